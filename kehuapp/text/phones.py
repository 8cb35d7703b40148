"""Telephone numbers as people write them → E.164, extension and label; no files, no book."""

import re
import unicodedata
from typing import NamedTuple

from kehuapp.text.folding import seen


class Phone(NamedTuple):
    """`raw` is always as written; `e164` None when the number cannot be read."""

    raw: str
    e164: str | None
    ext: str = ""
    label: str = ""


_LONGEST = 200  # characters of a number with all that stands around it
_LABEL = re.compile(r"([^\d+(#*]*[^\W\d_][^\d+(#*]*)(?=[\d+(])")
_LABEL_IN_BRACKETS = re.compile(r"\(([^\d()]{1,12})\)")
_LABEL_BEHIND = re.compile(
    r"(?<=[\d)])(?:[\s&,;:/\\・、-]+([^\W\d_](?:[^\W\d_]|[ .'-]){0,19})|([^\W\d_]{2,8}))$"
)
#: The words that an extension stands behind; x and its like never in the middle of a word.
_EXT_WORDS = (
    r"(?:轉接|转接|轉|转)?\s*(?:分機|分机|內線|内线|内線)(?:號碼?|号码?|碼|码)?"
    r"|轉接|转接|轉|转|;\s*ext\s*=|(?<![^\W\d_])(?:ext(?:ension|n)?)"
)
#: These mean something else in a number that is cut short: 0912x345x678, 0912*345*678.
_EXT_SIGNS = r"(?<![^\W\d_])(?:ex|xt|x|int)|按|撥|拨|\*"
_EXT = re.compile(
    rf"[\s,;(\[-]*(?:(?:{_EXT_WORDS}|\#)|({_EXT_SIGNS}))[\s:.=#-]*(\d{{1,8}})"
    r"\s*(?:號|号|分機|分机|\#)?\s*[)\]]?\s*$",
    re.IGNORECASE,
)
_EXT_IN_BRACKETS = re.compile(r"\s*\(\s*(\d{1,5})\s*\)\s*$")
_FEWEST_DIGITS = 3  # that one could dial
_MOST_EXTENSIONS = 4  # behind one number; the first is kept
_EXT_WORD = re.compile(rf"(?:{_EXT_WORDS}|{_EXT_SIGNS})", re.IGNORECASE)
_PAUSE = re.compile(r"[,;pPwW]+")
_SPREADSHEET = re.compile(r"\d(?:\.\d+)?E\+?\d+", re.IGNORECASE)
_PUNCTUATION = re.compile(r"[\s\-().\u2010-\u2015/~·*_\u200b-\u200f\u202a-\u202e\u2060\ufeff]+")
_PLAIN = re.compile(r"\+?[\d\s\-()]+")
#: 6789/90, 6789~90, 6789&90, #12、13, 轉12或13: further lines of the same number.
_RANGE = re.compile(r"(?<=\d)(?:\s*(?:[/~\u301c、&\\・]|或|or)\s*\d{1,4})+(?:號|号)?\s*$")
_DAY = re.compile(r"(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])")
#: On the mainland a third group behind area code and number is the extension: 010-88888888-801
_THIRD_GROUP = re.compile(
    r"((\+?(?:00)?86[- ])?\(?0?(?:10|2\d|[3-9]\d\d)\)?[- ]?\d{3,4}-?\d{4})-(\d{2,5})"
)

_INTERNATIONAL = re.compile(
    r"86(?:1[3-9]\d{9}|10\d{8}|2\d{9}|[3-9]\d{9,10}|[48]00\d{7})"
    r"|886(?:9\d{8}|[2-8]\d{7,8})|852[2-9]\d{7}|853[268]\d{7}"
)
_BARE = re.compile(r"86\d{11}|886\d{9}|852\d{8}|853\d{8}")
_NATIONAL = {
    "TW": (re.compile(r"0(9\d{8}|[2-8]\d{7,8})"), "+886"),
    "CN": (
        re.compile(
            r"(?:0?(?=1[3-9]\d{9}$)|0(?=10\d{8}$|2\d{9}$|[3-9]\d{9,10}$)|(?=[48]00\d{7}$))(\d+)"
        ),
        "+86",
    ),
    "HK": (re.compile(r"([2-9]\d{7})"), "+852"),
    "MO": (re.compile(r"([268]\d{7})"), "+853"),
}
#: Numbers with a 0 in front that are too long for the region: those of the mainland, mostly. The
#: library says so of each, thirty times slower; what it reads as another country's is not here.
_TOO_LONG = {
    "TW": re.compile(r"0(?!0|19|70)\d{10,11}"),
    "HK": re.compile(r"0(?!0)\d{9,11}"),
    "MO": re.compile(r"0(?!0|1)\d{9,11}"),
}
#: Long enough to have its area code, though the zero in front was lost (or a dialled prefix stood).
_WHOLE_NUMBER = re.compile(r"\+(?:886[2-9]\d{8}|861[3-9]\d{9})")
_MAINLAND_MOBILE = re.compile(r"1[3-9]\d{9}")


