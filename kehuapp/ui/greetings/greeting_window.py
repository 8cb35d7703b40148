"""Writing greetings one customer after another: the text, how to reach them, copied, sent, skipped.

Nothing is logged before somebody says that it was sent. Which round it is of, and who is left out,
is the book's; cards and labels are printed by whoever hears the wish.
"""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)

from kehuapp.book.greetings import sending
from kehuapp.book.greetings.compose import (
    Person,
    Queue,
    Way,
    Whom,
    ask_ways,
    compose,
    language_of,
    left_out,
    load_queue,
    remark_on,
    usual_occasion,
    words_for,
)
from kehuapp.book.greetings.sending import Sent
from kehuapp.book.greetings.templates import (
    TemplateRow,
    occasions_in,
)
from kehuapp.book.groups.groups import paths_of, shown_path
from kehuapp.book.settings import load_settings
from kehuapp.book.tiers.first_contact import met_by
from kehuapp.changes import Changes
from kehuapp.text import words
from kehuapp.ui.greetings.queue_table import Line, QueueTable
from kehuapp.ui.greetings.template_form import template_title
from kehuapp.ui.greetings.ways_row import WaysRow
from kehuapp.ui.kit import toast
from kehuapp.ui.kit.form_dialog import BELOW_LABEL, CodeBox, field_label
from kehuapp.ui.kit.labels import Elided, SoftNote, one_line, plain_hint
from kehuapp.ui.kit.menu_buttons import give_menu
from kehuapp.ui.kit.windows.dialog import BODY, Dialog
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

_TOLD = 110  # characters of what is told at the foot: two lines
_OPEN, _THESE, _GROUP = "open", "these", "group:"


class Greeting(NamedTuple):
    """What is written to somebody who is still to be greeted."""

    contact_id: int
    name: str
    text: str


