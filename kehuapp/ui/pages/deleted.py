"""The page of everything that was deleted."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.deleted.deleted_pane import DeletedPane
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.work.session import Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Restore what is selected"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Throw away what is selected"), "Del"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Select several"), "Shift+↓"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Refresh"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of deleted entries"), _KEYS),)


class DeletedPage(QObject):
    """One pane in the frame of a page."""

    def __init__(self, session: Session, _commands: Commands) -> None:
        super().__init__(session)
        self.deleted = pane = DeletedPane(session)
        self.frame = PageFrame(
            pane, lambda: (translate("DeletedPane", "Deleted entries"), pane.about())
        )
        pane.counted.connect(self.frame.retranslate)
        self.frame.add_button(pane.throw_away)
        self.frame.add_button(pane.restore)
        pane.listen_on(self.frame)

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, _argument: object) -> None:
        """Show the table."""
        self.deleted.take_focus()

    def where(self) -> None:
        """The table itself."""

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Nothing is typed here."""
