"""Who received which promised service and who not yet; forms, groups and writing are elsewhere."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.activity.pledges import (
    PledgeFigures,
    PledgeRow,
    Wanted,
    ask_figures,
    ask_pledges,
    ids_customers,
    load_matrix,
)
from kehuapp.book.list.list_orders import NAME_ORDERS, sort_ids, usual_name_order
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.staff.staff import StaffRow, ask_staff
from kehuapp.changes import Changes
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.empty_place import EmptyPlace
from kehuapp.ui.kit.form_dialog import CodeBox
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import draw_line, elided, one_line
from kehuapp.ui.kit.mouse_back import let_back_through
from kehuapp.ui.kit.when_shown import when_shown
from kehuapp.ui.services.matrix_model import NAMED, Around, Index, MatrixModel, Named
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_ROW = 34  # pixels
_NAMES, _SERVICE = 260, 210
_INSET, _GAP = 8, 6
_HEAD_SIDES = 24  # of a head, around its words


class Shown(NamedTuple):
    """What the worker read."""

    settings: Settings
    staff: list[StaffRow]
    pledges: list[PledgeRow]
    figures: Mapping[int, PledgeFigures]
    wanted: Wanted
    ids: list[int]


class ServicesPane(QWidget):
    """Refreshes itself from the session; wishes about services and customers out."""

    pledge_requested = Signal(object)  # its id, None for a new one
    delete_requested = Signal(int)
    log_requested = Signal(object, int)  # customers, service
    given_requested = Signal(int)  # the contact by which somebody received a service
    group_requested = Signal(object, str)  # customers, a name for them
    counted = Signal()  # what stands in the head of the page has changed

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("services")
        self._session, self._book = session, session.book
        self._shown: Shown | None = None
        self._names = ""  # in which order they were chosen to stand
        book = self._book
        self.model = MatrixModel(lambda ids: load_matrix(book, ids))
        self.model.setParent(self)
        self.table = MatrixView(self.model)
        self.waiting, self.tier, self.owner = CodeBox({}), CodeBox({}), CodeBox({})
        self.count = QLabel()
        self.count.setProperty("role", "quiet")
        self.new, self.log, self.group = QPushButton(), QPushButton(), QPushButton()
        self.new.setProperty("primary", "true")
        for button in (self.new, self.log, self.group):
            button.setAutoDefault(False)
        self.empty = EmptyPlace()
        self._lay_out()
        self._connect()
        self._retranslate()
        self.refresh()

    def _lay_out(self) -> None:
        self._work = QWidget()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._work)
        whole.addWidget(self.empty)
        self._work.hide()
        self.empty.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        for box in (self.waiting, self.tier, self.owner):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(9)
            row.addWidget(box, 2 if box is self.waiting else 1)
        row.addWidget(self.count, 1)
        row.addWidget(self.group)
        row.addWidget(self.log)
        inside = QVBoxLayout(self._work)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addLayout(row)
        inside.addWidget(self.table, 1)

    def _connect(self) -> None:
        for box in (self.waiting, self.tier, self.owner):
            box.activated.connect(lambda _at: self.refresh())
        self.new.clicked.connect(lambda: self.pledge_requested.emit(None))
        self.empty.action.clicked.connect(lambda: self.pledge_requested.emit(None))
        self.log.clicked.connect(self._ask_log)
        self.group.clicked.connect(self._ask_group)
        self.table.opened.connect(self._open)
        self.table.edit_requested.connect(self._edit_current)
        self.table.column_menu_requested.connect(self.open_menu)
        self.table.selectionModel().selectionChanged.connect(lambda *_both: self._allow())
        self.table.selectionModel().currentChanged.connect(lambda *_both: self._allow())
        self._session.changed.connect(self._on_changed)

    def listen_on(self, frame: QWidget) -> None:
        """Hear the keys in the whole page, also on a button of its head."""
        for keys, verb in (
            ("Ctrl+Return", self.log.click),
            ("Alt+G", self.group.click),
            ("Ins", self.new.click),
            ("F5", self.refresh),
        ):
            key = QShortcut(QKeySequence.fromString(keys), frame, verb)
            key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # Reading

    def wanted(self) -> Wanted:
        """What the boxes ask for."""
        waiting, owner = self.waiting.code(), self.owner.code()
        return Wanted(
            int(waiting) if waiting else None,
            self.tier.code() or None,
            int(owner) if owner else None,
        )

    def show_waiting(self, pledge_id: int | None) -> None:
        """Show who has not received this service yet (None: everybody)."""
        self.waiting.set_code(str(pledge_id) if pledge_id is not None else "")
        self.refresh()

    def refresh(self) -> None:
        """Read again in the worker; what was shown stays meanwhile."""
        book, wanted, chosen = self._book, self.wanted(), self._names_chosen()
        self._names = chosen

        def read(*_around: object) -> Shown:
            settings, staff, pledges = book.ask(
                together(ask_settings(), ask_staff(), ask_pledges())
            )
            figures = book.ask(ask_figures(pledges, settings.zone))
            asked = wanted
            if wanted.pledge_id not in (None, *(row.id for row in pledges)):
                asked = wanted._replace(pledge_id=None)  # it is promised no longer
            ids = ids_customers(book, pledges, asked, settings.zone) if pledges else []
            names = chosen if chosen in NAME_ORDERS else usual_name_order(settings.region)
            if names != "name":  # they are read in that order
                ids = sort_ids(book, ids, names)
            return Shown(settings, staff, pledges, figures, asked, ids)

        tasks.read_latest(self, "matrix", book, read, self._show)

    def _show(self, shown: Shown) -> None:
        self._shown = shown
        self._fill_boxes(shown)
        place = self.table.currentIndex()
        known = self.model.ids()
        current = known[place.row()] if 0 <= place.row() < len(known) else None
        settings = shown.settings
        around = Around(settings.today(), settings.zone, settings.currency, self._session.looks)
        self.model.show_all(shown.pledges, shown.figures, shown.ids, around)
        self.table.fit_columns()
        if shown.ids:
            at = shown.ids.index(current) if current in shown.ids else 0
            column = min(max(place.column(), 1), len(shown.pledges))
            self.table.setCurrentIndex(self.model.index(at, column))
        is_empty = not shown.pledges
        self.empty.setVisible(is_empty)
        self._work.setVisible(not is_empty)
        self.new.setVisible(not is_empty)
        self._say_count()
        self._allow()
        self.counted.emit()

    def _fill_boxes(self, shown: Shown) -> None:
        waiting = [
            (str(row.id), self.tr("Not yet: %1").replace("%1", row.name)) for row in shown.pledges
        ]
        tiers = [(tier, words.tier_word(self._session.looks, tier)) for tier in words.TIERS]
        people = [(str(row.id), row.name) for row in shown.staff if row.active]
        for box, none, choices, code in (
            (self.waiting, self.tr("Everybody"), waiting, shown.wanted.pledge_id),
            (self.tier, self.tr("Every tier"), tiers, shown.wanted.tier),
            (self.owner, self.tr("Every colleague"), people, shown.wanted.owner_id),
        ):
            box.clear()
            box.addItem(none, "")
            for value, text in choices:
                box.addItem(text, value)
            box.set_code(str(code or ""))

    def _say_count(self) -> None:
        number = len(self.model.ids())
        waits = self._shown is not None and self._shown.wanted.pledge_id is not None
        said = self.tr("%n customer(s)", "", number)
        self.count.setText(said if number or not waits else self.tr("Nobody is waiting"))

    def about(self) -> str:
        """What the page is for, in a line."""
        return self.tr("What was promised, who has received it, and who has not yet.")

    def take_focus(self) -> None:
        """Give the keyboard to what is there."""
        (self.empty.action if self.empty.isVisible() else self.table).setFocus()

    # Doing

    def selected(self) -> list[int]:
        """The customers whose rows are selected."""
        ids = self.model.ids()
        rows = self.table.selectionModel().selectedRows()
        return [ids[one] for one in sorted(index.row() for index in rows)]

    def _current_pledge(self) -> PledgeRow | None:
        return self.model.pledge_at(self.table.currentIndex().column())

    def _target(self) -> tuple[list[int], list[PledgeRow]]:
        """For whom is written down, and of what: several selected, or all who wait. Where the
        keyboard stands in no service it may be each that is shown."""
        shown = self._shown
        several = self.selected()
        if shown is None:
            return several, []
        waited = [row for row in shown.pledges if row.id == shown.wanted.pledge_id]
        if waited and len(several) < 2:
            return self.model.ids(), waited
        current = self._current_pledge()
        return several, [current] if current is not None else waited or shown.pledges

    def _ask_log(self) -> None:
        ids, pledges = self._target()
        if ids and len(pledges) == 1:
            self.log_requested.emit(list(ids), pledges[0].id)
        elif ids and pledges:
            self._ask_which(list(ids), pledges)

    def _ask_which(self, ids: list[int], pledges: list[PledgeRow]) -> None:
        """Let one of the services be chosen below the button."""
        menu = QMenu(self)
        menu.setObjectName("which_service")
        menu.aboutToHide.connect(menu.deleteLater)
        for pledge in pledges:
            action = menu.addAction(one_line(pledge.name, 60).replace("&", "&&"))
            action.triggered.connect(
                lambda _on=False, number=pledge.id: self.log_requested.emit(ids, number)
            )
        menu.popup(self.log.mapToGlobal(QPoint(0, self.log.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    def _ask_group(self) -> None:
        several = self.selected()
        ids = several if len(several) > 1 else self.model.ids()
        if ids:
            waits = self._shown is not None and self._shown.wanted.pledge_id is not None
            self.group_requested.emit(list(ids), self.waiting.currentText() if waits else "")

    def _open(self, index: QModelIndex) -> None:
        """Write down that a service was given; one that was is shown, to be corrected."""
        ids, contact = self.selected(), self.model.ids()[index.row()]
        pledge, given = self.model.pledge_at(index.column()), self.model.given_at(index)
        if pledge is None or pledge.id is None:
            self._session.go_to_customer(contact)
        elif given is not None and len(ids) < 2:
            self.given_requested.emit(given.interaction_id)
        else:
            self.log_requested.emit(ids or [contact], pledge.id)

    def _edit_current(self) -> None:
        pledge = self._current_pledge()
        if pledge is not None:
            self.pledge_requested.emit(pledge.id)

    def open_menu(self, column: int, spot: QPoint) -> None:
        """What can be done with the service of a column."""
        pledge = self.model.pledge_at(column)
        if pledge is None or pledge.id is None:
            return
        number = pledge.id
        menu = QMenu(self)
        menu.setObjectName("service")
        menu.aboutToHide.connect(menu.deleteLater)
        for icon, text, verb in (
            ("list", self.tr("Show who has not received it"), self.show_waiting),
            ("pencil", self.tr("Change the service…"), self.pledge_requested.emit),
            ("trash-2", self.tr("Delete the service"), self.delete_requested.emit),
        ):
            action = menu.addAction(icons.icon(icon), text)
            action.triggered.connect(lambda _on=False, verb=verb: verb(number))
        menu.popup(spot)
        menu.setActiveAction(menu.actions()[0])

    def _allow(self) -> None:
        ids, pledges = self._target()
        self.log.setEnabled(bool(ids) and bool(pledges))
        self.group.setEnabled(bool(self.model.ids()))
        waits = self._shown is not None and self._shown.wanted.pledge_id is not None
        for_one, for_several, for_all = self._log_words()
        if len(self.selected()) > 1:
            self.log.setText(for_several)
        else:
            self.log.setText(for_all if waits else for_one)

    def _log_words(self) -> tuple[str, str, str]:
        return (
            self.tr("Log the service…"),
            self.tr("Log for the selected…"),
            self.tr("Log for all of them…"),
        )

    def _keep_width(self) -> None:
        """As wide as its longest words, so that nothing beside it moves with what is selected."""
        said, widths = self.log.text(), []
        self.log.setMinimumWidth(0)
        for text in self._log_words():
            self.log.setText(text)
            widths.append(self.log.sizeHint().width())
        self.log.setText(said)
        self.log.setMinimumWidth(max(widths))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._keep_width()

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session or (
            changes.session == "desk" and self._names != self._names_chosen()
        ):
            when_shown(self, self.refresh)

    def _names_chosen(self) -> str:
        """In which order names stand in the lists of this book; "" where nobody chose."""
        return self._session.preferences.list_setting(self._book.path, "names")

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            if self._shown is not None:
                self._show(self._shown)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.new.setText(self.tr("New service…"))
        self.group.setText(self.tr("Make a group…"))
        for button, keys in (
            (self.new, "Ins"),
            (self.group, "Alt+G"),
            (self.log, "Ctrl+Enter"),
        ):
            button.setToolTip(keys)
        self.empty.say(
            "wrench",
            self.tr("No service is promised yet"),
            self.tr(
                "Write down what your customers may count on, such as a yearly check. Then this "
                "page shows who has received it and who is still waiting."
            ),
            self.tr("Promise a service…"),
        )
        self.waiting.setAccessibleName(self.tr("Who is shown"))
        self.tier.setAccessibleName(self.tr("Tier"))
        self.owner.setAccessibleName(self.tr("Looked after by"))
        self.table.setAccessibleName(self.tr("Customers and services"))
        self._keep_width()
        self._allow()


class CellDelegate(QStyledItemDelegate):
    """Names stand before the mark of their tier; frames the cell in which the keyboard stands:
    Enter means that one."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == 0:
            option.text = ""

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        named = index.data(NAMED)
        if named is not None:
            painter.save()
            painter.setFont(option.font)
            _paint_named(painter, option.rect.adjusted(_INSET, 0, -_INSET, 0), named)
            painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus and index.column():
            painter.save()
            painter.setPen(QColor(theme.current().jade))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))
            painter.restore()


