"""The left side of the window: the tree, its menu and its writes."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book import settings
from kehuapp.book.contacts import contacts
from kehuapp.book.groups import group_changes, groups
from kehuapp.book.groups.group_counts import GroupCounts, is_large
from kehuapp.book.list import contact_list
from kehuapp.book.list.contact_list import Place
from kehuapp.book.rhythm.asks_due import with_effect
from kehuapp.book.tiers import tiers
from kehuapp.book.tiers.tiers import TierRow
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.commands.command import Command
from kehuapp.ui.groups import group_menu
from kehuapp.ui.groups.tree import Tree
from kehuapp.ui.groups.tree_items import PageRow
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.pages.page import PageSpec
from kehuapp.ui.work import later, places, tasks
from kehuapp.ui.work.session import CUSTOMERS, Session

_COUNTS = "counts"  # what is read in the worker
_TODAY = "today"  # how much is to be done, which the page of that name shows above all places
_TRIPS = "trips"  # the page that shows how many are under way or to come
_TYPING = "typing"  # visits without a result, which wait on that page


def _tier_words(row: TierRow) -> str:
    """How many, and the share of the time that went there against the share it should get."""
    count = f"{row.count:,}"
    if row.target is None:
        return count
    actual = "–" if row.actual is None else f"{row.actual}%"
    return translate("Sidebar", "%1 · %2/%3", count, actual, f"{row.target}%")


def _fixed_counts(book: Book | None, imported: Sequence[Place]) -> list[tuple[Place, str]]:
    """Places, tiers and the trash with the words beside them; without a book, with none yet."""
    if book is None:
        kinds = (places.ALL, places.DUE, places.VISITS, *imported)
        return [(place, "") for place in (*kinds, *map(places.tier, words.TIERS), places.TRASH)]

    def count(place: Place) -> str:
        number = contact_list.count_contacts(book, place)
        return f"{number:,}" if number or place == places.ALL else ""

    kinds = (places.ALL, places.DUE, places.VISITS, *imported)
    found = [(place, count(place)) for place in kinds]
    today = settings.load_settings(book).today()
    found += [(places.tier(row.tier), _tier_words(row)) for row in tiers.rows_tiers(book, today)]
    return [*found, (places.TRASH, count(places.TRASH))]


@dataclass
class _Counted:
    """What the worker counted; no `members` when it was not asked for them."""

    fixed: list[tuple[Place, str]] = field(default_factory=list)
    members: GroupCounts | None = None
    smart: dict[int, int] = field(default_factory=dict)


class Sidebar(QFrame):
    """Shows one book; a click is a wish to go somewhere."""

    rail_toggled = Signal()  # names should be shown, or icons alone
    rhythm_requested = Signal(int)  # how often the customers of a group are contacted
    smart_group_requested = Signal(int)  # a smart group whose conditions to edit, 0 for a new one

    def __init__(
        self, session: Session, pages: Sequence[PageSpec] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", "sidebar")
        self.setObjectName("sidebar")
        self._session = session
        self._book = book = session.book
        self._own_only = session.preferences.groups_own_only(book.path)
        self._pages = [spec for spec in pages if spec.is_in_sidebar]
        self._fixed: list[tuple[Place, str]] = []  # places and tiers, with what stands beside them
        self._imported: list[Place] = []  # whom the latest imports brought
        self._rows: list[groups.GroupRow] | None = None  # None: not shown yet
        self._counts: GroupCounts | None = None
        self._counts_are_old = False
        self.tree = Tree(session)
        self._new_group = QPushButton(self)
        self._new_group.setProperty("quiet", "true")
        self._new_group.clicked.connect(self.start_new_group)
        self.starters = QPushButton(self)
        self.starters.setObjectName("starters")
        self.starters.setProperty("quiet", "true")
        self.starters.clicked.connect(lambda: self._write(group_changes.create_starters))
        self._fold = QPushButton(self)
        self._fold.setObjectName("fold")
        self._fold.setProperty("quiet", "true")
        self._fold.clicked.connect(self.rail_toggled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 2)
        column.setSpacing(2)
        column.addWidget(self.tree, 1)
        row = QHBoxLayout()
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.starters)
        row.addStretch(1)
        column.addLayout(row)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setContentsMargins(8, 0, 8, 2)
        self._foot.setSpacing(2)
        self._foot.addWidget(self._new_group)
        self._foot.addStretch(1)
        self._foot.addWidget(self._fold)
        column.addLayout(self._foot)
        self._connect()
        self._retranslate()
        self.refresh()
        if session.destination.page != CUSTOMERS:  # with which the window begins
            self.tree.show_page(session.destination.page)
        later.after_painting(self, self._count_today)

    def _connect(self) -> None:
        tree = self.tree
        tree.place_requested.connect(self._go)
        tree.page_requested.connect(lambda page: self._wish(page, None))
        tree.create_requested.connect(self.create_group)
        tree.rename_requested.connect(lambda one, name: self._write(groups.rename_group, one, name))
        tree.move_requested.connect(lambda *where: self._write(groups.move_group, *where))
        tree.delete_requested.connect(self.delete_group)
        tree.shift_requested.connect(lambda one, way: self._write(groups.shift_group, one, way))
        tree.join_requested.connect(self._join)
        tree.below_toggled.connect(self.toggle_below)
        tree.tier_requested.connect(self.set_tier)
        tree.trash_requested.connect(lambda ids: self._write(contacts.delete_contacts, ids))
        tree.smart_unfolded.connect(self._count_later)
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        tree.customContextMenuRequested.connect(self._show_menu)
        self._session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._repaint)

    # Wide or a rail

    def is_rail(self) -> bool:
        """Whether only icons are shown."""
        return self.tree.is_rail()

    def show_as_rail(self, on: bool) -> None:
        """Show icons alone, their names in the tool tips, or the names too."""
        self.tree.show_as_rail(on)
        way = QBoxLayout.Direction
        self._foot.setDirection(way.TopToBottom if on else way.LeftToRight)
        self._retranslate()

    def fold(self) -> None:
        """Wish to see icons alone, or the names again."""
        self.rail_toggled.emit()

    def show_place(self, place: Place) -> None:
        """Wish to see a place, as if it had been clicked."""
        self.tree.show_place(place)
        self._go(place)

    def _leave_for(self, place: Place) -> None:
        """Show a place instead of one that is gone or other now; whoever is on another page stays
        there."""
        self.tree.show_place(place)
        self._session.show_place(self._shown(place))

    def place(self) -> Place:
        """The place that is selected."""
        return self.tree.place()

    def _go(self, place: Place) -> None:
        self._wish(CUSTOMERS, self._shown(place))

    def _wish(self, page: str, argument: object) -> None:
        has_keyboard = self.tree.hasFocus()
        self._session.go(page, argument)
        if has_keyboard:  # whoever walks down the rows goes on walking
            self.tree.setFocus()

    def _shown(self, place: Place) -> Place:
        """A place as the list is to show it: a group with those below it or alone."""
        return replace(place, own_only=self._own_only and bool(place.group_id))

    def _on_changed(self, changes: Changes) -> None:
        page, argument, _replaces = self._session.destination
        if changes.session == "place":
            self._mark(self._session.place)
            if page != CUSTOMERS:
                self.tree.show_page(page)
        elif changes.session == "destination" and page == CUSTOMERS:
            self._mark(argument if isinstance(argument, Place) else self._session.place)
        elif changes.session == "destination":
            self.tree.show_page(page)
        elif changes.session == "desk":
            self._follow_desk()
        elif changes.session in ("staff", "whose_day"):
            self._count_today()
        elif not changes.session:
            self.refresh(changes)

    def refresh(self, changes: Changes | None = None) -> None:
        """Read places, tiers and groups again, of the groups only what can have changed."""
        book = self._book
        is_large = self._is_large()
        is_other = self._take_imports(changes)
        if not is_large or changes is None:
            # Of a large book the worker counts; what is known stays until it has.
            self._fixed = _fixed_counts(None if is_large else book, self._imported)
        elif is_other:
            known = dict(self._fixed)
            rows_of_none = _fixed_counts(None, self._imported)
            self._fixed = [(place, known.get(place, "")) for place, _none in rows_of_none]
        if changes is None or is_other or changes.everything or changes.groups:
            rows = with_effect(book, groups.rows_groups_plain(book, smart=True))
            self._take_counts(changes, rows, is_large)
            self._rows = rows
            if changes is None or is_other or not self.tree.take_rows(rows):
                headings = (self.tr("Tiers"), self.tr("time: now/goal"), self.tr("Groups"))
                self.tree.show_rows(
                    self._fixed, rows, (*headings, self._below_words()), self._page_rows()
                )
                self.starters.setVisible(not rows)
            place = self.tree.place()
            is_gone = place.kind == "import" and place not in self._imported
            if is_gone or (place.kind == "group" and self.tree.row_of(place.group_id) is None):
                self._leave_for(places.ALL)
        else:
            self._take_counts(changes, self._rows or [], is_large)
        self._show_counts()
        self._count_later()
        if changes is not None:
            self._count_today()

    def _take_imports(self, changes: Changes | None) -> bool:
        """Look which imports are places now; whether they are others than before. An import and
        its undo say that everything has changed; an edit need not look through all steps."""
        if changes is not None and not changes.everything:
            return False
        before = self._imported
        self._imported = [places.imported(*row) for row in contact_list.latest_imports(self._book)]
        return self._imported != before

    def _page_rows(self) -> list[PageRow]:
        return [
            PageRow(spec.id, translate("Actions", spec.title), spec.icon, spec.id == _TODAY)
            for spec in self._pages
        ]

    def _mark(self, place: Place) -> None:
        self.tree.show_place(replace(place, own_only=False))

    # Counts

    def _is_large(self) -> bool:
        """Whether there are so many customers or members that the window should not count them."""
        return is_large(self._book)

    def _show_counts(self) -> None:
        counts, below = self._counts, not self._own_only
        self.tree.show_counts(
            self._fixed,
            lambda group: counts.of(group, below) if counts is not None else 0,
            self._below_words(),
        )

    def _below_words(self) -> str:
        """What stands over the groups at the right: whether they show those below them."""
        if not self._rows:
            return ""
        return self.tr("own only") if self._own_only else self.tr("with sub-groups")

    def _take_counts(
        self, changes: Changes | None, rows: list[groups.GroupRow], is_large: bool
    ) -> None:
        """Bring the counts of the groups up to date.

        When much is new in a large book that is left to the worker; the old counts stay meanwhile.
        """
        if (
            changes is not None
            and self._counts is not None
            and self._counts.take(self._book, changes, rows)
        ):
            return
        if is_large:
            self._counts_are_old = True
        else:
            self._counts = GroupCounts(self._book)

    def _count_later(self) -> None:
        """Count in the worker whom smart groups in view show, and in a large book all else too.

        The old counts stay meanwhile, and what is being counted comes though more has changed.
        """
        wanted = self.tree.smart_in_view()
        anew = self._counts_are_old
        is_large = self._is_large()
        if not (wanted or anew or is_large):
            return
        book, imported = self._book, self._imported

        def read(_progress: object, cancelled: tasks.Cancelled) -> _Counted:
            counted = _Counted()
            counted.fixed = _fixed_counts(book, imported) if is_large else []
            counted.members = GroupCounts(book) if anew else None
            for group in wanted:
                if not cancelled():
                    counted.smart |= groups.count_smart(book, [group])
            return counted

        def silent(_trouble: object) -> None:
            """A locked book: the counts come with the next change."""

        tasks.read_latest(self, _COUNTS, book, read, self._take, troubled=silent, steady=True)

    def _take(self, counted: _Counted) -> None:
        if counted.members is not None:
            # What changed meanwhile is counted next; until then this is nearer than before.
            self._counts = counted.members
            self._counts_are_old = tasks.is_reading(self, _COUNTS)
        known = dict(counted.fixed)
        self._fixed = [(place, known.get(place, count)) for place, count in self._fixed]
        self._show_counts()
        self.tree.show_smart_counts(counted.smart)

    def _count_today(self) -> None:
        """Count in the worker what waits on the pages: how much is to be done today, by whose day
        the page shows, visits of which nothing is written down, trips that are not over."""
        if not any(spec.id == _TODAY for spec in self._pages):
            return
        book, staff = self._book, self._session.whose_day

        def read(_progress: object, _cancelled: tasks.Cancelled) -> dict[str, int]:
            from kehuapp.book.today.today import ask_count
            from kehuapp.book.trips.trips import ask_coming
            from kehuapp.book.visits.waiting import ask_waiting_count

            counts = book.ask(together(ask_count(staff), ask_waiting_count(), ask_coming()))
            return dict(zip((_TODAY, _TYPING, _TRIPS), counts, strict=True))

        def take(counts: dict[str, int]) -> None:
            for page, count in counts.items():
                self.tree.show_page_count(page, f"{count:,}" if count else "")

        def silent(_trouble: object) -> None:
            """A locked book: it comes with the next change."""

        tasks.read_latest(self, _TODAY, book, read, take, troubled=silent, steady=True)

    def toggle_below(self) -> None:
        """Let groups show those of the groups below them, or no longer; kept for this book."""
        from kehuapp.ui.work import desk_settings  # seldom needed

        setting = desk_settings.below_setting(self._session)
        self._session.desk.change(setting, not self._own_only, self._own_only)

    def _follow_desk(self) -> None:
        """Show groups as this desk wishes now."""
        own_only = self._session.preferences.groups_own_only(self._book.path)
        if own_only != self._own_only:
            self._own_only = own_only
            self._show_counts()
            if self.tree.place().group_id:
                self._leave_for(self.tree.place())

    # Groups

    def start_new_group(self) -> None:
        """Open a row for the name of a group below the selected one (or at the top)."""
        place = self.tree.place()
        self.tree.start_new_group(place.group_id or None)

    def create_group(self, parent: int | None, name: str) -> None:
        """Create a group and open its place."""
        changes = self._write(groups.create_group, name, parent)
        if isinstance(changes, Changes) and changes.groups:
            self.show_place(places.group(next(iter(changes.groups))))

    def delete_group(self, group: int) -> None:
        """Delete a group; the people in it stay, and it can be undone."""
        if self.tree.place() == places.group(group):
            self._leave_for(places.ALL)
        self._write(groups.delete_group, group)

    def _join(self, group: int, contact_ids: list[int], leaves: int) -> None:
        """Put customers into a group; they leave another one when they were dragged from it."""
        if leaves:
            below = not self._own_only
            self._write(groups.move_members, leaves, group, contact_ids, below)
        else:
            self._write(groups.add_members, group, contact_ids)

    def _show_menu(self, spot: QPoint) -> None:
        menu = self.build_menu(self.tree.place_at(spot))
        menu.exec(self.tree.viewport().mapToGlobal(spot))
        menu.deleteLater()

    def build_menu(self, place: Place | None) -> QMenu:
        """What can be done with the row under the mouse."""
        menu = QMenu(self)
        if place == places.TRASH:
            menu.addAction(
                self.tr("Restore or clear deleted entries…"), lambda: self._session.go("deleted")
            )
            return menu
        group = place.group_id if place is not None else 0
        menu.addAction(self.tr("New group"), lambda: self.tree.start_new_group(None))
        menu.addAction(self.tr("New smart group…"), lambda: self.smart_group_requested.emit(0))
        row = self.tree.row_of(group)
        if row is None:
            self._add_whole_tree(menu)
            return menu
        menu.addSeparator()
        if row.is_smart:
            menu.addAction(
                self.tr("Edit conditions…"), lambda: self.smart_group_requested.emit(group)
            )
        else:
            menu.addAction(self.tr("New group inside"), lambda: self.tree.start_new_group(group))
        rename = menu.addAction(self.tr("Rename"), lambda: self.tree.start_rename(group))
        rename.setShortcut(Qt.Key.Key_F2)
        menu.addAction(self.tr("Contact rhythm…"), lambda: self.rhythm_requested.emit(group))
        group_menu.add_look_menus(menu, row, self._write)
        group_menu.add_order_menu(menu, group, self._write)
        group_menu.add_target_menus(menu, self._book, row, self, self._write)
        menu.addSeparator()
        delete = menu.addAction(self.tr("Delete group"), lambda: self.delete_group(group))
        delete.setShortcut(Qt.Key.Key_Delete)
        self._add_whole_tree(menu)
        return menu

    def _add_whole_tree(self, menu: QMenu) -> None:
        """What is about all groups."""
        menu.addSeparator()
        below = menu.addAction(self.tr("Show those of the groups below, too"), self.toggle_below)
        below.setCheckable(True)
        below.setChecked(not self._own_only)
        group_menu.add_deleted_menu(menu, self._book, self._write)

    def set_tier(self, tier: str, contact_ids: list[int]) -> None:
        """Give customers a tier, in the name of who is at the desk."""
        tasks.write_many(
            self._session,
            len(contact_ids),
            tiers.change_tier,
            self._book,
            contact_ids,
            tier,
            "",
            self._session.staff,
        )

    # Mechanics

    def _write(self, verb: object, *args: object) -> object:
        return tasks.write(self._session, verb, self._book, *args)  # type: ignore[arg-type]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _repaint(self) -> None:
        quiet = theme.current().quiet
        for button, icon in (
            (self._new_group, "folder-plus"),
            (self.starters, "folder"),
            (self._fold, "chevron-right" if self.is_rail() else "chevron-left"),
        ):
            button.setIcon(icons.icon(icon, quiet))
        self.tree.viewport().update()

    def _retranslate(self) -> None:
        starters = words.listed(translate("Groups", name) for name in group_changes.STARTERS)
        fold = self.tr("Show the names") if self.is_rail() else self.tr("Icons only")
        for button, text, hint in (
            (self._new_group, self.tr("New group"), "Ctrl+G"),
            (self.starters, self.tr("Suggest some groups"), starters),
            (self._fold, fold, "F9"),
        ):
            is_bare = self.is_rail() or button is self._fold
            button.setText("" if is_bare else f" {text}")  # Qt sets the icon too close
            button.setAccessibleName(text)
            named = text if is_bare else ""
            button.setToolTip("  ".join(part for part in (named, hint) if part))
        self.tree.setAccessibleName(self.tr("Places and groups"))
        self._repaint()


COMMANDS = (
    Command(
        "group_new",
        QT_TRANSLATE_NOOP("Actions", "New group"),
        "Ctrl+G",
        "folder-plus",
        Sidebar.start_new_group,
    ),
    Command(
        "groups_below",
        QT_TRANSLATE_NOOP("Actions", "Groups with or without those below"),
        "Ctrl+Alt+B",
        "list",
        Sidebar.toggle_below,
    ),
    Command(
        "sidebar_fold",
        QT_TRANSLATE_NOOP("Actions", "Sidebar with names or icons only"),
        "F9",
        "list",
        Sidebar.fold,
    ),
)
