"""The hand-over brief, several customers a page: promised, liked, coming next; reads no book."""

import re

from kehuapp.i18n import translate
from kehuapp.rules.handover_facts import CustomerBrief, HandoverFacts
from kehuapp.sheets.form import Form, Page, Pen, Run, text_width
from kehuapp.text.words import TIER_MARKS, said_together

LEFT, RIGHT, WIDTH = 14.0, 196.0, 182.0
TOP, FOOTER = 10.0, 286.4
PAD = 2.2
ROW = 4.6  # a line of 9.5 pt
SIZE = 9.5
GAP = 3.0
_LABEL = 24.0
_MOST_LINES = 4  # of one label: what is longer ends in "…"
_ROOM = WIDTH - 2 * PAD - _LABEL
_WORD = re.compile(r"[!-ɏ]+ ?|.", re.DOTALL)  # what is not broken, with the blank behind it


def form(facts: HandoverFacts, private: bool = True) -> Form:
    """The brief; `private` False leaves out what they like and what was noted about them."""
    pages: list[list[tuple[CustomerBrief, float]]] = [[]]
    y = _first(facts)
    for customer in facts.customers:
        height = _height(customer, private)
        if y + height > FOOTER - 2 and pages[-1]:
            pages.append([])
            y = TOP + 8
        pages[-1].append((customer, y))
        y += height + GAP
    title = translate("Brief", "Handover notes")
    if facts.taker:
        title = f"{title} - {facts.taker}"
    return Form(
        title,
        tuple(
            _page(facts, placed, private, number, len(pages))
            for number, placed in enumerate(pages, 1)
        ),
    )


def _note(facts: HandoverFacts) -> str:
    notes = {customer.note for customer in facts.customers}
    return notes.pop() if len(notes) == 1 else ""


def _first(facts: HandoverFacts) -> float:
    return TOP + 23 + (_lines(_note(facts), WIDTH) * ROW + 2 if _note(facts) else 0)


def _lines(text: str, width: float) -> int:
    """How many lines a text takes: Latin words stay whole, Chinese breaks anywhere."""
    lines, used = 1, 0.0
    for word in _WORD.findall(text):
        wide = text_width(word, SIZE)
        if used and used + text_width(word.rstrip(), SIZE) > width:
            lines, used = lines + 1, 0.0
        used += wide
    return min(_MOST_LINES, lines) if text else 0


def _rows(customer: CustomerBrief, private: bool) -> list[tuple[str, str, int]]:
    told = [
        (
            translate("Brief", "How to reach"),
            "   ".join(filter(None, (customer.phones, customer.address))),
        ),
        (translate("Brief", "Promised"), said_together(customer.promised)),
        (translate("Brief", "Likes, avoids"), said_together(customer.likes) if private else ""),
        (translate("Brief", "Comes next"), said_together(customer.coming)),
    ]
    return [(label, text, max(1, _lines(text, _ROOM))) for label, text in told]


def _height(customer: CustomerBrief, private: bool) -> float:
    return 7.4 + sum(lines * ROW + 0.8 for _l, _t, lines in _rows(customer, private)) + 1


def _page(
    facts: HandoverFacts,
    placed: list[tuple[CustomerBrief, float]],
    private: bool,
    number: int,
    count: int,
) -> Page:
    pen = Pen()
    if number == 1:
        _head(pen, facts)
    else:
        pen.text(LEFT, TOP, WIDTH, 5, _between(facts), pt=SIZE)
        pen.strong_rule(LEFT, TOP + 5.8, WIDTH)
    for customer, y in placed:
        _customer(pen, customer, y, private)
    printed = translate(
        "Sheet",
        "Printed %1 · Contains personal data: keep it safe, destroy it after use",
        f"{facts.printed_at:%Y-%m-%d %H:%M}",
    )
    pen.text(LEFT, FOOTER, 150, 5, printed, pt=SIZE)
    page = translate("Sheet", "Page %1 of %2", number, count)
    pen.text(RIGHT - 30, FOOTER, 30, 5, page, pt=SIZE, align="right")
    return pen.page()


def _between(facts: HandoverFacts) -> str:
    parts = [facts.shop]
    if facts.giver:
        parts.append(translate("Brief", "From %1", facts.giver))
    if facts.taker:
        parts.append(translate("Brief", "To %1", facts.taker))
    parts.append(translate("Brief", "%n customer(s)", n=len(facts.customers)))
    return " · ".join(filter(None, parts))


def _head(pen: Pen, facts: HandoverFacts) -> None:
    title = translate("Brief", "Handover notes")
    wide = min(text_width(title, 17) + 2, 110)
    pen.text(LEFT, TOP, wide, 8.4, title, pt=17, bold=True)
    if facts.sample_data:
        words = translate("Sheet", "Sample data")
        room = text_width(words, 10) + 4
        pen.box(LEFT + wide + 2, TOP + 1.6, room, 5.4)
        pen.text(LEFT + wide + 3, TOP + 1.6, room - 2, 5.4, words, align="center")
    pen.text(LEFT, TOP + 8.6, WIDTH - 72, 5, _between(facts))
    pen.blank(RIGHT - 68, TOP + 7, 68, 8, translate("Brief", "Read by, on"))
    pen.strong_rule(LEFT, TOP + 15.4, WIDTH)
    if note := _note(facts):
        lines = _lines(note, WIDTH)
        pen.text(LEFT, TOP + 18, WIDTH, lines * ROW, note, pt=SIZE, lines=lines)


def _customer(pen: Pen, customer: CustomerBrief, y: float, private: bool) -> None:
    rows = _rows(customer, private)
    height = _height(customer, private)
    pen.box(LEFT, y, WIDTH, height)
    end = RIGHT - PAD
    marks = [f"{TIER_MARKS.get(customer.tier or '', '')} {customer.tier_words}".strip()]
    if customer.backup:
        marks.append(translate("Brief", "Stand-in: %1", customer.backup))
    aside = " · ".join(filter(None, marks))
    if aside:
        wide = min(text_width(aside, SIZE) + 2, 80)
        pen.text(end - wide, y + 0.6, wide, 6.2, aside, pt=SIZE, align="right")
        end -= wide + 3
    if customer.do_not_contact:
        words = translate("Sheet", "Do not contact")
        wide = text_width(words, SIZE) + 4
        pen.box(end - wide, y + 1, wide, 5.4)
        pen.text(end - wide + 1, y + 1, wide - 2, 5.4, words, pt=SIZE, bold=True, align="center")
        end -= wide + 3
    start = pen.check(LEFT + PAD, y + 0.6, 6.2)
    who = [Run(customer.name, 12, True)]
    if customer.standing:
        who.append(Run(f"   {customer.standing}", SIZE))
    pen.text(start, y + 0.6, end - start, 6.2, who)
    pen.divider(LEFT, y + 7.2, RIGHT, y + 7.2)
    y += 7.8
    for label, text, lines in rows:
        pen.text(LEFT + PAD, y, _LABEL - 1, ROW, label, pt=9)
        if text:
            pen.text(LEFT + PAD + _LABEL, y, _ROOM, lines * ROW, text, pt=SIZE, lines=lines)
        else:
            pen.rule(LEFT + PAD + _LABEL, y + ROW - 0.3, _ROOM)
        y += lines * ROW + 0.8
