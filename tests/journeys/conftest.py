"""The journeys go through the window as a shop sees it."""

import pytest


@pytest.fixture(autouse=True)
def dressed() -> None:
    """The `window` wears the program's style sheet in each of them."""
