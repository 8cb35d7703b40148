"""Sections 8, 9, 12 and 13 of the sheet: what is written on it by hand."""

from collections.abc import Sequence

from kehuapp.i18n import translate
from kehuapp.rules.visits.visit_facts import VisitFacts
from kehuapp.sheets.form import CHECK
from kehuapp.sheets.visit.ink import PAD, WRITING, Ink, Room


def draw_talks(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """Section 8, `room.lines` to write on for each of the three; the lower edge is the last one."""
    pen, height = ink.pen, WRITING * room.lines
    is_small = ink.paper.pt < 10
    talks = [
        (translate("Sheet", "Their sales and hopes"), facts.talk_sales),
        (translate("Sheet", "Market and competitors"), facts.talk_market),
        (translate("Sheet", "Problems and solutions"), facts.talk_problems),
    ]
    widest = max(ink.width(label) for label, _points in talks)
    left = min(max(78.0 if not is_small else 40.0, widest + 13), room.w * 0.45)
    points_left = room.x + left
    down = 1.4 if room.lines == 1 else 0.8

    def draw(own: Ink) -> None:
        """The boxes, and the lines to write on."""
        for place in range(3):
            at = place * height
            if place:
                own.pen.divider(0, at, room.w, at)
            own.pen.check(PAD, at + down, 5)
            for line in range(1, room.lines):
                start = left + PAD
                own.pen.rule(start, at + WRITING * line, room.w - PAD - start)
        own.pen.divider(left, 0, left, 3 * height)

    ink.stamp(room.x, room.y, ("talks", room.w, room.lines, left), draw)
    for place, (label, points) in enumerate(talks):
        at = room.y + place * height
        start = room.left + CHECK
        letter = "abc"[place]
        ink.tell(
            start, at + down, room.x + left - start - 1, 5, f"{letter}  {label}", bold=not is_small
        )
        what = translate("Sheet", "talk %1", letter)
        if room.lines == 1:
            half = (room.w - left) * 0.4 if points.strip() else 0.0
            ink.tell(points_left + 1.5, at + 1.4, half - 2, 5, points, what)
            if half:
                pen.divider(points_left + half, at, points_left + half, at + height)
        else:
            lines = min(3, int((height - 6.0) // ink.paper.row))
            ink.tell(
                room.left,
                at + 6.0,
                left - 2 * PAD,
                ink.paper.row * lines,
                points,
                what,
                lines=lines,
            )


def draw_need(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """Section 9: when, what and how many, on each line."""
    labels = (
        translate("Sheet", "When"),
        translate("Sheet", "What"),
        translate("Sheet", "How many"),
    )
    for line in range(room.lines):
        y, x = room.y + line * WRITING, room.x
        for label, share in zip(labels, (0.30, 0.41, 0.29), strict=True):
            width = room.w * share
            if x > room.x and not line:
                ink.pen.divider(x, room.y, x, room.y + room.h)
            ink.blank(x + PAD, y, width - 2 * PAD, "" if line else label)
            x += width


def after_height(ink: Ink) -> float:
    """The rows of section 12 beside its summary: arrived …, promised, typed in; on the small sheet
    the satisfaction has its own."""
    return (2 if ink.paper.pt >= 10 else 3) * WRITING + 7.2


def draw_after(ink: Ink, facts: VisitFacts, room: Room) -> None:
    """Section 12, `room.lines` for the summary."""
    x, w, pen = room.left, room.inner, ink.pen
    at = room.y - 0.4
    satisfied = translate("Sheet", "Satisfaction")
    step = 8.6 if ink.paper.pt >= 10 else 8.0
    wide = ink.width(satisfied) + 1.5
    marks = wide + 5 * step
    is_small = ink.paper.pt < 10
    third = (w + 2.5 if is_small else w - marks - 2) / 3
    for place, label in enumerate(
        (translate("Sheet", "Arrived"), translate("Sheet", "Left"), translate("Sheet", "Cost"))
    ):
        ink.blank(x + place * third, at, third - 2.5, label)
    start = x + w - marks
    if is_small:
        at += WRITING
        start = x
    ink.label(start, at + 1, wide, 6, satisfied)
    for mark in range(1, 6):
        left = start + wide + (mark - 1) * step
        after = pen.check(left, at + 1, 6, is_round=True)
        ink.label(after - 0.4, at + 1, 3, 6, str(mark))
    at += WRITING
    ink.blank(x, at, w, translate("Sheet", "Summary"))
    for _line in range(1, room.lines):
        at += WRITING
        ink.rule(x, at, w)
    at += WRITING
    rooms = (0.42, 0.26, 0.32)
    left = x
    for label, share in zip(
        (
            translate("Sheet", "Promised: what"),
            translate("Sheet", "by when"),
            translate("Sheet", "Next contact"),
        ),
        rooms,
        strict=True,
    ):
        ink.blank(left, at, w * share - (2.5 if left + w * share < x + w - 1 else 0), label)
        left += w * share
    foot = room.y + room.h - 6.8
    pen.divider(room.x, foot, room.x + room.w, foot)
    typed = pen.check(x, foot, 6.4)
    ink.blank(typed, foot, w * 0.45, translate("Sheet", "Typed in by"), 6.4)
    ink.blank(x + w * 0.52, foot, w * 0.48, translate("Sheet", "on"), 6.4)


def draw_questions(ink: Ink, questions: Sequence[str], room: Room) -> None:
    """Section 13: the shop's own questions, each with `room.lines` to write on."""
    for place, question in enumerate(questions):
        y = room.y + place * WRITING * room.lines - 0.4
        label = f"{place + 1}  {question}"
        wide = min(ink.width(label) + 1.5, room.inner * (0.6 if room.lines == 1 else 0.97))
        what = translate("Sheet", "question %1", place + 1)
        ink.tell(room.left, y, wide, WRITING, label, what)
        if room.inner - wide > 8:
            ink.rule(room.left + wide, y, room.inner - wide)
        for line in range(1, room.lines):
            ink.rule(room.left, y + WRITING * line, room.inner)
