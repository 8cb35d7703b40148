"""The sidebar beside the pages and how wide it is: a rail of icons in a narrow window."""

from typing import Any

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from kehuapp.ui.shell.sidebar import Sidebar

WIDE, WIDEST_AT_FIRST = 236, 280  # pixels: as drawn, and what long names may take of themselves
RAIL = 56
NARROW = 1100  # a window narrower than this has no room for names beside list and card
NARROWEST = 180
_WIDEST = 16777215  # QWIDGETSIZE_MAX


class Stage(QSplitter):
    """A narrow window shows the rail, a wide one the names, until somebody wants it otherwise;
    that holds until the window becomes narrow or wide again."""

    def __init__(self, sidebar: Sidebar, pages: QWidget, kept: QByteArray) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sidebar, self._pages = sidebar, pages
        self._is_narrow: bool | None = None  # before it is shown
        self._wide: QByteArray | None = None  # how it was laid out before it became a rail
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for part, stretch in ((sidebar, 0), (pages, 1)):
            self.addWidget(part)
            self.setStretchFactor(self.count() - 1, stretch)
        sidebar.setMinimumWidth(NARROWEST)
        wished = min(max(WIDE, sidebar.tree.wish_width()), WIDEST_AT_FIRST)
        self.setSizes([wished, 1360 - wished])
        if not kept.isEmpty():
            self.restoreState(kept)
        sidebar.rail_toggled.connect(self.toggle_rail)
        sidebar.tree.wide_requested.connect(lambda: self.show_rail(False))

    def toggle_rail(self) -> None:
        """Show the names instead of the rail, or the other way round."""
        self.show_rail(not self._sidebar.is_rail())

    def show_rail(self, on: bool) -> None:
        """Show icons alone, or their names too."""
        if on == self._sidebar.is_rail():
            return
        if on:
            self._wide = self.saveState()
        self._sidebar.show_as_rail(on)
        self._sidebar.setMinimumWidth(RAIL if on else NARROWEST)
        self._sidebar.setMaximumWidth(RAIL if on else _WIDEST)
        if on or self._wide is None:
            self.setSizes([RAIL, max(self.width() - RAIL, 1)])
        else:
            self.restoreState(self._wide)

    def state(self) -> QByteArray:
        """How it is laid out with the names, to be kept."""
        if self._wide is not None and self._sidebar.is_rail():
            return self._wide
        return self.saveState()

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the rail, which it becomes where there is no room for more."""
        least = super().minimumSizeHint()
        return QSize(RAIL + self.handleWidth() + self._least_of_pages(), least.height())

    def resizeEvent(self, event: Any) -> None:
        if self.isVisible():
            self._follow_width()
        super().resizeEvent(event)

    def showEvent(self, event: Any) -> None:
        self._follow_width()  # a window that was only minimised stays as somebody wants it
        super().showEvent(event)

    def _follow_width(self) -> None:
        is_narrow = self.width() < NARROW
        has_room = self.width() >= NARROWEST + self.handleWidth() + self._least_of_pages()
        if is_narrow != self._is_narrow or not has_room:
            self._is_narrow = is_narrow
            self.show_rail(is_narrow)

    def _least_of_pages(self) -> int:
        return self._pages.minimumSizeHint().width()
