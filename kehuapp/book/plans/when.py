"""The days behind a "when" as people say it: tomorrow, next Friday, December, before Mid-Autumn.

`read_day` is for what has one day (a promise), `read_span` for what may have many (a need). What
nobody can read is kept as it was written, by whoever asks.
"""

import calendar
import re
import unicodedata
from datetime import date, timedelta
from typing import NamedTuple

from kehuapp.book.days.shipped_days import rule_of
from kehuapp.rules.festivals import Rule, festival_in, next_festival
from kehuapp.rules.occasions import Day, lunar_day_in, lunar_year_of, next_occasion, solar_day_in
from kehuapp.text.dates import DateValue, read_typed

_LONGEST = 60


class Span(NamedTuple):
    """From a day to a day, each of them None where it is open."""

    first: date | None
    last: date | None


_DAYS = {
    "今天": 0, "今日": 0, "本日": 0, "today": 0,
    "明天": 1, "明日": 1, "tomorrow": 1,
    "後天": 2, "后天": 2, "後日": 2, "the day after tomorrow": 2,
    "大後天": 3, "大后天": 3,
    "昨天": -1, "昨日": -1, "yesterday": -1,
    "前天": -2, "前日": -2, "the day before yesterday": -2,
    "大前天": -3,
}  # fmt: skip
_WEEKDAYS = {"一": 0, "二": 1, "三": 2, "四": 3, "五": 4, "六": 5, "日": 6, "天": 6}
_ENGLISH_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ENGLISH_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12,
}  # fmt: skip
_HAN = {"一": 1, "二": 2, "兩": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
        "九": 9, "十": 10, "十一": 11, "十二": 12}  # fmt: skip
