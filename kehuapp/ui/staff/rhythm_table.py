"""How many customers of each colleague are in rhythm, against last month; none is read here."""

from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.rhythm.asks_due import asks_in_a_ring
from kehuapp.book.rhythm.shares import Share
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import SoftNote, plain_hint
from kehuapp.ui.kit.mouse_back import let_back_through

_HIGH, _MOST_SHOWN = 34, 6  # pixels of a row; rows for which there is always room
Shares = Mapping[tuple[int, str], Share]
_Shown = tuple[Shares, Sequence[tuple[int, str]], words.TierLooks, Sequence[str]]


class RhythmTable(QWidget):
    """`show_shares` in; nothing is chosen here."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: _Shown | None = None
        self.in_vain = SoftNote()
        self._heading, self._how = QLabel(), QLabel()
        self._heading.setProperty("role", "heading")
        self._how.setProperty("role", "quiet")
        self._how.setTextFormat(Qt.TextFormat.PlainText)
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        let_back_through(self.table)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(_HIGH)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._heading)
        head.addWidget(self._how)
        head.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self.in_vain)
        whole.addWidget(self.table, 1)
        self._retranslate()
        self.hide()

    def show_shares(
        self,
        shares: Shares,
        staff: Sequence[tuple[int, str]],
        looks: words.TierLooks,
        in_vain: Sequence[str] = (),
    ) -> None:
        """Show the colleagues, in this order, who have customers with a rhythm; `in_vain` are the
        groups whose rhythm is nobody's."""
        self._shown = shares, staff, looks, in_vain
        self.in_vain.say("\n".join(map(asks_in_a_ring, in_vain)))
        rows = [
            (name, [shares.get((one, tier), Share()) for tier in words.TIERS])
            for one, name in staff
            if any(owner == one for owner, _tier in shares)
        ]
        if len(rows) > 1:
            sums = [_sum(found[at] for _name, found in rows) for at in range(len(words.TIERS))]
            rows.append((self.tr("All together"), sums))
        self.setVisible(bool(rows or in_vain))
        for column, tier in enumerate(words.TIERS, 1):
            item = self.table.horizontalHeaderItem(column)
            if item is not None:
                item.setToolTip(words.tier_word(looks, tier))
        self.table.setRowCount(len(rows))
        shown = min(len(rows), _MOST_SHOWN)
        self.table.setMinimumHeight(_HIGH * (shown + 1) + 4)
        for at, (name, found) in enumerate(rows):
            self._show_row(at, name, [*found, _sum(found)])

    def _show_row(self, at: int, name: str, found: Sequence[Share]) -> None:
        self.table.setItem(at, 0, QTableWidgetItem(name))
        for column, share in enumerate(found, 1):
            item = QTableWidgetItem(self._percent(share))
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if share.all:
                item.setToolTip(plain_hint(self._counts(share)))
            if share.now is None:
                item.setForeground(QColor(theme.current().quiet))
            self.table.setItem(at, column, item)
        self.table.setItem(at, len(found) + 1, QTableWidgetItem(self._difference(found[-1])))

    def _percent(self, share: Share) -> str:
        if share.now is None:
            return "–"
        if share.before is None:
            return f"{share.now} %"
        return words.with_aside(f"{share.now} %", f"{share.before} %")

    def _counts(self, share: Share) -> str:
        now = self.tr("Now %1 of %2").replace("%1", f"{share.in_rhythm:,}")
        told = now.replace("%2", f"{share.all:,}")
        if share.before is None:
            return told
        before = self.tr("at the end of last month %1 of %2")
        before = before.replace("%1", f"{share.was_in:,}").replace("%2", f"{share.was_all:,}")
        return f"{told}\n{before}"

    def _difference(self, share: Share) -> str:
        if share.now is None or share.before is None:
            return ""
        points = share.now - share.before
        if not points:
            return self.tr("as at the end of last month")
        if points > 0:
            return self.tr("%n point(s) more than at the end of last month", "", points)
        return self.tr("%n point(s) less than at the end of last month", "", -points)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._shown is not None:
                self.show_shares(*self._shown)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("In rhythm"))
        self._how.setText(self.tr("how is this counted?"))
        told = self.tr(
            "Customers whose rhythm is kept: contacted within their days, so not overdue today. "
            "In brackets the same at the end of last month, by the days of today. Who is lost, is "
            "not to be contacted or has no tier is not counted; who came into the book since then "
            "only now."
        )
        for part in (self._heading, self._how, self.table):
            part.setToolTip(plain_hint(told))
        titles = (self.tr("Colleague"), "★", "●", "○", self.tr("Total"), "")
        self.table.setColumnCount(len(titles))
        for column, title in enumerate(titles):
            item = QTableWidgetItem(title)
            side = Qt.AlignmentFlag.AlignRight if 0 < column < 5 else Qt.AlignmentFlag.AlignLeft
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            self.table.setHorizontalHeaderItem(column, item)
            self.table.setColumnWidth(column, 200 if column == 0 else 130)
        last = len(titles) - 1
        self.table.horizontalHeader().setSectionResizeMode(last, QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setAccessibleName(self.tr("In rhythm"))


def _sum(shares: Iterable[Share]) -> Share:
    total = Share()
    for share in shares:
        total = total.plus(share)
    return total
