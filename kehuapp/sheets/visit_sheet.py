"""The visit preparation sheet: an A4 page a stop, twelve sections in fixed boxes; reads no book."""

from collections.abc import Iterable
from dataclasses import replace

from kehuapp.i18n import translate
from kehuapp.rules.visit_facts import VisitFacts
from kehuapp.sheets.form import Form, Page, Pen, Run, share_lines, text_width
from kehuapp.sheets.qr import dialled, qr_rows
from kehuapp.text.words import TIER_MARKS, listed, said_together, weekday

LEFT, RIGHT, WIDTH = 14.0, 196.0, 182.0
GUTTER = 4.0
HALF = (WIDTH - GUTTER) / 2
MIDDLE = LEFT + HALF + GUTTER
PAD = 2.2
HEADING = 5.6
ROW = 4.9
WRITING = 8.0
FOOTER = 286.4

#: Top edge of each section on the page; "3|4" and the like stand side by side.
TOPS = {
    "head": 10.0,
    "customer": 26.4,
    "3|4": 45.2,
    "5|7": 66.8,
    "6": 104.6,
    "8": 144.6,
    "9": 199.3,
    "10|11": 213.9,
    "12": 233.0,
}
#: The same with a line more for the customer: tables and boxes give up a little each.
TIGHT_TOPS = {
    "head": 10.0,
    "customer": 26.4,
    "3|4": 49.4,
    "5|7": 70.9,
    "6": 107.8,
    "8": 145.3,
    "9": 199.8,
    "10|11": 214.3,
    "12": 233.2,
}


def form(facts: VisitFacts, private: bool = True) -> Form:
    """The sheet of one stop."""
    return forms([facts], private)


def forms(many: Iterable[VisitFacts], private: bool = True) -> Form:
    """One page a stop in one form.

    `private` False leaves section 5, the comments and the customer's terms out.
    """
    stops = list(many)
    title = translate("Sheet", "Visit sheet")
    if len(stops) == 1:
        title = f"{title} - {stops[0].name}"
    return Form(
        title,
        tuple(_page(facts, private, place, len(stops)) for place, facts in enumerate(stops, 1)),
    )


def _page(facts: VisitFacts, private: bool, number: int, count: int) -> Page:
    pen = Pen()
    facts = facts if private else replace(facts, terms=())
    tops = TIGHT_TOPS if facts.terms else TOPS
    _head(pen, facts, tops["head"])
    _customer(pen, facts, tops["customer"])
    _appointment(pen, facts, tops["3|4"])
    _purpose(pen, facts, tops["3|4"])
    _remember(pen, facts, tops["5|7"], private)
    _last_contact(pen, facts, tops["5|7"], private)
    _business(pen, facts, tops["6"])
    _talks(pen, facts, tops["8"])
    _need(pen, tops["9"])
    _stops(pen, tops["10|11"])
    _bring(pen, facts, tops["10|11"])
    _after(pen, tops["12"])
    _footer(pen, facts, number, count)
    return pen.page()


def _heading(
    pen: Pen,
    x: float,
    y: float,
    w: float,
    number: int,
    words: str,
    ready: bool | None = None,
    aside: str = "",
) -> float:
    """A section's heading; returns where its box begins. `ready` ticks one of the preparations."""
    pen.bar(x, y + 0.6, 1.0, 4.0)
    start = x + 2.6
    named = f"{number}  {words}"
    wide = text_width(named, 10.5) + 2
    pen.text(start, y, min(wide, w - 8), 5.2, named, pt=10.5, bold=True)
    if ready is not None:
        pen.check(x + w - 3.2, y, 5.2, checked=ready)
    if aside:
        pen.text(start + wide, y, x + w - start - wide, 5.2, aside, align="right")
    return y + HEADING


