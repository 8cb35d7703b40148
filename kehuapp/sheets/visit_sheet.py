"""The visit preparation sheet: an A4 page a stop, eleven numbered sections; reads no book."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import accumulate

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
#: From one line to write on to the next; `RULE` is where it runs in a row of that height.
WRITING = 8.0
RULE = WRITING / 2 + 2.1
#: The sheet begins and its sections end here; the footer's ink stays 10 mm above the paper's edge.
TOP, BOTTOM, FOOTER = 10.0, 281.2, 281.8

HEAD, APPOINTMENT, TALK, NEED, STOPS, AFTER = 15.0, 18.0, 2 * WRITING, WRITING, 16.0, 38.8
NAME, SALE, SALES_FOOT = 7.6, 4.4, 5.2
#: Lines of what to remember; the customer's terms take theirs from it.
TOLD = 6


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
    terms = _count_terms_lines(facts)
    told = TOLD - terms
    heights = (
        HEAD,
        NAME + ROW * (2 + terms),
        HEADING + APPOINTMENT,
        HEADING + _told_height(told),
        HEADING + SALE * 6 + SALES_FOOT,
        HEADING + TALK * 3,
        HEADING + NEED,
        HEADING + STOPS,
        HEADING + AFTER,
    )
    gap = (BOTTOM - TOP - sum(heights)) / (len(heights) - 1)
    head, customer, visit, known, sales, talks, need, there, after = accumulate(
        (height + gap for height in heights[:-1]), initial=TOP
    )
    _head(pen, facts, head)
    _customer(pen, facts, customer, terms)
    _appointment(pen, facts, visit)
    _purpose(pen, facts, visit)
    _remember(pen, facts, known, private, told)
    _last_contact(pen, facts, known, private, told)
    _business(pen, facts, sales)
    _talks(pen, facts, talks)
    _need(pen, need)
    _stops(pen, there)
    _bring(pen, facts, there)
    _after(pen, after)
    _footer(pen, facts, number, count)
    return pen.page()


def _told_height(lines: int) -> float:
    return ROW * lines + 1.2


def _count_terms_lines(facts: VisitFacts) -> int:
    """How many lines the customer's terms take: none, one or two."""
    if not facts.terms:
        return 0
    words = "".join(run.text for run in _terms(facts))
    return 1 if text_width(words, 10) < WIDTH - 2 * PAD else 2


def _terms(facts: VisitFacts) -> list[Run]:
    runs = [Run(f"{translate('Sheet', 'Terms')}  ", bold=True)]
    for place, (topic, text, is_own) in enumerate(facts.terms):
        runs += [Run(f"{' · ' if place else ''}{topic} "), Run(text, bold=is_own)]
    return runs


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


def _customer(pen: Pen, facts: VisitFacts, y: float, terms: int) -> None:
    pen.box(LEFT, y, WIDTH, NAME + ROW * (2 + terms))
    # The name is this section's heading, so that it costs no line of its own.
    pen.bar(LEFT + PAD, y + (NAME - 4) / 2, 1.0, 4.0)
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
        pen.text(end - wide, y, wide, NAME, tier, align="right")
        end -= wide + 3
    standing = " · ".join(filter(None, (facts.company, facts.job_title, facts.role)))
    who = [Run("1  ", 10.5, True), Run(facts.name, 14, True)]
    if facts.salutation and facts.salutation != facts.name:
        who.append(Run(f"  {facts.salutation}", 10))
    if standing:
        who.append(Run(f"   {standing}", 10.5))
    pen.text(inner + 2.6, y, end - inner - 2.6, NAME, who)
    y += NAME
    pen.divider(LEFT, y, RIGHT, y)
    phones: list[Run] = []
    for label, number in facts.phones:
        gap = "     " if phones else ""
        phones += [Run(f"{gap}{label} "), Run(number, bold=True)]
    phones = phones or [Run(translate("Sheet", "Phone"))]
    pen.text(inner, y, WIDTH - 2 * PAD, ROW, phones)
    y += ROW
    pen.divider(LEFT, y, RIGHT, y)
    origin = [(translate("Sheet", "Looked after by"), facts.owner)]
    if facts.referrer:
        origin.append((translate("Sheet", "Introduced by"), facts.referrer))
    else:
        origin.append((translate("Sheet", "Source"), facts.source))
    known = "    ".join(f"{label} {value}" for label, value in origin if value)
    split = RIGHT - PAD - min(text_width(known, 10) + 1, 80)
    pen.text(inner, y, split - inner - 3, ROW, facts.address or translate("Sheet", "Address"))
    pen.text(split, y, RIGHT - PAD - split, ROW, known, align="right")
    if terms:
        y += ROW
        pen.divider(LEFT, y, RIGHT, y)
        pen.text(inner, y, WIDTH - 2 * PAD, ROW * terms, _terms(facts), lines=terms)


