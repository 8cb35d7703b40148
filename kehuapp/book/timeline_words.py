"""What the timeline says of one entry: read when it is shown; which there are is timeline's."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, NamedTuple

from kehuapp.book.contacts.contacts import DateRow
from kehuapp.book.settings import Settings
from kehuapp.book.summary import date_words, day_called
from kehuapp.book.tiers.tiers import ask_tier_policies, looks_of
from kehuapp.book.timeline import Entry
from kehuapp.changes import IMPORT_LABEL
from kehuapp.i18n import translate
from kehuapp.kinds import DATE_KINDS, INTERACTION_KINDS
from kehuapp.rules.anniversaries import days_between
from kehuapp.rules.occasions import Day
from kehuapp.rules.sales_figures import signed
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.html import file_ids, picture_ids
from kehuapp.text.words import TierLooks, tier_word, word

FIRST_LINES = 3
_LONGEST = 160  # characters of a text; who wants more opens it
_LONGEST_FACT = 80


class Telling(NamedTuple):
    """An entry in words: a title, quiet facts beside it, a text of a few lines, the pictures.

    `more_pictures` are not among `pictures`; `folded` says that the text goes on; `contact_id` is
    another customer of whom it tells.
    """

    title: str
    facts: tuple[str, ...] = ()
    text: str = ""
    pictures: tuple[str, ...] = ()
    more_pictures: int = 0
    folded: bool = False
    warning: bool = False
    contact_id: int | None = None


MOST_PICTURES = 4
_Row = tuple[Any, ...]


def tell_all(book: Book, entries: Sequence[Entry], settings: Settings) -> list[Telling]:
    """Entries in the reader's language, read in one round; an empty telling of what is gone."""
    reads = [(_SOURCES[entry.source][0], (entry.id,)) for entry in entries]
    policies, *found = book.ask(
        together(ask_tier_policies(), *(rows_of(sql, ids * sql.count("?")) for sql, ids in reads))
    )
    looks = looks_of(policies)
    return [
        _SOURCES[entry.source][1](entry, rows[0], settings, looks) if rows else Telling("")
        for entry, rows in zip(entries, found, strict=True)
    ]


def _facts(*parts: str | None) -> tuple[str, ...]:
    told = (" ".join(part.split()) for part in parts if part)
    return tuple(
        part if len(part) <= _LONGEST_FACT else f"{part[:_LONGEST_FACT]}…" for part in told
    )


def _comment(_entry: Entry, row: _Row, settings: Settings, _looks: TierLooks) -> Telling:
    author, html, text, pinned, visit, call_kind = row
    pictures, files = picture_ids(html), file_ids(html)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    first = [_short(line) for line in lines[:FIRST_LINES]]
    folded = first != lines
    if folded and first and not first[-1].endswith("…"):
        first[-1] += " …"
    tied = ""
    if visit is not None:
        day = words.short_day(date.fromisoformat(visit[:10]), settings.today())
        tied = translate("Timeline", "on the visit of %1", day)
    elif call_kind is not None:
        tied = words.after_contact(call_kind)
    return Telling(
        translate("Timeline", "Comment"),
        _facts(
            author,
            translate("Timeline", "pinned") if pinned else "",
            tied,
            translate("Timeline", "%n file(s)", n=len(files)) if files else "",
        ),
        "\n".join(first),
        tuple(pictures[:MOST_PICTURES]),
        max(0, len(pictures) - MOST_PICTURES),
        folded,
    )


def _contact(_entry: Entry, row: _Row, settings: Settings, _looks: TierLooks) -> Telling:
    kind, direction, purpose, minutes, cost, smile, of_staff, summary, next_step, *more = row
    staff, place, wanted, batch, pledge, occasion, year, photo, photos, *sheet = more
    greeted_for = words.occasion_word(occasion, year)
    text = (summary or wanted or "").strip()
    if next_step:
        text += f"\n⇒ {next_step}" if text else f"⇒ {next_step}"
    text += f"\n{_on_sheet(*sheet)}"
    known = INTERACTION_KINDS.get(kind)
    told = direction == "in" or (known is not None and known.tells_direction)
    return Telling(
        word(words.INTERACTION_KINDS, kind),
        _facts(
            staff,
            word(words.DIRECTIONS, direction) if told else "",
            word(words.PURPOSES, purpose),
            place,
            greeted_for,
            batch if batch != greeted_for else "",
            pledge,
            translate("Timeline", "%1 min", minutes) if minutes else "",
            translate("Timeline", "cost %1", words.money(cost, settings.currency)) if cost else "",
            translate("Timeline", "satisfied %1 of 5", smile) if smile else "",
            translate("Timeline", "with the colleague %1 of 5", of_staff) if of_staff else "",
        ),
        _few_lines(text),
        (photo,) if photo else (),
        max(0, photos - 1),
        warning=any(one is not None and one <= 2 for one in (smile, of_staff)),
    )


