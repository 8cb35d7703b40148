"""The commands that put the selected customers into a group: a choice of groups, then one verb."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.book.groups import groups
from kehuapp.book.list.contact_list import Place
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.commands.bulk_commands import Choice, ask, pop_up
from kehuapp.ui.groups.group_picker import FEW, GroupPicker
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.events import Events


class GroupCommands(QObject):
    """Lives with its window; told the book, the selection and the place by CustomerCommands."""

    def __init__(self, window: QWidget, events: Events) -> None:
        super().__init__(window)
        self._window = window
        self._events = events
        self._book: Book | None = None
        self._ids: list[int] = []
        self._place = places.ALL

    def show_selection(self, book: Book | None, ids: Sequence[int], place: Place) -> None:
        """Put these customers of this book into groups from now on; their list shows `place`."""
        self._book, self._ids, self._place = book, list(ids), place

    def add(self) -> None:
        """Put the selected customers into a group, a new one if wished."""
        book, ids = self._known(), list(self._ids)
        self._choose(
            translate("Bulk", "Add to group"),
            lambda group: tasks.write(self._events, groups.add_members, book, group, ids),
        )

    def move(self) -> None:
        """Put them into a group and take them out of the one that is shown."""
        book, ids, place = self._known(), list(self._ids), self._place
        self._choose(
            translate("Bulk", "Move to group"),
            lambda group: tasks.write(
                self._events,
                groups.move_members,
                book,
                place.group_id,
                group,
                ids,
                not place.own_only,
            ),
            without=place.group_id,
        )

    def _choose(self, title: str, take: Callable[[int], object], without: int = 0) -> None:
        book = self._known()
        paths = groups.paths_of(book)
        known = sorted(
            (
                (row.id, paths[row.id])
                for row in groups.rows_groups_plain(book)
                if row.id != without
            ),
            key=lambda pair: pair[1],
        )
        if len(known) > FEW:
            picker = GroupPicker(title, known, self._window)
            picker.chosen.connect(take)
            picker.open()
            return
        choices: list[Choice] = [
            (path.replace("&", "&&"), partial(take, group)) for group, path in known
        ]
        choices.append((translate("Bulk", "New group…"), lambda: self._ask_group(take)))
        pop_up(self._window, choices)

    def _ask_group(self, take: Callable[[int], object]) -> None:
        book = self._known()

        def make(name: str) -> None:
            if not name.strip():
                return
            changes = tasks.write(self._events, groups.create_group, book, name)
            if isinstance(changes, Changes):
                take(next(iter(changes.groups)))

        ask(self._window, translate("Bulk", "Name of the new group"), make)

    def _known(self) -> Book:
        assert self._book is not None
        return self._book
