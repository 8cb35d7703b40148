"""What each column of a book may say, as conditions in SQL, and what an odd value becomes there.

One table for the whole book: the type of a column gives its shape, unless its name or place says
more. Nothing is looked at or changed here.
"""

from collections.abc import Iterable
from typing import NamedTuple

from kehuapp import kinds

MOST_ID = 2**31 - 1  # what Qt's signals carry
_MOST_NUMBER = 2**31 - 1
#: Hundredths of a shop's money: 64 bits hold the sum of a million such sums.
_MOST_MONEY = 10**12
_MOST_DAYS = 36_500
_MOST_SUM = 2**62
#: Local times are reckoned on both sides of a day, so the calendar's own ends are too far out.
_YEARS = "BETWEEN '1000' AND '9000'"


class Shape(NamedTuple):
    """`holds` is true for what the column may say, `instead` is the SQL of what stands there for
    anything else (None: the row says nothing without it); {x} is the value in both."""

    holds: str
    instead: str | None

    def is_odd(self, value: str) -> str:
        """A condition that is true when this SQL gives something else."""
        return f"({self.holds.replace('{x}', value)}) IS NOT TRUE"


def _whole(least: int, most: int, instead: int = 0) -> Shape:
    return Shape(f"(typeof({{x}}) = 'integer' AND {{x}} BETWEEN {least} AND {most})", str(instead))


def _one_of(codes: Iterable[str], instead: str) -> Shape:
    quoted = ", ".join(f"'{code}'" for code in codes)
    return Shape(f"(typeof({{x}}) = 'text' AND {{x}} IN ({quoted}))", f"'{instead}'")


def _time(form: str, instead: str | None) -> Shape:
    # Without a reckoning SQLite says a 30th of February as it was told.
    holds = f"(strftime('{form}', {{x}}, '+0 days') IS {{x}} AND {{x}} {_YEARS})"
    return Shape(holds, instead)


_EPOCH = "'1970-01-01T00:00:00Z'"
_INSTANT = "%Y-%m-%dT%H:%M:%SZ"
#: `created_at` is looked at before what is taken from it.
_CREATED = "substr(created_at, 1, {0})"
_DAY = _time("%Y-%m-%d", _CREATED.format(10))
_DAY_OR_NONE = Shape(f"({{x}} = '' OR {_DAY.holds})", "''")
_HOUR_OR_NONE = Shape("({x} = '' OR ({x} GLOB '[0-2][0-9]:[0-5][0-9]' AND {x} < '24:00'))", "''")
#: What is not a text may be one underneath, and is cleaned as a text afterwards.
_TEXT = Shape("typeof({x}) = 'text'", "ifnull(CAST({x} AS TEXT), '')")
_SWITCH = _whole(0, 1)
_KEY = Shape(f"(typeof({{x}}) = 'integer' AND {{x}} BETWEEN 1 AND {MOST_ID})", None)
_BY_TYPE = {
    "TEXT": _TEXT,
    "INTEGER": _whole(-_MOST_NUMBER, _MOST_NUMBER),
    "REAL": Shape("(typeof({x}) IN ('real', 'integer') AND abs({x}) <= 1e12)", "0"),
    "BLOB": Shape("typeof({x}) = 'blob'", "x''"),
}
_OBJECT = Shape("(CASE WHEN json_valid({x}) THEN json_type({x}) END IS 'object')", "'{}'")
_LIST = Shape("(CASE WHEN json_valid({x}) THEN json_type({x}) END IS 'array')", "'[]'")
_TIER = _one_of(("key", "regular", "prospect"), "prospect")

