"""The translate function that rooms without Qt call; the window fills it, no texts live here."""

from collections.abc import Callable, Iterable

Translator = Callable[[str, str, int], str]


def _untranslated(_context: str, text: str, _n: int) -> str:
    return text


_translator: Translator = _untranslated


def install(translator: Translator | None) -> None:
    """Let `translator(context, text, n)` answer from now on; None goes back to the source text."""
    global _translator
    _translator = translator or _untranslated


def translate(context: str, text: str, *args: object, n: int = -1) -> str:
    """Return `text` in the reader's language, %1 %2 … replaced by `args` and %n by `n`.

    An argument that is a pair (context, text) is translated as well: a step of the journal is
    written in one language and read in another.
    """
    words = _translator(context, text, n)
    if n >= 0:
        words = words.replace("%n", f"{n:,}")
    for place, value in reversed(list(enumerate(args, start=1))):
        words = words.replace(f"%{place}", _said(value))
    return words


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
