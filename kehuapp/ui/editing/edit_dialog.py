"""The dialog that edits a customer or a new one: drafts, two windows, saving; fields: edit_form.

EditDialog(book, card, parent); a new customer is a card without an id. It writes into the book
itself, so that what the book refuses stays on the screen: `written` has the Changes.
"""

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.contacts import card_edits, contacts
from kehuapp.book.contacts.card import FIELDS
from kehuapp.book.contacts.contacts import ContactCard, ExtraRow
from kehuapp.book.contacts.fields import LINE
from kehuapp.book.settings import load_settings
from kehuapp.book.tiers.losses import LossRow
from kehuapp.errors import Trouble
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.editing.edit_alike import AlikePanel
from kehuapp.ui.editing.edit_clashes import ClashPanel, field_name
from kehuapp.ui.editing.edit_drafts import PASTED, DraftKeeper, Found, Typed
from kehuapp.ui.editing.edit_form import CardForm
from kehuapp.ui.editing.edit_plain import Desk
from kehuapp.ui.kit.form_dialog import FormDialog

if TYPE_CHECKING:  # seldom needed
    from kehuapp.text.contact_block import Piece
    from kehuapp.ui.editing.edit_paste import PastePanel

#: Writes a card, and why the customer was lost.
Write = Callable[[ContactCard, LossRow | None], object]
_SHORT, _HIGH = 530, 680  # pixels
_WIDE, _LETTERS = 700, 90  # pixels, or so many letters if these need more


