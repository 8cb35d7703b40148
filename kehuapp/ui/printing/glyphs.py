"""Which characters can be printed: those that a font here has a glyph for; what is not is named."""

import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

from PySide6.QtGui import QFont, QFontMetricsF

from kehuapp.i18n import translate
from kehuapp.sheets.form import Form, Page, Run, Text, Upright
from kehuapp.text.words import listed
from kehuapp.ui.kit.fonts import own_families
from kehuapp.ui.work import translations

#: What a printer of books sets for type that is not in the case.
_INSTEAD = "〓"
_MOST_NAMED = 8
#: Characters that are not seen, so that nobody misses them.
_UNSEEN = ("Cc", "Cf", "Cs", "Zl", "Zp", "Zs", "Mn")


def paper_families() -> list[str]:
    """The families that a form is written in, the best first."""
    return [*own_families(translations.language()), *QFont().families()]


def printable(run: Run, families: tuple[str, ...]) -> Run:
    """The run with what no font has replaced by the mark for it, not by a box."""
    if run.text.isascii():
        return run
    known = _known(families)
    if known.issuperset(run.text):
        return run
    known.update(char for char in set(run.text) if _has_glyph(char, families))
    if known.issuperset(run.text):
        return run
    text = "".join(char if char in known else _INSTEAD for char in run.text)
    return run._replace(text=text)


def missing_characters(form: Form) -> tuple[str, ...]:
    """What is on a form and in no font here, as it comes."""
    families = tuple(paper_families())
    found: dict[str, None] = {}
    known: set[str] = set()
    for page in form.pages:
        for text in _texts(page):
            if not text.isascii():
                new = [char for char in text if char not in known]
                known.update(new)
                found.update((c, None) for c in new if not _has_glyph(c, families))
    return tuple(found)


def _texts(page: Page) -> Iterator[str]:
    for shape in page.shapes:
        if isinstance(shape, Text):
            yield from (run.text for run in shape.runs)
        elif isinstance(shape, Upright):
            yield from (cell.text for cell in shape.cells)


def missing_words(characters: Iterable[str]) -> str:
    """The sentence that names them, "" for none."""
    named = [f"{char} (U+{ord(char):04X})" for char in characters]
    if not named:
        return ""
    if len(named) > _MOST_NAMED:
        more = translate("Printing", "and %1 more", len(named) - _MOST_NAMED)
        named = [*named[:_MOST_NAMED], more]
    return translate(
        "Printing", "No font here can print: %1. The paper has %2 there.", listed(named), _INSTEAD
    )


@lru_cache(maxsize=4)
def _known(_families: tuple[str, ...]) -> set[str]:
    """Characters that were asked for and can be printed."""
    return set()


@lru_cache(maxsize=20_000)
def _has_glyph(char: str, families: tuple[str, ...]) -> bool:
    if unicodedata.category(char) in _UNSEEN:
        return True
    return _metrics(families).inFontUcs4(ord(char))


@lru_cache(maxsize=4)
def _metrics(families: tuple[str, ...]) -> QFontMetricsF:
    return QFontMetricsF(QFont(list(families), 10))
