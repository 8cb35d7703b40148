"""The preview of visit sheets: in which size and from which template they are made."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.sheets.sheet_templates import TemplateRow
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.visits.sheet_templates import STANDARD, SheetTemplate
from kehuapp.sheets.form import Form
from kehuapp.store.database import Book
from kehuapp.ui.kit.menu_buttons import ChoiceBox
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.work.preferences import Preferences

SIZES = {
    "a4": QT_TRANSLATE_NOOP("VisitPreview", "A4"),
    "a5": QT_TRANSLATE_NOOP("VisitPreview", "A5"),
    "two": QT_TRANSLATE_NOOP("VisitPreview", "Two on A4"),
}
#: Makes the form: in private or not, in this size, from this template.
Make = Callable[[bool, str, SheetTemplate], Form]


class VisitPreview(SheetPreview):
    """Remembers size and template; wishes to edit one of the templates out."""

    edit_requested = Signal(object)  # TemplateRow

    def __init__(
        self,
        make: Make,
        templates: Sequence[TemplateRow],
        parent: QWidget | None = None,
        *,
        hide_private: bool = False,
        book: Book | None = None,
        printed: SheetTemplate | None = None,
    ) -> None:
        """`printed` is from what these sheets were printed before: they begin with that."""
        self._make = make
        self._rows = [*templates]
        if printed is not None and printed.name not in [row.template.name for row in self._rows]:
            self._rows.append(TemplateRow(printed))
        self._preferences = Preferences()
        self._size = self._preferences.paper_choice("sheet_size") or "a4"
        if self._size not in SIZES:
            self._size = "a4"
        usual = self._preferences.paper_choice("sheet_template")
        self._name = printed.name if printed is not None else usual
        super().__init__(self._made, parent, hide_private=hide_private, book=book)
        self.size_box, self.template_box = ChoiceBox(self), ChoiceBox(self)
        self.edit = QPushButton(translate("VisitPreview", "&Template…"), self)
        self.edit.setProperty("quiet", True)
        self.edit.setAutoDefault(False)
        self.edit.setToolTip(
            translate("VisitPreview", "What stands on the sheet, and questions of your own")
        )
        for code, name in SIZES.items():
            self.size_box.addItem(translate("VisitPreview", name), code)
        self.size_box.setCurrentIndex([*SIZES].index(self._size))
        self.size_box.setAccessibleName(translate("VisitPreview", "Size of the sheet"))
        self.template_box.setAccessibleName(translate("VisitPreview", "Template of the sheet"))
        choices = QHBoxLayout()
        for widget in (self.size_box, self.template_box, self.edit):
            choices.addWidget(widget)
        choices.addStretch(1)
        whole = self.layout()
        assert isinstance(whole, QVBoxLayout)
        whole.insertLayout(1, choices)  # below: with large letters one row is too wide
        self.resize(1000, 940)
        self._fill()
        self.size_box.currentIndexChanged.connect(self._choose)
        self.template_box.currentIndexChanged.connect(self._choose)
        self.edit.clicked.connect(lambda: self.edit_requested.emit(self.chosen()))

    def chosen(self) -> TemplateRow:
        """The template that the sheets are made from."""
        standard = TemplateRow(STANDARD)
        named = (row for row in self._rows if row.template.name == self._name)
        return next(named, self._rows[0] if self._rows else standard)

    def show_templates(self, templates: Sequence[TemplateRow], name: str) -> None:
        """Show these, with one of them chosen: after one was changed."""
        self._rows, self._name = [*templates], name
        self._fill()
        self._choose()

    def _made(self, private: bool) -> Form:
        return self._make(private, self._size, self.chosen().template)

    def _fill(self) -> None:
        self.template_box.blockSignals(True)
        self.template_box.clear()
        for row in self._rows:
            self.template_box.addItem(row.template.name)
        name = self.chosen().template.name
        self.template_box.setCurrentIndex(max(0, self.template_box.findText(name)))
        self.template_box.blockSignals(False)

    def _choose(self) -> None:
        self._size = [*SIZES][max(0, self.size_box.currentIndex())]
        place = self.template_box.currentIndex()
        if 0 <= place < len(self._rows):
            self._name = self._rows[place].template.name
        self._preferences.set_paper_choice("sheet_size", self._size)
        self._preferences.set_paper_choice("sheet_template", self._name)
        self.rebuild()
