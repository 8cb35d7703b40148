"""Who belongs to whom: relations between customers, a company's people, the referral chain.

A relation is one row and is read from both ends; whom somebody introduced stands in their own
card (`referrer`). Who is in the trash is not shown, and there again once taken out of it.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from kehuapp.book.contacts.card_edits import refuse_loop
from kehuapp.book.contacts.contacts import ContactCard
from kehuapp.changes import Changes, step_done
from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.store import tables
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book, under_lock
from kehuapp.store.ids import id_list
from kehuapp.store.stamps import utc_now
from kehuapp.text.folding import fold
from kehuapp.text.words import RELATIONS

if TYPE_CHECKING:
    from kehuapp.text.queries import Word

#: What the first is to the second, when the second is the child (…) of the first.
INVERSE = {"child": "parent", "parent": "child"}
LONGEST_NOTE = 200
DEEPEST = 20  # generations of introductions that are followed
MOST_INTRODUCED = 300
MOST_PEOPLE = 500
_MOST_FOUND = 20
_MOST_HEARD = 1000  # of whom it is looked closely whether they sound so
#: What to call a customer, as `ContactCard.title` does.
_TITLE = (
    "coalesce(nullif(c.name, ''), nullif(c.company, ''), "
    "(SELECT p.raw FROM phone AS p WHERE p.contact_id = c.id ORDER BY p.id LIMIT 1), "
    "(SELECT e.address FROM email AS e WHERE e.contact_id = c.id ORDER BY e.id LIMIT 1), '')"
)


class PersonRow(NamedTuple):
    """A customer as one line: what to call them, and what they do or where they are."""

    id: int
    name: str
    about: str = ""
    tier: str | None = None


class RelationRow(NamedTuple):
    """`contact_id` is the `kind` (as in `words.RELATIONS`) of the customer asked about."""

    id: int
    contact_id: int
    name: str
    about: str
    kind: str
    note: str


class CompanyPeople(NamedTuple):
    """A company's people: those who are linked, and those who only write its name."""

    linked: tuple[PersonRow, ...] = ()
    same: tuple[PersonRow, ...] = ()


class IntroducedRow(NamedTuple):
    """One customer in the chain; `bought` in minor units; `depth` 0 is the one asked about."""

    id: int
    referrer_id: int | None
    name: str
    depth: int
    bought: int
    reward: str
    reward_given_on: str
    deleted: bool = False


class ReferralTree(NamedTuple):
    """`above` from the root down to whoever introduced `own`, `below` with each customer before
    those they introduced; `more`: there are more than shown; `loop`: they introduced one another.
    """

    above: tuple[IntroducedRow, ...]
    own: IntroducedRow
    below: tuple[IntroducedRow, ...]
    more: bool = False
    loop: bool = False


class People(NamedTuple):
    """Everybody around a customer: `company` is the one they are linked to, `called` one of the
    book that is called what their card says."""

    relations: list[RelationRow]
    of_company: CompanyPeople
    company: list[PersonRow]
    called: PersonRow | None
    tree: ReferralTree


def load_people(book: Book, card: ContactCard) -> People:
    """Everybody around a customer; Trouble when there is no such customer."""
    contact, company = card.id or 0, card.company_contact_id
    return People(
        *book.ask(
            together(
                _ask_relations(contact),
                _ask_company_people(contact),
                _ask_people([company] if company else []),
                _ask_company(card),
                _ask_referrals(contact),
            )
        )
    )


# Relations


def rows_relations(book: Book, contact_id: int) -> list[RelationRow]:
    """A customer's relations from both ends, in the order of the kinds, then by name."""
    return book.ask(_ask_relations(contact_id))