def normalise_phone(raw: str, region: str = "TW") -> Phone:
    """Read one number; `region` is the shop's (TW, CN, HK, MO or any other ISO code)."""
    text = raw.strip()
    if len(text) > _LONGEST:
        return Phone(raw, None)
    if text.isascii():
        if text.isdigit():
            return Phone(raw, _e164_of_digits(text, text, region))
        if _PLAIN.fullmatch(text):
            text, ext = _without_third_group(text, region)
            return Phone(raw, _e164(text, region), ext)
    number, ext, label = _parts(text, region)
    return Phone(raw, _e164(number, region) if number else None, ext, label)


def _parts(text: str, region: str) -> tuple[str, str, str]:
    """Number, extension and label of what stands in one place; no number where none can be."""
    text = unicodedata.normalize("NFKC", seen(text)).strip().strip("'\"=")
    if text[:4].lower() == "tel:":
        text = text[4:]
    label = ""
    if _SPREADSHEET.fullmatch(text):
        return "", "", ""
    if text.endswith(".0") and text[:-2].isdigit():
        text = text[:-2]
    if found := _LABEL.match(text):
        label, text = found[1].strip(" :.-_/\t"), text[found.end() :]
        if (more := _LABEL_BEHIND.search(text)) and not _EXT_WORD.match(more[1] or more[2]):
            text = text[: more.start()]  # 王小姐 0400000001 公司
    elif found := _LABEL_IN_BRACKETS.search(text) or _LABEL_BEHIND.search(text):
        said = (found[1] or found[2]).strip()
        if not _EXT_WORD.match(said):
            label, text = said, (text[: found.start()] + text[found.end() :]).strip()
    if _DAY.fullmatch(text):
        return "", "", label
    text, ext = _without_extension(_without_range(text), region)
    if (found := _PAUSE.search(text)) and found.start():
        dialled = text[found.end() :].strip(" #")
        text = text[: found.start()]
        if not ext and dialled.isdigit():
            ext = dialled
    return text, ext, label


def _without_extension(text: str, region: str) -> tuple[str, str]:
    ext = ""
    for _ in range(_MOST_EXTENSIONS):
        found = _EXT.search(text)
        if found is None or (found[1] and _digit_count(text[: found.start()]) < 8):
            break
        ext, text = found[2], _without_range(text[: found.start()])
    if ext:
        return text, ext
    text = _AT_END_EXT.sub("", text)  # the word alone, and no number behind it
    return _without_third_group(text, region)


def _without_range(text: str) -> str:
    """02-2345-6789/90 is a number with more lines behind it; what is called is the first."""
    found = _RANGE.search(text)
    if found and _digit_count(text[: found.start()]) >= 7:
        return text[: found.start()]
    return text


def _without_third_group(text: str, region: str) -> tuple[str, str]:
    """A number and what stands behind it: in brackets, or on the mainland as a third group;
    elsewhere a third group belongs to the number."""
    if text[-1:] == ")" and (found := _EXT_IN_BRACKETS.search(text)):
        number = text[: found.start()]
        return (number, found[1]) if _digit_count(number) >= 9 else (text, "")
    found = _THIRD_GROUP.fullmatch(text) if "-" in text else None
    if found and (region == "CN" or found[2]):
        return found[1], found[3]
    return text, ""


