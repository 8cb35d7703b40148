"""The commands about smart groups: each opens its form and calls one verb; the tree is a pane."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from kehuapp.book.groups import groups
from kehuapp.book.rhythm import group_rhythm
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.ui.kit import toast
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.session import CUSTOMERS, Session

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Tree

if TYPE_CHECKING:  # it is loaded when it is first opened
    from kehuapp.ui.filters.smart_group_dialog import SmartGroupDialog


class SmartGroupCommands(QObject):
    """Works on smart groups."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def save(self, tree: "Tree", name: str) -> None:
        """Keep conditions as a smart group and show it."""
        changes = tasks.write(
            self._session, groups.create_smart_group, self._session.book, name, tree
        )
        if isinstance(changes, Changes):
            self._session.look_for("")  # what was looked for before is no part of the group
            self._session.go(CUSTOMERS, places.group(next(iter(changes.groups))))

    def open(self, group: int = 0) -> QDialog | None:
        """Open the form of a smart group, or of a new one."""
        from kehuapp.ui.filters.smart_group_dialog import SmartGroupDialog

        name, tree = "", None
        if group:
            name = groups.load_name(self._session.book, group)
            try:
                tree = groups.load_conditions(self._session.book, group)
            except Trouble as trouble:
                toast.say(self._session.window, str(trouble))
                return None
        form = SmartGroupDialog(self._session.book, name, tree, self._session.window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made: list[int] = []
        form.write = lambda: self._write(form, group, made)
        form.accepted.connect(lambda: self._show(made))
        form.open()
        return form

    def _write(self, form: "SmartGroupDialog", group: int, made: list[int]) -> str:
        """Keep what stands in the form; a sentence why not keeps it open, with all the typing."""
        session, book = self._session, self._session.book
        name, tree = form.value()
        assert tree is not None  # the form says what is missing

        def create() -> Changes:
            changes = groups.create_smart_group(book, name, tree)
            made.extend(changes.groups)
            return changes

        def change() -> Changes:
            return group_rhythm.change_conditions(book, group, tree, name)

        return tasks.attempt(session, change if group else create)

    def _show(self, made: list[int]) -> None:
        if made:
            self._session.look_for("")
            self._session.go(CUSTOMERS, places.group(made[0]))
