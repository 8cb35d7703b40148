"""Sections 1–4, 10 and 11 of the sheet: whose it is, and what was prepared."""

from kehuapp.i18n import translate
from kehuapp.rules.visits.visit_facts import VisitFacts
from kehuapp.sheets.form import Omission, Run
from kehuapp.sheets.qr import qr_rows, small_card
from kehuapp.sheets.visit.ink import PAD, WRITING, Ink, Room
from kehuapp.text.words import TIER_MARKS, weekday

_HEAD = {10: 15.4, 9: 14.0}  # its height by the size of the words


def head_height(ink: Ink) -> float:
    """How much of the page section 1 takes."""
    return _HEAD[int(ink.paper.pt)]


def draw_head(ink: Ink, facts: VisitFacts, y: float) -> None:
    """Section 1: title, code, when, by whom; the code for a telephone's camera at the right."""
    paper, pen = ink.paper, ink.pen
    end = paper.right
    if facts.dial:
        end = _draw_code(ink, facts, y)
    title = translate("Sheet", "Visit sheet")
    wide = ink.width("1  ", paper.pt + 0.5) + ink.width(title, paper.title) + 1

    def draw(own: Ink) -> None:
        own.pen.bar(paper.left, 1.4, 1.0, paper.title * 0.33)
        named = [Run("1  ", paper.pt + 0.5, True), Run(title, paper.title, True)]
        own.tell(paper.left + 2.6, 0, wide, 8.4, named)
        own.pen.strong_rule(paper.left, head_height(own) - 0.3, paper.width)

    ink.stamp(0, y, "head", draw)
    at = paper.left + 2.6 + wide + 2
    moment = moment_words(facts) if paper.pt >= 10 else ""  # the small one says it below
    room = ink.width(moment, paper.pt + 1.5) + 1 if moment else 0.0
    flags = []
    if facts.code:
        flags.append(translate("Sheet", "Code %1", facts.code))
    if facts.sample_data:
        flags.append(translate("Sheet", "Sample data"))
    for flag in flags:
        size = min(ink.width(flag) + 3, 40)
        if at + size + room > end and flag is not flags[0]:
            break
        pen.box(at, y + 1.6, size, 5.4)
        ink.tell(at + 1, y + 1.6, size - 2, 5.4, flag, align="center")
        at += size + 2
    ink.tell(at, y, end - at, 8, moment, pt=paper.pt + 1.5, bold=True, align="right")
    about = [facts.shop]
    if facts.staff:
        about.append(translate("Sheet", "Visitor %1", facts.staff))
    if facts.stop:
        about.append(translate("Sheet", "%1 stop %2 of %3", facts.trip, facts.stop, facts.stops))
    y += 8.4
    what = translate("Sheet", "shop and trip")
    ink.tell(paper.left, y, end - paper.left, 5, " · ".join(filter(None, about)), what)


def _draw_code(ink: Ink, facts: VisitFacts, y: float) -> float:
    """The customer's card for a telephone, what it is for beside it; returns where that begins."""
    paper = ink.paper
    size = paper.code
    ink.pen.code(
        paper.right - size,
        y,
        size,
        qr_rows(small_card(facts.name, facts.company, facts.dial)),
    )
    words = translate("Sheet", "Scan: puts this customer into your phone")
    room = max(20.0, ink.width(words, 9) / 3 + 4)  # three lines
    start = paper.right - size - 2 - room
    ink.tell(start, y, room, 13.2, words, pt=9, lines=3, align="right")
    return start - 2


def moment_words(facts: VisitFacts) -> str:
    """When the visit is, "" while nobody knows."""
    at = facts.visit_at
    if at is None:
        return ""
    day, time = at.date(), f"{at.hour:02}:{at.minute:02}"
    return translate("Sheet", "%1 (%2) %3", day.isoformat(), weekday(day), time)


def name_height(ink: Ink) -> float:
    return 7.6 if ink.paper.pt >= 10 else 6.6


def terms_lines(ink: Ink, facts: VisitFacts) -> int:
    """How many lines the customer's terms take: none, one or two."""
    if not facts.terms:
        return 0
    return ink.lines_of(_terms(ink, facts), ink.paper.width - 2 * PAD, 2)


def _terms(ink: Ink, facts: VisitFacts) -> list[Run]:
    runs = [ink.run(f"{translate('Sheet', 'Terms')}  ", True)]
    for place, (topic, text, is_own) in enumerate(facts.terms):
        runs += [ink.run(f"{' · ' if place else ''}{topic} "), ink.run(text, is_own)]
    return runs


