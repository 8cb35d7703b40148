"""The QActions of a session, made from tables of commands; menus and buttons show them."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kehuapp.i18n import translate
from kehuapp.ui.commands.command import Bound, Command, Entries, Submenu
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.work import later
from kehuapp.ui.work.session import Session


class Actions(QObject):
    """Each command once, found by its id; they go with the session."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._window = session.window
        self._actions: dict[str, QAction] = {}
        self.commands: dict[str, Command] = {}
        theme.watch().changed.connect(self.repaint_icons)
        later.after_painting(self, self.repaint_icons)  # no menu is open before

    def add(self, commands: Iterable[Bound]) -> None:
        """Make the actions of these commands; their keys work in the whole window."""
        for command, run in commands:
            action = QAction(self)
            action.setObjectName(command.id)
            action.setAutoRepeat(False)  # a key held down does it once: the next would meet another
            keys = filter(None, command.shortcut.split(", "))
            action.setShortcuts([*map(QKeySequence.fromString, keys)])
            action.setText(translate("Actions", command.text))
            action.setShortcutVisibleInContextMenu(True)  # some systems would hide it there
            action.triggered.connect(lambda _on=False, run=run: run())
            if self._window is not None:
                self._window.addAction(action)
            self._actions[command.id] = action
            self.commands[command.id] = command

    def action(self, name: str) -> QAction:
        """The action of a command; a wrong id is a bug."""
        return self._actions[name]

    def popup(self, parent: QWidget, entries: Entries) -> QMenu:
        """A context menu of the commands in `entries` that can be used now."""
        menu = QMenu(parent)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Submenu):
                if any(self._actions[name].isEnabled() for name in entry.entries):
                    self._fill(self.add_submenu(menu, entry), entry.entries)
            else:
                self._fill(menu, (entry,))
        return menu

    def _fill(self, menu: QMenu, names: Iterable[str]) -> None:
        for name in names:
            if self._actions[name].isEnabled():
                menu.addAction(self._actions[name])

    def add_submenu(self, menu: QMenu, entry: Submenu) -> QMenu:
        """An empty sub-menu with its title and icon."""
        made = menu.addMenu(translate("Actions", entry.title))
        made.setIcon(icons.icon(entry.icon))
        return made

    def refresh(self, facts: set[str]) -> None:
        """Enable exactly the commands whose needs are among the facts."""
        for name, command in self.commands.items():
            self._actions[name].setEnabled(facts.issuperset(command.needs))

    def retranslate(self) -> None:
        """Speak the language of now."""
        for name, command in self.commands.items():
            self._actions[name].setText(translate("Actions", command.text))

    def repaint_icons(self, names: Iterable[str] | None = None) -> None:
        """Draw the icons, all or these, in the colours of the theme."""
        for name in names or self.commands:
            self._actions[name].setIcon(icons.icon(self.commands[name].icon))
