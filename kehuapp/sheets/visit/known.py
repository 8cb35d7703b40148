"""Sections 5–7 of the sheet, and its pictures: what the book knows of the customer."""

from dataclasses import replace
from itertools import accumulate

from kehuapp.i18n import translate
from kehuapp.rules.visits.visit_facts import VisitFacts
from kehuapp.sheets.form import Omission, Photo, Run
from kehuapp.sheets.visit.ink import PAD, Ink, Room
from kehuapp.text.words import listed, said_together

SALE = 4.4  # height of a row of the table
MOST_FOOT = 5  # lines below the table
_SMALL = 9  # points in it


def _told(ink: Ink, facts: VisitFacts) -> list[tuple[str, list[Run]]]:
    """What must not be served or said comes first, so that nothing long pushes it out."""
    rows = [
        (translate("Sheet", "Food to avoid"), facts.diet, ""),
        (translate("Sheet", "Taboos"), facts.dislikes, ""),
        ("", facts.pinned, translate("Sheet", "remark")),
        (translate("Sheet", "Family"), facts.family, ""),
        (translate("Sheet", "Hobbies"), facts.hobbies, ""),
        (translate("Sheet", "Dates"), listed(facts.dates), ""),
        (translate("Sheet", "Last gift"), facts.last_gift, ""),
    ]
    return [
        (what or label.lower(), ink.labelled(label, value)) for label, value, what in rows if value
    ]


def remember_lines(ink: Ink, facts: VisitFacts, width: float) -> int:
    """How many lines would hold all that is to be remembered."""
    return sum(ink.lines_of(runs, width, 4) for _what, runs in _told(ink, facts))


def draw_remember(ink: Ink, facts: VisitFacts, room: Room, private: bool) -> None:
    """Section 5; lines to write on where nothing is known, or shown."""
    x, w, y = room.left, room.inner, room.y + 0.6
    rows = _told(ink, facts)
    if private and rows:
        ink.slots(x, y, w, room.lines, _side_by_side(ink, rows, room.lines, w))
    else:
        ink.rules(x, room.y, w, room.h)


def _side_by_side(
    ink: Ink, rows: list[tuple[str, list[Run]]], lines: int, w: float
) -> list[tuple[str, list[Run]]]:
    """Short neighbours share a line while there are more rows than lines."""
    made = list(rows)
    place = 0
    while len(made) > lines and place + 1 < len(made):
        (what, one), (other, two) = made[place : place + 2]
        both = [*one, ink.run("    "), *two]
        if ink.width("".join(run.text[:200] for run in both)) < w:
            made[place : place + 2] = [(listed((what, other)), both)]
        else:
            place += 1
    return made


def contact_rows(ink: Ink, facts: VisitFacts, private: bool) -> list[tuple[str, list[Run]]]:
    """What section 7 says: the last three, and what was written."""
    met, written = _met(ink, facts), _written(ink, facts) if private else []
    return [*met, *written]


def _met(ink: Ink, facts: VisitFacts) -> list[tuple[str, list[Run]]]:
    what = translate("Sheet", "last contact")
    return [
        (what, [ink.run(f"{met.day.isoformat()} {met.kind}  ", True), ink.run(met.summary)])
        for met in facts.contacts[:3]
    ]


def _written(ink: Ink, facts: VisitFacts) -> list[tuple[str, list[Run]]]:
    label = translate("Sheet", "Comment")
    return [(label.lower(), ink.labelled(label, text)) for text in facts.comments]


def contact_lines(ink: Ink, facts: VisitFacts, width: float, private: bool) -> int:
    return sum(ink.lines_of(runs, width, 2) for _w, runs in contact_rows(ink, facts, private))


def draw_contact(ink: Ink, facts: VisitFacts, room: Room, private: bool) -> None:
    """Section 7."""
    met, written = _met(ink, facts), _written(ink, facts) if private else []
    while len(met) + len(written) > room.lines and max(len(met), len(written)) > 1:
        # The newest of both stand there; the older ones give way, as the form is made.
        what, _runs = (met if len(met) > len(written) else written).pop()
        ink.left_out.append(Omission(what, 1, is_usual=True))
    if met or written:
        ink.slots(room.left, room.y + 0.6, room.inner, room.lines, [*met, *written])
    elif facts.name:
        words = translate("Sheet", "Nothing written down yet")
        ink.tell(room.left, room.y + 0.6, room.inner, ink.paper.row, words)
    else:
        ink.rules(room.left, room.y, room.inner, room.h)


def _figures(facts: VisitFacts) -> str:
    figures = []
    if facts.sales:
        total = translate("Sheet", "12 months %1", facts.total12)
        if facts.previous12:
            total += translate("Sheet", " (before: %1)", facts.previous12)
        figures.append(total)
    if facts.profit12 is not None:
        figures.append(translate("Sheet", "Profit %1", facts.profit12))
    if facts.usual_gap_days is not None:
        figures.append(translate("Sheet", "Usually every %1 days", facts.usual_gap_days))
    if facts.last_satisfaction:
        figures.append(translate("Sheet", "Last satisfaction %1 of 5", facts.last_satisfaction))
    return " · ".join(figures)


def _foot_rows(ink: Ink, facts: VisitFacts) -> list[tuple[str, list[Run]]]:
    """What stands below the table. What was promised stands last and has the spare lines first:
    a promise of which the beginning is printed is as good as forgotten."""
    rows = []
    if figures := _figures(facts):
        rows.append((translate("Sheet", "figures"), [ink.run(figures, pt=_SMALL)]))
    if facts.needs:
        label = translate("Sheet", "Needs")
        rows.append((label.lower(), ink.labelled(label, said_together(facts.needs))))
    label = translate("Sheet", "Promised")
    rows.append((label.lower(), ink.labelled(label, said_together(facts.promises))))
    return rows