def draw_customer(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """Section 2, below its heading, which is the name."""
    if not facts.name:
        _draw_unknown(ink, room)
        return
    row, y = ink.paper.row, room.y
    pen = ink.pen
    runs, shown = _phones(ink, facts, room.inner)
    ink.tell(room.left, y, room.inner, row, runs)
    if shown < len(facts.phones):
        missing = len(facts.phones) - shown
        ink.left_out.append(Omission(translate("Sheet", "phones"), missing, len(facts.phones)))
    y += row
    pen.divider(room.x, y, room.x + room.w, y)
    origin = [(translate("Sheet", "Looked after by"), facts.owner)]
    if facts.referrer:
        origin.append((translate("Sheet", "Introduced by"), facts.referrer))
    else:
        origin.append((translate("Sheet", "Source"), facts.source))
    known = "    ".join(f"{label} {value}" for label, value in origin if value)
    address = translate("Sheet", "Address")
    spare = room.inner - ink.width(facts.address[:100] or address) - 4
    split = room.right
    if known:
        split -= min(ink.width(known) + 1, max(spare, room.inner * 0.45))
    ink.tell(room.left, y, split - room.left - 3, row, facts.address or address, address.lower())
    who = translate("Sheet", "who looks after them")
    ink.tell(split, y, room.right - split, row, known, who, align="right")
    if room.lines:
        y += row
        pen.divider(room.x, y, room.x + room.w, y)
        what = translate("Sheet", "Terms").lower()
        runs = _terms(ink, facts)
        ink.tell(room.left, y, room.inner, row * room.lines, runs, what, lines=room.lines)


def _phones(ink: Ink, facts: VisitFacts, width: float) -> tuple[list[Run], int]:
    """The numbers that fit into a line whole, and how many these are."""
    runs: list[Run] = []
    used, shown = 0.0, 0
    for label, number in facts.phones:
        gap = "     " if runs else ""
        used += ink.width(f"{gap}{label} {number}")
        if shown and used > width:
            break
        runs += [ink.run(f"{gap}{label} "), ink.run(number, True)]
        shown += 1
    return runs or [ink.run(translate("Sheet", "Phone"))], shown


def _draw_unknown(ink: Ink, room: Room) -> None:
    """Lines to write on for somebody who is in no book yet."""
    half = room.inner / 2
    ink.blank(room.left, room.y, half - 3, translate("Sheet", "Phone"))
    ink.blank(room.left + half, room.y, half, translate("Sheet", "Company"))
    ink.blank(room.left, room.y + WRITING, room.inner, translate("Sheet", "Address"))


def draw_name(ink: Ink, facts: VisitFacts, y: float, number: int, title: str) -> None:
    """The customer's name as the heading of their section, so that it costs no line of its own."""
    paper, pen = ink.paper, ink.pen
    high = name_height(ink)
    pen.bar(paper.left + PAD, y + (high - 4) / 2, 1.0, 4.0)
    inner, end = paper.left + PAD + 2.6, paper.right - PAD
    if not facts.name:
        words = f"{number}  {title or translate('Sheet', 'Customer')}"
        wide = ink.width(words, paper.pt + 0.5) + 2
        ink.tell(inner, y, wide, high, words, pt=paper.pt + 0.5, bold=True)
        ink.rule(inner + wide, y, end - inner - wide, high)
        return
    if facts.do_not_contact:
        words = translate("Sheet", "Do not contact")
        wide = ink.width(words) + 4
        pen.box(end - wide, y + (high - 5.4) / 2, wide, 5.4)
        ink.tell(end - wide + 1, y, wide - 2, high, words, bold=True, align="center")
        end -= wide + 3
    if facts.tier:
        tier = f"{TIER_MARKS.get(facts.tier, '')} {facts.tier_words}"
        wide = min(ink.width(tier) + 1, paper.width * 0.38)
        ink.tell(end - wide, y, wide, high, tier, translate("Sheet", "tier"), align="right")
        end -= wide + 3
    heading = f"{number}  {title}  " if title else f"{number}  "
    who = [Run(heading, paper.pt + 0.5, True), Run(facts.name, paper.title - 3, True)]
    if facts.salutation and facts.salutation != facts.name:
        who.append(Run(f"  {facts.salutation}", paper.pt))
    standing = " · ".join(filter(None, (facts.company, facts.job_title, facts.role)))
    if standing:
        who.append(Run(f"   {standing}", paper.pt + 0.5 if paper.pt >= 10 else paper.pt))
    ink.tell(inner, y, end - inner, high, who, translate("Sheet", "name and company"))


def appointment_height(ink: Ink) -> float:
    """The small sheet is too narrow for what is to be confirmed and changed on one line."""
    return 18.0 if ink.paper.pt >= 10 else 21.6


def draw_appointment(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """Section 3."""
    x, w, top = room.left, room.inner, room.y
    is_narrow, moment = w < 70, moment_words(facts)
    if facts.visit_at and facts.place and is_narrow:
        # Beside the time only the beginning of an address had room.
        ink.tell(x, top + 0.4, w, 4.6, moment, bold=True)
        ink.tell(x, top + 5.0, w, 4.8, facts.place, translate("Sheet", "Place").lower())
    elif facts.visit_at:
        start = min(ink.width(moment) + 2, w * 0.75)
        ink.tell(x, top + 0.6, start - 1, 5.2, moment, bold=True)
        place = translate("Sheet", "Place")
        ink.tell(x + start, top + 0.6, w - start, 5.2, facts.place, place.lower())
        if not facts.place:
            ink.blank(x + start, top - 0.8, w - start, place)
    else:
        ink.blank(x, top + 0.4, w / 2 - 2, translate("Sheet", "Time"))
        ink.blank(x + w / 2, top + 0.4, w / 2, translate("Sheet", "Place"))
    last = room.h - (8.0 if is_narrow else 9.6)

    def draw(own: Ink) -> None:
        """What is told by phone."""
        confirmed, changed = (
            translate("Sheet", "Confirmed by phone"),
            translate("Sheet", "Changed to"),
        )
        if is_narrow:
            half, down = w, 9.8
            own.blank(0, last, w, changed)
        else:
            half, down = min(own.width(confirmed) + 6.4, w * 0.6), last + 1.7
            own.blank(half, last, w - half, changed)
        start = own.pen.check(0, down, 5, checked=facts.confirmed)
        own.label(start, down, half - start, 5, confirmed)

    ink.stamp(x, top, ("told by phone", w, last, facts.confirmed), draw)


def draw_purpose(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """Section 4."""
    x, w, top = room.left, room.inner, room.y
    if facts.is_purpose_ready():
        what = translate("Sheet", "Purpose").lower()
        lines = int((room.h - 8.2) // ink.paper.row)
        high = ink.paper.row * lines
        ink.tell(x, top + 0.2, w, high, facts.purpose, what, lines=lines)
    else:
        ink.rule(x, top + 0.4, w)
    label = translate("Sheet", "One result I want today")
    if facts.wanted.strip():
        runs = ink.labelled(label, facts.wanted)
        ink.tell(x, top + room.h - 8, w, 5, runs, label.lower())
    else:
        ink.stamp(x, top + room.h - 9.6, ("wanted", w), lambda own: own.blank(0, 0, w, label))


STOPS = 16.0


def draw_stops(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """Section 10: the three stops of a visit."""
    x, w = room.left, room.inner
    places = (
        translate("Sheet", "The market"),
        translate("Sheet", "The shops"),
        translate("Sheet", "Their place"),
    )
    rooms = [ink.width(words) + 6 for words in places]
    gap = max(0.5, min(12, (w - sum(rooms)) / 2))
    start = x
    for words, wide in zip(places, rooms, strict=True):
        at = ink.pen.check(start, room.y + 1, 5)
        ink.label(at, room.y + 1, max(0, min(wide, x + w - start) - (at - start)), 5, words)
        start += wide + gap
    ink.blank(x, room.y + 7.4, w, translate("Sheet", "Notes"))


def draw_bring(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """Section 11: what to take along, each to tick."""
    x, w = room.left, room.inner
    items = [item for item in facts.materials if item.strip()]
    if not items:
        for line in (0.0, WRITING):
            start = ink.pen.check(x, room.y + line + 2, 5)
            ink.rule(start, room.y + line - 0.2, x + w - start)
        return
    across = 2 if len(items) <= 4 or w < 80 else 3
    size = 2 * across
    shown = items if len(items) <= size else items[: size - 1]
    each = (w - 2 * (across - 1)) / across
    what = translate("Sheet", "Bring").lower()
    for place, item in enumerate(shown):
        left, top = x + (place % across) * (each + 2), room.y + 1.6 + (place // across) * 7
        start = ink.pen.check(left, top, 5)
        ink.tell(start, top, left + each - start, 5, item, what)
    if len(items) > size:
        missing = len(items) - len(shown)
        more = translate("Sheet", "and %1 more", missing)
        ink.tell(x + (across - 1) * (each + 2), room.y + 8.6, each, 5, more)
        ink.left_out.append(Omission(what, missing, len(items)))


BRING_SHORT = 6.4


def draw_bring_short(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """Section 11 on the small sheet: one line, each to tick as long as there is room."""
    x, end, y = room.left, room.left + room.inner, room.y + 0.7
    items = [item for item in facts.materials if item.strip()]
    if not items:
        start = ink.pen.check(x, y, 5)
        ink.rule(start, room.y - 2.2, end - start)
        return
    what = translate("Sheet", "Bring").lower()
    for place, item in enumerate(items):
        wide = ink.width(item) + 8
        is_last = place + 1 == len(items)
        left = len(items) - place
        more = translate("Sheet", "and %1 more", left)
        kept = 0 if is_last else ink.width(translate("Sheet", "and %1 more", left - 1)) + 2
        if place and x + wide + kept > end:
            ink.tell(x, y, end - x, 5, more)
            ink.left_out.append(Omission(what, left, len(items)))
            return
        start = ink.pen.check(x, y, 5)
        ink.tell(start, y, min(wide - 5, end - kept - start), 5, item, what)
        x += wide