class EditDialog(FormDialog):
    """Enter saves, Esc twice closes and keeps what was typed for the next time."""

    SCROLLS = False
    written = Signal(object)  # Changes
    contact_requested = Signal(int)  # show this customer instead
    folded_changed = Signal(str, bool)  # a section, and whether it was folded by hand

    def __init__(
        self,
        book: Book,
        card: ContactCard,
        parent: QWidget | None = None,
        *,
        folded: Collection[str] = (),
        staff_id: int | None = None,
        ask_loss: Callable[[ContactCard, str, Write], None] | None = None,
    ) -> None:
        """`ask_loss(card, stage before, write)` asks about one who was lost by it, then writes."""
        super().__init__(parent)
        self._book, self._opened, self._staff = book, card, staff_id
        self._ask_loss = ask_loss
        self._settings = load_settings(book)
        self._folded = tuple(folded)
        self._shown: CardForm | None = None  # one before is put away
        # What was said before saving, and is said only once.
        self._told_names: dict[str, str] = {}
        self._told_stored: ContactCard | None = None
        self.setWindowTitle(
            self.tr("New customer")
            if card.id is None
            else self.tr("Edit %1").replace("%1", card.title[:40])
        )
        letters = _LETTERS * self.fontMetrics().horizontalAdvance("n")
        self.resize(max(_WIDE, letters), _SHORT if card.id is None else _HIGH)
        self.setMinimumWidth(560)
        self._drafts = DraftKeeper(self, book, self._collect)
        self._drafts.failed.connect(self._say_not_kept)
        self._lay_out()
        self._leave.clicked.disconnect()
        self._leave.clicked.connect(self.leave)
        QShortcut(QKeySequence.fromString("Ctrl+Shift+V"), self, lambda: self.paste())
        self.show_typed(Typed(card, card, {}))
        self._offer_draft()

    # What it holds

    def card(self) -> ContactCard:
        """The customer as typed, with everything that the form does not show as it was."""
        return self.form.card()

    def value(self) -> ContactCard:
        return self.card()

    def is_touched(self) -> bool:
        return self.card() != self._opened or bool(self.form.loose_names())

    def missing(self) -> str:
        card = self.card()
        if card.name or card.company or card.phones or card.emails:
            return ""
        self.form.name.setFocus()
        return self.tr("Write a name, a company or a phone number first.")

    def show_typed(self, typed: Typed) -> None:
        """Show a form with this in it."""
        self._opened = typed.opened
        names = {name: text for name, text in typed.names.items() if name != PASTED}
        desk = Desk(self._book, typed.typed, self._settings, names)
        if self._shown is not None:
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self.form = form = CardForm(self._page, desk, typed.photo, self._folded)
        self._column.addWidget(form, 1)
        form.show()
        self.alike = AlikePanel(form, self._book, self._opened)
        form.alike_place.addWidget(self.alike)
        self.alike.contact_requested.connect(self._go_to)
        form.identity_edited.connect(self._look_for_alike)
        form.edited.connect(self._on_edited)
        form.folded_changed.connect(self.folded_changed)
        form.paste_requested.connect(lambda: self.paste())
        form.grown.connect(self._show_more)
        for before, after in ((form.last_stop(), self._save), (self._save, self._leave)):
            QWidget.setTabOrder(before, after)
        form.name.setFocus()
        form.start()
        if self._opened.id is None and typed.typed.title:
            self._look_for_alike()
        if pasted := typed.names.get(PASTED):
            self.paste(pasted)

    # Layout

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self._above = QVBoxLayout()
        self._above.setContentsMargins(22, 0, 12, 0)
        self._above.setSpacing(0)
        self.paste_panel: PastePanel | None = None
        self.clashes: ClashPanel | None = None
        self.offer: QFrame | None = None
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: else the right edge of the fields would move when a section unfolds.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = QWidget()
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(self._above)
        self._scroll.setWidget(self._page)
        self.body.addWidget(self._scroll, 1)

    def _grow(self) -> None:
        """There is more to see than in the short form."""
        self.grow(0, _HIGH)

    def _show_more(self) -> None:
        self._grow()
        QTimer.singleShot(0, self, self._show_focused)  # once everything has its place

    def _show_focused(self) -> None:
        """Let what has the keyboard be seen."""
        focused = self.focusWidget()
        if focused is not None and self._scroll.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, 60)

    def _show_above(self, panel: QWidget) -> None:
        self._above.setContentsMargins(22, 14, 12, 0)
        self._above.addWidget(panel)
        panel.show()
        self._grow()
        self._scroll.verticalScrollBar().setValue(0)

    def _hide_above(self, panel: QWidget | None) -> None:
        if panel is not None:
            self._above.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        if not self._above.count():
            self._above.setContentsMargins(22, 0, 12, 0)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        if moved:
            self._show_focused()
        return moved

    # What follows from typing

    def _on_edited(self) -> None:
        self._drafts.touch()
        if self._asking:
            self._asking = False
            self._leave.setText(self.tr("Cancel"))
            self._say("")

    def _look_for_alike(self) -> None:
        self.alike.show_typed(self.card())

    def _go_to(self, contact: int) -> None:
        """Show the one who is in the book already; what was typed is kept."""
        self._drafts.keep()
        QDialog.reject(self)
        self.contact_requested.emit(contact)

    # Drafts

    def _collect(self) -> Typed | None:
        panel, form = self.paste_panel, self.form
        pasted = panel.text.toPlainText().strip() if panel is not None else ""
        if not self.is_touched() and not pasted:
            return None
        names = form.loose_names() | ({PASTED: pasted} if pasted else {})
        return Typed(self._opened, form.card(), names, form.photo.data())

    def _say_not_kept(self) -> None:
        self._say(self.tr("What you type cannot be kept on the disk; save it soon."), error=True)

    def _offer_draft(self) -> None:
        self._hide_above(self.offer)
        self.offer = None
        found = self._drafts.find(self._opened)
        if not found:
            return
        newest = found[0]
        at = words.local_instant(newest.at, self._settings.zone) if _is_instant(newest.at) else None
        said = self.tr("%1 was not saved (%2).").replace("%1", newest.typed.typed.title[:30])
        self.offer = QFrame(self)
        self.offer.setProperty("card", "true")
        row = QHBoxLayout(self.offer)
        row.setContentsMargins(14, 6, 10, 6)
        label = QLabel(said.replace("%2", f"{at:%Y-%m-%d %H:%M}" if at else "?"), self.offer)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.go_on = QPushButton(self.tr("Go on with it"), self.offer)
        self.go_on.clicked.connect(lambda: self._go_on(newest))
        self.throw_away = QPushButton(self.tr("Discard"), self.offer)
        self.throw_away.setProperty("quiet", "true")
        self.throw_away.clicked.connect(lambda: self._throw_away(newest))
        row.addWidget(label, 1)
        row.addWidget(self.go_on)
        row.addWidget(self.throw_away)
        self._show_above(self.offer)

    def _go_on(self, found: Found) -> None:
        self._drafts.keep()  # what was typed meanwhile is a draft of its own
        self._drafts.go_on_with(found)
        self._hide_above(self.offer)
        self.offer = None
        self.show_typed(found.typed)

    def _throw_away(self, found: Found) -> None:
        self._drafts.throw_away(found)
        self._offer_draft()
        self.form.name.setFocus()

    # A pasted text

    def paste(self, text: str = "") -> None:
        """Open the area for a pasted text, with this or with what is in the clipboard."""
        from kehuapp.ui.editing.edit_paste import PastePanel

        if self.paste_panel is None:
            self.paste_panel = PastePanel(self, self._settings.region)
            self.paste_panel.put_requested.connect(self._put_in)
            self.paste_panel.closed.connect(self._close_paste)
            self.paste_panel.text.textChanged.connect(self._drafts.touch)
            self._show_above(self.paste_panel)
        card = self.card()
        # Of a line a customer has one; a pasted one does not push it out.
        taken = [name for name, one in FIELDS.items() if one.kind == LINE and getattr(card, name)]
        text = text or QApplication.clipboard().text()[:100_000]
        self.paste_panel.start(text, taken)

    def _put_in(self, pieces: "list[Piece]") -> None:
        self._close_paste()
        self.form.put_in(pieces)
        self._say(self.tr("Filled in. Check it, then save."))

    def _close_paste(self) -> None:
        self._hide_above(self.paste_panel)
        self.paste_panel = None
        self._drafts.touch()
        self.form.name.setFocus()

    # Leaving

    def reject(self) -> None:
        """Esc: close what lies above first; close and keep what was typed the second time."""
        if self.paste_panel is not None:
            self._close_paste()
        elif not self.is_touched():
            self._drafts.drop()
            QDialog.reject(self)
        elif not self._asking:
            self._ask_to_leave()
        elif self._drafts.keep():
            QDialog.reject(self)

    def leave(self) -> None:
        """The button: says first that something is not saved, then really leaves without it."""
        if self.is_touched() and not self._asking:
            self._ask_to_leave()
            return
        self._drafts.drop()
        QDialog.reject(self)

    def _ask_to_leave(self) -> None:
        self._asking = True
        self._leave.setText(self.tr("Leave without saving"))
        self._say(self.tr("Not saved yet. Enter saves; Esc again closes and keeps it for later."))

    # Saving

    def accept(self) -> None:
        panel = self.paste_panel
        if panel is not None and panel.isAncestorOf(self.focusWidget() or self):
            panel.put_in()
            return
        sentence = self.missing() or self._look_once_more()
        if panel is not None and panel.text.toPlainText().strip():
            sentence = self.tr("Fill in the pasted text first, or close it.")
        if sentence:
            self._say(sentence, error=True)
            return
        typed = self._with_loose_names()
        mine: Collection[str] = ()
        try:
            if typed.id is not None:
                decided = self._settle(typed)
                if decided is None:
                    return
                typed, mine = decided
        except Trouble as trouble:
            self._say(str(trouble), error=True)
            return
        write = partial(self._write, mine)
        if self._ask_loss is None:
            write(typed, None)
        else:
            self._ask_loss(typed, self._opened.stage, write)

    def _write(self, mine: Collection[str], typed: ContactCard, loss: LossRow | None) -> None:
        if typed.id is None and typed.stage == "lost":
            typed = replace(typed, stage="customer")  # nobody is lost without a cause
        photo = self.form.photo.data()
        try:
            changes = card_edits.write_card(
                self._book,
                self._opened,
                typed,
                mine,
                photo,
                self._staff,
                loss,
                self.form.tier_reason.text(),
            )
        except Trouble as trouble:
            self._say(str(trouble), error=True)
            self._drafts.touch()
            return
        self._drafts.drop()
        QDialog.accept(self)
        self.written.emit(changes)

    def _look_once_more(self) -> str:
        """A sentence about a name that was typed but not chosen; said once."""
        loose = self.form.loose_names()
        if not loose or self._told_names == loose:
            return ""
        self._told_names = loose
        name, text = next(iter(loose.items()))
        sentence = self.tr(
            "%1: choose one of the names offered. Enter again keeps “%2” among the other fields."
        )
        return sentence.replace("%1", field_name(name)).replace("%2", text[:40])

    def _with_loose_names(self) -> ContactCard:
        card = self.card()
        rows = [ExtraRow(field_name(name), text) for name, text in self.form.loose_names().items()]
        return replace(card, extra=(*card.extra, *rows))

    def _settle(self, typed: ContactCard) -> tuple[ContactCard, frozenset[str]] | None:
        """What to write after a look at what others wrote meanwhile; None when one has to ask."""
        assert typed.id is not None
        stored = contacts.load_contact(self._book, typed.id)
        elsewhere = card_edits.changed_fields(self._opened, stored)
        clashes = card_edits.find_clashes(self._opened, typed, stored)
        if clashes:
            panel = self.clashes
            if panel is None or panel.stored != stored or set(panel.mine) != set(clashes):
                self._ask_whose(typed, stored, clashes)
                return None
            if waiting := panel.open_questions():
                panel.mine[waiting[0]].setFocus()
                self._say(self.tr("Choose first which one is right."), error=True)
                return None
            theirs = set(clashes) - panel.chosen()
            return card_edits.take_theirs(typed, stored, theirs), panel.chosen()
        if elsewhere and self._told_stored != stored:
            self._told_stored = stored
            names = words.listed(field_name(name) for name in elsewhere[:6])
            sentence = self.tr(
                "Somebody changed %1 meanwhile; that stays, and so does what you "
                "typed. Enter saves."
            )
            self._say(sentence.replace("%1", names))
            return None
        return typed, frozenset()

    def _ask_whose(self, typed: ContactCard, stored: ContactCard, names: list[str]) -> None:
        self._hide_above(self.clashes)
        self.clashes = ClashPanel(self, self._book, typed, stored, names)
        self._show_above(self.clashes)
        self.clashes.mine[names[0]].setFocus()
        self._say(self.tr("Nothing is saved yet. Choose, then save again."), error=True)


def _is_instant(text: str) -> bool:
    try:
        words.local_instant(text, "UTC")
    except (ValueError, OverflowError):
        return False
    return True
