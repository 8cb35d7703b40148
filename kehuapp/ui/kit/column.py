"""A tall column of widgets of which only those near the view exist; what they show is not here."""

from bisect import bisect_right
from collections.abc import Callable, Hashable, Sequence
from itertools import accumulate
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

_BEYOND = 400  # pixels above and below the view that are kept filled: no gap while scrolling
_SOON_MS = 40  # after a jump what is in view comes first, the rest when the bar rests
_MOST_ROUNDS = 6  # measured heights bring others into view; a few rounds settle it


class Item(NamedTuple):
    """One place of the column: widgets of a `kind` are used again for another item of it;
    `guess` is its height in pixels until it was seen."""

    key: Hashable
    kind: str
    guess: int
    content: Any = None


class Column(QScrollArea):
    """`make` builds an empty widget of a kind, `fill` puts an item into it (again, too).

    A widget that is not as tall as guessed moves what is below it, never what is being read. One
    that has the keyboard, or for which `hold` says so, is not given to another item.
    """

    rested = Signal()  # the view, after it moved in haste
    end_neared = Signal()  # less than a few screens are left below

    def __init__(
        self,
        make: Callable[[str], QWidget],
        fill: Callable[[QWidget, Item], None],
        hold: Callable[[QWidget], bool] = lambda _widget: False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make, self._fill, self._hold = make, fill, hold
        self._items: list[Item] = []
        self._place_of: dict[Hashable, int] = {}
        self._steps: list[int] = []  # from the top of each item to that of the next
        self._tops: list[int] = []
        self._seen: dict[Hashable, int] = {}  # heights measured at this width
        self._living: dict[Hashable, QWidget] = {}
        self._kind_of: dict[Hashable, str] = {}
        self._idle: dict[str, list[QWidget]] = {}
        self._busy = False
        self._at = 0  # where the bar was when the view was filled
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._on_rest)
        self.margins = (22, 14, 22, 14)
        self.spacing = 10
        self._inside = QFrame()
        self._inside.setProperty("panel", "panel")
        self._inside.installEventFilter(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
        self.verticalScrollBar().setSingleStep(40)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    # What to show

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these; those that were shown keep their widgets, and the view stays where it is."""
        anchor = self._anchor()
        self._items = list(items)
        self._place_of = {item.key: at for at, item in enumerate(self._items)}
        self._busy = True  # one that goes hands the keyboard on, and with it the view would move
        try:
            for key in [key for key in self._living if self._kind_now(key) != self._kind_of[key]]:
                self._retire(key)
            self._steps = [self._step(item) for item in self._items]
            for key, widget in self._living.items():
                self._fill(widget, self._items[self._place_of[key]])
        finally:
            self._busy = False
        self._lay_out(anchor)

    def add_items(self, items: Sequence[Item]) -> None:
        """Show these too, below the others."""
        anchor = self._anchor()
        for at, item in enumerate(items, len(self._items)):
            self._place_of[item.key] = at
        self._items += items
        self._steps += [self._step(item) for item in items]
        self._lay_out(anchor)

    def _step(self, item: Item) -> int:
        return self._seen.get(item.key, item.guess) + self.spacing

    def _kind_now(self, key: Hashable) -> str | None:
        at = self._place_of.get(key)
        return None if at is None else self._items[at].kind

    def items(self) -> list[Item]:
        """What is shown, in order."""
        return self._items

    def widget_of(self, key: Hashable) -> QWidget | None:
        """The widget of an item that is near the view."""
        return self._living.get(key)

    def reach(self) -> int:
        """How many items there are down to the lower edge of the view."""
        return self._span(0)[1]

    def living(self) -> dict[Hashable, QWidget]:
        """Every widget that shows an item now, by its key, in the order of the column."""
        order = sorted(self._living, key=self._place_of.__getitem__)
        return {key: self._living[key] for key in order}

    def made(self) -> list[QWidget]:
        """Every widget there is; those that wait to be used again show what they showed last."""
        return [*self._living.values(), *(one for idle in self._idle.values() for one in idle)]

    def scroll_to(self, key: Hashable) -> QWidget | None:
        """Bring an item to the top of the view; its widget, None for one that is not there."""
        at = self._place_of.get(key)
        if at is None:
            return None
        self._lay_out((at, 0))
        self._lay_out((at, 0))  # its neighbours were measured meanwhile
        return self._living.get(key)

    def scroll_to_top(self) -> None:
        """Show the first items."""
        self.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Give the keyboard to the first item in view."""
        anchor = self._anchor() or (0, 0)
        self._focus(anchor[0] + 1 if self._is_left_above(anchor) else anchor[0])

    def refill(self) -> None:
        """Fill everything that exists anew: the language, the colours or the type changed."""
        self._seen.clear()
        for idle in self._idle.values():
            for widget in idle:
                widget.deleteLater()
        self._idle.clear()
        self.show_items(self._items)

    # Where things are

    def _room(self) -> int:
        # With the bar or without, what is in the column ends at one edge: the bar is in the margin.
        return max(1, self.contentsRect().width() - self.margins[0] - self.margins[2])

    def _anchor(self) -> tuple[int, int] | None:
        """The first item in view and how far its top is above the view; None at the top."""
        top = self.verticalScrollBar().value()
        if not self._tops or top <= self._tops[0]:
            return None
        at = max(0, bisect_right(self._tops, top) - 1)
        return at, top - self._tops[at]

    def _lay_out(self, anchor: tuple[int, int] | None) -> None:
        """Work out all tops, keep the anchor where it was, and fill the view."""
        self._busy = True
        self._count_tops()
        self._inside.resize(self.viewport().width(), self._whole_height())
        bar = self.verticalScrollBar()
        if anchor is None or not self._tops:
            bar.setValue(0)
        else:
            at = min(anchor[0], len(self._tops) - 1)
            bar.setValue(self._tops[at] + anchor[1])
        self._busy = False
        self._place()

    def _count_tops(self) -> None:
        self._tops = list(accumulate(self._steps, initial=self.margins[1]))[:-1]

    def _whole_height(self) -> int:
        if not self._tops:
            return self.viewport().height()
        return self._tops[-1] + self._steps[-1] - self.spacing + self.margins[3]

    def _on_scrolled(self) -> None:
        if self._busy:
            return
        bar = self.verticalScrollBar()
        if abs(bar.value() - self._at) <= _BEYOND:
            self._place(0 if self._soon.isActive() else _BEYOND)
            return
        count = len(self._items) if bar.value() == bar.maximum() else 0
        self._soon.start()
        self._place(0)
        if len(self._items) == count and bar.value() != bar.maximum():  # taller than was thought
            bar.setValue(bar.maximum())

    def _on_rest(self) -> None:
        self._place()
        self.rested.emit()

    def is_in_haste(self) -> bool:
        """Whether the view moves on by so much at once that nobody can read meanwhile."""
        return self._soon.isActive()

    def _place(self, beyond: int = _BEYOND) -> None:
        """Let exactly the items near the view have widgets, as tall as they want to be."""
        if self._busy:
            return
        self._busy = True
        try:
            for _round in range(_MOST_ROUNDS):
                if not self._place_once(beyond):
                    break
        finally:
            self._busy = False
        self._at = self.verticalScrollBar().value()
        below = self._inside.height() - self.verticalScrollBar().value()
        if self._items and below < 4 * self.viewport().height():
            self.end_neared.emit()

    def _span(self, beyond: int) -> tuple[int, int]:
        """The items in view and so many pixels beyond: the first, and the one after the last."""
        top = self.verticalScrollBar().value()
        first = max(0, bisect_right(self._tops, top - beyond) - 1)
        return first, bisect_right(self._tops, top + self.viewport().height() - 1 + beyond)

    def _place_once(self, beyond: int) -> bool:
        """Fill the view once; whether a height was not as guessed, so that others came in."""
        first, last = self._span(beyond)
        wanted = {item.key for item in self._items[first:last]}
        for key in [key for key in self._living if key not in wanted]:
            if not self._is_held(self._living[key]):
                self._retire(key)
        anchor = self._anchor()
        other = False
        for at in range(first, last):
            other = self._enliven(at) or other
        if other:
            self._count_tops()
            self._inside.resize(self._inside.width(), self._whole_height())
            if anchor is not None:
                self.verticalScrollBar().setValue(self._tops[anchor[0]] + anchor[1])
        left, room = self.margins[0], self._room()
        for key, widget in self._living.items():
            at = self._place_of[key]
            height = self._steps[at] - self.spacing
            widget.setGeometry(left, self._tops[at], room, height)
        return other

    def _enliven(self, at: int) -> bool:
        """Give an item a widget; whether it is not as tall as it was thought to be."""
        item = self._items[at]
        widget = self._living.get(item.key)
        if widget is None:
            idle = self._idle.get(item.kind)
            widget = idle.pop() if idle else self._make(item.kind)
            if widget.parent() is not self._inside:
                widget.setParent(self._inside)
            self._living[item.key] = widget
            self._kind_of[item.key] = item.kind
            widget.resize(self._room(), self._steps[at] - self.spacing)
            self._fill(widget, item)
            self._order_focus(at, widget)
            widget.show()
        height = _height_of(widget, self._room())
        self._seen[item.key] = height
        other = height + self.spacing != self._steps[at]
        self._steps[at] = height + self.spacing
        return other

    def _order_focus(self, at: int, widget: QWidget) -> None:
        """Tab goes down the column, whichever widget was made first."""
        before = self._living.get(self._items[at - 1].key) if at else None
        if before is not None:
            QWidget.setTabOrder(before, widget)
        after = self._living.get(self._items[at + 1].key) if at + 1 < len(self._items) else None
        if after is not None:
            QWidget.setTabOrder(widget, after)

    def _is_held(self, widget: QWidget) -> bool:
        focused = QApplication.focusWidget()
        has_keyboard = focused is not None and (focused is widget or widget.isAncestorOf(focused))
        return has_keyboard or self._hold(widget)

    def _retire(self, key: Hashable) -> None:
        widget = self._living.pop(key)
        widget.hide()
        self._idle.setdefault(self._kind_of.pop(key), []).append(widget)

    # What moves things

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # A widget wants another height: unfolded, or its pictures came.
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._place(0 if self._soon.isActive() else _BEYOND)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor = self._anchor()
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._seen.clear()
            for widget in self._living.values():
                widget.resize(self._room(), widget.height())
        self._lay_out(anchor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Home, Qt.Key.Key_End):
            super().keyPressEvent(event)  # pages and lines
        elif self._items:
            self._focus(0 if event.key() == Qt.Key.Key_Home else len(self._items) - 1)

    def step_focus(self, widget: QWidget, down: bool) -> None:
        """Give the keyboard to the item below (or above) that of `widget`, or back into the view
        when that was scrolled away."""
        key = next((key for key, one in self._living.items() if one is widget), None)
        if key is None:
            return
        at = self._place_of[key]
        first, last = self._span(0)
        if not first <= at < last:
            self.focus_first()
        elif 0 <= at + (1 if down else -1) < len(self._items):
            self._focus(at + (1 if down else -1))

    def _is_left_above(self, anchor: tuple[int, int]) -> bool:
        """Whether of an item at the top of the view only the end is to be seen, and others are."""
        at, above = anchor
        return 2 * above > self._steps[at] and at + 1 < self._span(0)[1] if self._items else False

    def _focus(self, at: int) -> None:
        if not 0 <= at < len(self._items):
            return
        for _round in range(_MOST_ROUNDS):  # its neighbours are measured meanwhile
            value = self.verticalScrollBar().value()
            top, height = self._tops[at], self._steps[at]
            self.ensureVisible(self.margins[0], top + min(height, 60), 0, 70)
            self._place()
            if value == self.verticalScrollBar().value():
                break
        target = self._living.get(self._items[at].key)
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)


def _height_of(widget: QWidget, width: int) -> int:
    """How tall a widget wants to be at a width."""
    if widget.width() != width:
        widget.resize(width, widget.height())
    layout = widget.layout()
    if layout is None:
        return widget.sizeHint().height()
    layout.activate()
    if layout.hasHeightForWidth():
        return layout.totalHeightForWidth(width)
    return layout.totalSizeHint().height()
