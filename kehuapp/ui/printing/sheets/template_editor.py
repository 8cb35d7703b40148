"""The editor of a template: sections to tick, order and name, own questions, and how it looks.

What it looks like stands beside it, on the sheet of a customer; keeping it is whoever's it asks.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp import disk
from kehuapp.book.sheets.sheet_templates import TemplateRow
from kehuapp.errors import Trouble
from kehuapp.rules.visits.sheet_templates import (
    LONGEST_FILE,
    LONGEST_NAME,
    SheetTemplate,
    as_json,
    checked,
    parse,
)
from kehuapp.rules.visits.shipped_templates import NAMES, kind_name
from kehuapp.sheets.form import Form
from kehuapp.text.file_names import safe_name
from kehuapp.ui.kit.form_dialog import CodeBox, field_label, line, note, show_note
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.kit.windows.dialog import BODY, Dialog
from kehuapp.ui.printing.paper_view import PaperView
from kehuapp.ui.printing.sheets.section_list import SectionList
from kehuapp.ui.work.preferences import Preferences

_PAUSE = 150  # milliseconds after a letter, before the sheet is made again


class TemplateEditor(Dialog):
    """`save` keeps a template, as a new one or not, and answers with what stands in the way."""

    def __init__(
        self,
        row: TemplateRow,
        make: Callable[[SheetTemplate], Form],
        save: Callable[[SheetTemplate, bool], str],
        delete: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._save, self._delete = make, save, delete
        self.setWindowTitle(self.tr("Template of the visit sheet"))
        self.name = line(row.template.name, "")
        self.name.setMaxLength(LONGEST_NAME)
        self.kind = CodeBox({}, none=self.tr("any visit"))
        for one in NAMES:
            self.kind.addItem(kind_name(one), one)
        self.sections = SectionList()
        self.questions = QPlainTextEdit()
        self.questions.setTabChangesFocus(True)
        self.questions.setFixedHeight(5 * self.fontMetrics().lineSpacing() + 14)
        self.wrong = note()
        self.view = PaperView(make(row.template), self)
        self.view.setMinimumWidth(380)
        self.view.setAccessibleName(self.tr("The sheet as it will be printed"))
        names = (
            self.tr("&Delete"),
            self.tr("From a &file…"),
            self.tr("&To a file…"),
            self.tr("Save as a &new one"),
            self.tr("Cancel"),
            self.tr("&Save"),
        )
        buttons = [QPushButton(text, self) for text in names]
        for button in buttons:
            button.setAutoDefault(False)
        self.remove, self.load, self.export, self.copy, self.cancel, self.keep = buttons
        self.keep.setProperty("primary", "true")
        self.remove.setVisible(row.id is not None)
        self.copy.setVisible(row.id is not None)
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PAUSE)
        self._wait.timeout.connect(self._show_sheet)
        self.show_template(row.template)
        self._connect()
        self.setMinimumSize(960, 600)
        self.sections.setFocus()

    def _lay_out(self) -> None:
        left = QGridLayout()
        left.setVerticalSpacing(6)
        left.setHorizontalSpacing(12)
        left.addWidget(field_label(self.tr("Name"), self.name), 0, 0)
        left.addWidget(field_label(self.tr("For"), self.kind), 0, 1)
        left.addWidget(self.name, 1, 0)
        left.addWidget(self.kind, 1, 1)
        hint = QLabel(
            self.tr("Space shows or hides, Alt+↑ and Alt+↓ move, F2 gives it a title of your own")
        )
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        left.addWidget(self.sections, 2, 0, 1, 2)
        left.addWidget(hint, 3, 0, 1, 2)
        label = field_label(self.tr("Questions of your own, one a line"), self.questions)
        left.addWidget(label, 4, 0, 1, 2)
        left.addWidget(self.questions, 5, 0, 1, 2)
        left.addWidget(self.wrong, 6, 0, 1, 2)
        left.setRowStretch(2, 1)
        left.setColumnStretch(0, 1)
        sides = QHBoxLayout()
        sides.setSpacing(18)
        sides.addLayout(left, 1)
        sides.addWidget(self.view, 1)
        body = QVBoxLayout()
        body.setContentsMargins(*BODY)
        body.addLayout(sides, 1)
        foot = self.set_content(body, (self.copy, self.cancel, self.keep), scrolls=False)
        for place, button in enumerate((self.remove, self.load, self.export)):
            foot.insertWidget(place, button)

    def _connect(self) -> None:
        self.name.textChanged.connect(self._wait.start)
        self.sections.edited.connect(self._wait.start)
        self.questions.textChanged.connect(self._wait.start)
        self.keep.clicked.connect(lambda: self._try_to_save(False))
        self.copy.clicked.connect(lambda: self._try_to_save(True))
        self.remove.clicked.connect(self._try_to_delete)
        self.cancel.clicked.connect(self.reject)
        self.load.clicked.connect(self._ask_for_file)
        self.export.clicked.connect(self._ask_where)

    def show_template(self, template: SheetTemplate) -> None:
        """Fill everything in as a template has it."""
        self.name.setText(template.name)
        self.kind.set_code(template.kind)
        self.sections.show_parts(template.parts)
        self.questions.setPlainText("\n".join(template.questions))
        self._show_sheet()

    def template(self) -> SheetTemplate:
        """What is set; Trouble says what is wrong with it."""
        typed = self.questions.toPlainText().splitlines()
        return checked(
            SheetTemplate(self.name.text(), self.kind.code(), self.sections.parts(), tuple(typed))
        )

    def _show_sheet(self) -> None:
        try:
            template = self.template()
        except Trouble as trouble:
            show_note(self.wrong, str(trouble))
            return
        show_note(self.wrong, "")
        self.view.show_form(self._make(template))

    def _try_to_save(self, as_new: bool) -> None:
        try:
            said = self._save(self.template(), as_new)
        except Trouble as trouble:
            said = str(trouble)
        show_note(self.wrong, said)
        if not said:
            self.accept()

    def _try_to_delete(self) -> None:
        said = self._delete()
        show_note(self.wrong, said)
        if not said:
            self.accept()

    def _ask_for_file(self) -> None:
        preferences = Preferences()
        kinds = self.tr("Templates (*.json)")
        folder = preferences.last_folder("template")
        path, _kind = choosing.ask_file(self, self.tr("Open a template"), folder, kinds)
        if not path:
            return
        preferences.set_last_folder("template", Path(path))
        try:
            with open(path, "rb") as file:
                self.show_template(parse(file.read(LONGEST_FILE + 1)))
        except OSError:
            show_note(self.wrong, self.tr("This file cannot be read."))
        except Trouble as trouble:
            show_note(self.wrong, str(trouble))

    def _ask_where(self) -> None:
        try:
            template = self.template()
        except Trouble as trouble:
            show_note(self.wrong, str(trouble))
            return
        preferences = Preferences()
        name = f"{safe_name(template.name, 'kehuapp')}.json"
        usual = str(Path(preferences.last_folder("template")) / name)
        kinds = self.tr("Templates (*.json)")
        path, _kind = choosing.ask_new_name(self, self.tr("Save the template"), usual, kinds)
        if not path:
            return
        whole = path if path.lower().endswith(".json") else f"{path}.json"
        preferences.set_last_folder("template", Path(whole))
        try:
            Path(whole).write_text(as_json(template), encoding="utf-8")
        except OSError as error:
            show_note(self.wrong, disk.sentence_of_writing(error, whole))
