"""The page of gifts for an occasion; its argument is a GiftRound."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.greetings.gifts_pane import GiftRound, GiftsPane
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.work.session import Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "A step on: planned, ready, given"), "Space"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Planned, ready or given"), "1 2 3"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Type the gift, the cost or a note"), "Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Say who gets one"), "Ins"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Go to the customer"), "Shift+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Move to the trash"), "Del"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Print the list"), "Ctrl+P"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Refresh"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of gifts"), _KEYS),)


class GiftsPage(QObject):
    """One pane in the frame of a page, and the form and the paper that it wishes for."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        self.gifts = pane = GiftsPane(session)
        pane.plan_requested.connect(commands.greetings.plan_gifts)
        pane.print_requested.connect(commands.paper.print_gifts)
        pane.customer_requested.connect(session.go_to_customer)
        self.frame = PageFrame(pane, lambda: (translate("Gifts", "Gifts"), pane.about()))
        for button in (pane.delete, pane.print, pane.new):
            self.frame.add_button(button)
        pane.counted.connect(self.frame.retranslate)
        pane.listen_on(self.frame)

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show the gifts of this round; None: as it was left."""
        if isinstance(argument, GiftRound):
            self.gifts.show_round(argument)
        self.gifts.take_focus()

    def where(self) -> GiftRound:
        """The round that is shown."""
        return self.gifts.round()

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """What is typed in a cell is written when the cell is left."""
