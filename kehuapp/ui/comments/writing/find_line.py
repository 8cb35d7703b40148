"""The line above the text box that finds words in what is being written."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QWidget,
)

from kehuapp.i18n import translate
from kehuapp.text.folding import fold
from kehuapp.ui.comments.marks import find_words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.search_box import offer_to_clear


class FindLine(QFrame):
    """Enter goes to the next place, Shift+Enter to the one before, Esc closes."""

    left = Signal()

    def __init__(self, text: QTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._found: list[QTextCursor] = []
        self.words = QLineEdit()
        self.words.setMaxLength(200)
        offer_to_clear(self.words)
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.words, 1)
        row.addWidget(self.count)
        self._buttons = {name: QToolButton() for name in ("chevron-left", "chevron-right", "x")}
        for button, act in zip(
            self._buttons.values(),
            (lambda: self.step(back=True), self.step, self._leave),
            strict=True,
        ):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        self.words.textChanged.connect(self._look)
        text.textChanged.connect(self._look_again)
        self.hide()

    def start(self) -> None:
        """Open with the words that are selected."""
        self.retranslate()
        chosen = self._text.textCursor().selectedText()
        if chosen and len(chosen) <= 60 and "\u2029" not in chosen:
            self.words.setText(chosen)
        self.show()
        self.words.setFocus()
        self.words.selectAll()
        self._look()

    def stop(self) -> None:
        """Close and take the marks away."""
        self.hide()
        self._found = []
        self._text.setExtraSelections([])

    def step(self, back: bool = False) -> None:
        """Go to the next place, or to the one before; after the last comes the first."""
        if not self._found:
            return
        at = self._text.textCursor()
        if back:
            before = [one for one in self._found if one.selectionStart() < at.selectionStart()]
            target = before[-1] if before else self._found[-1]
        else:
            behind = [one for one in self._found if one.selectionStart() >= at.selectionEnd()]
            target = behind[0] if behind else self._found[0]
        self._text.setTextCursor(target)
        self._text.ensureCursorVisible()
        self._say(self._found.index(target) + 1)

    def retranslate(self) -> None:
        """Say everything in the language of now."""
        self.words.setPlaceholderText(translate("Comments", "Find in this text"))
        self.words.setAccessibleName(translate("Comments", "Find in this text"))
        tips = (
            translate("Comments", "Previous match (Shift+Enter)"),
            translate("Comments", "Next match (Enter)"),
            translate("Comments", "Close (Esc)"),
        )
        for (name, button), tip in zip(self._buttons.items(), tips, strict=True):
            button.setIcon(icons.icon(name, size=16))
            button.setToolTip(tip)
            button.setAccessibleName(tip)

    def _look_again(self) -> None:
        if self.isVisible():
            self._look()

    def _look(self, *_: object) -> None:
        # One phrase here, not several words: somebody looks for a place.
        phrase = fold(self.words.text()).strip()
        found = find_words(self._text.document(), [phrase] if phrase else [])
        self._found = sorted(found, key=lambda one: one.selectionStart())
        marks = []
        for one in self._found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = one
            mark.format.setBackground(QColor(theme.current().gold_soft))
            marks.append(mark)
        self._text.setExtraSelections(marks)
        self._say(0)

    def _say(self, at: int) -> None:
        if not self.words.text().strip():
            self.count.setText("")
        elif not self._found:
            self.count.setText(translate("Comments", "not found"))
        else:
            total = len(self._found)
            self.count.setText(f"{at}/{total}" if at else f"{total}")

    def event(self, event: QEvent) -> bool:
        # F3 is a key of the window, too; here it goes on in this text.
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_F3:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.step(back=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _leave(self) -> None:
        self.stop()
        self.left.emit()
