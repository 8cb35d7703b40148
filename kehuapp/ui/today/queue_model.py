"""The queue as a model of Qt's; which rows there are is told to it."""

from collections.abc import Sequence

from kehuapp.i18n import translate
from kehuapp.ui.kit.painting.row_model import RowModel
from kehuapp.ui.today.queue_rows import Row


class QueueModel(RowModel[Row]):
    """One column; a row is a `Row`."""

    def __init__(self) -> None:
        super().__init__()
        self.colours: dict[str, str] = {}  # that the shop gave its tiers

    def show_rows(self, rows: Sequence[Row], colours: dict[str, str]) -> None:
        """Show these."""
        self.colours = colours
        self.replace_rows(rows)

    def said(self, row: Row) -> str:
        return said(row)

    def hint(self, row: Row) -> str:
        return said(row) if row.finished is None else ""


def said(row: Row) -> str:
    """A row as one line."""
    entry = row.entry
    if row.finished is not None:
        return translate("Today", "finished: %1", f"{entry.name} · {row.finished.words}")
    named = f"{entry.name}, {entry.company}" if entry.company else entry.name
    return " · ".join(filter(None, (named, entry.reason.sentence())))