def _paint_named(painter: QPainter, area: QRect, named: Named) -> None:
    """The name, the mark of the tier in its colour, the company as far as there is room."""
    now, metrics = theme.current(), painter.fontMetrics()
    mark = theme.tier_mark(named.tier)
    beside = metrics.horizontalAdvance(mark) + _GAP if mark else 0
    name = elided(metrics, named.name, area.width() - beside)
    for text, colour in (
        (name, now.ink),
        (mark, theme.tier_colours(now, named.tier, named.colour)[0]),
        (named.about, now.quiet),
    ):
        if not text or area.width() < beside:
            continue
        shown = elided(metrics, text, area.width())
        painter.setPen(QColor(colour))
        draw_line(painter, area, shown)
        area = area.adjusted(metrics.horizontalAdvance(shown) + _GAP, 0, 0, 0)


class MatrixView(QTableView):
    """Rows are chosen whole, the keyboard stands in one service; a click on a head opens its
    menu."""

    opened = Signal(QModelIndex)
    edit_requested = Signal()
    column_menu_requested = Signal(int, QPoint)

    def __init__(self, model: MatrixModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(CellDelegate(self))
        self._matrix = model
        self.setProperty("card", "true")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        let_back_through(self)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setStretchLastSection(True)  # the line of the selection reaches the edge
        header.setFixedHeight(2 * header.fontMetrics().lineSpacing() + 16)
        header.sectionClicked.connect(self.ask_menu)
        self.doubleClicked.connect(self.opened)

    def fit_columns(self) -> None:
        """Names first; the services share what is left, none of them narrow."""
        services = self.model().columnCount() - 1
        room = self.viewport().width() - _NAMES
        self.setColumnWidth(0, _NAMES)
        wide = max(_SERVICE, min(room // max(services, 1), 320))
        for column in range(1, services + 1):
            self.setColumnWidth(column, wide)
        self._matrix.fit_heads(self._bold(), wide - _HEAD_SIDES)

    def _bold(self) -> QFontMetrics:
        font = QFont(self.horizontalHeader().font())
        font.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(font)

    def ask_menu(self, column: int) -> None:
        """Wish for the menu of a column, below its head."""
        header = self.horizontalHeader()
        x = header.sectionViewportPosition(column)
        self.column_menu_requested.emit(column, header.mapToGlobal(QPoint(x, header.height())))

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        plain = not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain and index.isValid():
            self.opened.emit(index)
        elif event.key() == Qt.Key.Key_F2:
            self.edit_requested.emit()
        elif event.key() == Qt.Key.Key_Menu or (
            event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.ask_menu(index.column())
        else:
            super().keyPressEvent(event)
