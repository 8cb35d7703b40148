"""Buttons that open a menu; menus and boxes with one entry ticked; what they do is elsewhere."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, QTimer
from PySide6.QtGui import QActionGroup, QCursor, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QMenu,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded

_TICK = 14  # pixels


def give_menu(button: QPushButton, menu: QMenu, chevron: bool = True) -> None:
    """Let a button open a menu; the style sheet puts the chevron behind its words."""
    button.setMenu(menu)
    if chevron:
        button.setProperty("opens", "true")
    forget_hover(button, menu)


def forget_hover(button: QAbstractButton, menu: QMenu) -> None:
    """Let a button see that the mouse has left it while its menu was open.

    Qt sends the leaving to the menu, and the button would look as if the mouse were still on it.
    """
    menu.aboutToHide.connect(partial(QTimer.singleShot, 0, button, partial(_look_again, button)))


def _look_again(button: QAbstractButton) -> None:
    over = button.rect().contains(button.mapFromGlobal(QCursor.pos()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, over)
    button.update()


def fill_choices(
    menu: QMenu, choices: Iterable[tuple[str, str]], chosen: str, choose: Callable[[str], object]
) -> None:
    """Make `menu` a list of (key, text) of which one is ticked."""
    menu.clear()
    for before in menu.findChildren(QActionGroup):  # which `clear` leaves
        before.deleteLater()
    add_choices(menu, choices, chosen, choose)


def add_choices(
    menu: QMenu, choices: Iterable[tuple[str, str]], chosen: str, choose: Callable[[str], object]
) -> None:
    """Put (key, text) of which one is ticked below what a menu has."""
    group = QActionGroup(menu)
    for key, text in choices:
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setChecked(key == chosen)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False, key=key: choose(key))


class ChoiceBox(QComboBox):
    """A choice whose list ticks the entry of now, wherever the mouse is."""

    _ticks: "_Ticks | None" = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel goes past, without the keyboard

    def showPopup(self) -> None:
        if self._ticks is None:  # a list is dear: it is made when it is first opened
            self._ticks = _Ticks(self)
            self.setItemDelegate(self._ticks)
        super().showPopup()


class _Ticks(QStyledItemDelegate):
    """Ticks the current row at its right end, where the box has its chevron."""

    def __init__(self, box: QComboBox) -> None:
        super().__init__(box)
        self._box = box

    @guarded
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        if index.row() == self._box.currentIndex():
            row: QRect = option.rect  # type: ignore[attr-defined]
            spot = QRect(0, 0, _TICK, _TICK)
            spot.moveCenter(row.center())
            spot.moveRight(row.right() - 8)
            ratio = self._box.devicePixelRatioF()
            painter.drawPixmap(spot, icons.pixmap("check", theme.current().jade, _TICK, ratio))
