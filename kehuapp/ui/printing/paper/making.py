"""Makes the pages of a wish: reads the book and lays out, in the worker or for the command line."""

import calendar
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from kehuapp.book.list.contact_list import Place, ids_contacts
from kehuapp.book.list.list_orders import usual_name_order
from kehuapp.book.paper import envelopes, people, work_lists
from kehuapp.book.paper.postcodes import split_postcode
from kehuapp.book.settings import Settings, ask_settings, load_settings
from kehuapp.i18n import translate
from kehuapp.rules.paper_facts import LeftOut, Sender
from kehuapp.sheets.form import PAPERS, Form
from kehuapp.sheets.labels import address_labels, label_sheets
from kehuapp.sheets.labels import envelopes as envelope_sheets
from kehuapp.sheets.lists import customer_list, phone_list, tick_list
from kehuapp.sheets.lists.frame import Frame
from kehuapp.store.asking import together
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.ui.printing.paper.wishes import KINDS, SPANS, Made, Titles, Wish

Progress = Callable[[str, int, int], object]
#: Whole files of so many customers are printed at once; each may have a hundred pages.
MOST_CARDS = 50


def make(
    book: Book,
    wish: Wish,
    titles: Titles,
    progress: Progress = lambda *_said: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Made | None:
    """The pages; `titles` are those of the list's columns. None when it was cancelled."""
    maker = _MAKERS[wish.kind]
    with book.one_view():
        made: Made | None = maker(book, wish, titles, progress, cancelled)
    return None if cancelled() else made


def _ids(book: Book, wish: Wish) -> Sequence[int]:
    if wish.ids is not None:
        return wish.ids
    # As the list stands where nobody has chosen another order.
    return ids_contacts(book, Place(), usual_name_order(load_settings(book).region))


def title_of(kind: str) -> str:
    """What a kind is called."""
    return translate("Paper", KINDS[kind])


def _frame(settings: Settings, wish: Wish, count: int, *more: str) -> Frame:
    said = translate("Paper", "%n customer(s)", n=count)
    about = wish.about or translate("Paper", "All customers")
    return Frame(
        title_of(wish.kind),
        " · ".join(filter(None, (about, *more, said))),
        settings.shop,
        settings.now(),
        settings.sample,
        PAPERS[wish.paper],
    )


def _list(
    book: Book, wish: Wish, titles: Titles, progress: Progress, cancelled: Callable[[], bool]
) -> Made:
    ids = _ids(book, wish)
    columns = [key for key in wish.columns if key in titles] or ["name"]

    def going_on(done: int) -> bool:
        progress("", done, len(ids))
        return not cancelled()

    found = people.load_rows(book, ids, columns, going_on)
    numbers = frozenset(at for at, key in enumerate(columns) if key in people.NUMBERS)
    made = customer_list.form(
        customer_list.CustomerList(
            _frame(found.settings, wish, len(found.rows)),
            [titles[key] for key in columns],
            found.rows,
            numbers,
        )
    )
    return Made(made, len(found.rows))


def _phones(book: Book, wish: Wish, *_how: Any) -> Made:
    found = people.load_phones(book, _ids(book, wish), wish.order)
    entries = [
        phone_list.PhoneEntry(row.head, row.name, row.company, row.phones) for row in found.rows
    ]
    frame = _frame(found.settings, wish, len(entries))
    made = phone_list.form(phone_list.PhoneList(frame, entries))
    return Made(made, len(entries), found.left_out)


def _labels(book: Book, wish: Wish, *_how: Any) -> Made:
    sheet = label_sheets.find_sheet(wish.labels, wish.paper)
    found = envelopes.load_envelopes(book, _ids(book, wish))
    made = address_labels.form(
        found.found,
        sheet,
        title_of(wish.kind),
        first=wish.first,
        upright=wish.upright,
        frames=wish.frames,
    )
    return _addressed(found, made)


def _envelopes(book: Book, wish: Wish, *_how: Any) -> Made:
    size = envelope_sheets.find_envelope(wish.envelope)
    found = envelopes.load_envelopes(book, _ids(book, wish))
    settings = found.settings
    postcode, address = split_postcode(settings.address)
    sender = Sender(settings.shop, address, postcode)
    made = envelope_sheets.form(found.found, size, sender, title_of(wish.kind), boxes=wish.boxes)
    return _addressed(found, made)


def _addressed(found: envelopes.Envelopes, made: address_labels.Labels) -> Made:
    short = translate("Paper", "The address was too long and is shortened")
    shortened = [LeftOut(found.ids[at], found.found[at].name, short) for at in made.shortened]
    return Made(made.form, len(found.found), found.left_out, shortened)


def _card(
    book: Book, wish: Wish, _titles: Titles, progress: Progress, cancelled: Callable[[], bool]
) -> Made | None:
    from kehuapp.ui.printing.paper.cards import build_forms

    ids = _ids(book, wish)
    shown, more = ids[:MOST_CARDS], max(0, len(ids) - MOST_CARDS)
    if not shown:
        return Made(Form(title_of(wish.kind), ()), 0)
    made = build_forms(book, shown, wish.paper, title_of(wish.kind), progress, cancelled)
    return None if made is None else Made(made, len(shown), more=more)


def _today(book: Book, wish: Wish, *_how: Any) -> Made:
    from kehuapp.book.today.paper import load_paper
    from kehuapp.sheets.today_sheet import form
    from kehuapp.ui.printing.paper.today_paper import paper_of

    found = load_paper(book, wish.staff)
    names = {row.id: row.name for row in found.facts.staff}
    paper = paper_of(found, names.get(wish.staff or 0, ""))
    return Made(form(paper), sum(len(part.lines) for part in paper.parts))


def _due(book: Book, wish: Wish, *_how: Any) -> Made:
    found = work_lists.load_due(book, wish.ids, wish.staff)
    frame = _frame(found.settings, wish, len(found.lines), _day(found.settings.today()))
    part = tick_list.TickPart("", "", [tick_list.TickLine(*line[1:]) for line in found.lines])
    nothing = translate("Paper", "Nobody is to be contacted today.")
    made = tick_list.form(tick_list.TickList(frame, [part], nothing))
    return Made(made, len(found.lines))


def _owed(book: Book, wish: Wish, *_how: Any) -> Made:
    found = work_lists.load_owed(book, wish.ids, wish.staff)
    parts = [
        tick_list.TickPart(
            service.name,
            work_lists.about(service),
            [tick_list.TickLine(*line[1:]) for line in lines],
        )
        for service, lines in found.services
    ]
    waiting = {line.id for _service, lines in found.services for line in lines}
    frame = _frame(found.settings, wish, len(waiting), _day(found.settings.today()))
    nothing = translate("Paper", "No promised service is still owed.")
    return Made(tick_list.form(tick_list.TickList(frame, parts, nothing)), len(waiting))


def _day(day: date) -> str:
    return words.with_aside(words.whole_day(day.year, day.month, day.day), words.weekday(day))


def _birthdays(book: Book, wish: Wish, *_how: Any) -> Made:
    from kehuapp.book.days.dates_list import Wanted, load_dates_list
    from kehuapp.sheets.lists.dates_list import DayLine, DaysFacts, form

    first, last = span_of(wish.span, load_settings(book).today())
    only = None if wish.ids is None else frozenset(wish.ids)
    found = load_dates_list(book, Wanted(first, last, wish.dates, wish.staff, only))
    lines = tuple(
        DayLine(
            one.row.on,
            one.lunar,
            one.row.name,
            one.company,
            one.row.tier,
            one.row.label,
            one.row.age,
            one.phone,
            one.owner,
        )
        for one in found.days
    )
    settings = found.settings
    facts = DaysFacts(
        settings.shop,
        found.staff,
        dates_words(wish.dates),
        first,
        last,
        settings.now(),
        lines,
        found.left_out,
        settings.sample,
    )
    printed = len({one.row.contact_id for one in found.days})
    return Made(form(facts), printed, more=found.left_out)


def dates_words(kind: str) -> str:
    """What a list of these dates is called."""
    if kind == "birthday":
        return translate("Paper", "Birthdays")
    return words.word(words.DATE_KINDS, kind) if kind else translate("Paper", "All dates")


def span_of(code: str, today: date) -> tuple[date, date]:
    """From which day to which: "week", "30", "90" days from today, or a month as "2026-12"."""
    if code in SPANS:
        days = 7 if code == "week" else int(code)
        return today, today + timedelta(days=days - 1)
    year, month = map(int, code.split("-"))
    return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])


