"""The page of a day: the queue with what is filled in at its rows, and the cards beside it.

It reads the book and says what somebody wishes; doing it is the commands'.
"""

import time
from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLineEdit,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.today.reasons import Reason
from kehuapp.book.today.today import BACKUP_DAYS, Entry, Key, TodayFacts, load_today
from kehuapp.changes import Changes
from kehuapp.i18n import translate
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.store.backups.memory import is_second_late
from kehuapp.store.stamps import utc_now
from kehuapp.text import words
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import Elided
from kehuapp.ui.today import kept_day, typed_lines
from kehuapp.ui.today.queue_card import QueueCard
from kehuapp.ui.today.queue_rows import Finished, Row, done_words, merged, verb_of
from kehuapp.ui.today.quick_fields import ContactFields, LaterFields, QuickFields, take_keyboard
from kehuapp.ui.today.side_cards import DaysCard, PromisesCard, VisitsCard
from kehuapp.ui.today.time_line import TimeLine
from kehuapp.ui.today.typed_lines import Typed
from kehuapp.ui.work.backups.last_words import all_troubles, last_words, second_failed
from kehuapp.ui.work.session import EVERYBODYS, MINE, Session

_NARROW = 800  # pixels: below it the cards stand under the queue
_SIDE_MOST, _SIDE_LEAST = 400, 300
GUTTER = 14
_PAUSE_MS = 800  # of typing, after which it is kept beside the book


