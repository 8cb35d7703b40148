"""Who is greeted and who is left out and why, and what is written to them.

Nothing is logged here, that is sending's; the words themselves are in templates.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from types import MappingProxyType
from typing import NamedTuple

from kehuapp.book.days import first_orders
from kehuapp.book.days.shipped_days import festivals_of
from kehuapp.book.greetings.templates import TemplateRow, ask_templates, choose
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.book.tiers.first_contact import met_by, sentence
from kehuapp.i18n import translate
from kehuapp.rules.anniversaries import days_between
from kehuapp.rules.greetings import (
    OCCASIONS,
    fill,
    occasion_for,
    occasion_of,
    upcoming,
    year_of,
    years_between,
    zodiac,
    zodiac_year,
)
from kehuapp.rules.lunar_days import lunar_day_of
from kehuapp.rules.occasions import Day
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_list, id_parts, marks
from kehuapp.text import words
from kehuapp.text.names import SALUTATIONS, has_cjk, surname
from kehuapp.text.words import TierLooks

#: A customer's own day is greeted for from so many days before to so many days after.
AHEAD, BEHIND = 7, 3
#: How many days long one does not greet again for what comes in no year.
_LATELY = 1


class Round(NamedTuple):
    """What is the same for all who are greeted: for what, of which year, by whom, with which
    words; `language` is that of the shop."""

    occasion: str
    year: int
    settings: Settings
    staff: str
    templates: list[TemplateRow]
    language: str

    @property
    def title(self) -> str:
        """For what one greets, with the year where it comes in every one."""
        is_yearly = occasion_of(self.occasion).is_yearly
        return words.occasion_word(self.occasion, self.year if is_yearly else None)


class Person(NamedTuple):
    """Whom one may greet; `since` is as it was typed, or an instant; `greeted_at` the instant at
    which they were greeted for the same, "" for not yet; `has_day` whether their day is known."""

    id: int
    name: str
    family_name: str
    salutation: str
    tier: str | None
    is_deleted: bool
    do_not_contact: bool
    no_festive: bool
    since: str
    greeted_at: str
    has_day: bool
    stage: str = "prospect"


class Composed(NamedTuple):
    """What is written to a customer, or why nothing is."""

    id: int
    name: str
    text: str
    left_out: str


class Way(NamedTuple):
    """How to reach somebody: `kind` phone | chat | mail, `label` where or by which program."""

    kind: str
    label: str
    text: str


#: Of a shop, by its region; elsewhere English.
LANGUAGE_OF = {"TW": "zh_TW", "HK": "zh_TW", "MO": "zh_TW", "CN": "zh_CN"}


def ask_round(occasion: str, year: int | None = None, staff_id: int | None = None) -> Asking[Round]:
    """A round of greetings as one of several things asked."""
    settings, templates, staff = yield from together(
        ask_settings(),
        ask_templates(),
        rows_of("SELECT name FROM staff WHERE id = ?", (staff_id or 0,)),
    )
    return Round(
        occasion,
        year or year_of(occasion, settings.today()),
        settings,
        staff[0][0] if staff else "",
        templates,
        LANGUAGE_OF.get(settings.region, "en"),
    )


def load_round(
    book: Book, occasion: str, year: int | None = None, staff_id: int | None = None
) -> Round:
    """The same of a book."""
    return book.ask(ask_round(occasion, year, staff_id))


def load_people(book: Book, around: Round, contact_ids: Sequence[int]) -> list[Person]:
    """These customers in the order given; who is no longer in the book is not there."""
    found: dict[int, Person] = {}
    occasion = occasion_of(around.occasion)
    greeted, values = _greeted(around)
    lunar = " AND d.calendar = 'lunar'" if occasion.is_lunar else ""
    for part in id_parts(contact_ids):
        rows = book.query(
            "SELECT c.id, CASE c.name WHEN '' THEN c.company ELSE c.name END, c.family_name, "
            "c.salutation, c.tier, c.deleted_at IS NOT NULL, c.do_not_contact, c.no_festive, "
            "CASE c.first_contact_on WHEN '' THEN coalesce((SELECT min(at) FROM interaction AS i "
            "WHERE i.contact_id = c.id AND i.deleted_at IS NULL), '') "
            "ELSE c.first_contact_on END, "
            f"coalesce((SELECT max(i.at) FROM interaction AS i WHERE i.contact_id = c.id "
            f"AND {greeted}), ''), "
            "EXISTS (SELECT 1 FROM important_date AS d WHERE d.contact_id = c.id AND d.kind = ? "
            f"AND d.month IS NOT NULL{lunar}) OR (? = '{first_orders.KIND}' AND EXISTS (SELECT 1 "
            "FROM sale AS x WHERE x.contact_id = c.id AND x.deleted_at IS NULL "
            "AND x.is_return = 0)), c.stage "
            f"FROM contact AS c WHERE c.id IN {part}",
            (*values, occasion.date_kind, occasion.date_kind),
        )
        for row in rows:
            gone, no_contact, no_festive = map(bool, row[5:8])
            told = (gone, no_contact, no_festive, *row[8:10], bool(row[10]), row[11])
            found[row[0]] = Person(*row[:5], *told)
    return [found[one] for one in dict.fromkeys(contact_ids) if one in found]


def ask_ways(contact_id: int) -> Asking[list[Way]]:
    """How to write to a customer: telephones, chat accounts, addresses of mail."""
    rows = yield from rows_of(
        "SELECT 1, id, 'phone', label, raw FROM phone WHERE contact_id = ? UNION ALL "
        "SELECT 2, id, 'chat', service, handle FROM im_id WHERE contact_id = ? UNION ALL "
        "SELECT 3, id, 'mail', label, address FROM email WHERE contact_id = ? ORDER BY 1, 2",
        (contact_id,) * 3,
    )
    return [
        Way(kind, label if kind == "chat" else words.word(words.LABELS, label), text)
        for _order, _id, kind, label, text in rows
    ]


def _greeted(around: Round) -> tuple[str, list[object]]:
    """A condition on an interaction `i`: that it was a greeting of this round."""
    bare = "i.deleted_at IS NULL AND i.direction = 'out' AND i.kind <> 'gift' AND i.occasion"
    occasion = occasion_of(around.occasion)
    if occasion.festival:
        return f"{bare} = ? AND i.occasion_year = ?", [around.occasion, around.year]
    # A birthday is the same by either calendar.
    same = [code for code, one in OCCASIONS.items() if one.date_kind == occasion.date_kind]
    codes = same if occasion.date_kind else [around.occasion]
    days = 180 if occasion.is_yearly else _LATELY
    since = around.settings.now() - timedelta(days=days)
    instant = words.utc_instant(since, around.settings.zone)
    return f"{bare} IN {marks(codes)} AND i.at >= ?", [*codes, instant]


def left_out(around: Round, person: Person) -> str:
    """Why somebody gets no greeting of this round, "" when they get one."""
    occasion = occasion_of(around.occasion)
    if person.is_deleted:
        return translate("Greetings", "In the trash")
    if person.do_not_contact:
        return translate("Greetings", "Does not want to be contacted")
    if person.no_festive and occasion.is_cheerful:
        return translate("Greetings", "In mourning, or does not want festive greetings")
    if person.greeted_at:
        on = words.local_instant(person.greeted_at, around.settings.zone).date()
        return translate(
            "Greetings", "Greeted already: %1", words.short_day(on, around.settings.today())
        )
    if occasion.date_kind and not person.has_day:
        return translate("Greetings", "The day is not known")
    return ""


def remark_on(person: Person, looks: TierLooks) -> str:
    """What somebody should know before greeting: they are lost, or it is the first contact."""
    if person.stage == "lost":
        return translate("Greetings", "This customer is lost. Greet them all the same?")
    return sentence([met_by(person.tier, person.stage)], looks)


def language_of(around: Round, person: Person) -> str:
    """In which language one writes to somebody: in the shop's, and in English to whose name has
    Latin letters alone."""
    return around.language if has_cjk(person.name) else "en"


def words_for(
    around: Round, person: Person, tone: str = "formal", language: str = ""
) -> TemplateRow | None:
    """The words that fit a customer best."""
    language = language or language_of(around, person)
    return choose(around.templates, around.occasion, language, tone)


def compose(
    around: Round,
    person: Person,
    template: TemplateRow,
    more: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """What is written to a customer with these words; `more` are marks of the occasion's own."""
    in_year = zodiac_year(around.occasion, around.year)
    years = years_between(person.since, around.settings.today())
    values = {
        "name": person.name,
        "salutation": address_of(person, template.language),
        "shop": around.settings.shop or _OUR_SHOP[template.language],
        "staff": around.staff,
        "years_known": str(years) if years else "",
        "zodiac": zodiac(in_year, template.language),
        **more,
    }
    return fill(template.body, values)


