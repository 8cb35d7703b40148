"""Days as people write them: solar, ROC years, lunar in words, without a year; no arithmetic."""

import re
import unicodedata
from calendar import monthrange
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo


class DateValue(NamedTuple):
    """A day; month and day are None when only `text` is known. `calendar` gregorian | lunar."""

    calendar: str = "gregorian"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_leap_month: bool = False
    text: str = ""


NO_YEAR = 1604  # what an iPhone writes for "no year"
_LONGEST = 80  # characters of a day in words
_HAN_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_TIME = r"(?:[T\s].*)?"
_SEP = r"\s*[-/.]\s*"
_ISO = re.compile(rf"(\d{{4}}){_SEP}(\d{{1,2}}){_SEP}(\d{{1,2}})\.?{_TIME}")
_YEAR_LAST = re.compile(rf"(\d{{1,2}}){_SEP}(\d{{1,2}}){_SEP}(\d{{4}}|\d\d){_TIME}")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T.*)?")
_YEARLESS = re.compile(r"--(\d\d)-?(\d\d)(?:T.*)?")
_WORDS = re.compile(r"(?:(\d{4})\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日號号]?(?:\s.*)?")
_HAN = "〇○零一二三四五六七八九十"
_HAN_WORDS = re.compile(
    rf"([{_HAN[:-1]}]{{4}}|\d{{4}})\s*年\s*([{_HAN}]{{1,2}})\s*月\s*([{_HAN}]{{1,3}})\s*[日號号]"
)
_ROC_WORDS = re.compile(
    rf"(?:中華民國|中华民国|民國|民国|民)\s*(\d{{1,3}}|[{_HAN}]{{1,4}})\s*(?:年|[-/.])\s*"
    rf"(\d{{1,2}}|[{_HAN}]{{1,3}})\s*(?:月|[-/.])\s*(\d{{1,2}}|[{_HAN}]{{1,3}})\s*[日號号]?"
)
_ROC = re.compile(rf"(\d{{2,3}}){_SEP}(\d{{1,2}}){_SEP}(\d{{1,2}}){_TIME}")
_ROC_YEAR = re.compile(r"(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日號号]?")
_ROC_COMPACT = re.compile(r"([01]\d\d)(\d\d)(\d\d)")
_MONTH_DAY = re.compile(rf"(\d{{1,2}}){_SEP}(\d{{1,2}})(\.?)")
_INSTANT = re.compile(
    r"(\d{4}-?\d\d-?\d\d)[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*([Zz]|[+-]\d\d(?::?\d\d)?)"
)
_LUNAR_MARK = r"農曆|农历|陰曆|阴历|舊曆|旧历|夏曆|夏历|農|农|\blunar\b"
_LUNAR_MARKED = re.compile(_LUNAR_MARK, re.IGNORECASE)
_LUNAR = re.compile(
    rf"(?:(\d{{4}}|[{_HAN[:-1]}]{{4}})\s*年|民[國国]\s*(\d{{1,3}})\s*年)?\s*"
    r"([閏闰]?)\s*(正|[一二三四五六七八九十冬臘腊]{1,2}|\d{1,2})\s*月\s*"
    r"(初?[一二三四五六七八九十廿卅]{1,3}|\d{1,2})\s*[日號号]?"
)
_LUNAR_NUMBERS = re.compile(rf"(?:(\d{{4}}){_SEP})?([閏闰]?)(\d{{1,2}}){_SEP}(\d{{1,2}})")
_LUNAR_WORD = re.compile(
    rf"{_LUNAR_MARK}|閏|闰|初|廿|正月|冬月|臘月|腊月|[一二三四五六七八九十]月", re.IGNORECASE
)
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_WEEKDAY = r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?"
_DAY_MONTH = re.compile(
    rf"{_WEEKDAY}(\d{{1,2}})(?:st|nd|rd|th)?\.?[\s-]+(?:of\s+)?{_MONTH}"
    rf"(?:,?[\s-]+(\d{{4}}|\d\d)\b.*)?",
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    rf"{_WEEKDAY}{_MONTH}\s+(\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+(\d{{4}})\b.*)?", re.IGNORECASE
)
#: What programs write when there is no day: zeros, Excel's day 0, Outlook's last day.
_NO_DAY = re.compile(
    r"(?:1900[-/.]0?1[-/.]00?|0?[01][-/.]0?[01][-/.]1900|4501[-/.]0?1[-/.]0?1|"
    r"0?1[-/.]0?1[-/.]4501)(?:\s.*)?"
)
_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "may": 5,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
_SMALL = {"正": 1, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
          "十": 10, "冬": 11, "臘": 12, "腊": 12}  # fmt: skip


