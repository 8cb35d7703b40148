"""The column of which only what is near the view exists: heights, focus, widgets used again."""

from collections.abc import Hashable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.ui.kit.column import Column, Item

MANY = 5000


class Card(QFrame):
    """A line of text as tall as its item says."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.label = QLabel()
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.label)


class Cards:
    """A column and what it asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.made: list[Card] = []
        self.held: set[Hashable] = set()
        self.column = Column(self._make, self._fill, self._is_held)
        self.column.resize(400, 600)
        self.keys: dict[int, Hashable] = {}
        qtbot.addWidget(self.column)
        self.column.show()
        qtbot.waitUntil(self.column.isActiveWindow)

    def _make(self, _kind: str) -> QWidget:
        self.made.append(Card())
        return self.made[-1]

    def _fill(self, widget: QWidget, item: Item) -> None:
        assert isinstance(widget, Card)
        widget.label.setText(str(item.key))
        widget.label.setFixedHeight(item.content)
        self.keys[id(widget)] = item.key

    def _is_held(self, widget: QWidget) -> bool:
        return self.keys[id(widget)] in self.held

    def top(self, key: Hashable) -> int:
        """How far below the upper edge of the view an item begins."""
        widget = self.column.widget_of(key)
        assert widget is not None
        return widget.mapTo(self.column.viewport(), QPoint()).y()

    def in_view(self) -> list[Hashable]:
        height = self.column.viewport().height()
        return [
            key
            for key, widget in self.column.living().items()
            if self.top(key) < height and self.top(key) + widget.height() > 0
        ]


def items(count: int, height: int = 80, guess: int = 50, kind: str = "card") -> list[Item]:
    return [Item(key, kind, guess, height) for key in range(count)]


@pytest.fixture
def cards(qtbot: QtBot) -> Cards:
    return Cards(qtbot)


def wheel(column: Column, steps: int = -120) -> None:
    view = column.viewport()
    at = QPointF(100, 100)
    event = QWheelEvent(
        at,
        view.mapToGlobal(at),
        QPoint(),
        QPoint(0, steps),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view, event)


