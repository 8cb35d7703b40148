"""The form of what a book knows about its shop: name, where it is, its staff."""

from dataclasses import replace

from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.settings import (
    CURRENCIES,
    ZONES,
    Settings,
    load_settings,
)
from kehuapp.book.staff.staff import StaffRow, rows_staff
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.kit.form_dialog import CodeBox, FormDialog, field_label, line


class ShopForm(FormDialog):
    """The region decides how numbers without a country are read, the day, and the money."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shop settings"))
        self.setMinimumWidth(480)
        self._settings = load_settings(book)
        self.shop = line(self._settings.shop)
        self.region = CodeBox({})
        for code, name in words.REGIONS.items():
            self.region.addItem(translate("Regions", name), code)
        self.region.set_code(self._settings.region)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.addWidget(field_label(self.tr("Shop"), self.shop), 0, 0)
        grid.addWidget(self.shop, 0, 1)
        grid.addWidget(field_label(self.tr("Region"), self.region), 1, 0)
        grid.addWidget(self.region, 1, 1)
        self.originals = QCheckBox(
            self.tr("Keep large pictures as they came, too (the book grows faster)")
        )
        self.originals.setChecked(self._settings.keep_originals)
        grid.addWidget(self.originals, 2, 0, 1, 2)
        self.body.addLayout(grid)
        heading = QLabel(self.tr("Staff"))
        heading.setProperty("role", "heading")
        self.body.addWidget(heading)
        self._rows: list[tuple[int, QLineEdit, QCheckBox]] = []
        self._column = QVBoxLayout()
        self.body.addLayout(self._column)
        for row in rows_staff(book):
            self._add_row(row)
        add = QPushButton(self.tr("Add staff"))
        add.setProperty("quiet", "true")
        add.setAutoDefault(False)
        add.clicked.connect(lambda: self._add_row(StaffRow(0, "", True)).setFocus())
        self.body.addWidget(add)
        self.body.addStretch(1)
        self.start()

    def _add_row(self, row: StaffRow) -> QLineEdit:
        name = line(row.name, self.tr("Name"))
        active = QCheckBox(self.tr("works here"))
        active.setChecked(row.active)
        grid = QGridLayout()
        grid.addWidget(name, 0, 0)
        grid.addWidget(active, 0, 1)
        self._column.addLayout(grid)
        self._rows.append((row.id, name, active))
        return name

    def settings(self) -> Settings:
        """The settings as they are to be kept."""
        region = self.region.code()
        changed = replace(
            self._settings,
            shop=self.shop.text().strip(),
            region=region,
            keep_originals=self.originals.isChecked(),
        )
        if region == self._settings.region:
            return changed
        return replace(changed, zone=ZONES[region], currency=CURRENCIES[region])

    def staff_rows(self) -> list[StaffRow]:
        """The staff as it is to be kept; an empty name keeps the old one."""
        return [
            StaffRow(staff, name.text().strip(), active.isChecked())
            for staff, name, active in self._rows
            if name.text().strip()
        ]

    def value(self) -> object:
        return self.settings(), self.staff_rows()
