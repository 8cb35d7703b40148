"""What the page that types sheets says in sentences; what is typed into boxes is the form's."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from kehuapp.book.staff.staff import StaffRow
from kehuapp.book.visits.sheets import Sheet
from kehuapp.book.visits.typed import LABELS, Makes, TypedSheet
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.amounts import amount_text
from kehuapp.ui.kit.windows.whose import Differing
from kehuapp.ui.visits.sheet_drafts import Half


def odd_words(sheet: Sheet) -> str:
    """What is to be known before one types a sheet; "" for nothing."""
    if sheet.is_typed:
        return translate("TypeBack", "This sheet was typed in before: you correct what is there.")
    return ""


def kept_words(half: Half, begins: TypedSheet, changed: Iterable[str]) -> str:
    """What is said of a draft that is taken up: also what others typed into the same boxes."""
    known = ("visited_at", "staff_id", "typed_by")
    both = [
        name
        for name in changed
        if name not in known and getattr(half.opened, name) != getattr(begins, name)
    ]
    if not both:
        return translate("TypeBack", "What you were typing was kept.")
    return translate(
        "TypeBack",
        "What you were typing was kept. Somebody typed the same sheet in the meantime (%1): if "
        "you save, yours stands.",
        words.listed(translate("TypeBack", LABELS[name]) for name in both),
    )


def makes_words(made: Makes) -> str:
    """What saving will do, in a sentence."""
    parts = [
        (made.contacts, translate("TypeBack", "%n contact(s)", n=made.contacts)),
        (made.needs, translate("TypeBack", "%n need(s)", n=made.needs)),
        (made.promises, translate("TypeBack", "%n promise(s)", n=made.promises)),
        (made.visits, translate("TypeBack", "%n visit(s) planned", n=made.visits)),
        (made.tasks, translate("TypeBack", "%n task(s)", n=made.tasks)),
    ]
    told = words.listed(text for count, text in parts if count)
    if made.contacts:
        return translate(
            "TypeBack",
            "Makes %1; the visit becomes “Visited”. Can be undone as one.",
            told,
        )
    if told:
        return translate("TypeBack", "Corrects the sheet and makes %1. Can be undone as one.", told)
    return translate("TypeBack", "Corrects what was typed in. Can be undone as one.")


def differing(
    typed: TypedSheet, stored: Sheet, names: Iterable[str], staff: Sequence[StaffRow]
) -> Iterator[Differing]:
    """Boxes that two filled otherwise, as the panel asks about them."""
    known = {row.id: row.name for row in staff}
    for name in names:
        said = (_box_words(name, getattr(one, name), known) for one in (typed, stored.typed))
        yield Differing(name, translate("TypeBack", LABELS[name]), *said)


def _box_words(name: str, value: Any, staff: dict[int, str]) -> str:
    if name in ("staff_id", "typed_by"):
        return staff.get(value, "")
    if isinstance(value, bool):
        return translate("CardFields", "yes") if value else translate("CardFields", "no")
    if name == "cost" and value is not None:
        return amount_text(value)
    if name == "answers":
        return words.listed(words.label_and(question, answer) for question, answer in value)
    if name == "brought":
        return words.listed(value)
    if name == "visited_at":
        return str(value).replace("T", " ")
    return "" if value is None else str(value)