def test_of_thousands_only_those_near_the_view_exist(cards: Cards, qtbot: QtBot) -> None:
    cards.column.show_items(items(MANY))
    assert cards.in_view()[:2] == [0, 1]
    bar = cards.column.verticalScrollBar()
    for place in range(0, 101, 5):
        bar.setValue(bar.maximum() * place // 100)
        QApplication.processEvents()
        keys = cards.in_view()
        # Without a gap, each where the one before it ends.
        assert keys == list(range(keys[0], keys[-1] + 1))  # type: ignore[call-overload, operator]
        for key in keys[1:]:
            assert cards.top(key) == cards.top(key - 1) + 80 + cards.column.spacing  # type: ignore[operator]
    assert cards.in_view()[-1] == MANY - 1
    assert len(cards.made) < 40


def test_a_wrong_guess_does_not_move_what_is_read(cards: Cards) -> None:
    mixed = [Item(key, "card", 40, 30 + key * 37 % 300) for key in range(MANY)]
    cards.column.show_items(mixed)
    cards.column.scroll_to(2500)
    assert cards.top(2500) in range(-1, 20)
    bar = cards.column.verticalScrollBar()
    for _step in range(60):  # up, where nothing was measured yet
        before = {key: cards.top(key) for key in cards.in_view()}
        value = bar.value()
        wheel(cards.column, 120)
        moved = {cards.top(key) - top for key, top in before.items() if key in cards.in_view()}
        assert len(moved) == 1 and 0 < moved.pop() < 300
        assert value != bar.value()


def test_one_that_grows_moves_only_what_is_below(cards: Cards, qtbot: QtBot) -> None:
    cards.column.show_items(items(MANY))
    cards.column.scroll_to(300)
    before = {key: cards.top(key) for key in cards.in_view()}
    card = cards.column.widget_of(302)
    assert isinstance(card, Card)
    card.label.setFixedHeight(200)
    qtbot.waitUntil(lambda: card.height() == 200)
    assert (cards.top(301), cards.top(302)) == (before[301], before[302])
    assert cards.top(303) == before[303] + 120


def test_what_is_shown_again_stays_where_it_was(cards: Cards) -> None:
    cards.column.show_items(items(MANY))
    cards.column.scroll_to(1000)
    widget, top = cards.column.widget_of(1001), cards.top(1001)
    cards.column.show_items(items(MANY))
    assert cards.column.widget_of(1001) is widget and cards.top(1001) == top
    cards.column.add_items([Item(key, "card", 50, 80) for key in range(MANY, 2 * MANY)])
    assert cards.column.widget_of(1001) is widget and cards.top(1001) == top
    cards.column.scroll_to(2 * MANY - 1)
    assert cards.in_view()[-1] == 2 * MANY - 1
    cards.column.show_items(items(3))
    assert cards.in_view() == [0, 1, 2]
    cards.column.show_items([])
    assert cards.in_view() == [] and cards.column.verticalScrollBar().maximum() == 0


def test_another_kind_gets_another_widget(cards: Cards) -> None:
    cards.column.show_items(items(3))
    first = cards.column.widget_of(0)
    cards.column.show_items(items(3, kind="call"))
    assert cards.column.widget_of(0) is not first
    cards.column.show_items(items(3))
    assert cards.column.widget_of(0) in cards.made[:3]


def test_one_with_the_keyboard_or_in_use_is_not_given_away(cards: Cards) -> None:
    cards.column.show_items(items(MANY))
    focused, selected = cards.column.widget_of(1), cards.column.widget_of(2)
    assert focused is not None and isinstance(selected, Card)
    focused.setFocus()
    cards.held = {2}
    bar = cards.column.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert focused.hasFocus() and selected.label.text() == "2"
    assert cards.column.widget_of(1) is focused and cards.column.widget_of(3) is None
    cards.held = set()
    bar.setValue(bar.maximum() // 2)
    assert cards.column.widget_of(2) is None and focused.hasFocus()


def test_tab_and_arrows_walk_down_and_up(cards: Cards, qtbot: QtBot) -> None:
    cards.column.show_items(items(MANY))
    cards.column.focus_first()
    for key in range(60):
        card = cards.column.widget_of(key)
        assert card is not None and card.hasFocus() and key in cards.in_view()
        if key % 2:
            qtbot.waitUntil(lambda key=key: cards.column.widget_of(key + 1) is not None)  # type: ignore[misc]
            qtbot.keyClick(card, Qt.Key.Key_Tab)
        else:
            cards.column.step_focus(card, down=True)
    for key in range(60, 0, -1):
        card = cards.column.widget_of(key)
        assert card is not None and card.hasFocus() and key in cards.in_view()
        cards.column.step_focus(card, down=False)


def test_an_arrow_goes_on_where_one_reads(cards: Cards) -> None:
    cards.column.show_items(items(MANY))
    cards.column.focus_first()
    far = cards.column.widget_of(0)
    assert far is not None
    cards.column.scroll_to(700)
    cards.column.step_focus(far, down=True)
    assert QApplication.focusWidget() is cards.column.widget_of(700)
    assert 700 in cards.in_view()


def test_home_end_and_page_keys(cards: Cards, qtbot: QtBot) -> None:
    cards.column.show_items(items(MANY))
    cards.column.focus_first()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert QApplication.focusWidget() is cards.column.widget_of(MANY - 1)
    assert MANY - 1 in cards.in_view()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageUp)
    assert MANY - 1 not in cards.in_view()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    assert QApplication.focusWidget() is cards.column.widget_of(0)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_PageDown)
    assert 0 not in cards.in_view() and 8 in cards.in_view()


def test_who_is_deleted_gives_the_keyboard_to_a_neighbour(cards: Cards) -> None:
    cards.column.show_items(items(100))
    cards.column.scroll_to(50)
    card = cards.column.widget_of(51)
    assert card is not None
    card.setFocus()
    cards.column.show_items([item for item in items(100) if item.key != 51])
    assert QApplication.focusWidget() is cards.column.widget_of(52)


def test_another_width_measures_anew(cards: Cards, qtbot: QtBot) -> None:
    text = "高山烏龍 " * 60
    column = Column(lambda _kind: Paragraph(), lambda one, _item: one.setText(text))  # type: ignore[attr-defined]
    qtbot.addWidget(column)
    column.resize(700, 500)
    column.show_items([Item(key, "text", 40) for key in range(1000)])
    column.show()
    column.scroll_to(500)
    wide = column.living()[500].height()
    column.resize(350, 500)
    assert column.living()[500].height() > 1.5 * wide
    assert column.living()[500].mapTo(column.viewport(), QPoint()).y() in range(-1, 20)


class Paragraph(QFrame):
    """Words in lines."""

    def __init__(self) -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setWordWrap(True)
        QVBoxLayout(self).addWidget(self._label)

    def setText(self, text: str) -> None:
        self._label.setText(text)


def test_the_end_is_told_before_it_is_reached(cards: Cards) -> None:
    neared: list[int] = []
    cards.column.end_neared.connect(lambda: neared.append(1))
    cards.column.show_items(items(200))
    assert not neared
    cards.column.scroll_to(170)
    assert neared


def test_the_end_is_where_it_was_when_the_bar_was_drawn_there(cards: Cards) -> None:
    cards.column.end_neared.connect(
        lambda: cards.column.add_items(
            [Item(len(cards.column.items()) + key, "card", 50, 80) for key in range(200)]
        )
    )
    cards.column.show_items(items(200))
    bar = cards.column.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert 200 < len(cards.column.items()) < 1000
    assert cards.column.reach() <= len(cards.column.items()) - 100
