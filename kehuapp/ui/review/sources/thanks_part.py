"""Whom the shop owes a thank-you for an introduction; it is marked as given here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from kehuapp.book.review.origins.sources import Origins
from kehuapp.i18n import translate
from kehuapp.sheets.review.tables import Section
from kehuapp.ui.kit.painting.key_button import KeyButton
from kehuapp.ui.review.figure_table import Column, FigureTable, section_of
from kehuapp.ui.review.parts import Part
from kehuapp.ui.review.sources import source_words as said


class ThanksPart(Part):
    """`show_origins` in; wishes out."""

    given_requested = Signal(int)  # the customer in whose card it is noted

    def __init__(self) -> None:
        super().__init__()
        self._found: Origins | None = None
        self.count, self.given, self.table = QLabel(), KeyButton("G"), FigureTable("G")
        self.count.setProperty("role", "quiet")
        self.given.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.given)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.given.clicked.connect(self._give)
        self.table.wished.connect(lambda _letter: self._give())
        self.table.opened.connect(lambda row: self.contact_requested.emit(row.who.id))

    def show_origins(self, found: Origins) -> None:
        """Show what is owed."""
        self._found = found
        rows = found.thanks
        self.table.setAccessibleName(translate("Origins", "Thank-yous owed"))
        self.table.show_rows(self._columns(), rows)
        self.count.setText(translate("Origins", "%n thank-you(s) owed", n=len(rows)))
        self.given.setText(translate("Origins", "Mark as thanked"))
        self.given.setEnabled(bool(rows))

    def _columns(self) -> list[Column]:
        found = self._found
        assert found is not None
        return [
            Column(translate("Origins", "Whom to thank"), 200, lambda one: said.called(one.who)),
            Column(translate("Origins", "For introducing"), 220, lambda one: said.called(one.whom)),
            Column(translate("Origins", "Promised"), 320, said.promised),
            Column(
                translate("Origins", "Bought ever"), 120, lambda one: said.money(found, one.ever),
                is_number=True,
            ),
        ]  # fmt: skip

    def sections(self) -> list[Section]:
        """The table, for paper."""
        found = self._found
        assert found is not None
        title, about = translate("Origins", "Thank-yous owed"), said.thanks_sentence(found)
        return [section_of(title, about, self._columns(), found.thanks)]

    def _give(self) -> None:
        row = self.table.current()
        if row is not None:
            self.given_requested.emit(row.id)
