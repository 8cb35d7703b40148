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

    return [(f"review-{spec.id}", view(spec.id)) for spec in VIEWS[1:]]
