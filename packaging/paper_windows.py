"""The window of paper, kind by kind, for the pictures; screens.py draws them."""

from collections.abc import Callable
from typing import Any


def windows(window: Any) -> list[tuple[str, Callable[[], object]]]:
    """Each kind as it opens, labels from top to bottom and of a size of one's own."""
    from kehuapp.ui.printing.paper.wishes import KINDS

    def kind(name: str) -> Callable[[], object]:
        def show() -> object:
            paper = window.commands.paper.open(name)
            paper.options.whom.set_code("listed")
            return paper

        return show

    def upright() -> object:
        paper = window.commands.paper.open("labels")
        paper.options.whom.set_code("all")
        paper.options.choose_sheet("60x60")
        paper.options.upright.setChecked(True)
        paper.options.picture.show_sheet(paper.options.picture.sheet(), 4)
        paper.make_pages()
        return paper

    return [
        *((f"paper-{name}", kind(name)) for name in KINDS),
        ("paper-labels-upright", upright),
    ]
