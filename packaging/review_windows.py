"""Pictures of the page of reviews, one of each view and of what they show when asked for more."""

from collections.abc import Callable
from typing import Any


def review_screens(window: Any) -> list[tuple[str, Callable[[], object]]]:
    """Every view of the table as it opens."""
    from kehuapp.ui.pages.reviews.review import VIEWS

    def view(name: str) -> Callable[[], object]:
        def show() -> object:
            window.session.go("review", name)
            return window

        return show

    return [
        *((f"review-{spec.id}", view(spec.id)) for spec in VIEWS[1:]),
        *_part_screens(window),
        *_meeting_screens(window),
    ]


#: The other parts of views that have several: the picture, the view, the part.
_PARTS = (
    ("coming", "value", "coming"),
    ("months", "value", "months"),
    ("worth", "value", "worth"),
    ("satisfaction", "services", "mood"),
    ("ahead-people", "ahead", "people"),
    ("causes", "lost", "causes"),
    ("back", "lost", "back"),
    ("introducers", "sources", "introducers"),
    ("thanks", "sources", "thanks"),
)


def _part_screens(window: Any) -> list[tuple[str, Callable[[], object]]]:
    """The other parts of views that have several."""

    def part(view: str, code: str) -> Callable[[], object]:
        def show() -> object:
            from kehuapp.ui.work import tasks

            window.session.go("review", view)
            tasks.wait_until_idle()
            window.host.page("review").view().parts.turn_to(code)
            return window

        return show

    return [(f"review-{name}", part(view, code)) for name, view, code in _PARTS]


def _meeting_screens(window: Any) -> list[tuple[str, Callable[[], object]]]:
    """A meeting that goes on, its form, and one that was held."""
    from kehuapp.book.review.meetings.finishing import finish_meeting, freeze
    from kehuapp.book.staff.staff import rows_staff
    from kehuapp.i18n import translate
    from kehuapp.ui.review.meeting import doing
    from kehuapp.ui.review.meeting.form import MeetingForm
    from kehuapp.ui.review.meeting.running import running_of
    from kehuapp.ui.review.period_form import PeriodForm
    from kehuapp.ui.work import tasks

    def decided() -> Any:
        window.session.go("review", "overview")
        tasks.wait_until_idle()
        meeting = running_of(window.session)
        meeting.undecide_all()
        meeting.go(0)
        meeting.take()
        meeting.keep_tier()
        meeting.take()
        names = [one.name for one in rows_staff(window.book)[:2]]
        meeting.describe(translate("Words", ", ").join(names), 45, "", "")
        tasks.wait_until_idle()
        return meeting

    def going_on() -> object:
        decided()
        return window

    def finishing() -> object:
        doing.finish(decided())
        return next(one for one in window.findChildren(MeetingForm) if one.isVisible())

    def period() -> object:
        window.session.go("review", "overview")
        tasks.wait_until_idle()
        months = window.host.page("review").months
        months.setCurrentIndex(months.count() - 1)
        months.activated.emit(months.count() - 1)
        return next(one for one in window.findChildren(PeriodForm) if one.isVisible())

    def held() -> object:
        meeting, book = decided(), window.book
        decisions, period = meeting.meeting, meeting.period

        def hold(*_around: object) -> None:
            finish_meeting(book, decisions, freeze(book, decisions, period))

        # Nobody is told: pages that are not seen would read again when they are.
        tasks.read_latest(window, "held", book, hold, lambda _none: None)
        tasks.wait_until_idle()
        meeting.undecide_all()
        window.session.go("review", "meetings")
        return window

    return [
        ("review-meeting", going_on),
        ("review-meeting-form", finishing),
        ("review-period", period),
        ("review-meetings-held", held),
    ]
