"""What was written on a customer's last typed sheet, in a line: it stands on the next one."""

from typing import NamedTuple

from kehuapp.i18n import translate
from kehuapp.store.asking import Asking, rows_of
from kehuapp.text.words import label_and


class LastSheet(NamedTuple):
    """`told` in the reader's words, "" for nothing; of this visit."""

    visit_id: int | None = None
    told: str = ""


def ask_last_sheet(contact_id: int) -> Asking[LastSheet]:
    """The last sheet that was typed in, as one of several things asked."""
    rows = yield from rows_of(
        "SELECT t.id, r.result, r.is_reached, r.talk_sales, r.talk_market, r.talk_problems, "
        "r.stops_note, a.question, a.answer FROM visit_result AS r "
        "JOIN trip_stop AS t ON t.id = r.trip_stop_id "
        "LEFT JOIN visit_answer AS a ON a.trip_stop_id = t.id "
        "WHERE t.id = (SELECT v.id FROM trip_stop AS v JOIN visit_result AS w "
        "ON w.trip_stop_id = v.id WHERE v.contact_id = ? AND v.deleted_at IS NULL "
        "AND v.outcome = 'done' ORDER BY v.starts_at DESC, v.id DESC LIMIT 1) "
        "ORDER BY a.position, a.id",
        (contact_id,),
    )
    if not rows:
        return LastSheet()
    visit, result, is_reached, *talks, note = rows[0][:7]
    parts = [f"{letter} {talk}" for letter, talk in zip("abc", talks, strict=True) if talk]
    if result:
        reached = translate("TypeBack", "Reached") if is_reached else ""
        parts.insert(0, label_and(reached, result))
    parts += [note] if note else []
    parts += [label_and(question, answer) for *_box, question, answer in rows if answer]
    return LastSheet(visit, " · ".join(" ".join(part.split()) for part in parts))