def _on_sheet(result: str | None, is_reached: int | None, *talks: str | None) -> str:
    """What was written on the sheet of a visit besides, in one line."""
    told = [f"✓ {result}" if is_reached else result] if result else []
    told += [f"{letter} {talk}" for letter, talk in zip("abc", talks, strict=True) if talk]
    return " · ".join(" ".join(one.split()) for one in told)


def _visit(entry: Entry, row: _Row, settings: Settings, _looks: TierLooks) -> Telling:
    outcome, place, confirmed, purpose, reason, staff = row
    past = entry.when[:10] < settings.today().isoformat()
    titles: dict[str, str] = {
        "planned": translate("Timeline", "Visit planned"),
        "done": translate("Timeline", "Visit made"),
        "missed": translate("Timeline", "Visit missed"),
        "moved": translate("Timeline", "Visit put off"),
    }
    open_ = outcome == "planned" and past
    return Telling(
        titles.get(outcome, str(outcome)),
        _facts(
            staff,
            place,
            translate("Timeline", "confirmed") if confirmed else "",
            translate("Timeline", "nothing logged of it yet") if open_ else "",
        ),
        _few_lines(f"{purpose}\n{reason}"),
        warning=open_ or outcome == "missed",
    )


def _sale(_entry: Entry, row: _Row, settings: Settings, _looks: TierLooks) -> Telling:
    item, quantity, unit, amount, back, note, staff = row
    paid = words.money(signed(amount, bool(back)), settings.currency)
    title = translate("Timeline", "Return") if back else translate("Timeline", "Sale")
    bought = f"{item} × {words.sold_count(quantity, unit, bool(back))}"
    return Telling(
        title, _facts(staff, paid), _few_lines(f"{bought}\n{note}".strip()), warning=bool(back)
    )


def _absence(_entry: Entry, row: _Row, _settings: Settings, _looks: TierLooks) -> Telling:
    kind, title, note = row
    return Telling(
        translate("Timeline", "Did not come"),
        _facts(word(words.INTERACTION_KINDS, kind), title),
        _few_lines(note),
    )


def _need(entry: Entry, row: _Row, settings: Settings, _looks: TierLooks) -> Telling:
    item, quantity, unit, first, last, told_when, certainty, note, staff = row
    titles = {
        "": translate("Timeline", "Need"),
        "won": translate("Timeline", "Need became a sale"),
        "gone": translate("Timeline", "Need is gone"),
    }
    wanted = item if quantity is None else f"{item} × {words.number(quantity)} {unit}".strip()
    return Telling(
        titles.get(entry.kind, titles[""]),
        _facts(
            staff,
            told_when or words.days_from_to(first, last, settings.today()),
            translate("Timeline", "perhaps") if certainty == "maybe" else "",
        ),
        _few_lines(f"{wanted}\n{note}"),
    )


def _task(entry: Entry, row: _Row, settings: Settings, _looks: TierLooks) -> Telling:
    text, kind, due_on, done_at, staff = row
    today = settings.today()
    is_promise = kind == "promise"
    if entry.kind == "done":
        kept = translate("Timeline", "Promise kept")
        title = kept if is_promise else translate("Timeline", "Done")
        return Telling(title, _facts(staff), _few_lines(text))
    is_late = done_at is None and "" < due_on < today.isoformat()
    due = ""
    if due_on:
        due = translate("Timeline", "by %1", words.short_day(date.fromisoformat(due_on), today))
    return Telling(
        translate("Timeline", "Promised") if is_promise else translate("Timeline", "To do"),
        _facts(
            staff,
            due,
            translate("Timeline", "not done yet") if is_late else "",
        ),
        _few_lines(text),
        warning=is_late,
    )


def _date(entry: Entry, row: _Row, settings: Settings, _looks: TierLooks) -> Telling:
    kind, calendar, year, month, day, leap, text = row
    told = DateRow(kind, calendar, year, month, day, bool(leap), text)
    years = _years_old(told, entry, settings.ordinary_month)
    old = ""
    if years:
        old = (
            translate("Timeline", "%n year(s) old", n=years)
            if kind in DATE_KINDS and DATE_KINDS[kind].ages
            else translate("Timeline", "%n year(s)", n=years)
        )
    lunar = date_words(told) if calendar == "lunar" else ""
    called = day_called(told)
    return Telling(called, _facts(lunar, old), "" if called == text else _few_lines(text))


