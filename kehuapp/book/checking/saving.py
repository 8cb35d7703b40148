"""Saving what can be read of a damaged book into a new one that opens, and what is said of it."""

from collections.abc import Callable
from pathlib import Path

from kehuapp.book.opening import open_book
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.engine import Progress
from kehuapp.store.sqlite.repair.salvage import Salvaged, salvage

__all__ = ["Salvaged", "save_readable", "sentences"]

#: What a shop counts; all others are records.
_COUNTED = {
    "contact": QT_TRANSLATE_NOOP("Salvage", "%n customer(s)"),
    "comment": QT_TRANSLATE_NOOP("Salvage", "%n comment(s)"),
    "interaction": QT_TRANSLATE_NOOP("Salvage", "%n contact(s) made"),
    "sale": QT_TRANSLATE_NOOP("Salvage", "%n sale(s)"),
    "trip_stop": QT_TRANSLATE_NOOP("Salvage", "%n visit(s)"),
}
_OTHERS = QT_TRANSLATE_NOOP("Salvage", "%n other record(s)")
_LOST = QT_TRANSLATE_NOOP("Salvage", "%n record(s) are lost.")
_UNKNOWN = QT_TRANSLATE_NOOP(
    "Salvage", "In %n kind(s) of records some may be lost; how many cannot be told."
)
_PARTLY = QT_TRANSLATE_NOOP("Salvage", "%n record(s) could be read only in part.")
_STAND_INS = QT_TRANSLATE_NOOP(
    "Salvage",
    "In place of %n lost record(s) stands “Salvaged without a name”, so that what belongs "
    "to it is kept.",
)
_ASIDE = QT_TRANSLATE_NOOP(
    "Salvage", "%n value(s) or record(s) had no place any more; what they said is kept in the book."
)


def save_readable(
    path: Path,
    target: Path,
    progress: Progress | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Salvaged | None:
    """Save what can be read of a book into a new one, in which one can search at once; None after
    Cancel. Trouble when `target` is there, or nothing can be read."""
    return salvage(path.absolute(), target.absolute(), progress, is_cancelled, _derive)


def _derive(made: Path) -> None:
    open_book(made).close()


def sentences(found: Salvaged, target: Path) -> list[str]:
    """What was saved, what was not, and what was made up for it."""
    saved = found.saved
    others = sum(count for table, count in saved.items() if table not in _COUNTED)
    said = [translate("Salvage", "Saved into %1:", target.name)]
    for count, words in (
        *((saved.get(table, 0), words) for table, words in _COUNTED.items()),
        (others, _OTHERS),
    ):
        if count:
            said.append(translate("Salvage", words, n=count))
    known = sum(count for count in found.lost.values() if count is not None)
    unknown = sum(count is None for count in found.lost.values())
    for count, words in (
        (known, _LOST),
        (unknown, _UNKNOWN),
        (sum(found.damaged.values()), _PARTLY),
        (sum(found.stand_ins.values()), _STAND_INS),
        (found.set_aside, _ASIDE),
    ):
        if count:
            said.append(translate("Salvage", words, n=count))
    if found.undo_is_gone:
        said.append(translate("Salvage", "Earlier steps can no longer be undone."))
    if found.is_complete:
        said.append(translate("Salvage", "Nothing is known to be lost."))
    return said
