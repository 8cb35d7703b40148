"""Typing visit sheets back in, one after another: found by code, kept while half typed, written.

The boxes are the form's, the photos beside it the panel's.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.settings import Settings, load_settings
from kehuapp.book.sheets.sheet_templates import ask_chosen
from kehuapp.book.staff.staff import StaffRow, ask_staff
from kehuapp.book.visits import photos
from kehuapp.book.visits.codes import find_by_code
from kehuapp.book.visits.results import Clash, Sheet, ask_sheet, new_sheet, type_back
from kehuapp.book.visits.typed import LABELS, Makes, TypedSheet, makes
from kehuapp.book.visits.waiting import SheetOf, ask_of_trip, ask_waiting
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.rules.visits.sheet_templates import STANDARD
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.ui.kit import toast
from kehuapp.ui.kit.completing.completer import Find
from kehuapp.ui.kit.labels import SoftNote, rule
from kehuapp.ui.kit.menu_buttons import give_menu
from kehuapp.ui.visits.sheet_drafts import Half, Key, find_sheets, keep_sheets
from kehuapp.ui.visits.sheet_places import Place, read_places
from kehuapp.ui.visits.typing_fields import first_moment
from kehuapp.ui.visits.typing_form import TypingForm
from kehuapp.ui.visits.typing_start import TypingStart
from kehuapp.ui.work import tasks
from kehuapp.ui.work.pictures import nothing
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
        self._before = TypedSheet()  # as the form began
        self._sheets: list[SheetOf] = []  # those that come one after another
        self._halves: dict[Key, Half] | None = None
        self._staff: Sequence[StaffRow] = ()
        self._template = STANDARD
        self._is_stale = False  # something was changed while the page was not shown
        self.form: TypingForm | None = None
        self.start = TypingStart()
        self.note = SoftNote()
        self.room = QScrollArea()
        self.room.setWidgetResizable(True)
        self.room.setFrameShape(QFrame.Shape.NoFrame)
        self.room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.makes = QLabel()
        self.makes.setProperty("role", "quiet")
        self.makes.setWordWrap(True)
        self.makes.setTextFormat(Qt.TextFormat.PlainText)
        self.not_made, self.save = QPushButton(), QPushButton()
        menu = QMenu(self.not_made)
        self.missed, self.moved = menu.addAction(""), menu.addAction("")
        give_menu(self.not_made, menu)
        self.save.setProperty("primary", "true")
        self.save.setObjectName("save_sheet")
        self.stack = QStackedWidget()
        self._lay_out()
        self._keep_soon = QTimer(self)
        self._keep_soon.setSingleShot(True)
        self._keep_soon.setInterval(_KEEP_AFTER_MS)
        self._keep_soon.timeout.connect(self.keep)
        self.start.code_typed.connect(self.take_code)
        self.start.visit_chosen.connect(self.open_visit)
        self.save.clicked.connect(self.save_sheet)
        self.missed.triggered.connect(lambda: self._ask_outcome("missed"))
        self.moved.triggered.connect(lambda: self._ask_outcome("moved"))
        session.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        self.foot = QWidget()
        self.foot.setObjectName("fill")  # no toast lies over it
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 10, 12, 10)
        row.setSpacing(8)
        row.addWidget(self.makes, 1)
        for button in (self.not_made, self.save):
            button.setAutoDefault(False)
            row.addWidget(button)
        typing = QWidget()
        column = QVBoxLayout(typing)
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
                self._staff, self._template = book.ask(
                    together(ask_staff(), ask_chosen(self._chosen()))
                )
                sheet = new_sheet(book, contact).asked(self._template.questions)
            else:
                sheet = self._read(visit)
        except Trouble as trouble:
            toast.say(self, str(trouble))
            self._forget_drafts(visit)
            self.wait_for_code()
            return
        self._settings = sheet.settings
        if sheet.visit.trip_id is not None and sheet.visit.id not in [s.id for s in self._sheets]:
            self._sheets = book.ask(ask_of_trip(sheet.visit.trip_id))
        self._show(sheet, said or self._odd(sheet))

    def _chosen(self) -> str:
        """The template that sheets were printed with last."""
        return self._session.preferences.paper_choice("sheet_template")

    def _read(self, visit: int) -> Sheet:
        sheet, self._staff, self._template = self._session.book.ask(
            together(ask_sheet(visit), ask_staff(), ask_chosen(self._chosen()))
        )
        if sheet is None:
            raise Trouble(translate("Visits", "This visit is no longer in the book."))
        return sheet.asked(self._template.questions)

    def _forget_drafts(self, visit: int | None) -> None:
        """What was typed of a visit that is gone is of no use."""
        gone = [key for key in self._kept() if visit is not None and key[0] == visit]
        for key in gone:
            del self._kept()[key]
        if gone:
            keep_sheets(self._session.book, self._kept())

    def _odd(self, sheet: Sheet) -> str:
        if sheet.is_typed:
            return translate(
                "TypeBack", "This sheet was typed in before: you correct what is there."
            )
        return ""

    def _show(self, sheet: Sheet, said: str = "") -> None:
        self._forget_form()
        self._sheet, self._seen = sheet, None
        staff = self._staff
        begins = self._begun(sheet, staff)
        typed = begins
        if (half := self._kept().get(_key(sheet))) is not None:
            changed = {
                name: getattr(half.typed, name)
                for name in TypedSheet._fields
                if getattr(half.typed, name) != getattr(half.opened, name)
            }
            typed = begins._replace(**changed)
            said = said or _kept_words(half, begins, changed)
        self.form = TypingForm(sheet, typed, staff, self._complete, self._template.numbers())
        self._before = begins
        self.form.changed.connect(self._on_typed)
        self.form.entered.connect(self._on_entered)
        for widget in self.form.findChildren(QWidget):
            widget.installEventFilter(self)
        self.room.setWidget(self.form)
        self.note.say(said)
        self.stack.setCurrentIndex(1)
        self._say_makes()
        # What is over, or of nobody's appointment, has no other outcome.
        self.not_made.setVisible(sheet.visit.id is not None and sheet.visit.outcome == "planned")
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
        if self.form is not None:
            self.room.takeWidget().deleteLater()
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
        halves, key = self._kept(), _key(self._sheet)
        before = dict(halves)
        if self.is_touched():
            halves[key] = Half(self.typed(), self._before)
        else:
            halves.pop(key, None)
        if halves != before:
            keep_sheets(self._session.book, halves)

    def _kept(self) -> dict[Key, Half]:
        if self._halves is None:
            self._halves = find_sheets(self._session.book)
        return self._halves

    def _on_typed(self) -> None:
        self._keep_soon.start()
        self._say_makes()

    def _on_entered(self, box: str) -> None:
        focused = self.focusWidget()
        if focused is not None:
            self.room.ensureWidgetVisible(focused, 0, 60)
        self.box_entered.emit(box)

    # Writing it

    def save_sheet(self) -> None:
        """Write the sheet and take the next one; what cannot be written is said, and stays."""
        if self._sheet is None or self.form is None:
            return
        if (unread := self.form.unread()) is not None:
            self._refuse(unread[1])
            unread[0].setFocus()
            return
        self._keep_soon.stop()
        sheet, typed = self._sheet, self.typed()
        made: list[Changes] = []

        def write() -> Changes:
            try:
                changes = type_back(self._session.book, sheet, typed, self._seen)
            except Clash as clash:
                self._seen = clash.stored.typed
                raise
            made.append(changes)
            return changes

        self._sheet = None  # what comes of it is not read here: the next one is
        sentence = tasks.attempt(self._session, write)
        self._sheet = sheet
        if sentence:
            self._refuse(sentence)
            return
        if self._kept().pop(_key(sheet), None) is not None:
            keep_sheets(self._session.book, self._kept())
        self._go_on(after=sheet)

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

    def _refuse(self, sentence: str) -> None:
        self.makes.setProperty("role", "error")
        self._polish(sentence)

    def _say_makes(self) -> None:
        if self._sheet is None:
            return
        self.makes.setProperty("role", "quiet")
        made = makes(self._sheet.typed, self.typed(), self._sheet.interaction is not None)
        self._polish(_makes_words(made))

    def _polish(self, text: str) -> None:
        self.makes.style().unpolish(self.makes)
        self.makes.style().polish(self.makes)
        self.makes.setText(text)

    def _ask_outcome(self, outcome: str) -> None:
        if self._sheet is not None and self._sheet.visit.id is not None:
            self.outcome_requested.emit(outcome, self._sheet.visit.id)

    def outcome_written(self) -> None:
        """The visit was not made: on to the next."""
        if self._sheet is not None:
            self._kept().pop(_key(self._sheet), None)
            keep_sheets(self._session.book, self._kept())
            self._go_on(after=self._sheet)

    # Photos

    def photos(self) -> list[tuple[str, QImage]]:
        """The photos of the sheet, as large as the book has them."""
        from kehuapp.store.pictures import find_picture

        if self._sheet is None or self._sheet.visit.id is None:
            return []
        book = self._session.book
        found = []
        for sha256 in book.ask(photos.ask_photos(self._sheet.visit.id)):
            image = QImage.fromData(find_picture(book, sha256) or b"")
            found.append((sha256, image if not image.isNull() else nothing()))
        return found

    def places(self) -> dict[str, Place]:
        """Where on the printed sheet each box is, as it would be printed now."""
        from kehuapp.book.summary import load_visit_facts
        from kehuapp.sheets.visit.sheet import form

        if self._sheet is None or self._sheet.visit.id is None:
            return {}
        visit = self._sheet.visit
        try:
            facts = load_visit_facts(self._session.book, visit.contact_id, visit_id=visit.id)
        except Trouble:  # the customer went meanwhile
            return {}
        is_small = self._session.preferences.paper_choice("sheet_size") in ("a5", "two")
        size = "a5" if is_small else "a4"
        template = self._template
        return read_places(form(facts, size=size, template=template), template.numbers())

    def add_photos(self, paths: Sequence[Path]) -> None:
        """Keep photos with the visit; scaling them is the worker's."""
        if self._sheet is None or self._sheet.visit.id is None:
            said = (
                translate("TypeBack", "Type the code of the sheet first, then drop its photo.")
                if self._sheet is None
                else translate("TypeBack", "Save the sheet first, then drop its photo.")
            )
            toast.hint(self, said)
            return
        visit, book = self._sheet.visit.id, self._session.book

        def job(_progress: tasks.Progress, _cancelled: tasks.Cancelled) -> Changes:
            return photos.add_photos(book, visit, [photos.read_photo(path) for path in paths])

        label = translate("TypeBack", "Keeping %n photo(s)", n=len(paths))
        tasks.write_job(
            self, self._session, book, label, job, lambda _changes: self.photos_changed.emit(),
            cancellable=False,
        )  # fmt: skip

    def turn_photo(self, sha256: str, image: QImage) -> None:
        """Keep a photo as it lies now."""
        from kehuapp.ui.kit.images import jpeg_bytes

        if self._sheet is not None and self._sheet.visit.id is not None:
            data = jpeg_bytes(image)
            book = self._session.book
            tasks.write(
                self._session, photos.replace_photo, book, self._sheet.visit.id, sha256, data
            )
            self.photos_changed.emit()

    def remove_photo(self, sha256: str) -> None:
        """The photo is of another sheet."""
        if self._sheet is not None and self._sheet.visit.id is not None and sha256:
            book = self._session.book
            tasks.write(self._session, photos.remove_photo, book, self._sheet.visit.id, sha256)
            self.photos_changed.emit()

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
            self._show(now, self._odd(now))

    def _read_waiting(self) -> None:
        self._sheets = self._session.book.ask(ask_waiting(self._settings.today()))
        self._show_waiting()

    def _show_waiting(self) -> None:
        half = {visit for visit, _contact in self._kept()}
        self.start.show_sheets(self._sheets, self._settings.today(), half)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Page keys turn the sheets, in a text of several lines, too."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in _PAGE_KEYS:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Speak the language of now; what is typed stays."""
        self.start.retranslate()
        self._show_waiting()
        self.not_made.setText(translate("TypeBack", "Not visited"))
        self.missed.setText(translate("TypeBack", "Nobody there…"))
        self.moved.setText(translate("TypeBack", "Another time…"))
        self.save.setText(translate("TypeBack", "Save, next sheet"))
        self.save.setToolTip("Ctrl+Enter")
        if self._sheet is not None and self.form is not None:
            self.keep()
            self._show(self._sheet, self.note.text())