def _ask_relations(contact_id: int) -> Asking[list[RelationRow]]:
    rows = yield from rows_of(
        f"SELECT r.id, c.id, {_TITLE}, c.company, r.kind, r.note, r.first_id = ? "
        "FROM relation AS r JOIN contact AS c "
        "ON c.id = CASE r.first_id WHEN ? THEN r.second_id ELSE r.first_id END "
        "WHERE (r.first_id = ? OR r.second_id = ?) AND c.deleted_at IS NULL",
        (contact_id,) * 4,
    )
    found = [
        RelationRow(
            row_id,
            other,
            _called(name),
            company if company != name else "",
            kind if forward else str(INVERSE.get(kind, kind)),
            note,
        )
        for row_id, other, name, company, kind, note, forward in rows
    ]
    order = list(RELATIONS)
    return sorted(
        found,
        key=lambda row: (
            order.index(row.kind) if row.kind in order else len(order),
            row.name,
            row.id,
        ),
    )


@under_lock
def add_relation(book: Book, contact_id: int, other_id: int, kind: str, note: str = "") -> Changes:
    """Say that `other_id` is the `kind` of `contact_id`; Trouble when that cannot be or is known.

    The kind "referrer" says who introduced the customer: it is written into their card.
    """
    if contact_id == other_id:
        raise Trouble(translate("Relations", "This is the same customer. Choose another one."))
    names = {row.id: row.name for row in rows_people(book, [contact_id, other_id])}
    if len(names) < 2:
        raise Trouble(translate("Relations", "This customer is no longer in the book."))
    if kind == "referrer":
        return _set_referrer(book, contact_id, other_id, names)
    known = next(
        (
            row
            for row in rows_relations(book, contact_id)
            if row.contact_id == other_id and row.kind == kind
        ),
        None,
    )
    if known is not None:
        raise Trouble(translate("Relations", "This is in the book already."))
    label = QT_TRANSLATE_NOOP("Step", "Relate %1 and %2")
    said = (names[contact_id], names[other_id])
    with book.writing(label, *said) as step:
        tables.Relation.insert(
            first=contact_id, second=other_id, kind=kind, note=" ".join(note.split())[:LONGEST_NOTE]
        ).execute()
    return Changes(
        contacts=frozenset({contact_id, other_id}),
        label=step_done(label, *said),
        step=step.id,
    )


@under_lock
def delete_relation(book: Book, relation_id: int) -> Changes:
    """Take a relation out, for both."""
    rows = book.query("SELECT first_id, second_id FROM relation WHERE id = ?", (relation_id,))
    if not rows:
        raise Trouble(translate("Relations", "This relation is no longer in the book."))
    names = {row.id: row.name for row in rows_people(book, rows[0], trash=True)}
    label = QT_TRANSLATE_NOOP("Step", "Delete the relation of %1 and %2")
    said = tuple(names.get(one, "") for one in rows[0])
    with book.writing(label, *said) as step:
        tables.Relation.delete().where(tables.Relation.id == relation_id).execute()
    return Changes(contacts=frozenset(rows[0]), label=step_done(label, *said), step=step.id)


def _set_referrer(book: Book, contact_id: int, other_id: int, names: dict[int, str]) -> Changes:
    old = book.query("SELECT referrer_id FROM contact WHERE id = ?", (contact_id,))[0][0]
    if old == other_id:
        raise Trouble(translate("Relations", "This is in the book already."))
    refuse_loop(book, contact_id, other_id)
    label = QT_TRANSLATE_NOOP("Step", "%1 was introduced by %2")
    said = (names[contact_id], names[other_id])
    with book.writing(label, *said) as step:
        tables.Contact.update(referrer=other_id, updated_at=utc_now()).where(
            tables.Contact.id == contact_id
        ).execute()
    return Changes(
        contacts=frozenset({contact_id, other_id} | ({old} if old else set())),
        label=step_done(label, *said),
        step=step.id,
    )


# People by name


def rows_people(book: Book, ids: Iterable[int], trash: bool = False) -> list[PersonRow]:
    """These customers in the order of the ids; `trash`: those in it too."""
    return book.ask(_ask_people(list(ids), trash))


