"""A month with its name and what turns it over; a pop-up shows it, a page may, too."""

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.days.day_words import month_in_words
from kehuapp.ui.kit.days.month import Month


class Calendar(QFrame):
    """`month` holds the day; the chevrons turn it over, 今天 goes to the day of now."""

    chosen = Signal(object)  # a date

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.month = Month(day, today, self)
        self.month.chosen.connect(self.chosen)
        self.month.moved.connect(lambda _day: self._name_it())
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
        self.before, self.after = QToolButton(self), QToolButton(self)
        self.today = QToolButton(self)
        for button, step in ((self.before, -1), (self.after, 1)):
            button.setIconSize(QSize(16, 16))
            button.clicked.connect(lambda _on=False, step=step: self.month.turn(step))
        self.today.clicked.connect(lambda: self.month.set_day(today))
        for button in (self.before, self.after, self.today):
            # The keyboard stays in the month, which has keys for the same.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addSpacing(8)
        head.addWidget(self._title, 1)
        for button in (self.today, self.before, self.after):
            head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.month, 1)
        self.setFocusProxy(self.month)
        theme.watch().changed.connect(self._repaint)
        self._repaint()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _repaint(self) -> None:
        quiet = theme.current().quiet
        self.before.setIcon(icons.icon("chevron-left", quiet, 16))
        self.after.setIcon(icons.icon("chevron-right", quiet, 16))

    def _retranslate(self) -> None:
        for button, words, keys in (
            (self.before, translate("Calendar", "The month before"), "Page Up"),
            (self.after, translate("Calendar", "The month after"), "Page Down"),
        ):
            button.setToolTip(f"{words} ({keys})")
            button.setAccessibleName(words)
        self.today.setText(translate("Calendar", "Today"))
        self._name_it()

    def _name_it(self) -> None:
        words = month_in_words(self.month.day())
        self._title.setText(words)
        self.month.setAccessibleName(words)
