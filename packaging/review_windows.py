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
        *_ahead_screens(window),
    ]


def _ahead_screens(window: Any) -> list[tuple[str, Callable[[], object]]]:
    """The other sides of the services and of the needs ahead."""

    def part(view: str, code: str) -> Callable[[], object]:
        def show() -> object:
            from kehuapp.ui.work import tasks

            window.session.go("review", view)
            tasks.wait_until_idle()
            window.host.page("review").view().parts.turn_to(code)
            return window

        return show

    return [
        ("review-satisfaction", part("services", "mood")),
        ("review-ahead-people", part("ahead", "people")),
    ]
