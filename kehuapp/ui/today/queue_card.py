"""The card of the queue: how much is to be done and whose, the rows, the keys below them."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import Elided, rule
from kehuapp.ui.kit.menu_buttons import fill_choices, give_menu
from kehuapp.ui.today.queue_model import QueueModel
from kehuapp.ui.today.queue_view import QueueView


class Progress(QWidget):
    """A thin bar: how much of the day is done."""

    def __init__(self) -> None:
        super().__init__()
        self._done, self._of = 0, 0

    def show_done(self, done: int, of: int) -> None:
        """So many of so many."""
        self._done, self._of = done, of
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(168, 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 8)

    @guarded
    def paintEvent(self, event: Any) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(0, (self.height() - 6) / 2, self.width(), 6)
        painter.setBrush(QColor(now.line))
        painter.drawRoundedRect(whole, 3, 3)
        if self._done and self._of:
            part = max(6.0, whole.width() * self._done / self._of)
            painter.setBrush(QColor(now.jade_fill))
            painter.drawRoundedRect(QRectF(whole.left(), whole.top(), part, 6), 3, 3)
        painter.end()


class QueueCard(QFrame):
    """`whose_wished` as the session's `show_day_of`; `more_wished` the kind of which
    there are more than are shown."""

    whose_wished = Signal(str)
    more_wished = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.model = QueueModel()
        self.view = QueueView(self.model)
        self.heading = QLabel()
        self.heading.setProperty("role", "heading")
        self.whose = QPushButton()
        self.whose.setProperty("quiet", "true")
        self._menu = QMenu(self.whose)
        give_menu(self.whose, self._menu)
        self._menu.aboutToHide.connect(lambda: QTimer.singleShot(0, self, self._give_back))
        self.bar = Progress()
        self.count = QLabel()
        self.count.setProperty("role", "value")
        self.empty = EmptyPlace()
        self.more = QWidget()
        self._more = QHBoxLayout(self.more)
        self._more.setContentsMargins(18, 2, 16, 2)
        self.keys = Elided("small")
        self.tomorrow = Elided("small")
        self._lay_out()
        theme.watch().changed.connect(self._repaint)
        self._repaint()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 11, 16, 11)
        head.setSpacing(8)
        head.addWidget(self.heading)
        head.addWidget(self.whose)
        head.addStretch(1)
        head.addWidget(self.bar)
        head.addSpacing(4)
        head.addWidget(self.count)
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 9, 16, 9)
        foot.setSpacing(16)
        foot.addWidget(self.keys, 1)
        foot.addWidget(self.tomorrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self.view, 1)
        column.addWidget(self.empty, 1)
        column.addWidget(self.more)
        column.addWidget(rule())
        column.addLayout(foot)

    def show_whose(self, people: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these (id, name), of whom one is chosen; nothing where there is but one choice."""
        self.whose.setVisible(len(people) > 1)
        self.whose.setText(dict(people).get(chosen, ""))
        fill_choices(self._menu, people, chosen, self.whose_wished.emit)

    def show_count(self, done: int, of: int) -> None:
        """How much is done of all."""
        self.heading.setText(translate("Today", "%n to be done", n=of - done))
        self.bar.setVisible(of > 0)
        self.bar.show_done(done, of)
        self.count.setText(f"{done:,}/{of:,}" if of else "")

    def show_empty(self, icon: str, heading: str, words: str) -> None:
        """Say instead of rows that there are none; "": show the rows."""
        self.empty.setVisible(bool(heading))
        self.view.setVisible(not heading)
        if heading:
            self.empty.say(icon, heading, words)

    def show_more(self, lines: Sequence[tuple[str, str]]) -> None:
        """(kind, sentence) of what is not among the rows."""
        while (item := self._more.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for kind, sentence in lines:
            button = QPushButton(sentence)
            button.setProperty("link", "true")
            button.clicked.connect(lambda _on=False, kind=kind: self.more_wished.emit(kind))
            self._more.addWidget(button)
        self._more.addStretch(1)
        self.more.setVisible(bool(lines))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._say_keys()
        super().changeEvent(event)

    def _give_back(self) -> None:
        """The menu was left: the keys of the rows go on."""
        if self.whose.hasFocus():
            self.view.setFocus()

    def _repaint(self) -> None:
        self.view.viewport().update()
        self._say_keys()

    def _say_keys(self) -> None:
        self.view.setAccessibleName(translate("Today", "What is to be done today"))
        self.whose.setAccessibleName(translate("Today", "Whose day"))
        self.keys.show_text(
            translate(
                "Today",
                "J K next, previous · 1 done · 2 later · G greet · Enter customer · O entry",
            )
        )
