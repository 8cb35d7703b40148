"""The row of the card's tabs: those that have room, the last ones in a menu; not what they hold."""

from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QTabBar, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit.menu_buttons import give_menu


class Bar(QTabBar):
    """Left and right walk through all tabs, also those that stand in the menu."""

    def __init__(self) -> None:
        super().__init__()
        self.setExpanding(False)
        self.setDrawBase(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)

    def wide(self, at: int) -> int:
        """What a tab takes when it is shown."""
        return self.tabSizeHint(at).width()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        to = self.currentIndex() + step
        if 0 <= to < self.count():
            self.setCurrentIndex(to)


class TabRow(QWidget):
    """A bar of tabs that never scrolls: the one in front is always among those shown."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = Bar()
        self.more = QPushButton()
        self.more.setObjectName("more_tabs")
        self.more.setProperty("quiet", "true")
        self._menu = QMenu(self)
        give_menu(self.more, self._menu)
        self._menu.aboutToShow.connect(self._fill)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.bar)
        row.addWidget(self.more)
        row.addStretch(1)
        self.bar.currentChanged.connect(self.fit)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of now."""
        self.more.setText(translate("ContactCardPane", "More ▾"))
        self.more.setToolTip(translate("ContactCardPane", "More tabs"))
        self.more.setAccessibleName(self.more.toolTip())
        self.fit()

    def fit(self, *_args: object) -> None:
        """Show as many of the first tabs as have room, and the one in front."""
        bar, widths = self.bar, [self.bar.wide(at) for at in range(self.bar.count())]
        shown = set(range(len(widths)))
        if sum(widths) > self.width():
            room = self.width() - self.more.sizeHint().width()
            front = bar.currentIndex()
            shown = {front}
            for at in range(len(widths)):
                if sum(widths[one] for one in shown | {at}) > room:
                    break
                shown.add(at)
        for at in sorted(range(len(widths)), key=lambda one: one not in shown):
            bar.setTabVisible(at, at in shown)  # those that come first: one always is there
        self.more.setVisible(len(shown) < len(widths))

    def hidden_tabs(self) -> list[int]:
        """The places of those that stand in the menu."""
        return [at for at in range(self.bar.count()) if not self.bar.isTabVisible(at)]

    def menu(self) -> QMenu:
        """The tabs that have no room."""
        self._fill()
        return self._menu

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self.fit()

    def _fill(self) -> None:
        self._menu.clear()
        for at in self.hidden_tabs():
            action = self._menu.addAction(self.bar.tabText(at).replace("&", "&&"))
            action.triggered.connect(lambda _on=False, at=at: self.bar.setCurrentIndex(at))
