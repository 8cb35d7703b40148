"""Shares a page among the sections that a template wishes for.

What stands beside what, and how many lines each has; what is in them draw `who`, `known` and
`written`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.visits.sheet_templates import Part, SheetTemplate
from kehuapp.rules.visits.visit_facts import VisitFacts
from kehuapp.sheets.form import Omission
from kehuapp.sheets.visit import known, who, written
from kehuapp.sheets.visit.ink import PAD, WRITING, Ink, Room

GUTTER = 4.0
_LEAST_GAP, _MOST_GAP = 0.7, 2.4
TITLES = {
    "customer": QT_TRANSLATE_NOOP("Sheet", "Customer"),
    "appointment": QT_TRANSLATE_NOOP("Sheet", "Appointment"),
    "purpose": QT_TRANSLATE_NOOP("Sheet", "Purpose"),
    "remember": QT_TRANSLATE_NOOP("Sheet", "Remember"),
    "business": QT_TRANSLATE_NOOP("Sheet", "Recent sales"),
    "contact": QT_TRANSLATE_NOOP("Sheet", "Last contact and comments"),
    "talks": QT_TRANSLATE_NOOP("Sheet", "Three talks"),
    "need": QT_TRANSLATE_NOOP("Sheet", "Need"),
    "stops": QT_TRANSLATE_NOOP("Sheet", "Three stops"),
    "bring": QT_TRANSLATE_NOOP("Sheet", "Bring"),
    "after": QT_TRANSLATE_NOOP("Sheet", "After the visit"),
    "questions": QT_TRANSLATE_NOOP("Sheet", "Our questions"),
    "pictures": QT_TRANSLATE_NOOP("Sheet", "Pictures"),
}
#: How much of the width a section takes beside a neighbour; the others take all of it.
_SHARES = {
    "appointment": 0.5,
    "purpose": 0.5,
    "remember": 0.37,
    "business": 0.63,
    "stops": 0.5,
    "bring": 0.5,
}
_SMALL_SHARES = {section: share for section, share in _SHARES.items() if section != "bring"}
#: The small sheet has these of them.
SMALL = ("customer", "appointment", "purpose", "business", "talks", "bring", "questions", "after")
#: Who gives up a line where there are too many, one after the other and again from the beginning,
#: and who after all these; who goes when that is not enough; who takes what is left.
_GIVES = (("business", "remember", "contact", "questions", "after"), ("talks",))
_GOES = ("pictures", "questions", "need", "contact", "stops", "bring", "remember", "business")
_TAKES = ("after", "questions", "talks", "need")
#: The three preparations, each ticked beside its heading.
_READY = {
    "appointment": VisitFacts.is_appointment_ready,
    "purpose": VisitFacts.is_purpose_ready,
    "bring": VisitFacts.is_bring_ready,
}
#: Nothing of the customer's stands in these.
_ALIKE = ("need", "stops", "questions", "after")


class Height(NamedTuple):
    """`fixed` and, for each line, `unit` millimetres."""

    fixed: float
    unit: float = 0.0
    least: int = 0
    wished: int = 0
    most: int = 0


@dataclass
class _Placed:
    part: Part
    x: float
    w: float
    height: Height
    lines: int

    @property
    def high(self) -> float:
        return self.height.fixed + self.height.unit * self.lines


@dataclass(frozen=True)
class Wishes:
    """What is wished of a sheet beside its customer."""

    template: SheetTemplate
    private: bool = True

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The number of each section."""
        return self.template.numbers()


def section_title(section: str) -> str:
    """What a section is called where the template gives it no name of its own."""
    return translate("Sheet", TITLES[section])


def draw_sections(ink: Ink, facts: VisitFacts, wishes: Wishes) -> None:
    """Everything between the head and the foot of a page."""
    facts = facts if wishes.private else replace(facts, terms=())
    parts = [
        part
        for part in wishes.template.shown()
        if (ink.paper.pt >= 10 or part.section in SMALL)
        and (part.section != "pictures" or (facts.pictures and wishes.private))
    ]
    top = ink.paper.top + who.head_height(ink)
    room = ink.paper.bottom - top
    rows = _rows(ink, facts, wishes, parts)
    _share(ink, rows, room)
    spare = room - sum(_row_height(ink, row) for row in rows)
    gap = min(_MOST_GAP, spare / max(1, len(rows)))
    y = top + gap
    for row in rows:
        high = _row_height(ink, row)
        for placed in row:
            _draw(ink, facts, wishes, placed, y, high)
        y += high + gap


