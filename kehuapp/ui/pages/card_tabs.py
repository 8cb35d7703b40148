"""The tabs of the card that are panes of their own, comments and timeline, joined with the card."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kehuapp.book import visits
from kehuapp.errors import Trouble
from kehuapp.ui.card.contact_card import COMMENTS, TIMELINE, ContactCardPane
from kehuapp.ui.commands.customers_commands import CustomerCommands
from kehuapp.ui.comments.comment_pane import CommentPane
from kehuapp.ui.kit import messages
from kehuapp.ui.timeline.timeline_pane import TimelinePane


class CardTabs(QObject):
    """Lives with its window; `customers` has the form of a visit."""

    def __init__(
        self,
        window: QWidget,
        card: ContactCardPane,
        comments: CommentPane,
        customers: CustomerCommands,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._card = card
        self._comments = comments
        self._customers = customers
        self.timeline = TimelinePane()
        card.set_comment_pane(comments)
        card.set_timeline_pane(self.timeline)
        card.timeline_requested.connect(self._show_life)
        self.timeline.comment_requested.connect(self.show_comment)
        self.timeline.visit_requested.connect(self._open_visit)
        self.timeline.contact_requested.connect(card.contact_requested)

    def show_timeline(self) -> None:
        """Bring the customer's life to the front, with the keyboard on it."""
        self._card.show_tab(TIMELINE)
        self.timeline.take_focus()

    def show_comment(self, comment_id: int) -> None:
        """Bring one of the comments of the customer shown to the front."""
        self._card.show_tab(COMMENTS)
        self._comments.show_comment(comment_id)

    def _show_life(self, contact_id: int | None) -> None:
        self.timeline.show_contact(self._card.book(), contact_id)

    def _open_visit(self, visit_id: int) -> None:
        book = self._card.book()
        if book is None:
            return
        try:
            self._customers.open_visit(visits.load_visit(book, visit_id))
        except Trouble as trouble:
            messages.say(self._window, str(trouble))
