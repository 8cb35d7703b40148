"""The card of those who live near and are not on the trip; taking one along is a wish."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
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

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("near")
        self.setProperty("card", "true")
        self.heading, self.about = QLabel(), Elided("quiet")
        self.heading.setProperty("role", "heading")
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 8)
        head.setSpacing(10)
        head.addWidget(self.heading)
        head.addWidget(self.about, 1)
        inside = QWidget()
        self.rows = QVBoxLayout(inside)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(0)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.setFixedHeight(_HIGH)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(rule())
        column.addWidget(self._scroll, 1)

    def show_people(self, people: Sequence[Near], area: str, today: date, looks: TierLooks) -> None:
        """Show those who are not on the trip."""
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
            self.rows.addWidget(_NearRow(self, near, today, looks))
            self.rows.addWidget(rule())
        if len(people) > MOST:
            more = QLabel(translate("Trips", "and %n more", n=len(people) - MOST))
            more.setProperty("role", "quiet")
            more.setContentsMargins(14, 6, 14, 6)
            self.rows.addWidget(more)
        self.rows.addStretch(1)


class _NearRow(QWidget):
    def __init__(self, card: NearCard, near: Near, today: date, looks: TierLooks) -> None:
        super().__init__()
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
