"""The commands that show a place of the sidebar in the list; what it holds is the book's matter."""

from PySide6.QtCore import QObject

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.command import Command, Submenu
from kehuapp.ui.kit import toast
from kehuapp.ui.work import places
from kehuapp.ui.work.session import CUSTOMERS, Filtered, Session


class PlaceCommands(QObject):
    """Each goes to the customers' page."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def show_all(self) -> None:
        """All customers."""
        self._session.go(CUSTOMERS, places.ALL)

    def show_due(self) -> None:
        """Customers it is time to contact."""
        self._session.go(CUSTOMERS, places.DUE)

    def show_visits(self) -> None:
        """Customers with a planned visit."""
        self._session.go(CUSTOMERS, places.VISITS)

    def show_trash(self) -> None:
        """Deleted customers."""
        self._session.go(CUSTOMERS, places.TRASH)

    def show_mine(self) -> None:
        """Whom the one at the desk looks after or stands in for."""
        from kehuapp.book.conditions.conditions import Condition
        from kehuapp.book.staff.staff import rows_staff

        session = self._session
        if session.staff is None and not rows_staff(session.book):
            words = translate("Staff", "Add a colleague first, who is then the current user.")
            toast.hint(session.window, words)
        elif session.staff is None:
            words = translate("Staff", "Choose the current user first: at the top on the right.")
            toast.hint(session.window, words)
        else:
            session.go(CUSTOMERS, Filtered(Condition("owner", "either", (session.staff,))))


#: The places of the sidebar, which stand together in the menu: pages become more.
PLACES = Submenu(
    QT_TRANSLATE_NOOP("Actions", "Which customers"),
    "users",
    ("place_all", "place_mine", "place_due", "place_visits", "place_trash"),
)

COMMANDS = (
    Command(
        "place_all",
        QT_TRANSLATE_NOOP("Actions", "All customers"),
        "Alt+1",
        "users",
        PlaceCommands.show_all,
    ),
    Command(
        "place_due",
        QT_TRANSLATE_NOOP("Actions", "To contact"),
        "Alt+2",
        "phone",
        PlaceCommands.show_due,
    ),
    Command(
        "place_visits",
        QT_TRANSLATE_NOOP("Actions", "Visits"),
        "Alt+3",
        "calendar-days",
        PlaceCommands.show_visits,
    ),
    Command(
        "place_trash",
        QT_TRANSLATE_NOOP("Actions", "Trash"),
        "Alt+4",
        "trash-2",
        PlaceCommands.show_trash,
    ),
    Command(
        "place_mine",
        QT_TRANSLATE_NOOP("Actions", "My customers"),
        "Alt+5",
        "user",
        PlaceCommands.show_mine,
    ),
)