def _rows(
    ink: Ink, facts: VisitFacts, wishes: Wishes, parts: Sequence[Part]
) -> list[list[_Placed]]:
    """Neighbours that fit beside each other share a row."""
    packed: list[list[Part]] = []
    used = 1.0
    shares_of = _SHARES if ink.paper.pt >= 10 else _SMALL_SHARES
    for part in parts:
        share = shares_of.get(part.section, 1.0)
        if used + share <= 1.001:
            packed[-1].append(part)
            used += share
        else:
            packed.append([part])
            used = share
    rows = []
    for row in packed:
        shares = [shares_of.get(part.section, 1.0) for part in row]
        width = ink.paper.width - GUTTER * (len(row) - 1)
        x, placed = ink.paper.left, []
        for part, share in zip(row, shares, strict=True):
            w = width * share / sum(shares)
            height = _height(ink, facts, wishes, part.section, w)
            placed.append(_Placed(part, x, w, height, height.wished))
            x += w + GUTTER
        rows.append(placed)
    return rows


def _row_height(ink: Ink, row: Sequence[_Placed]) -> float:
    """A row with its heading; the customer's name is a heading of its own height."""
    is_customer = len(row) == 1 and row[0].part.section == "customer"
    heading = who.name_height(ink) if is_customer else ink.paper.heading
    return heading + max([placed.high for placed in row])


