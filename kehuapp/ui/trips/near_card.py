"""The card of those who live near and are not on the trip; taking one along is a wish.

It folds to its head, so that the stops have the room; when it should is the pane's matter.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.trips.near_words import about, planned
from kehuapp.book.trips.proposals import Near
from kehuapp.i18n import translate
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import Elided, rule

MOST = 30  # rows that are shown
_HIGH = 196  # pixels: its head and four of them


class NearCard(QFrame):
    """Whom one might visit, those for whom most speaks first."""

    wished = Signal(object)  # a Near to be taken along
    customer_requested = Signal(int)
    folded = Signal(bool)  # by hand

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("near")
        self._is_folded = False
        self._is_empty = True
        self.setProperty("card", "true")
        self.heading, self.about = QLabel(), Elided("quiet")
        self.heading.setProperty("role", "heading")
        self.fold_button = QPushButton()
        self.fold_button.setProperty("link", "true")
        self.fold_button.setAutoDefault(False)
        self.fold_button.clicked.connect(lambda: self.folded.emit(not self._is_folded))
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(14, 4, 12, 4)
        head.setSpacing(10)
        head.addWidget(self.heading)
        head.addWidget(self.about, 1)
        head.addWidget(self.fold_button)
        self._inside = inside = QWidget()
        self.rows = QVBoxLayout(inside)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._rule = rule()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._rule)
        column.addWidget(self._scroll, 1)
        self.fold(False)

    def high(self, folded: bool) -> int:
        """How many pixels it takes; the head alone where nobody is near."""
        head = self.head.sizeHint().height() + 2
        return (
            head if folded or self._is_empty else max(_HIGH, head + 4 * self.fontMetrics().height())
        )

    def fold(self, on: bool) -> None:
        """Show the head alone, or who they are too."""
        self._is_folded = on
        had_keys = on and self._scroll.isAncestorOf(self.focusWidget() or self)
        self._rule.setVisible(not (on or self._is_empty))
        self._scroll.setVisible(not (on or self._is_empty))
        said = translate("Trips", "Show") if on else translate("Trips", "Fold")
        self.fold_button.setText(said)
        named = translate("Trips", "Show who is near")
        self.fold_button.setAccessibleName(named if on else translate("Trips", "Fold who is near"))
        self.setFixedHeight(self.high(on))
        if had_keys:
            self.fold_button.setFocus()

    def show_people(self, people: Sequence[Near], area: str, today: date, looks: TierLooks) -> None:
        """Show those who are not on the trip; the keys and what is in view stay where they were."""
        rows = self.near_rows()
        at = next((n for n, row in enumerate(rows) if row.isAncestorOf(_focused(row))), -1)
        scroll = self._scroll.verticalScrollBar().value()
        self._fill(people, area, today, looks)
        rows = self.near_rows()
        if at >= 0 and rows:
            rows[min(at, len(rows) - 1)].add.setFocus()
        elif at >= 0:
            self.fold_button.setFocus()
        if scroll:
            for row in rows:
                row.show()  # Qt shows what is new later, and reckons without it until then
            self.rows.activate()
            self._inside.adjustSize()
            self._scroll.verticalScrollBar().setValue(scroll)

    def near_rows(self) -> "list[NearRow]":
        """The rows of those who are shown."""
        items = (self.rows.itemAt(n) for n in range(self.rows.count()))
        found = (item.widget() for item in items if item is not None)
        return [one for one in found if isinstance(one, NearRow)]

    def _fill(self, people: Sequence[Near], area: str, today: date, looks: TierLooks) -> None:
        self._is_empty = not (area and people)
        self.fold_button.setVisible(not self._is_empty)
        self.fold(self._is_folded)
        while (item := self.rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if not area:
            self.heading.setText(translate("Trips", "Near"))
            self.about.show_text(translate("Trips", "Say the trip's area to see who lives there."))
            return
        self.heading.setText(translate("Trips", "%n more near", n=len(people)))
        self.about.show_text(translate("Trips", "%1, not on this trip", area))
        for near in people[:MOST]:
            self.rows.addWidget(NearRow(self, near, today, looks))
            self.rows.addWidget(rule())
        if len(people) > MOST:
            more = QLabel(translate("Trips", "and %n more", n=len(people) - MOST))
            more.setProperty("role", "quiet")
            more.setContentsMargins(14, 6, 14, 6)
            self.rows.addWidget(more)
        self.rows.addStretch(1)


def _focused(beside: QWidget) -> QWidget:
    return QApplication.focusWidget() or beside.window()


class NearRow(QWidget):
    """Somebody near: the name leads to them, why one might go, and the button that takes them."""

    def __init__(self, card: NearCard, near: Near, today: date, looks: TierLooks) -> None:
        super().__init__()
        self.near = near
        name = QPushButton(near.name if len(near.name) <= 16 else f"{near.name[:15]}…")
        name.setProperty("link", "plain")
        name.setProperty("quiet", True)
        name.setAutoDefault(False)
        name.setAccessibleName(translate("Trips", "Go to %1", near.name))
        name.clicked.connect(lambda: card.customer_requested.emit(near.id))
        mark = QLabel(theme.tier_mark(near.tier))
        colour = theme.tier_colours(theme.current(), near.tier, looks.colour(near.tier or ""))[0]
        mark.setStyleSheet(f"color: {colour};")
        mark.setVisible(bool(mark.text()))
        why = Elided("quiet")
        why.show_text(" · ".join(filter(None, (planned(near, today), about(near, today)))))
        why.setMinimumWidth(20)
        self.add = QPushButton(translate("Trips", "+ Take along"))
        self.add.setProperty("link", "true")
        self.add.setAutoDefault(False)
        self.add.setAccessibleName(translate("Trips", "Take %1 along", near.name))
        self.add.clicked.connect(lambda: card.wished.emit(near))
        line = QHBoxLayout(self)
        line.setContentsMargins(8, 2, 12, 2)
        line.setSpacing(8)
        line.addWidget(name)
        line.addWidget(mark)
        line.addWidget(why, 1)
        line.addWidget(self.add)
