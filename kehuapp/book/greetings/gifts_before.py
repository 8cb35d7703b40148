"""What customers got for a day of theirs the year before; planning and giving are in gifts."""

from collections.abc import Sequence

from kehuapp.book.calendar.entries import Entry
from kehuapp.rules.greetings import OCCASIONS
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.ids import id_parts

_OCCASIONS = {code: one.date_kind for code, one in OCCASIONS.items() if one.date_kind}


def ask_gifts_before(entries: Sequence[Entry]) -> Asking[dict[int, str]]:
    """By the ids of these customers' days, which are all of one year; the last one written down
    where there are several, none where nothing was given or got ready."""
    if not entries:
        return {}
    year, found = entries[0].on.year - 1, {}
    for part in id_parts([entry.contact_id for entry in entries]):
        rows = yield from rows_of(
            "SELECT contact_id, occasion, item FROM gift WHERE year = ? AND deleted_at IS NULL "
            f"AND item <> '' AND status <> 'planned' AND contact_id IN {part} ORDER BY id",
            (year,),
        )
        found.update({(one, _OCCASIONS.get(code)): item for one, code, item in rows})
    told = {entry.id: found.get((entry.contact_id, entry.kind), "") for entry in entries}
    return {one: item for one, item in told.items() if item}