def _gifts(book: Book, wish: Wish, *_how: Any) -> Made:
    from kehuapp.book.greetings.gifts import ask_gifts, totals_of
    from kehuapp.sheets.lists.gift_list import GiftLine, GiftList, form

    settings, every = book.ask(together(ask_settings(), ask_gifts(*wish.gifts)))
    rows = [row for row in every if not wish.states or row.status in wish.states]
    occasion, year = wish.gifts
    lines = [
        GiftLine(
            words.with_aside(row.contact, row.company if row.company != row.contact else ""),
            row.item,
            "" if row.cost is None else words.money(row.cost, settings.currency),
            row.last_item,
            row.note,
            row.status == "given",
        )
        for row in rows
    ]
    title = translate("Gifts", "Gifts: %1", words.occasion_word(occasion, year))
    totals = totals_of(every, settings.currency)
    return Made(form(GiftList(title, settings.shop, lines, totals)), len(lines))


def _handover(
    book: Book, wish: Wish, _titles: Titles, progress: Progress, cancelled: Callable[[], bool]
) -> Made:
    from kehuapp.book.staff.handover_brief import MOST_CUSTOMERS, load_brief
    from kehuapp.sheets.handover_brief import form

    ids = _ids(book, wish)
    facts = load_brief(
        book,
        ids,
        progress=lambda done: progress("", done, min(len(ids), MOST_CUSTOMERS)),
        cancelled=cancelled,
    )
    more = max(0, len(ids) - MOST_CUSTOMERS)
    return Made(form(facts, wish.private), len(facts.customers), more=more)


_MAKERS: dict[str, Callable[..., Made | None]] = {
    "list": _list,
    "phones": _phones,
    "labels": _labels,
    "envelopes": _envelopes,
    "card": _card,
    "today": _today,
    "due": _due,
    "birthdays": _birthdays,
    "owed": _owed,
    "gifts": _gifts,
    "handover": _handover,
}
