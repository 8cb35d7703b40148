"""Comments to read, one card each below the other; which ones, and what is done, is not here."""

from collections.abc import Collection, Hashable, Sequence
from typing import Any, cast

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from kehuapp.book.comments import comments
from kehuapp.book.comments.comment_list import OutlineRow
from kehuapp.book.comments.comments import CommentRow
from kehuapp.book.settings import Settings, load_settings
from kehuapp.store.database import Book
from kehuapp.ui.comments.card import CommentCard
from kehuapp.ui.kit.column import Column, Item
from kehuapp.ui.work.pictures import Pictures

#: Rough heights in pixels, for what nobody has scrolled to yet.
_HEAD, _LINE, _PICTURES_LINE, _MOST = 58, 22, 140, 340
_LINE_CHARACTERS, _LINE_PICTURES = 45, 4
_READ_AHEAD = 12  # comments: about a screen, read at once


class CommentList(Column):
    """Wishes of the cards, each with the id of its comment."""

    edit_requested = Signal(int)
    pin_requested = Signal(int, bool)
    delete_requested = Signal(int)
    date_requested = Signal(int)
    check_requested = Signal(int, int, bool)
    picture_requested = Signal(str)
    save_picture_requested = Signal(str)
    file_requested = Signal(str)
    move_requested = Signal(int)
    tie_requested = Signal(int)
    versions_requested = Signal(int)
    restore_requested = Signal(int)
    customer_requested = Signal(int, int)  # the customer of a comment, and the comment

    def __init__(
        self, book: Book, pictures: Pictures, parent: QWidget | None = None, *, named: bool = False
    ) -> None:
        super().__init__(self._make_card, self._fill_card, self._is_read, parent)
        self.rested.connect(self._read_pictures)
        self._named = named  # each with the name of the customer
        self._pictures = pictures
        self._book = book
        self._settings = Settings()
        self._words = ""
        self._only: frozenset[int] | None = None  # in which words are marked; None: in all
        self._come_to: tuple[int, int] | None = None  # the comment and the place that stands out
        self._read: dict[int, CommentRow | None] = {}  # what was read of these rows, with the text
        self._editing: int | None = None

    def show_rows(
        self,
        rows: Sequence[OutlineRow],
        words: str = "",
        editing: int | None = None,
        settings: Settings | None = None,
        only: Collection[int] | None = None,
    ) -> None:
        """Show these comments with `words` marked (in `only` these of them); the one that is being
        changed is grey. The shop's `settings` are read when they do not come along."""
        if words != self._words:
            self._come_to = None
        self._words, self._editing = words, editing
        self._only = None if only is None else frozenset(only)
        self._read.clear()  # again as they are now
        if rows:
            self._settings = settings or load_settings(self._book)
        self.show_items(_items(rows))

    def add_rows(self, rows: Sequence[OutlineRow]) -> None:
        """Show these too, below the others."""
        self.add_items(_items(rows))

    def scroll_to_found(self) -> None:
        """Show the first comment, down to the first of the words that are looked for."""
        self.scroll_to_top()
        card = next(iter(self.cards().values()), None)
        if card is not None and self._words:
            self._scroll_to_mark(card, 0)

    def mark(self, words: str, only: Collection[int] | None = None) -> None:
        """Mark these words in what is shown, or "" none, and let none of them stand out."""
        self._words, self._come_to = words, None
        self._only = None if only is None else frozenset(only)
        for card in self.cards().values():
            self._mark(card)

    def show_mark(self, comment_id: int, at: int) -> int:
        """Bring a comment into view down to one of the words marked in it, which stands out (-1:
        the last one); how many words are marked there."""
        before, self._come_to = self._come_to, (comment_id, at)
        card = self.cards().get(before[0]) if before is not None else None
        if card is not None and before is not None and before[0] != comment_id:
            self._mark(card)
        if self.scroll_to(comment_id) is None:
            return 0
        card = self.cards()[comment_id]
        self._mark(card)
        count = len(card.body.extraSelections())
        if at < 0 and count:
            self._come_to = (comment_id, count - 1)
            self._mark(card)
        self._scroll_to_mark(card, at)
        return count

    def _scroll_to_mark(self, card: CommentCard, at: int) -> None:
        """Further down, when a word is below the view while its comment begins at the top."""
        marks = card.body.extraSelections()
        if not marks:
            return
        place = card.body.cursorRect(marks[min(at, len(marks) - 1)].cursor)
        lowest = card.body.mapTo(card, place.bottomLeft()).y()
        bar = self.verticalScrollBar()
        below = card.mapTo(self.viewport(), QPoint(0, lowest)).y() - self.viewport().height()
        if below > 0:
            bar.setValue(bar.value() + below + self.viewport().height() // 2)

    def _mark(self, card: CommentCard) -> None:
        comment = card.row.id if card.row is not None else None
        is_wanted = self._only is None or comment in self._only
        there, at = self._come_to or (None, -1)
        card.mark_words(self._words if is_wanted else "", at if comment == there else -1)

    def mark_edited(self, comment_id: int | None) -> None:
        """Let the comment that is being changed be grey, and no other."""
        self._editing = comment_id
        for key, card in self.living().items():
            card.setEnabled(key != comment_id)

    def cards(self) -> dict[Hashable, CommentCard]:
        """The cards near the view by the ids of their comments, in order."""
        return cast(dict[Hashable, CommentCard], self.living())

    def retranslate(self) -> None:
        """Say everything that is not a comment itself again."""
        for card in self.made():
            cast(CommentCard, card).retranslate()

    def restyle(self) -> None:
        """Draw the texts again in the colours of now."""
        for card in self.made():
            cast(CommentCard, card).restyle()

    def _make_card(self, _kind: str) -> QWidget:
        card = CommentCard(self._pictures, named=self._named)
        for wish, answer in (
            (card.edit_requested, self.edit_requested),
            (card.pin_requested, self.pin_requested),
            (card.delete_requested, self.delete_requested),
            (card.date_requested, self.date_requested),
            (card.check_requested, self.check_requested),
            (card.picture_requested, self.picture_requested),
            (card.save_picture_requested, self.save_picture_requested),
            (card.file_requested, self.file_requested),
            (card.move_requested, self.move_requested),
            (card.tie_requested, self.tie_requested),
            (card.versions_requested, self.versions_requested),
            (card.restore_requested, self.restore_requested),
            (card.customer_requested, self.customer_requested),
        ):
            wish.connect(answer)
        card.neighbour_requested.connect(lambda down: self.step_focus(card, down))
        return card

    def _row_of(self, comment: int) -> CommentRow | None:
        """A comment with its text; those below it are read with it."""
        if comment not in self._read and self._book is not None:
            keys = [cast(int, item.key) for item in self.items()]
            at = keys.index(comment)
            part = keys[at : at + _READ_AHEAD]
            self._read |= dict.fromkeys(part)
            self._read |= {row.id: row for row in comments.rows_with_ids(self._book, part)}
        return self._read.get(comment)

    def _fill_card(self, widget: QWidget, item: Item) -> None:
        card = cast(CommentCard, widget)
        if self._book is None:
            return
        row = self._row_of(cast(int, item.key))
        if row is None:  # gone this moment; the list is about to be told
            return
        zone, today = self._settings.zone, self._settings.today()
        if card.row != row:
            card.body.hurry(self.is_in_haste())
            card.show_comment(row, zone, today)
        else:
            card.show_day(zone, today)
            if not self.is_in_haste():
                card.body.read_pictures()
        self._mark(card)
        card.setEnabled(row.id != self._editing)

    def _read_pictures(self) -> None:
        for card in self.cards().values():
            card.body.read_pictures()

    def _is_read(self, widget: QWidget) -> bool:
        return cast(Any, widget).body.textCursor().hasSelection()


def _items(rows: Sequence[OutlineRow]) -> list[Item]:
    return [Item(row.id, "comment", _guess(row), row) for row in rows]


def _guess(row: OutlineRow) -> int:
    """About how tall a comment's card is."""
    lines = 1 + row.size // _LINE_CHARACTERS
    pictures = -(-row.pictures // _LINE_PICTURES)
    return min(_HEAD + lines * _LINE + pictures * _PICTURES_LINE, _MOST)
