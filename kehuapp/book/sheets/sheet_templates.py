"""Templates of the visit sheet: those that are shipped and those of the shop, kept in its book.

What a template may say, and how it travels in a file, is rules'.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.visits.sheet_templates import SheetTemplate, as_json, checked, parse
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_parts
from kehuapp.store.stamps import utc_now
from kehuapp.text import words


class TemplateRow(NamedTuple):
    """`id` None for one that is shipped."""

    template: SheetTemplate
    id: int | None = None


_SELECT = "SELECT id, name, visit_kind, body FROM sheet_template WHERE deleted_at IS NULL"


def ask_templates() -> Asking[list[TemplateRow]]:
    """The shop's own by name; one that cannot be read any more is left out."""
    rows = yield from rows_of(f"{_SELECT} ORDER BY name, id")
    found = []
    for row in rows:
        template = read_template(*row[1:])
        if template is not None:
            found.append(TemplateRow(template, row[0]))
    return found


def rows_templates(book: Book) -> list[TemplateRow]:
    """The shop's own, then what is shipped and has no namesake among them."""
    return _with_shipped(book.ask(ask_templates()))


def ask_chosen(name: str) -> Asking[SheetTemplate]:
    """The template of that name, the first when there is none, as one of several things asked."""
    rows = _with_shipped((yield from ask_templates()))
    return next((row for row in rows if row.template.name == name), rows[0]).template


def _with_shipped(own: list[TemplateRow]) -> list[TemplateRow]:
    names = {row.template.name for row in own}
    return [*own, *(TemplateRow(one) for one in shipped() if one.name not in names)]


def load_template(book: Book, template_id: int) -> TemplateRow:
    """One of the shop's own; Trouble when it was deleted."""
    found = book.query(f"{_SELECT} AND id = ?", (template_id,))
    template = read_template(*found[0][1:]) if found else None
    if template is None:
        raise Trouble(translate("SheetTemplates", "This template is no longer in the book."))
    return TemplateRow(template, template_id)


def find_template(book: Book, name: str) -> TemplateRow:
    """The template of that name; Trouble lists the names that there are."""
    rows = rows_templates(book)
    wanted = " ".join(name.split()).casefold()
    for row in rows:
        if row.template.name.casefold() == wanted or row.template.kind == wanted:
            return row
    known = words.listed(row.template.name for row in rows)
    raise Trouble(
        translate("SheetTemplates", "No template is called %1. There are: %2.", name, known)
    )


def shipped() -> tuple[SheetTemplate, ...]:
    """What comes with the program, in the reader's language."""
    from kehuapp.rules.visits.shipped_templates import templates

    return templates()


def read_template(name: str, kind: str, body: str) -> SheetTemplate | None:
    """One of the table sheet_template; None when it cannot be read any more."""
    try:
        read = parse(body)
        return checked(SheetTemplate(name or read.name, kind, read.parts, read.questions))
    except Trouble:
        return None


@under_lock
def create_template(book: Book, template: SheetTemplate) -> Changes:
    """Keep a template of the shop's own, or one that came in a file."""
    label = QT_TRANSLATE_NOOP("Step", "New template of the visit sheet: %1")
    template = checked(template)
    said = words.step_text(template.name)
    with book.writing(label, said) as step:
        made = tables.SheetTemplate.insert(**_values(template)).execute()
    return Changes(label=step_done(label, said), step=step.id, made=made)


@under_lock
def update_template(
    book: Book, template_id: int, template: SheetTemplate, opened: SheetTemplate | None = None
) -> Changes:
    """Change one of the shop's own; Trouble when it is no longer as it was `opened`."""
    label = QT_TRANSLATE_NOOP("Step", "Change a template of the visit sheet: %1")
    template = checked(template)
    old = load_template(book, template_id).template
    if opened is not None and old != opened:
        raise Trouble(
            translate(
                "SheetTemplates",
                "Somebody changed this template in the meantime. Save again to keep what is set "
                "here.",
            )
        )
    said = words.step_text(template.name)
    with book.writing(label, said) as step:
        if template != old:
            _update(template_id, **_values(template))
    return Changes(label=step_done(label, said), step=step.id, made=template_id)


@under_lock
def delete_template(book: Book, template_id: int) -> Changes:
    """Put one of the shop's own into the trash; sheets that were printed keep their questions."""
    label = QT_TRANSLATE_NOOP("Step", "Delete a template of the visit sheet: %1")
    said = words.step_text(load_template(book, template_id).template.name)
    with book.writing(label, said) as step:
        _update(template_id, deleted_at=utc_now())
    return Changes(label=step_done(label, said), step=step.id, made=template_id)


@under_lock
def note_printed(book: Book, visit_ids: Sequence[int], template: SheetTemplate) -> Changes:
    """The sheets of these visits are on paper, from this template as it is now: what it asks is
    asked again when they are typed back, whatever becomes of the template.

    Paper cannot be taken back: this is no step that one could undo.
    """
    live = [
        (visit_id, contact_id)
        for part in id_parts(visit_ids)
        for visit_id, contact_id in book.query(
            f"SELECT id, contact_id FROM trip_stop WHERE deleted_at IS NULL AND id IN {part}"
        )
    ]
    if live:
        tables.TripStop.update(sheet_template=_as_printed(book, template)).where(
            tables.TripStop.id.in_([visit_id for visit_id, _contact in live])
        ).execute()
    return Changes(contacts=frozenset(contact_id for _visit, contact_id in live))


def _as_printed(book: Book, template: SheetTemplate) -> int:
    """A copy that nobody edits, and that is not among those to choose from."""
    values = _values(template)
    known = book.query(
        "SELECT id FROM sheet_template WHERE deleted_at IS NOT NULL AND name = ? "
        "AND visit_kind = ? AND body = ? ORDER BY id LIMIT 1",
        tuple(values.values()),
    )
    if known:
        return int(known[0][0])
    return int(tables.SheetTemplate.insert(**values, deleted_at=utc_now()).execute())


def find_printed(book: Book, visit_ids: Sequence[int]) -> SheetTemplate | None:
    """The template from which the sheets of all these visits were printed last; None when they were
    not, or from several."""
    found = _printed(book, visit_ids)
    only = found.pop() if len(found) == 1 else None
    return read_template(*only) if only is not None and only[0] is not None else None


def is_mixed(book: Book, visit_ids: Sequence[int]) -> bool:
    """Whether the sheets of these visits were printed from more than one template."""
    return len([one for one in _printed(book, visit_ids) if one[0] is not None]) > 1


def _printed(book: Book, visit_ids: Sequence[int]) -> set[tuple[Any, ...]]:
    """Name, kind and body of the templates, Nones for what was not printed."""
    return {
        row
        for part in id_parts(visit_ids)
        for row in book.query(
            "SELECT m.name, m.visit_kind, m.body FROM trip_stop AS t LEFT JOIN sheet_template AS m "
            f"ON m.id = t.sheet_template_id WHERE t.id IN {part}"
        )
    }


def _values(template: SheetTemplate) -> dict[str, str]:
    return {"name": template.name, "visit_kind": template.kind, "body": as_json(template)}


def _update(template_id: int, **values: str) -> None:
    tables.SheetTemplate.update(**values, updated_at=utc_now()).where(
        tables.SheetTemplate.id == template_id
    ).execute()
