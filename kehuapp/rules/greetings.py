"""Words of greeting with marks in them, {name} or {shop}: checked and filled in; no sentences.

What nobody knows leaves no trace. For what one greets, and the year that a greeting is of, is here
as well.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from kehuapp.rules.festivals import Rule, festival_in

MARKS = ("name", "salutation", "shop", "staff", "years_known", "zodiac")
#: What only the messages of a trip tell.
TRIP_MARKS = ("day", "time", "area")
#: The marks in the words of those who read the interface.
MARK_WORDS = {
    "zh_TW": dict(
        name="姓名", salutation="稱呼", shop="店名", staff="同事", years_known="認識幾年",
        zodiac="生肖", day="日期", time="時間", area="地區",
    ),
    "zh_CN": dict(
        name="姓名", salutation="称呼", shop="店名", staff="同事", years_known="认识几年",
        zodiac="生肖", day="日期", time="时间", area="地区",
    ),
}  # fmt: skip
_OF_WORD = {word: key for table in MARK_WORDS.values() for key, word in table.items()}
#: What a text is about that says nothing without them: their clause goes with them.
_CARRIES_ITS_CLAUSE = ("years_known", "zodiac")
LANGUAGES = ("zh_TW", "zh_CN", "en")
TONES = ("formal", "friendly")


class Occasion(NamedTuple):
    """For what one greets: a `festival` (a rule of rules.festivals), a day of the customer's own
    (`date_kind`, which may have to be a lunar one), or nothing that comes every year.

    `is_cheerful`: nothing for somebody in mourning.
    """

    festival: str = ""
    date_kind: str = ""
    is_lunar: bool = False
    is_cheerful: bool = True

    @property
    def is_yearly(self) -> bool:
        """Whether one is greeted for it once a year."""
        return bool(self.festival or self.date_kind)


class Envelope(NamedTuple):
    """What stands on one: `name` is whole, with a title and 收 where the language has them."""

    postcode: str
    address: str
    company: str
    name: str


#: In the order of the choices (their words are text.words.OCCASIONS); one that is not here is the
#: shop's own, and cheerful.
OCCASIONS = {
    "birthday": Occasion(date_kind="birthday"),
    "lunar_birthday": Occasion(date_kind="birthday", is_lunar=True),
    "wedding": Occasion(date_kind="wedding"),
    "founding": Occasion(date_kind="founding"),
    "first_order": Occasion(date_kind="first_order"),
    "new_year_eve": Occasion("lunar 01-01 -1"),
    "spring": Occasion("lunar 01-01"),
    "lantern": Occasion("lunar 01-15"),
    "dragon_boat": Occasion("lunar 05-05"),
    "mid_autumn": Occasion("lunar 08-15"),
    "double_ninth": Occasion("lunar 09-09"),
    "winter_solstice": Occasion("term 冬至"),
    "christmas": Occasion("solar 12-25"),
    "new_year": Occasion("solar 01-01"),
    "first_thanks": Occasion(is_cheerful=False),
    "referral": Occasion(is_cheerful=False),
    "long_unseen": Occasion(is_cheerful=False),
    "neutral": Occasion(is_cheerful=False),
}
#: What else people call them where one has to type it.
NAMES = {
    "birthday": ("生日",),
    "lunar_birthday": ("農曆生日", "农历生日"),
    "wedding": ("結婚紀念日", "结婚纪念日", "wedding day", "anniversary"),
    "founding": ("founding day", "店慶", "店庆", "公司成立日", "週年慶", "周年庆"),
    "first_order": ("first order", "第一次購買", "首次購買", "首单"),
    "new_year_eve": ("new year's eve", "lunar new year's eve", "除夕"),
    "spring": ("spring festival", "chinese new year", "lunar new year", "春節", "新年", "過年"),
    "lantern": ("lantern festival", "元宵", "元宵節"),
    "dragon_boat": ("dragon boat festival", "端午", "端午節"),
    "mid_autumn": ("mid-autumn festival", "moon festival", "中秋", "中秋節"),
    "double_ninth": ("double ninth festival", "重陽", "重陽節"),
    "winter_solstice": ("winter solstice", "dongzhi", "冬至", "冬節", "冬节"),
    "christmas": ("xmas", "聖誕", "聖誕節", "耶誕節"),
    "new_year": ("new year's day", "元旦"),
    "first_thanks": ("thanks",),
    "referral": ("introduction",),
    "long_unseen": ("long not seen", "好久不見"),
    "neutral": (),
}
#: A festival that went by so few days ago is still the one that is meant.
_STILL_MEANT = 45


def occasion_for(date_kind: str, is_lunar: bool = False) -> str:
    """For what one greets on a day of a customer's own; "" for a kind without words of its own."""
    for code, occasion in OCCASIONS.items():
        if occasion.date_kind == date_kind and occasion.is_lunar == (
            is_lunar and date_kind == "birthday"
        ):
            return code
    return ""