def _share(ink: Ink, rows: list[list[_Placed]], room: float) -> None:
    """Give each section its lines so that all rows fit; whatever cannot is left out by name."""

    heights = [_row_height(ink, row) for row in rows]
    row_of = {placed.part.section: at for at, row in enumerate(rows) for placed in row}
    placed_of = {placed.part.section: placed for row in rows for placed in row}

    def lacks() -> bool:
        used = [high for high in heights if high]
        return sum(used) + _LEAST_GAP * len(used) > room

    def give(placed: _Placed, lines: int) -> None:
        placed.lines += lines
        at = row_of[placed.part.section]
        heights[at] = _row_height(ink, rows[at])

    def is_highest(placed: _Placed) -> bool:
        """Only then is anything won."""
        row = rows[row_of[placed.part.section]]
        return lacks() and placed.high > max(p.high for p in row) - 0.01

    for givers in _GIVES:
        given = lacks()
        while given:
            given = False
            for section in givers:
                placed = placed_of.get(section)
                if placed is not None and placed.lines > placed.height.least and is_highest(placed):
                    give(placed, -1)
                    given = True
    for section in _GOES:
        placed = placed_of.get(section) if lacks() else None
        if placed is not None:
            at = row_of[section]
            rows[at].remove(placed)
            heights[at] = _row_height(ink, rows[at]) if rows[at] else 0.0
            del placed_of[section]
            ink.left_out.append(Omission(placed.part.title or section_title(section), 1))
    taken = True
    while taken:
        taken = False
        for section in _TAKES:
            placed = placed_of.get(section)
            if placed is not None and placed.lines < placed.height.most:
                give(placed, 1)
                if lacks():
                    give(placed, -1)
                else:
                    taken = True
    rows[:] = [row for row in rows if row]
    for row in rows:
        highest = max(placed.high for placed in row)
        for placed in row:
            height = placed.height
            if height.unit and len(row) > 1:
                fitting = int((highest - height.fixed + 0.01) // height.unit)
                placed.lines = min(height.most, max(placed.lines, fitting))


def _height(ink: Ink, facts: VisitFacts, wishes: Wishes, section: str, w: float) -> Height:
    row, inner = ink.paper.row, w - 2 * PAD
    is_small = ink.paper.pt < 10
    match section:
        case "customer":
            if not facts.name:
                return Height(2 * WRITING + 0.6)
            lines = who.terms_lines(ink, facts)
            return Height(2 * row, row, lines, lines, lines)
        case "appointment" | "purpose":
            return Height(who.appointment_height(ink))
        case "remember":
            needed = known.remember_lines(ink, facts, inner) if wishes.private else 4
            return Height(1.2, row, 3, max(4, min(8, needed)), 10)
        case "business":
            if is_small:
                lines = max(3, min(5, known.short_lines(ink, facts, inner)))
                return Height(1.2, row, 3, lines, 5)
            foot = known.business_foot(ink, facts, inner)
            # A promise told in full is worth more than the second sale.
            least = 1 if foot == known.MOST_FOOT else 2
            return Height(known.SALE + foot * row + 0.4, known.SALE, least, 5, 5)
        case "contact":
            needed = known.contact_lines(ink, facts, inner, wishes.private)
            return Height(1.2, row, min(3, max(2, needed)), max(2, min(5, needed)), 6)
        case "talks":
            lines = 1 if is_small else 2
            return Height(0.0, 3 * WRITING, 1, lines, lines if is_small else 3)
        case "need":
            return Height(0.6, WRITING, 1, 1, 2)
        case "bring" if is_small:
            return Height(who.BRING_SHORT)
        case "stops" | "bring":
            return Height(who.STOPS)
        case "questions":
            count = len(wishes.template.questions)
            return Height(0.6, WRITING * count, 1, 2 if not is_small else 1, 4)
        case "after":
            return Height(written.after_height(ink), WRITING, 1, 2, 10)
        case _:
            return Height(known.PICTURES)


def _draw(
    ink: Ink, facts: VisitFacts, wishes: Wishes, placed: _Placed, y: float, high: float
) -> None:
    section, x, w = placed.part.section, placed.x, placed.w
    number = wishes.numbers[section]
    if section == "customer":
        heading = who.name_height(ink)
        ink.pen.box(x, y, w, high)
        who.draw_name(ink, facts, y, number, placed.part.title)
        ink.pen.divider(x, y + heading, x + w, y + heading)
        who.draw_customer(ink, facts, Room(x, y + heading, w, high - heading, placed.lines))
        return
    heading = ink.paper.heading
    ready = _READY[section](facts) if section in _READY else None
    title = placed.part.title or section_title(section)
    is_alike = section in _ALIKE or (section == "bring" and not ready)

    def draw(own: Ink) -> None:
        _heading(own, 0, 0, w, number, title, ready)
        own.pen.box(0, heading, w, high - heading)
        if is_alike:
            room = Room(0, heading, w, high - heading, placed.lines)
            _draw_inside(own, facts, wishes, section, room)

    ink.stamp(x, y, (section, w, high, placed.lines, ready), draw)
    if not is_alike:
        room = Room(x, y + heading, w, high - heading, placed.lines)
        _draw_inside(ink, facts, wishes, section, room)


def _draw_inside(ink: Ink, facts: VisitFacts, wishes: Wishes, section: str, room: Room) -> None:
    match section:
        case "appointment":
            who.draw_appointment(ink, facts, room)
        case "purpose":
            who.draw_purpose(ink, facts, room)
        case "remember":
            known.draw_remember(ink, facts, room, wishes.private)
        case "business" if ink.paper.pt < 10:
            known.draw_business_short(ink, facts, room)
        case "business":
            known.draw_business(ink, facts, room)
        case "contact":
            known.draw_contact(ink, facts, room, wishes.private)
        case "talks":
            written.draw_talks(ink, facts, room)
        case "need":
            written.draw_need(ink, facts, room)
        case "stops":
            who.draw_stops(ink, facts, room)
        case "bring" if ink.paper.pt < 10:
            who.draw_bring_short(ink, facts, room)
        case "bring":
            who.draw_bring(ink, facts, room)
        case "questions":
            written.draw_questions(ink, wishes.template.questions, room)
        case "after":
            written.draw_after(ink, facts, room)
        case "pictures":
            known.draw_pictures(ink, facts, room)


def _heading(
    ink: Ink, x: float, y: float, w: float, number: int, words: str, ready: bool | None
) -> None:
    """`ready` ticks one of the three preparations."""
    ink.pen.bar(x, y + 0.6, 1.0, 4.0)
    room = w - 2.6 - (6 if ready is not None else 0)
    ink.tell(x + 2.6, y, room, 5.2, f"{number}  {words}", pt=ink.paper.pt + 0.5, bold=True)
    if ready is not None:
        ink.pen.check(x + w - 3.2, y, 5.2, checked=ready)
