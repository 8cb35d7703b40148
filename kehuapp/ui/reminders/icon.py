"""The icon by the clock, its menu, and asking once whether it stays; nothing of when to remind."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QMessageBox, QSystemTrayIcon, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit import icons
from kehuapp.ui.work.preferences import Preferences

_SHOWN_MS = 10_000


class TrayIcon(QObject):
    """Shown as long as it lives."""

    window_requested = Signal()
    day_requested = Signal()
    leaving_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.icon = QSystemTrayIcon(icons.of_the_program(), self)
        self.menu = QMenu()  # of no window: it is there when that is hidden
        self.menu.aboutToShow.connect(self.retranslate)
        self.open = self.menu.addAction("")
        self.day = self.menu.addAction("")
        self.menu.addSeparator()
        self.leave = self.menu.addAction("")
        self.open.triggered.connect(lambda: self.window_requested.emit())
        self.day.triggered.connect(lambda: self.day_requested.emit())
        self.leave.triggered.connect(lambda: self.leaving_requested.emit())
        self.icon.activated.connect(self._on_activated)
        self.icon.messageClicked.connect(lambda: self.day_requested.emit())
        self.icon.setContextMenu(self.menu)
        self.destroyed.connect(self.menu.deleteLater)
        self.retranslate()
        self.say_what(translate("Reminders", "Customer book"))
        self.icon.show()

    def retranslate(self) -> None:
        """Speak the language of now."""
        self.open.setText(translate("Reminders", "Open the customer book"))
        self.day.setText(translate("Reminders", "Today"))
        self.leave.setText(translate("Reminders", "Quit"))

    def say_what(self, words: str) -> None:
        """What is told when the pointer rests on it."""
        self.icon.setToolTip(words)

    def tell(self, title: str, text: str) -> bool:
        """Show a notification; False where the desktop knows none."""
        if not self.icon.supportsMessages():
            return False
        self.icon.showMessage(title, text, icons.of_the_program(), _SHOWN_MS)
        return True

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.window_requested.emit()


def ask_whether_it_stays(window: QWidget, preferences: Preferences) -> bool | None:
    """Whether the icon stays when the window goes, asked once and kept; None: neither, the window
    stays."""
    box = QMessageBox(
        QMessageBox.Icon.Question,
        "",
        translate("Reminders", "Go on reminding you when the window is closed?"),
        parent=window,
    )
    box.setObjectName("keep_icon")
    box.setInformativeText(
        translate(
            "Reminders",
            "An icon stays beside the clock then, and tells you of today and of your visits. "
            "You can change this in the settings.",
        )
    )
    keep = box.addButton(translate("Reminders", "Keep the icon"), QMessageBox.ButtonRole.AcceptRole)
    end = box.addButton(
        translate("Reminders", "End the program"), QMessageBox.ButtonRole.DestructiveRole
    )
    cancel = box.addButton(translate("Reminders", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(keep)
    box.setEscapeButton(cancel)
    box.exec()
    clicked = box.clickedButton()
    if clicked not in (keep, end):
        return None
    preferences.set_reminder("keep_icon", "yes" if clicked is keep else "no")
    return clicked is keep
