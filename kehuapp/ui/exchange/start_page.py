"""Step one of an import: an empty place that says which files belong here; reads none itself."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme

_LONGEST = 60  # characters of a name that are said


class StartPage(QFrame):
    """Choose files or a folder, or drop them; a trouble with the last one is said here."""

    choose_requested = Signal()
    folder_requested = Signal()
    files_dropped = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setObjectName("start")
        self.picture = QLabel(self)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = QLabel(self)
        self.title.setProperty("role", "heading")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.error = QLabel(self)
        self.error.setProperty("role", "error")
        self.words = QLabel(self)
        self.words.setProperty("role", "quiet")
        for label in (self.error, self.words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose = QPushButton(self)
        self.choose.setObjectName("choose")
        self.choose.setProperty("primary", "true")
        self.choose.clicked.connect(self.choose_requested)
        self.folder = QPushButton(translate("Import", "Choose a f&older…"), self)
        self.folder.setObjectName("choose_folder")
        self.folder.setAutoDefault(False)
        self.folder.clicked.connect(self.folder_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.choose)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(200, 22, 200, 22)
        column.setSpacing(12)
        column.addStretch(2)
        for label in (self.picture, self.title, self.error, self.words):
            column.addWidget(label)
        column.addLayout(buttons)
        column.addStretch(3)
        self.show_welcome()

    def show_welcome(self) -> None:
        """Say what belongs here."""
        self._show(
            translate("Import", "Drop contacts files or a folder here"),
            "",
            translate(
                "Import",
                "Contact cards (.vcf) from a phone, tables (.csv, .xlsx) from Google, Outlook or a "
                "spreadsheet, or a zip of them. You see every row before anything is written, and "
                "the files themselves are not changed.",
            ),
            translate("Import", "Choose a file…"),
        )

    def show_reading(self, name: str) -> None:
        """Say that a file is being read."""
        self._show(translate("Import", "Reading %1…", name), "", "", "")

    def show_trouble(self, name: str, sentence: str, something_came_in: bool = False) -> None:
        """Say why a file cannot be read, and offer another one."""
        self._show(
            name,
            sentence,
            "" if something_came_in else translate("Import", "Nothing was written."),
            translate("Import", "Choose another file…"),
        )

    def trouble(self) -> str:
        """The sentence that is said now; "" when there is none."""
        return self.error.text()

    def _show(self, title: str, error: str, words: str, button: str) -> None:
        colours = theme.current()
        name, colour = (
            ("triangle-alert", colours.vermilion) if error else ("download", colours.jade)
        )
        self.picture.setPixmap(icons.pixmap(name, colour, 40))
        self.title.setText(title if len(title) <= _LONGEST else f"{title[:_LONGEST]}…")
        self.error.setText(error)
        self.error.setVisible(bool(error))
        self.words.setText(words)
        self.choose.setText(button)
        self.choose.setVisible(bool(button))
        self.choose.setDefault(bool(button))
        self.folder.setVisible(bool(button))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(u.toLocalFile()) for u in event.mimeData().urls() if u.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_dropped.emit(files)
