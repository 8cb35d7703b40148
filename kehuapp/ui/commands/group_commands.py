"""The commands that put the selected customers into a group: a choice of groups, then one verb."""

from collections.abc import Callable, Collection
from functools import partial

from PySide6.QtCore import QObject

from kehuapp.book.groups import groups
from kehuapp.changes import Changes
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.bulk_commands import Choice, ask, pop_up
from kehuapp.ui.commands.command import SELECTED, Command
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session


class GroupCommands(QObject):
    """Works on the customers that are selected, and the place that is shown."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def add(self) -> None:
        """Put the selected customers into a group, a new one if wished."""
        book, ids = self._session.book, list(self._session.selection)
        self._choose(
            translate("Bulk", "Add to group"),
            lambda group: tasks.write(self._session, groups.add_members, book, group, ids),
            inside=groups.ids_with_all(book, ids),
        )

    def move(self) -> None:
        """Put them into a group and take them out of the one that is shown."""
        book, ids, place = self._session.book, list(self._session.selection), self._session.place
        self._choose(
            translate("Bulk", "Move to group"),
            lambda group: tasks.write(
                self._session,
                groups.move_members,
                book,
                place.group_id,
                group,
                ids,
                not place.own_only,
            ),
            without=place.group_id,
        )

    def leave(self) -> None:
        """Take them out of the group that is shown."""
        session, place = self._session, self._session.place
        if session.selection and place.group_id:
            tasks.write(
                session,
                groups.remove_members,
                session.book,
                place.group_id,
                session.selection,
                not place.own_only,
            )

    def _choose(
        self,
        title: str,
        take: Callable[[int], object],
        without: int = 0,
        inside: Collection[int] = (),
    ) -> None:
        """Offer the groups; those `inside` of which all selected are have a tick."""
        from kehuapp.ui.groups.group_picker import FEW, GroupPicker

        book = self._session.book
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
            picker = GroupPicker(title, known, self._session.window, inside)
            picker.chosen.connect(take)
            picker.open()
            return
        choices: list[Choice] = [
            (path.replace("&", "&&"), partial(take, group)) for group, path in known
        ]
        ticked = [at for at, (group, _path) in enumerate(known) if group in inside]
        choices.append((translate("Bulk", "New group…"), lambda: self._ask_group(take)))
        pop_up(self._session.window, choices, ticked)

    def _ask_group(self, take: Callable[[int], object]) -> None:
        book = self._session.book

        def make(name: str) -> None:
            if not name.strip():
                return
            changes = tasks.write(self._session, groups.create_group, book, name)
            if isinstance(changes, Changes):
                take(next(iter(changes.groups)))

        ask(self._session.window, translate("Bulk", "Name of the new group"), make)


COMMANDS = (
    Command(
        "group_add",
        QT_TRANSLATE_NOOP("Actions", "Add to group…"),
        "Ctrl+Alt+G",
        "folder-plus",
        GroupCommands.add,
        SELECTED,
    ),
    Command(
        "group_move",
        QT_TRANSLATE_NOOP("Actions", "Move to group…"),
        "Ctrl+Alt+Shift+G",
        "folder-open",
        GroupCommands.move,
        ("contacts", "group"),
    ),
    Command(
        "group_remove",
        QT_TRANSLATE_NOOP("Actions", "Take out of this group"),
        "Ctrl+Shift+G",
        "folder",
        GroupCommands.leave,
        ("contacts", "group"),
    ),
)