#: Where the book does not say what the shop is called; in the language of the greeting.
_OUR_SHOP = {"zh_TW": "本店", "zh_CN": "本店", "en": "our shop"}


def address_of(person: Person, language: str) -> str:
    """How one addresses somebody: as it was written down, with the family name before a title that
    stands alone (先生, Mr); by their name where nothing was."""
    said, name = person.salutation.strip(), person.name
    if not said:
        return name
    if language != "en":
        family = person.family_name if has_cjk(person.family_name) else surname(name)
        # 張經理, but not 張張經理; a title before a Latin name stays as it is.
        return family + said if said in SALUTATIONS and family else said
    if said.rstrip(".").lower() in _TITLES:
        return f"{said} {person.family_name or name}"
    return name if has_cjk(said) and not has_cjk(name) else said


_TITLES = {"mr", "mrs", "ms", "miss", "dr", "prof", "sir", "madam", "mx"}


def compose_all(
    book: Book,
    around: Round,
    contact_ids: Sequence[int],
    tone: str = "formal",
    template: TemplateRow | None = None,
) -> list[Composed]:
    """What is written to each of these; nothing is logged."""
    found = []
    for person in load_people(book, around, contact_ids):
        reason = left_out(around, person)
        used = template or words_for(around, person, tone)
        if not reason and used is None:
            reason = translate("Greetings", "There are no words for this")
        text = "" if reason or used is None else compose(around, person, used)
        found.append(Composed(person.id, person.name, text, reason))
    return found