def _appointment(pen: Pen, facts: VisitFacts, y: float) -> None:
    words = translate("Sheet", "Appointment")
    top = _heading(pen, LEFT, y, HALF, 2, words, facts.is_appointment_ready())
    pen.box(LEFT, top, HALF, APPOINTMENT)
    x, w = LEFT + PAD, HALF - 2 * PAD
    if facts.visit_at:
        runs = [Run(_moment(facts), bold=True)]
        if facts.place:
            runs.append(Run(f"  {facts.place}"))
        pen.text(x, top + 0.6, w, 5.2, runs)
    else:
        pen.blank(x, top + 1.8, w / 2 - 2, WRITING, translate("Sheet", "Time"))
        pen.blank(x + w / 2, top + 1.8, w / 2, WRITING, translate("Sheet", "Place"))
    confirmed = translate("Sheet", "Confirmed by phone")
    half = min(text_width(confirmed, 10) + 7, w * 0.55)
    pen.choice(x, top + 11.3, half, 5, confirmed, checked=facts.confirmed)
    pen.blank(x + half, top + 9.8, w - half, WRITING, translate("Sheet", "Changed to"))


def _purpose(pen: Pen, facts: VisitFacts, y: float) -> None:
    words = translate("Sheet", "Purpose")
    top = _heading(pen, MIDDLE, y, HALF, 3, words, facts.is_purpose_ready())
    pen.box(MIDDLE, top, HALF, APPOINTMENT)
    x, w = MIDDLE + PAD, HALF - 2 * PAD
    if facts.is_purpose_ready():
        pen.text(x, top + 0.2, w, 9.6, facts.purpose, lines=2)
    else:
        pen.rule(x, top + 1.8 + RULE, w)
    pen.blank(x, top + 9.8, w, WRITING, translate("Sheet", "One result I want today"))


def _slots(pen: Pen, x: float, y: float, w: float, lines: int, rows: list[list[Run]]) -> None:
    """Rows of runs below each other, the spare lines shared among those that are long."""
    texts = ["".join(run.text for run in row) for row in rows]
    for row, count in zip(rows, share_lines(texts, lines, w, 10), strict=True):
        if count:
            pen.text(x, y, w, ROW * count, row, lines=count)
            y += ROW * count


