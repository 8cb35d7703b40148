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

    def part(name: str, code: str) -> Callable[[], object]:
        """A part of a view that has several."""

        def show() -> object:
            from kehuapp.ui.review.parts import Parts

            window.session.go("review", name)
            (parts,) = (one for one in window.findChildren(Parts) if code in one.buttons)
            parts.turn_to(code)
            return window

        return show

    parts = (
        ("lost", "causes"),
        ("lost", "back"),
        ("sources", "introducers"),
        ("sources", "thanks"),
    )
    return [
        *((f"review-{spec.id}", view(spec.id)) for spec in VIEWS[1:]),
        *((f"review-{code}", part(name, code)) for name, code in parts),
    ]
