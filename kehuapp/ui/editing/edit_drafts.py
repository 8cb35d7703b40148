"""Keeping what is typed in the customer's form beside the book, and finding it again."""

import base64
import binascii
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kehuapp.book.contacts.card_edits import NEW_PHOTO, pack_card, unpack_card, without_strangers
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.store.card_drafts import (
    drop_card_draft,
    find_card_drafts,
    keep_card_draft,
    new_card_draft,
)
from kehuapp.store.database import Book
from kehuapp.store.pictures import is_picture

EACH_MS = 1000
PASTED = "pasted"
_NAMES = ("referrer_id", "company_contact_id", PASTED)


@dataclass(frozen=True, slots=True)
class Typed:
    """What a form holds: the card as it was opened, as it is typed, and what is in no card."""

    opened: ContactCard
    typed: ContactCard
    names: dict[str, str]  # typed where a customer should be chosen, or in the area for pasting
    photo: bytes | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A draft of an earlier time."""

    id: str
    at: str
    typed: Typed


class DraftKeeper(QObject):
    """Writes a second after the first key that is not kept yet, so that typing never puts it off.

    `collect` says what there is to keep; None when nothing was typed.
    """

    failed = Signal()

    def __init__(self, parent: QObject, book: Book, collect: Callable[[], Typed | None]) -> None:
        super().__init__(parent)
        self._book, self._collect = book, collect
        self._id = ""
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(EACH_MS)
        self._timer.timeout.connect(self.keep)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):  # at log-off there may be no second left
            application.commitDataRequest.connect(self._keep_now)
            application.aboutToQuit.connect(self._keep_now)

    def _keep_now(self) -> None:
        if self._timer.isActive():
            self.keep()

    def touch(self) -> None:
        """Something was typed."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> bool:
        """Write now; False when the disk does not take it."""
        self._timer.stop()
        try:
            typed = self._collect()
            if typed is None:
                self._drop()
                return True
            draft = new_card_draft(typed.opened.uuid, _pack(typed), self._id)
            keep_card_draft(self._book, draft)
            self._id = draft.id
        except OSError:
            if not self._failed:  # said once, not at every key
                self._failed = True
                self.failed.emit()
            return False
        self._failed = False
        return True

    def drop(self) -> None:
        """Forget what was kept: it is in the book, or it was thrown away."""
        self._timer.stop()
        try:
            self._drop()
        except OSError:
            if not self._failed:
                self.failed.emit()

    def _drop(self) -> None:
        if self._id:
            drop_card_draft(self._book, self._id)
            self._id = ""

    def go_on_with(self, found: Found) -> None:
        """From now on keep what is typed in place of this draft."""
        self._id = found.id

    def find(self, card: ContactCard) -> list[Found]:
        """Drafts about this customer, or about new ones, the newest first.

        None while they cannot be read, and `keep` refuses then to write over them.
        """
        try:
            drafts = find_card_drafts(self._book)
        except OSError:
            return []
        return [
            Found(draft.id, draft.at, typed)
            for draft in drafts
            if draft.id != self._id
            and draft.uuid == card.uuid
            and (typed := _unpack(self._book, draft.content, card)) is not None
        ]

    def throw_away(self, found: Found) -> None:
        """Forget a draft of an earlier time."""
        try:
            drop_card_draft(self._book, found.id)
        except OSError:
            self.failed.emit()


def _pack(typed: Typed) -> dict[str, Any]:
    photo = base64.b64encode(typed.photo).decode() if typed.photo else ""
    return {
        "opened": pack_card(typed.opened),
        "typed": pack_card(typed.typed),
        "names": typed.names,
        "photo": photo,
    }


def _unpack(book: Book, content: dict[str, Any], card: ContactCard) -> Typed | None:
    """What a draft says; None for one that somebody else made up."""
    opened, typed = unpack_card(content.get("opened")), unpack_card(content.get("typed"))
    names, photo = content.get("names"), content.get("photo")
    if opened is None or typed is None or not isinstance(names, dict):
        return None
    if not isinstance(photo, str) or any(
        name not in _NAMES or not isinstance(text, str) for name, text in names.items()
    ):
        return None
    data = None
    if typed.photo == NEW_PHOTO:
        try:
            data = base64.b64decode(photo, validate=True)
        except (binascii.Error, ValueError):
            data = b""
        if not is_picture(data):
            data, typed = None, replace(typed, photo=opened.photo)
    typed = without_strangers(book, replace(typed, id=card.id, uuid=card.uuid, deleted=False))
    opened = replace(opened, id=card.id, uuid=card.uuid, deleted=False)
    return Typed(opened, typed, dict(names), data)
