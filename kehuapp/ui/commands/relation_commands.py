"""The commands about a customer's people and numbers: each calls one verb or opens one form."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kehuapp.book import relations
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.settings import load_settings
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.ui.commands.command import ONE, Command
from kehuapp.ui.commands.customer_commands import load_or_say
from kehuapp.ui.kit import toast
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import CUSTOMERS, Customer, Session


class RelationCommands(QObject):
    """Lives with its window; works on the customer whom the card shows."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def show_people(self) -> None:
        """Bring the customer's people to the front, with the keyboard on them."""
        self._session.go(CUSTOMERS, Customer(tab="people"))

    def add(self) -> None:
        """Say whom the customer belongs to."""
        from kehuapp.ui.relations.relation_form import RelationForm  # when it is first opened

        card = self._customer()
        if card is None or card.id is None or card.deleted:
            return
        book, contact = self._session.book, card.id
        form = RelationForm(book, contact, card.title, self._session.window)

        def keep() -> None:
            said = form.relation()
            self._write(relations.add_relation, contact, said.other_id, said.kind, said.note)

        form.accepted.connect(keep)
        form.finished.connect(form.deleteLater)
        form.open()

    def copy_number(self) -> None:
        """Put the customer's first number on the clipboard."""
        card = self._customer()
        if card is None:
            return
        if not card.phones:
            toast.tell(self._session.window, translate("Relations", "No number is known."))
            return
        QGuiApplication.clipboard().setText(card.phones[0].raw)
        toast.tell(
            self._session.window,
            translate("Relations", "%1 is on the clipboard.", card.phones[0].raw[:60]),
        )

    def dial(self) -> None:
        """Show the customer's numbers as codes that a phone reads."""
        from kehuapp.ui.relations.dial_popup import DialPopup, dial_text

        card = self._customer()
        if card is None:
            return
        if not any(dial_text(phone) for phone in card.phones):
            toast.tell(self._session.window, translate("Relations", "No number is known."))
            return
        window = self._session.window
        popup = DialPopup(card, window)
        popup.finished.connect(popup.deleteLater)
        facts = window.findChild(QWidget, "facts")
        if facts is not None:  # below the number that it shows
            room = facts.screen().availableGeometry()
            spot = facts.mapToGlobal(QPoint(20, facts.height() - 4))
            size = popup.sizeHint()
            popup.move(
                max(min(spot.x(), room.right() - size.width()), room.left()),
                max(min(spot.y(), room.bottom() - size.height()), room.top()),
            )
        popup.show()

    def delete(self, relation: int) -> None:
        """Take a relation away."""
        self._write(relations.delete_relation, relation)

    def unlink(self, person: int) -> None:
        """Say that somebody does not belong to the company that is shown."""
        self._write(relations.unlink_person, person)

    def link(self, company: int, people: list[int]) -> None:
        """Say that these people belong to a company."""
        self._write(relations.link_people, company, people)

    def give_reward(self, contact: int) -> None:
        """Take note that somebody was thanked for introducing a customer."""
        self._write(relations.give_reward, contact, load_settings(self._session.book).today())

    def _customer(self) -> ContactCard | None:
        return load_or_say(self._session, self._session.current)

    def _write(self, verb: Callable[..., object], *args: object) -> None:
        tasks.write(self._session, verb, self._session.book, *args)


COMMANDS = (
    Command(
        "people_show",
        QT_TRANSLATE_NOOP("Actions", "People of this customer"),
        "Ctrl+R",
        "users",
        RelationCommands.show_people,
        ("contact",),
    ),
    Command(
        "relation_add",
        QT_TRANSLATE_NOOP("Actions", "Add a relation…"),
        "Ctrl+Alt+R",
        "link",
        RelationCommands.add,
        ONE,
    ),
    Command(
        "number_copy",
        QT_TRANSLATE_NOOP("Actions", "Copy the number"),
        "Ctrl+Shift+C",
        "copy",
        RelationCommands.copy_number,
        ("contact",),
    ),
    Command(
        "number_dial",
        QT_TRANSLATE_NOOP("Actions", "Number as a QR code"),
        "Ctrl+Alt+C",
        "qr-code",
        RelationCommands.dial,
        ("contact",),
    ),
)
