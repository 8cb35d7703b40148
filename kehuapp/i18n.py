"""The translate function that rooms without Qt call; the window fills it, no texts live here."""

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache

from kehuapp import paths

Translator = Callable[[str, str, int], str]


def _untranslated(_context: str, text: str, _n: int) -> str:
    return text


_translator: Translator = _untranslated
_MOST_KEPT = 4096  # texts
_PLACE = re.compile(r"%[1-9n]")


def install(translator: Translator | None) -> None:
    """Let `translator(context, text, n)` answer from now on; None goes back to the source text.

    Its answers are kept: Qt asks every file it has each time, and a sheet of paper says a hundred
    texts of ours.
    """
    global _translator
    _translator = lru_cache(maxsize=_MOST_KEPT)(translator) if translator else _untranslated


def without_qt(language: str) -> Translator:
    """What the translators wrote, for where Qt is not to be loaded: read when first needed, which
    for English is the first text that counts something."""

    @cache
    def forms() -> dict[tuple[str, str], list[str]]:
        # Heavy, and the window never needs it.
        from xml.etree import ElementTree

        path = paths.resources() / "translations" / f"kehuapp_{language}.ts"
        known = {}
        for context in ElementTree.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                texts = [form.text or "" for form in message.iter("numerusform")]
                texts = texts or [message.findtext("translation") or ""]
                known[context.findtext("name") or "", message.findtext("source") or ""] = texts
        return known

    def look_up(context: str, text: str, n: int) -> str:
        if language == "en" and n < 0:
            return text
        found = forms().get((context, text), [text])
        return found[0 if n == 1 else -1] or text

    return look_up


def translate(context: str, text: str, *args: object, n: int = -1) -> str:
    """Return `text` in the reader's language, %1 %2 … replaced by `args` and %n by `n`.

    An argument that is a pair (context, text) is translated as well: a step of the journal is
    written in one language and read in another.
    """
    words = _translator(context, text, n)
    if n < 0 and not args:
        return words
    # In one pass: a customer's own text that says %1 is no place for a value.
    values = {f"%{place}": _said(value) for place, value in enumerate(args, start=1)}
    if n >= 0:
        values["%n"] = f"{n:,}"
    return _PLACE.sub(lambda found: values.get(found[0], found[0]), words)


def step_label(key: str, *values: object) -> str:
    """What a step of undo is called; one that counts, "%1 customer(s)", has its count first."""
    counts = "(s)" in key and values and isinstance(values[0], int)
    return translate("Step", key, *values, n=int(str(values[0])) if counts else -1)


def step_parts(key: str, *values: object) -> list[tuple[str, bool]]:
    """What a step is called in pieces, and of each whether it is a value: the shop's own words."""
    counts = "(s)" in key and values and isinstance(values[0], int)
    text = _translator("Step", key, int(str(values[0])) if counts else -1)
    parts: list[tuple[str, bool]] = []
    end = 0
    for found in _PLACE.finditer(text):
        place = found[0][1:]
        if not place.isdigit() or int(place) > len(values):
            continue
        parts += [(text[end : found.start()], False), (_said(values[int(place) - 1]), True)]
        end = found.end()
    return [part for part in (*parts, (text[end:], False)) if part[0]]


def _said(value: object) -> str:
    match value:
        case (str() as context, str() as text):  # of JSON it comes back as a list
            return _translator(context, text, -1)
    return str(value)


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # the name that lupdate finds
    """Mark `text` for extraction and return it unchanged: for tables of keys."""
    return text


def language_for(locale_names: Iterable[str]) -> str:
    """Choose zh_TW, zh_CN or en from the system's wishes, best first (``zh-Hant-HK``, ``zh_SG``).

    Hong Kong and Macau never announce zh_TW, so the script or the region decides.
    """
    for name in locale_names:
        parts = name.replace("-", "_").split(".")[0].lower().split("_")
        if parts[0] == "zh":
            if "hant" in parts or {"tw", "hk", "mo"} & set(parts):
                return "zh_CN" if "hans" in parts else "zh_TW"
            return "zh_CN"
        if parts[0] == "yue":
            return "zh_TW"
        if parts[0] not in ("", "c", "posix"):
            return "en"
    return "en"
