"""The table of an import's preview: header with mapping buttons, rows, keys; decides nothing."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from kehuapp.ui.exchange.preview_fields import field_title
from kehuapp.ui.exchange.preview_model import (
    ACROSS_ROLE,
    CHOICE_ROLE,
    EDITED_ROLE,
    FIELD_ROLE,
    SIDE_ROLE,
)
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import elided

ROW = 34
SIDE = 8
_WIDEST = 380
_NARROW = 130
_EDITOR = 240  # a narrow cell is edited over its neighbours
_CHEVRON = 12  # pixels, behind what opens a menu
_LONGEST = 1_000_000  # more than any cell: Qt's own limit would cut a long remark
#: key → what it wishes for the selected rows ("toggle" leaves them out or takes them back)
KEYS = {
    Qt.Key.Key_Space: "toggle",
    Qt.Key.Key_Delete: "toggle",
    Qt.Key.Key_M: "merge",
    Qt.Key.Key_S: "skip",
    Qt.Key.Key_N: "create",
}

Index = QModelIndex | QPersistentModelIndex


def paint_chevron(painter: QPainter, inside: QRect) -> None:
    """Draw the chevron of what opens a menu at the right end of a place."""
    spot = QRect(0, 0, _CHEVRON, _CHEVRON)
    spot.moveCenter(inside.center())
    spot.moveRight(inside.right())
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(spot, icons.pixmap("chevron-down", theme.current().quiet, _CHEVRON, ratio))


class MappingHeader(QHeaderView):
    """The file's own header above a button that says where the column goes.

    Without mapping (cards have none) it is one line with our names of the fields.
    """

    mapping_requested = Signal(int, QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._mapped = False
        self._hovered = -1
        self.setMouseTracking(True)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(60)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def show_mapping(self, mapped: bool) -> None:
        """Whether there are buttons at all."""
        self._mapped = mapped
        self.updateGeometry()
        self.viewport().update()

    def button_text(self, section: int) -> str:
        """What the button of a column says."""
        field = self.model().headerData(section, Qt.Orientation.Horizontal, FIELD_ROLE)
        return field_title(str(field or "extra"))

    def button(self, section: int) -> QRect:
        """Where the button of a column is, in the header's pixels; empty when it has none."""
        if not self._mapped or section <= 0:
            return QRect()
        room = self.sectionSize(section) - 2 * SIDE
        wide = min(self._metrics().horizontalAdvance(self.button_text(section)) + 34, room)
        high = self._metrics().height() + 6
        left = self.sectionViewportPosition(section) + SIDE
        return QRect(left, self.height() - high - 6, wide, high)

    def sizeHint(self) -> QSize:
        line = self._metrics().height()
        return QSize(200, 2 * line + 22 if self._mapped else line + 14)

    def section_width(self, section: int) -> int:
        """How wide the header of a column would like to be."""
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        wide = self._metrics(bold=True).horizontalAdvance(title)
        if self._mapped and section:
            wide = max(wide, self._metrics().horizontalAdvance(self.button_text(section)) + 34)
        return wide + 2 * SIDE + 4

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        colours = theme.current()
        painter.save()
        painter.fillRect(rect, QColor(colours.paper))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colours.quiet))
        button = self.button(section)
        words = rect.adjusted(SIDE, 0, -4, -1)
        if not button.isNull():
            words.setBottom(button.top())
        painter.drawText(
            words,
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            elided(painter.fontMetrics(), title, words.width()),
        )
        if not button.isNull():
            self._paint_button(painter, button, section)
        painter.restore()

    def _paint_button(self, painter: QPainter, button: QRect, section: int) -> None:
        colours = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hovered = section == self._hovered
        painter.setPen(QPen(QColor(colours.jade if hovered else colours.line), 1))
        painter.setBrush(QColor(colours.selection if hovered else colours.panel))
        painter.drawRoundedRect(button.adjusted(0, 0, -1, -1), 5, 5)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.ink))
        paint_chevron(painter, button.adjusted(0, 0, -6, 0))
        inside = button.adjusted(8, 0, -22, 0)
        text = painter.fontMetrics().elidedText(
            self.button_text(section), Qt.TextElideMode.ElideMiddle, inside.width()
        )
        painter.drawText(inside, int(Qt.AlignmentFlag.AlignCenter), text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        section = self._section_at(event.position().toPoint())
        if section > 0 and event.button() == Qt.MouseButton.LeftButton:
            self.ask_mapping(section)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        section = self._section_at(event.position().toPoint())
        if section != self._hovered:
            self._hovered = section
            self.viewport().update()
        super().mouseMoveEvent(event)

    def ask_mapping(self, section: int) -> None:
        """Wish the menu of a column to open under its button."""
        button = self.button(section)
        if not button.isNull():
            self.mapping_requested.emit(section, self.mapToGlobal(button.bottomLeft()))

    def _section_at(self, point: QPoint) -> int:
        section = self.logicalIndexAt(point)
        return section if section > 0 and self.button(section).contains(point) else -1

    def _metrics(self, bold: bool = False) -> QFontMetrics:
        font = QFont(self.font())
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)