class TodayPane(QWidget):
    """`wished` names what is wished for an entry, and `read` that other things are shown.

    `log(entry, kind, summary)` and `put_off(entry, day, reason)` write, and answer with the
    sentence to say when they cannot.
    """

    wished = Signal(str, object)  # Entry
    undo_wished = Signal(int)
    more_wished = Signal(str)  # a kind of entries
    read = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.facts: TodayFacts | None = None
        self.log: Callable[[Entry, str, str], str] = lambda *_what: ""
        self.put_off: Callable[[Entry, date, str], str] = lambda *_what: ""
        self._rows: list[Row] = []
        self._finished: dict[Key, Finished] = {}
        self._words: dict[Key, str] = {}  # what finishing a row is called, while it is done
        self._typed: dict[Key, Typed] | None = None  # what is half typed; None: not looked yet
        self._is_taken_up = False  # what was half typed when the program ended
        self._shown: kept_day.Day | None = None
        self._in_cards: object = None
        self._is_stale = True
        self._is_writing = False
        self._pause = QTimer(self)  # while somebody types
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep_typed)
        self.time, self.queue = TimeLine(), QueueCard()
        self.visits, self.days, self.promises = VisitsCard(), DaysCard(), PromisesCard()
        self.backup = Elided("quiet")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        side = QWidget()
        cards = QVBoxLayout(side)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(GUTTER)
        for card in (self.visits, self.days, self.promises):
            cards.addWidget(card)
        cards.addStretch(1)
        cards.addWidget(self.backup)
        self._side = QScrollArea()
        self._side.setWidget(side)
        self._side.setWidgetResizable(True)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.viewport().setAutoFillBackground(False)
        side.setAutoFillBackground(False)
        self._side.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(GUTTER)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GUTTER)
        column.addWidget(self.time)
        column.addLayout(self._row, 1)
        self._row.addWidget(self.queue, 69)
        self._row.addWidget(self._side, 38)

    def _connect(self) -> None:
        view = self.queue.view
        view.wished.connect(self.do)
        view.undo_wished.connect(self.undo_wished)
        view.menu_wished.connect(self._open_menu)
        self.queue.whose_wished.connect(self._show_day_of)
        self.queue.more_wished.connect(self.more_wished)
        self._session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._refresh_when_free)

    # Reading

    def take_focus(self) -> None:
        """Give the keyboard to the queue, or to what is being filled in there."""
        fields = self.queue.view.fields()
        if fields is not None:
            take_keyboard(fields)
            return
        if self._is_stale:
            self.refresh()
        self.queue.view.setFocus()

    def _show_day_of(self, whose: str) -> None:
        self._session.show_day_of(whose)
        self.take_focus()  # the keys of the rows go on

    def whose(self) -> str:
        """MINE, EVERYBODYS or a colleague's id."""
        return self._session.preferences.whose_day(self._session.book.path)

    def refresh(self, step: int | None = None) -> None:
        """Read the day again; what vanished by this step can be undone by it."""
        self._is_stale = False
        before, book = self.facts, self._session.book
        self.facts = facts = load_today(book, self._session.whose_day)
        shown = kept_day.Day(facts.on, facts.staff_id)
        is_another_day = shown != self._shown
        if is_another_day:
            self._shown = shown
            self._rows = kept_day.kept(self._session.preferences, self._session.book, shown)
            self._finished = {row.entry.key: row.finished for row in self._rows if row.finished}
        entries = [*facts.entries, *self._of_the_house(facts)]
        open_keys = {entry.key for entry in entries}
        came_back = None
        for row in self._rows:
            key = row.entry.key
            if key in open_keys and self._finished.pop(key, None) is not None:
                came_back = came_back or key
        gone = [row.entry for row in self._rows if row.entry.key not in open_keys]
        gone = [entry for entry in gone if entry.key not in self._finished]
        if gone and before is not None:
            self._fold(gone, before.newest, step)
        self._words = {}
        self._rows = merged(self._rows, entries, self._finished)
        for key in self._finished:
            self._lines().pop(key, None)
        kept_day.keep(self._session.preferences, self._session.book, shown, self._rows)
        self._fill(is_another_day, None if is_another_day else came_back)
        self.read.emit()
        self._take_up()

    def _fold(self, gone: list[Entry], newest: int, step: int | None) -> None:
        """Of what is no longer to be done, what somebody did is finished; the rest leaves: another
        rhythm, another day or whom a colleague looks after now is nobody's work."""
        from kehuapp.book.today.finished import ask_done  # not at a start

        assert self.facts is not None
        keys = [entry.key for entry in gone if entry.contact_id]
        on, at = self.facts.on, f"{self.facts.settings.now():%H:%M}"
        done = self._session.book.ask(ask_done(keys, on, newest)) if keys else {}
        for entry in gone:
            until = done.get(entry.key, "")
            if entry.contact_id and entry.key not in done:
                continue
            said = self._words.get(entry.key) or kept_day.put_off_words(until, on)
            self._finished[entry.key] = Finished(
                said or done_words(entry), at, step, time.monotonic(), until
            )

    def _of_the_house(self, facts: TodayFacts) -> list[Entry]:
        """What waits without being a customer's: the meeting about the tiers, notes, the backup,
        what is old in the trash."""
        found = []
        if facts.review_on:
            day = words.near_day(date.fromisoformat(facts.review_on), facts.on)
            said = translate("Today", "the meeting was planned for: %1", day)
            found.append(
                _house("review", translate("Today", "Customer review meeting"), Reason("", said))
            )
        if facts.notes:
            said = translate("Today", "%n note(s) not yet assigned to a customer", n=facts.notes)
            found.append(_house("notes", translate("Today", "Notes"), Reason("", said)))
        if since := self._backup_since(facts):
            found.append(_house("backup", translate("Today", "Backup"), Reason("", since)))
        if facts.old_trash and not self._session.book.read_only:
            said = translate(
                "Today", "%n entry(ies) older than you want to keep them", n=facts.old_trash
            )
            found.append(_house("trash", translate("Today", "Trash"), Reason("", "", said)))
        return found

    def _show_backup(self, facts: TodayFacts) -> None:
        book = self._session.book
        known = self._session.preferences.backups(book.path)
        said = last_words(known, facts.settings, read_only=book.read_only)
        self.backup.show_text(said, all_troubles(known))

    def _backup_since(self, facts: TodayFacts) -> str:
        """What is wrong with the backups: the last one failed, is long ago, did not get to the
        second place, or that was away for a week; "" when all is well."""
        book = self._session.book
        known = self._session.preferences.backups(book.path)
        at = known.at
        if facts.settings.sample or book.read_only:
            return ""
        if known.trouble:
            return translate("Today", "the last backup failed: %1", known.trouble)
        if known.second_trouble:
            return second_failed(known)
        if is_second_late(known, utc_now()):
            return translate("Today", "%1 was not there for a week", known.second)
        if not (at or facts.begun):
            return ""
        then = words.local_instant(at or facts.begun, facts.settings.zone).date()
        days = (facts.settings.today() - then).days
        if days < BACKUP_DAYS:
            return ""
        if not at:
            return translate("Today", "never backed up")
        day = words.short_day(then, facts.on)
        return translate("Today", "last backup on %1, %n day(s) ago", day, n=days)

    def backup_changed(self) -> None:
        """A backup was made, or failed."""
        self._refresh_when_free()

    def _on_changed(self, changes: Changes) -> None:
        if changes.session in ("", "staff", "whose_day"):
            self._refresh_when_free(changes.step)

    def _refresh_when_free(self, step: int | None = None) -> None:
        """Read again, but not under what somebody types, nor while nobody looks."""
        if self.isVisible() and (self._is_writing or not self.queue.view.has_fields()):
            self.refresh(step)
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._refresh_when_free()

    # Showing

    def _fill(self, is_another_day: bool, came_back: Key | None) -> None:
        facts = self.facts
        if facts is None:
            return
        colours = dict(facts.looks.colours)
        had = self.queue.view.hasFocus()
        self.queue.view.show_rows(
            self._rows, colours, is_another_day=is_another_day, came_back=came_back
        )
        if had:
            self.queue.view.setFocus()
        # What waits in the house is nobody's, and no count of the day.
        shown = [row for row in self._rows if row.entry.contact_id]
        done = sum(row.finished is not None for row in shown)
        of = len(shown) + sum(facts.more.values())
        self.queue.show_count(done, of)
        if done and done == of:
            self.queue.heading.setText(translate("Today", "All done for today"))
        nothing = not self._rows
        self.queue.show_empty(
            "sun",
            translate("Today", "Nothing to do today") if nothing else "",
            translate(
                "Today",
                "Nobody is due, nothing is promised for today and no day of a customer comes. "
                "Time to look after somebody whom you have not seen for long.",
            ),
        )
        self.queue.show_more([(kind, more_words(kind, n)) for kind, n in facts.more.items()])
        self.queue.show_whose(self._people(facts), self._chosen(facts))
        self._say_tomorrow(facts)
        self.time.show_week(facts.week)
        self._show_backup(facts)
        self._fill_cards(facts)

    def _fill_cards(self, facts: TodayFacts) -> None:
        """Most of what is finished in the queue leaves the cards as they are."""
        on, looks = facts.on, facts.looks
        now = f"{facts.settings.now():%Y-%m-%dT%H:%M}"
        over = [visit.starts_at <= now for visit in facts.visits]
        told = (theme.current().name, translate("Today", "none"), on, looks, over)
        shown = (told, facts.visits, facts.coming, facts.promises)
        if shown == self._in_cards:
            return
        self._in_cards = shown
        self.visits.show_visits(facts.visits, looks, now)
        self.days.show_days(facts.coming, on, looks)
        self.promises.show_promises(facts.promises, on, looks)

    def _people(self, facts: TodayFacts) -> list[tuple[str, str]]:
        mine = self._session.staff
        people = [(MINE, translate("Today", "Mine"))] if mine is not None else []
        people += [(str(one.id), one.name) for one in facts.staff if one.active and one.id != mine]
        return [*people, (EVERYBODYS, translate("Today", "Everybody's"))]

    def _chosen(self, facts: TodayFacts) -> str:
        if facts.staff_id is None:
            return EVERYBODYS
        return MINE if facts.staff_id == self._session.staff else str(facts.staff_id)

    def _say_tomorrow(self, facts: TodayFacts) -> None:
        first = facts.first_tomorrow
        said = ""
        if first is not None:
            said = translate("Today", "First tomorrow: %1 %2", first.starts_at[11:], first.name)
        self.queue.tomorrow.show_text(said)

    def head(self) -> tuple[str, str]:
        """The title and the quiet words beside it: the day, its lunar day, what it is called."""
        if self.facts is None:
            return translate("Today", "Today"), ""
        day = self.facts.on
        said = words.with_aside(words.plain_day(None, day.month, day.day), words.weekday(day))
        found = lunar_day_of(day)
        lunar = [words.lunar_day(*found)] if found is not None else []
        return translate("Today", "Today"), " · ".join([said, *lunar, *self.facts.names])

    # Doing

    def do(self, what: str, entry: Entry) -> None:
        """Open the fields for it, or wish for it."""
        if what == "finish" and entry.kind in ("due", "need"):
            self._open_contact_fields(entry)
        elif what == "postpone" and not entry.contact_id:
            return  # what waits in the house waits on
        elif what == "postpone" and entry.kind != "need":
            self._open_later_fields(entry)
        else:
            self.wished.emit(what, entry)

    def _open_contact_fields(self, entry: Entry) -> None:
        more: list[tuple[str, Callable[[], object]]] = []
        if entry.kind == "need":
            heading = translate("Today", "Asked %1: %2", entry.name, entry.reason.strong)
            more = [
                (translate("Today", "Bought…"), lambda: self._instead("win", entry)),
                (translate("Today", "Not wanted…"), lambda: self._instead("close", entry)),
            ]
        else:
            heading = translate("Today", "Contact with %1", entry.name)
        more.append((translate("Today", "More…"), lambda: self._instead("log", entry)))
        fields = ContactFields(entry, heading, more)
        fields.kept.connect(lambda: self._log(fields))
        self._open(fields, entry)

    def _log(self, fields: ContactFields) -> None:
        entry, kind, said = fields.entry, fields.kind.code(), fields.summary.text().strip()
        what = words.label_and(verb_of(entry), entry.reason.strong)
        verb = words.word(words.INTERACTION_KINDS, kind)
        line = words.label_and(verb, said) if said else verb
        self._words[entry.key] = what if entry.kind == "need" else line
        self._write(fields, lambda: self.log(entry, kind, said))

    def _open_later_fields(self, entry: Entry) -> None:
        assert self.facts is not None
        heading = translate("Today", "Put off: %1", entry.name)
        fields = LaterFields(
            entry,
            self.facts.on,
            self.facts.settings.region,
            heading,
            has_reason=entry.kind in ("due", "date"),
        )
        fields.kept.connect(lambda: self._keep_later(fields))
        self._open(fields, entry)

    def _keep_later(self, fields: LaterFields) -> None:
        if fields.day.insist():  # it says itself what is wrong
            return
        entry, day = fields.entry, fields.day.day()
        assert self.facts is not None
        if day <= self.facts.on:
            fields.say(translate("Today", "Choose a day after today."))
            return
        self._words[entry.key] = kept_day.put_off_words(day.isoformat(), self.facts.on)
        self._write(fields, lambda: self.put_off(entry, day, fields.reason.text().strip()))

    def _write(self, fields: QuickFields, write: Callable[[], str]) -> None:
        """Write what was filled in; the row is read again by what has changed."""
        self._is_writing = True  # what it changes is to be seen at once
        try:
            sentence = write()
        finally:
            self._is_writing = False
        if sentence:
            fields.say(sentence)
            return
        self._lines().pop(fields.entry.key, None)
        typed_lines.keep_lines(self._session.book, self._lines())
        if self.queue.view.has_fields():
            self._close()
        self.queue.view.setFocus()

    def _open(self, fields: QuickFields, entry: Entry) -> None:
        self._set_by()
        fields.left.connect(self._leave)
        if (typed := self._lines().get(entry.key)) is not None:
            fields.take(typed)
        for line in fields.findChildren(QLineEdit):
            line.textEdited.connect(self._pause.start)
        self.queue.view.open_fields(entry, fields)
        take_keyboard(fields)

    # What is half typed

    def _lines(self) -> dict[Key, Typed]:
        if self._typed is None:
            self._typed = typed_lines.find_lines(self._session.book)
        return self._typed

    def _set_by(self) -> None:
        """What is being typed waits for its row to be opened again."""
        fields = self.queue.view.fields()
        if isinstance(fields, QuickFields):
            self._lines().pop(fields.entry.key, None)
            if (typed := fields.typed()) is not None:
                self._lines()[fields.entry.key] = typed

    def said_to(self, entry: Entry) -> tuple[str, str]:
        """The kind of contact and what was said in it, as it is half typed; "" for nothing."""
        typed = self._lines().get(entry.key)
        return typed[1:] if typed is not None and typed.what == "finish" else ("", "")

    def keep_typed(self) -> None:
        """Keep what is half typed beside the book: the program may end now."""
        if self._typed is not None or self.queue.view.has_fields():
            self._set_by()
            typed_lines.keep_lines(self._session.book, self._lines())

    def _take_up(self) -> None:
        """Go on where somebody was typing when the program ended."""
        if self._is_taken_up or self.queue.view.has_fields():
            return
        self._is_taken_up = True
        for row in self._rows:
            typed = self._lines().get(row.entry.key)
            if row.finished is None and typed is not None:
                self.do(typed.what, row.entry)
                return

    def _leave(self) -> None:
        """Esc: what is typed there is not wanted."""
        fields = self.queue.view.fields()
        if isinstance(fields, QuickFields):
            self._lines().pop(fields.entry.key, None)
        self._close()
        self.keep_typed()  # nor when the program ends before it is kept again

    def _close(self) -> None:
        self.queue.view.close_fields()
        self.queue.view.setFocus()
        if self._is_stale:
            self.refresh()

    def _instead(self, what: str, entry: Entry) -> None:
        """A whole form instead of the line, which waits should it be left."""
        self._set_by()
        self._close()
        self.wished.emit(what, entry)

    def _open_menu(self, entry: Entry, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for what, text, key in menu_entries(entry):
            menu.addAction(f"{text}\t{key}" if key else text).triggered.connect(
                lambda _on=False, what=what: self.do(what, entry)
            )
        menu.popup(spot)

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self._refresh_when_free()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange and self.facts is not None:
            self._refresh_when_free()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if is_narrow else way.LeftToRight)
        self._side.setMaximumWidth(16777215 if is_narrow else _SIDE_MOST)
        self._side.setMinimumWidth(0 if is_narrow else _SIDE_LEAST)


