"""The page of what was done with many at once; its argument is one of them, which is opened."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.services.batches_pane import BatchesPane
from kehuapp.ui.work.session import Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Open it and correct who came"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Delete it"), "Del"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Log with many"), "Ins"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Ticked or not, in its form"), "Space"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Refresh"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of contacts with many"), _KEYS),)


class BatchesPage(QObject):
    """One pane in the frame of a page, and the form that it wishes for."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        self._many = commands.many
        self.batches = pane = BatchesPane(session)
        pane.open_requested.connect(self._many.open_batch)
        pane.delete_requested.connect(self._many.delete_batch)
        pane.new_requested.connect(lambda: self._many.log_with((), kind="gathering"))
        self.frame = PageFrame(
            pane, lambda: (translate("BatchesPane", "Contacts with many"), pane.about())
        )
        for button in (pane.delete, pane.open, pane.new):
            self.frame.add_button(button)
        pane.listen_on(self.frame)

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show the table; one of them is opened in its form."""
        self.batches.take_focus()
        if isinstance(argument, int):
            self._many.open_batch(argument)

    def where(self) -> None:
        """The table itself."""

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Nothing is typed here."""
