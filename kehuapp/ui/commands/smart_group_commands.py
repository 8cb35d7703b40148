"""The commands about smart groups: each opens its form and calls one verb; the tree is a pane."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from kehuapp.book.groups import groups
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.store.database import Book
from kehuapp.ui.kit import messages
from kehuapp.ui.work import places, tasks
from kehuapp.ui.work.events import Events

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Tree

if TYPE_CHECKING:  # it is loaded when it is first opened
    from kehuapp.ui.filters.smart_group_dialog import SmartGroupDialog


class SmartGroupCommands(QObject):
    """Lives with its window, which tells it the book."""

    place_requested = Signal(object)  # Place of a group that was made

    def __init__(self, window: QWidget, events: Events) -> None:
        super().__init__(window)
        self._window = window
        self._events = events
        self._book: Book | None = None

    def show_book(self, book: Book) -> None:
        """Work on `book` from now on."""
        self._book = book

    def save(self, tree: "Tree", name: str) -> None:
        """Keep conditions as a smart group and show it."""
        changes = tasks.write(self._events, groups.create_smart_group, self._book, name, tree)
        if isinstance(changes, Changes):
            self.place_requested.emit(places.group(next(iter(changes.groups))))

    def open(self, group: int = 0) -> QDialog | None:
        """Open the form of a smart group, or of a new one."""
        from kehuapp.ui.filters.smart_group_dialog import SmartGroupDialog

        assert self._book is not None
        name, tree = "", None
        if group:
            name = groups.load_name(self._book, group)
            try:
                tree = groups.load_conditions(self._book, group)
            except Trouble as trouble:
                messages.say(self._window, str(trouble))
                return None
        form = SmartGroupDialog(self._book, name, tree, self._window)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(lambda: self._keep(form, group))
        form.open()
        return form

    def _keep(self, form: "SmartGroupDialog", group: int) -> None:
        name, tree = form.value()
        if tree is None:
            return
        if group:
            tasks.write(self._events, groups.update_smart_group, self._book, group, tree, name)
        else:
            self.save(tree, name)