def _head(pen: Pen, facts: VisitFacts, y: float) -> None:
    size = 14.0
    end = RIGHT
    if facts.dial:
        pen.code(RIGHT - size, y, size, qr_rows(f"tel:{dialled(facts.dial)}"))
        end -= size + 4
    title = translate("Sheet", "Visit sheet")
    wide = text_width(title, 17) + 1
    pen.text(LEFT, y, wide, 8.4, title, pt=17, bold=True)
    flags = [facts.code]
    if facts.sample_data:
        flags.append(translate("Sheet", "Sample data"))
    at = LEFT + wide + 2
    for flag in flags:
        room = min(text_width(flag, 10) + 3, 34)
        pen.box(at, y + 1.6, room, 5.4)
        pen.text(at + 1, y + 1.6, room - 2, 5.4, flag, align="center")
        at += room + 2
    if facts.visit_at:
        pen.text(at, y, end - at, 8, _moment(facts), pt=13, bold=True, align="right")
    about = [facts.shop]
    if facts.staff:
        about.append(translate("Sheet", "Visitor %1", facts.staff))
    if facts.stop:
        about.append(translate("Sheet", "%1 stop %2 of %3", facts.trip, facts.stop, facts.stops))
    states = [
        (translate("Sheet", "Purpose"), facts.is_purpose_ready()),
        (translate("Sheet", "Appointment"), facts.is_appointment_ready()),
        (translate("Sheet", "Bring"), facts.is_bring_ready()),
    ]
    y += 8.6
    left = end - sum(text_width(name, 10) + 7.5 for name, _ready in states) + 1.5
    pen.text(LEFT, y, left - LEFT - 2, 5, " · ".join(filter(None, about)))
    for name, ready in states:
        start = pen.check(left, y, 5, checked=ready)
        room = text_width(name, 10) + 1
        pen.text(start, y, room, 5, name)
        left = start + room + 1.9
    pen.strong_rule(LEFT, y + 6.4, WIDTH)


def _moment(facts: VisitFacts) -> str:
    at = facts.visit_at
    if at is None:
        return ""
    return translate("Sheet", "%1 (%2) %3", f"{at:%Y-%m-%d}", weekday(at.date()), f"{at:%H:%M}")


def _customer(pen: Pen, facts: VisitFacts, y: float) -> None:
    name, row = (7.4, 4.9) if facts.terms else (7.6, 5.0)
    pen.box(LEFT, y, WIDTH, name + row * (3 if facts.terms else 2))
    inner = LEFT + PAD
    end = RIGHT - PAD
    if facts.do_not_contact:
        words = translate("Sheet", "Do not contact")
        wide = text_width(words, 10) + 4
        pen.box(end - wide, y + 0.9, wide, 5.8)
        pen.text(end - wide + 1, y + 0.9, wide - 2, 5.8, words, bold=True, align="center")
        end -= wide + 3
    if facts.tier:
        tier = f"{TIER_MARKS.get(facts.tier, '')} {facts.tier_words}"
        wide = min(text_width(tier, 10) + 1, 70)
        pen.text(end - wide, y, wide, name, tier, align="right")
        end -= wide + 3
    standing = " · ".join(filter(None, (facts.company, facts.job_title, facts.role)))
    who = [Run(facts.name, 14, True)]
    if facts.salutation and facts.salutation != facts.name:
        who.append(Run(f"  {facts.salutation}", 10))
    if standing:
        who.append(Run(f"   {standing}", 10.5))
    pen.text(inner, y, end - inner, name, who)
    y += name
    pen.divider(LEFT, y, RIGHT, y)
    phones: list[Run] = []
    for label, number in facts.phones:
        gap = "     " if phones else ""
        phones += [Run(f"{gap}{label} "), Run(number, bold=True)]
    phones = phones or [Run(translate("Sheet", "Phone"))]
    pen.text(inner, y, WIDTH - 2 * PAD, row, phones)
    y += row
    pen.divider(LEFT, y, RIGHT, y)
    origin = [(translate("Sheet", "Looked after by"), facts.owner)]
    if facts.referrer:
        origin.append((translate("Sheet", "Introduced by"), facts.referrer))
    else:
        origin.append((translate("Sheet", "Source"), facts.source))
    known = "    ".join(f"{label} {value}" for label, value in origin if value)
    split = RIGHT - PAD - min(text_width(known, 10) + 1, 80)
    pen.text(inner, y, split - inner - 3, row, facts.address or translate("Sheet", "Address"))
    pen.text(split, y, RIGHT - PAD - split, row, known, align="right")
    if facts.terms:
        y += row
        pen.divider(LEFT, y, RIGHT, y)
        runs = [Run(f"{translate('Sheet', 'Terms')}  ", bold=True)]
        for place, (topic, text, is_own) in enumerate(facts.terms):
            runs += [Run(f"{' · ' if place else ''}{topic} "), Run(text, bold=is_own)]
        pen.text(inner, y, WIDTH - 2 * PAD, row, runs)