# Who


def ids_all(book: Book) -> list[int]:
    """Everybody who is not in the trash, by name."""
    return [
        row[0]
        for row in book.query(
            "SELECT c.id FROM contact AS c JOIN contact_search AS s ON s.contact_id = c.id "
            "WHERE c.deleted_at IS NULL ORDER BY s.sort_key, c.id"
        )
    ]


def find_somebody(book: Book) -> int | None:
    """Any customer with whom words can be shown, one of the first that were entered."""
    rows = book.query(
        "SELECT id FROM contact WHERE deleted_at IS NULL AND tier IS NOT NULL ORDER BY id LIMIT 1"
    )
    return rows[0][0] if rows else None


def ids_to_greet(book: Book, around: Round) -> list[int]:
    """Who has not been greeted for this yet and would be: everybody who is not lost, key customers
    first and who has no tier last; for a day of their own those whose day is near."""
    greeted, values = _greeted(around)
    where = "1 = 1"
    occasion = occasion_of(around.occasion)
    if occasion.is_cheerful:
        where += " AND c.no_festive = 0"
    if occasion.date_kind:
        where = f"c.id IN {id_list(_with_day_near(book, around))} AND c.no_festive = 0"
    rows = book.query(
        "SELECT c.id FROM contact AS c JOIN contact_search AS s ON s.contact_id = c.id "
        "WHERE c.deleted_at IS NULL AND c.do_not_contact = 0 AND c.stage <> 'lost' "
        # Found once by the index of greetings, instead of customer by customer.
        f"AND {where} AND c.id NOT IN (SELECT i.contact_id FROM interaction AS i "
        f"WHERE i.occasion <> '' AND {greeted}) "
        "ORDER BY CASE c.tier WHEN 'key' THEN 0 WHEN 'regular' THEN 1 WHEN 'prospect' THEN 2 "
        "ELSE 3 END, s.sort_key, c.id",
        values,
    )
    return [row[0] for row in rows]