def _ask_people(wanted: Sequence[int], trash: bool = False) -> Asking[list[PersonRow]]:
    if not wanted:
        return []
    rows = yield from rows_of(
        f"SELECT c.id, {_TITLE}, c.company, c.job_title, c.tier FROM contact AS c "
        f"WHERE c.id IN {id_list(wanted)}" + ("" if trash else " AND c.deleted_at IS NULL")
    )
    found = {
        row_id: PersonRow(row_id, _called(name), _about(name, company, title), tier)
        for row_id, name, company, title, tier in rows
    }
    return [found[one] for one in wanted if one in found]


def _called(name: str) -> str:
    return name or translate("Contacts", "No name")


def _about(name: str, company: str, job_title: str) -> str:
    return " · ".join(part for part in (company if company != name else "", job_title) if part)


def find_companies(book: Book, text: str, leave_out: Iterable[int] = ()) -> list[PersonRow]:
    """Of the people that `find_people` finds those that are companies."""
    found = find_people(book, text, leave_out)
    rows = book.query(
        "SELECT id FROM contact WHERE kind = 'company' "
        f"AND id IN {id_list(person.id for person in found)}"
    )
    companies = {row[0] for row in rows}
    return [person for person in found if person.id in companies]


def find_people(book: Book, text: str, leave_out: Iterable[int] = ()) -> list[PersonRow]:
    """The first of whom a part of the name, the nickname, the company or a number is so, or whose
    name sounds so (pinyin or zhuyin, in one, in syllables or by their first letters), the likeliest
    first: as the search of the list reads what is typed.

    One look through the search rows, which is quick enough to be asked while somebody types.
    """
    from kehuapp.text.queries import query_words  # not at a start

    folded = " ".join(fold(text[:100]).split())
    if not folded:
        return []
    tight, asked = folded.replace(" ", ""), query_words(text[:100])
    people = (
        "FROM contact_search AS s JOIN contact AS c ON c.id = s.contact_id "
        f"WHERE c.deleted_at IS NULL AND c.id NOT IN {id_list(leave_out)}"
    )
    numbers = [number for word in asked for number in word.numbers] or [_digits(folded)]
    inside, heard, others = book.read_many(
        [
            (
                f"SELECT c.id, s.name_key {people} "
                "AND (instr(s.name_key, ?) > 0 OR instr(s.names, ?) > 0) "
                f"LIMIT {_MOST_FOUND * 5}",
                (tight, folded),
            ),
            _may_sound(people, asked),
            (
                f"SELECT c.id {people} AND (instr(s.company, ?) > 0 OR "
                + " OR ".join(["(length(?) > 1 AND instr(s.digits, ?) > 0)"] * len(numbers))
                + f") ORDER BY s.sort_key LIMIT {_MOST_FOUND}",
                (folded, *(number for one in numbers for number in (one, one))),
            ),
        ]
    )
    inside.sort(
        key=lambda row: (row[1] != tight, not row[1].startswith(tight), len(row[1]), row[0])
    )
    ids = [row[0] for row in inside]
    if len(ids) < _MOST_FOUND:
        ids += _sounding(heard, asked)
    if len(ids) < _MOST_FOUND:
        ids += [row[0] for row in others]
    if not ids:  # a nickname, or a character that is read otherwise as well
        ids = _sounding(book.query(*_may_sound(people, asked, is_wide=True)), asked)
    return rows_people(book, list(dict.fromkeys(ids))[:_MOST_FOUND])


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _may_sound(
    people: str, asked: "Sequence[Word]", *, is_wide: bool = False
) -> tuple[str, tuple[str, ...]]:
    """The read of who may sound like these words: their letters are in the sort key in that order,
    which has each syllable before its character (chen 陈 zhi 志 ming 明). With `is_wide` anybody,
    as far as so many can be looked at."""
    if not asked or not all(word.sound for word in asked):
        return f"SELECT c.id, '' {people} AND 1 = 0", ()
    from kehuapp.text.readings.zhuyin import sure_letters

    likes = [f"%{'%'.join(sure_letters(word.sound))}%" for word in asked if not is_wide]
    return (
        f"SELECT c.id, CASE s.names WHEN '' THEN s.name_key ELSE s.names END {people}"
        f"{' AND s.sort_key LIKE ?' * len(likes)} "
        f"ORDER BY s.sort_key LIMIT {_MOST_HEARD}",
        tuple(likes),
    )