def _appointment(pen: Pen, facts: VisitFacts, y: float) -> None:
    words = translate("Sheet", "Appointment")
    top = _heading(pen, LEFT, y, HALF, 3, words, facts.is_appointment_ready())
    pen.box(LEFT, top, HALF, 15)
    x, w = LEFT + PAD, HALF - 2 * PAD
    if facts.visit_at:
        runs = [Run(_moment(facts), bold=True)]
        if facts.place:
            runs.append(Run(f"  {facts.place}"))
        pen.text(x, top + 0.6, w, 5.2, runs)
    else:
        pen.blank(x, top, w / 2 - 2, 6.4, translate("Sheet", "Time"))
        pen.blank(x + w / 2, top, w / 2, 6.4, translate("Sheet", "Place"))
    confirmed = translate("Sheet", "Confirmed by phone")
    half = min(text_width(confirmed, 10) + 7, w * 0.55)
    pen.choice(x, top + 8, half, 5, confirmed, checked=facts.confirmed)
    pen.blank(x + half, top + 6.5, w - half, WRITING, translate("Sheet", "Changed to"))


def _purpose(pen: Pen, facts: VisitFacts, y: float) -> None:
    words = translate("Sheet", "Purpose")
    top = _heading(pen, MIDDLE, y, HALF, 4, words, facts.is_purpose_ready())
    pen.box(MIDDLE, top, HALF, 15)
    x, w = MIDDLE + PAD, HALF - 2 * PAD
    if facts.is_purpose_ready():
        pen.text(x, top + 0.2, w, 9.6, facts.purpose, lines=2)
    else:
        pen.rule(x, top + 7.4, w)
    pen.blank(x, top + 9.8, w, 5.2, translate("Sheet", "One result I want today"))


def _slots(pen: Pen, x: float, y: float, w: float, lines: int, rows: list[list[Run]]) -> None:
    """Rows of runs below each other, the spare lines shared among those that are long."""
    texts = ["".join(run.text for run in row) for row in rows]
    for row, count in zip(rows, share_lines(texts, lines, w, 10), strict=True):
        if count:
            pen.text(x, y, w, ROW * count, row, lines=count)
            y += ROW * count


def _remember(pen: Pen, facts: VisitFacts, y: float, private: bool) -> None:
    top = _heading(pen, LEFT, y, HALF, 5, translate("Sheet", "Remember"))
    pen.box(LEFT, top, HALF, 30.4 if facts.terms else 31)
    x, w = LEFT + PAD, HALF - 2 * PAD
    told = [
        ("", facts.pinned),
        (translate("Sheet", "Family"), facts.family),
        (translate("Sheet", "Hobbies"), facts.hobbies),
        (translate("Sheet", "Dates"), listed(facts.dates)),
        (translate("Sheet", "Last gift"), facts.last_gift),
    ]
    # What must not be served or said stands side by side: neither pushes the other out.
    avoid = [
        (translate("Sheet", "Food to avoid"), facts.diet),
        (translate("Sheet", "Taboos"), facts.dislikes),
    ]
    avoid = [(label, value) for label, value in avoid if value]
    rows = [_labelled(label, value) for label, value in told if value]
    if not private or not (rows or avoid):
        for place in range(3):
            pen.rule(x, top + 8 + WRITING * place, w)
        return
    y = top + 0.8
    if avoid:
        each = (w - 3 * (len(avoid) - 1)) / len(avoid)
        for place, (label, value) in enumerate(avoid):
            pen.text(x + place * (each + 3), y, each, ROW, _labelled(label, value))
        y += ROW
    _slots(pen, x, y, w, 5 if avoid else 6, rows)


def _labelled(label: str, value: str) -> list[Run]:
    return [Run(f"{label}  ", bold=True), Run(value)] if label else [Run(value)]


def _last_contact(pen: Pen, facts: VisitFacts, y: float, private: bool) -> None:
    top = _heading(pen, MIDDLE, y, HALF, 7, translate("Sheet", "Last contact and comments"))
    pen.box(MIDDLE, top, HALF, 30.4 if facts.terms else 31)
    x, w = MIDDLE + PAD, HALF - 2 * PAD
    rows = [
        [Run(f"{met.day:%Y-%m-%d} {met.kind}  ", bold=True), Run(met.summary)]
        for met in facts.contacts[:3]
    ]
    if private:
        label = translate("Sheet", "Comment")
        rows += [_labelled(label, comment) for comment in facts.comments[: 6 - len(rows)]]
    if rows:
        _slots(pen, x, top + 0.8, w, 6, rows)
    else:
        pen.text(x, top + 0.8, w, ROW, translate("Sheet", "Nothing written down yet"))


