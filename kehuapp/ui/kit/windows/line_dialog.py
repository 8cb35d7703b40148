"""A form of one line: a name, an address; what becomes of it is the caller's."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from kehuapp.ui.kit.form_dialog import FormDialog, line


class LineDialog(FormDialog):
    """`entered` tells the line when it is saved; it is never empty."""

    entered = Signal(str)

    def __init__(
        self, title: str, label: str, text: str = "", about: str = "", parent: QWidget | None = None
    ) -> None:
        """`about` is a quiet sentence below the field."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        self.line = line(text)
        self.add_field(label, self.line)
        if about:
            said = QLabel(about)
            said.setProperty("role", "quiet")
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setWordWrap(True)
            self.body.addWidget(said)
        self.body.addStretch(1)
        self.line.selectAll()
        self.line.setFocus()
        self.accepted.connect(lambda: self.entered.emit(self.value()))
        self.start()

    def value(self) -> str:
        return self.line.text().strip()

    def missing(self) -> str:
        if self.value():
            return ""
        self.line.setFocus()
        return QCoreApplication.translate("FormDialog", "Nothing is written here yet.")
