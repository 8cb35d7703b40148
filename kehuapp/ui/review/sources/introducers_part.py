"""Who introduced customers, and what those and the ones after them bought."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from kehuapp.book.review.origins.chains import Introducer
from kehuapp.book.review.origins.sources import Origins
from kehuapp.i18n import translate
from kehuapp.sheets.review.tables import Section
from kehuapp.ui.review.figure_table import Column, FigureTable, section_of
from kehuapp.ui.review.parts import Part, shown_name
from kehuapp.ui.review.sources import source_words as said


class IntroducersPart(Part):
    """`show_origins` in; wishes to see customers out."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Origins | None = None
        self.count, self.theirs, self.table = QLabel(), QPushButton(), FigureTable()
        self.count.setProperty("role", "quiet")
        self.theirs.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        row.addWidget(self.theirs)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.theirs.clicked.connect(self._show_theirs)
        self.table.opened.connect(lambda row: self.contact_requested.emit(row.id))

    def show_origins(self, found: Origins) -> None:
        """Show these figures."""
        self._found = found
        rows = found.introducers
        self.table.setAccessibleName(translate("Origins", "Introducers"))
        self.table.show_rows(self._columns(), rows)
        self.count.setText(translate("Origins", "%n introducer(s)", n=len(rows)))
        self.theirs.setText(translate("Origins", "Show whom they introduced"))
        self.theirs.setEnabled(bool(rows))

    def _columns(self) -> list[Column]:
        found = self._found
        assert found is not None
        return [
            Column(translate("Origins", "Introducer"), 180, lambda one: said.called(one.who)),
            Column(
                translate("Origins", "Introduced"), 96,
                lambda one: f"{one.brought.first.people:,}", is_number=True,
            ),
            Column(
                translate("Origins", "Of these stayed"), 100,
                lambda one: f"{one.brought.first.kept:,}", is_number=True,
            ),
            Column(
                translate("Origins", "Bought this period"), 124,
                lambda one: said.money(found, one.brought.first.bought), is_number=True,
            ),
            Column(
                translate("Origins", "Bought ever"), 124,
                lambda one: said.money(found, one.brought.first.ever), is_number=True,
            ),
            Column(
                translate("Origins", "Later generations"), 124,
                lambda one: f"{one.brought.later.people:,}" if one.brought.later.people else "–",
                is_number=True,
            ),
            Column(
                translate("Origins", "Those bought ever"), 124,
                lambda one: (
                    said.money(found, one.brought.later.ever) if one.brought.later.people else "–"
                ),
                is_number=True,
            ),
        ]  # fmt: skip

    def sections(self) -> list[Section]:
        """The table, for paper."""
        found = self._found
        assert found is not None
        title, about = translate("Origins", "Introducers"), said.introducers_sentence(found)
        return [section_of(title, about, self._columns(), found.introducers)]

    def _show_theirs(self) -> None:
        row: Introducer | None = self.table.current()
        if row is not None and row.people:
            name = translate("Origins", "Introduced by %1", shown_name(row.who.name))
            self.people_requested.emit(list(row.people), name)