def _business(pen: Pen, facts: VisitFacts, y: float) -> None:
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
    words = translate("Sheet", "Recent sales")
    top = _heading(pen, LEFT, y, WIDTH, 6, words, aside=" · ".join(figures))
    columns: list[tuple[str, float, str]] = [
        (translate("Sheet", "Date"), 24, "left"),
        (translate("Sheet", "Item"), 58, "left"),
        (translate("Sheet", "Quantity"), 24, "left"),
        (translate("Sheet", "Amount"), 32, "right"),
        (translate("Sheet", "Note"), 44, "left"),
    ]
    row = 4.3 if facts.terms else 4.7
    pen.box(LEFT, top, WIDTH, row, grey=0.06)
    _table_row(pen, top, row, columns, [name for name, _w, _align in columns], bold=True)
    for place in range(5):
        at = top + row * (place + 1)
        if place:
            pen.divider(LEFT, at, RIGHT, at)
        if place < len(facts.sales):
            sale = facts.sales[place]
            quantity = _tight(sale.quantity)
            cells = [f"{sale.day:%Y-%m-%d}", sale.item, quantity, sale.amount, sale.note]
            _table_row(pen, at, row, columns, cells)
    edge = LEFT
    for _name, width, _align in columns[:-1]:
        edge += width
        pen.divider(edge, top, edge, top + row * 6)
    foot = top + row * 6
    pen.box(LEFT, top, WIDTH, row * 6)
    pen.box(LEFT, foot, WIDTH, 5.2)
    satisfied = ""
    if facts.last_satisfaction:
        satisfied = translate("Sheet", "Last satisfaction %1 of 5", facts.last_satisfaction)
    wide = text_width(satisfied, 10) + 1 if satisfied else 0.0
    promised = said_together(facts.promises)
    room = WIDTH - 2 * PAD - wide - 3
    if promised:
        runs = _labelled(translate("Sheet", "Promised"), promised)
        pen.text(LEFT + PAD, foot, room, 5.2, runs)
    else:
        pen.blank(LEFT + PAD, foot, room, 5.2, translate("Sheet", "Promised"))
    pen.text(RIGHT - PAD - wide, foot, wide, 5.2, satisfied, align="right")


def _table_row(
    pen: Pen,
    y: float,
    h: float,
    columns: list[tuple[str, float, str]],
    cells: list[str],
    bold: bool = False,
) -> None:
    x = LEFT
    for (_name, width, align), cell in zip(columns, cells, strict=True):
        pen.text(x + PAD, y, width - 2 * PAD, h, cell, pt=9, bold=bold, align=align)
        x += width


def _tight(quantity: str) -> str:
    """Write "8 斤" as "8斤": text taken out of a PDF loses a space between two lone characters."""
    number, space, unit = quantity.partition(" ")
    return number + unit if unit and not unit[0].isascii() else f"{number}{space}{unit}"


def _talks(pen: Pen, facts: VisitFacts, y: float) -> None:
    top = _heading(pen, LEFT, y, WIDTH, 8, translate("Sheet", "Three talks"))
    # The lower edge of each talk is its second line to write on.
    height, left = 2 * WRITING, 78.0
    pen.box(LEFT, top, WIDTH, 3 * height)
    pen.divider(LEFT + left, top, LEFT + left, top + 3 * height)
    talks = [
        (translate("Sheet", "Their sales, hopes for our goods"), facts.talk_sales),
        (translate("Sheet", "Market and competitors"), facts.talk_market),
        (translate("Sheet", "Problems and solutions"), facts.talk_problems),
    ]
    for place, (label, points) in enumerate(talks):
        at = top + place * height
        if place:
            pen.divider(LEFT, at, RIGHT, at)
        pen.choice(LEFT + PAD, at + 0.7, left - 2 * PAD, 5, label, bold=True)
        pen.text(LEFT + PAD, at + 5.8, left - 2 * PAD, 9.8, points, lines=2)
        pen.rule(LEFT + left + PAD, at + WRITING, WIDTH - left - 2 * PAD)


def _need(pen: Pen, y: float) -> None:
    top = _heading(pen, LEFT, y, WIDTH, 9, translate("Sheet", "Need"))
    pen.box(LEFT, top, WIDTH, WRITING)
    labels = (
        translate("Sheet", "When"),
        translate("Sheet", "What"),
        translate("Sheet", "How many"),
    )
    x = LEFT
    for label, width in zip(labels, (54.0, 76.0, 52.0), strict=True):
        if x > LEFT:
            pen.divider(x, top, x, top + WRITING)
        pen.blank(x + PAD, top, width - 2 * PAD, WRITING, label)
        x += width