_BY_NAME = {
    "created_at": _time(_INSTANT, _EPOCH),
    "updated_at": _time(_INSTANT, "created_at"),
    "deleted_at": _time(_INSTANT, "created_at"),
    "at": _time(_INSTANT, _EPOCH),
    "tier": _TIER,
    "due_days": _whole(0, _MOST_DAYS, 30),
    "min_gap_days": _whole(0, _MOST_DAYS, 14),
    "width": _whole(0, 100_000),
    "height": _whole(0, 100_000),
}
#: Codes that readers show as they are when they know none of that name (kinds of days, topics,
#: roles, causes …) are any text, as are a contact's days (consent_on, first_contact_on …), which
#: are kept as they were typed.
_BY_PLACE = {
    "staff.active": _whole(0, 1, 1),
    "tier_policy.tier": _TIER._replace(instead=None),
    "tier_policy.time_share": _whole(0, 100),
    "contact.kind": _one_of(("person", "company"), "person"),
    "contact.stage": _one_of(("prospect", "customer", "lost"), "prospect"),
    "contact.do_not_contact": _SWITCH,
    "contact.no_festive": _SWITCH,
    "important_date.calendar": _one_of(("gregorian", "lunar"), "gregorian"),
    "important_date.year": _whole(1, 9999),
    "important_date.month": _whole(1, 12),
    "important_date.day": _whole(1, 31),
    "important_date.is_leap_month": _SWITCH,
    "important_date.remind_days": _whole(0, 366),
    "contact_group.query": Shape(f"({{x}} = '' OR {_OBJECT.holds})", "''"),
    "tier_change.before": _TIER,
    "tier_change.after": _TIER,
    "loss_record.lost_on": _DAY,
    "loss_record.remedy_done_on": _DAY_OR_NONE,
    "loss_record.back_at": Shape(f"({{x}} = '' OR {_time(_INSTANT, '').holds})", "''"),
    "handover.on_date": _DAY,
    "handover.acknowledged_on": _DAY_OR_NONE,
    "trip_stop.starts_at": _time("%Y-%m-%dT%H:%M", _CREATED.format(16)),
    "trip_stop.confirmed": _SWITCH,
    "trip_stop.confirmed_at": Shape(f"({{x}} = '' OR {_time(_INSTANT, '').holds})", "''"),
    "trip_stop.position": _whole(0, MOST_ID),
    "trip_stop.outcome": _one_of(("planned", "done", "missed", "moved"), "planned"),
    "trip.starts_on": _DAY,
    "trip.ends_on": _DAY,
    "lodging.night_on": _time("%Y-%m-%d", None),
    "sheet_template.body": _OBJECT,
    "visit_result.arrived": _HOUR_OR_NONE,
    "visit_result.departed": _HOUR_OR_NONE,
    "visit_result.is_reached": _SWITCH,
    "visit_result.saw_market": _SWITCH,
    "visit_result.saw_trade": _SWITCH,
    "visit_result.saw_place": _SWITCH,
    "visit_result.typed_on": Shape(f"({{x}} = '' OR {_time('%Y-%m-%d', '').holds})", "''"),
    "visit_answer.position": _whole(0, MOST_ID),
    "visit_photo.position": _whole(0, MOST_ID),
    "interaction.at": _time(_INSTANT, "created_at"),
    "interaction.kind": _one_of(kinds.INTERACTION_KINDS, "call"),
    "interaction.direction": _one_of(("out", "in"), "out"),
    "interaction.minutes": _whole(0, 100_000),
    "interaction.cost": _whole(-_MOST_MONEY, _MOST_MONEY),
    "interaction.satisfaction": _whole(1, 5),
    "interaction.satisfaction_staff": _whole(1, 5),
    "interaction.tier_at": _TIER,
    "interaction.occasion_year": _whole(1, 9999),
    "comment.dated": _time(_INSTANT, "created_at"),
    "comment.pinned": _SWITCH,
    "sale.on_date": _DAY,
    "sale.amount": _whole(-_MOST_MONEY, _MOST_MONEY),
    "sale.profit": _whole(-_MOST_MONEY, _MOST_MONEY),
    "sale.is_return": _SWITCH,
    "staff.hourly_cost": _whole(0, _MOST_MONEY),
    "batch.is_shared": _SWITCH,
    "batch.kind": _one_of(kinds.INTERACTION_KINDS, "gathering"),
    "service_pledge.starts_on": _DAY_OR_NONE,
    "service_pledge.ends_on": _DAY_OR_NONE,
    "need.from_date": _DAY_OR_NONE,
    "need.to_date": _DAY_OR_NONE,
    "need.closed_on": _DAY_OR_NONE,
    "need.certainty": _one_of(("likely", "maybe"), "maybe"),
    "need.status": _one_of(("open", "won", "gone"), "open"),
    "task.due_on": _DAY_OR_NONE,
    "task.done_at": _time(_INSTANT, "created_at"),
    "snooze.made_on": _DAY,
    "snooze.until": _DAY,
    "message_template.language": _one_of(("zh_TW", "zh_CN", "en"), "zh_TW"),
    "message_template.tone": _one_of(("formal", "friendly"), "friendly"),
    "gift.year": _whole(1, 9999, 2000),
    "gift.cost": _whole(-_MOST_MONEY, _MOST_MONEY),
    "gift.status": _one_of(("planned", "bought", "given"), "planned"),
    "shop_day.kind": _one_of(("festival", "closed", "open", "hidden"), "festival"),
    "shop_day.calendar": _one_of(("gregorian", "lunar"), "gregorian"),
    "shop_day.year": _whole(1, 9999),
    "shop_day.month": _whole(1, 12, 1),
    "shop_day.day": _whole(1, 31, 1),
    "shop_day.days": _whole(1, 366, 1),
    "contact_rhythm.last_at": _time(_INSTANT, "NULL"),
    "contact_rhythm.last_asked_at": _time(_INSTANT, "NULL"),
    "contact_rhythm.last_on": _time("%Y-%m-%d", "NULL"),
    "contact_rhythm.place": _whole(0, 7),
    "contact_rhythm.due_on": _time("%Y-%m-%d", "NULL"),
    "contact_rhythm.put_off_until": _time("%Y-%m-%d", "NULL"),
    "rhythm_made.day": _time("%Y-%m-%d", "'1970-01-01'"),
    "contact_buying.amount": _whole(-_MOST_SUM, _MOST_SUM),
    "contact_buying.profit": _whole(-_MOST_SUM, _MOST_SUM),
    "contact_buying.amount_before": _whole(-_MOST_SUM, _MOST_SUM),
    "contact_buying.profit_before": _whole(-_MOST_SUM, _MOST_SUM),
    "contact_buying.first_on": _time("%Y-%m-%d", "NULL"),
    "contact_buying.last_on": _time("%Y-%m-%d", "NULL"),
    "buying_made.day": _DAY_OR_NONE,
    "buying_made.toward": _DAY_OR_NONE,
    "buying_made.amount": _whole(-_MOST_SUM, _MOST_SUM),
    "buying_made.profit": _whole(-_MOST_SUM, _MOST_SUM),
    "buying_made.amount_before": _whole(-_MOST_SUM, _MOST_SUM),
    "buying_made.profit_before": _whole(-_MOST_SUM, _MOST_SUM),
    "buying_made.amount_again": _whole(-_MOST_SUM, _MOST_SUM),
    "buying_made.profit_again": _whole(-_MOST_SUM, _MOST_SUM),
    "review.held_on": _DAY,
    "review.from_on": _DAY,
    "review.until_on": _DAY,
    "review.next_on": _DAY_OR_NONE,
    "review.minutes": _whole(0, 100_000),
    "review.figures": _OBJECT,
    "review_item.position": _whole(0, MOST_ID),
    "review_item.tier_before": _TIER,
    "review_item.suggested": _TIER,
    "review_item.tier_after": _TIER,
    "review_item.figures": _OBJECT,
    "service_pledge.goal": _whole(0, 100, 100),
    "service_pledge.times": _whole(1, 366, 1),
    "snooze.logged": _whole(0, MOST_ID),
    "entry_search.entry": _whole(0, 8 * MOST_ID + 7),
    "import_mapping.targets": _LIST,
    "journal_step.args": _LIST,
    "journal_step.state": _one_of(("done", "undone", "gone", "old"), "gone"),
    "journal_step.token": Shape("typeof({x}) = 'text'", "lower(hex(randomblob(16)))"),
    "journal_pack.leans_on": _whole(1, MOST_ID),
    "journal_row.before": _OBJECT,
    "journal_row.after": _OBJECT,
}  # fmt: skip