def _remember(pen: Pen, facts: VisitFacts, y: float, private: bool, lines: int) -> None:
    top = _heading(pen, LEFT, y, HALF, 4, translate("Sheet", "Remember"))
    pen.box(LEFT, top, HALF, _told_height(lines))
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
        for place in range(int(_told_height(lines) // WRITING)):
            pen.rule(x, top + RULE + WRITING * place, w)
        return
    y = top + 0.6
    if avoid:
        each = (w - 3 * (len(avoid) - 1)) / len(avoid)
        for place, (label, value) in enumerate(avoid):
            pen.text(x + place * (each + 3), y, each, ROW, _labelled(label, value))
        y += ROW
    lines -= bool(avoid)
    _slots(pen, x, y, w, lines, _side_by_side(rows, lines, w))


def _side_by_side(rows: list[list[Run]], lines: int, w: float) -> list[list[Run]]:
    """Short neighbours share a line while there are more rows than lines."""
    made = list(rows)
    place = 0
    while len(made) > lines and place + 1 < len(made):
        both = [*made[place], Run("    "), *made[place + 1]]
        if text_width("".join(run.text for run in both), 10) < w:
            made[place : place + 2] = [both]
        else:
            place += 1
    return made


def _labelled(label: str, value: str) -> list[Run]:
    return [Run(f"{label}  ", bold=True), Run(value)] if label else [Run(value)]


def _last_contact(pen: Pen, facts: VisitFacts, y: float, private: bool, lines: int) -> None:
    top = _heading(pen, MIDDLE, y, HALF, 5, translate("Sheet", "Last contact and comments"))
    pen.box(MIDDLE, top, HALF, _told_height(lines))
    x, w = MIDDLE + PAD, HALF - 2 * PAD
    rows = [
        [Run(f"{met.day:%Y-%m-%d} {met.kind}  ", bold=True), Run(met.summary)]
        for met in facts.contacts[:3]
    ]
    if private:
        label = translate("Sheet", "Comment")
        rows += [_labelled(label, comment) for comment in facts.comments[: lines - len(rows)]]
    if rows:
        _slots(pen, x, top + 0.6, w, lines, rows)
    else:
        pen.text(x, top + 0.6, w, ROW, translate("Sheet", "Nothing written down yet"))


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
    pen.box(LEFT, top, WIDTH, SALE, grey=0.06)
    _table_row(pen, top, SALE, columns, [name for name, _w, _align in columns], bold=True)
    # What they will want says more than the fifth sale before.
    shown = 4 if facts.needs else 5
    for place in range(shown):
        at = top + SALE * (place + 1)
        if place:
            pen.divider(LEFT, at, RIGHT, at)
        if place < len(facts.sales):
            sale = facts.sales[place]
            quantity = _tight(sale.quantity)
            cells = [f"{sale.day:%Y-%m-%d}", sale.item, quantity, sale.amount, sale.note]
            _table_row(pen, at, SALE, columns, cells)
    edge = LEFT
    for _name, width, _align in columns[:-1]:
        edge += width
        pen.divider(edge, top, edge, top + SALE * (shown + 1))
    foot, line = top + SALE * (shown + 1), SALES_FOOT
    pen.box(LEFT, top, WIDTH, foot - top)
    pen.box(LEFT, foot, WIDTH, SALE * (5 - shown) + SALES_FOOT)
    if facts.needs:
        line = (SALE + SALES_FOOT) / 2
        runs = _labelled(translate("Sheet", "Needs"), said_together(facts.needs))
        pen.text(LEFT + PAD, foot, WIDTH - 2 * PAD, line, runs)
        foot += line
    satisfied = ""
    if facts.last_satisfaction:
        satisfied = translate("Sheet", "Last satisfaction %1 of 5", facts.last_satisfaction)
    wide = text_width(satisfied, 10) + 1 if satisfied else 0.0
    promised = said_together(facts.promises)
    room = WIDTH - 2 * PAD - wide - 3
    if promised:
        runs = _labelled(translate("Sheet", "Promised"), promised)
        pen.text(LEFT + PAD, foot, room, line, runs)
    else:
        # The frame below is near enough to write on.
        pen.text(LEFT + PAD, foot, room, line, translate("Sheet", "Promised"))
    pen.text(RIGHT - PAD - wide, foot, wide, line, satisfied, align="right")


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
    top = _heading(pen, LEFT, y, WIDTH, 7, translate("Sheet", "Three talks"))
    # The lower edge of each talk is its second line to write on.
    height, left = TALK, 78.0
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
    top = _heading(pen, LEFT, y, WIDTH, 8, translate("Sheet", "Need"))
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
    top = _heading(pen, LEFT, y, HALF, 9, translate("Sheet", "Three stops"))
    pen.box(LEFT, top, HALF, STOPS)
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
    pen.blank(x, top + 7, w, WRITING, translate("Sheet", "Notes"))


def _bring(pen: Pen, facts: VisitFacts, y: float) -> None:
    top = _heading(pen, MIDDLE, y, HALF, 10, translate("Sheet", "Bring"), facts.is_bring_ready())
    pen.box(MIDDLE, top, HALF, STOPS)
    x, w = MIDDLE + PAD, HALF - 2 * PAD
    items = [item for item in facts.materials if item.strip()]
    if not items:
        for line in (0.0, WRITING):
            start = pen.check(x, top + line + 1, 5)
            pen.rule(start, top + line + RULE, x + w - start)
        return
    across = 2 if len(items) <= 4 else 3
    room = 2 * across
    shown = items if len(items) <= room else items[: room - 1]
    each = (w - 2 * (across - 1)) / across
    for place, item in enumerate(shown):
        pen.choice(
            x + (place % across) * (each + 2), top + 1.6 + (place // across) * 7, each, 5, item
        )
    if len(items) > room:
        more = translate("Sheet", "and %1 more", len(items) - len(shown))
        pen.text(x + (across - 1) * (each + 2), top + 8.6, each, 5, more)


def _after(pen: Pen, y: float) -> None:
    top = _heading(pen, LEFT, y, WIDTH, 11, translate("Sheet", "After the visit"))
    pen.box(LEFT, top, WIDTH, AFTER)
    x, w = LEFT + PAD, WIDTH - 2 * PAD
    at = top - 0.4
    satisfied = translate("Sheet", "Satisfaction")
    marks = text_width(satisfied, 10) + 3 + 5 * 10.2
    third = (w - marks) / 3
    for place, label in enumerate(
        (translate("Sheet", "Arrived"), translate("Sheet", "Left"), translate("Sheet", "Cost"))
    ):
        pen.blank(x + place * third, at, third - 3, WRITING, label)
    start = x + w - marks
    pen.text(start, at + 1, text_width(satisfied, 10) + 1, 6, satisfied)
    start += text_width(satisfied, 10) + 3
    for mark in range(1, 6):
        after = pen.check(start, at + 1, 6, is_round=True)
        pen.text(after, at + 1, 4, 6, str(mark))
        start = after + 5.6
    at += WRITING
    pen.blank(x, at, w, WRITING, translate("Sheet", "Summary"))
    at += WRITING
    pen.rule(x, at + RULE, w)
    at += WRITING
    pen.blank(x, at, w * 0.42, WRITING, translate("Sheet", "Promised: what"))
    pen.blank(x + w * 0.44, at, w * 0.24, WRITING, translate("Sheet", "by when"))
    pen.blank(x + w * 0.7, at, w * 0.3, WRITING, translate("Sheet", "Next contact"))
    foot = top + 4 * WRITING + 0.4
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
