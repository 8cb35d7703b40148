"""The commands about a customer's people and numbers: each calls one verb or opens one form."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kehuapp.book import relations
from kehuapp.book.contacts import contacts
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.settings import load_settings
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.card.contact_card import PEOPLE, ContactCardPane
from kehuapp.ui.kit import messages
from kehuapp.ui.work import tasks
from kehuapp.ui.work.events import Events


class RelationCommands(QObject):
    """Lives with its window; works on the customer whom the card shows."""

    def __init__(self, window: QWidget, events: Events, card: ContactCardPane) -> None:
        super().__init__(window)
        self._window = window
        self._events = events
        self._card = card
        card.dial_requested.connect(self.dial)
        card.people.relation_add_requested.connect(self.add)
        card.people.relation_delete_requested.connect(self._writer(relations.delete_relation))
        card.people.unlink_requested.connect(self._writer(relations.unlink_person))
        card.people.link_requested.connect(self._link)
        card.people.reward_requested.connect(self._reward)

    def show_people(self) -> None:
        """Bring the customer's people to the front, with the keyboard on them."""
        self._card.show_tab(PEOPLE)
        self._card.people.setFocus()

    def add(self) -> None:
        """Say whom the customer belongs to."""
        from kehuapp.ui.relations.relation_form import RelationForm  # when it is first opened

        card = self._customer()
        if self._book is None or card is None or card.id is None or card.deleted:
            return
        book, contact = self._book, card.id
        form = RelationForm(book, contact, card.title, self._window)

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
            messages.tell(self._window, translate("Relations", "No number is known."))
            return
        QGuiApplication.clipboard().setText(card.phones[0].raw)
        messages.tell(
            self._window, translate("Relations", "%1 is on the clipboard.", card.phones[0].raw[:60])
        )

    def dial(self) -> None:
        """Show the customer's numbers as codes that a phone reads."""
        from kehuapp.ui.relations.dial_popup import DialPopup, dial_text

        card = self._customer()
        if card is None:
            return
        if not any(dial_text(phone) for phone in card.phones):
            messages.tell(self._window, translate("Relations", "No number is known."))
            return
        popup = DialPopup(card, self._window)
        popup.finished.connect(popup.deleteLater)
        facts = self._card.facts
        room = self._window.screen().availableGeometry()
        spot = facts.mapToGlobal(QPoint(20, facts.height() - 4))
        size = popup.sizeHint()
        popup.move(
            max(min(spot.x(), room.right() - size.width()), room.left()),
            max(min(spot.y(), room.bottom() - size.height()), room.top()),
        )
        popup.show()

    def _link(self, company: int, people: list[int]) -> None:
        self._write(relations.link_people, company, people)

    def _reward(self, contact: int) -> None:
        if self._book is not None:
            self._write(relations.give_reward, contact, load_settings(self._book).today())

    def _customer(self) -> ContactCard | None:
        contact = self._card.contact_id()
        if self._book is None or contact is None:
            return None
        try:
            return contacts.load_contact(self._book, contact)
        except Trouble as trouble:
            messages.say(self._window, str(trouble))
            return None

    @property
    def _book(self) -> Book | None:
        return self._card.book()

    def _writer(self, verb: Callable[..., object]) -> Callable[[int], None]:
        return lambda one: self._write(verb, one)

    def _write(self, verb: Callable[..., object], *args: object) -> None:
        if self._book is not None:
            tasks.write(self._events, verb, self._book, *args)
