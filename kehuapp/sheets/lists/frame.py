"""What every page of a list has in common: title, of whom it is, when it was printed, page n of m.

What stands in the list is the other modules'.
"""

from datetime import datetime
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.sheets.form import A4, Pen, text_width

MARGIN = 14.0
FIRST, NEXT = 21.0, 8.0  # from the margin to the list, on the first page and on others
FOOT = 6.0  # what the last line of a page takes, above the margin
SIZE = 9.5


class Frame(NamedTuple):
    """`about` says of whom it is: a group, a place, how many."""

    title: str
    about: str
    shop: str
    printed_at: datetime
    sample_data: bool = False
    size: tuple[float, float] = A4

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.size[0] - 2 * MARGIN

    @property
    def right(self) -> float:
        """Where the right margin begins."""
        return self.size[0] - MARGIN

    def top(self, number: int) -> float:
        """Where the list begins on a page, counted from 1."""
        return MARGIN - 3 + (FIRST if number == 1 else NEXT)

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.size[1] - MARGIN - FOOT + 2


def draw_frame(pen: Pen, frame: Frame, number: int, count: int) -> None:
    """Head and foot of a page."""
    top = MARGIN - 3
    if number == 1:
        wide = min(text_width(frame.title, 17) + 2, frame.width - 52)
        pen.text(MARGIN, top, wide, 8.4, frame.title, pt=17, bold=True)
        if frame.sample_data:
            said = translate("Sheet", "Sample data")
            room = text_width(said, 10) + 4
            pen.box(MARGIN + wide + 2, top + 1.6, room, 5.4)
            pen.text(MARGIN + wide + 3, top + 1.6, room - 2, 5.4, said, align="center")
            wide += room + 4
        left = MARGIN + wide + 3
        pen.text(left, top + 1.6, frame.right - left, 6, frame.shop, align="right")
        pen.text(MARGIN, top + 9.4, frame.width, 5, frame.about, pt=SIZE)
        pen.strong_rule(MARGIN, top + 16, frame.width)
    else:
        above = " · ".join(filter(None, (frame.title, frame.about)))
        pen.text(MARGIN, top, frame.width, 5, above, pt=SIZE)
        pen.strong_rule(MARGIN, top + 6, frame.width)
    foot = frame.size[1] - MARGIN - 2
    printed = translate(
        "Sheet",
        "Printed %1 · Contains personal data: keep it safe, destroy it after use",
        f"{frame.printed_at:%Y-%m-%d %H:%M}",
    )
    pen.text(MARGIN, foot, frame.width - 34, 5, printed, pt=9)
    page = translate("Sheet", "Page %1 of %2", number, count)
    pen.text(frame.right - 32, foot, 32, 5, page, pt=9, align="right")
