"""The controls of the page of settings, each 32 pixels high; what they are about is not known here.

Each shows a value and tells with `wished` which one somebody wants. What is typed is told on Enter
or when the field is left, Esc takes it back; `is_typed` says that something is not told yet.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QSizePolicy, QWidget

from kehuapp.i18n import translate
from kehuapp.text.amounts import amount_text, read_amount
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.kit.guarded import guarded

HEIGHT = 32
WIDE = 220  # pixels of a field for words
NARROW = 92  # of one for a number
MOST_CHARACTERS = 200
Choices = Callable[[], list[tuple[str, str]]]  # (code, words) in the language of now


class TextField(QLineEdit):
    """A line of text."""

    wished = Signal(object)
    taken_back = Signal()  # Esc: it is to be shown as it was

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MOST_CHARACTERS)
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(WIDE)  # wider with larger letters
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("is_typed_in", True)  # the toast stays beside it
        self.editingFinished.connect(self.commit)

    def show_value(self, value: object) -> None:
        """Show a value; what was typed is gone."""
        self.setText(str(value))
        self.setCursorPosition(0)

    def is_typed(self) -> bool:
        """Whether something was typed and not told."""
        return self.isModified()

    def commit(self) -> None:
        """Tell what was typed."""
        if self.isModified():
            self.setModified(False)
            self.wished.emit(self.wish())

    def wish(self) -> object:
        """What was typed, None when it can be no value."""
        return " ".join(self.text().split())

    def show_error(self, is_wrong: bool) -> None:
        """Say by the edge that what is typed cannot be; it stays as typed."""
        if bool(self.property("error")) != is_wrong:
            self.setProperty("error", is_wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        if is_wrong:
            self.setModified(True)

    def retranslate(self) -> None:
        """Nothing here is in a language."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undoes = event.matches(QKeySequence.StandardKey.Undo)
            if (undoes or event.matches(QKeySequence.StandardKey.Redo)) and not self.isModified():
                event.ignore()  # what was kept is undone, not the letters
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)


class NumberField(TextField):
    """A whole number between two others, with its unit at the right end."""

    def __init__(self, least: int, most: int, unit: Callable[[], str]) -> None:
        super().__init__()
        self.least, self.most = least, most
        self._unit_words = unit
        self._unit = QLabel(self)
        self._unit.setProperty("role", "quiet")
        self._unit.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(NARROW)
        self.setMaxLength(9)
        self.retranslate()

    def wish(self) -> object:
        """The number, None for anything else."""
        try:
            number = int(self.text())
        except ValueError:
            return None
        return number if self.least <= number <= self.most else None

    def complaint(self) -> str:
        """What can be written here."""
        return translate(
            "Settings", "Please write a whole number from %1 to %2.", self.least, self.most
        )

    def retranslate(self) -> None:
        self._unit.setText(self._unit_words())
        self._unit.adjustSize()
        self.setTextMargins(0, 0, self._unit.width() + 2, 0)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        now = self.wish()
        if step and isinstance(now, int):
            self.setText(str(min(max(now + step, self.least), self.most)))
            self.setModified(True)
        elif not step:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        left = self.width() - self._unit.width() - 10
        self._unit.move(left, (self.height() - self._unit.height()) // 2)


class AmountField(TextField):
    """Money as a shop writes it, told as plain decimal text, "" for none; what is no amount is
    told as it was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(NARROW)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def wish(self) -> object:
        """The amount without idle decimals and marks."""
        typed = self.text().strip()
        try:
            return amount_text(read_amount(typed)) if typed else ""
        except (ValueError, ArithmeticError):
            return typed


class ChoiceField(CodeBox):
    """One of several; `choices` are asked for in the language of now."""

    wished = Signal(object)

    def __init__(self, choices: Choices) -> None:
        super().__init__({})
        self._choices = choices
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(WIDE)  # wider with larger letters
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()
        self.activated.connect(lambda _at: self.wished.emit(self.code()))

    def show_value(self, value: object) -> None:
        """Show which one is chosen."""
        self.set_code(str(value))

    def is_typed(self) -> bool:
        """Never: a choice is told at once."""
        return False

    def commit(self) -> None:
        """Nothing waits."""

    def retranslate(self) -> None:
        """Offer the choices anew."""
        code, choices = self.code(), self._choices()
        self.clear()
        for each, words in choices:
            self.addItem(words, each)
        self.set_code(code)


class Switch(QCheckBox):
    """On or off: a knob in a groove, as wide as its words are short."""

    wished = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(self.sizeHint())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(lambda _on: self.update())
        self.clicked.connect(lambda on: self.wished.emit(on))

    def show_value(self, value: object) -> None:
        """Show whether it is on."""
        self.setChecked(bool(value))

    def is_typed(self) -> bool:
        """Never: it is told at once."""
        return False

    def commit(self) -> None:
        """Nothing waits."""

    def retranslate(self) -> None:
        """It has no words."""

    def sizeHint(self) -> QSize:
        return QSize(44, HEIGHT)

    def hitButton(self, _spot: object) -> bool:
        return True

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        now = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(self.width() - 36, (HEIGHT - 20) / 2, 34, 20)
        on = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen if on else QPen(QColor(now.quiet), 1.4))
        painter.setBrush(QColor(now.jade_fill if on else now.panel))
        inner = groove if on else groove.adjusted(0.7, 0.7, -0.7, -0.7)
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(now.on_fill if on else now.quiet))
        middle = QPointF(groove.right() - 10 if on else groove.left() + 10, groove.center().y())
        painter.drawEllipse(middle, 7 if on else 6, 7 if on else 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(now.jade), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(groove.adjusted(-2, -2, 1, 2), 12, 12)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()


Control = TextField | ChoiceField | Switch
