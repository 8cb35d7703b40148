"""A day with its hour as people say it: tomorrow at three in the afternoon, yesterday 14:30.

`read_moment` takes the hour off what was typed; the day is read in when.
"""

import re
import unicodedata
from datetime import date, time, timedelta
from typing import NamedTuple

from kehuapp.book.plans.when import read_day


class Moment(NamedTuple):
    """What was said: each of both None where nothing was said of it."""

    day: date | None
    clock: time | None


_HAN = {"零": 0, "〇": 0, "一": 1, "二": 2, "兩": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6,
        "七": 7, "八": 8, "九": 9, "十": 10}  # fmt: skip
#: Parts of a day: which hour is meant when none is said, and whether hours below twelve are late.
_PARTS = {
    "凌晨": (5, False), "清晨": (7, False), "一早": (8, False), "早上": (9, False),
    "上午": (10, False), "早晨": (9, False), "早": (9, False), "中午": (12, True),
    "下午": (14, True), "午後": (14, True), "午后": (14, True), "傍晚": (17, True),
    "晚上": (19, True), "晚間": (19, True), "晚间": (19, True), "夜裡": (21, True),
    "夜里": (21, True), "晚": (19, True),
    "in the morning": (9, False), "morning": (9, False), "at noon": (12, True),
    "noon": (12, True), "in the afternoon": (14, True), "afternoon": (14, True),
    "in the evening": (19, True), "evening": (19, True), "at night": (20, True),
}  # fmt: skip
#: Said for a day and its part in one.
_BOTH = {
    "今早": "今天早上", "今晚": "今天晚上", "明早": "明天早上", "明晚": "明天晚上",
    "昨晚": "昨天晚上", "昨夜": "昨天晚上", "tonight": "today evening",
    "this morning": "today morning", "this afternoon": "today afternoon",
    "this evening": "today evening", "last night": "yesterday evening",
}  # fmt: skip
_NUMBER = r"\d{1,2}|[零〇一二兩两三四五六七八九十]{1,3}"
_PART = "|".join(sorted((one for one in _PARTS if not one.isascii()), key=len, reverse=True))
_ENGLISH_PART = "|".join(sorted((one for one in _PARTS if one.isascii()), key=len, reverse=True))
#: At the end of what was typed, or all of it.
_CLOCKS = tuple(
    re.compile(rf"(?P<rest>.*?)\s*{clock}", re.S)
    for clock in (
        rf"(?P<part>{_PART})?\s*(?:at )?(?<!\d)(?P<hour>\d{{1,2}}):(?P<minute>\d\d)(?::\d\d)?"
        r"\s*(?P<half>[ap]\.?m\.?)?",
        rf"(?P<part>{_PART})?\s*(?<!\d)(?P<hour>{_NUMBER})\s*[點点时時](?:鐘|钟|整)?"
        rf"(?P<quarter>半|一刻|三刻)?(?:(?P<minute>{_NUMBER})分?)?",
        r"(?:at )?(?<!\d)(?P<hour>\d{1,2})\s*(?P<half>[ap]\.?m\.?)",
        rf"(?:at )?(?<!\d)(?P<hour>\d{{1,2}})(?::(?P<minute>\d\d))?\s*(?P<part>{_ENGLISH_PART})",
        rf"(?P<part>{_PART}|{_ENGLISH_PART})",
    )
)
_QUARTERS = {"半": 30, "一刻": 15, "三刻": 45}
_LONGEST = 80


def read_moment(text: str, today: date, region: str, *, past: bool = False) -> Moment | None:
    """What was said of day and hour; None for what cannot be read, and for nothing."""
    said = unicodedata.normalize("NFKC", text).strip().lower()
    if not said or len(said) > _LONGEST:
        return None
    said = re.sub(r"(?<=\d)t(?=\d)", " ", said)  # an instant in ISO
    for both, apart in _BOTH.items():
        said = said.replace(both, apart)
    for pattern in _CLOCKS:
        if (match := pattern.fullmatch(said)) is None:
            continue
        told = match.groupdict()
        clock, is_next_day = _hour(told)
        if clock is None:
            return None
        rest = told["rest"].strip(" ,、的")
        if not rest:
            return Moment(None, clock)
        if day := read_day(rest, today, region, past=past):
            return Moment(day + timedelta(days=is_next_day), clock)
    day = read_day(said, today, region, past=past)
    return Moment(day, None) if day else None


def _hour(told: dict[str, str | None]) -> tuple[time | None, bool]:
    """The hour that was said, and whether it is midnight at the end of the day."""
    part, minutes, quarter = (told.get(name) for name in ("part", "minute", "quarter"))
    usual, is_late = _PARTS[part] if part else (None, False)
    half = (told.get("half") or "").replace(".", "")
    written = told.get("hour")
    if not written:
        return _clock(usual or 0, 0), False
    hour = _number(written)
    minute = _QUARTERS[quarter] if quarter else _number(minutes) if minutes else 0
    if half and not 1 <= hour <= 12:
        return None, False
    if half == "am" or (usual is not None and not is_late):
        hour = 0 if hour == 12 else hour
    elif half == "pm" or is_late:
        if hour == 12 and usual in (19, 20, 21):  # twelve at night
            return _clock(0, minute), True
        is_before_noon = usual == 12 and hour in (10, 11)
        hour += 12 if hour < 12 and not is_before_noon else 0
    elif "quarter" in told and 1 <= hour <= 6:  # 三點 of a shop that is open by day
        hour += 12
    return _clock(hour, minute), False


def _clock(hour: int, minute: int) -> time | None:
    return time(hour, minute) if hour <= 23 and minute <= 59 else None


def _number(text: str) -> int:
    """A number below a hundred, in digits or as it is said."""
    if text.isdecimal():
        return int(text)
    tens, ten, ones = text.partition("十")
    if not ten:
        return _HAN[text[-1]] if len(text) == 1 or text[0] in "零〇" else 99
    if "十" in tens + ones:
        return 99
    return (_HAN.get(tens, 99) if tens else 1) * 10 + (_HAN.get(ones, 99) if ones else 0)
