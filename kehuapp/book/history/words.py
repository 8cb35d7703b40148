"""What a step wrote, in a shop's words: subjects, what a row is, what changed in it; no reading."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from kehuapp.book.contacts.card import FIELDS, ROWS, DateRow
from kehuapp.book.contacts.fields import CONTACT, STAFF, short_of, value_words
from kehuapp.book.summary import date_words, day_called
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store.history.rows import Image, owners
from kehuapp.text import words

_LONGEST = 60  # characters of what a row says
Values = Mapping[str, Any]


class Names(NamedTuple):
    """What ids in rows mean: colleagues, groups, customers, and what the shop calls its tiers."""

    staff: Mapping[int, str] = {}
    groups: Mapping[int, str] = {}
    contacts: Mapping[int, str] = {}
    tiers: words.TierLooks = words.TierLooks()


class Line(NamedTuple):
    """One change: what it is about ("": the customer), how it was and how it is."""

    label: str
    before: str = ""
    after: str = ""

    def said(self) -> str:
        """All of it in a few words."""
        if self.before and self.after:
            told = translate("History", "%1 → %2", self.before, self.after)
        elif self.before:
            told = translate("History", "without %1", self.before)
        else:
            told = self.after
        return " ".join(filter(None, (self.label, told)))


#: What is counted of a table; of what is only bookkeeping nothing is said.
_COUNTED = {
    "contact": QT_TRANSLATE_NOOP("History", "%n customer(s)"),
    "phone": QT_TRANSLATE_NOOP("History", "%n phone number(s)"),
    "email": QT_TRANSLATE_NOOP("History", "%n e-mail address(es)"),
    "address": QT_TRANSLATE_NOOP("History", "%n address(es)"),
    "im_id": QT_TRANSLATE_NOOP("History", "%n chat account(s)"),
    "important_date": QT_TRANSLATE_NOOP("History", "%n important date(s)"),
    "contact_group": QT_TRANSLATE_NOOP("History", "%n group(s)"),
    "group_member": QT_TRANSLATE_NOOP("History", "%n place(s) in groups"),
    "relation": QT_TRANSLATE_NOOP("History", "%n relation(s)"),
    "loss_record": QT_TRANSLATE_NOOP("History", "%n record(s) of loss"),
    "handover": QT_TRANSLATE_NOOP("History", "%n handover(s)"),
    "trip": QT_TRANSLATE_NOOP("History", "%n trip(s)"),
    "lodging": QT_TRANSLATE_NOOP("History", "%n lodging(s)"),
    "trip_stop": QT_TRANSLATE_NOOP("History", "%n visit(s)"),
    "visit_result": QT_TRANSLATE_NOOP("History", "%n visit result(s)"),
    "visit_photo": QT_TRANSLATE_NOOP("History", "%n photo(s) of sheets"),
    "service_pledge": QT_TRANSLATE_NOOP("History", "%n promised service(s)"),
    "review": QT_TRANSLATE_NOOP("History", "%n customer review meeting(s)"),
    "interaction": QT_TRANSLATE_NOOP("History", "%n logged contact(s)"),
    "comment": QT_TRANSLATE_NOOP("History", "%n comment(s)"),
    "sale": QT_TRANSLATE_NOOP("History", "%n sale(s)"),
    "need": QT_TRANSLATE_NOOP("History", "%n need(s)"),
    "task": QT_TRANSLATE_NOOP("History", "%n task(s)"),
    "snooze": QT_TRANSLATE_NOOP("History", "%n reminder(s) put off"),
    "message_template": QT_TRANSLATE_NOOP("History", "%n greeting text(s)"),
    "gift": QT_TRANSLATE_NOOP("History", "%n gift(s)"),
    "shop_day": QT_TRANSLATE_NOOP("History", "%n day(s) of the shop"),
    "sheet_template": QT_TRANSLATE_NOOP("History", "%n template(s) of the visit sheet"),
    "setting": QT_TRANSLATE_NOOP("History", "%n setting(s)"),
    "staff": QT_TRANSLATE_NOOP("History", "%n colleague(s)"),
    "tier_policy": QT_TRANSLATE_NOOP("History", "%n tier(s)"),
    "not_duplicate": QT_TRANSLATE_NOOP("History", "%n pair(s) that are no duplicates"),
}
_OTHERS = QT_TRANSLATE_NOOP("History", "%n other detail(s)")
_BOOKKEEPING = {
    "tier_change", "review_item", "comment_version", "comment_picture", "comment_file", "batch",
    "absence", "picture", "picture_original", "stored_file",
}  # fmt: skip
#: What one row of a table is called that is not of a customer's card.
_NOUNS = {
    "group_member": QT_TRANSLATE_NOOP("History", "Group"),
    "contact_group": QT_TRANSLATE_NOOP("History", "Group"),
    "relation": QT_TRANSLATE_NOOP("History", "Relation"),
    "loss_record": QT_TRANSLATE_NOOP("History", "Record of loss"),
    "handover": QT_TRANSLATE_NOOP("History", "Handover"),
    "trip": QT_TRANSLATE_NOOP("History", "Trip"),
    "lodging": QT_TRANSLATE_NOOP("History", "Lodging"),
    "trip_stop": QT_TRANSLATE_NOOP("History", "Visit"),
    "visit_result": QT_TRANSLATE_NOOP("History", "Visit result"),
    "service_pledge": QT_TRANSLATE_NOOP("History", "Promised service"),
    "review": QT_TRANSLATE_NOOP("History", "Customer review meeting"),
    "interaction": QT_TRANSLATE_NOOP("History", "Logged contact"),
    "comment": QT_TRANSLATE_NOOP("History", "Comment"),
    "sale": QT_TRANSLATE_NOOP("History", "Sale"),
    "need": QT_TRANSLATE_NOOP("History", "Need"),
    "task": QT_TRANSLATE_NOOP("History", "Task"),
    "snooze": QT_TRANSLATE_NOOP("History", "Put off until"),
    "message_template": QT_TRANSLATE_NOOP("History", "Greeting text"),
    "gift": QT_TRANSLATE_NOOP("History", "Gift"),
    "shop_day": QT_TRANSLATE_NOOP("History", "Day of the shop"),
    "sheet_template": QT_TRANSLATE_NOOP("History", "Template"),
    "staff": QT_TRANSLATE_NOOP("History", "Colleague"),
    "tier_policy": QT_TRANSLATE_NOOP("History", "Tier"),
    "not_duplicate": QT_TRANSLATE_NOOP("History", "No duplicate"),
}


def count_words(counts: Sequence[tuple[str, int]]) -> str:
    """(table, rows) in words: 31 customers, 38 phone numbers."""
    texts: dict[str, int] = {}
    for table, count in counts:
        if count and table not in _BOOKKEEPING:
            text = _COUNTED.get(table, _OTHERS)
            texts[text] = texts.get(text, 0) + count
    return words.listed(translate("History", text, n=count) for text, count in texts.items())


def owner_of(image: Image) -> int | None:
    """Whose a row is, as far as the image says it."""
    if image.table == "contact":
        return image.row_id
    values = {**(image.before or {}), **(image.after or {})}
    for table, column in owners():
        if table == image.table and values.get(column) is not None:
            return int(values[column])
    return None


def lines_of_all(images: Sequence[Image], names: Names = Names()) -> list[Line]:  # noqa: B008
    """What changed in several rows of one customer; a row that came instead of another of its sort
    is told as one change."""
    went = [one for one in images if one.after is None and one.table != "contact"]
    lines: list[Line] = []
    for image in images:
        if any(image is one for one in went):
            continue
        own = lines_of(image, names)
        if image.before is None and own:
            gone = next((at for at, one in enumerate(went) if one.table == image.table), None)
            if gone is not None:
                (lost,) = lines_of(went.pop(gone), names)
                own = [own[0]._replace(before=lost.before)]
        lines += [line for line in own if line.before != line.after or not line.after]
    lines += [line for image in went for line in lines_of(image, names)]
    return [line for line in lines if line.said()]


def lines_of(image: Image, names: Names = Names()) -> list[Line]:  # noqa: B008
    """What changed in a row; nothing of bookkeeping."""
    if image.table in _BOOKKEEPING:
        return []
    before, after = image.before, image.after
    if image.table == "contact":
        return _contact_lines(before, after, names)
    label = _noun(image.table)
    if before is not None and after is not None:
        if "deleted_at" in after and bool(before.get("deleted_at")) != bool(after["deleted_at"]):
            is_back = not after["deleted_at"]
            said = row_words(image.table, {**before, **after}, names)
            return [Line(label, *(("", said) if is_back else (said, "")))]
        was, now = (row_words(image.table, one, names) for one in (before, after))
        if was != now:
            return [Line(label, was, now)]
        return [Line(label, "", now)] if now else []
    if after is not None:
        return [Line(label, "", row_words(image.table, after, names))]
    return [Line(label, row_words(image.table, before or {}, names))]


def _noun(table: str) -> str:
    for rows in ROWS.values():
        if rows.table == table and table != "extra_field":  # which has a name of its own
            return translate("CardFields", rows.line)
    return translate("History", _NOUNS[table]) if table in _NOUNS else ""


def _contact_lines(before: Values | None, after: Values | None, names: Names) -> list[Line]:
    if before is None or after is None:
        told = after if before is None else before
        return [Line("", "", _shortened(str((told or {}).get("company") or "")))]
    if "deleted_at" in after and bool(before.get("deleted_at")) != bool(after["deleted_at"]):
        return [Line(put_words(is_back=not after["deleted_at"]))]
    lines = []
    for name, one in FIELDS.items():
        if name in after and before.get(name) != after[name]:
            said = [
                _shortened(value_words(one, values.get(name), _linked(name, values, names)))
                for values in (before, after)
            ]
            lines.append(Line(short_of(one), *said))
    return lines


def put_words(is_back: bool) -> str:
    """That a customer went into the trash or came out of it."""
    if is_back:
        return translate("History", "restored from the trash")
    return translate("History", "moved to the trash")


def _linked(name: str, values: Values, names: Names) -> dict[str, str]:
    """What the id, or the tier, in a column of a customer is called."""
    one, value = FIELDS[name], values.get(name)
    if value is None:
        return {}
    if one.kind == STAFF:
        return {name: names.staff.get(value, "")}
    if one.kind == CONTACT:
        return {name: names.contacts.get(value, "")}
    return {name: words.tier_word(names.tiers, value) if isinstance(value, str) else ""}


def row_words(table: str, values: Values, names: Names = Names()) -> str:  # noqa: B008
    """What one row says, as short as can be."""
    made = _SAID.get(table)
    if made is not None:
        return _shortened(made(values, names))
    for column in ("name", "text", "value", "title", "item"):
        if values.get(column):
            return _shortened(str(values[column]))
    return ""


def _shortened(text: str) -> str:
    line = " ".join(text[: _LONGEST * 4].split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


def _text(values: Values, *columns: str) -> str:
    return " ".join(str(values[column]) for column in columns if values.get(column))


def _day(values: Values, _names: Names) -> str:
    known = {name: values[name] for name in DateRow._fields if name in values}
    row = DateRow(**{"kind": "", **known})
    return f"{day_called(row)} {date_words(row)}".strip()


def _sale(values: Values, _names: Names) -> str:
    item = words.sold_item(str(values.get("item") or ""), bool(values.get("is_return")))
    count = values.get("quantity")
    if count is None or not item:
        return item
    return f"{item} {words.sold_count(count, str(values.get('unit') or ''))}"


def _made(values: Values, _names: Names) -> str:
    kind = words.word(words.INTERACTION_KINDS, values.get("kind"))
    return " ".join(filter(None, (kind, _text(values, "summary"))))


def _visit(values: Values, _names: Names) -> str:
    starts = values.get("starts_at")
    at = words.written_moment(str(starts)) if starts else ""
    return " ".join(filter(None, (at, _text(values, "purpose"))))


def _related(values: Values, names: Names) -> str:
    known = (names.contacts.get(values.get(one) or 0, "") for one in ("first_id", "second_id"))
    return words.listed(filter(None, known))


_SAID: dict[str, Callable[[Values, Names], str]] = {
    "phone": lambda values, _names: _text(values, "raw", "ext"),
    "email": lambda values, _names: _text(values, "address"),
    "address": lambda values, _names: _text(values, "postcode", "text"),
    "im_id": lambda values, _names: _text(values, "service", "handle"),
    "important_date": _day,
    "extra_field": lambda values, _names: words.label_and(
        _text(values, "name"), _text(values, "value")
    ),
    "sale": _sale,
    "interaction": _made,
    "trip_stop": _visit,
    "group_member": lambda values, names: names.groups.get(values.get("group_id") or 0, ""),
    "relation": _related,
    "not_duplicate": _related,
    "gift": lambda values, _names: _text(values, "item"),
    "loss_record": lambda values, _names: words.word(words.LOSS_CAUSES, values.get("cause")),
    "handover": lambda values, names: names.staff.get(values.get("taker_id") or 0, ""),
    "snooze": lambda values, _names: words.written_day(str(values.get("until") or "")),
    "tier_policy": lambda values, names: words.tier_word(names.tiers, values.get("tier")),
    "visit_result": lambda values, _names: _text(values, "result"),
    "visit_photo": lambda _values, _names: "",
    "review": lambda values, _names: words.written_day(str(values.get("held_on") or "")),
    "setting": lambda _values, _names: "",  # how a setting is called is in its label
}