class GreetingWindow(Dialog):
    """Opens on `whom` and on an occasion ("": the festival that comes next)."""

    undo_requested = Signal(int)
    cards_requested = Signal(object)  # list of Greeting
    labels_requested = Signal(object)  # list of ids
    words_requested = Signal(object)  # a TemplateRow to be changed, None: all of them
    broken_off = Signal(str, object, str)  # a sentence, the Whom and the occasion to go on with

    def __init__(self, session: Session, whom: Whom | None = None, occasion: str = "") -> None:
        super().__init__(session.window)
        self._session, self._book = session, session.book
        self._chosen = whom or Whom()
        self._queue: Queue | None = None
        self._templates: list[TemplateRow] = []
        self._texts: dict[int, str] = {}  # typed and not sent
        self._skipped: set[int] = set()
        self._picked: dict[str, TemplateRow] = {}  # by the language of a customer
        self._tone = "formal"
        self._shown: int | None = None
        self._written = ""
        self._is_writing = self._is_asking = False
        self._last_step: int | None = None
        self.occasion, self.whom, self.template = CodeBox({}), CodeBox({}), CodeBox({})
        self.count, self.name, self.about = QLabel(), Elided(), Elided("quiet")
        self.bar = QProgressBar()
        self.table, self.ways, self.note = QueueTable(), WaysRow(), SoftNote()
        self.text = QPlainTextEdit()
        self.change = QPushButton()
        self.more, self.skip, self.copy, self.sent = (QPushButton() for _ in range(4))
        self.finish = QPushButton()  # there when nobody waits any more
        self.status, self.undo = QLabel(), QPushButton()
        self._lay_out()
        self._fill_choices(occasion)
        self._connect()
        self.setMinimumSize(880, 520)
        self.text.setFocus()
        self.refresh()

    # What is shown

    def refresh(self) -> None:
        """Read the round again; what is typed stays."""
        book, staff = self._book, self._session.staff
        occasion, whom = self.occasion.code(), self._whom()

        def read(*_around: object) -> Queue:
            return load_queue(book, occasion, whom, staff)

        tasks.read_latest(self, "queue", book, read, self._show)

    def waiting(self) -> list[Greeting]:
        """Those who are still to be greeted, with what is written to each."""
        people = self._queue.people if self._queue else []
        return [
            Greeting(one.id, one.name, self._text_of(one))
            for one in people
            if self._state_of(one)[0] in ("waiting", "skipped") and self._text_of(one)
        ]

    def _whom(self) -> Whom:
        code = self.whom.code()
        if code == _THESE:
            return self._chosen
        return Whom(group_id=int(code.removeprefix(_GROUP))) if code.startswith(_GROUP) else Whom()

    def _show(self, queue: Queue) -> None:
        before = self._queue
        self._keep_typed()
        self._queue = queue
        occasion = queue.around.occasion
        if (
            before is None
            or before.around.templates != queue.around.templates
            or (before.around.occasion != occasion)
        ):
            self._picked.clear()
            self._fill_templates()
        self.table.show_lines([self._line(one) for one in queue.people])
        self._say_count()
        known = [one.id for one in queue.people]
        place = known.index(self._shown) if self._shown in known else -1
        if place < 0 or self._state_of(queue.people[place])[0] == "out":
            place = self._next_waiting(-1)
        self._go_to(max(place, 0))

    def _line(self, person: Person) -> Line:
        state, told = self._state_of(person)
        return Line(person.name, state, told)

    def _state_of(self, person: Person) -> tuple[str, str]:
        """How far it is with somebody, and that in words."""
        assert self._queue is not None
        reason = left_out(self._queue.around, person)
        if reason:
            return ("sent", self.tr("Sent")) if person.greeted_at else ("out", reason)
        if person.id in self._skipped:
            return "skipped", self.tr("Skipped")
        return "waiting", ""

    def _go_to(self, place: int) -> None:
        """Show the customer in this row."""
        self._keep_typed()
        people = self._queue.people if self._queue else []
        if not 0 <= place < len(people):
            self._show_nobody()
            return
        person = people[place]
        self._shown = person.id
        self.table.blockSignals(True)
        self.table.setCurrentCell(place, 0)
        self.table.blockSignals(False)
        ways: list[Way] = self._book.ask(ask_ways(person.id))
        self.name.show_text(person.name)
        self.about.show_text(words.tier_word(self._session.looks, person.tier))
        self.ways.show_ways(ways)
        state, told = self._state_of(person)
        self._choose_template(person)
        self._written = self._text_of(person)
        self.text.setPlainText(self._written if state != "out" else "")
        remark = remark_on(person, self._session.looks)
        self.note.say(told if state in ("out", "sent") else remark, done=state == "sent")
        self._allow(state)

    def _show_nobody(self) -> None:
        self._shown, self._written = None, ""
        self.name.show_text("")
        self.about.show_text("")
        self.ways.show_ways(())
        self.text.setPlainText("")
        if self._queue is not None:
            self.note.say(self.tr("Nobody is left to greet for this."))
        self._allow("out")

    def _allow(self, state: str) -> None:
        is_open = state in ("waiting", "skipped")
        for part in (self.copy, self.sent, self.template, self.text):
            part.setEnabled(is_open)
        waits = self._next_waiting(-1) >= 0
        self.skip.setEnabled(waits)
        self.finish.setVisible(self._queue is not None and not waits)
        for action in self._of_many:
            action.setEnabled(bool(self._queue and self._queue.people))

    def _say_count(self) -> None:
        assert self._queue is not None
        states = [self._state_of(one)[0] for one in self._queue.people]
        out = states.count("out")
        done, all_of = states.count("sent") + states.count("skipped"), len(states) - out
        self.bar.setRange(0, max(all_of, 1))
        self.bar.setValue(done)
        self.count.setText(f"{done:,} / {all_of:,}")
        said = []
        if out:
            said.append(self.tr("%n customer(s) left out", "", out))
        if self._queue.more:
            said.append(self.tr("%n more when these are done", "", self._queue.more))
        self.count.setToolTip(" · ".join(said))
        self.out.show_text(" · ".join(said))

    # The words

    def _choose_template(self, person: Person) -> None:
        template = self._template_for(person)
        self.template.blockSignals(True)
        if template in self._templates:
            self.template.setCurrentIndex(self._templates.index(template))
        self.template.blockSignals(False)

    def _template_for(self, person: Person) -> TemplateRow | None:
        assert self._queue is not None
        picked = self._picked.get(language_of(self._queue.around, person))
        return picked or words_for(self._queue.around, person, self._tone)

    def _text_of(self, person: Person) -> str:
        """What was typed for somebody, else what the words say."""
        if person.id in self._texts:
            return self._texts[person.id]
        template = self._template_for(person)
        assert self._queue is not None
        return compose(self._queue.around, person, template) if template else ""

    def _fill_templates(self) -> None:
        assert self._queue is not None
        around = self._queue.around
        found = [row for row in around.templates if row.occasion == around.occasion]
        self._templates = found or [row for row in around.templates if row.occasion == "neutral"]
        # The shop's language first.
        self._templates.sort(key=lambda row: row.language != around.language)
        self.template.blockSignals(True)
        self.template.clear()
        for place, row in enumerate(self._templates):
            self.template.addItem(template_title(row), str(place))
        self.template.blockSignals(False)

    def _pick_template(self) -> None:
        person = self._person()
        if person is None or self._queue is None:
            return
        template = self._templates[self.template.currentIndex()]
        self._picked[language_of(self._queue.around, person)] = template
        self._tone = template.tone
        self._texts.pop(person.id, None)
        self._written = self._text_of(person)
        self.text.setPlainText(self._written)

    def _person(self) -> Person | None:
        people = self._queue.people if self._queue else []
        return next((one for one in people if one.id == self._shown), None)

    def _keep_typed(self) -> None:
        """Remember what was typed for the customer who is shown."""
        typed = self.text.toPlainText()
        if self._shown is not None and self.text.isEnabled() and typed != self._written:
            self._texts[self._shown] = self._written = typed

    # What is done

    def copy_text(self) -> None:
        """Put the text on the clipboard."""
        if self.copy.isEnabled():
            QApplication.clipboard().setText(self.text.toPlainText().strip())
            self._tell(self.tr("Copied. Paste it where you write to them, then press Sent."))

    def mark_sent(self) -> None:
        """Log that the text was sent, and go on to the next one."""
        person, text = self._person(), self.text.toPlainText().strip()
        if person is None or self._queue is None or not self.sent.isEnabled():
            return
        if not text:
            self.note.say(self.tr("There is nothing to log: the greeting is empty."))
            return
        made: list[Changes] = []

        def verb(*args: object) -> Changes:
            made.append(sending.log_greeting(*args))  # type: ignore[arg-type]
            return made[0]

        self._is_writing = True
        try:
            sentence = tasks.attempt(
                self._session,
                verb,
                self._book,
                self._queue.around,
                Sent(person.id, text),
                self._session.staff,
            )
        finally:
            self._is_writing = False
        if sentence:
            self.note.say(sentence, grave=True)
            self.refresh()
            return
        self._texts.pop(person.id, None)
        self._written = self.text.toPlainText()
        self._skipped.discard(person.id)
        self._last_step = made[0].step
        tier = met_by(person.tier, person.stage).after
        self._replace(person._replace(greeted_at=self._queue.around.settings.instant(), tier=tier))
        self._go_on(person)
        self._tell(made[0].label, undo=True)
        toast.told_elsewhere(self._session.window, self._last_step)

    def skip_one(self) -> None:
        """Leave somebody for later, and go on to the next one."""
        person = self._person()
        if person is None or not self.skip.isEnabled():
            return
        if self._state_of(person)[0] == "waiting":
            self._skipped.add(person.id)
            self._replace(person)
        self._go_on(person)

    def go_back(self) -> None:
        """Show the one before."""
        if self.table.currentRow() > 0:
            self._go_to(self.table.currentRow() - 1)

    def send_all(self) -> None:
        """Log that all who are still to be greeted were: cards that went to the post."""
        self._keep_typed()
        waiting = self.waiting()
        if not waiting or self._queue is None:
            return
        around, staff = self._queue.around, self._session.staff
        sent = [Sent(one.contact_id, one.text) for one in waiting]
        self._is_writing = True
        try:
            tasks.write_many(
                self._session, len(sent), sending.log_greetings, self._book, around, sent, staff
            )
        finally:
            self._is_writing = False
        for one in sent:
            self._texts.pop(one.contact_id, None)
        self._written = self.text.toPlainText()
        self.refresh()

    def undo_last(self) -> None:
        """Take back that the last one was sent."""
        if self._last_step is not None:
            step, self._last_step = self._last_step, None
            self._tell("")
            self.undo_requested.emit(step)

    def _go_on(self, after: Person) -> None:
        assert self._queue is not None
        self._say_count()
        places = {one.id: place for place, one in enumerate(self._queue.people)}
        following = self._next_waiting(places[after.id])
        if following < 0:
            self._go_to(places[after.id])
            self._say_end()
            self.finish.setFocus()
        else:
            self._go_to(following)
            self.text.setFocus()

    def _next_waiting(self, place: int) -> int:
        """The row of the next one who waits, from the top again at the end; -1 for nobody."""
        people = self._queue.people if self._queue else []
        order = [*range(place + 1, len(people)), *range(place + 1)]
        return next((at for at in order if self._state_of(people[at])[0] == "waiting"), -1)

    def _say_end(self) -> None:
        assert self._queue is not None
        states = [self._state_of(one)[0] for one in self._queue.people]
        said = [self.tr("All done: %n sent", "", states.count("sent"))]
        if skipped := states.count("skipped"):
            said.append(self.tr("%n skipped", "", skipped))
        self.note.say(" · ".join(said), done=True)

    def _replace(self, person: Person) -> None:
        assert self._queue is not None
        people = [person if one.id == person.id else one for one in self._queue.people]
        self._queue = self._queue._replace(people=people)
        place = next(at for at, one in enumerate(people) if one.id == person.id)
        self.table.show_line(place, self._line(person))

    def _tell(self, sentence: str, undo: bool = False) -> None:
        self.status.setText(one_line(sentence, _TOLD))
        self.status.setToolTip(plain_hint(sentence) if len(sentence) > _TOLD else "")
        self.undo.setVisible(undo)

    # Leaving

    def reject(self) -> None:
        self._keep_typed()
        if self._texts and not self._is_asking:
            self._is_asking = True
            self._tell(self.tr("What you typed was not sent. Esc again closes all the same."))
            return
        self._say_what_remains()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.reject()
        event.setAccepted(not self.isVisible())

    def _say_what_remains(self) -> None:
        if self._queue is None:
            return
        states = [self._state_of(one)[0] for one in self._queue.people]
        remain = len(states) - states.count("out") - states.count("sent")
        if remain and states.count("sent"):
            sentence = self.tr("%n still to greet", "", remain)
            self.broken_off.emit(sentence, self._whom(), self.occasion.code())

    # Made once

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Write greetings"))
        self.out = Elided("quiet")
        top = QHBoxLayout()
        top.setSpacing(14)
        for label, box, stretch in (
            (self.tr("For"), self.occasion, 1),
            (self.tr("To"), self.whom, 1),
        ):
            both = QVBoxLayout()
            both.setSpacing(BELOW_LABEL)
            both.addWidget(field_label(label, box))
            both.addWidget(box)
            top.addLayout(both, stretch)
        left = QVBoxLayout()
        left.setSpacing(8)
        counted = QHBoxLayout()
        counted.addWidget(self.count)
        self.count.setProperty("role", "heading")
        counted.addWidget(self.out, 1)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        left.addLayout(counted)
        left.addWidget(self.bar)
        left.addWidget(self.table, 1)
        right = QVBoxLayout()
        right.setSpacing(8)
        self.name.setProperty("role", "heading")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.name)
        head.addWidget(self.about, 1)
        wording = QHBoxLayout()
        wording.setSpacing(8)
        self.template.setAccessibleName(self.tr("Words"))
        self.change.setText(self.tr("Change these words…"))
        self.change.setProperty("link", "true")
        wording.addWidget(self.template, 1)
        wording.addWidget(self.change)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Greeting"))
        self.table.setAccessibleName(self.tr("To"))
        right.addLayout(head)
        right.addWidget(self.ways)
        right.addLayout(wording)
        right.addWidget(self.text, 1)
        right.addWidget(self.note)
        middle = QHBoxLayout()
        middle.setSpacing(22)
        middle.addLayout(left, 2)
        middle.addLayout(right, 3)
        body = QVBoxLayout()
        body.setContentsMargins(*BODY)
        body.setSpacing(14)
        body.addLayout(top)
        body.addLayout(middle, 1)
        self._lay_out_foot(body)

    def _lay_out_foot(self, body: QVBoxLayout) -> None:
        for button, text, keys in (
            (self.more, self.tr("More"), ""),
            (self.skip, self.tr("Skip"), "Ctrl+Down"),
            (self.copy, self.tr("Copy"), "Ctrl+Shift+C"),
            (self.sent, self.tr("Sent"), "Ctrl+Enter"),
        ):
            button.setText(text)
            hint = QKeySequence.fromString(keys).toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(hint)
            button.setAutoDefault(False)
        self.sent.setProperty("primary", "true")
        menu = QMenu(self)
        self._of_many = [
            menu.addAction(self.tr("Print cards…"), self._wish_cards),
            menu.addAction(self.tr("Print address labels…"), self._wish_labels),
            menu.addAction(self.tr("All of them were sent"), self.send_all),
        ]
        menu.addSeparator()
        menu.addAction(self.tr("Words of greeting…"), lambda: self.words_requested.emit(None))
        give_menu(self.more, menu)
        self.finish.setText(self.tr("Close"))
        self.finish.hide()
        buttons = (self.more, self.skip, self.copy, self.sent, self.finish)
        foot = self.set_content(body, buttons, scrolls=False)
        self.status.setProperty("role", "quiet")
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.status.setWordWrap(True)
        self.undo.setText(self.tr("Undo"))
        self.undo.setToolTip("Ctrl+Alt+Z")
        self.undo.setProperty("link", "true")
        self.undo.setAutoDefault(False)
        self.undo.hide()
        foot.insertWidget(0, self.status, 1)
        foot.insertWidget(1, self.undo)
        foot.setStretch(2, 0)  # the room beside the buttons is for what is told

    def _fill_choices(self, occasion: str) -> None:
        for code in occasions_in(self._book):
            self.occasion.addItem(words.occasion_word(code), code)
        self.occasion.set_code(occasion or usual_occasion(load_settings(self._book)))
        if ids := self._chosen.contact_ids:
            self.whom.addItem(self.tr("%n chosen customer(s)", "", len(ids)), _THESE)
        self.whom.addItem(self.tr("Everybody who was not greeted yet"), _OPEN)
        for group, path in sorted(paths_of(self._book).items(), key=lambda one: one[1]):
            self.whom.addItem(shown_path(path), f"{_GROUP}{group}")
        if self._chosen.group_id is not None:
            self.whom.set_code(f"{_GROUP}{self._chosen.group_id}")

    def _connect(self) -> None:
        self.occasion.currentIndexChanged.connect(self._ask_other_round)
        self.whom.currentIndexChanged.connect(self._ask_other_round)
        self.template.currentIndexChanged.connect(self._pick_template)
        self.table.currentCellChanged.connect(lambda row, *_rest: self._go_to(row))
        self.ways.copied.connect(lambda text: self._tell(self.tr("Copied: %1").replace("%1", text)))
        self.change.clicked.connect(self._wish_words)
        self.skip.clicked.connect(self.skip_one)
        self.copy.clicked.connect(self.copy_text)
        self.sent.clicked.connect(self.mark_sent)
        self.finish.clicked.connect(self.reject)
        self.undo.clicked.connect(self.undo_last)
        self.text.textChanged.connect(self._on_typed)
        self._session.changed.connect(self._on_changed)
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Return", self.mark_sent),
            ("Ctrl+Enter", self.mark_sent),
            ("Ctrl+Shift+C", self.copy_text),
            ("Ctrl+Down", self.skip_one),
            ("Ctrl+Up", self.go_back),
            ("Ctrl+Alt+Z", self.undo_last),
        ]
        keys += [(f"Alt+{place + 1}", partial(self.ways.copy, place)) for place in range(9)]
        for key, verb in keys:
            QShortcut(QKeySequence.fromString(key), self, verb)

    def _ask_other_round(self) -> None:
        self._keep_typed()
        self._texts.clear()  # they were of another occasion
        self._skipped.clear()
        self._shown, self._written = None, self.text.toPlainText()
        self._tell("")
        self.refresh()

    def _on_typed(self) -> None:
        self._is_asking = False

    def _on_changed(self, changes: Changes) -> None:
        if not changes.session and not self._is_writing:
            self.refresh()

    def _wish_words(self) -> None:
        place = self.template.currentIndex()
        self.words_requested.emit(self._templates[place] if place >= 0 else None)

    def _wish_cards(self) -> None:
        self._keep_typed()
        self.cards_requested.emit(self.waiting())

    def _wish_labels(self) -> None:
        self.labels_requested.emit([one.contact_id for one in self.waiting()])