def instant_day(text: str, zone: str) -> str:
    """The day that an instant (``1980-02-29T16:00:00Z``, ``…+08:00``) is in a zone, as ISO; ""
    for another text, for a day without a time and for midnight in UTC, by which programs mean the
    day that is written."""
    long_enough = 10 < len(text) <= _LONGEST  # a day alone has ten characters
    found = _INSTANT.fullmatch(text.strip()) if zone and long_enough else None
    if found is None:
        return ""
    date, hour, minute, second, offset = found.groups()
    clock = f"{hour}:{minute}:{second or '00'}"
    if clock == "00:00:00" and offset in ("Z", "z", "+00:00", "+0000", "+00", "-00:00"):
        return ""
    offset = "+00:00" if offset in ("Z", "z") else offset
    try:
        moment = datetime.fromisoformat(f"{date.replace('-', '')}T{clock}{offset}")
        return moment.astimezone(ZoneInfo(zone)).date().isoformat()
    except (ValueError, OverflowError):
        return ""


def read_date(text: str, *, roc: bool = False, order: str = "") -> DateValue | None:
    """A day from a text, None for an empty or nothing-saying one; unreadable ones keep their text.

    `roc` reads ``68/10/3`` as a year of the Republic, as in files from Taiwan. `order` says how
    the file writes ``12/4/1985``: dmy or mdy, or ymd where two-digit years stand first; without
    it such a day stays text.
    """
    written = text.strip()
    if len(written) > _LONGEST:
        return DateValue(text=written)
    plain = written if written.isascii() else unicodedata.normalize("NFKC", written).strip()
    if not plain.strip("0/-. :") or _NO_DAY.fullmatch(plain):
        return None
    numbers = plain.isascii() and plain[:1].isdecimal() and plain[-1:].isdecimal()
    if not numbers and _LUNAR_WORD.search(plain):
        return _read_lunar(plain) or DateValue(text=written)
    return _read_solar(plain, roc, order) or DateValue(text=written)


#: In which order a shop writes the numbers of a day; in all other regions dmy. "" where people
#: write 5/4 month first but 5/4/1989 in either way: then such a day stays text.
_ORDERS = {"US": "mdy", "CN": "ymd", "JP": "ymd", "KR": "ymd", "TW": "", "HK": "", "MO": ""}


def order_in(region: str) -> str:
    """The `order` in which somebody at the keyboard of a shop there writes a day."""
    return _ORDERS.get(region, "dmy")


def read_typed(text: str, region: str) -> DateValue | None:
    """A day as somebody typed it in a shop of that region; a file's own order is not known so."""
    return read_date(text, roc=region == "TW", order=order_in(region))


def _read_solar(plain: str, roc: bool, order: str) -> DateValue | None:
    if found := _ISO.fullmatch(plain) or _COMPACT.fullmatch(plain):
        return solar(*map(int, found.groups()))
    if found := _YEARLESS.fullmatch(plain):
        return solar(None, int(found[1]), int(found[2]))
    if found := _MONTH_DAY.fullmatch(plain):
        first, second = int(found[1]), int(found[2])
        if found[3]:  # 12.4.
            return solar(None, second, first)
        month_first, day_first = solar(None, first, second), solar(None, second, first)
        return (day_first or month_first) if order == "dmy" else (month_first or day_first)
    if found := _YEAR_LAST.fullmatch(plain) or _ROC.fullmatch(plain):
        return _read_three(*found.groups(), roc=roc, order=order)
    if found := _ROC_WORDS.fullmatch(plain):
        roc_year, month, day = map(_han_number, found.groups())
        return solar(roc_year + 1911, month, day) if roc_year else None
    if found := _WORDS.fullmatch(plain):
        return solar(int(found[1]) if found[1] else None, int(found[2]), int(found[3]))
    if roc and (found := _ROC_YEAR.fullmatch(plain) or _ROC_COMPACT.fullmatch(plain)):
        return solar(int(found[1]) + 1911, int(found[2]), int(found[3]))
    if found := _DAY_MONTH.fullmatch(plain):
        year = _full_year(found[3]) if found[3] else None
        return solar(year, _MONTHS[found[2].lower()], int(found[1]))
    if found := _MONTH_FIRST.fullmatch(plain):
        last = int(found[3]) if found[3] else None
        return solar(last, _MONTHS[found[1].lower()], int(found[2]))
    return None


def _read_three(first: str, second: str, third: str, *, roc: bool, order: str) -> DateValue | None:
    """``12/4/1985``, ``68/10/3``, ``4/12/85``: three numbers, the year in no sure place."""
    a, b, c = int(first), int(second), int(third)
    if len(first) == 3 or (len(third) < 4 and a > 31):
        if roc:
            return solar(a + 1911, b, c)
        return solar(_full_year(first), b, c) if order == "ymd" and len(first) == 2 else None
    votes = order_votes(f"{first}/{second}/{third}", roc=roc)
    if len(votes) != 1 and order in votes:
        votes = (order,)
    if len(votes) != 1:
        return None
    if votes[0] == "ymd":
        return solar(a + 1911 if roc else _full_year(first), b, c)
    year = _full_year(third)
    return solar(year, b, a) if votes[0] == "dmy" else solar(year, a, b)