def occasion_of(code: str) -> Occasion:
    """What is known of an occasion; one of the shop's own is a cheerful one of no day."""
    return OCCASIONS.get(code, Occasion())


def year_of(code: str, today: date) -> int:
    """The year that a greeting of today is of: that of the festival which comes next, or went by
    just now; for what is of no festival the year of today."""
    festival = occasion_of(code).festival
    if not festival:
        return today.year
    years = (today.year - 1, today.year, today.year + 1)
    for year in years:
        on = festival_in(Rule(festival), year)
        if on is not None and (today - on).days <= _STILL_MEANT:
            return year
    return today.year


def told_for(
    code: str, day: date, before: tuple[str, int | None], is_same_day: bool
) -> tuple[str, int | None]:
    """For what was greeted on a day, and the year of that: as it was told `before` as long as
    neither is another one."""
    if code == before[0] and (is_same_day or not code):
        return before
    return code, year_of(code, day) if code else None


def upcoming(today: date) -> list[tuple[str, date]]:
    """The festivals that one greets for, as they come after a day, the next first."""
    found = []
    for code, occasion in OCCASIONS.items():
        if occasion.festival:
            days = (festival_in(Rule(occasion.festival), today.year + more) for more in (0, 1))
            coming = [on for on in days if on is not None and on >= today]
            found += [(code, on) for on in coming[:1]]
    return sorted(found, key=lambda one: one[1])


_ANIMALS = {
    "zh_TW": "鼠牛虎兔龍蛇馬羊猴雞狗豬",
    "zh_CN": "鼠牛虎兔龙蛇马羊猴鸡狗猪",
    "en": (
        "Rat",
        "Ox",
        "Tiger",
        "Rabbit",
        "Dragon",
        "Snake",
        "Horse",
        "Goat",
        "Monkey",
        "Rooster",
        "Dog",
        "Pig",
    ),
}


def zodiac(year: int, language: str) -> str:
    """The animal of a lunar year."""
    return _ANIMALS.get(language, _ANIMALS["en"])[(year - 4) % 12]


def zodiac_year(code: str, year: int) -> int:
    """The lunar year whose animal a greeting names: on its last evening that of the coming one,
    and before it begins, at New Year, the one that still is."""
    return year - 1 if code == "new_year" else year


def years_between(since: str, today: date) -> int | None:
    """How many whole years somebody is known; None for less than two, which nobody counts, and
    where the day, as it was typed, is none."""
    found = re.match(r"\s*(\d{4})(?:\D+(\d{1,2}))?(?:\D+(\d{1,2}))?", since)
    if found is None:
        return None
    year, month, day = (int(part or 1) for part in found.groups())
    years = today.year - year - ((today.month, today.day) < (month, day))
    return years if 2 <= years <= 120 else None


# What is typed


class Wrong(NamedTuple):
    """What cannot be understood: `kind` empty | unknown | unclosed | unopened, `text` the place."""

    kind: str
    text: str = ""


_WIDE = str.maketrans("｛｝﹛﹜", "{}{}")
_MARK = re.compile(r"\{([^{}]*)\}")
_AROUND = 12  # characters that show where it is