def _sounding(rows: Iterable[tuple[Any, ...]], asked: "Sequence[Word]") -> list[int]:
    """Those of these who do: whose name begins so first, else as they come."""
    from kehuapp.text.readings import pinyin

    found: list[tuple[bool, int]] = []
    for contact, names in rows:
        ways = [pinyin.tokens(part) for part in names.split("\n")]
        at = [
            min((place[0] for way in ways for place in pinyin.matches(way, word.sound)), default=-1)
            for word in asked
        ]
        if min(at) >= 0:
            found.append((at[0] > 0, contact))
    return [contact for _later, contact in sorted(found, key=lambda one: one[0])]


def find_numbers(book: Book, contact_ids: Iterable[int]) -> dict[int, str]:
    """The first number of each, by which two of one name are told apart; not of who has none."""
    rows = book.query(
        f"SELECT contact_id, raw FROM phone WHERE contact_id IN {id_list(contact_ids)} "
        "ORDER BY id DESC"
    )
    return dict(rows)


# A company and its people


def people_of_company(book: Book, contact_id: int) -> CompanyPeople:
    """Who is linked to a company, and who writes its name but is linked to none."""
    return book.ask(_ask_company_people(contact_id))


def _ask_company_people(contact_id: int) -> Asking[CompanyPeople]:
    told, rows = yield [
        ("SELECT kind, name, company FROM contact WHERE id = ?", (contact_id,)),
        (
            "SELECT c.id FROM contact AS c JOIN contact_search AS s ON s.contact_id = c.id "
            "WHERE c.company_contact_id = ? AND c.deleted_at IS NULL "
            f"ORDER BY s.sort_key, c.id LIMIT {MOST_PEOPLE}",
            (contact_id,),
        ),
    ]
    linked = [row[0] for row in rows]
    if not told or (told[0][0] != "company" and not linked):
        return CompanyPeople()
    kind, name, company = told[0]
    same: list[int] = []
    if kind == "company":
        same = yield from _ask_same_company(contact_id, {name, company})
    people = {row.id: row for row in (yield from _ask_people([*linked, *same]))}
    return CompanyPeople(
        tuple(people[one] for one in linked if one in people),
        tuple(people[one] for one in same if one in people),
    )


def _ask_same_company(contact_id: int, names: set[str]) -> Asking[list[int]]:
    """People whose company, folded, is one of these names, and who are linked to no company."""
    keys = sorted({" ".join(fold(name).split()) for name in names} - {""})
    if not keys:
        return []
    # The search rows have the title and the department below the company.
    alike = " OR ".join("s.company = ? OR substr(s.company, 1, ?) = ?" for _key in keys)
    told = [part for key in keys for part in (key, len(key) + 1, f"{key}\n")]
    rows = yield from rows_of(
        "SELECT c.id FROM contact_search AS s JOIN contact AS c ON c.id = s.contact_id "
        f"WHERE ({alike}) AND c.kind = 'person' AND c.company_contact_id IS NULL "
        "AND c.deleted_at IS NULL AND c.id <> ? "
        f"ORDER BY s.sort_key, c.id LIMIT {MOST_PEOPLE}",
        (*told, contact_id),
    )
    return [row[0] for row in rows]


