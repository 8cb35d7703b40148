"""The fields that only a contact made has; what is done with them is the form's.

Its kind as a row of icons, marks from 1 to 5, the text in which Enter saves.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from kehuapp.kinds import INTERACTION_KINDS
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme

_ICON = 20


class KindRow(QWidget):
    """Eight kinds beside each other, one of them chosen: a click, Alt+1 to Alt+8 in the form, or
    an arrow key here."""

    changed = Signal()

    def __init__(self, code: str) -> None:
        super().__init__()
        self.buttons: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for place, kind in enumerate(INTERACTION_KINDS, 1):
            button = QToolButton()
            button.setCheckable(True)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            button.setText(words.word(words.INTERACTION_KINDS, kind))
            button.setToolTip(f"{button.text()} (Alt+{place})")
            button.setIconSize(QSize(_ICON, _ICON))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFixedHeight(QFontMetrics(button.font()).height() + _ICON + 22)
            button.setMinimumWidth(56)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._group.addButton(button)
            self.buttons[kind] = button
            row.addWidget(button)
        self._code = ""  # perhaps one of a later version, which has no button
        self._group.idToggled.connect(self._on_toggled)
        self._repaint()
        theme.watch().changed.connect(self._repaint)
        self.set_code(code)

    def code(self) -> str:
        """The kind chosen."""
        return self._code

    def set_code(self, code: str) -> None:
        """Choose a kind; one that is not known stays what it is until another is chosen."""
        if (button := self.buttons.get(code)) is not None:
            button.setChecked(True)
            return
        self._code = code
        if (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)

    def choose_number(self, number: int) -> None:
        """Choose the first kind, the second …"""
        self.set_code(list(self.buttons)[number - 1])

    def _on_toggled(self, _id: int, on: bool) -> None:
        if on:
            self._code = next(one for one, button in self.buttons.items() if button.isChecked())
            self._repaint()
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        codes = list(self.buttons)
        at = codes.index(self._code) if self._code in codes else 0
        self.set_code(codes[(at + step) % len(codes)])
        self.buttons[self._code].setFocus()

    def _repaint(self) -> None:
        now = theme.current()
        for code, button in self.buttons.items():
            ink = now.jade if code == self._code else now.quiet
            button.setIcon(icons.icon(INTERACTION_KINDS[code].icon, ink, _ICON))


class Marks(QWidget):
    """1 not at all … 5 very: a click or a digit; the same again takes the mark off."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for number in range(1, 6):
            button = QPushButton(str(number))
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setFixedWidth(40)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.setFocusProxy(self._group.button(1))
        self._group.idToggled.connect(self._keep_one)

    def mark(self) -> int | None:
        """The mark, None without one."""
        return next((n for n in range(1, 6) if self._group.button(n).isChecked()), None)

    def set_mark(self, mark: int | None) -> None:
        """Give the mark, or none."""
        for number in range(1, 6):
            self._group.button(number).setChecked(number == mark)

    def button(self, number: int) -> QPushButton:
        """The button of a mark."""
        button = self._group.button(number)
        assert isinstance(button, QPushButton)
        return button

    def _keep_one(self, number: int, on: bool) -> None:
        # Not an exclusive group: a mark pressed by mistake can be taken off again.
        if on:
            for other in self._group.buttons():
                if self._group.id(other) != number:
                    other.setChecked(False)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.text() in ("1", "2", "3", "4", "5"):
            button = self.button(int(event.text()))
            button.toggle()
            button.setFocus()
        else:
            super().keyPressEvent(event)


class SavingText(QPlainTextEdit):
    """A few lines, of which most need one: Enter saves, Shift+Enter begins another line."""

    entered = Signal()

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * lines + 22)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.insertPlainText("\n")  # not the soft break that Qt would set
        else:
            self.entered.emit()