_NUMBER = r"(\d{1,3}|十[一二]|[一二兩两三四五六七八九十])"
_WEEKDAY = re.compile(
    r"(下下|下|上上|上|這|这|本)?[個个]?(?:週|周|星期|禮拜|礼拜)([一二三四五六日天])"
)
_ENGLISH_WEEKDAY = re.compile(
    r"(next |this |last |on )?(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?"
)
_WHILE = rf"{_NUMBER}\s*(天|[個个]?(?:週|周|星期|禮拜|礼拜)|[個个]月|days?|weeks?|months?)"
_AFTER_A_WHILE = re.compile(rf"(?:in )?{_WHILE}(?:後|后|之後|之后|以後|以后|內|内)?")
_A_WHILE_AGO = re.compile(rf"{_WHILE}\s*(?:前|之前|以前|ago)")
_MONTH = re.compile(
    r"(?:(\d{4})\s*年|(今年|明年|後年|后年))?\s*(?:的)?(\d{1,2}|十[一二]?|[一二三四五六七八九])\s*月份?"
    r"(初|上旬|中|中旬|底|下旬|末)?"
)
_NUMBERED_MONTH = re.compile(r"(\d{4})\s*[-/.]\s*(\d{1,2})")
_ENGLISH_MONTH = re.compile(
    r"(?:(early|mid|late|the end of|end of)[ -])?([a-z]{3,9})\.?(?:,? (\d{4}))?"
)
_YEARS = {"今年": 0, "明年": 1, "後年": 2, "后年": 2, "this year": 0, "next year": 1}
_SEASONS = {"春": 3, "夏": 6, "秋": 9, "冬": 12,
            "spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # fmt: skip
_SEASON = re.compile(r"(今年|明年|後年|后年|今|明)?(?:的)?([春夏秋冬])(?:天|季|茶季)?")
_ENGLISH_SEASON = re.compile(r"(?:(next|this|in) )?(spring|summer|autumn|fall|winter)( next year)?")
_HALVES = {"上半年": (1, 6), "下半年": (7, 12), "年初": (1, 2), "年中": (6, 7), "年底": (12, 12),
           "年末": (12, 12), "整年": (1, 12), "": (1, 12)}  # fmt: skip
_PART_OF_YEAR = re.compile(r"(今年|明年|後年|后年)?(上半年|下半年|年初|年中|年底|年末|整年|底|初|)")
_BEFORE = re.compile(r"(.+?)\s*(?:節|节)?(?:之前|以前|前)|(?:before|until|by)\s+(.+)")
_AFTER = re.compile(
    r"(.+?)\s*(?:節|节)?(?:之後|之后|以後|以后|後|后|過後)|(?:after|from|since)\s+(.+)"
)

#: What festivals are called, by their key (@ in which region, where regions differ and the word
#: says which); those before which a longer one begins alike stand behind it.
FESTIVALS = {
    "除夕": "new_year_eve", "大年夜": "new_year_eve", "過年": "spring", "过年": "spring",
    "春節": "spring", "春节": "spring", "農曆新年": "spring", "农历新年": "spring",
    "農曆年": "spring", "農曆過年": "spring", "年節": "spring", "chinese new year": "spring",
    "lunar new year": "spring", "spring festival": "spring",
    "元宵": "lantern", "元宵節": "lantern", "lantern festival": "lantern",
    "清明": "qingming", "清明節": "qingming", "qingming": "qingming", "tomb sweeping": "qingming",
    "端午": "dragon_boat", "端午節": "dragon_boat", "端陽": "dragon_boat", "端阳": "dragon_boat",
    "dragon boat": "dragon_boat", "dragon boat festival": "dragon_boat",
    "七夕": "qixi", "qixi": "qixi",
    "中元": "ghost", "中元節": "ghost", "中元普渡": "ghost", "ghost festival": "ghost",
    "中秋": "mid_autumn", "中秋節": "mid_autumn", "八月半": "mid_autumn",
    "mid-autumn": "mid_autumn", "mid autumn": "mid_autumn",
    "mid-autumn festival": "mid_autumn", "moon festival": "mid_autumn",
    "重陽": "double_ninth", "重阳": "double_ninth", "double ninth": "double_ninth",
    "冬至": "winter_solstice", "winter solstice": "winter_solstice",
    "立春": "spring_begins",
    "尾牙": "year_end_dinner",
    "元旦": "new_year", "新年": "new_year", "new year": "new_year",
    "情人節": "valentine", "情人节": "valentine", "valentine's day": "valentine",
    "valentine": "valentine", "婦女節": "women", "妇女节": "women", "三八": "women",
    "兒童節": "children", "儿童节": "children", "勞動節": "labour",
    "劳动节": "labour", "五一": "labour", "labour day": "labour", "母親節": "mother",
    "母亲节": "mother", "mother's day": "mother", "父親節": "father", "父亲节": "father",
    "八八節": "father@TW", "十一": "national@CN", "雙十": "national@TW",
    "雙十節": "national@TW", "國慶": "national", "国庆": "national", "聖誕": "christmas",
    "圣诞": "christmas", "christmas": "christmas", "xmas": "christmas", "耶誕": "christmas",
    "平安夜": "christmas_eve", "臘八": "laba", "腊八": "laba", "小年夜": "little_new_year_eve",
    "送神": "gods_leave", "頭牙": "first_dinner",
    "二月二": "dragon_head", "龍抬頭": "dragon_head", "龙抬头": "dragon_head",
    "天公生": "jade_emperor",
    "媽祖生": "mazu", "佛誕": "buddha", "佛诞": "buddha", "浴佛": "buddha", "下元": "xiayuan",
    "鬼門開": "ghost_gate", "七月半": "ghost", "盂蘭": "ghost",
    "寒衣": "winter_clothes", "教師節": "teacher", "教师节": "teacher", "光復節": "retrocession",
    "萬聖": "halloween", "万圣": "halloween", "halloween": "halloween", "雙十一": "double_eleven",
    "双十一": "double_eleven", "復活": "easter", "复活": "easter", "easter": "easter",
    "二二八": "peace", "和平紀念日": "peace", "thanksgiving": "thanksgiving",
}  # fmt: skip


def read_day(text: str, today: date, region: str, *, past: bool = False) -> date | None:
    """The one day that is meant; None for what has none. Where no year or week is said, the next
    one, with `past` the latest that has come. "This Friday" said on a Sunday is the next one too:
    who plans means no day that is over, unless the words are about one ("last", "ago")."""
    said = _plain(text)
    if not said:
        return None
    if past:
        return (
            _latest_weekday(said, today)
            or _relative_day(said, today, past=True)
            or _festival(said, today, region, past=True)
            or _typed_day(said, today, region, past=True)
        )
    return (
        _relative_day(said, today)
        or _festival(said, today, region)
        or _typed_day(said, today, region)
    )


def read_span(text: str, today: date, region: str) -> Span | None:
    """The days that are meant; None for what cannot be read."""
    said = _plain(text)
    if not said:
        return None
    if (whole := _whole_span(said, today, region)) is not None:
        return whole
    if found := _BEFORE.fullmatch(said):
        inner = _whole_span(found[1] or found[2], today, region)
        if inner is None or inner.first is None:
            return None
        # "By the end of December", "by the 5th": that day is still in time.
        has_end = said.startswith("by ") or (found[1] or "").endswith(("底", "末"))
        return Span(None, inner.last if has_end else inner.first - timedelta(days=1))
    if found := _AFTER.fullmatch(said):
        inner = _whole_span(found[1] or found[2], today, region)
        if inner is None or inner.first is None or inner.last is None:
            return None
        is_from = said.startswith(("from ", "since "))
        return Span(inner.first if is_from else inner.last + timedelta(days=1), None)
    return None


def _plain(text: str) -> str:
    said = unicodedata.normalize("NFKC", text).strip().lower()
    return said if len(said) <= _LONGEST else ""


def _whole_span(said: str, today: date, region: str) -> Span | None:
    said = said.strip()
    if day := _relative_day(said, today) or _festival(said, today, region):
        return Span(day, day)
    found = (
        _week_or_month(said, today)
        or _month(said, today)
        or _season(said, today)
        or _part_of_year(said, today)
    )
    if found is not None:
        return found
    typed = _typed_day(said, today, region)
    return Span(typed, typed) if typed else None


def _typed_day(said: str, today: date, region: str, *, past: bool = False) -> date | None:
    value = read_typed(said, region)
    if value is None or value.month is None or value.day is None:
        return None
    try:
        return _latest(value, today) if past else _next(value, today)
    except (ValueError, OverflowError):
        return None


def _next(value: DateValue, today: date) -> date | None:
    assert value.month is not None and value.day is not None
    if value.year is not None:
        return _in_year(value, value.year)
    is_lunar = value.calendar == "lunar"
    day = Day(value.month, value.day, lunar=is_lunar, leap_month=value.is_leap_month)
    found = next_occasion(day, today)
    return found.on if found else None


def _latest(value: DateValue, today: date) -> date | None:
    if value.year is not None:
        return _in_year(value, value.year)
    this = lunar_year_of(today) if value.calendar == "lunar" else today.year
    days = (_in_year(value, year) for year in (this, this - 1))
    return next((day for day in days if day is not None and day <= today), None)


def _in_year(value: DateValue, year: int) -> date | None:
    assert value.month is not None and value.day is not None
    if value.calendar == "lunar":
        return lunar_day_in(year, value.month, value.day, value.is_leap_month)
    return solar_day_in(year, value.month, value.day)


def _relative_day(said: str, today: date, *, past: bool = False) -> date | None:
    if said in _DAYS:
        return today + timedelta(days=_DAYS[said])
    if said in ("月底", "本月底", "這個月底", "这个月底", "end of the month", "end of month"):
        return _month_span(today.year, today.month).last
    if said in ("年底", "今年底", "end of the year"):
        return date(today.year, 12, 31)
    if found := _WEEKDAY.fullmatch(said):
        weeks = {"下下": 2, "下": 1, "上": -1, "上上": -2}.get(found[1] or "", 0)
        day = _monday(today) + timedelta(days=_WEEKDAYS[found[2]] + 7 * weeks)
        names_its_week = weeks or (past and found[1])
        return day if names_its_week or day >= today else day + timedelta(days=7)
    if found := _ENGLISH_WEEKDAY.fullmatch(said):
        weekday = _ENGLISH_DAYS.index(found[2])
        if found[1] == "next ":
            return _monday(today) + timedelta(days=7 + weekday)
        if found[1] == "last ":
            return today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
        if past and found[1] == "this ":
            return _monday(today) + timedelta(days=weekday)
        return today + timedelta(days=(weekday - today.weekday()) % 7)
    if (found := _AFTER_A_WHILE.fullmatch(said)) and said != found[1]:
        return _later(today, _number(found[1]), found[2])
    if found := _A_WHILE_AGO.fullmatch(said):
        return _later(today, -_number(found[1]), found[2])
    return None


def _latest_weekday(said: str, today: date) -> date | None:
    """A weekday of no week that is named, today with them: the latest."""
    if (found := _WEEKDAY.fullmatch(said)) and not found[1]:
        weekday = _WEEKDAYS[found[2]]
    elif (found := _ENGLISH_WEEKDAY.fullmatch(said)) and found[1] in (None, "on "):
        weekday = _ENGLISH_DAYS.index(found[2])
    else:
        return None
    return today - timedelta(days=(today.weekday() - weekday) % 7)


def _later(today: date, count: int, unit: str) -> date | None:
    if unit == "天" or unit.startswith("day"):
        return today + timedelta(days=count)
    if not unit.endswith("月") and not unit.startswith("month"):
        return today + timedelta(days=7 * count)
    year, month = divmod(today.year * 12 + today.month - 1 + count, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(today.day, last))


def _festival(said: str, today: date, region: str, *, past: bool = False) -> date | None:
    year: int | None = None
    for word, later in _YEARS.items():
        if said.startswith(word):
            year, said = today.year + later, said.removeprefix(word).removeprefix("的")
        elif said.endswith(f" {word}"):
            year, said = today.year + later, said.removesuffix(word).strip()
    short = said.removesuffix("節").removesuffix("节")
    names = (said, short, f"{short}節", f"{short}节")  # 教師節前 comes as 教師
    name = next((FESTIVALS[one] for one in names if one in FESTIVALS), None)
    if name is None:
        return None
    key, _at, of_region = name.partition("@")
    rule = Rule("term 立春") if key == "spring_begins" else rule_of(key, of_region or region)
    if rule is None:
        return None
    if year is not None:
        return festival_in(rule, year)
    if past:
        days = [festival_in(rule, today.year - back) for back in (0, 1)]
        return next((day for day in days if day is not None and day <= today), None)
    return next_festival(rule, today)


def _week_or_month(said: str, today: date) -> Span | None:
    weeks = {"本": 0, "這": 0, "这": 0, "this ": 0, "下": 1, "next ": 1, "下下": 2}
    if found := re.fullmatch(r"(\D+?)[個个]?(?:週|周|禮拜|礼拜|星期|week)", said):
        if found[1] not in weeks:
            return None
        first = _monday(today) + timedelta(days=7 * weeks[found[1]])
        return Span(first, first + timedelta(days=6))
    found = re.fullmatch(r"(這|这|本|下|下下)個?个?月(初|上旬|中|中旬|底|下旬|末)?", said)
    english = {"this month": 0, "next month": 1}.get(said)
    if found is None and english is None:
        return None
    later = english if found is None else {"下": 1, "下下": 2}.get(found[1], 0)
    year, month = divmod(today.year * 12 + today.month - 1 + (later or 0), 12)
    return _part(_month_span(year, month + 1), found[2] if found else None)


def _month(said: str, today: date) -> Span | None:
    year: int | None = None
    if found := _NUMBERED_MONTH.fullmatch(said):
        year, month, part = int(found[1]), int(found[2]), None
    elif found := _ENGLISH_MONTH.fullmatch(said):
        named = [at for name, at in _ENGLISH_MONTHS.items() if found[2] in (name, name[:3])]
        month = named[0] if named else 0
        year = int(found[3]) if found[3] else None
        early = {"early": "初", "mid": "中"}
        part = early.get(found[1], "底") if found[1] else None
    elif found := _MONTH.fullmatch(said):
        year = int(found[1]) if found[1] else None
        if found[2]:
            year = today.year + _YEARS[found[2]]
        month, part = _number(found[3]), found[4]
    else:
        return None
    if not 1 <= month <= 12 or (year is not None and not 1900 <= year <= 2200):
        return None
    this = _part(_month_span(year or today.year, month), part)
    if year is None and this.last is not None and this.last < today:
        return _part(_month_span(today.year + 1, month), part)
    return this


def _season(said: str, today: date) -> Span | None:
    year: int | None = None
    if found := _SEASON.fullmatch(said):
        if found[1]:
            year = today.year + (0 if found[1][0] == "今" else 1 if found[1][0] == "明" else 2)
        month = _SEASONS[found[2]]
    elif found := _ENGLISH_SEASON.fullmatch(said):
        month = _SEASONS[found[2]]
        year = today.year + 1 if found[3] else None
    else:
        return None
    for one in (year,) if year is not None else (today.year - 1, today.year, today.year + 1):
        following = (one * 12 + month - 1) + 2
        last = _month_span(following // 12, following % 12 + 1).last
        if year is not None or (last is not None and last >= today):
            return Span(date(one, month, 1), last)
    return None


def _part_of_year(said: str, today: date) -> Span | None:
    if said in _YEARS:
        year = today.year + _YEARS[said]
        return Span(date(year, 1, 1), date(year, 12, 31))
    found = _PART_OF_YEAR.fullmatch(said)
    if not found or not found[2]:
        return None
    part = {"底": "年底", "初": "年初"}.get(found[2], found[2])
    if part != found[2] and not found[1]:
        return None
    first, last = _HALVES[part]
    year = today.year + _YEARS.get(found[1] or "今年", 0)
    if not found[1] and _month_span(year, last).last < today:  # type: ignore[operator]
        year += 1
    return Span(date(year, first, 1), _month_span(year, last).last)


def _month_span(year: int, month: int) -> Span:
    return Span(date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]))


def _part(month: Span, part: str | None) -> Span:
    """The beginning, the middle or the end of a month."""
    assert month.first is not None
    if part in ("初", "上旬"):
        return Span(month.first, month.first.replace(day=10))
    if part in ("中", "中旬"):
        return Span(month.first.replace(day=11), month.first.replace(day=20))
    return Span(month.first.replace(day=21), month.last) if part else month


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _HAN[text]
