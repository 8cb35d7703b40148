"""What is said of a colleague's page, line by line: the window and the paper show these lines."""

from datetime import date
from typing import NamedTuple

from kehuapp.book.review import time_words
from kehuapp.book.review.people import TierTime
from kehuapp.book.review.team.staff_view import Both, Marks, Sold, StaffPage, StaffView
from kehuapp.book.review.time_spent import NOBODY, total_of
from kehuapp.i18n import translate
from kehuapp.rules.review.spans import mean
from kehuapp.rules.review.time_budget import percent
from kehuapp.text import words

_OUTCOMES = ("done", "missed", "moved", "planned")


class Line(NamedTuple):
    """Cells of a row, the first one its name; `opens` names the customers behind it, see
    staff_people ("" where nobody is); `colour` is that of the last cell, "" for ink."""

    cells: tuple[str, ...]
    opens: str = ""
    colour: str = ""


class Section(NamedTuple):
    """A small table with what stands above it; `heads` has a name for each column."""

    title: str
    heads: tuple[str, ...]
    lines: tuple[Line, ...]
    note: str = ""


def span_word(kind: str) -> str:
    """What the days of the talk are called."""
    return {
        "week": translate("StaffView", "This week"),
        "last_week": translate("StaffView", "Last week"),
        "month": translate("StaffView", "This month"),
        "last_month": translate("StaffView", "Last month"),
    }[kind]


def period_word(view: StaffView) -> str:
    """What the period of the page is called, above a column."""
    if view.period.months == 12:
        return translate("StaffView", "12 months")
    return translate("StaffView", "%n month(s)", n=view.period.months)


def name_of(page: StaffPage) -> str:
    """Whose page it is."""
    if page.staff_id == NOBODY:
        return translate("StaffView", "Looked after by nobody")
    return page.name if page.active else translate("StaffView", "%1 (has left)", page.name)


def summary(page: StaffPage) -> str:
    """The line below the name: whom they look after, who of them waits, who is in rhythm."""
    said = [translate("StaffView", "%n customer(s)", n=page.customers)]
    if page.backed:
        said.append(translate("StaffView", "stands in for %n more", n=page.backed))
    if page.asked:
        share = words.share_text(page.in_rhythm / page.asked)
        said.append(
            translate("StaffView", "in rhythm %1 (%2 of %3)", share, page.in_rhythm, page.asked)
        )
    return " · ".join(said)


def days_words(view: StaffView) -> str:
    """From which day to which the talk goes."""
    today = view.settings.today()
    return words.days_from_to(str(view.span.first), str(view.span.last), today)


def sections(page: StaffPage, view: StaffView, kind: str) -> tuple[Section, ...]:
    """All of a page: what waits, customers and time, what was done, what became of it, marks; one
    without lines has nothing to tell."""
    span, period = span_word(kind), period_word(view)
    return (
        _waiting(page),
        _customers(page, view, span, period),
        _done(page, span, period),
        _results(page, view, span, period),
        _satisfaction(page, span, period),
    )


def _waiting(page: StaffPage) -> Section:
    """What waits for them as today ends."""
    overdue = translate("StaffView", "… of them overdue")
    counts = [
        (translate("StaffView", "Customers to contact"), page.due, "due", ""),
        (overdue, page.overdue, "overdue", "vermilion"),
        (translate("StaffView", "Promises open"), page.promises, "promises", ""),
        (overdue, page.late, "late", "vermilion"),
        (translate("StaffView", "Needs expected"), page.needs, "needs", ""),
    ]
    if page.staff_id != NOBODY:
        unread = translate("StaffView", "Handed over, not confirmed yet")
        counts.append((unread, page.unread, "unread", ""))
    heads = (translate("StaffView", "Open now"), "")
    return Section(
        heads[0],
        heads,
        tuple(
            Line((name, f"{count:,}"), opens if count else "", colour if count else "")
            for name, count, opens, colour in counts
        ),
    )


def _customers(page: StaffPage, view: StaffView, span: str, period: str) -> Section:
    """By tier by tier."""
    in_span = {part.tier: part for part in page.time_in_span}
    total = total_of(page.time)
    lines = []
    for part in page.time:
        lines.append(
            Line(
                (
                    f"{words.TIER_MARKS[part.tier]} {words.tier_word(view.looks, part.tier)}",
                    f"{page.tiers.get(part.tier, 0):,}",
                    _hours(in_span[part.tier]),
                    _hours(part),
                    words.share_text(part.share) if total else "–",
                    "–" if part.target is None else words.share_text(part.target),
                    time_words.off_words(part, total) if total else "",
                ),
                f"tier:{part.tier}" if page.tiers.get(part.tier) else "",
                "gold" if part.warns else "",
            )
        )
    if page.tiers.get(""):
        no_tier = translate("StaffView", "No tier")
        lines.append(Line((no_tier, f"{page.tiers['']:,}", *[""] * 5), "tier:"))
    heads = (
        translate("StaffView", "By tier"),
        translate("StaffView", "Customers"),
        span,
        period,
        translate("StaffView", "Share"),
        translate("StaffView", "Target"),
        translate("StaffView", "Difference"),
    )
    estimated = sum(part.estimated for part in page.time)
    note = ""
    if estimated:
        note = translate(
            "StaffView", "%1 of the time is estimated.", words.share_text(estimated / total)
        )
    return Section(heads[0], heads, tuple(lines), note)


def _hours(part: TierTime) -> str:
    minutes = part.minutes + part.estimated
    return time_words.hours(minutes) if minutes else "–"


