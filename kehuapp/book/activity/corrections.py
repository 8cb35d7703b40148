"""A contact that is written down, opened again and corrected; what two desks changed is told.

What came of it (a promise, the next date) is part of what is corrected.
"""

from typing import Any, NamedTuple

from kehuapp.book.activity.interactions import (
    Following,
    InteractionRow,
    TaskOf,
    ask_interaction,
    ask_tasks_of,
    gone,
    hour_in,
    values_of,
    write_following,
)
from kehuapp.book.visits import visits
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, together
from kehuapp.store.database import Book, under_lock
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import listed

#: What is called so when it was changed at two desks.
_WORDS = {
    "at": QT_TRANSLATE_NOOP("Interactions", "when"),
    "cost": QT_TRANSLATE_NOOP("Interactions", "cost"),
    "direction": QT_TRANSLATE_NOOP("Interactions", "who reached out"),
    "kind": QT_TRANSLATE_NOOP("Interactions", "kind"),
    "minutes": QT_TRANSLATE_NOOP("Interactions", "minutes"),
    "next_at": QT_TRANSLATE_NOOP("Interactions", "time of the next date"),
    "next_is_visit": QT_TRANSLATE_NOOP("Interactions", "whether a visit is planned"),
    "next_on": QT_TRANSLATE_NOOP("Interactions", "next date"),
    "next_step": QT_TRANSLATE_NOOP("Interactions", "what was promised"),
    "occasion": QT_TRANSLATE_NOOP("Interactions", "occasion"),
    "pledge_id": QT_TRANSLATE_NOOP("Interactions", "promised service"),
    "promise_on": QT_TRANSLATE_NOOP("Interactions", "promised by when"),
    "promise_staff_id": QT_TRANSLATE_NOOP("Interactions", "promised by whom"),
    "purpose": QT_TRANSLATE_NOOP("Interactions", "purpose"),
    "satisfaction": QT_TRANSLATE_NOOP("Interactions", "satisfaction with the shop"),
    "satisfaction_staff": QT_TRANSLATE_NOOP("Interactions", "satisfaction with the colleague"),
    "staff_id": QT_TRANSLATE_NOOP("Interactions", "by whom"),
    "summary": QT_TRANSLATE_NOOP("Interactions", "what was said"),
}
#: What nobody types into the form.
_FIXED = (
    "id",
    "contact_id",
    "staff",
    "trip_stop_id",
    "batch_id",
    "batch_title",
    "next_stop_id",
    "pledge",
)


class Logged(NamedTuple):
    """A contact with what came of it, as one form holds it."""

    row: InteractionRow
    following: Following = Following()

    def values(self) -> dict[str, Any]:
        """What is typed of it, by name."""
        told = {**self.row._asdict(), **self.following._asdict()}
        return {name: value for name, value in told.items() if name not in _FIXED}


class Clash(Trouble):
    """Somebody changed the same; `stored` is what the book holds now."""

    def __init__(self, sentence: str, stored: Logged) -> None:
        super().__init__(sentence)
        self.stored = stored


def load_logged(book: Book, interaction_id: int) -> Logged:
    """A contact as it is opened in its form; Trouble when it is gone."""
    return book.ask(ask_logged(interaction_id))


def ask_logged(interaction_id: int) -> Asking[Logged]:
    """The same as one of several things asked."""
    row = yield from ask_interaction(interaction_id)
    tasks, visit = yield from together(
        ask_tasks_of(interaction_id), visits.ask_planned(row.next_stop_id or 0)
    )
    return _logged(row, tasks, visit)


def _logged(row: InteractionRow, tasks: list[TaskOf], visit: visits.Visit | None) -> Logged:
    found = {kind: (text, due, staff) for kind, _id, text, due, staff in tasks}
    following = Following()
    if "promise" in found:
        text, due, staff = found["promise"]
        # The words are the promise's own, should they have been changed where it stands.
        row = row._replace(next_step=text)
        following = following._replace(is_promise=True, promise_on=due, promise_staff_id=staff)
    if "follow_up" in found:
        text, due, _staff = found["follow_up"]
        following = following._replace(next_on=due, next_at=hour_in(text))
    elif visit is not None:
        day, _t, clock = visit.starts_at.partition("T")
        following = following._replace(next_on=day, next_at=clock[:5], next_is_visit=True)
    return Logged(row, following)


def find_clashes(
    opened: Logged, typed: Logged, stored: Logged, seen: Logged | None = None
) -> list[str]:
    """The names of what both changed, here and elsewhere, to something else; what was `seen` so
    is known to whoever typed."""
    before, mine, theirs = opened.values(), typed.values(), stored.values()
    known = seen.values() if seen is not None else {}
    return [
        name
        for name in before
        if mine[name] != before[name]
        and theirs[name] not in (before[name], mine[name])
        and (name not in known or known[name] != theirs[name])
    ]


@under_lock
def change_interaction(
    book: Book, opened: Logged, typed: Logged, seen: Logged | None = None
) -> Changes:
    """Write what was corrected since it was `opened`; what changed elsewhere meanwhile stays.

    Clash when the same was changed elsewhere, unless it was `seen` so; Trouble when it is gone.
    """
    label = QT_TRANSLATE_NOOP("Step", "Change a logged contact")
    interaction_id = opened.row.id or 0
    try:
        stored = load_logged(book, interaction_id)
    except Trouble:
        raise Trouble(f"{gone()} {translate('Interactions', 'What you typed is kept.')}") from None
    if clashes := find_clashes(opened, typed, stored, seen):
        named = [translate("Interactions", _WORDS[one]) for one in clashes if one in _WORDS]
        said = translate(
            "Interactions",
            "Somebody changed the same in the meantime (%1). What you typed is kept: save again "
            "to let it stand.",
            listed(named),
        )
        raise Clash(said, stored)
    before, mine = opened.values(), typed.values()
    changed = {name: mine[name] for name in before if mine[name] != before[name]}
    merged = Logged(
        stored.row._replace(**{n: v for n, v in changed.items() if n in InteractionRow._fields}),
        stored.following._replace(**{n: v for n, v in changed.items() if n in Following._fields}),
    )
    with book.writing(label) as step:
        if merged != stored:
            tables.Interaction.update(
                at=merged.row.at, updated_at=utc_now(), **values_of(merged.row)
            ).where(tables.Interaction.id == interaction_id).execute()
            write_following(book, merged.row, merged.following)
    return Changes(
        contacts=frozenset({stored.row.contact_id}),
        label=step_done(label),
        step=step.id,
        made=interaction_id,
    )