def _e164(text: str, region: str) -> str | None:
    if _DAY.fullmatch(text):
        return None
    number = _PUNCTUATION.sub("", text)
    return _e164_of_digits(number, number.removeprefix("+"), region)


def _e164_of_digits(number: str, plain: str, region: str) -> str | None:
    """The same of a number with nothing in it but digits, which are `plain`, and a + in front."""
    if number != plain:
        if _INTERNATIONAL.fullmatch(plain):
            return "+" + plain
    else:
        national = _NATIONAL.get(region)
        if national and (found := national[0].fullmatch(plain)):
            return national[1] + found[1]
        # Nobody but a mainland mobile has eleven digits like these in a shop of the region.
        if region in ("TW", "HK", "MO") and _MAINLAND_MOBILE.fullmatch(plain):
            return "+86" + plain
        if _BARE.fullmatch(plain):
            return "+" + plain
        if plain.startswith("00") and _INTERNATIONAL.fullmatch(plain[2:]):
            return "+" + plain[2:]
        if (too_long := _TOO_LONG.get(region)) and too_long.fullmatch(plain):
            return None
    if not plain.isascii() or not plain.isdigit() or not 5 <= len(plain) <= 18:
        return None
    return _from_library(number, region)


def _from_library(number: str, region: str) -> str | None:
    import phonenumbers  # 40 ms: only for a number that the patterns above do not know

    try:
        parsed = phonenumbers.parse(number, region or None, keep_raw_input=True)
    except phonenumbers.NumberParseException:
        return None
    reason = phonenumbers.is_possible_number_with_reason(parsed)
    if reason != phonenumbers.ValidationResult.IS_POSSIBLE:
        return None
    # Without a country in front, 2345-6780 would become a number of Taipei that nobody wrote.
    source = phonenumbers.CountryCodeSource
    said = (source.FROM_NUMBER_WITH_PLUS_SIGN, source.FROM_NUMBER_WITH_IDD)
    local = region in _NATIONAL and parsed.country_code_source not in said
    e164 = str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))
    if local and not _WHOLE_NUMBER.fullmatch(e164) and not phonenumbers.is_valid_number(parsed):
        return None
    return e164


#: Calling codes of the regions whose own numbers are dialled without them.
_COUNTRIES = {"TW": "886", "CN": "86", "HK": "852", "MO": "853"}


#: Pauses and what is dialled behind them, as a person wrote it for the phone.
_BEHIND_PAUSE = re.compile(r"(?<=\d)[,;pPwW]+[\d#*,;pPwW]+$")


class Dialled(NamedTuple):
    """What a phone can dial, the extension that its text does not say yet, and the words that
    stood around it."""

    number: str
    ext: str = ""
    label: str = ""


def dialled(raw: str, e164: str | None, ext: str = "", region: str = "") -> Dialled:
    """A number as it goes to a phone: as it was written where that can be dialled in the shop's
    region, with the 0 that was lost, else in its international form; the words around it apart.

    One that is not known stays as it is written, but for the words.
    """
    if len(raw) > _LONGEST or not any(map(str.isdecimal, raw)):
        return Dialled(raw, ext)
    if tail := _BEHIND_PAUSE.search(raw):
        number, _ext, label = dialled(raw[: tail.start()], e164, "", region)
        return Dialled(number + tail[0], "", label)
    if _PLAIN.fullmatch(raw) and raw.isascii():
        text, said = _without_third_group(raw.strip(), region or _region_of(e164))
        label = ""
    else:
        text, said, label = _parts(raw, region or _region_of(e164))
        text = text.strip()
    if not e164 or not text:
        return Dialled(_without_label(raw, label), "" if said == ext else ext, label)
    ext = ext or said
    plain = _PUNCTUATION.sub("", text)
    if plain == e164:
        return Dialled(text, ext, label)
    home = _region_of(e164)
    if home and region in ("", home):
        for zero in ("", "0"):
            found = _NATIONAL[home][0].fullmatch(zero + plain)
            if found and _NATIONAL[home][1] + found[1] == e164:
                at = text.find(plain[:1])  # (4) 0000-0131: the 0 goes into the brackets
                return Dialled(text[:at] + zero + text[at:], ext, label)
    elif not home and region and _e164(text, region) == e164 and plain[:1] != "+":
        return Dialled(text, ext, label)
    return Dialled(e164, ext, label)