def _done(page: StaffPage, span: str, period: str) -> Section:
    """Contacts made by kind, and what came of visits."""
    lines = [
        Line((words.word(words.INTERACTION_KINDS, kind), *_both(page.contacts[kind])))
        for kind in sorted(page.contacts, key=_kind_order)
    ]
    all_made = Both(
        sum(both.span for both in page.contacts.values()),
        sum(both.period for both in page.contacts.values()),
    )
    if len(lines) > 1:
        lines.insert(
            0, Line((translate("StaffView", "Contacts made, all kinds"), *_both(all_made)))
        )
    if page.minutes.period or page.minutes.span:
        spent = tuple(
            time_words.hours(one) if one else "–"
            for one in (page.minutes.span, page.minutes.period)
        )
        lines.append(Line((translate("StaffView", "Time with customers"), *spent)))
    named = {
        "done": translate("StaffView", "Visits made"),
        "missed": translate("StaffView", "Visits missed"),
        "moved": translate("StaffView", "Visits moved"),
        "planned": translate("StaffView", "Visits planned"),
    }
    lines += [
        Line((named[one], *_both(page.visits[one]))) for one in _OUTCOMES if one in page.visits
    ]
    heads = (translate("StaffView", "What was done"), span, period)
    return Section(heads[0], heads, tuple(lines))


def _kind_order(kind: str) -> tuple[int, str]:
    known = list(words.INTERACTION_KINDS)
    return (known.index(kind) if kind in known else len(known), kind)


def _results(page: StaffPage, view: StaffView, span: str, period: str) -> Section:
    """What became of their customers and of what they promised."""
    lines = [
        Line((_sales_word(view), _money(page.sold_in_span, view), _money(page.sold, view))),
        Line(
            (
                translate("StaffView", "… in the same time before"),
                "",
                _money(page.sold_before, view) if view.can_compare else "–",
            )
        ),
        Line((translate("StaffView", "Promises kept"), *_both(page.kept))),
        Line((translate("StaffView", "Expected needs bought"), *_both(page.won))),
        _moved(translate("StaffView", "Customers lost"), page.lost, "lost"),
        _moved(translate("StaffView", "Customers won back"), page.back, "back"),
    ]
    if page.staff_id != NOBODY:
        lines.append(_moved(translate("StaffView", "Customers taken over"), page.taken, "taken"))
        lines.append(_moved(translate("StaffView", "Customers handed over"), page.given, "given"))
    heads = (translate("StaffView", "What became of it"), span, period)
    return Section(heads[0], heads, tuple(lines), _change_note(page, view))


def _moved(name: str, both: Both, opens: str) -> Line:
    return Line((name, *_both(both)), opens if both.period else "")


def _sales_word(view: StaffView) -> str:
    if view.basis == "profit":
        return translate("StaffView", "Profit with their customers")
    return translate("StaffView", "Sales to their customers")


def _value(sold: Sold, view: StaffView) -> int:
    return sold.profit if view.basis == "profit" else sold.amount


def _money(sold: Sold, view: StaffView) -> str:
    if view.basis == "profit" and sold.unpriced:
        return "–"
    return words.money(_value(sold, view), view.settings.currency)


def _change_note(page: StaffPage, view: StaffView) -> str:
    """How sales changed against the period before, where that can be said."""
    if not view.can_compare:
        return translate(
            "StaffView", "The time before has sales without a profit and cannot be compared."
        )
    before, now = _value(page.sold_before, view), _value(page.sold, view)
    if before <= 0 or now < 0:
        return ""
    change = percent(abs(now - before) / before)
    if now >= before:
        return translate("StaffView", "%1% more than in the time before.", f"{change:,}")
    return translate("StaffView", "%1% less than in the time before.", f"{change:,}")


def _satisfaction(page: StaffPage, span: str, period: str) -> Section:
    both = page.marks_in_span, page.marks
    shop = [mark_text(one.shop, one.shop_count) for one in both]
    staff = [mark_text(one.staff, one.staff_count) for one in both]
    lines = []
    if page.marks.shop_count or page.marks.staff_count:
        lines.append(Line((translate("StaffView", "With the shop"), *shop)))
        lines.append(Line((translate("StaffView", "With this colleague"), *staff)))
    heads = (translate("StaffView", "Satisfaction, 1 to 5"), span, period)
    return Section(heads[0], heads, tuple(lines))


def mark_text(total: int, count: int) -> str:
    """An average with how many marks it is of; – of none."""
    average = mean(total, count)
    if average is None:
        return "–"
    return translate("StaffView", "%1 (of %n)", f"{average:.1f}", n=count)


def _both(both: Both) -> tuple[str, str]:
    return tuple(f"{one:,}" if one else "–" for one in (both.span, both.period))  # type: ignore[return-value]


def trend(page: StaffPage, view: StaffView) -> list[tuple[date, Marks]]:
    """Each month's marks, oldest first."""
    return [(month, page.by_month.get(month, Marks())) for month in view.months]


def how_counted() -> str:
    """The formulas of it all, in plain words."""
    said = (
        translate(
            "StaffView",
            "Customers, sales, needs and losses are those of the customers whom the colleague "
            "looks after now. Contacts made, visits, promises and marks are those that carry the "
            "colleague's name.",
        ),
        translate(
            "StaffView",
            "In rhythm = customers who were contacted within their days ÷ customers who are to be "
            "contacted in a rhythm; lost ones and those who do not want it are left out.",
        ),
        translate(
            "StaffView",
            "Sales are counted by profit if every sale of the period has one, else by amount; "
            "returns are taken off. The time before has as many days.",
        ),
        translate(
            "StaffView",
            "Satisfaction is the average of the marks from 1 to 5 that were noted with contacts; "
            "in brackets of how many.",
        ),
    )
    return "\n\n".join((*said, time_words.how_counted()))