def _years_old(told: DateRow, entry: Entry, ordinary_month: bool) -> int | None:
    if told.month is None or told.day is None:
        return None
    day = Day(told.month, told.day, told.year, told.calendar == "lunar", told.is_leap_month)
    on = date.fromisoformat(entry.when)
    return next((age for _on, age in days_between(day, on, on, ordinary_month)), None)


def _tier(_entry: Entry, row: _Row, _settings: Settings, looks: TierLooks) -> Telling:
    before, after, reason, staff = row
    none = translate("Timeline", "no tier")
    change = " → ".join(_tier_name(looks, tier) or none for tier in (before, after))
    return Telling(translate("Timeline", "Tier changed"), _facts(staff, change), _few_lines(reason))


def _tier_name(looks: TierLooks, tier: str | None) -> str:
    return f"{words.TIER_MARKS.get(tier or '', '')} {tier_word(looks, tier)}".strip()


def _handover(_entry: Entry, row: _Row, _settings: Settings, _looks: TierLooks) -> Telling:
    giver, taker, note = row
    nobody = translate("Timeline", "nobody")
    who = f"{giver or nobody} → {taker or nobody}"
    return Telling(translate("Timeline", "Handed over"), (who,), _few_lines(note))


def _snooze(_entry: Entry, row: _Row, settings: Settings, _looks: TierLooks) -> Telling:
    until, reason, staff = row
    day = words.short_day(date.fromisoformat(until), settings.today())
    return Telling(translate("Snooze", "Put off until %1", day), _facts(staff), _few_lines(reason))


def _loss(entry: Entry, row: _Row, _settings: Settings, _looks: TierLooks) -> Telling:
    cause, detail, remedy, staff = row
    if entry.source == "remedy":
        return Telling(translate("Timeline", "Remedy done"), _facts(staff), _few_lines(remedy))
    if entry.source == "back":
        return Telling(translate("Timeline", "Came back"), _facts(staff), _few_lines(remedy))
    return Telling(
        translate("Timeline", "Lost"),
        _facts(staff, word(words.LOSS_CAUSES, cause)),
        _few_lines(detail),
        warning=True,
    )


def _introduced(entry: Entry, row: _Row, _settings: Settings, _looks: TierLooks) -> Telling:
    name, company, reward = row
    if entry.source == "thanks":
        title = translate("Timeline", "Thanked for an introduction")
        return Telling(title, _facts(name or company), _few_lines(reward), contact_id=entry.id)
    about = company if name else ""
    title = translate("Timeline", "Introduced somebody")
    return Telling(title, _facts(name or company), _few_lines(about), contact_id=entry.id)


def _first(_entry: Entry, row: _Row, _settings: Settings, _looks: TierLooks) -> Telling:
    source, referrer = row
    return Telling(
        translate("Timeline", "First contact"), _facts(word(words.SOURCES, source), referrer)
    )


def _entered(_entry: Entry, row: _Row, _settings: Settings, _looks: TierLooks) -> Telling:
    if row[0]:
        named = json.loads(row[0])
        return Telling(translate("Timeline", "Imported"), _facts(*map(str, named[:1])))
    return Telling(translate("Timeline", "Entered in the book"))


def _few_lines(text: str | None) -> str:
    lines = [line.strip() for line in (text or "").splitlines() if line.strip()]
    return "\n".join(_short(line) for line in lines[:FIRST_LINES])


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