def business_foot(ink: Ink, facts: VisitFacts, width: float) -> int:
    """How many lines stand below the table of sales."""
    rows = _foot_rows(ink, facts)
    return max(2, min(MOST_FOOT, sum(ink.lines_of(runs, width, 3) for _what, runs in rows)))


def draw_business(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """Section 6: `room.lines` sales, then figures, needs and promises."""
    is_wide = room.w > 150
    columns: list[tuple[str, float, str]] = [
        (translate("Sheet", "Date"), 24 if is_wide else 21, "left"),
        (translate("Sheet", "Item"), 0, "left"),
        (translate("Sheet", "Quantity"), 24 if is_wide else 19, "left"),
        (translate("Sheet", "Amount"), 30 if is_wide else 26, "right"),
    ]
    if is_wide:
        columns.append((translate("Sheet", "Note"), 44, "left"))
    free = room.w - sum(width for _name, width, _align in columns)
    columns[1] = (columns[1][0], free, "left")
    rows = max(1, room.lines)
    edges = list(accumulate(width for _name, width, _align in columns[:-1]))

    def draw(own: Ink) -> None:
        """The empty table."""
        own.pen.box(0, 0, room.w, SALE, grey=0.06)
        _table_row(own, 0, 0, columns, [name for name, _w, _a in columns], bold=True)
        for place in range(2, rows + 2):
            own.pen.divider(0, SALE * place, room.w, SALE * place)
        for edge in edges:
            own.pen.divider(edge, 0, edge, SALE * (rows + 1))

    ink.stamp(room.x, room.y, ("sales", room.w, rows), draw)
    for place, sale in enumerate(facts.sales[:rows], 1):
        item = sale.item if is_wide or not sale.note else f"{sale.item} · {sale.note}"
        cells = [sale.day.isoformat(), item, _tight(sale.quantity), sale.amount]
        at = room.y + SALE * place
        _table_row(ink, room.x, at, columns, [*cells, sale.note][: len(columns)])
    if len(facts.sales) > rows:
        missing, whole = len(facts.sales) - rows, len(facts.sales)
        ink.left_out.append(Omission(translate("Sheet", "sales"), missing, whole, is_usual=True))
    top = room.y + SALE * (rows + 1)
    lines = int((room.y + room.h - top - 0.39) // ink.paper.row)
    ink.slots(room.left, top + 0.2, room.inner, lines, _foot_rows(ink, facts), last_first=True)


def _short_rows(ink: Ink, facts: VisitFacts) -> list[tuple[str, list[Run]]]:
    sales = " · ".join(
        f"{sale.day.isoformat()} {sale.item} {_tight(sale.quantity)} {sale.amount}"
        for sale in facts.sales
    )
    plans = _foot_rows(ink, facts)
    what, figures = plans.pop(0) if _figures(facts) else ("", [])
    plans.reverse()  # what was promised before what they may want: the end is what is cut
    told = [run for place, (_w, runs) in enumerate(plans) for run in _apart(ink, place, runs)]
    rows = [
        (translate("Sheet", "sales"), [ink.run(sales or translate("Sheet", "Nothing bought yet"))]),
        (listed(name for name, _runs in plans), told),
    ]
    if figures:
        rows.insert(1, (what, figures))
    return rows


def short_lines(ink: Ink, facts: VisitFacts, width: float) -> int:
    rows = _short_rows(ink, facts)
    return sum(ink.lines_of(runs, width, 3) for _what, runs in rows)


def draw_business_short(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """The same in a few lines, as the small sheet has it."""
    if not facts.name:
        ink.rules(room.left, room.y, room.inner, room.h)
        return
    rows = _short_rows(ink, facts)
    ink.slots(room.left, room.y + 0.6, room.inner, room.lines, rows, last_first=True)
    sales = translate("Sheet", "sales")
    ink.left_out[:] = [replace(one, is_usual=one.what == sales) for one in ink.left_out]


def _apart(ink: Ink, place: int, runs: list[Run]) -> list[Run]:
    return [ink.run("    "), *runs] if place else runs


def _table_row(
    ink: Ink,
    x: float,
    y: float,
    columns: list[tuple[str, float, str]],
    cells: list[str],
    bold: bool = False,
) -> None:
    what = "" if bold else translate("Sheet", "sales")
    for (_name, width, align), cell in zip(columns, cells, strict=True):
        pad = PAD if width > 25 else 1.2
        ink.tell(x + pad, y, width - 2 * pad, SALE, cell, what, pt=_SMALL, bold=bold, align=align)
        x += width


def _tight(quantity: str) -> str:
    """Write "8 斤" as "8斤": text taken out of a PDF loses a space between two lone characters."""
    number, space, unit = quantity.partition(" ")
    return number + unit if unit and not unit[0].isascii() else f"{number}{space}{unit}"


PICTURES = 30.0
_ACROSS = 5


def draw_pictures(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """The newest pictures of the comments, small."""
    gap = 2.0
    across = max(1, min(_ACROSS, int((room.inner + gap) // 34)))
    each = (room.inner - gap * (across - 1)) / across
    for place, name in enumerate(facts.pictures[:across]):
        left = room.left + place * (each + gap)
        ink.pen.shapes.append(Photo(left, room.y + 1.5, each, room.h - 3, name))
    if len(facts.pictures) > across:
        missing = len(facts.pictures) - across
        ink.left_out.append(Omission(translate("Sheet", "pictures"), missing, len(facts.pictures)))
