"""The meeting that goes on in a window: who is talked about and what is decided; no widget.

One to a session, which its widgets share (see running_of). Each decision is kept beside the book.
"""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from kehuapp.book.review.meetings import draft, finishing
from kehuapp.book.review.meetings.draft import Decision, Meeting
from kehuapp.book.review.meetings.suggestions import People, Suggestions, load_suggestions
from kehuapp.book.review.people import Period, Person
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.ui.kit import toast
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

#: With more decisions than these the file beside the book is written when nobody types.
_SOON, _PAUSE_MS = 500, 800
_MOST_NAMES = 6
_NOBODY = People((), lambda place: [][place])


class RunningMeeting(QObject):
    """`read`: others stand in the list; `moved`: another one is looked at; `decided`: something is
    decided anew, or typed. `overtaken` are those whose tier somebody changed after it was decided:
    of them nothing is decided any more. `is_unfolded`: those are looked at, too, who kept their
    tier a short while ago."""

    read = Signal()
    moved = Signal()
    decided = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session
        self.period: Period | None = None
        self.found: Suggestions | None = None
        self.meeting = draft.find_meeting(session.book)
        self.overtaken: set[int] = set()
        self.place = 0
        self.is_unfolded = False
        self._former: list[tuple[int, Mapping[int, Decision | None]]] = []
        self._held: tuple[int | None, Meeting] = (None, Meeting())
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.keep)
        session.changed.connect(self._on_changed)

    # Reading

    def show_period(self, period: Period) -> None:
        """Read again who is to be talked about; what was shown stays meanwhile."""
        book, also = self.session.book, frozenset(self.meeting.decisions)
        self.period = period
        tasks.read_latest(
            self, "meeting", book, lambda *_around: load_suggestions(book, period, also), self._show
        )

    @guarded
    def _show(self, found: Suggestions) -> None:
        current, is_first = self.current(), self.found is None
        self.found = found
        self._leave_what_was_overtaken()
        place = None if current is None else found.people.places.get(current.id)
        if place is None or place >= self.listed():  # gone, or folded
            place = min(self.place, max(self.listed() - 1, 0))
        if is_first:  # one that was begun before goes on where it was left
            place = next(iter(self.open_places()), place)
        self.place = place
        self.read.emit()

    def _leave_what_was_overtaken(self) -> None:
        people = self.people()
        gone = {
            contact
            for contact, decision in self.meeting.decisions.items()
            if contact in people.places
            and people.lines[people.places[contact]].tier != decision.before
        }
        if gone:
            self.overtaken |= gone
            self._set(dict.fromkeys(gone))

    def people(self) -> People:
        """Who is talked about, those who bring most first; at the end who kept their tier."""
        return self.found.people if self.found is not None else _NOBODY

    def to_ask(self) -> int:
        """How many of them, from the first, are to be decided."""
        return self.found.to_ask if self.found is not None else 0

    def listed(self) -> int:
        """How many are seen."""
        return len(self.people()) if self.is_unfolded else self.to_ask()

    def fold(self, is_folded: bool) -> None:
        """Leave out those who kept their tier, or show them, too."""
        if self.is_unfolded == is_folded:
            self.is_unfolded = not is_folded
            self.place = min(self.place, max(self.listed() - 1, 0))
            self.read.emit()

    def current(self) -> Person | None:
        """Who is looked at."""
        return self.people()[self.place] if 0 <= self.place < self.listed() else None

    def decision_of(self, person: Person) -> Decision | None:
        """What is decided about somebody."""
        return self.meeting.decisions.get(person.id)

    def counts(self) -> tuple[int, int, int]:
        """How many tiers change, are kept, and are still to be decided."""
        people = self.people()
        decided = [
            decision.is_kept
            for contact, decision in self.meeting.decisions.items()
            if contact in people.places
        ]
        kept = sum(decided)
        return len(decided) - kept, kept, len(self.open_places())

    def open_places(self) -> list[int]:
        """Of whom nothing is decided yet, of those who are to be."""
        known, lines = self.meeting.decisions, self.people().lines
        return [at for at in range(self.to_ask()) if lines[at].id not in known]

    # Deciding

    def go(self, place: int) -> None:
        """Look at another one."""
        place = min(max(place, 0), self.listed() - 1)
        if place >= 0 and place != self.place:
            self.place = place
            self.moved.emit()

    def step(self, by: int) -> None:
        """Look at the next one, or the one before."""
        self.go(self.place + by)

    def take(self) -> None:
        """The tier that is suggested."""
        person = self.current()
        if person is not None and _wish(person) is not None:
            self.decide(_wish(person))

    def keep_tier(self) -> None:
        """The tier that they have."""
        person = self.current()
        if person is not None:
            self.decide(person.tier)

    def decide(self, tier: str | None) -> None:
        """This tier for the one who is looked at; then on to the next who is not decided."""
        person = self.current()
        if person is None:
            return
        self._remember((person.id,))
        self._set({person.id: self._decision(person, tier)})
        self.overtaken.discard(person.id)
        self.decided.emit()
        self.go_on()

    def go_on(self) -> None:
        """Look at the next one who is not decided."""
        left = self.open_places()
        self.go(next((at for at in left if at > self.place), next(iter(left), self.place)))

    def take_back(self) -> bool:
        """What was decided last is as it was before, and looked at again; False where nothing was
        decided since something was written in the book."""
        if not self._former:
            return False
        place, before = self._former.pop()
        self._set(before)
        self.decided.emit()
        self.go(place)
        return True

    def can_take_back(self) -> bool:
        """Whether something was decided that was not taken back."""
        return bool(self._former)

    def undecide(self) -> None:
        """Nothing is decided about the one who is looked at."""
        person = self.current()
        if person is not None and self.decision_of(person) is not None:
            self._remember((person.id,))
            self._set({person.id: None})
            self.decided.emit()

    def decide_many(self, places: Iterable[int], take: bool) -> None:
        """Take what is suggested for those at these places, or keep what they have."""
        lines = self.people().lines
        chosen = [lines[at] for at in places]
        chosen = [line for line in chosen if not take or line.suggested is not None]
        self._remember(line.id for line in chosen)
        self._set(
            {
                line.id: Decision(line.tier, line.suggested if take else line.tier, line.suggested)
                for line in chosen
            }
        )
        self.overtaken.difference_update(line.id for line in chosen)
        self.decided.emit()

    def undecide_all(self) -> None:
        """Begin anew."""
        self._remember(self.meeting.decisions)
        self._set(dict.fromkeys(self.meeting.decisions))
        self.decided.emit()

    def say_why(self, reason: str) -> None:
        """A reason in one's own words for the one who is decided; "": that of the figures."""
        person = self.current()
        decision = self.decision_of(person) if person is not None else None
        if person is not None and decision is not None and decision.reason != reason:
            self._set({person.id: decision._replace(reason=reason[: draft.LONGEST_REASON])}, True)

    def describe(self, attendees: str, minutes: int | None, note: str, next_on: str) -> None:
        """Who is there, how long it takes, the note, the next day."""
        self.meeting = Meeting(attendees, minutes, note, next_on, self.meeting.decisions)
        self.keep()
        self.decided.emit()

    def _remember(self, contacts: Iterable[int]) -> None:
        """What is decided of these, to be taken back."""
        known = self.meeting.decisions
        self._former.append((self.place, {one: known.get(one) for one in contacts}))

    def _decision(self, person: Person, tier: str | None) -> Decision:
        before = self.decision_of(person)
        reason = before.reason if before is not None else ""
        return Decision(person.tier, tier, person.suggestion.tier, reason)

    def _set(self, changed: Mapping[int, Decision | None], is_typed: bool = False) -> None:
        merged = {**self.meeting.decisions, **changed}
        kept = {one: decision for one, decision in merged.items() if decision is not None}
        self.meeting = self.meeting._replace(decisions=kept)
        if is_typed or len(kept) > _SOON:
            self._pause.start()
        else:
            self.keep()

    def keep_typed(self) -> None:
        """Keep at once what waits for a pause."""
        if self._pause.isActive():
            self.keep()

    def keep(self) -> None:
        """Write the meeting beside the book: the program may end now."""
        self._pause.stop()
        draft.keep_meeting(self.session.book, self.meeting)

    # The end

    def finish(self, done: Callable[[str], object]) -> None:
        """Hold it: one step. `done` is told "" or why it was not; whoever was left out is said."""
        session, period, meeting = self.session, self.period, self.meeting
        if period is None:
            done("")
            return
        book, staff = session.book, session.staff

        def job(*_around: object) -> tuple[Changes, finishing.LeftOut]:
            changes = finishing.finish_meeting(
                book, meeting, finishing.freeze(book, meeting, period), staff
            )
            assert changes.made is not None
            return changes, finishing.find_left_out(book, meeting, changes.made)

        def held(result: tuple[Changes, finishing.LeftOut]) -> None:
            self._held = (result[0].step, meeting)
            self.meeting = Meeting()
            self.place, self.is_unfolded = 0, False
            self.keep()
            done("")
            self.decided.emit()
            self.show_period(period)
            if said := left_out_words(result[1]):
                toast.say(session.window, said)

        def troubled(trouble: Trouble) -> None:
            done(str(trouble))

        tasks.write_job(
            session.window,
            session,
            book,
            translate("Meetings", "Holding the meeting"),
            job,
            held,
            failed=lambda: done(translate("Meetings", "It was not saved.")),
            troubled=troubled,
            cancellable=False,
        )

    def _on_changed(self, changes: Changes) -> None:
        """A meeting whose end is undone goes on with all that was decided; done again, it is over.
        What somebody decided after it stays."""
        if changes.session:
            return
        self._former.clear()  # Ctrl+Z is about what was written now
        step, meeting = self._held
        if step is None:
            return
        if changes.redo == step and self.meeting == Meeting():
            self._go_on_with(meeting)
        elif changes.step == step and changes.came_back is not None and self.meeting == meeting:
            self._go_on_with(Meeting())

    def _go_on_with(self, meeting: Meeting) -> None:
        self.meeting = meeting
        self.keep()
        self.decided.emit()
        if self.period is not None:
            self.show_period(self.period)


def running_of(session: Session) -> RunningMeeting:
    """The meeting of a window."""
    found = session.findChild(RunningMeeting)
    return found if isinstance(found, RunningMeeting) else RunningMeeting(session)


def left_out_words(left_out: finishing.LeftOut) -> str:
    """Of whom nothing was done, and why; "" for nobody."""
    from kehuapp.text import words

    names = list(left_out.meanwhile[:_MOST_NAMES])
    if len(left_out.meanwhile) > _MOST_NAMES:
        more = len(left_out.meanwhile) - _MOST_NAMES
        names.append(translate("Meetings", "and %n more", n=more))
    told = []
    if names:
        told.append(
            translate(
                "Meetings",
                "Changed somewhere else meanwhile, so left as they are now: %1",
                words.listed(names),
            )
        )
    if left_out.gone:
        told.append(
            translate("Meetings", "%n customer(s) are no longer in the book", n=left_out.gone)
        )
    return words.said_together(told)


def _wish(person: Person) -> str | None:
    return person.suggestion.tier
