"""The page of all that is still to be done; its argument is mine or all."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.plans.tasks_pane import TasksPane
from kehuapp.ui.work.session import CUSTOMERS, Customer, Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Done"), "Space"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Change it"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Go to the customer"), "Shift+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Move to the trash"), "Del"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Refresh"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of promises and tasks"), _KEYS),)


class TasksPage(QObject):
    """One pane in the frame of a page."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        self.tasks = TasksPane(session)
        self.tasks.wished.connect(commands.plans.do)
        self.tasks.customer_requested.connect(
            lambda contact: session.go(CUSTOMERS, Customer(contact, tab="plans"))
        )
        self.frame = PageFrame(
            self.tasks, lambda: (translate("Plans", "Promises and tasks"), self.tasks.about())
        )
        self.tasks.counted.connect(self.frame.retranslate)

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show mine or everybody's; None: as they were left."""
        if argument in ("mine", "all"):
            self.tasks.show_whose(argument == "mine")
        self.tasks.take_focus()

    def where(self) -> str:
        """Whose are shown."""
        return self.tasks.whose()

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Nothing is typed here."""