def _stops(pen: Pen, y: float) -> None:
    top = _heading(pen, LEFT, y, HALF, 10, translate("Sheet", "Three stops"))
    pen.box(LEFT, top, HALF, 12.4)
    x, w = LEFT + PAD, HALF - 2 * PAD
    places = (
        translate("Sheet", "The market"),
        translate("Sheet", "The shops"),
        translate("Sheet", "Their place"),
    )
    rooms = [text_width(words, 10) + 6 for words in places]
    gap = max(0.5, (w - sum(rooms)) / 2)
    start = x
    for words, room in zip(places, rooms, strict=True):
        pen.choice(start, top + 0.4, min(room, x + w - start), 5, words)
        start += room + gap
    pen.blank(x, top + 5.6, w, 6.6, translate("Sheet", "Notes"))


def _bring(pen: Pen, facts: VisitFacts, y: float) -> None:
    top = _heading(pen, MIDDLE, y, HALF, 11, translate("Sheet", "Bring"), facts.is_bring_ready())
    pen.box(MIDDLE, top, HALF, 12.4)
    x, w = MIDDLE + PAD, HALF - 2 * PAD
    items = [item for item in facts.materials if item.strip()]
    if not items:
        for line in (5.2, 10.8):
            start = pen.check(x, top + line - 4.4, 5)
            pen.rule(start, top + line, x + w - start)
        return
    across = 2 if len(items) <= 4 else 3
    room = 2 * across
    shown = items if len(items) <= room else items[: room - 1]
    each = (w - 2 * (across - 1)) / across
    for place, item in enumerate(shown):
        pen.choice(
            x + (place % across) * (each + 2), top + 0.8 + (place // across) * 5.4, each, 5, item
        )
    if len(items) > room:
        more = translate("Sheet", "and %1 more", len(items) - len(shown))
        pen.text(x + (across - 1) * (each + 2), top + 6.2, each, 5, more)


def _after(pen: Pen, y: float) -> None:
    top = _heading(pen, LEFT, y, WIDTH, 12, translate("Sheet", "After the visit"))
    pen.box(LEFT, top, WIDTH, 46.4)
    x, w = LEFT + PAD, WIDTH - 2 * PAD
    third = w / 3
    at = top - 0.4
    for place, label in enumerate(
        (translate("Sheet", "Arrived"), translate("Sheet", "Left"), translate("Sheet", "Cost"))
    ):
        pen.blank(x + place * third, at, third - 4, WRITING, label)
    at += WRITING
    label = translate("Sheet", "Satisfaction")
    pen.text(x, at + 1, 26, 6, label)
    start = x + text_width(label, 10) + 3
    for mark in range(1, 6):
        after = pen.check(start, at + 1, 6, is_round=True)
        pen.text(after, at + 1, 4, 6, str(mark))
        start = after + 6
    pen.blank(x + w * 0.5, at, w * 0.5, WRITING, translate("Sheet", "Next contact"))
    at += WRITING
    pen.blank(x, at, w, WRITING, translate("Sheet", "Summary"))
    at += WRITING
    pen.rule(x, at + WRITING - 1.6, w)
    at += WRITING
    pen.blank(x, at, w * 0.62, WRITING, translate("Sheet", "Promised: what"))
    pen.blank(x + w * 0.65, at, w * 0.35, WRITING, translate("Sheet", "by when"))
    foot = top + 5 * WRITING + 0.4
    pen.divider(LEFT, foot, RIGHT, foot)
    typed = pen.check(x, foot, 6)
    pen.blank(typed, foot, w * 0.45, 6.4, translate("Sheet", "Typed in by"))
    pen.blank(x + w * 0.52, foot, w * 0.48, 6.4, translate("Sheet", "on"))


def _footer(pen: Pen, facts: VisitFacts, number: int, count: int) -> None:
    words = translate(
        "Sheet",
        "Printed %1 · Contains personal data: keep it safe, destroy it after use",
        f"{facts.printed_at:%Y-%m-%d %H:%M}",
    )
    pen.text(LEFT, FOOTER, 150, 5, words)
    page = translate("Sheet", "Page %1 of %2", number, count)
    pen.text(RIGHT - 30, FOOTER, 30, 5, page, align="right")
