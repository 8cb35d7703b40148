"""The left side of the window: who may be whom, why and how surely; filtered by the reason."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QFrame,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
)

from kehuapp.book.duplicates.duplicates import KINDS, STRENGTHS, Cluster
from kehuapp.i18n import translate
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import elided

SIDE = 14
CLUSTER_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class _Model(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self.clusters: list[Cluster] = []

    def show_clusters(self, clusters: Sequence[Cluster]) -> None:
        self.beginResetModel()
        self.clusters = list(clusters)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.clusters)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 1

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.clusters):
            return None
        cluster = self.clusters[index.row()]
        if role == CLUSTER_ROLE:
            return cluster
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return names_of(cluster)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join([names_of(cluster), *(r.words() for r in cluster.reasons)])[:1000]
        return None


def names_of(cluster: Cluster) -> str:
    """The names, each written way once."""
    names = [" ".join(name.split())[:60] for name in cluster.names if name.strip()]
    shown = " · ".join(dict.fromkeys(names)) or translate("Duplicates", "No name")
    return f"{shown} …" if cluster.count > len(cluster.names) else shown


class _Delegate(QStyledItemDelegate):
    """Names and how many they are; below, why, and how surely."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(200, max(60, option.fontMetrics.height() * 2 + 22))

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cluster = index.data(CLUSTER_ROLE)
        colours, rect = theme.current(), option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(colours.selection if selected else colours.panel))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect.left(), rect.top(), 3, rect.height() - 1, QColor(colours.jade))
        if isinstance(cluster, Cluster):
            upper = QRect(rect.left() + SIDE, rect.center().y() - 22, rect.width() - 2 * SIDE, 22)
            lower = QRect(upper.left(), rect.center().y() + 1, upper.width(), 20)
            letters = QFont(option.font)
            letters.setWeight(QFont.Weight.DemiBold)
            painter.setFont(letters)
            _pair(painter, upper, names_of(cluster), f"{cluster.count:,}", colours.ink)
            letters = QFont(option.font)
            letters.setPointSizeF(theme.points(0.95))
            painter.setFont(letters)
            sure = translate("Duplicates", STRENGTHS[cluster.strength])
            _pair(painter, lower, cluster.reasons[0].words(), sure, colours.quiet)
        painter.restore()


def _pair(painter: QPainter, area: QRect, left: str, right: str, colour: str) -> None:
    metrics = painter.fontMetrics()
    width = metrics.horizontalAdvance(right)
    painter.setPen(QColor(theme.current().quiet))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), right)
    shown = elided(metrics, left, area.width() - width - 12)
    painter.setPen(QColor(colour))
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)


class ClusterList(QFrame):
    """`current_changed(cluster)` when another one is to be looked at; None for nothing."""

    current_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "panel")
        self._all: list[Cluster] = []
        self._kind = ""
        self.model = _Model()
        self.view = QTableView()
        self.view.setObjectName("clusters")
        self.view.setModel(self.model)
        self.view.setItemDelegate(_Delegate(self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setShowGrid(False)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setTabKeyNavigation(False)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.horizontalHeader().hide()
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.verticalHeader().hide()
        self.view.verticalHeader().setDefaultSectionSize(
            max(60, self.fontMetrics().height() * 2 + 22)
        )
        self.view.selectionModel().currentChanged.connect(self._tell)
        self.filters = QButtonGroup(self)
        choices = QVBoxLayout()
        choices.setContentsMargins(10, 10, 10, 10)
        choices.setSpacing(2)
        for kind in ("", *KINDS):
            button = QPushButton()
            button.setObjectName(f"filter_{kind}")
            button.setProperty("quiet", "true")
            button.setStyleSheet("text-align: left;")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setChecked(not kind)
            button.clicked.connect(lambda _checked=False, kind=kind: self.show_kind(kind))
            self.filters.addButton(button)
            choices.addWidget(button)
        line = QFrame()
        line.setProperty("rule", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(choices)
        column.addWidget(line)
        column.addWidget(self.view, 1)
        self.retranslate()

    def retranslate(self) -> None:
        """Speak the language of now."""
        self.view.setAccessibleName(translate("Duplicates", "Possible duplicates"))
        self._say_counts()
        self.view.viewport().update()

    def show_clusters(self, clusters: Sequence[Cluster], at: int = 0) -> None:
        """Show these; the one at `at` among those of the filter becomes the current one."""
        self._all = list(clusters)
        if self._kind and not any(self._kind in cluster.kinds() for cluster in self._all):
            self._kind = ""
        self._show(at)

    def show_kind(self, kind: str) -> None:
        """Show only what has this kind of reason; "" is everything."""
        self._kind = kind
        self._show(0)

    def clusters(self) -> list[Cluster]:
        """All that were found and are not done."""
        return list(self._all)

    def place(self) -> int:
        """Where the current one stands among those shown."""
        return max(0, self.view.currentIndex().row())

    def current(self) -> Cluster | None:
        """The one looked at."""
        index = self.view.currentIndex()
        return self.model.clusters[index.row()] if index.isValid() else None

    def go_on(self) -> None:
        """The next one, after the last the first."""
        if self.model.clusters:
            self._go(0 if self.place() + 1 >= len(self.model.clusters) else self.place() + 1)

    def _show(self, at: int) -> None:
        self._say_counts()
        shown = [c for c in self._all if not self._kind or self._kind in c.kinds()]
        self.view.selectionModel().blockSignals(True)
        self.model.show_clusters(shown)
        self.view.selectionModel().blockSignals(False)
        if shown:
            self._go(min(at, len(shown) - 1))
        self._tell()

    def _say_counts(self) -> None:
        counts = Counter(kind for cluster in self._all for kind in cluster.kinds())
        for button, kind in zip(self.filters.buttons(), ("", *KINDS), strict=True):
            words = (
                translate("Duplicates", KINDS[kind])
                if kind
                else (translate("Duplicates", "All possible duplicates"))
            )
            count = counts[kind] if kind else len(self._all)
            button.setText(f"{words} · {count:,}")
            button.setVisible(bool(count) or not kind)
            button.setChecked(kind == self._kind)

    def _go(self, place: int) -> None:
        self.view.setCurrentIndex(self.model.index(place, 0))

    def _tell(self) -> None:
        self.current_changed.emit(self.current())