def find_company(book: Book, card: ContactCard) -> PersonRow | None:
    """The one company of the book that is called what this person's card says, if not linked."""
    return book.ask(_ask_company(card))


def _ask_company(card: ContactCard) -> Asking[PersonRow | None]:
    key = "".join(fold(card.company).split())
    if not key or card.kind == "company" or card.company_contact_id is not None:
        return None
    by_name, by_company = yield [
        (
            "SELECT c.id FROM contact_search AS s JOIN contact AS c ON c.id = s.contact_id "
            "WHERE s.name_key = ? AND c.kind = 'company' AND c.deleted_at IS NULL AND c.id <> ? "
            "LIMIT 2",
            (key, card.id or 0),
        ),
        (
            "SELECT id FROM contact WHERE kind = 'company' AND company = ? AND name = '' "
            "AND deleted_at IS NULL AND id <> ? LIMIT 2",
            (card.company, card.id or 0),
        ),
    ]
    rows = by_name or by_company
    if len(rows) != 1:
        return None
    return (yield from _ask_people([rows[0][0]]))[0]


@under_lock
def link_people(book: Book, company_id: int, person_ids: Sequence[int]) -> Changes:
    """Say that these people belong to this company: one step."""
    company = rows_people(book, [company_id])
    if not company:
        raise Trouble(translate("Relations", "This customer is no longer in the book."))
    ids = [one for one in person_ids if one != company_id]
    label = QT_TRANSLATE_NOOP("Step", "Link %1 customer(s) to %2")
    with book.writing(label, len(ids), company[0].name) as step:
        tables.Contact.update(company_contact=company_id, updated_at=utc_now()).where(
            tables.Contact.id.in_(ids)
        ).execute()
    return Changes(
        contacts=frozenset({company_id, *ids}),
        label=step_done(label, len(ids), company[0].name),
        step=step.id,
    )


@under_lock
def unlink_person(book: Book, person_id: int) -> Changes:
    """Say that this person belongs to no company of the book; the company's name stays written."""
    rows = book.query("SELECT company_contact_id FROM contact WHERE id = ?", (person_id,))
    people = rows_people(book, [person_id])
    if not rows or not people:
        raise Trouble(translate("Relations", "This customer is no longer in the book."))
    label = QT_TRANSLATE_NOOP("Step", "Take %1 out of the company")
    with book.writing(label, people[0].name) as step:
        tables.Contact.update(company_contact=None, updated_at=utc_now()).where(
            tables.Contact.id == person_id
        ).execute()
    touched = {person_id} | ({rows[0][0]} if rows[0][0] else set())
    return Changes(
        contacts=frozenset(touched), label=step_done(label, people[0].name), step=step.id
    )


# Who introduced whom


_COLUMNS = f"c.id, c.referrer_id, {_TITLE}, c.referral_reward, c.reward_given_on, c.deleted_at"


def referral_tree(book: Book, contact_id: int) -> ReferralTree:
    """The chain up to the root and everybody below; ends in a book whose chain is a ring, too."""
    return book.ask(_ask_referrals(contact_id))


