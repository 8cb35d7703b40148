"""The tables of a customer's file: all that is written down of one, row by row; no comments."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.settings import Settings
from kehuapp.book.visits.typed import BOXES, TICKS
from kehuapp.i18n import translate
from kehuapp.rules.costs import Costs
from kehuapp.rules.customer_facts import Table
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.text import words
from kehuapp.text.words import local_instant, money, number, word

_STAFF = "coalesce(s.name, '')"
_Row = tuple[Any, ...]


def ask_tables(contact_id: int, settings: Settings) -> Asking[tuple[Table, ...]]:
    """Those tables that have a row, as one of several things asked."""
    found = yield from together(*(rows_of(one.sql, (contact_id,)) for one in _TABLES))
    made = (
        Table(
            one.title(),
            one.columns(),
            tuple(one.row(row, settings) for row in rows),
            one.right,
        )
        for one, rows in zip(_TABLES, found, strict=True)
    )
    return tuple(table for table in made if table.rows)


def spent_words(costs: Costs, settings: Settings) -> str:
    """ "320 min · $1,200", the time of the colleagues in the money; "" for nothing."""
    minutes = translate("Timeline", "%1 min", costs.minutes) if costs.minutes else ""
    cost = money(costs.total, settings.currency) if costs.total else ""
    return " · ".join(filter(None, (minutes, cost)))


def _moment(instant: str, settings: Settings) -> str:
    return f"{local_instant(instant, settings.zone):%Y-%m-%d %H:%M}"


def _lines(*parts: str) -> str:
    return "\n".join(filter(None, parts))


def _met(row: _Row, settings: Settings) -> tuple[str, ...]:
    at, kind, minutes, cost, smile, of_staff, summary, next_step, batch, pledge, *more = row
    occasion, year, staff = more
    greeted_for = words.occasion_word(occasion, year)
    batch = batch if batch != greeted_for else ""
    satisfied = (
        translate("Timeline", "satisfied %1 of 5", smile) if smile else "",
        translate("Timeline", "with the colleague %1 of 5", of_staff) if of_staff else "",
    )
    return (
        _moment(at, settings),
        word(words.INTERACTION_KINDS, kind),
        _lines(
            " · ".join(filter(None, (greeted_for, batch, pledge))),
            summary,
            f"→ {next_step}" if next_step else "",
            " · ".join(filter(None, satisfied)),
        ),
        "" if minutes is None else str(minutes),
        "" if cost is None else money(cost, settings.currency),
        staff,
    )


def _bought(row: _Row, settings: Settings) -> tuple[str, ...]:
    on, item, quantity, unit, amount, profit, back, note, staff = row
    sign = -1 if back else 1
    return (
        on,
        words.sold_item(item, bool(back)),
        words.sold_count(quantity, unit, bool(back)),
        money(sign * amount, settings.currency),
        "" if profit is None else money(sign * profit, settings.currency),
        note,
        staff,
    )


def _need(row: _Row, settings: Settings) -> tuple[str, ...]:
    item, quantity, unit, first, last, told_when, certainty, status, closed_on, note, staff = row
    today = settings.today()
    states: dict[str, str] = {
        "open": translate("CustomerFile", "Open"),
        "won": translate("CustomerFile", "Became a sale"),
        "gone": translate("CustomerFile", "No longer wanted"),
    }
    state = states.get(status, str(status))
    if status == "open" and certainty == "maybe":
        state = words.with_aside(state, translate("Plans", "perhaps"))
    return (
        item,
        "" if quantity is None else f"{number(quantity)} {unit}".strip(),
        _lines(told_when, words.days_from_to(first, last, today)),
        words.with_aside(state, closed_on) if closed_on else state,
        note,
        staff,
    )


def _task(row: _Row, settings: Settings) -> tuple[str, ...]:
    text, due_on, done_at, staff = row
    done = ""
    if done_at:
        done = translate("CustomerFile", "Done on %1", _moment(done_at, settings)[:10])
    elif due_on and date.fromisoformat(due_on) < settings.today():
        done = translate("CustomerFile", "Overdue")
    return due_on, text, done or translate("CustomerFile", "Open"), staff


def _absent(row: _Row, settings: Settings) -> tuple[str, ...]:
    at, kind, title, note = row
    return _moment(at, settings), word(words.INTERACTION_KINDS, kind), _lines(title, note)


def _on_sheet(row: _Row, _settings: Settings) -> tuple[str, ...]:
    at, box, text = row
    return at.replace("T", " "), translate("TypeBack", BOXES[box]) if box in BOXES else box, text


#: Each box that was filled, one a row.
_SHEETS = (
    "SELECT x.starts_at, x.box, x.text FROM ("
    + " UNION ALL ".join(
        f"SELECT t.contact_id, t.starts_at, '{box}' AS box, {place} AS place, {text} AS text "
        "FROM visit_result AS r JOIN trip_stop AS t ON t.id = r.trip_stop_id "
        f"WHERE t.deleted_at IS NULL AND {text} <> ''"
        for place, (box, text) in enumerate(
            (box, f"CASE WHEN r.{box} <> 0 THEN '✓' ELSE '' END" if box in TICKS else f"r.{box}")
            for box in BOXES
        )
    )
    + " UNION ALL SELECT t.contact_id, t.starts_at, a.question, 100 + a.position, a.answer "
    "FROM visit_answer AS a JOIN trip_stop AS t ON t.id = a.trip_stop_id "
    "WHERE t.deleted_at IS NULL AND a.answer <> '') AS x "
    "WHERE x.contact_id = ? ORDER BY x.starts_at DESC, x.place"
)


def _gift(row: _Row, settings: Settings) -> tuple[str, ...]:
    occasion, year, item, cost, status, note, staff = row
    paid = "" if cost is None else money(cost, settings.currency)
    state = word(words.GIFT_STATES, status)
    return words.occasion_word(occasion, year), item, state, paid, note, staff


def _put_off(row: _Row, settings: Settings) -> tuple[str, ...]:
    made_on, until, kind, own, reason, staff = row
    day = own if kind == "custom" and own else word(words.DATE_KINDS, kind or "")
    told = translate("Snooze", "Put off until %1", until)
    return made_on, words.label_and(day, told) if day else told, reason, staff


def _reviewed(row: _Row, settings: Settings) -> tuple[str, ...]:
    held_on, before, before_name, after, after_name, reason, figures = row
    was = before_name or words.our_tier_name(before or "")
    now = after_name or words.our_tier_name(after or "")
    told = json.loads(figures)
    value = told.get("value")
    return (
        held_on,
        translate("CustomerFile", "%1 → %2", was or "–", now or "–") if before != after else now,
        reason,
        money(value, settings.currency) if isinstance(value, int) else "",
    )


class _Told(NamedTuple):
    """`right`: the columns of numbers."""

    sql: str
    title: Callable[[], str]
    columns: Callable[[], tuple[str, ...]]
    row: Callable[[_Row, Settings], tuple[str, ...]]
    right: tuple[int, ...] = ()


_TABLES = (
    _Told(
        "SELECT i.at, i.kind, i.minutes, i.cost, i.satisfaction, i.satisfaction_staff, i.summary, "
        "i.next_step, coalesce(b.title, ''), coalesce(p.name, ''), i.occasion, i.occasion_year, "
        f"{_STAFF} FROM interaction AS i LEFT JOIN staff AS s ON s.id = i.staff_id "
        "LEFT JOIN batch AS b ON b.id = i.batch_id "
        "LEFT JOIN service_pledge AS p ON p.id = i.pledge_id "
        "WHERE i.contact_id = ? AND i.deleted_at IS NULL ORDER BY i.at DESC, i.id DESC",
        lambda: translate("CustomerFile", "Contact log"),
        lambda: (
            translate("Sheet", "Date"),
            translate("Details", "Kind"),
            translate("Sheet", "Summary"),
            translate("CustomerFile", "Minutes"),
            translate("CustomerFile", "Cost"),
            translate("CustomerFile", "By"),
        ),
        _met,
        (3, 4),
    ),
    _Told(
        _SHEETS,
        lambda: translate("CustomerFile", "Written on visit sheets"),
        lambda: (
            translate("Sheet", "Date"),
            translate("CustomerFile", "What"),
            translate("Sheet", "Note"),
        ),
        _on_sheet,
    ),
    _Told(
        "SELECT b.at, b.kind, b.title, a.note FROM absence AS a JOIN batch AS b "
        "ON b.id = a.batch_id WHERE a.contact_id = ? AND b.deleted_at IS NULL "
        "ORDER BY b.at DESC, a.id DESC",
        lambda: translate("CustomerFile", "Invited and did not come"),
        lambda: (
            translate("Sheet", "Date"),
            translate("Details", "Kind"),
            translate("Sheet", "Note"),
        ),
        _absent,
    ),
    _Told(
        "SELECT x.on_date, x.item, x.quantity, x.unit, x.amount, x.profit, x.is_return, x.note, "
        f"{_STAFF} FROM sale AS x LEFT JOIN staff AS s ON s.id = x.staff_id "
        "WHERE x.contact_id = ? AND x.deleted_at IS NULL ORDER BY x.on_date DESC, x.id DESC",
        lambda: translate("CustomerFile", "Sales"),
        lambda: (
            translate("Sheet", "Date"),
            translate("Sheet", "Item"),
            translate("Sheet", "Quantity"),
            translate("Sheet", "Amount"),
            translate("CustomerFile", "Profit"),
            translate("Sheet", "Note"),
            translate("CustomerFile", "By"),
        ),
        _bought,
        (3, 4),
    ),
    _Told(
        "SELECT n.item, n.quantity, n.unit, n.from_date, n.to_date, n.when_text, n.certainty, "
        f"n.status, n.closed_on, n.note, {_STAFF} FROM need AS n "
        "LEFT JOIN staff AS s ON s.id = n.staff_id "
        "WHERE n.contact_id = ? AND n.deleted_at IS NULL ORDER BY n.status <> 'open', n.id DESC",
        lambda: translate("Sheet", "Needs"),
        lambda: (
            translate("Sheet", "Item"),
            translate("Sheet", "Quantity"),
            translate("CustomerFile", "When"),
            translate("CustomerFile", "State"),
            translate("Sheet", "Note"),
            translate("CustomerFile", "By"),
        ),
        _need,
    ),
    _Told(
        f"SELECT t.text, t.due_on, t.done_at, {_STAFF} FROM task AS t "
        "LEFT JOIN staff AS s ON s.id = t.staff_id "
        "WHERE t.contact_id = ? AND t.deleted_at IS NULL "
        "ORDER BY CASE WHEN t.done_at IS NULL THEN 0 ELSE 1 END, t.due_on = '', t.due_on, t.id",
        lambda: translate("CustomerFile", "Promises and tasks"),
        lambda: (
            translate("CustomerFile", "By when"),
            translate("CustomerFile", "What"),
            translate("CustomerFile", "State"),
            translate("CustomerFile", "By"),
        ),
        _task,
    ),
    _Told(
        "SELECT g.occasion, g.year, g.item, CASE WHEN i.id IS NULL THEN g.cost ELSE i.cost END, "
        f"g.status, g.note, {_STAFF} FROM gift AS g LEFT JOIN staff AS s ON s.id = g.staff_id "
        "LEFT JOIN interaction AS i ON i.id = g.interaction_id AND i.deleted_at IS NULL "
        "WHERE g.contact_id = ? AND g.deleted_at IS NULL ORDER BY g.year DESC, g.id DESC",
        lambda: translate("CustomerFile", "Gifts"),
        lambda: (
            translate("CustomerFile", "Occasion"),
            translate("GiftList", "Gift"),
            translate("CustomerFile", "State"),
            translate("CustomerFile", "Cost"),
            translate("Sheet", "Note"),
            translate("CustomerFile", "By"),
        ),
        _gift,
        (3,),
    ),
    _Told(
        "SELECT r.held_on, i.tier_before, coalesce(b.name, ''), i.tier_after, "
        "coalesce(a.name, ''), i.reason, i.figures FROM review_item AS i "
        "JOIN review AS r ON r.id = i.review_id LEFT JOIN tier_policy AS b "
        "ON b.tier = i.tier_before LEFT JOIN tier_policy AS a ON a.tier = i.tier_after "
        "WHERE i.contact_id = ? AND r.deleted_at IS NULL ORDER BY r.held_on DESC, i.id DESC",
        lambda: translate("CustomerFile", "Customer review meetings"),
        lambda: (
            translate("Sheet", "Date"),
            translate("CustomerFile", "Tier"),
            translate("CustomerFile", "Why"),
            translate("CustomerFile", "Value"),
        ),
        _reviewed,
        (3,),
    ),
    _Told(
        f"SELECT o.made_on, o.until, d.kind, d.text, o.reason, {_STAFF} FROM snooze AS o "
        "LEFT JOIN important_date AS d ON d.id = o.important_date_id "
        "LEFT JOIN staff AS s ON s.id = o.staff_id WHERE o.contact_id = ? ORDER BY o.id DESC",
        lambda: translate("CustomerFile", "Put off"),
        lambda: (
            translate("Sheet", "Date"),
            translate("CustomerFile", "What"),
            translate("CustomerFile", "Why"),
            translate("CustomerFile", "By"),
        ),
        _put_off,
    ),
)
