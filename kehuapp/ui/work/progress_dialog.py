"""What one sees of a long job: what it is doing, how far it is, and Cancel; it runs nothing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from kehuapp.ui.kit.windows.dialog import BODY, Dialog


class ProgressDialog(Dialog):
    """Not Qt's own: that one runs the event loop inside each step of the bar."""

    cancel_requested = Signal()

    def __init__(self, title: str, cancellable: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(420)
        self._words = QLabel(title, self)
        self._words.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("cancel")
        self._cancel.setVisible(cancellable)
        self._cancel.clicked.connect(self.reject)
        self._cancellable = cancellable
        column = QVBoxLayout()
        column.setContentsMargins(*BODY)
        column.setSpacing(12)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        self.set_content(column, (self._cancel,))

    def show_progress(self, words: str, at: int, total: int) -> None:
        """Say what is being done; without a total the bar only moves."""
        if words:
            self._words.setText(words)
        self._bar.setRange(0, total)
        self._bar.setValue(at)

    def words(self) -> str:
        """What it says now."""
        return self._words.text()

    def reject(self) -> None:
        """Ask the job to stop; the dialog goes when it has."""
        if self._cancellable:
            self._cancel.setEnabled(False)
            self.cancel_requested.emit()