def _with_day_near(book: Book, around: Round) -> list[int]:
    """Those whose own day of this kind is near today."""
    occasion = occasion_of(around.occasion)
    today = around.settings.today()
    first, last = today - timedelta(days=BEHIND), today + timedelta(days=AHEAD)
    # A day at the end of a short month may come one or two days early.
    span = [first + timedelta(days=more) for more in range(-1, (last - first).days + 3)]
    solar = {(day.month, day.day) for day in span}
    lunar = {day[:2] for day in map(lunar_day_of, span) if day is not None}
    lunar |= {(month, 30) for month, day in lunar if day == 29}
    pairs = " OR ".join(
        f"(d.calendar = '{calendar}' AND d.month = {month} AND d.day = {day})"
        for calendar, days in (("gregorian", solar), ("lunar", lunar))
        if days and not (occasion.is_lunar and calendar == "gregorian")
        for month, day in sorted(days)
    )
    rows = book.query(
        "SELECT d.contact_id, d.month, d.day, d.calendar, d.is_leap_month "
        f"FROM important_date AS d WHERE d.kind = ? AND ({pairs})",
        (occasion.date_kind,),
    )
    if occasion.date_kind == first_orders.KIND:
        of_all = first_orders.ask_first_orders(span[0], span[-1], of_all=True)
        rows = [*rows, *((row[1], *row[9:11], "gregorian", 0) for row in book.ask(of_all))]
    return [
        contact
        for contact, month, day, calendar, leap in rows
        if days_between(Day(month, day, None, calendar == "lunar", bool(leap)), first, last)
    ]


def occasion_near(book: Book, contact_id: int) -> str:
    """For which day of their own one greets a customer now: the nearest that is near and for which
    nobody greeted them; "" for none."""
    settings = book.ask(ask_settings())
    today = settings.today()
    first, last = today - timedelta(days=BEHIND), today + timedelta(days=AHEAD)
    rows = book.query(
        "SELECT d.kind, d.month, d.day, d.calendar, d.is_leap_month FROM important_date AS d "
        "WHERE d.contact_id = ? AND d.month IS NOT NULL",
        (contact_id,),
    )
    near: list[tuple[int, str]] = []
    for kind, month, day, calendar, leap in rows:
        code = occasion_for(kind, calendar == "lunar")
        found = days_between(
            Day(month, day, None, calendar == "lunar", bool(leap)),
            first,
            last,
            settings.ordinary_month,
        )
        near += [(abs((on - today).days), code) for on, _age in found if code]
    for _days, code in sorted(near):
        people = load_people(book, load_round(book, code), [contact_id])
        if people and not people[0].greeted_at:
            return code
    return ""


def usual_occasion(around: Settings) -> str:
    """For what one most likely greets today: the next festival that is kept where the shop is."""
    kept = festivals_of(around.region)
    return next((code for code, _on in upcoming(around.today()) if code in kept), "neutral")


class Whom(NamedTuple):
    """Who is to be greeted: these customers, those of a group and the groups below it, or with
    neither those who were not greeted yet."""

    contact_ids: tuple[int, ...] = ()
    group_id: int | None = None


class Queue(NamedTuple):
    """A round with whom it is of; `more` are not among the `people`, as they are too many."""

    around: Round
    people: list[Person]
    more: int


def load_queue(
    book: Book, occasion: str, whom: Whom, staff_id: int | None = None, most: int = 2000
) -> Queue:
    """A round of greetings with its people."""
    around = load_round(book, occasion, staff_id=staff_id)
    if whom.contact_ids:
        ids: Sequence[int] = whom.contact_ids
    elif whom.group_id is not None:
        from kehuapp.book.list.contact_list import Place, ids_contacts

        ids = ids_contacts(book, Place("group", group_id=whom.group_id))
    else:
        ids = ids_to_greet(book, around)
    return Queue(around, load_people(book, around, ids[:most]), max(0, len(ids) - most))