def _kept_words(half: Half, begins: TypedSheet, changed: Iterable[str]) -> str:
    """What is said of a draft that is taken up: also what others typed into the same boxes."""
    known = ("visited_at", "staff_id", "typed_by")
    both = [
        name
        for name in changed
        if name not in known and getattr(half.opened, name) != getattr(begins, name)
    ]
    if not both:
        return translate("TypeBack", "What you were typing was kept.")
    return translate(
        "TypeBack",
        "What you were typing was kept. Somebody typed the same sheet in the meantime (%1): if "
        "you save, yours stands.",
        words.listed(translate("TypeBack", LABELS[name]) for name in both),
    )


def _key(sheet: Sheet) -> Key:
    return sheet.visit.id, sheet.visit.contact_id


def _makes_words(made: Makes) -> str:
    """What saving will do, in a sentence."""
    parts = [
        (made.contacts, translate("TypeBack", "%n contact(s)", n=made.contacts)),
        (made.needs, translate("TypeBack", "%n need(s)", n=made.needs)),
        (made.promises, translate("TypeBack", "%n promise(s)", n=made.promises)),
        (made.visits, translate("TypeBack", "%n visit(s) planned", n=made.visits)),
        (made.tasks, translate("TypeBack", "%n task(s)", n=made.tasks)),
    ]
    told = words.listed(text for count, text in parts if count)
    if made.contacts:
        return translate(
            "TypeBack",
            "Makes %1; the visit becomes “Visited”. Can be undone as one.",
            told,
        )
    if told:
        return translate("TypeBack", "Corrects the sheet and makes %1. Can be undone as one.", told)
    return translate("TypeBack", "Corrects what was typed in. Can be undone as one.")
