"""The line in the form that says who in the book looks like the customer being typed."""

from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.book.duplicates.lookalikes import Lookalike, find_lookalikes
from kehuapp.store.database import Book
from kehuapp.ui.kit import theme
from kehuapp.ui.work import tasks

SHOWN = 3
_PATIENCE_MS = 350


class AlikePanel(QFrame):
    """Looks a moment after the last key, in the worker; a link opens the one found."""

    contact_requested = Signal(int)

    def __init__(self, parent: QWidget, book: Book, opened: ContactCard) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self._book, self._opened = book, opened
        self._asked = ContactCard()
        self._title = QLabel(self.tr("Already in the book?"), self)
        self._title.setProperty("role", "small")
        self.links: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(2)
        self._column.addWidget(self._title)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_PATIENCE_MS)
        self._wait.timeout.connect(self.look)
        self.hide()

    def show_typed(self, typed: ContactCard) -> None:
        """Look for this one from now on; only what is new of a customer of the book counts."""
        opened = self._opened
        card = ContactCard(
            id=opened.id,
            name=typed.name,
            company=typed.company,
            phones=tuple(row for row in typed.phones if row not in opened.phones),
            emails=tuple(row for row in typed.emails if row not in opened.emails),
        )
        if opened.id is not None and typed.name == opened.name and typed.company == opened.company:
            card = replace(card, name="", company="")
        if card == self._asked:
            return
        self._asked = card
        tasks.forget(self, "alike")
        self._wait.start()

    def look(self) -> None:
        """Look now."""
        self._wait.stop()
        book, card = self._book, self._asked
        if not (card.name or card.company or card.phones or card.emails):
            self._show([])
            return

        def look(_progress: object, _cancelled: object) -> list[Lookalike]:
            return find_lookalikes(book, card)

        tasks.read_latest(self, "alike", book, look, self._show)

    def _show(self, found: list[Lookalike]) -> None:
        for link in self.links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = []
        for one in found[:SHOWN]:
            who = " · ".join(part[:40] for part in (one.title, one.company) if part)
            link = QPushButton(f"{who} — {one.words()[:80]}".replace("&", "&&"), self)
            link.setProperty("quiet", "true")
            link.setToolTip(self.tr("Open this customer; what you typed is kept"))
            link.setStyleSheet(f"text-align: left; color: {theme.current().jade}")
            link.clicked.connect(lambda _=False, i=one.id: self.contact_requested.emit(i))
            self._column.addWidget(link)
            self.links.append(link)
        title = self.tr("Already in the book?")
        if len(found) > SHOWN:
            title += " " + self.tr("(%n found)", "", len(found))
        self._title.setText(title)
        self.setVisible(bool(found))