def _without_label(raw: str, label: str) -> str:
    text = raw.strip()
    for bare in (text.removeprefix(label), text.removesuffix(label)) if label else ():
        if bare != text and (number := bare.strip(" :：.-_/\t")):
            return number
    return raw


def _region_of(e164: str | None) -> str:
    """TW, CN, HK or MO of an international number, else ""."""
    for region, code in _COUNTRIES.items():
        if e164 and e164.startswith(f"+{code}"):
            return region
    return ""


_IDLE = re.compile(r"[\s\-().]")
_MOBILE = re.compile(r"\+(?:8869\d{8}|861[3-9]\d{9}|852[4-79]\d{7}|8536\d{7})")


def number_key(raw: str, e164: str | None) -> int | str:
    """What two numbers are compared by: the E.164 form as an int, else what was written."""
    return int(e164[1:]) if e164 else "raw:" + _IDLE.sub("", raw)


def is_number(raw: str, e164: str | None) -> bool:
    """Whether one could dial it: a short one of a switchboard, too, but not 'ask her brother'."""
    return bool(e164) or sum(sign.isdigit() for sign in raw) >= _FEWEST_DIGITS


def is_mobile(e164: str) -> bool:
    """Whether a number is one person's own: a mobile of Taiwan, the mainland, Hong Kong, Macau."""
    return _MOBILE.fullmatch(e164) is not None


_BETWEEN = re.compile(r"(/|、|\||\r|\n|或|:::|／|｜)")
_MAYBE_BETWEEN = re.compile(r"[,，;；]")
_PAUSES = re.compile(r"[,，;；]\s*[,，;；]")
_TWO = re.compile(r"(?:\D*\d){14}")  # as many digits as two numbers have at least
_NO_EXT = rf"(?!\s*(?:{_EXT_WORDS}|{_EXT_SIGNS}))"
#: Blanks between two numbers of which the second says where it begins, or the first where it ends.
_BEFORE_NEXT = (
    # before the label of the next: 手機:0400000001 公司:04-0000-0002
    re.compile(
        rf"(?<=[\d)])\s?{_NO_EXT}(?=\s{{0,4}}[^\W\d_]{{1,8}}(?:[:：]|[.．]?\s{{0,4}}[\d+(（]))",
        re.IGNORECASE,
    ),
    # behind the name in brackets: 0400000001(陳太太) 0400000002(先生)
    re.compile(r"(?<=[^\W\d_][)）])\s?(?=\s{0,4}[\d+])"),
    # (手機)0400000001 (公司)04-0000-0002
    re.compile(rf"(?<=\d)\s?(?=[(（]{_NO_EXT}[^\W\d_]{{1,8}}[)）]\s{{0,4}}[\d+])", re.IGNORECASE),
    # +886 4 0000 0001 +886 4 0000 0002
    re.compile(r"(?<=\d)\s(?=\s{0,4}\+\d)"),
)
#: 0400000001 王小姐 0400000002 李先生: the words stand behind.
_BEHIND_WORD = re.compile(r"(?<=[^\W\d_])\s+(?=[+(（]?\d)")
#: Signs and blanks that may stand between two numbers, or within one.
_JOINT = re.compile(r"[\s&＆+＋\\＼・･:：;；,，^_.*-]+")
#: What a number begins with that needs nothing in front of it.
_BEGINS = re.compile(r"[+＋(（]{0,2}(?:0|1[3-9]|[\d\-().]{8})")
_LABELLED = re.compile(r"[^\W\d_]{1,8}[:：.]?\s?[+＋(（]?\d")
#: One of these says by itself that a number ends here; of the others a blank or 0 must be by.
_STRONG = re.compile(r"[&＆+＋\\＼・･:：;；,，]")
_AT_END_EXT = re.compile(rf"(?:{_EXT_WORDS}|{_EXT_SIGNS}|[#＃])[\s:：.=#＃-]*$", re.IGNORECASE)
_AREA = re.compile(r"(\(0\d{1,3}\)[\s\-]?|0\d{1,3}[\s\-])([\d\s\-]{7,10})")
_LOCAL = re.compile(r"\d[\d\s\-]{6,9}")


