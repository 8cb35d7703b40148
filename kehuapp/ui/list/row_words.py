"""The words of one row of the list: name, what is known, when and what next; no painting."""

from collections.abc import Mapping
from datetime import date, datetime

from kehuapp.book.list.contact_list import ListRow, never_words, own_cells, put_off_words
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.list.list_delegate import Face


def build_face(
    row: ListRow, today: date, cells: Mapping[str, str] | None = None, kind: str = ""
) -> Face:
    """The words of one row in a place of this kind; with `cells`, those of a table's columns too.

    Where one is to be contacted, or visited, the second line says why: what all rows of such a
    place would repeat says nothing.
    """
    work = " ".join(part for part in (row.company, row.job_title) if part)
    second = " · ".join(part for part in (work, row.phone) if part)
    if kind == "due":
        second = _why_due(row, today) or second
    elif kind == "visits" and row.visit_at:
        second = row.visit_purpose or second
    return Face(
        name=row.name,
        second=second,
        right=_last_words(row, today),
        right_second="" if kind == "due" and not row.visit_at else _next_words(row, today),
        tier=row.tier,
        overdue=_is_overdue(row),
        hint=_hint(row),
        cells={} if cells is None else {**own_cells(row, today), **cells},
        colour=row.looks.colour(row.tier),
    )


def _is_overdue(row: ListRow) -> bool:
    is_waited_for = row.due.state in ("due", "remedy") and row.put_off is None
    return is_waited_for and bool(row.due.days_over)


def _last_words(row: ListRow, today: date) -> str:
    if row.do_not_contact:
        return translate("ContactList", "do not contact")
    if _is_overdue(row):
        return translate("ContactList", "%n day(s) overdue", n=row.due.days_over or 0)
    if row.last_contact is not None:
        return words.near_day(row.last_contact, today)
    return never_words(row)


def _next_words(row: ListRow, today: date) -> str:
    if row.visit_at:
        starts = datetime.fromisoformat(row.visit_at)
        day = words.near_day(starts.date(), today)
        return translate("ContactList", "visit %1 %2", day, f"{starts:%H:%M}")
    words_of = put_off_words(row, today)
    return words_of or (translate("ContactList", "to contact") if row.due.is_due else "")


def _why_due(row: ListRow, today: date) -> str:
    """How often one is to be contacted, by whose rhythm, and when one was; of who is lost what
    wins them back; "" for who was never contacted."""
    if row.remedy:
        return translate("ContactList", "To win back: %1", " ".join(row.remedy.split()))
    if row.last_contact is None or row.due_days is None:
        return ""
    every = translate(
        "ContactList",
        "Every %n day(s) · last contact %1",
        words.near_day(row.last_contact, today),
        n=row.due_days,
    )
    return " · ".join(filter(None, (every, row.rhythm_group)))


def _hint(row: ListRow) -> str:
    lines = [row.name]
    if row.last_contact is not None:
        lines.append(
            translate(
                "ContactList", "Last contact: %1", words.written_day(row.last_contact.isoformat())
            )
        )
    if row.visit_at:
        lines.append(translate("ContactList", "Next visit: %1", words.written_moment(row.visit_at)))
    if row.tier:
        lines.append(words.tier_word(row.looks, row.tier))
    return "\n".join(lines)
