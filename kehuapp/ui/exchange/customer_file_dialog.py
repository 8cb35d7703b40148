"""The dialog before a customer's file is written: in which form, where to; it writes nothing."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.errors import Trouble
from kehuapp.exchange.customer_file.customer_file import free_place
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.sheets.form import PAPERS
from kehuapp.ui.exchange.closing_row import close_with
from kehuapp.ui.kit.menu_buttons import ChoiceBox
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.kit.windows.dialog import BODY, Dialog
from kehuapp.ui.work.preferences import Preferences

#: In the order in which they are offered.
FORMS = {
    "html": QT_TRANSLATE_NOOP("CustomerFile", "&Web page: a folder for any browser"),
    "md": QT_TRANSLATE_NOOP("CustomerFile", "&Markdown: a text for note programs"),
    "pdf": QT_TRANSLATE_NOOP("CustomerFile", "&PDF: pages as they are printed"),
}


class CustomerFileDialog(Dialog):
    """Stays open while it is written, so that another folder can be chosen if this one fails."""

    write_requested = Signal(str, object, str)  # form, folder, paper

    def __init__(
        self, title: str, paper: str, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("customer_file_dialog")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("CustomerFile", "Export %1 with comments", title))
        self.setMinimumWidth(480)
        self._title = title
        self._preferences = preferences
        self.paper = ChoiceBox(self)
        self.paper.setAccessibleName(translate("CustomerFile", "Paper"))
        self.paper.addItems([*PAPERS])
        self.paper.setCurrentText(paper)
        self.folder = QLineEdit(self._preferences.last_folder("customer_file"), self)
        self.name = self._label("quiet", "name")
        self.error = self._label("error", "error")
        self.error.hide()
        self._build()
        self.folder.textChanged.connect(self._refresh)
        self.forms.buttonToggled.connect(lambda _button, on: self._refresh() if on else None)
        self._refresh()

    def _label(self, role: str, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(*BODY)
        column.setSpacing(8)
        column.addWidget(QLabel(translate("CustomerFile", "Format"), self))
        self._add_forms(column)
        column.addSpacing(8)
        where = QLabel(translate("CustomerFile", "Into the &folder"), self)
        where.setBuddy(self.folder)
        choose = QPushButton(translate("CustomerFile", "&Choose…"), self)
        choose.setObjectName("choose")
        choose.setAutoDefault(False)
        choose.clicked.connect(self.choose_folder)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.folder, 1)
        row.addWidget(choose)
        column.addWidget(where)
        column.addLayout(row)
        column.addWidget(self.name)
        private = self._label("quiet", "private")
        private.setText(
            translate(
                "CustomerFile",
                "Everything is in it, private remarks and own terms as well. It is "
                "for your shop, not for the customer.",
            )
        )
        column.addSpacing(8)
        column.addWidget(private)
        column.addWidget(self.error)
        self.save = close_with(self, column, translate("Export", "Export"), self._ask_for_it)

    def _add_forms(self, column: QVBoxLayout) -> None:
        self.forms = QButtonGroup(self)
        for key, words in FORMS.items():
            button = QRadioButton(translate("CustomerFile", words), self)
            button.setObjectName(key)
            button.setChecked(key == "html")
            self.forms.addButton(button)
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            if key == "pdf":
                row.addWidget(self.paper)
            column.addLayout(row)

    def form(self) -> str:
        """A key of FORMS."""
        button = self.forms.checkedButton()
        return button.objectName() if button else "html"

    def choose_folder(self) -> None:
        """Ask for the folder."""
        title = translate("CustomerFile", "Into which folder?")
        chosen = choosing.ask_folder(self, title, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def show_busy(self, busy: bool) -> None:
        """While it is written nothing can be asked for once more."""
        self.save.setEnabled(not busy)

    def show_error(self, words: str) -> None:
        """Say why it was not written."""
        self.error.setText(words)
        self.error.show()

    def _refresh(self) -> None:
        self.paper.setVisible(self.form() == "pdf")
        self.error.hide()
        try:
            place = free_place(Path(self.folder.text()), self._title, self.form())
        except (Trouble, OSError, ValueError):
            self.name.clear()
            return
        self.name.setText(translate("CustomerFile", "It will be called %1.", place.name))

    def _ask_for_it(self) -> None:
        folder = Path(self.folder.text()).expanduser()
        if not self.folder.text().strip() or not folder.is_dir():
            self.show_error(translate("CustomerFile", "There is no such folder. Choose another."))
            return
        self._preferences.set_last_folder("customer_file", folder)
        self.error.hide()
        self.write_requested.emit(self.form(), folder, self.paper.currentText())
