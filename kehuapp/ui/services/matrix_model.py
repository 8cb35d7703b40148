"""Customers × promised services as an item model: sorted ids; rows are fetched when painted."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics

from kehuapp.book.activity.pledges import Given, MatrixRow, PledgeFigures, PledgeRow
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import elided, one_line, plain_hint

PAGE = 32  # about a window
_MARK = 14  # pixels of the tick
Index = QModelIndex | QPersistentModelIndex


#: Of the first column: a Named.
NAMED = Qt.ItemDataRole.UserRole


class Named(NamedTuple):
    """Whose row it is; `colour` is that which the shop gave the tier."""

    name: str
    about: str
    tier: str | None
    colour: str


class Around(NamedTuple):
    """What a cell needs to speak: the shop's day, zone and money, its tiers."""

    today: date
    zone: str
    currency: str
    looks: TierLooks


class MatrixModel(QAbstractTableModel):
    """`fetch(ids)` gives a row for each id; the first column is the customer."""

    def __init__(self, fetch: Callable[[Sequence[int]], Mapping[int, MatrixRow]]) -> None:
        super().__init__()
        self._fetch = fetch
        self._ids: list[int] = []
        self._rows: dict[int, MatrixRow | None] = {}
        self._pledges: list[PledgeRow] = []
        self._figures: Mapping[int, PledgeFigures] = {}
        self._around: Around | None = None
        self._room: tuple[QFontMetrics, int] | None = None

    def fit_heads(self, metrics: QFontMetrics, room: int) -> None:
        """Let the heads of services, which have two lines, end in … where they do not fit."""
        self._room = metrics, room
        if self._pledges:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 1, len(self._pledges))

    def show_all(
        self,
        pledges: Sequence[PledgeRow],
        figures: Mapping[int, PledgeFigures],
        ids: list[int],
        around: Around,
    ) -> None:
        """Show these customers and services."""
        self.beginResetModel()
        self._pledges, self._figures, self._around = list(pledges), figures, around
        self._ids = ids
        self._rows.clear()
        self.endResetModel()

    def ids(self) -> list[int]:
        """The customers shown."""
        return self._ids

    def pledge_at(self, column: int) -> PledgeRow | None:
        """The service of a column; None for that of the names."""
        return self._pledges[column - 1] if 0 < column <= len(self._pledges) else None

    def given_at(self, index: Index) -> Given | None:
        """What this customer received of this service, if anything."""
        row, pledge = self._row(index.row()), self.pledge_at(index.column())
        if row is None or pledge is None or pledge.id is None:
            return None
        return row.given.get(pledge.id)

    def _row(self, place: int) -> MatrixRow | None:
        contact = self._ids[place]
        if contact not in self._rows:
            # Rows are painted from above; when one scrolls up, those below are there already.
            below = self._ids[place + 1] if place + 1 < len(self._ids) else contact
            start = max(0, place + 1 - PAGE) if below in self._rows else place
            wanted = [one for one in self._ids[start : start + PAGE] if one not in self._rows]
            found = self._fetch(wanted)
            self._rows.update((one, found.get(one)) for one in wanted)
        return self._rows[contact]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._pledges) + 1

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint(self._said(index))
        if role == NAMED:
            return self._named(index) if index.column() == 0 else None
        if role == Qt.ItemDataRole.DecorationRole:
            if self.given_at(index) is None:
                return None
            return icons.icon("check", theme.current().jade, _MARK)
        if role == Qt.ItemDataRole.ForegroundRole and index.column():
            is_given = self.given_at(index) is not None
            return QColor(theme.current().ink if is_given else theme.current().quiet)
        return None

    def _said(self, index: Index) -> str:
        row, around = self._row(index.row()), self._around
        if row is None or around is None:
            return ""
        pledge = self.pledge_at(index.column())
        if pledge is None:
            name, about, tier, _colour = self._named(index) or Named("", "", None, "")
            marked = f"{theme.tier_mark(tier)} {name}".strip()
            return one_line(" · ".join(filter(None, (marked, about))), 120)
        given = self.given_at(index)
        if given is not None:
            return _of_given(given, pledge, around)
        return translate("Services", "not yet") if pledge.is_for(row.tier) else ""

    def _named(self, index: Index) -> Named | None:
        row, around = self._row(index.row()), self._around
        if row is None or around is None:
            return None
        name = row.name or row.company or translate("ContactList", "(no name)")
        about = row.company if row.company != name else ""
        return Named(
            one_line(name, 80), one_line(about, 80), row.tier, around.looks.colour(row.tier)
        )

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or self._around is None:
            return None
        pledge = self.pledge_at(section)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, 0)
        if pledge is None:
            is_text = role == Qt.ItemDataRole.DisplayRole
            return translate("Services", "Customer") if is_text else None
        figures = self._figures.get(pledge.id or 0, PledgeFigures())
        if role == Qt.ItemDataRole.DisplayRole:
            lines = one_line(pledge.name), figures_said(figures, pledge, self._around.currency)
            room = self._room
            return "\n".join(elided(room[0], one, room[1]) if room else one for one in lines)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_hint(about_pledge(pledge, self._around.looks))
        return None


def _of_given(given: Given, pledge: PledgeRow, around: Around) -> str:
    """When, how satisfied, what it cost, how often: as far as it is known."""
    day = words.local_instant(given.at, around.zone).date()
    said = [words.near_day(day, around.today)]
    if given.satisfaction:
        said.append(f"{given.satisfaction}/5")
    if given.cost:
        said.append(words.money(given.cost, around.currency))
    if pledge.times > 1:
        said.append(translate("Services", "%1 of %2 times", given.times, pledge.times))
    elif given.times > 1:
        said.append(translate("Services", "%n times", n=given.times))
    return " · ".join(said)


def figures_said(figures: PledgeFigures, pledge: PledgeRow, currency: str) -> str:
    """How many received it, how many are to, how satisfied they are, what it cost so far."""
    said = [f"{figures.received:,}/{figures.promised:,}", *filter(None, (goal_said(pledge),))]
    average = figures.average()
    if average is not None:
        said.append(translate("Services", "satisfied %1", f"{average:.1f}"))
    if figures.cost:
        said.append(words.money(figures.cost, currency))
    return " · ".join(said)


def about_pledge(pledge: PledgeRow, looks: TierLooks) -> str:
    """Everything that was said of a service, for a tool tip."""
    everybody = translate("Services", "All customers")
    whom = words.tier_word(looks, pledge.tier) if pledge.tier else everybody
    days = ""
    if pledge.starts_on or pledge.ends_on:
        days = f"{pledge.starts_on}–{pledge.ends_on}"
    said = pledge.name, whom, goal_said(pledge), days, pledge.measure, pledge.note
    return " · ".join(filter(None, said))


def goal_said(pledge: PledgeRow) -> str:
    """How many of them are to receive it, and how often; "" where it is all of them, once."""
    said = []
    if pledge.goal < 100:
        said.append(translate("Services", "Goal %1%", pledge.goal))
    if pledge.times > 1:
        said.append(translate("Services", "%n times each", n=pledge.times))
    return " · ".join(said)