class PreviewDelegate(QStyledItemDelegate):
    """Paints a cell flat on the colour of its row; a row that could not be read is one sentence."""

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        colours = theme.current()
        rect = option.rect
        painter.save()
        painter.setClipRect(rect)
        painter.fillRect(rect, QColor(colours.panel))
        if option.backgroundBrush.style() != Qt.BrushStyle.NoBrush:
            painter.fillRect(rect, option.backgroundBrush)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(colours.selection))
            if index.column() == 0:
                painter.fillRect(rect.left(), rect.top(), 3, rect.height(), QColor(colours.jade))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.line))
        painter.setFont(option.font)
        foreground = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(foreground or QColor(colours.ink))
        across = index.data(ACROSS_ROLE) if index.column() else ""
        if across:
            self._paint_across(painter, option, index, across)
        else:
            self._paint_cell(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus and index.column():
            painter.setPen(QPen(QColor(colours.jade), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -3, -3))
        if index.data(EDITED_ROLE):
            corner = rect.topLeft()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.jade))
            painter.drawPolygon([corner, corner + QPoint(8, 0), corner + QPoint(0, 8)])
        painter.restore()

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index
    ) -> QLineEdit:
        editor = QLineEdit(parent)
        editor.setObjectName("cell")
        editor.setMaxLength(_LONGEST)
        editor.setStyleSheet(f"QLineEdit {{ padding: 0 {SIDE - 3}px; border-radius: 4px; }}")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit) and not editor.property("filled"):
            # Once only: another row's plan may be made anew while somebody types here.
            editor.setProperty("filled", True)
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: Index
    ) -> None:
        place = option.rect.adjusted(1, 1, -1, -2)
        viewport = editor.parentWidget()
        if viewport is not None:
            room = viewport.width() - place.left() - 1
            place.setWidth(max(place.width(), min(_EDITOR, room)))
        editor.setGeometry(place)

    def _paint_across(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, sentence: str
    ) -> None:
        view = option.widget
        if not isinstance(view, QTableView):
            return
        first = view.columnViewportPosition(1)
        whole = QRect(
            first + SIDE,
            option.rect.top(),
            view.horizontalHeader().length(),
            option.rect.height() - 1,
        )
        painter.drawText(whole, int(Qt.AlignmentFlag.AlignVCenter), sentence)

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        inside = option.rect.adjusted(SIDE, 0, -4, -1)
        text = str(index.data() or "")
        side, struck = index.data(SIDE_ROLE) or ("", False)
        metrics = painter.fontMetrics()
        aligned = index.data(Qt.ItemDataRole.TextAlignmentRole)
        middle = int(aligned or Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        if index.data(CHOICE_ROLE):
            paint_chevron(painter, inside)
            inside.setWidth(inside.width() - _CHEVRON - 4)
        shown = elided(metrics, text, inside.width())
        if struck:
            font = QFont(option.font)
            font.setStrikeOut(True)
            painter.setFont(font)
        painter.drawText(inside, middle, shown)
        if side:
            painter.setFont(option.font)
            painter.setPen(QColor(theme.current().quiet))
            gap = metrics.horizontalAdvance(shown) + (6 if shown else 0)
            rest = inside.adjusted(gap, 0, 0, 0)
            words = elided(metrics, side, rest.width())
            painter.drawText(rest, middle, words)


class PreviewTable(QTableView):
    """Rows of 34 pixels; its keys are wishes: leave out, merge, skip, add, map the column. A click
    on what is decided opens what else can be.

    `fixed_touched` is a cell that cannot be corrected here, though somebody tried.
    """

    decision_requested = Signal(str)
    fixed_touched = Signal()
    menu_requested = Signal(QPoint)
    mapping_requested = Signal(int, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: list[int] = []  # widths of the columns if there were room
        self._fitted: list[int] = []  # as they were set, until somebody draws at one
        self.header = MappingHeader(self)
        self.setHorizontalHeader(self.header)
        self.header.mapping_requested.connect(self.mapping_requested)
        self.setItemDelegate(PreviewDelegate(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(ROW, self.fontMetrics().height() + 14))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_requested)
        self.setTabKeyNavigation(False)
        theme.watch().changed.connect(self.viewport().update)

    def fit_columns(self) -> None:
        """Give each column room for its header and for its longest text among the first rows."""
        model = self.model()
        if model is None:
            return
        metrics = self.fontMetrics()
        self._wanted = []
        for section in range(model.columnCount()):
            wide = self.header.section_width(section)
            for row in range(min(60, model.rowCount())):
                index = model.index(row, section)
                if section and index.data(ACROSS_ROLE):
                    continue
                mark = _CHEVRON + 4 if index.data(CHOICE_ROLE) else 0
                words = str(index.data() or "") + (index.data(SIDE_ROLE) or ("", False))[0]
                wide = max(wide, metrics.horizontalAdvance(words) + mark + 2 * SIDE + 12)
            self._wanted.append(min(max(wide, self.header.minimumSectionSize()), _WIDEST))
        self._fit_wanted()

    def _fit_wanted(self) -> None:
        """When not all fits, long texts give way, the longest first; what is left over on the
        right goes to the last column, so that no empty strip remains."""
        room = self.viewport().width()
        least = [min(self.header.section_width(n), _WIDEST) for n in range(len(self._wanted))]
        widths = list(self._wanted)
        for most in range(_WIDEST, _NARROW - 1, -10):
            if sum(widths) <= room:
                break
            widths = [min(wide, max(most, n)) for wide, n in zip(widths, least, strict=True)]
        if len(widths) > 1:
            widths[-1] = max(widths[-1], room - sum(widths[:-1]))
        for section, wide in enumerate(widths):
            self.setColumnWidth(section, wide)
        self._fitted = widths

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Not when somebody drew a column wider or narrower.
        if self._wanted and self._fitted == [
            self.columnWidth(section) for section in range(self.header.count())
        ]:
            self._fit_wanted()

    def ask_mapping(self) -> None:
        """Wish the menu of the column that the keyboard is in."""
        if self.currentIndex().isValid():
            section = max(1, self.currentIndex().column())
            self.scrollTo(self.currentIndex())
            self.header.ask_mapping(section)

    def places(self) -> list[int]:
        """Where the selected rows stand."""
        model = self.selectionModel()
        found: set[int] = set()
        if model is not None:
            # By ranges: a list of twenty thousand indexes takes longer than the decisions.
            selection = model.selection()
            for piece in map(selection.at, range(selection.size())):
                found.update(range(piece.top(), piece.bottom() + 1))
        return sorted(found)

    def edit_cell(self) -> None:
        """Correct the cell in hand, in its place."""
        index = self.currentIndex()
        if not index.isValid() or index.data(ACROSS_ROLE):
            return
        if index.column() == 0:
            index = index.siblingAtColumn(1)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)
        else:
            self.fixed_touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            key, modifiers = Qt.Key(event.key()), event.modifiers()
            plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
            if plain and key in KEYS:
                self.decision_requested.emit(KEYS[key])
                return
            if plain and key == Qt.Key.Key_F2:
                self.edit_cell()
                return
            if key == Qt.Key.Key_Down and modifiers & Qt.KeyboardModifier.AltModifier:
                index = self.currentIndex()
                if index.isValid() and index.data(CHOICE_ROLE):
                    self.scrollTo(index)
                    self._open_choice(index)
                else:
                    self.ask_mapping()
                return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if plain and index == self.currentIndex() and index.data(CHOICE_ROLE):
            self._open_choice(index)

    def _open_choice(self, index: Index) -> None:
        """Wish the menu of what can be decided, under what is decided now."""
        cell = self.visualRect(index)
        self.menu_requested.emit(cell.bottomLeft())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.button() == Qt.MouseButton.LeftButton:
            if index.column():
                self.setCurrentIndex(index)
                self.edit_cell()
            return
        super().mouseDoubleClickEvent(event)
