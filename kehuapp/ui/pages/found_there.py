"""Where in a customer the search found its words: brought to the front, and from one to the next.

The list says in which field a customer was found. A comment is shown down to the word, with the
words marked; for what stands among the details their tab comes to the front, and goes again with
the next customer. Names, numbers and companies are seen without that.
"""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject

from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.ui.card.contact_card import ContactCardPane
from kehuapp.ui.comments.comment_pane import CommentPane
from kehuapp.ui.kit import toast
from kehuapp.ui.list.contact_list import ContactList
from kehuapp.ui.work import unreadable
from kehuapp.ui.work.session import Session

#: Fields that are seen whichever tab is in front; what is not named here is among the details.
_SEEN = ("name", "company", "job_title", "phone", "group")


class FoundThere(QObject):
    """Joins the list, which knows where somebody was found, with the card and the comments."""

    def __init__(
        self, session: Session, people: ContactList, card: ContactCardPane, comments: CommentPane
    ) -> None:
        super().__init__(session)
        self._session = session
        self._list, self._card, self._comments = people, card, comments
        self._shown: tuple[Any, ...] = ()  # customer, search and field that were brought up last
        self._told: tuple[Any, ...] = ()  # customer and search of which the comments know
        self._tab = ("", "")  # the tab in front before, and the one brought up instead
        self._down = True
        session.changed.connect(self._on_changed)

    def step(self, down: bool) -> None:
        """Go to the next place (or the one before): of this customer, else of the next one."""
        ids, contact = self._list.model.ids(), self._session.current
        place = self._list.model.place_of(contact) if contact is not None else None
        if contact is not None and place is not None:
            self._tell_comments(contact)
            if self._comments.can_step(down):
                self._card.show_tab("comments")
                self._comments.step_found(down)
                return
            place += 1 if down else -1
        elif ids:
            place = 0 if down else len(ids) - 1
        if place is None or not 0 <= place < len(ids):
            toast.tell(
                self._session.window,
                translate("Search", "Nothing more is found further down.")
                if down
                else translate("Search", "Nothing more is found further up."),
            )
            return
        self._down = down
        self._list.select(ids[place])
        self._down = True

    def _on_changed(self, changes: Changes) -> None:
        contact = self._session.current
        if changes.session == "current":
            self._told = ()  # the comments have forgotten it
            self.bring_up()
        elif changes.session == "search":
            self.bring_up()
        elif not changes.session and self._told and contact is not None:
            self._look_again(contact, changes)

    def _look_again(self, contact: int, changes: Changes) -> None:
        """A comment may have been written, changed or deleted."""
        if changes.everything or contact in changes.contacts:
            self._told = ()
            self._tell_comments(contact)

    def bring_up(self) -> None:
        """Show where the current customer was found, once."""
        contact, text = self._session.current, self._session.search.strip()
        mark = self._list.mark_of(contact) if contact is not None else None
        wish = (contact, text, mark.field if mark is not None else "")
        if wish == self._shown:
            return
        self._shown = wish
        if not text:
            self._told, self._tab = (), ("", "")
            self._comments.show_found("", ())
        if contact is None or mark is None:
            return
        tab = "comments" if mark.field == "comment" else "details"
        if mark.field in _SEEN:
            self._put_back()
            return
        self._show_tab(tab)
        if tab == "comments":
            self._tell_comments(contact)
            self._comments.step_found(self._down)

    def _show_tab(self, tab: str) -> None:
        now = self._card.tab()
        if now != tab:
            before = self._tab[0] if now == self._tab[1] else now
            self._card.show_tab(tab)
            self._tab = before, tab

    def _put_back(self) -> None:
        """The tab that was in front before, unless somebody chose another meanwhile."""
        before, shown = self._tab
        self._tab = "", ""
        if before and self._card.tab() == shown:
            self._card.show_tab(before)

    def _tell_comments(self, contact: int) -> None:
        """Let the comments know where the words are; asked once for a customer and a search."""
        text = self._session.search.strip()
        if self._told == (contact, text):
            return
        from kehuapp.book.search import search  # few days begin with a search
        from kehuapp.text.queries import query_words

        nobody: Sequence[int] = ()
        self._told = contact, text
        found = unreadable.read_now(
            self._list,
            lambda: search.ids_comments_found(self._session.book, contact, text),
            nobody,
        )
        words = " ".join(word.text for word in query_words(text))
        self._comments.show_found(words if found else "", found)
