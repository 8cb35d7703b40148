"""The page of duplicates: the whole book, or as an argument the ids of some to be merged."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.work.session import CUSTOMERS, Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Merge them"), "Ctrl+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "They are different people"), "Ctrl+D"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "The next ones"), "Ctrl+Down"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Undo"), "Ctrl+Z"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Search again"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "Among duplicates"), _KEYS),)


class DuplicatesPage(QObject):
    """One pane in the frame of a page."""

    def __init__(self, session: Session, _commands: Commands) -> None:
        super().__init__(session)
        from kehuapp.ui.duplicates.duplicates_pane import Duplicates

        self._session = session
        self.duplicates = Duplicates(session)
        self.duplicates.done.connect(self._leave)
        self.frame = PageFrame(self.duplicates)
        self.frame.installEventFilter(self)
        self._retranslate()

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
        self._retranslate()

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
            self._session.go(CUSTOMERS)
        else:
            self._session.go_to_customer(kept)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        return super().eventFilter(watched, event)

    def _retranslate(self) -> None:
        if self.duplicates.ids():
            self.frame.say(translate("Duplicates", "Merge customers"))
        else:
            self.frame.say(translate("Duplicates", "Duplicates"))
