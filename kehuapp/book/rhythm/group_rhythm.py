"""The rhythm that a group, plain or smart, gives its customers; for whom it holds is in kept."""

from typing import TYPE_CHECKING, NamedTuple

from kehuapp.book.groups import groups
from kehuapp.book.rhythm.asks_due import asks_in_a_ring, asks_who_is_due, is_asked_who_is_due
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.store.stamps import utc_now
from kehuapp.text.words import changed_meanwhile

if TYPE_CHECKING:
    from kehuapp.book.conditions.conditions import Tree

MOST_DAYS = 3650


class Rhythm(NamedTuple):
    """None where the group says nothing."""

    due_days: int | None = None
    min_gap_days: int | None = None


def load_rhythm(book: Book, group_id: int) -> Rhythm:
    """The rhythm of a group; Trouble when it is gone."""
    rows = book.query(
        "SELECT due_days, min_gap_days FROM contact_group WHERE id = ? AND deleted_at IS NULL",
        (group_id,),
    )
    if not rows:
        groups.load_name(book, group_id)  # a deleted one has a name
        raise Trouble(translate("Groups", "This group is no longer in the book."))
    return Rhythm(*rows[0])


def set_rhythm(book: Book, group_id: int, rhythm: Rhythm, opened: Rhythm | None = None) -> Changes:
    """Give the customers of a group a rhythm of their own, or take it away.

    Trouble when somebody else changed it since it was `opened`, when somebody would be due while
    they are left alone, and when a smart group asks who is due: nobody could say who comes first.
    """
    name, stored = groups.load_name(book, group_id), load_rhythm(book, group_id)
    if opened is not None and stored not in (opened, rhythm):
        raise Trouble(changed_meanwhile(name))
    rhythm = _checked(rhythm)
    if rhythm != Rhythm() and asks_who_is_due(book, group_id):
        raise Trouble(asks_in_a_ring(name))
    label = QT_TRANSLATE_NOOP("Step", "Rhythm of group %1")
    with book.writing(label, name) as step:
        if rhythm != stored:
            tables.Group.update(**rhythm._asdict(), updated_at=utc_now()).where(
                tables.Group.id == group_id
            ).execute()
    return Changes(
        groups=frozenset({group_id}),
        label=step_done(label, name),
        step=step.id,
        everything=step.id is not None,
    )


def change_conditions(book: Book, group_id: int, tree: "Tree", name: str | None = None) -> Changes:
    """`groups.update_smart_group`; Trouble as well where the group has a rhythm and would ask who
    is due: it would give nobody one, without a word."""
    if load_rhythm(book, group_id) != Rhythm() and is_asked_who_is_due(book, tree):
        raise Trouble(asks_in_a_ring(name or groups.load_name(book, group_id)))
    return groups.update_smart_group(book, group_id, tree, name)


def _checked(rhythm: Rhythm) -> Rhythm:
    due, gap = rhythm
    for days in (due, gap):
        if days is not None and not 1 <= days <= MOST_DAYS:
            raise Trouble(translate("Groups", "A rhythm has between 1 and %1 days.", MOST_DAYS))
    if clash := clash_words(rhythm):
        raise Trouble(clash)
    return rhythm


def clash_words(rhythm: Rhythm) -> str:
    """What is said of a rhythm by which somebody is due before they may be contacted again."""
    due, gap = rhythm
    if due is None or gap is None or due >= gap:
        return ""
    return translate(
        "Groups",
        "To be contacted every %1 days, but not within %2: make one of them fit the other.",
        due,
        gap,
    )


def count_reached(book: Book, group_id: int) -> int:
    """How many customers a rhythm of this group reaches: those in it and in the groups below."""
    from kehuapp.book.list.contact_list import Place, count_contacts

    return count_contacts(book, Place("group", group_id=group_id))
