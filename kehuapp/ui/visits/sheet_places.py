"""Where each box stands on a printed sheet, as parts of the page's height.

By the heights of the standard sheet: a photo is taken by hand, and where it is off by some lines
the reader moves it, which is remembered (see sheet_photos).
"""

from typing import NamedTuple


class Place(NamedTuple):
    """From the top of the page, 0 to 1."""

    top: float
    bottom: float


#: In millimetres of an A4 page.
_PAGE = 297
_MM = {
    "visited_at": (42, 60),
    "confirmed": (42, 60),
    "result": (42, 60),
    "is_reached": (42, 60),
    "talk_sales": (140, 160),
    "talk_market": (160, 180),
    "talk_problems": (180, 200),
    "need_when": (200, 213),
    "need_item": (200, 213),
    "need_amount": (200, 213),
    "saw_market": (213, 231),
    "saw_trade": (213, 231),
    "saw_place": (213, 231),
    "stops_note": (213, 231),
    "brought": (213, 231),
    "arrived": (233, 243),
    "departed": (233, 243),
    "cost": (233, 243),
    "satisfaction": (233, 243),
    "summary": (243, 259),
    "promise": (259, 267),
    "promise_on": (259, 267),
    "next_on": (267, 276),
    "next_is_visit": (267, 276),
    "staff_id": (267, 276),
    "typed_by": (267, 276),
    "answers": (213, 233),
}
PLACES = {name: Place(top / _PAGE, bottom / _PAGE) for name, (top, bottom) in _MM.items()}
