"""Days as people write them: solar, ROC years, lunar in words, without a year; no arithmetic."""

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DateValue:
    """A day; month and day are None when only `text` is known. `calendar` gregorian | lunar."""

    calendar: str = "gregorian"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_leap_month: bool = False
    text: str = ""


NO_YEAR = 1604  # what an iPhone writes for "no year"
_HAN_DIGITS = str.maketrans("〇零一二三四五六七八九", "00123456789")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T\s].*)?")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T.*)?")
_YEARLESS = re.compile(r"--(\d\d)-?(\d\d)(?:T.*)?")
_WORDS = re.compile(r"(?:(\d{4})\s*年)?\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日號号]?")
_ROC_WORDS = re.compile(
    r"(?:民國|民国|中華民國)\s*(\d{1,3})\s*(?:年|[-/.])\s*(\d{1,2})\s*(?:月|[-/.])\s*(\d{1,2})\s*日?"
)
_ROC = re.compile(r"(\d{2,3})[-/.](\d{1,2})[-/.](\d{1,2})")
_MONTH_DAY = re.compile(r"(\d{1,2})[-/.](\d{1,2})")
_LUNAR = re.compile(
    r"(?:農曆|农历|陰曆|阴历|舊曆|旧历|農|农|lunar)?\s*(?:(\d{4}|[〇零一二三四五六七八九]{4})\s*年)?\s*"
    r"([閏闰]?)\s*(正|[一二三四五六七八九十冬臘腊]{1,2}|\d{1,2})\s*月\s*"
    r"(初?[一二三四五六七八九十廿卅]{1,3}|\d{1,2})\s*[日號号]?",
    re.IGNORECASE,
)
_LUNAR_WORD = re.compile(
    "農曆|农历|陰曆|阴历|舊曆|旧历|^農|^农|lunar|閏|闰|初|廿|正月|冬月|臘月|腊月"
    "|[一二三四五六七八九十]月",
    re.IGNORECASE,
)
_RFC = re.compile(r"(?:\w{3},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4}).*")
_US_WORDS = re.compile(r"([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})")
_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8,
           "sep": 9, "oct": 10, "nov": 11, "dec": 12}  # fmt: skip
_SMALL = {"正": 1, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
          "十": 10, "冬": 11, "臘": 12, "腊": 12}  # fmt: skip


def read_date(text: str, *, roc: bool = False) -> DateValue | None:
    """A day from a text, None for an empty or nothing-saying one; unreadable ones keep their text.

    `roc` reads ``68/10/3`` as a year of the Republic, as in files from Taiwan.
    """
    written = text.strip()
    plain = unicodedata.normalize("NFKC", written)
    if not plain or not plain.strip("0/-. :"):
        return None
    if _LUNAR_WORD.search(plain):
        return _read_lunar(plain) or DateValue(text=written)
    return _read_solar(plain, roc) or DateValue(text=written)


def _read_solar(plain: str, roc: bool) -> DateValue | None:
    if found := _ISO.fullmatch(plain) or _COMPACT.fullmatch(plain):
        return solar(*map(int, found.groups()))
    if found := _YEARLESS.fullmatch(plain) or _MONTH_DAY.fullmatch(plain):
        return solar(None, int(found[1]), int(found[2]))
    if found := _ROC_WORDS.fullmatch(plain):
        return solar(int(found[1]) + 1911, int(found[2]), int(found[3]))
    if found := _WORDS.fullmatch(plain):
        return solar(int(found[1]) if found[1] else None, int(found[2]), int(found[3]))
    if roc and (found := _ROC.fullmatch(plain)):
        return solar(int(found[1]) + 1911, int(found[2]), int(found[3]))
    if found := _YEAR_LAST.fullmatch(plain):
        first, second, year = map(int, found.groups())
        if first > 12 or first == second:
            return solar(year, second, first)
        if second > 12:
            return solar(year, first, second)
        return None  # 12/4/1985: nobody can know which is the month
    if (found := _RFC.fullmatch(plain)) and found[2].lower() in _MONTHS:
        return solar(int(found[3]), _MONTHS[found[2].lower()], int(found[1]))
    if (found := _US_WORDS.fullmatch(plain)) and found[1].lower() in _MONTHS:
        return solar(int(found[3]), _MONTHS[found[1].lower()], int(found[2]))
    return None


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
    found = _LUNAR.fullmatch(plain.replace("(", "").replace(")", "").strip())
    if not found:
        return None
    year = None
    if found[1]:
        year = int(found[1].translate(_HAN_DIGITS))
    month, day = _han_number(found[3]), _han_number(found[4].removeprefix("初"))
    if not 1 <= month <= 12 or not 1 <= day <= 30:
        return None
    return DateValue("lunar", year, month, day, bool(found[2]))


def _han_number(text: str) -> int:
    """1–39 as written: 十, 十二, 二十, 廿九, 三十, 正, 7."""
    if text.isdecimal():
        return int(text)
    text = text.replace("廿", "二十").replace("卅", "三十").replace("十十", "十")
    tens, mark, ones = text.partition("十")
    if not mark:
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
    return DateValue("lunar", solar_year, int(month), int(day), bool(leap))