def tidy(body: str) -> str:
    """A text as it is kept: braces of a Chinese keyboard are braces, {Name } is {name}, no blanks
    at the ends of lines, no more than one empty line in a row."""
    text = body.translate(_WIDE).replace("\r\n", "\n").replace("\r", "\n")
    text = _MARK.sub(lambda found: "{" + _key(found[1]) + "}", text)
    text = "\n".join(line.rstrip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def _key(written: str) -> str:
    """A mark as we write it, if it is one."""
    if (of_word := _OF_WORD.get("".join(written.split()))) is not None:
        return of_word
    key = re.sub(r"[\s_-]+", "_", written.strip()).lower()
    return key if key in (*MARKS, *TRIP_MARKS) else written.strip()


def mark_word(mark: str, language: str) -> str:
    """A mark with its braces, as it is shown to somebody who reads this language."""
    return "{" + MARK_WORDS.get(language, {}).get(mark, mark) + "}"


def shown(body: str, language: str) -> str:
    """A text as it is shown to be changed; tidy() reads it again."""
    return _MARK.sub(lambda found: mark_word(found[1], language), body)


def find_wrong(body: str) -> Wrong | None:
    """The first thing in a tidy text that cannot be filled in."""
    if not body.strip():
        return Wrong("empty")
    for found in _MARK.finditer(body):
        if found[1] not in (*MARKS, *TRIP_MARKS):
            return Wrong("unknown", found[0])
    rest = _MARK.sub(lambda found: " " * len(found[0]), body)
    at = rest.find("{")
    if at >= 0:
        return Wrong("unclosed", body[at : at + _AROUND].split("\n")[0])
    at = rest.find("}")
    if at >= 0:
        return Wrong("unopened", body[max(0, at - _AROUND + 1) : at + 1].split("\n")[-1])
    return None


def marks_in(body: str) -> set[str]:
    """The marks that a text has."""
    return {found[1] for found in _MARK.finditer(body)}


# Filling in

_ENDS = "。！？!?"
_COMMAS = "，、；,;"
_COLONS = "：:"
#: A point or comma of a Latin text ends something only before a blank: 1,200 and tea.com do not.
_PARTS = re.compile(rf"[{_ENDS}，、；：\n]|[.,;:](?=\s|$)")
_GONE = "\0"


def fill(body: str, values: Mapping[str, str]) -> str:
    """The text with its marks filled in; what nobody knows ("") leaves neither a mark, nor a
    double blank, nor a comma before nothing."""
    lines = []
    for line in tidy(body).split("\n"):
        bare = _without_clauses(line, {m for m in _CARRIES_ITS_CLAUSE if not values.get(m)})
        filled = _MARK.sub(lambda found: values.get(found[1], "").strip() or _GONE, bare)
        if _GONE in filled:
            filled = _mended(filled)
            if not re.search(r"\w", filled):
                continue
        elif line and not bare:
            continue
        lines.append(filled)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


def _without_clauses(line: str, unknown: Iterable[str]) -> str:
    """A line without the clauses that tell of what is not known."""
    marks = ["{" + mark + "}" for mark in unknown]
    if not any(mark in line for mark in marks):
        return line
    kept: list[tuple[str, str]] = []  # (clause, what ends it)
    start = 0
    for end in [*(found.end() for found in _PARTS.finditer(line)), len(line)]:
        part, start = line[start:end], end
        if not part:
            continue
        clause, stop = (part[:-1], part[-1]) if _PARTS.match(part[-1:]) else (part, "")
        if not any(mark in clause for mark in marks):
            kept.append((clause, stop))
        elif kept and kept[-1][1] in tuple(_COMMAS) and stop not in tuple(_COMMAS):
            kept[-1] = kept[-1][0], stop  # the sentence ends there now
        elif not kept or kept[-1][1] in (*_ENDS, ".", *_COLONS):
            kept.append(("", _GONE))  # what follows begins the sentence
    text = ""
    begins = False
    for clause, stop in kept:
        if stop == _GONE:
            begins = True
            continue
        if begins:
            clause = _begun(clause, bool(text))
            begins = False
        text += clause + stop
    return text.rstrip()


def _begun(clause: str, goes_on: bool) -> str:
    """A clause that has become the first of its sentence."""
    bare = clause.lstrip()
    bare = re.sub(r"^(and|but|so)\s+", "", bare)
    blank = " " if goes_on and clause[:1] == " " else ""
    return blank + bare[:1].upper() + bare[1:]


def _mended(line: str) -> str:
    """A line in which something is gone, as if it had never been there."""
    line = re.sub(rf"[ \t\u3000]*{_GONE}[ \t\u3000]*", lambda found: _joint(line, found), line)
    line = re.sub(rf"^[\s{_COMMAS}{_COLONS}。.]+", "", line)
    return re.sub(rf"([{_COMMAS}])\s*(?=[{_ENDS}{_COMMAS}]|\.(?:\s|$))", "", line).rstrip()


def _joint(line: str, found: re.Match[str]) -> str:
    """What stands where something was: a blank if it had one at both sides."""
    before, after = line[: found.start()], line[found.end() :]
    both = found[0][0] != _GONE and found[0][-1] != _GONE
    return " " if both and before and after else ""