def _house(kind: str, name: str, reason: Reason) -> Entry:
    return Entry(kind, 0, 0, name, "", None, reason)


def more_words(kind: str, n: int) -> str:
    """How many more there are of a kind than the queue shows, and where."""
    if kind == "due":
        return translate("Today", "%n more: in “To contact”", n=n)
    if kind == "task":
        return translate("Today", "%n more: in “Promises and tasks”", n=n)
    if kind == "date":
        return translate("Today", "%n more day(s) of customers", n=n)
    if kind == "need":
        return translate("Today", "%n more likely order(s)", n=n)
    return translate("Today", "%n more visit(s) without a result", n=n)


def menu_entries(entry: Entry) -> list[tuple[str, str, str]]:
    """(what, words, key) of the menu of a row."""
    found = [("finish", verb_of(entry), "1")]
    if not entry.contact_id:
        return found
    found.append(("postpone", translate("Today", "Later"), "2"))
    if entry.occasion:
        found.append(("greet", translate("Today", "Write a greeting…"), "G"))
    if entry.kind == "need":
        found.append(("win", translate("Today", "Bought…"), ""))
        found.append(("close", translate("Today", "Not wanted…"), ""))
    found.append(("entry", translate("Today", "Open the entry…"), "O"))
    found.append(("log", translate("Today", "Log a contact…"), "L"))
    found.append(("open", translate("Today", "Open the customer"), "Enter"))
    return found
