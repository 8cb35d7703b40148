"""What differs between two states of a book, said in the reader's language."""

from typing import Any

from kehuapp.book.compare.differences import PEOPLE, Change, Comparison, Difference
from kehuapp.book.contacts import card
from kehuapp.book.contacts.fields import PICTURE, TIER, YES_NO, short_of, value_words
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.words import TierLooks

_ROWS = {one.table: one for one in card.ROWS.values()}
_LONGEST = 60  # characters of a text
_MOST_SINCE = 3  # kinds of rows that are told after a copy


def counted(table: str, count: int) -> str:
    """So many of what is counted, as "9 comments"."""
    return {
        "contact": translate("Compare", "%n customer(s)", n=count),
        "comment": translate("Compare", "%n comment(s)", n=count),
        "interaction": translate("Compare", "%n contact(s) made", n=count),
        "sale": translate("Compare", "%n sale(s)", n=count),
        "trip_stop": translate("Compare", "%n visit(s)", n=count),
        "need": translate("Compare", "%n need(s)", n=count),
        "task": translate("Compare", "%n task(s)", n=count),
        "gift": translate("Compare", "%n gift(s)", n=count),
        "trip": translate("Compare", "%n trip(s)", n=count),
    }[table]


def since_words(found: Comparison) -> str:
    """What came, went and changed after a copy was made, in a line."""
    new = [
        said
        for table, count in found.counts.items()
        for said in (
            translate("Compare", "−%1", counted(table, count.gone)) if count.gone else "",
            translate("Compare", "+%1", counted(table, count.new)) if count.new else "",
        )
        if said
    ]
    changed = sum(1 for one in found.differing if one.state == "changed")
    if changed and len(new) < _MOST_SINCE:
        new.append(translate("Compare", "%n customer(s) changed", n=changed))
    if found.others and len(new) < _MOST_SINCE:
        others = sum(found.others.values())
        new.append(translate("Compare", "%n other difference(s)", n=others))
    if not new:
        return translate("Compare", "the same as now")
    told = words.listed(new[:_MOST_SINCE])
    return translate("Compare", "%1 …", told) if len(new) > _MOST_SINCE else told


def others_words(found: Comparison) -> str:
    """What differs besides the customers and what was written down of them; "" for nothing."""
    said = [_other(kind, count) for kind, count in found.others.items()]
    return translate("Compare", "Also not the same: %1", words.listed(said)) if said else ""


def _other(kind: str, count: int) -> str:
    return {
        "relation": translate("Compare", "%n relation(s)", n=count),
        "setting": translate("Compare", "%n setting(s)", n=count),
        "template": translate("Compare", "%n template(s)", n=count),
        "group": translate("Compare", "%n group(s)", n=count),
        "staff": translate("Compare", "%n colleague(s)", n=count),
        "shop_day": translate("Compare", "%n day(s) of the shop", n=count),
        "service": translate("Compare", "%n promised service(s)", n=count),
        "record": translate("Compare", "%n other record(s)", n=count),
    }[kind]


def new_words(counts: dict[str, int], *, of_new: bool = False) -> str:
    """So many of each, as "30 customers, 9 comments and 6 sales"; "" for none of anything."""
    parts = [
        translate("Compare", "%n new customer(s)", n=count)
        if of_new and table == "contact"
        else counted(table, count)
        for table, count in counts.items()
        if count
    ]
    if len(parts) < 2:
        return "".join(parts)
    return translate("Compare", "%1 and %2", words.listed(parts[:-1]), parts[-1])


def then_and_now(one: Difference, looks: TierLooks) -> tuple[str, str, int]:
    """What is told first of a customer, as it was and as it is, and how much more differs."""
    said = {
        "added": (translate("Compare", "not yet there"), translate("Compare", "added since")),
        "imported": (
            translate("Compare", "not yet there"),
            translate("Compare", "added by an import"),
        ),
        "back": (translate("Compare", "in the trash"), translate("Compare", "restored")),
        "deleted": (translate("Compare", "there"), translate("Compare", "in the trash")),
        "gone": (translate("Compare", "there"), translate("Compare", "not in the book any more")),
    }.get(one.state)
    if said is not None:
        return (*said, 0)
    if not one.changes:
        return "", "", 0
    return (*change_words(one.changes[0], looks), len(one.changes) - 1)


def change_words(change: Change, looks: TierLooks) -> tuple[str, str]:
    """What something said, and says now."""
    if change.what in _ROWS:
        return tuple(_rows_words(change.what, rows) for rows in change[1:])  # type: ignore[return-value]
    if change.what == "groups":
        return tuple(_names(names) for names in change[1:])  # type: ignore[return-value]
    if change.what in card.FIELDS:
        return tuple(_field_words(change.what, value, looks) for value in change[1:])  # type: ignore[return-value]
    then, now = (counted(change.what, count) for count in change[1:])
    if change.then == change.now:
        now = translate("Compare", "%1, changed", now)
    return then, now


def _names(names: tuple[str, ...]) -> str:
    label = translate("CardFields", card.GROUPS.label)
    return words.label_and(label, words.listed(names)) if names else _nothing(label)


def _nothing(label: str) -> str:
    return words.label_and(label, translate("Compare", "nothing"))


def _field_words(name: str, value: Any, looks: TierLooks) -> str:
    one = card.FIELDS[name]
    label = short_of(one)
    if one.kind == TIER:
        return words.tier_word(looks, value) or translate("CardFields", one.none)
    if name in PEOPLE:
        said = str(value)
    elif one.kind == PICTURE:
        said = translate("CardFields", "another picture") if value else ""
    elif one.kind == YES_NO:
        said = translate("CardFields", "yes") if value else translate("CardFields", "no")
    else:
        said = value_words(one, value, {})
    line = " ".join(said.split())
    line = line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"
    return words.label_and(label, line) if line else _nothing(label)


def _rows_words(table: str, rows: tuple[tuple[Any, ...], ...]) -> str:
    """Numbers and addresses say themselves what they are; the others have their label before."""
    one = _ROWS[table]
    label = short_of(one)
    if not rows:
        return _nothing(label)
    fields = tuple(one.row.__annotations__)
    told = words.listed(_row_words(table, dict(zip(fields, row, strict=True))) for row in rows)
    line = told if len(told) <= _LONGEST else told[: _LONGEST - 1] + "…"
    return line if table in ("phone", "email") else words.label_and(label, line)


def _row_words(table: str, row: dict[str, Any]) -> str:
    if table == "phone":
        return str(row["raw"])
    if table == "email":
        return str(row["address"])
    if table == "im_id":
        return words.label_and(str(row["service"]), str(row["handle"]))
    if table == "own_term":
        return words.label_and(words.word(words.TERMS, row["topic"]), str(row["text"]))
    if table == "extra_field":
        return words.label_and(str(row["name"]), str(row["value"]))
    if table == "important_date" and row["month"] and row["day"]:
        if row["calendar"] == "lunar":
            return words.lunar_day(row["month"], row["day"], bool(row["is_leap_month"]))
        return words.plain_day(row["year"], row["month"], row["day"])
    return str(row["text"])