#: Conditions on a whole row: (table, columns that are emptied where it does not hold, condition).
ROWS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        "important_date",
        ("month", "day"),
        "(month IS NULL) = (day IS NULL) AND (day IS NULL OR CASE calendar WHEN 'lunar' THEN "
        "day <= 30 ELSE day <= substr('312931303130313130313031', 2 * month - 1, 2) + 0 END)",
    ),
)


#: A setting that is a day.
ODD_DAY = _DAY_OR_NONE.is_odd("value")


def shape_of(table: str, column: str, kind: str, is_needed: bool) -> Shape:
    """The shape of a column; `kind` is its type, `is_needed` says that it is never NULL."""
    found = _BY_PLACE.get(f"{table}.{column}") or _BY_NAME.get(column) or _BY_TYPE[kind]
    if column.endswith("_id") and kind == "INTEGER":
        found = _KEY
    if is_needed:
        return found
    # What is deleted stays so: nobody wishes it back.
    instead = found.instead if column == "deleted_at" else "NULL"
    return Shape(f"({{x}} IS NULL OR {found.holds})", instead)


def is_zone(name: object) -> bool:
    """Whether the clocks of the world know a time zone of this name."""
    from zoneinfo import ZoneInfo

    try:
        ZoneInfo(name)  # type: ignore[arg-type]
    except (KeyError, ValueError, OSError, TypeError):  # no such file, a path, a folder
        return False
    return True
