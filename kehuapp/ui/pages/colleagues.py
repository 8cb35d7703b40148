"""The page of colleagues: their work and what was handed over; its argument is a colleague's id."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.kit.page_frame import PageFrame
from kehuapp.ui.pages.page import KeySection, Lines
from kehuapp.ui.work.session import Session

_KEYS: Lines = (
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Hand over"), "Ctrl+H"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Taken over"), "Ctrl+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "All taken over"), "Ctrl+Shift+Enter"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Print the handover notes"), "Ctrl+P"),
    ("Keys", QT_TRANSLATE_NOOP("Keys", "Refresh"), "F5"),
)
KEYS = (KeySection(QT_TRANSLATE_NOOP("Keys", "On the page of colleagues"), _KEYS),)


class ColleaguesPage(QObject):
    """One pane in the frame of a page, and the forms that it wishes for."""

    def __init__(self, session: Session, commands: Commands) -> None:
        super().__init__(session)
        from kehuapp.ui.staff.colleagues_pane import ColleaguesPane

        self.colleagues = ColleaguesPane(session)
        self.colleagues.hand_over_requested.connect(
            lambda giver: commands.staff.open_handover(None, giver)
        )
        self.colleagues.add_requested.connect(commands.staff.add_staff)
        self.colleagues.brief_requested.connect(commands.staff.print_brief)
        self.frame = PageFrame(
            self.colleagues,
            lambda: (translate("ColleaguesPane", "Colleagues"), self.colleagues.about()),
        )
        self.frame.add_button(self.colleagues.hand_over)
        self.colleagues.listen_on(self.frame)

    def widget(self) -> QWidget:
        """The frame."""
        return self.frame

    def activate(self, argument: object) -> None:
        """Show the work of all, with this colleague chosen; None: the one chosen before."""
        if isinstance(argument, int):
            self.colleagues.choose(argument)
        self.colleagues.table.setFocus()

    def where(self) -> int | None:
        """The colleague that is chosen."""
        return self.colleagues.chosen()

    def facts(self) -> set[str]:
        """None: what is done here is not about the customers of the list."""
        return set()

    def flush(self) -> None:
        """Nothing is typed here."""