def _ask_referrals(contact_id: int) -> Asking[ReferralTree]:
    # Nearest first, so that the limit cuts off the far end. A ring turns until it is as deep as
    # anybody looks; whoever it meets again is told where they were met first.
    rows, chain = yield [
        (
            "WITH RECURSIVE below (id, depth) AS (SELECT CAST(? AS BIGINT), 0 UNION "
            "SELECT c.id, b.depth + 1 FROM below AS b JOIN contact AS c ON c.referrer_id = b.id "
            f"WHERE b.depth < {DEEPEST}), "
            "met (id, depth) AS (SELECT id, min(depth) FROM below GROUP BY id) "
            f"SELECT {_COLUMNS}, m.depth FROM met AS m JOIN contact AS c ON c.id = m.id "
            f"ORDER BY m.depth, c.id LIMIT {MOST_INTRODUCED + 2}",
            (contact_id,),
        ),
        (
            "WITH RECURSIVE up (id, depth, path) AS ("
            "SELECT CAST(? AS BIGINT), 0, '/' || CAST(? AS TEXT) || '/' UNION ALL "
            "SELECT c.referrer_id, u.depth + 1, u.path || c.referrer_id || '/' FROM up AS u "
            "JOIN contact AS c ON c.id = u.id WHERE c.referrer_id IS NOT NULL "
            f"AND u.depth < {DEEPEST} AND instr(u.path, '/' || c.referrer_id || '/') = 0) "
            f"SELECT {_COLUMNS} FROM up AS u JOIN contact AS c ON c.id = u.id "
            "ORDER BY u.depth DESC",
            (contact_id, contact_id),
        ),
    ]
    if not rows:
        raise Trouble(translate("Relations", "This customer is no longer in the book."))
    # From the root down to the introducer; in a ring the root was itself brought by one of them.
    above = chain[:-1]
    loop = bool(chain) and chain[0][1] in {row[0] for row in chain}
    ids = [row[0] for row in rows] + [row[0] for row in above]
    bought: dict[int, int] = dict(
        (
            yield from rows_of(
                "SELECT contact_id, CAST(sum("
                "CASE WHEN is_return <> 0 THEN -amount ELSE amount END) AS BIGINT) FROM sale "
                f"WHERE deleted_at IS NULL AND contact_id IN {id_list(ids)} GROUP BY contact_id"
            )
        )
    )
    own, *introduced = (_introduced(row, row[-1], bought) for row in rows)
    return ReferralTree(
        above=tuple(
            _introduced(row, place - len(above), bought) for place, row in enumerate(above)
        ),
        own=own,
        below=tuple(_in_order(own.id, introduced[:MOST_INTRODUCED])),
        more=len(introduced) > MOST_INTRODUCED,
        loop=loop,
    )


def _introduced(row: tuple[Any, ...], depth: int, bought: dict[int, int]) -> IntroducedRow:
    row_id, referrer, name, reward, given, deleted = row[:6]
    return IntroducedRow(
        row_id,
        referrer,
        _called(name),
        depth,
        bought.get(row_id, 0),
        reward,
        given,
        deleted is not None,
    )


def _in_order(root: int, rows: Sequence[IntroducedRow]) -> list[IntroducedRow]:
    """Each before those they introduced; who is in the trash only where others hang on them."""
    children: dict[int | None, list[IntroducedRow]] = {}
    for row in rows:
        children.setdefault(row.referrer_id, []).append(row)
    found: list[IntroducedRow] = []

    def walk(parent: int) -> bool:
        """Whether anybody alive was introduced by them."""
        alive = False
        for row in children.pop(parent, ()):
            place = len(found)
            found.append(row)
            if walk(row.id) or not row.deleted:
                alive = True
            else:
                del found[place:]
        return alive

    walk(root)
    return found


def give_reward(book: Book, contact_id: int, on: date | None) -> Changes:
    """Note that whoever introduced this customer was thanked on that day (None: not yet)."""
    rows = book.query(
        f"SELECT c.referrer_id, {_TITLE} FROM contact AS c WHERE c.id = ?", (contact_id,)
    )
    if not rows:
        raise Trouble(translate("Relations", "This customer is no longer in the book."))
    referrer, name = rows[0]
    if on is None:
        label = QT_TRANSLATE_NOOP("Step", "Thank-you for %1 not given yet")
    else:
        label = QT_TRANSLATE_NOOP("Step", "Thank-you for %1 given")
    with book.writing(label, name) as step:
        tables.Contact.update(
            reward_given_on=on.isoformat() if on else "", updated_at=utc_now()
        ).where(tables.Contact.id == contact_id).execute()
    return Changes(
        contacts=frozenset({contact_id} | ({referrer} if referrer else set())),
        label=step_done(label, name),
        step=step.id,
    )
