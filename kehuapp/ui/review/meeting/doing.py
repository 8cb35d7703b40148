"""What the buttons of meetings do: the forms, finishing, correcting, deleting; no widgets here.

Verbs are called through tasks; what they change comes back through the session.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kehuapp.book.review.meetings.finishing import Minutes, delete_meeting, update_meeting
from kehuapp.book.review.meetings.held import HeldRow, ask_meetings
from kehuapp.book.settings import ask_settings
from kehuapp.book.staff.staff import ask_staff
from kehuapp.i18n import translate
from kehuapp.store.asking import together
from kehuapp.text import words
from kehuapp.ui.review.meeting.running import RunningMeeting
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

if TYPE_CHECKING:
    from kehuapp.ui.review.meeting.form import MeetingForm


def describe(meeting: RunningMeeting) -> None:
    """Say who is there, and the rest; kept with what is decided."""
    from kehuapp.ui.review.meeting.form import MeetingForm

    session = meeting.session
    settings, staff = session.book.ask(together(ask_settings(), ask_staff()))
    form = MeetingForm(
        translate("Meetings", "This meeting"), _typed(meeting), settings, staff, session.window
    )

    def write() -> str:
        meeting.describe(*form.minutes())
        return ""

    _open(form, write)


def finish(meeting: RunningMeeting) -> None:
    """Ask for what is still to be said, then hold the meeting in one step."""
    from kehuapp.ui.review.meeting.form import MeetingForm

    session = meeting.session
    if meeting.found is None:
        return
    settings, staff, before = session.book.ask(
        together(ask_settings(), ask_staff(), ask_meetings(1))
    )
    row = _typed(meeting)
    if not row.attendees and before:
        row = row._replace(attendees=before[0].attendees)
    elif not row.attendees:
        row = row._replace(attendees=next((s.name for s in staff if s.id == session.staff), ""))
    form = MeetingForm(
        translate("Meetings", "Finish the meeting"),
        row,
        settings,
        staff,
        session.window,
        about=_what_happens(meeting),
        save=translate("Meetings", "Finish"),
    )

    def write() -> str:
        meeting.describe(*form.minutes())
        meeting.finish(form.was_written)
        return form.LATER

    _open(form, write)


def correct(session: Session, row: HeldRow) -> None:
    """Correct the head of a meeting that was held."""
    from kehuapp.ui.review.meeting.form import MeetingForm

    settings, staff = session.book.ask(together(ask_settings(), ask_staff()))
    title = translate("Meetings", "Meeting of %1", words.written_day(row.held_on))
    form = MeetingForm(title, row.head, settings, staff, session.window)

    def write() -> str:
        return tasks.attempt(
            session, update_meeting, session.book, row.id, row.head, form.minutes()
        )

    _open(form, write)


def delete(session: Session, meeting_id: int) -> None:
    """Move a meeting to the trash; the tiers stay."""
    tasks.write(session, delete_meeting, session.book, meeting_id)


def _typed(meeting: RunningMeeting) -> Minutes:
    going_on = meeting.meeting
    return Minutes(going_on.attendees, going_on.minutes, going_on.note, going_on.next_on)


def _what_happens(meeting: RunningMeeting) -> str:
    changed, kept, open_ones = meeting.counts()
    told = [
        translate("Meetings", "%n customer(s) get another tier.", n=changed),
        translate("Meetings", "%n tier(s) kept.", n=kept),
    ]
    if open_ones:
        told.append(translate("Meetings", "%n are not decided and stay as they are.", n=open_ones))
    told.append(translate("Meetings", "All of it is one step that can be undone."))
    return "\n".join(told)


def _open(form: "MeetingForm", write: Callable[[], str]) -> None:
    form.write = write
    form.finished.connect(form.deleteLater)
    form.open()
