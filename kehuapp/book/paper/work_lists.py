"""Lists to work by: who is to be contacted, and whom a promised service is still owed."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from kehuapp.book.activity.pledges import OWED, PledgeRow, ask_pledges, terms_sql
from kehuapp.book.rhythm.due import DueRow, ask_due
from kehuapp.book.settings import Settings, load_settings
from kehuapp.book.today import reasons
from kehuapp.i18n import translate
from kehuapp.store.asking import Asking, rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts
from kehuapp.text import words


class WorkLine(NamedTuple):
    """A customer on such a list; `said` is why, in words."""

    id: int
    name: str
    tier: str | None
    company: str
    said: str
    phone: str
    owner: str


class DueList(NamedTuple):
    settings: Settings
    lines: list[WorkLine]


class OwedList(NamedTuple):
    """Each service with those who have not received it as often as was promised."""

    settings: Settings
    services: list[tuple[PledgeRow, list[WorkLine]]]


def load_due(
    book: Book, contact_ids: Collection[int] | None = None, staff_id: int | None = None
) -> DueList:
    """Who is to be contacted today, of these customers (None: of all), looked after by a colleague
    (None: by anybody); in the order of the page of today."""
    settings = load_settings(book)
    today = settings.today()
    rows = book.ask(ask_due(today, staff_id))
    if contact_ids is not None:
        wanted = set(contact_ids)
        rows = [row for row in rows if row.id in wanted]
    phones, owners = book.ask(_ask_reach([row.id for row in rows]))

    def line(row: DueRow) -> WorkLine:
        said = reasons.of_due(row, today, settings.zone).sentence()
        phone, owner = phones.get(row.id, ""), owners.get(row.id, "")
        return WorkLine(row.id, row.name, row.tier, row.company, said, phone, owner)

    return DueList(settings, [line(row) for row in rows])


def load_owed(
    book: Book, contact_ids: Collection[int] | None = None, staff_id: int | None = None
) -> OwedList:
    """The services that are promised now and who still waits for each, of these customers (None:
    of all), looked after by a colleague (None: by anybody), by name."""
    settings = load_settings(book)
    today = settings.today()
    where = "" if staff_id is None else f" AND c.owner_id = {int(staff_id)}"
    pledges = [row for row in book.ask(ask_pledges()) if row.runs_on(today)]
    if not pledges:
        return OwedList(settings, [])
    waiting = book.query(
        "SELECT t.id, c.id, coalesce(nullif(c.name, ''), nullif(c.nickname, ''), c.company), "
        f"c.tier, c.company FROM ({terms_sql(pledges, settings.zone)}) AS t "
        "JOIN contact AS c ON t.tier IS NULL OR c.tier = t.tier "
        "JOIN contact_search AS s ON s.contact_id = c.id "
        f"WHERE {OWED} AND (SELECT count(*) FROM interaction AS i WHERE i.contact_id = c.id "
        "AND i.pledge_id = t.id AND i.deleted_at IS NULL AND i.at >= t.since AND i.at < t.till) "
        f"< t.times{where} ORDER BY s.sort_key, c.id"
    )
    wanted = None if contact_ids is None else set(contact_ids)
    rows = [row for row in waiting if wanted is None or row[1] in wanted]
    phones, owners = book.ask(_ask_reach(list(dict.fromkeys(row[1] for row in rows))))
    lines: dict[int | None, list[WorkLine]] = {}
    for pledge, contact, name, tier, company in rows:
        lines.setdefault(pledge, []).append(
            WorkLine(
                contact,
                name or "–",
                tier,
                company if company != name else "",
                "",
                phones.get(contact, ""),
                owners.get(contact, ""),
            )
        )
    return OwedList(settings, [(row, lines[row.id]) for row in pledges if row.id in lines])


def about(pledge: PledgeRow) -> str:
    """What is to be known of a service: when it counts as given, and until when."""
    until = ""
    if pledge.ends_on:
        year, month, day = map(int, pledge.ends_on.split("-"))
        until = translate("Paper", "until %1", words.plain_day(year, month, day))
    return " · ".join(filter(None, (pledge.measure, until)))


def _ask_reach(ids: Sequence[int]) -> Asking[tuple[dict[int, str], dict[int, str]]]:
    """The first telephone of each, and who looks after them."""
    parts = id_parts(ids)
    answers = yield from together(
        *(
            rows_of(
                f"SELECT contact_id, raw FROM phone WHERE contact_id IN {part} ORDER BY id DESC"
            )
            for part in parts
        ),
        *(
            rows_of(
                "SELECT c.id, s.name FROM contact AS c JOIN staff AS s ON s.id = c.owner_id "
                f"WHERE c.id IN {part}"
            )
            for part in parts
        ),
    )
    phones = dict(row for part in answers[: len(parts)] for row in part)
    owners = dict(row for part in answers[len(parts) :] for row in part)
    return phones, owners
