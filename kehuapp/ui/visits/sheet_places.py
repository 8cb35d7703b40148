"""Where each box stands on a printed sheet, as parts of the page's height, read off the sheet.

A photo is taken by hand, and the sheet may have been printed when less was known: where it is off
by some lines the reader draws it to its place, which is remembered (see photo_view).
"""

from collections.abc import Mapping
from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.rules.visits.sheet_templates import NUMBERS
from kehuapp.sheets.form import Form, Text

_LINE = 8.0  # millimetres of a line to write on
_ABOVE = 1.8  # millimetres over the words of a line


class Place(NamedTuple):
    """From the top of the page, 0 to 1."""

    top: float
    bottom: float


#: Boxes of which the section is framed …
_SECTIONS = {
    "visited_at": "appointment",
    "confirmed": "appointment",
    "result": "purpose",
    "is_reached": "purpose",
    "need_when": "need",
    "need_item": "need",
    "need_amount": "need",
    "saw_market": "stops",
    "saw_trade": "stops",
    "saw_place": "stops",
    "stops_note": "stops",
    "brought": "bring",
    "answers": "questions",
}


def read_places(form: Form, numbers: Mapping[str, int] = NUMBERS) -> dict[str, Place]:
    """The place of each box (of TypedSheet) on the first page, whose sections have these numbers;
    of what it has not, none."""
    page = form.pages[0]
    texts = [shape for shape in page.shapes if isinstance(shape, Text)]
    words = [("".join(run.text for run in shape.runs), shape.y) for shape in texts]
    # Headings are bold; the shop's own questions begin with a number too.
    bold = [pair for shape, pair in zip(texts, words, strict=True) if shape.runs[0].bold]
    tops = _headings(bold, numbers)
    high = page.size[1]
    found = {}
    for box, section in _SECTIONS.items():
        if section in tops:
            found[box] = Place(tops[section] / high, _below(tops, section, high) / high)
    lines = {**_talks(words, tops, high), **_after(words, tops)}
    return found | {box: Place(top / high, bottom / high) for box, (top, bottom) in lines.items()}


def _headings(words: list[tuple[str, float]], numbers: Mapping[str, int]) -> dict[str, float]:
    found: dict[str, float] = {}
    for section, number in numbers.items():
        tops = [y for text, y in words if text.startswith(f"{number}  ")]
        if tops:
            found[section] = tops[0]
    return found


def _below(tops: dict[str, float], section: str, high: float) -> float:
    """Where the next row of sections begins."""
    return min((top for top in tops.values() if top > tops[section] + 2), default=high - 16)


def _talks(
    words: list[tuple[str, float]], tops: dict[str, float], high: float
) -> dict[str, tuple[float, float]]:
    """… those of the three talks, each with its own lines …"""
    if "talks" not in tops:
        return {}
    end = _below(tops, "talks", high)
    starts = [
        next((y for text, y in words if text.startswith(f"{letter}  ") and tops["talks"] < y < end),
             None)
        for letter in "abc"
    ]  # fmt: skip
    ends = [*starts[1:], end]
    return {
        box: (top - _ABOVE, bottom - _ABOVE)
        for box, top, bottom in zip(
            ("talk_sales", "talk_market", "talk_problems"), starts, ends, strict=True
        )
        if top is not None and bottom is not None
    }


def _after(
    words: list[tuple[str, float]], tops: dict[str, float]
) -> dict[str, tuple[float, float]]:
    """… and the lines of section 12, found by their labels."""
    if "after" not in tops:
        return {}

    def line_of(label: str) -> float | None:
        return next((y for text, y in words if text.startswith(label) and y > tops["after"]), None)

    arrived = line_of(translate("Sheet", "Arrived"))
    satisfied = line_of(translate("Sheet", "Satisfaction"))
    summary = line_of(translate("Sheet", "Summary"))
    promised = line_of(translate("Sheet", "Promised: what"))
    typed = line_of(translate("Sheet", "Typed in by"))
    found = {
        "arrived": arrived,
        "departed": arrived,
        "cost": arrived,
        "satisfaction": satisfied,
        "promise": promised,
        "promise_on": promised,
        "next_on": promised,
        "next_is_visit": promised,
        "typed_by": typed,
        "staff_id": typed,
    }
    places = {box: (y - _ABOVE, y - _ABOVE + _LINE) for box, y in found.items() if y is not None}
    if summary is not None and promised is not None:
        places["summary"] = (summary - _ABOVE, promised - _ABOVE)
    return places
