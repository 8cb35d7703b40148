"""Lines of the card from which goes what has no room: the name with the company, chips, tabs.

What stands in them is chosen elsewhere.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QTabBar, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import Elided, baseline, one_line, plain_hint
from kehuapp.ui.kit.menu_buttons import give_menu

LONGEST_CHIP = 24  # characters
_GAP = 8
_CHIP_GAP = 6
_LEAST_PLACE = 56  # pixels: a company cut shorter than this says nothing


class NameLine(QWidget):
    """A name and quietly, on its baseline, a company: the name has all the room it wants, and a
    company for which too little is left is told by `place_fits_changed` to stand elsewhere."""

    place_fits_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name, self.place = Elided("title"), Elided("quiet")
        self.name.setParent(self)
        self.place.setParent(self)
        self.place_fits = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_texts(self, name: str, place: str) -> None:
        """Show these; `place` may be empty."""
        self.name.show_text(name)
        self.place.show_text(place)
        self.updateGeometry()
        self._arrange()

    def sizeHint(self) -> QSize:
        wide = self.name.sizeHint().width() + _GAP + self.place.sizeHint().width()
        return QSize(wide, self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self._high())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _high(self) -> int:
        self.name.ensurePolished()
        return self.name.fontMetrics().height() + 2

    def _arrange(self) -> None:
        high, wide = self._high(), self.width()
        taken = min(self.name.sizeHint().width(), wide)
        whole = QRect(0, 0, wide, high)
        self.name.setGeometry(0, 0, taken, high)
        left = taken + _GAP
        lower = baseline(self.name.fontMetrics(), whole)
        self.place.ensurePolished()
        lower -= baseline(self.place.fontMetrics(), whole)
        wished = self.place.sizeHint().width()
        self.place.setGeometry(left, lower, max(min(wished, wide - left), 0), high)
        fits = wide - left >= min(wished, _LEAST_PLACE)
        self.place.setVisible(fits)
        if fits != self.place_fits:
            self.place_fits = fits
            self.place_fits_changed.emit()


class Chip(NamedTuple):
    """`kind` is a property of the style sheet, `colour` one that the shop chose."""

    text: str
    kind: str
    hint: str = ""
    colour: str = ""


class ChipLine(QWidget):
    """Chips in one line; how many more there are stands at its end, their words in its tip."""

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[tuple[Chip, QLabel]] = []
        self._more = self._make(Chip("", "plain"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show these in this order."""
        for _chip, label in self._chips:
            label.hide()
            label.deleteLater()
        self._chips = [(chip, self._make(chip)) for chip in chips]
        self.setAccessibleName(" · ".join(self.texts()))
        self.setVisible(bool(chips))
        self.updateGeometry()
        self._arrange()

    def texts(self) -> list[str]:
        """The words of all chips, in order, also of those that have no room."""
        return [label.text() for _chip, label in self._chips]

    def shown(self) -> list[str]:
        """The words that are on the screen, with the number of the rest."""
        labels = [*(label for _chip, label in self._chips), self._more]
        return [label.text() for label in labels if not label.isHidden()]

    def sizeHint(self) -> QSize:
        return QSize(self._wide(len(self._chips)), self._more.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(40, self.sizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _make(self, chip: Chip) -> QLabel:
        label = QLabel(one_line(chip.text, LONGEST_CHIP), self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("chip", chip.kind)
        label.setStyleSheet(theme.chip_style(chip.colour))
        cut = chip.text if label.text() != chip.text else ""
        label.setToolTip(plain_hint(chip.hint or cut))
        return label

    def _wide(self, count: int) -> int:
        widths = [label.sizeHint().width() for _chip, label in self._chips[:count]]
        return sum(widths) + _CHIP_GAP * max(len(widths) - 1, 0)

    def _arrange(self) -> None:
        fitting = self._count_fitting()
        rest = [chip for chip, _label in self._chips[fitting:]]
        self._more.setText(f"+{len(rest)}")
        self._more.setToolTip(plain_hint("\n".join(chip.hint or chip.text for chip in rest)))
        self._more.setVisible(bool(rest))
        left = 0
        for at, (_chip, label) in enumerate([*self._chips, (None, self._more)]):
            is_shown = at < fitting or (label is self._more and bool(rest))
            label.setVisible(is_shown)
            if is_shown:
                size = label.sizeHint()
                room = self.width() - left - (self._room_for_more() if at < fitting and rest else 0)
                label.setGeometry(left, 0, max(min(size.width(), room), 0), size.height())
                left += label.width() + _CHIP_GAP

    def _room_for_more(self) -> int:
        return _CHIP_GAP + self._more.sizeHint().width()

    def _count_fitting(self) -> int:
        """How many of the first ones have room; one always is shown, if need be cut."""
        most = len(self._chips)
        if self._wide(most) <= self.width():
            return most
        self._more.setText(f"+{most}")
        count = most - 1
        while count > 1 and self._wide(count) + self._room_for_more() > self.width():
            count -= 1
        return count


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
        self.more.setText(translate("ContactCardPane", "More"))
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
        # Qt leaves the places of tabs as they were, while the card is hidden and inside of
        # currentChanged; a size of icons, even the same, makes it find them anew.
        bar.setIconSize(bar.iconSize())

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

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.fit()

    def _fill(self) -> None:
        self._menu.clear()
        for at in self.hidden_tabs():
            action = self._menu.addAction(self.bar.tabText(at).replace("&", "&&"))
            action.triggered.connect(lambda _on=False, at=at: self.bar.setCurrentIndex(at))