def order_votes(text: str, *, roc: bool = False) -> tuple[str, ...]:
    """How three numbers may stand: of dmy, mdy, ymd those that make a day; () for other texts.

    One that stands alone is evidence for its whole file; ``3/3/1985`` is the same in both ways
    and says nothing: it counts as dmy for reading, see `is_evidence`.
    """
    plain = text if text.isascii() else unicodedata.normalize("NFKC", text).strip()
    found = _YEAR_LAST.fullmatch(plain)
    if not found:
        return ("ymd",) if _ROC.fullmatch(plain) else ()
    a, b, c = map(int, found.groups())
    long_year = len(found[3]) == 4
    votes = []
    if solar(_full_year(found[3]), b, a):
        votes.append("dmy")
    if a != b and solar(_full_year(found[3]), a, b):
        votes.append("mdy")
    if (
        not long_year
        and len(found[1]) == 2
        and c <= 31
        and (solar(a + 1911 if roc else _full_year(found[1]), b, c))
    ):
        if roc and a > 12:
            return ("ymd",)  # nobody in Taiwan writes the day first
        votes.append("ymd")
    return tuple(votes)


def is_evidence(text: str, *, roc: bool = False) -> str:
    """The one order in which three numbers are a day, "" when there are several or none."""
    votes = order_votes(text, roc=roc)
    if len(votes) != 1:
        return ""
    numbers = re.findall(r"\d+", text)
    return "" if int(numbers[0]) == int(numbers[1]) else votes[0]


def _full_year(text: str) -> int:
    """85 → 1985, 05 → 2005, as spreadsheets do."""
    year = int(text)
    return year if len(text) == 4 else year + (2000 if year < 30 else 1900)


def solar(year: int | None, month: int, day: int) -> DateValue | None:
    """A Gregorian day, None when there is no such day; year 1604 means no year."""
    if year == NO_YEAR:
        year = None
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year or 2000, month)[1]:
        return None
    if year is not None and not 1800 <= year <= 2200:
        return None
    return DateValue("gregorian", year, month, day)


def _read_lunar(plain: str) -> DateValue | None:
    marked = _LUNAR_MARKED.search(plain) is not None
    bare = _LUNAR_MARKED.sub("", plain).replace("(", "").replace(")", "").strip(" :,")
    if marked and (found := _LUNAR_NUMBERS.fullmatch(bare)):
        of_year = int(found[1]) if found[1] else None
        return _lunar(of_year, int(found[3]), int(found[4]), bool(found[2]))
    if not marked and (found := _HAN_WORDS.fullmatch(bare)):  # 一九八五年四月十二日
        year = int(found[1].translate(_HAN_DIGITS))
        return solar(year, _han_number(found[2]), _han_number(found[3]))
    if not marked and (found := _ROC_WORDS.fullmatch(bare)):
        year = _han_number(found[1]) + 1911
        return solar(year, _han_number(found[2]), _han_number(found[3]))
    found = _LUNAR.fullmatch(bare)
    if not found:
        return None
    said = int(found[1].translate(_HAN_DIGITS)) if found[1] else None
    if found[2]:
        said = int(found[2]) + 1911
    month, day = _han_number(found[4]), _han_number(found[5].removeprefix("初"))
    return _lunar(said, month, day, bool(found[3]))


def _lunar(year: int | None, month: int, day: int, leap: bool) -> DateValue | None:
    if not 1 <= month <= 12 or not 1 <= day <= 30:
        return None
    return DateValue("lunar", year, month, day, leap)


def _han_number(text: str) -> int:
    """1–39 and years as written: 十, 十二, 二十, 廿九, 三十, 正, 七十四, 一〇五, 7."""
    if text.isdecimal():
        return int(text)
    text = text.replace("廿", "二十").replace("卅", "三十").replace("十十", "十")
    tens, mark, ones = text.partition("十")
    if not mark:
        if len(text) > 1:
            digits = text.translate(_HAN_DIGITS)
            return int(digits) if digits.isdecimal() else 0
        return _SMALL.get(text, 0)
    return (_SMALL.get(tens, 0) if tens else 1) * 10 + _SMALL.get(ones, 0)


def read_alternate_birthday(value: str) -> DateValue | None:
    """An iPhone's X-ALTBDAY in the Chinese calendar: era 78 = from 1984, ``007800310318``.

    Digits are cycle (4), year of the cycle (4), month (2; an L behind it is a leap month), day (2).
    """
    found = re.fullmatch(r"(\d{4})(\d{4})(\d{2})(L?)(\d{2})", value.strip())
    if not found:
        return None
    cycle, year, month, leap, day = found.groups()
    solar_year = (int(cycle) - 78) * 60 + 1983 + int(year) if int(cycle) and int(year) else None
    if not 1 <= int(month) <= 12 or not 1 <= int(day) <= 30:
        return None
    if solar_year is not None and not 1800 <= solar_year <= 2200:
        return None
    return DateValue("lunar", solar_year, int(month), int(day), bool(leap))
