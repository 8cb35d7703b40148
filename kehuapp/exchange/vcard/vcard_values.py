"""Values of a card: characters that no text has, base64, lists, pictures; no lines, no records."""

import binascii
import re

_NO_TEXT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED = re.compile(r"\\(.)", re.S)
_BETWEEN_MARKS = re.compile(r"(?:[^\\,，;；]|\\.|\\)+", re.S)
_BETWEEN_COMMAS = re.compile(r"(?:[^\\,，]|\\.|\\)+", re.S)
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
#: Properties whose base64 is text: old phones pack names that way.
TEXTS = frozenset((
    "N", "FN", "NOTE", "ORG", "ADR", "TITLE", "ROLE", "NICKNAME", "X-NICKNAME", "LABEL",
    "CATEGORIES", "EMAIL", "URL",
))  # fmt: skip


def is_clean(text: str) -> bool:
    """Whether `clean` would leave a text as it is."""
    return text.isprintable() or not (
        "\r" in text or _NO_TEXT.search(text) or _SURROGATE.search(text)
    )


def clean(text: str) -> str:
    """A text without lone surrogates and control characters, which no book can keep."""
    if text.isprintable():
        return text
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _SURROGATE.sub("\ufffd", _NO_TEXT.sub("", text))


def text_bytes(value: str) -> bytes | None:
    """The bytes of a text in base64, None when it is damaged or plain."""
    text = re.sub(r"\s+", "", value)
    if text.isdecimal() or not _BASE64.fullmatch(text):
        return None
    try:
        return binascii.a2b_base64(text + "=" * (-len(text) % 4))
    except binascii.Error:
        return None


def split_list(value: str) -> list[str]:
    """The parts of CATEGORIES between unescaped commas (and full-width ones), still escaped."""
    between = _BETWEEN_COMMAS if ";" in _ESCAPED.findall(value) else _BETWEEN_MARKS
    return [part.strip() for part in between.findall(value) if part.strip()]


def picture_bytes(value: str, encoding: str, value_kind: str) -> bytes | None:
    """The bytes of a PHOTO with these parameters, None for a link; ValueError for damaged ones."""
    if value[:5].lower() == "data:":
        value = value.partition(",")[2].replace("\\", "")
    elif (encoding != "base64" and value_kind in ("uri", "url")) or re.match(
        r"https?:|file:|content:", value, re.I
    ):
        return None
    text = re.sub(r"\s+", "", value)
    if not text:
        return None
    data = binascii.a2b_base64(text + "=" * (-len(text) % 4))
    if not data:
        raise ValueError("no picture")
    return data