def split_phones(cell: str, region: str = "") -> list[str]:
    """The numbers in one cell of a table; a comma, semicolon, blank only parts whole numbers.

    A number without an area code takes over that of the one before it, except where numbers have
    none (`region` HK, MO).
    """
    if len(cell) < 17 and _PLAIN.fullmatch(cell):
        return [cell.strip()] if cell.strip() else []
    parts: list[list[str]] = []
    between, area = "", None
    for place, piece in enumerate(map(str.strip, _BETWEEN.split(cell))):
        if place % 2:
            between = piece or "/"
            continue
        for part in _split_whole(piece, region) if piece else ():
            if parts and 0 < _digit_count(part) < 5:
                parts[-1] += (between, part)  # 2345-6789/90: not a number of its own
                continue
            if found := _AREA.fullmatch(part):
                area = found
            elif (
                area
                and region not in ("HK", "MO")
                and _LOCAL.fullmatch(part)
                and _digit_count(part) == _digit_count(area[2])
            ):
                part = area[1] + part
            else:
                area = None
            parts.append([part])
    return ["".join(part) for part in parts]


def split_dialled(raw: str, region: str) -> list[str]:
    """The numbers in a phone's own field, where , and ; may be pauses: what is behind one is a
    number only where it is known as one; [] when there is but one number."""
    if (
        len(raw) < 14
        or not _TWO.match(raw)
        or len(raw) > _LONGEST
        or raw[:4].lower() == "tel:"
        or _PAUSES.search(raw)
    ):
        return []
    numbers = split_phones(raw, region)
    if len(numbers) < 2 or any(_digit_count(number) < 7 for number in numbers):
        return []
    if _MAYBE_BETWEEN.search(raw) and not all(normalise_phone(n, region).e164 for n in numbers):
        return []
    return numbers


def _split_whole(piece: str, region: str) -> list[str]:
    inner = [p for p in map(str.strip, _MAYBE_BETWEEN.split(piece)) if p]
    if _are_numbers(inner):
        return inner
    behind = len(piece) <= _LONGEST and _BEGINS.match(piece) and piece[-1:].isalpha()
    for pattern in (_BEHIND_WORD, *_BEFORE_NEXT) if behind else _BEFORE_NEXT:
        inner = [p.strip() for p in pattern.split(piece)]
        if _are_numbers(inner):
            return inner
    return _split_at_joints(piece, region) if len(piece) <= _LONGEST else [piece]


def _split_at_joints(piece: str, region: str) -> list[str]:
    """Numbers with nothing but a sign or a blank between them, each long enough for itself."""
    parts: list[str] = []
    start = 0
    for joint in _JOINT.finditer(piece):
        at, sign = joint.start(), joint[0]
        behind = joint.end()
        if sign[-1] in "+＋" and piece[behind : behind + 1] != "0":
            behind -= 1  # it belongs to what follows: +886
        left, right = piece[start:at], piece[behind:]
        own = _digit_count(left)
        if own < 7 or _digit_count(right) < 7 or _AT_END_EXT.search(left):
            continue
        if _EXT_WORD.match(right) and not _BEGINS.match(right):
            continue
        strong = _STRONG.search(sign) is not None and len(set(sign.strip())) == 1
        if not strong and (own < 8 or not _begins_number(left, sign, right, region)):
            continue
        if not strong and normalise_phone(piece, region).e164:
            return [piece]
        if strong and sign.strip() in (",,", ";;"):
            continue  # a pause: what follows is dialled afterwards
        parts.append(left.strip())
        start = behind
    return [*parts, piece[start:].strip()]


def _begins_number(left: str, sign: str, right: str, region: str) -> bool:
    """Whether behind a blank or an idle sign another number stands."""
    if not sign.isspace():
        return normalise_phone(left, region).e164 is not None and right[:1] in ("0", "+", "1")
    if _LABELLED.match(right):
        return not _EXT_WORD.match(right)
    if region in ("HK", "MO") and _digit_count(left) == 8:
        return True
    return _BEGINS.match(right) is not None


def _are_numbers(parts: list[str]) -> bool:
    return len(parts) > 1 and all(_digit_count(part) >= 7 for part in parts)


def _digit_count(text: str) -> int:
    return sum(c.isdigit() for c in text)
