"""The page of duplicates: the whole book, or as an argument the ids of some to be merged."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.work.session import CUSTOMERS, Customer, Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Merge them"), "Ctrl+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "They are different people"), "Ctrl+D"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The next ones"), "Ctrl+Down"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Undo"), "Ctrl+Z"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Search again"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of duplicates"), _KEYS),)


class DuplicatesPage(QObject):
    """One pane in the frame of a page."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        from kehuapp.ui.duplicates.duplicates_pane import DuplicatesPane

        self._session = session
        self._commands = commands
        self.duplicates = DuplicatesPane(session)
        self.duplicates.done.connect(self._leave)
        self.duplicates.cancelled.connect(self._cancel)
        self.frame = PageFrame(self.duplicates, self._head)

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show these customers side by side, or without any who stands in the book twice."""
        if isinstance(argument, tuple) and argument:
            self.duplicates.show_ids(argument)
        else:
            self.duplicates.show_all()
        self.duplicates.take_focus()
        self.frame.retranslate()

    def where(self) -> tuple[int, ...]:
        """Who is shown side by side, () for the whole book."""
        return self.duplicates.ids()

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Nothing is typed here."""

    def _leave(self, kept: int | None) -> None:
        if kept is None:
            self._session.go(CUSTOMERS, replaces=True)
        else:
            self._session.go(CUSTOMERS, Customer(kept), replaces=True)

    def _cancel(self) -> None:
        """As Esc does; where nobody came from, to the customers."""
        back = self._commands.actions.action("back")
        if back.isEnabled():
            back.trigger()
        else:
            self._leave(None)

    def _head(self) -> tuple[str, str]:
        if self.duplicates.ids():
            return translate("Duplicates", "Merge customers"), ""
        return translate("Duplicates", "Duplicates"), ""