_STAFF = "coalesce(s.name, '')"
_LOSS = (
    f"SELECT l.cause, l.detail, l.remedy, {_STAFF} FROM loss_record AS l "
    "LEFT JOIN staff AS s ON s.id = l.staff_id WHERE l.id = ?"
)
_OTHER = "SELECT name, company, referral_reward FROM contact WHERE id = ?"
#: Source of an entry → its row, and what is said of it.
_SOURCES: dict[str, tuple[str, Callable[[Entry, _Row, Settings, TierLooks], Telling]]] = {
    "comment": (
        f"SELECT {_STAFF}, c.html, c.text, c.pinned, t.starts_at, i.kind FROM comment AS c "
        "LEFT JOIN staff AS s ON s.id = c.author_id "
        "LEFT JOIN trip_stop AS t ON t.id = c.trip_stop_id "
        "LEFT JOIN interaction AS i ON i.id = c.interaction_id WHERE c.id = ?",
        _comment,
    ),
    "contact": (
        "SELECT i.kind, i.direction, i.purpose, i.minutes, i.cost, i.satisfaction, "
        f"i.satisfaction_staff, i.summary, i.next_step, {_STAFF}, coalesce(t.place, ''), "
        "coalesce(t.purpose, ''), coalesce(b.title, ''), coalesce(p.name, ''), i.occasion, "
        "i.occasion_year, (SELECT min(p.sha256) FROM visit_photo AS p "
        "WHERE p.trip_stop_id = t.id), (SELECT count(*) FROM visit_photo AS p "
        "WHERE p.trip_stop_id = t.id), r.result, r.is_reached, r.talk_sales, r.talk_market, "
        "r.talk_problems FROM interaction AS i LEFT JOIN staff AS s ON s.id = i.staff_id "
        "LEFT JOIN batch AS b ON b.id = i.batch_id "
        "LEFT JOIN service_pledge AS p ON p.id = i.pledge_id "
        "LEFT JOIN trip_stop AS t ON t.id = i.trip_stop_id AND t.deleted_at IS NULL "
        "LEFT JOIN visit_result AS r ON r.trip_stop_id = t.id "
        "WHERE i.id = ?",
        _contact,
    ),
    "visit": (
        f"SELECT t.outcome, t.place, t.confirmed, t.purpose, t.outcome_note, {_STAFF} "
        "FROM trip_stop AS t LEFT JOIN staff AS s ON s.id = t.staff_id WHERE t.id = ?",
        _visit,
    ),
    "sale": (
        "SELECT x.item, x.quantity, x.unit, x.amount, x.is_return, x.note, "
        f"{_STAFF} FROM sale AS x LEFT JOIN staff AS s ON s.id = x.staff_id WHERE x.id = ?",
        _sale,
    ),
    "absence": (
        "SELECT b.kind, b.title, a.note FROM absence AS a JOIN batch AS b ON b.id = a.batch_id "
        "WHERE a.id = ?",
        _absence,
    ),
    "need": (
        "SELECT n.item, n.quantity, n.unit, n.from_date, n.to_date, n.when_text, n.certainty, "
        f"n.note, {_STAFF} FROM need AS n LEFT JOIN staff AS s ON s.id = n.staff_id "
        "WHERE n.id = ?",
        _need,
    ),
    "task": (
        f"SELECT t.text, t.kind, t.due_on, t.done_at, {_STAFF} FROM task AS t "
        "LEFT JOIN staff AS s ON s.id = t.staff_id WHERE t.id = ?",
        _task,
    ),
    "date": (
        "SELECT kind, calendar, year, month, day, is_leap_month, text FROM important_date "
        "WHERE id = ?",
        _date,
    ),
    "tier": (
        f"SELECT t.before, t.after, t.reason, {_STAFF} FROM tier_change AS t "
        "LEFT JOIN staff AS s ON s.id = t.staff_id WHERE t.id = ?",
        _tier,
    ),
    "snooze": (
        f"SELECT s2.until, s2.reason, {_STAFF} FROM snooze AS s2 "
        "LEFT JOIN staff AS s ON s.id = s2.staff_id WHERE s2.id = ?",
        _snooze,
    ),
    "handover": (
        "SELECT coalesce(g.name, ''), coalesce(t.name, ''), h.note FROM handover AS h "
        "LEFT JOIN staff AS g ON g.id = h.giver_id LEFT JOIN staff AS t ON t.id = h.taker_id "
        "WHERE h.id = ?",
        _handover,
    ),
    "loss": (_LOSS, _loss),
    "remedy": (_LOSS, _loss),
    "back": (_LOSS, _loss),
    "thanks": (_OTHER, _introduced),
    "introduced": (_OTHER, _introduced),
    "first": (
        "SELECT c.source, coalesce(nullif(r.name, ''), r.company, '') FROM contact AS c "
        "LEFT JOIN contact AS r ON r.id = c.referrer_id WHERE c.id = ?",
        _first,
    ),
    "entered": (
        # A range as long as it was never undone, a row of its own once it was done again.
        f"SELECT (SELECT args FROM journal_step WHERE label = '{IMPORT_LABEL}' AND id IN ("
        "SELECT step_id FROM journal_range WHERE table_name = 'contact' "
        "AND CAST(? AS BIGINT) BETWEEN first_id AND last_id UNION ALL "
        "SELECT step_id FROM journal_row WHERE table_name = 'contact' AND row_id = ? "
        "AND before IS NULL) LIMIT 1) FROM contact WHERE id = ?",
        _entered,
    ),
}
