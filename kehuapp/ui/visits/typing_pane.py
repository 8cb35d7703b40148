"""Typing visit sheets back in, one after another: found by code, kept while half typed, written.

The boxes are the form's, the photos beside it kept_photos', what is said typing_words'.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.settings import Settings, load_settings
from kehuapp.book.sheets.sheet_templates import ask_chosen
from kehuapp.book.staff.staff import StaffRow, ask_staff
from kehuapp.book.visits.codes import find_by_code
from kehuapp.book.visits.results import Clash, type_back
from kehuapp.book.visits.sheets import Sheet, ask_sheet, new_sheet
from kehuapp.book.visits.typed import TypedSheet, makes
from kehuapp.book.visits.waiting import SheetOf, ask_of_trip, ask_waiting
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.rules.visits.sheet_templates import STANDARD, SheetTemplate
from kehuapp.store.asking import together
from kehuapp.ui.kit import toast
from kehuapp.ui.kit.completing.completer import Find
from kehuapp.ui.kit.labels import SoftNote, rule
from kehuapp.ui.kit.windows.whose import WhosePanel
from kehuapp.ui.visits.sheet_drafts import Half, KeptSheets
from kehuapp.ui.visits.typing_fields import first_moment
from kehuapp.ui.visits.typing_foot import TypingFoot
from kehuapp.ui.visits.typing_form import TypingForm
from kehuapp.ui.visits.typing_start import TypingStart
from kehuapp.ui.visits.typing_words import differing, kept_words, makes_words, odd_words
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session, SheetToType

_PAGE_KEYS = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_KEEP_AFTER_MS = 600  # of a pause in typing


class TypingPane(QWidget):
    """`sheet_changed` when another sheet is shown, or another place among the sheets; `box_entered`
    with the box one is in; `photos_changed` when the photos of the sheet are to be read again.

    `complete` is told by the page: what was sold that begins like what is typed.
    """

    sheet_changed = Signal()
    box_entered = Signal(str)
    photos_changed = Signal()
    outcome_requested = Signal(str, int)  # missed | moved, the visit

    def __init__(self, session: Session, complete: Find = lambda _typed: ()) -> None:
        super().__init__()
        self._session, self._complete = session, complete
        self._settings = Settings()
        self._sheet: Sheet | None = None
        self._seen: TypedSheet | None = None  # of another desk, told to whoever types
        self.clashes: WhosePanel | None = None  # which of the two is right is asked
        self._is_asked = False  # whether the visit was made though nothing is typed
        self._before = TypedSheet()  # as the form began
        self._sheets: list[SheetOf] = []  # those that come one after another
        self._drafts = KeptSheets(session.book)
        self._staff: Sequence[StaffRow] = ()
        self._is_stale = False  # something was changed while the page was not shown
        self.form: TypingForm | None = None
        self.start = TypingStart()
        self.note = SoftNote()
        self.room = QScrollArea()
        self.room.setWidgetResizable(True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._paper = QWidget()
        self._place = QVBoxLayout(self._paper)
        self._place.setContentsMargins(0, 0, 0, 0)
        self.room.setWidget(self._paper)
        self.foot = TypingFoot()
        self.stack = QStackedWidget()
        self._lay_out()
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(_KEEP_AFTER_MS)
        self._keep_soon.timeout.connect(self.keep)
        self.start.code_typed.connect(self.take_code)
        self.start.visit_chosen.connect(self.open_visit)
        self.start.code.installEventFilter(self)
        self.foot.save_requested.connect(self.save_sheet)
        self.foot.outcome_requested.connect(self.ask_outcome)
        session.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        typing = QWidget()
        self._column = column = QVBoxLayout(typing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.note)
        column.addWidget(self.room, 1)
        column.addWidget(rule())
        column.addWidget(self.foot)
        self.stack.addWidget(self.start)
        self.stack.addWidget(typing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)

    # Which sheet

    def sheet(self) -> Sheet | None:
        """The sheet that is typed; None while one waits for a code."""
        return self._sheet

    def template(self) -> SheetTemplate:
        """From which it was printed, or most likely was."""
        found = self._sheet.template if self._sheet is not None else None
        return found or STANDARD

    def where(self) -> SheetToType:
        """The argument that leads back to it."""
        if self._sheet is None:
            return SheetToType()
        visit = self._sheet.visit
        return SheetToType(visit.id, visit.trip_id, None if visit.id else visit.contact_id)

    def place(self) -> tuple[int, int]:
        """Which of how many sheets it is, from 1; (0, 0) for one alone."""
        ids = [one.id for one in self._sheets]
        visit = self._sheet.visit.id if self._sheet else None
        return (ids.index(visit) + 1, len(ids)) if visit in ids else (0, 0)

    def show_wish(self, wish: SheetToType) -> None:
        """Show what is wished for; of nothing: wait for a code."""
        if wish.visit is not None:
            self.open_visit(wish.visit)
        elif wish.trip is not None:
            self._sheets = self._session.book.ask(ask_of_trip(wish.trip))
            self._go_on(after=None)
        elif wish.contact is not None:
            self._open(None, wish.contact)
        else:
            self.wait_for_code()
            if wish.code:
                self.start.code.setText(wish.code)
                self.take_code(wish.code)

    def wait_for_code(self) -> None:
        """Put the sheet aside, with what is typed, and wait for another."""
        self.keep()
        self._forget_form()
        self._settings = load_settings(self._session.book)
        self._read_waiting()
        self.stack.setCurrentIndex(0)
        self.start.begin()
        self.sheet_changed.emit()

    def take_code(self, text: str) -> None:
        """Open the sheet with this code, or say why there is none."""
        try:
            found = find_by_code(self._session.book, text)
            self._open(found.visit_id, found.contact_id, found.note)
        except Trouble as trouble:
            self.start.refuse(str(trouble))

    def open_visit(self, visit: int) -> None:
        """Type the sheet of this visit."""
        self._open(visit, 0)

    def _open(self, visit: int | None, contact: int, said: str = "") -> None:
        """Trouble, said, when it is gone: then a code is waited for."""
        self.keep()
        book = self._session.book
        try:
            if visit is None:
                self._staff, usual = book.ask(together(ask_staff(), ask_chosen(self._chosen())))
                sheet = new_sheet(book, contact).printed_from(usual)
            else:
                sheet = self._read(visit)
        except Trouble as trouble:
            toast.say(self, str(trouble))
            self._drafts.forget_visit(visit)
            self.wait_for_code()
            return
        self._settings = sheet.settings
        if sheet.visit.trip_id is not None and sheet.visit.id not in [s.id for s in self._sheets]:
            self._sheets = book.ask(ask_of_trip(sheet.visit.trip_id))
        self._show(sheet, said or odd_words(sheet))

    def _chosen(self) -> str:
        """The template that sheets were printed with last."""
        return self._session.preferences.paper_choice("sheet_template")

    def _read(self, visit: int) -> Sheet:
        sheet, self._staff, usual = self._session.book.ask(
            together(ask_sheet(visit), ask_staff(), ask_chosen(self._chosen()))
        )
        if sheet is None:
            raise Trouble(translate("Visits", "This visit is no longer in the book."))
        return sheet.printed_from(usual)

    def _show(self, sheet: Sheet, said: str = "") -> None:
        self._forget_form()
        self._sheet, self._seen = sheet, None
        staff = self._staff
        begins = self._begun(sheet, staff)
        typed = begins
        if (half := self._drafts.find(sheet)) is not None:
            changed = {
                name: getattr(half.typed, name)
                for name in TypedSheet._fields
                if getattr(half.typed, name) != getattr(half.opened, name)
            }
            typed = begins._replace(**changed)
            said = said or kept_words(half, begins, changed)
        numbers = self.template().numbers()
        self.form = TypingForm(sheet, typed, staff, self._complete, numbers, self._paper)
        self._before = begins
        self.form.changed.connect(self._on_typed)
        self.form.entered.connect(self._on_entered)
        for widget in self.form.findChildren(QWidget):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.installEventFilter(self)
        self._is_asked = False
        self._place.addWidget(self.form)
        self.room.verticalScrollBar().setValue(0)
        self.note.say(said)
        self.stack.setCurrentIndex(1)
        self._say_makes()
        # What is over, or of nobody's appointment, has no other outcome.
        self.foot.not_made.setVisible(
            sheet.visit.id is not None and sheet.visit.outcome == "planned"
        )
        self.form.first().setFocus()
        self.sheet_changed.emit()
        self.photos_changed.emit()

    def _begun(self, sheet: Sheet, staff: Sequence[StaffRow]) -> TypedSheet:
        """What is in the boxes before one types: what is known of it."""
        typed = sheet.typed
        if sheet.is_typed:
            return typed
        now = sheet.settings.now()
        at = first_moment(typed.visited_at, now)
        here = self._session.staff if self._session.staff in [one.id for one in staff] else None
        return typed._replace(
            visited_at=f"{at:%Y-%m-%dT%H:%M}",
            staff_id=typed.staff_id if typed.staff_id is not None else here,
            typed_by=typed.typed_by if typed.typed_by is not None else here,
        )

    def _forget_form(self) -> None:
        self._sheet = None
        self._forget_clashes()
        if self.form is not None:
            self._place.removeWidget(self.form)
            self.form.hide()  # it keeps its parent: with another, all would be styled anew
            self.form.deleteLater()
            self.form = None

    def step(self, by: int) -> None:
        """The next sheet, or the one before; what is typed is kept."""
        at, count = self.place()
        if count:
            self.open_visit(self._sheets[(at - 1 + by) % count].id)

    # What is typed

    def typed(self) -> TypedSheet:
        """What the boxes hold now."""
        return self.form.value() if self.form is not None else self._before

    def is_touched(self) -> bool:
        """Whether something was typed since the sheet was opened."""
        return self.form is not None and (
            self.typed() != self._before or self.form.unread() is not None
        )

    def keep(self) -> None:
        """Keep beside the book what is typed of this sheet."""
        self._keep_soon.stop()
        if self._sheet is None or self.form is None:
            return
        half = Half(self.typed(), self._before) if self.is_touched() else None
        self._drafts.keep(self._sheet, half)

    def _on_typed(self) -> None:
        self._keep_soon.start()
        self._is_asked = False
        self._say_makes()

    def _on_entered(self, box: str) -> None:
        if self._is_asked:  # whoever goes back into a box types on
            self._is_asked = False
            self._say_makes()
        focused = self.focusWidget()
        if focused is not None:
            # All of a box of several lines, not only that of its caret.
            below = focused.mapTo(self._paper, focused.rect().bottomLeft())
            self.room.ensureVisible(0, below.y(), 0, 12)
            self.room.ensureWidgetVisible(focused, 0, 60)
        self.box_entered.emit(box)

    # Writing it

    def save_sheet(self) -> None:
        """Write the sheet and take the next one; what cannot be written is said, and stays."""
        if self._sheet is None or self.form is None:
            return
        if (unread := self.form.unread()) is not None:
            self.foot.refuse(unread[1])
            unread[0].setFocus()
            return
        if self._waits_for_an_answer():
            return
        self._keep_soon.stop()
        sheet, typed = self._sheet, self._settled()
        clashes: list[Clash] = []

        def write() -> Changes:
            try:
                return type_back(self._session.book, sheet, typed, self._seen)
            except Clash as clash:
                clashes.append(clash)
                raise

        self._sheet = None  # what comes of it is not read here: the next one is
        sentence = tasks.attempt(self._session, write)
        self._sheet = sheet
        if sentence:
            self.foot.refuse(sentence)
            for clash in clashes:
                self.ask_whose(clash)
            return
        self._drafts.keep(sheet, None)
        self._go_on(after=sheet)

    def _waits_for_an_answer(self) -> bool:
        """Whether something is asked before a sheet is written: which of two is right, or, once,
        whether the visit was made though nothing is typed."""
        assert self._sheet is not None
        if self.clashes is not None and (waiting := self.clashes.open_questions()):
            self.clashes.mine[waiting[0]].setFocus()
            self.foot.refuse(translate("EditDialog", "Choose first which one is right."))
            return True
        if self._is_asked or self._sheet.is_typed or self.is_touched():
            return False
        self.foot.ask(
            translate("TypeBack", "Nothing was typed: visited all the same? Enter again saves it.")
        )
        self._is_asked = True
        return True

    def ask_whose(self, clash: Clash) -> None:
        """Ask which is right of what somebody else typed into the same boxes."""
        asked = self.clashes.mine if self.clashes is not None else ()
        names = [name for name in TypedSheet._fields if name in (*clash.names, *asked)]
        self._forget_clashes()
        self._seen = clash.stored.typed
        fields = differing(self.typed(), clash.stored, names, self._staff)
        title = translate(
            "ClashPanel", "Somebody typed the same sheet in the meantime. Which one is right?"
        )
        self.clashes = WhosePanel(self, title, fields)
        self._column.insertWidget(1, self.clashes)
        self.clashes.decided.connect(self.foot.save.setFocus)
        self.clashes.mine[names[0]].setFocus()

    def _forget_clashes(self) -> None:
        if self.clashes is not None:
            self._column.removeWidget(self.clashes)
            self.clashes.hide()
            self.clashes.deleteLater()
            self.clashes = None

    def _settled(self) -> TypedSheet:
        """What is typed, but for what is to stay as somebody else typed it."""
        typed = self.typed()
        if self.clashes is None or self._seen is None:
            return typed
        theirs = self.clashes.theirs.keys() - self.clashes.chosen()
        return typed._replace(**{name: getattr(self._seen, name) for name in theirs})

    def _go_on(self, after: Sheet | None) -> None:
        """To the next sheet that is not typed yet; when there is none, to the code."""
        done = after.visit.id if after is not None else None
        ids = [one.id for one in self._sheets]
        later = ids[ids.index(done) + 1 :] if done in ids else ids
        trip = after.visit.trip_id if after is not None else None
        self._forget_form()
        if trip is not None and done in ids:
            self._sheets = self._session.book.ask(ask_of_trip(trip))
        else:
            self._sheets = [
                one._replace(is_typed=one.is_typed or one.id == done) for one in self._sheets
            ]
        waiting = [
            one for one in self._sheets
            if not one.is_typed and one.outcome in ("planned", "done")
        ]  # fmt: skip
        # What came after the one that was just typed, then from the beginning.
        waiting.sort(key=lambda one: one.id not in later)
        if waiting and (after is None or done in ids):
            self.open_visit(waiting[0].id)
        else:
            self.wait_for_code()

    def _say_makes(self) -> None:
        if self._sheet is None:
            return
        made = makes(self._sheet.typed, self.typed(), self._sheet.interaction is not None)
        self.foot.tell(makes_words(made))

    def ask_outcome(self, outcome: str) -> None:
        """Wish to write down why the visit was missed, or moved; what is over has no other
        outcome."""
        if self._sheet is None:
            return
        visit = self._sheet.visit
        if visit.id is not None and visit.outcome == "planned":
            self.outcome_requested.emit(outcome, visit.id)
        elif visit.id is not None:
            self.foot.refuse(
                translate("TypeBack", "What came of this visit is written down already.")
            )
        else:
            self.foot.refuse(
                translate("TypeBack", "There is no appointment that could be missed or put off.")
            )

    def outcome_written(self) -> None:
        """The visit was not made: on to the next."""
        if self._sheet is not None:
            self._drafts.keep(self._sheet, None)
            self._go_on(after=self._sheet)

    # What happens around it

    def _on_changed(self, changes: Changes) -> None:
        sheet = self._sheet
        if changes.session or not (
            changes.everything or sheet is None or sheet.visit.contact_id in changes.contacts
        ):
            return
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Read again what somebody changed; what is being typed stays."""
        if not self._is_stale:
            return
        self._is_stale = False
        if self._sheet is None:
            if self.stack.currentIndex() == 0:
                self._read_waiting()
            return
        self.photos_changed.emit()
        if self.is_touched() or self._sheet.visit.id is None:
            return
        try:
            now = self._read(self._sheet.visit.id)
        except Trouble:
            self.wait_for_code()
            return
        if now != self._sheet:
            self._show(now, odd_words(now))

    def _read_waiting(self) -> None:
        self._sheets = self._session.book.ask(ask_waiting(self._settings.today()))
        self._show_waiting()

    def _show_waiting(self) -> None:
        self.start.show_sheets(self._sheets, self._settings.today(), self._drafts.visits())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Page keys turn the sheets, in a text of several lines, too; Undo and Redo are those of
        steps as long as nothing is typed."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if (
            is_override
            and isinstance(event, QKeyEvent)
            and (
                event.key() in _PAGE_KEYS
                or (_is_of_steps(watched, event) and not self.is_touched())
            )
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Speak the language of now; what is typed stays."""
        self.start.retranslate()
        self._show_waiting()
        self.foot.retranslate()
        if self._sheet is not None and self.form is not None:
            self.keep()
            self._show(self._sheet, self.note.text())


def _is_of_steps(watched: QObject, event: QKeyEvent) -> bool:
    """Whether a key undoes or redoes, and the text it is pressed in has nothing of its own to."""
    keys = QKeySequence.StandardKey
    is_undo, is_redo = event.matches(keys.Undo), event.matches(keys.Redo)
    text = watched.document() if isinstance(watched, QPlainTextEdit) else watched
    if not (is_undo or is_redo) or not isinstance(text, (QLineEdit, QTextDocument)):
        return False
    return not (text.isUndoAvailable() if is_undo else text.isRedoAvailable())
