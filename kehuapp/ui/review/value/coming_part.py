"""The part of who came lately and who came often; who is in which place is counted in the book."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout

from kehuapp.book.review.coming import Coming, Place
from kehuapp.book.review.people import Figures
from kehuapp.book.review.sentences import of_nothing
from kehuapp.i18n import translate
from kehuapp.sheets.charts.values import Cell, Grid
from kehuapp.sheets.review.tables import Section
from kehuapp.text import words
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.review.parts import Part


class ComingPart(Part):
    """A click, or Enter, wishes to see those who stand in a place."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Coming | None = None
        self._basis = self._nothing = ""
        self.chart = ChartCard()
        self.table = self.chart.view  # type: ignore[assignment]  # what takes the keyboard
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.chart, 1)
        self.chart.save_requested.connect(self.save_requested)
        self.chart.opened.connect(self._open)

    def show_coming(self, found: Coming, figures: Figures) -> None:
        """Show these, who were found among these figures."""
        self._found, self._basis = found, figures.basis
        self._nothing = of_nothing(figures.basis, figures.total, figures.buyers)
        self.chart.show_chart(self._grid(), otherwise=self.sentence())

    def _grid(self) -> Grid:
        """None of its places where all together bring nothing: then nobody has a share."""
        assert self._found is not None
        grid = chart_of(self._found, self._basis)
        return replace(grid, cells=()) if self._nothing else grid

    def sentence(self) -> str:
        """What the grid tells."""
        if self._found is None:
            return ""
        return self._nothing or sentence_of(self._found, self._basis)

    def how(self) -> str:
        """How it is counted."""
        return "" if self._found is None else how_of(self._found)

    def _open(self, contacts: Sequence[int]) -> None:
        mark = self.chart.view.canvas.mark()
        is_this = mark is not None and list(mark.keys) == list(contacts)
        name = mark.label if mark is not None and is_this else self.chart.title.full_text()
        self.people_requested.emit(list(contacts), name)

    def sections(self) -> list[Section]:
        """The grid, for paper."""
        assert self._found is not None
        chart = self._grid()
        return [Section("", self.sentence(), chart=None if chart.is_empty else chart)]


def chart_of(found: Coming, basis: str) -> Grid:
    """Who came often at the top, who came lately at the right."""
    return Grid(
        translate("Review", "Who came lately, and who came often"),
        tuple(map(_ago, found.recencies)),
        tuple(map(_days, reversed(found.frequencies))),
        tuple(tuple(_cell(place) for place in row) for row in reversed(found.places)),
        translate(
            "Review",
            "The number of customers and what they bring; the stronger the colour, the more.",
        ),
        translate("Review", "When they last bought"),
        translate("Review", "On how many days they bought"),
        translate("Review", "Customers"),
        translate("Review", "Share of the profit")
        if basis == "profit"
        else translate("Review", "Share of the sales"),
    )


def _cell(place: Place) -> Cell:
    heads = len(place.contacts)
    said = translate("Review", "%n customer(s)", n=heads)
    return Cell(heads, place.share, said, place.contacts)


def _ago(span: tuple[int, int] | None) -> str:
    if span is None:
        return "–"
    least, most = span
    if least == most:
        return translate("Review", "%n day(s) ago", n=least)
    return translate("Review", "%1–%2 days ago", f"{least:,}", f"{most:,}")


def _days(span: tuple[int, int] | None) -> str:
    if span is None:
        return "–"
    least, most = span
    if least == most:
        return translate("Review", "%n day(s)", n=least)
    return translate("Review", "%1–%2 days", f"{least:,}", f"{most:,}")


def sentence_of(found: Coming, basis: str) -> str:
    """Who comes lately and often, and who should be asked why they do not come any more."""
    taken = sum(bool(place.contacts) for row in found.places for place in row)
    if taken == 1:
        return translate(
            "Review", "Everybody who bought came as lately and as often as the others."
        )
    what = translate("Review", "profit") if basis == "profit" else translate("Review", "sales")
    regulars, missed = found.regulars, found.missed
    told = [
        translate(
            "Review", "%n customer(s) came lately and often and brought %1 of the %2",
            words.share_text(regulars.share), what, n=len(regulars.contacts),
        )
        if regulars.contacts
        else translate("Review", "Nobody came both lately and often")
    ]  # fmt: skip
    if missed.contacts:
        told.append(
            translate(
                "Review", "%n used to come often and no longer do: worth a call",
                n=len(missed.contacts),
            )
        )  # fmt: skip
    return translate("Review", "%1.", words.said_together(told))


def how_of(found: Coming) -> str:
    """What rows and columns are."""
    told = [
        translate(
            "Review",
            "Everybody who bought in the period stands in one place: the more lately, the further "
            "to the right; on the more days, the higher. Columns and rows part these customers "
            "into %1 parts that are about equally large; these are the scores R and F of the list "
            "of customers, and M is what they bring.",
            found.highest,
        )
    ]
    if found.away:
        told.append(
            translate(
                "Review", "%n who bought only before the period are not here.", n=found.away
            )
        )  # fmt: skip
    return "\n\n".join(told)
