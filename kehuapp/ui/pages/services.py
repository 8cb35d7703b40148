"""The page of promised services; its argument is the service that is waited for."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.services.services_pane import ServicesPane
from kehuapp.ui.work.session import Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Log the service, or open it"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Log for all who are shown or selected"), "Ctrl+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Make a group of them"), "Alt+G"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "New service"), "Ins"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Change the service"), "F2"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Menu of the service"), "Alt+Down"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Refresh"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of services"), _KEYS),)


class ServicesPage(QObject):
    """One pane in the frame of a page, and the forms that it wishes for."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        many = commands.many
        self.services = pane = ServicesPane(session)
        pane.pledge_requested.connect(many.edit_pledge)
        pane.delete_requested.connect(many.delete_pledge)
        pane.log_requested.connect(lambda ids, pledge: many.log_with(ids, pledge_id=pledge))
        pane.given_requested.connect(commands.interactions.open)
        pane.group_requested.connect(many.make_group)
        self.frame = PageFrame(
            pane, lambda: (translate("Services", "Promised services"), pane.about())
        )
        self.frame.add_button(pane.new)
        pane.listen_on(self.frame)

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show the table, of those who wait for this service; None: as it was left."""
        if isinstance(argument, int):
            self.services.show_waiting(argument)
        self.services.take_focus()

    def where(self) -> int | None:
        """The service that is waited for."""
        return self.services.wanted().pledge_id

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Nothing is typed here."""
