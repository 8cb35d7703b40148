"""Every verb that writes: rows say when they were changed, and who is gone meanwhile is a sentence.

A verb is a function of `book` that returns Changes; one that is in neither table fails the test.
"""

import importlib
import inspect
import io
import pkgutil
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PIL import Image

import kehuapp.book
from kehuapp.book import relations, sample_shop, settings
from kehuapp.book.activity import batches, pledges
from kehuapp.book.activity.batches import BatchRow
from kehuapp.book.activity.corrections import Logged, change_interaction, load_logged
from kehuapp.book.activity.interactions import (
    Following,
    InteractionRow,
    create_interaction,
    delete_interaction,
)
from kehuapp.book.calendar import moves
from kehuapp.book.comments import comment_versions, comments
from kehuapp.book.conditions.conditions import All, Condition
from kehuapp.book.contacts import bulk, card_edits, contacts
from kehuapp.book.contacts.contacts import ContactCard, PhoneRow, load_contact
from kehuapp.book.days import own_days, reminders
from kehuapp.book.duplicates import duplicates, merging
from kehuapp.book.greetings import gifts, sending, templates
from kehuapp.book.greetings.compose import Round, load_round
from kehuapp.book.groups import group_changes, groups
from kehuapp.book.history import undoing
from kehuapp.book.opening import open_book
from kehuapp.book.plans import needs, tasks
from kehuapp.book.review.meetings import finishing
from kehuapp.book.review.meetings.draft import Decision, Meeting
from kehuapp.book.review.people import Around, Effort, Period, Person
from kehuapp.book.rhythm import group_rhythm, snoozes
from kehuapp.book.sales import items, sales
from kehuapp.book.sheets import sheet_templates
from kehuapp.book.staff import handovers, staff
from kehuapp.book.tiers import losses, tiers
from kehuapp.book.tiers.losses import LossRow
from kehuapp.book.today import greeted
from kehuapp.book.trash import emptying, restoring
from kehuapp.book.trips import messages, proposals, stops, taking, trips
from kehuapp.book.visits import outcomes, photos, results, sheets, visits
from kehuapp.book.visits.typed import TypedSheet
from kehuapp.changes import Changes
from kehuapp.errors import BookTrouble, Trouble
from kehuapp.exchange.importing.import_plan import build_plan
from kehuapp.exchange.importing.import_run import apply
from kehuapp.exchange.read import read_file
from kehuapp.rules.review.buying import Buying
from kehuapp.rules.review.scores import build_scale
from kehuapp.rules.review.value import Suggestion, build_cuts
from kehuapp.rules.visits.sheet_templates import SheetTemplate
from kehuapp.store import journal, stamps, tables
from kehuapp.store.database import Book
from kehuapp.store.schema import JOURNALED, MainTable

Verb = Callable[..., Any]
GONE = 999_999
LOGGED = Logged(InteractionRow(id=GONE, contact_id=1))
MAIN = {table._meta.table_name for table in JOURNALED if issubclass(table, MainTable)}
LATER = All((Condition("area", "is", "北區"),))
IN_FIRST = All((Condition("group", "in", (1,)),))
SOLD = sales.SaleRow(0, "2026-11-01", "春茶", 2, "斤", 240000, None, False, "", "")
WORDS = templates.TemplateRow("mid_autumn", "zh_TW", "formal", "{salutation}好")
SHEET = SheetTemplate("店面", "shop")
SPRING = Round("spring", 2027, settings.Settings(), "", [], "zh_TW")
TRIP = trips.TripRow(name="高雄", starts_on="2026-12-10", ends_on="2026-12-11")
OWN_DAY = own_days.OwnDay(GONE, name="茶節")
MEETING = Meeting("小芳", decisions={3: Decision("regular", "key", "key")})
THE_KEY_ONE = Meeting(decisions={1: Decision("key", "regular", "regular")})
NOBODY = build_cuts([])
FROZEN = finishing.Frozen(
    Around("profit", 0, 0, None, True, 0, Period(date(2026, 11, 20)), 0, 3, 60, NOBODY,
           build_scale([])),
    {1: Person(1, "", "", "key", "customer", None, "", Buying(), 0, 0, 0, None, None,
               Suggestion("regular", "need"), None, None, Effort(), True)},
    (),
)  # fmt: skip
LOSS = LossRow(lost_on="2026-11-01", cause="price", remedy="新報價")


def every_function() -> Iterator[tuple[Verb, inspect.Signature]]:
    """The public functions of `book` that take one."""
    for found in pkgutil.walk_packages(kehuapp.book.__path__, "kehuapp.book."):
        module = importlib.import_module(found.name)
        for name, function in inspect.getmembers(module, inspect.isfunction):
            if function.__module__ == found.name and not name.startswith("_"):
                signature = inspect.signature(function)
                if next(iter(signature.parameters), "") == "book":
                    yield function, signature


VERBS = {verb for verb, signature in every_function() if signature.return_annotation is Changes}


def last(book: Book, table: str) -> int:
    return int(book.query(f"SELECT max(id) FROM {table}")[0][0])


def card(book: Book, contact: int, **values: Any) -> ContactCard:
    return replace(load_contact(book, contact), **values)


def call(verb: Verb, book: Book, given: tuple[Any, ...]) -> Any:
    """A dict at the end holds what is given by name (hand_over has one in the middle)."""
    if given and isinstance(given[-1], dict):
        return verb(book, *given[:-1], **given[-1])
    return verb(book, *given)


def load_loss(book: Book, contact: int) -> LossRow:
    return losses.rows_losses(book, contact)[0]


def png(grey: int) -> bytes:
    out = io.BytesIO()
    Image.new("L", (3, 2), grey).save(out, "PNG")
    return out.getvalue()


PHOTO, OTHER_PHOTO = png(0), png(255)
GONE_SHEET = sheets.Sheet(
    visits.Visit(id=GONE, contact_id=1), "", None, settings.Settings(), TypedSheet()
)


def typed_sheet(book: Book) -> sheets.Sheet:
    [(visit,)] = book.query("SELECT max(trip_stop_id) FROM visit_result")
    return sheets.load_sheet(book, visit)


def first_photo(book: Book) -> str:
    return str(book.query("SELECT sha256 FROM visit_photo ORDER BY id DESC LIMIT 1")[0][0])


def dated_task(book: Book) -> tuple[int, str, str]:
    [(task, due)] = book.query(
        "SELECT id, due_on FROM task WHERE done_at IS NULL AND deleted_at IS NULL "
        "AND due_on <> '' ORDER BY id LIMIT 1"
    )
    return task, "2027-01-05", due


#: A day in the sample shop, in order: each verb with what it is given (called with the book when
#: it has to be looked up). Contact 1 is owned by 1 and has visits, sales and comments.
Arguments = tuple[Any, ...] | Callable[[Book], tuple[Any, ...]]
DAY: list[tuple[Verb, Arguments]] = [
    (settings.update_settings, (settings.Settings(shop="茶行", first_steps=True),)),
    (settings.put_first_steps_away, ()),
    (settings.update_settings,
     lambda book: (replace(settings.load_settings(book), shop="茶莊"),
                   settings.load_settings(book))),
    (reminders.update_reminders, (reminders.Reminders(), reminders.Reminders(9))),
    (own_days.create_shop_day, (own_days.OwnDay(name="茶節", lunar=True, month=3, day=3),)),
    (own_days.update_shop_day,
     lambda book: ((day := own_days.load_own_day(book, last(book, "shop_day"))),
                   day._replace(name="春茶節"))),
    (own_days.delete_shop_day, lambda book: (last(book, "shop_day"),)),
    (own_days.move_festival, ("mazu", "媽祖誕", own_days.OwnDay(name="媽祖誕", month=4, day=2))),
    (staff.create_staff, ("新人",)),
    (staff.update_staff, (3, "美鈴", False)),
    (staff.price_staff, (3, 21_050, 19_500)),
    (tiers.update_tier_policies,
     lambda book: ([row._replace(due_days=row.due_days + 1)
                    for row in tiers.load_tier_policies(book).values()],)),
    (tiers.change_tier, ([3, 4], "key", "常來", 1)),
    (contacts.create_contact, (ContactCard(name="新客"),)),
    (contacts.update_contact, lambda book: (card(book, 3, remark="改", tier="regular"), 1)),
    (contacts.update_contact, lambda book: (card(book, 4, phones=(PhoneRow("", "04-0000-009"),)),)),
    (card_edits.write_card, lambda book: (load_contact(book, 3), card(book, 3, area="東"))),
    (contacts.delete_contacts, ([40, 41],)),
    (contacts.restore_contacts, ([40, 41],)),
    (bulk.set_area, ([1, 2], "北區")),
    (bulk.set_backup_owner, ([1, 2], 2)),
    (bulk.set_owner, ([3], 2)),
    (bulk.set_role, ([1, 2], "buyer")),
    (bulk.set_source, ([1, 2], "walk_in")),
    (bulk.set_wish, ([1, 2], ("no_festive", True))),
    (pledges.create_pledge, (pledges.PledgeRow(name="年度保養", tier="key"),)),
    (pledges.update_pledge,
     lambda book: (pledges.load_pledge(book, last(book, "service_pledge")),
                   pledges.load_pledge(book, last(book, "service_pledge"))._replace(tier=None))),
    (batches.create_batch, (BatchRow(came=(39, 40), absent=(38,), cost=1000, is_shared=True),)),
    (batches.update_batch,
     lambda book: (batches.load_batch(book, last(book, "batch")),
                   batches.load_batch(book, last(book, "batch"))._replace(
                       title="茶會", minutes=90, came=(40, 38), absent=(39,)))),
    (batches.delete_batch, lambda book: (last(book, "batch"),)),
    (restoring.restore_entries, lambda book: ([("batch", last(book, "batch"))],)),
    (pledges.delete_pledge, lambda book: (last(book, "service_pledge"),)),
    (finishing.finish_meeting,
     lambda book: (MEETING, finishing.freeze(book, MEETING, Period(date(2026, 11, 20))))),
    (finishing.update_meeting,
     lambda book: (last(book, "review"), finishing.Minutes("小芳"), finishing.Minutes("小林"))),
    (finishing.delete_meeting, lambda book: (last(book, "review"),)),
    (create_interaction, (InteractionRow(contact_id=41, staff_id=1),)),
    (create_interaction, (InteractionRow(contact_id=1, kind="visit", trip_stop_id=1),)),
    (create_interaction, (InteractionRow(contact_id=2, next_step="寄樣品"),
                          Following(True, "2026-12-01", 1, "2026-12-20"))),
    (change_interaction, lambda book: (
        (opened := load_logged(book, 2)),
        opened._replace(row=opened.row._replace(cost=12000, next_step="送樣品"),
                        following=Following(True, "2026-12-01", 2, "2026-12-24")))),
    (delete_interaction, (1,)),
    (sales.create_sale, (1, SOLD, 1)),
    (sales.create_sale_of_new, ("新買家", SOLD, 1)),
    (sales.change_sale, lambda book: (2, SOLD._replace(id=last(book, "sale"), item="冬茶"))),
    (items.rename_item, ("冬茶", "高山冬茶")),
    (sales.delete_sale, lambda book: (last(book, "sale"),)),
    (needs.create_need, (1, needs.NeedRow("春茶", 4, "斤", "2027-03-01"), 1)),
    (tasks.create_task, (1, "寄樣品", "2026-12-01", 1)),
    (needs.change_need,
     lambda book: (needs.load_need(book, last(book, "need"))._replace(item="冬茶"),)),
    (needs.postpone_need, lambda book: (last(book, "need"), "2027-05-01", "", "端午")),
    (needs.win_need, lambda book: (last(book, "need"), SOLD, 1)),
    (needs.create_need, (1, needs.NeedRow("紅茶"))),
    (needs.close_need, lambda book: (last(book, "need"), "換了供應商")),
    (needs.delete_need, lambda book: (last(book, "need"),)),
    (tasks.change_task,
     lambda book: (tasks.load_task(book, last(book, "task"))._replace(repeats="month:31"),)),
    (tasks.finish_task, lambda book: (last(book, "task"),)),
    (tasks.reopen_task, lambda book: (last(book, "task") - 1,)),
    (tasks.delete_task, lambda book: (last(book, "task") - 1,)),
    (visits.create_visit, (visits.Visit(contact_id=1, staff_id=1, starts_at="2026-12-01T10:00"),)),
    (visits.create_visits, ([visits.Visit(contact_id=2, starts_at="2026-12-01T11:00")],)),
    (visits.update_visit,
     lambda book: (visits.load_visit(book, last(book, "trip_stop"))._replace(place="店裡"),)),
    (moves.move_visit,
     lambda book: (last(book, "trip_stop"), "2026-12-02T11:30", "2026-12-01T11:00")),
    (moves.move_task, lambda book: dated_task(book)),
    (visits.delete_visit, (2,)),
    (bulk.set_area, ([40], "")),
    (proposals.take_areas, ([(40, "東區"), (41, "東區")],)),
    (results.type_back,
     lambda book: ((sheet := sheets.new_sheet(book, 2)),
                   sheet.typed._replace(summary="好", need_item="茶", promise="目錄",
                                        next_on="2027-01-05", next_is_visit=True))),
    (results.type_back,
     lambda book: ((sheet := typed_sheet(book)),
                   sheet.typed._replace(need_item="", next_on="", talk_sales="a"))),
    (photos.add_photos, lambda book: (typed_sheet(book).visit.id, [PHOTO])),
    (photos.replace_photo,
     lambda book: (typed_sheet(book).visit.id, first_photo(book), OTHER_PHOTO)),
    (photos.remove_photo, lambda book: (typed_sheet(book).visit.id, first_photo(book))),
    (visits.create_visit, (visits.Visit(contact_id=2, starts_at="2026-12-01T10:00"),)),
    (outcomes.put_visit_off, lambda book: (last(book, "trip_stop"), "2026-12-05T10:00", "盤點")),
    (outcomes.miss_visit,
     lambda book: (last(book, "trip_stop"), "沒人",
                   outcomes.NextStep("visit", "2026-12-06T10:00"))),
    (trips.create_trip,
     (TRIP, [visits.Visit(contact_id=one, starts_at=f"2026-12-10T{10 + one}:00")
             for one in (1, 2, 3)])),
    (trips.update_trip,
     lambda book: ((trip := trips.load_trip(book, last(book, "trip")))._replace(note="帶樣品"),
                   trip)),
    (trips.set_lodging, lambda book: (last(book, "trip"), trips.Lodging("2026-12-10", "旅社"))),
    (trips.set_lodging, lambda book: (last(book, "trip"), trips.Lodging("2026-12-10"))),
    (taking.take_along, lambda book: (last(book, "trip"), [4], "2026-12-11")),
    (stops.place_stop, lambda book: (last(book, "trip_stop"), "2026-12-10", 0)),
    (stops.order_by_time, lambda book: (last(book, "trip"), "2026-12-10")),
    (stops.confirm_stop, lambda book: (last(book, "trip_stop"),)),
    (stops.leave_trip, lambda book: (last(book, "trip_stop"),)),
    (messages.log_message, lambda book: (last(book, "trip"), "trip_before", 1, "明天見", 1)),
    (messages.keep_words,
     lambda book: ((row := messages.load_words(book, "trip_before", "zh_TW"))._replace(body="好"),
                   row)),
    (trips.delete_trip, lambda book: (last(book, "trip"),)),
    (sheet_templates.create_template, (SHEET,)),
    (sheet_templates.update_template,
     lambda book: (last(book, "sheet_template"), replace(SHEET, questions=("誰訂貨？",)))),
    (sheet_templates.delete_template, lambda book: (last(book, "sheet_template"),)),
    (templates.create_template, (WORDS,)),
    (templates.update_template,
     lambda book: (WORDS._replace(id=last(book, "message_template"), body="{name}好"),)),
    (templates.delete_template, lambda book: (last(book, "message_template"),)),
    (restoring.restore_entries,
     lambda book: ([("message_template", last(book, "message_template"))],)),
    (templates.delete_template, lambda book: (last(book, "message_template"),)),
    (emptying.empty_entries,
     lambda book: ([("message_template", last(book, "message_template"))],)),
    (templates.create_template, (WORDS,)),
    (sending.log_greeting,
     lambda book: (load_round(book, "spring", 2027), sending.Sent(1, "恭喜"), 1)),
    (sending.log_greetings,
     lambda book: (load_round(book, "spring", 2027), [sending.Sent(2, "恭喜")], 1)),
    (gifts.plan_gifts, ("spring", 2028, [1, 2], "年糕", 30_000, 1)),
    (gifts.change_gift,
     lambda book: (gifts.load_gift(book, last(book, "gift"))._replace(item="茶"),)),
    (gifts.set_gift_status, lambda book: ([last(book, "gift")], "given", 1)),
    (gifts.delete_gifts, lambda book: ([last(book, "gift")],)),
    (comments.create_comment, (1, '<ul><li class="unchecked">一</li></ul>', 1)),
    (comments.check_item, lambda book: (last(book, "comment"), 0, True)),
    (comments.update_comment, lambda book: (last(book, "comment"), "<p>二</p>", 1)),
    (comment_versions.restore_version,
     lambda book: (last(book, "comment"), last(book, "comment_version"), 1)),
    (comments.pin_comment, lambda book: (last(book, "comment"), True)),
    (comments.update_date, lambda book: (last(book, "comment"), "2026-11-01T00:00:00Z")),
    (comments.tie_comment, lambda book: (last(book, "comment"), {"visit": 1})),
    (comments.move_comment, lambda book: (last(book, "comment"), 2)),
    (comments.delete_comment, lambda book: (last(book, "comment"),)),
    (comments.restore_comment, lambda book: (last(book, "comment"),)),
    (groups.create_group, ("北", 1)),
    (groups.create_group_of, ("茶會", [1, 2])),
    (groups.create_smart_group, ("北區的", LATER)),
    (groups.update_smart_group, lambda book: (last(book, "contact_group"), IN_FIRST, "北區人")),
    (group_rhythm.change_conditions,
     lambda book: (last(book, "contact_group"), LATER, "北區的人")),
    (groups.rename_group, (7, "好友")),
    (groups.set_look, (7, "#112233", "star")),
    (group_rhythm.set_rhythm, (7, group_rhythm.Rhythm(20, 5), group_rhythm.Rhythm())),
    (groups.move_group, (3, 6)),
    (groups.move_group, (7, 6)),
    (groups.shift_group, (7, "out")),
    (groups.shift_group, (7, "up")),
    (groups.add_members, (7, [1, 2, 3])),
    (groups.move_members, (7, 6, [1, 2])),
    (groups.remove_members, (6, [1])),
    (group_changes.merge_groups, (1, 5)),
    (groups.delete_group, (5,)),
    (group_changes.restore_group, (5,)),
    (group_changes.create_starters, ()),
    (relations.add_relation, (1, 7, "friend")),
    (relations.add_relation, (8, 7, "referrer")),
    (relations.give_reward, (8, date(2026, 11, 1))),
    (relations.delete_relation, (1,)),
    (relations.link_people, (32, [8, 9])),
    (relations.unlink_person, (9,)),
    (losses.lose_contact, (9, LOSS)),
    (losses.lose_contacts, ([12, 14], LOSS)),
    (losses.update_loss, lambda book: (load_loss(book, 9)._replace(win_back="back"),)),
    (losses.set_stage, ([12], "customer")),
    (snoozes.snooze, ([3, 4], "2099-01-01", "出國", 1)),
    (snoozes.take_back, ([3],)),
    (greeted.greet_date, (1, date(2026, 12, 1), 1)),
    (handovers.hand_over, (1, {2: [1, 2, 9]}, "休假", True)),
    (handovers.acknowledge, (2,)),
    (duplicates.keep_apart, ([3, 4],)),
    (merging.merge_contacts, (2, [1, 9, 12, 24])),
]  # fmt: skip


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """A second goes by whenever somebody looks at the clock, from a time after the book's own."""
    ticks = iter(range(10**9))

    class Clock:
        @staticmethod
        def now(_zone: object) -> datetime:
            return datetime(2030, 1, 1, tzinfo=UTC) + timedelta(seconds=next(ticks))

    # `utc_now` is known everywhere by its name; the class that it asks is known here alone.
    monkeypatch.setattr(stamps, "datetime", Clock)


def rows_of(book: Book) -> dict[tuple[str, int], tuple[Any, ...]]:
    return {
        (table._meta.table_name, row[0]): row
        for table in JOURNALED
        for row in book.query(f"SELECT {_columns(table)} FROM {table._meta.table_name}")
    }


def _columns(table: Any) -> str:
    return ", ".join(tables.JOURNALED_COLUMNS[table._meta.table_name])


def told_late(book: Book, before: dict[Any, Any], after: dict[Any, Any]) -> list[str]:
    """Rows that were changed and do not say when."""
    when = {table: tables.JOURNALED_COLUMNS[table].index("updated_at") for table in MAIN}
    return [
        f"{table} {row_id}"
        for (table, row_id), row in after.items()
        if table in MAIN and (table, row_id) in before
        if row != before[table, row_id] and row[when[table]] <= before[table, row_id][when[table]]
    ]


def test_every_verb_has_its_hour():
    # Paper cannot be taken back: what is printed is no step. Neither is undoing.
    without = {sample_shop.fill, sheet_templates.note_printed, undoing.undo_together}
    assert {verb for verb, _given in DAY} == VERBS - without


def test_every_write_says_when_and_undo_takes_that_back_too(sample, clock, tmp_path):
    begin = rows_of(sample)
    before, changed, wrong, steps = begin, set(), [], []

    def look(name: str, step: int | None) -> None:
        nonlocal before
        assert step is not None, f"{name} did nothing here"
        after = rows_of(sample)
        late = told_late(sample, before, after)
        wrong.extend(f"{name}: {row}" for row in late)
        changed.update(row[0] for row in after if row in before and after[row] != before[row])
        steps.append((step, before))
        before = after

    for verb, given in DAY:
        changes = call(verb, sample, given(sample) if callable(given) else given)
        look(verb.__name__, changes.step)
    [(name, number)] = sample.query(
        "SELECT c.name, p.raw FROM contact AS c JOIN phone AS p ON p.contact_id = c.id "
        "WHERE c.id = 10 AND c.nickname = '' ORDER BY p.id LIMIT 1"
    )
    file = tmp_path / "more.csv"
    file.write_text(f"Name,Phone,Nickname\n{name},{number},阿翰\n", encoding="utf-8")
    changes, report = apply(sample, build_plan(sample, read_file(file, "TW")))
    assert report.merged == 1
    look("import", changes.step)
    assert wrong == []
    assert changed >= MAIN - {"sheet_template", "review"}
    for step, rows in reversed(steps):
        journal.undo(sample, step)
        assert rows_of(sample) == rows


# Who is gone


#: Each verb with something that is not there: Trouble, or None where there is nothing to do.
MISSING: list[tuple[Verb, tuple[Any, ...], type[Trouble] | None]] = [
    (reminders.update_reminders, (reminders.Reminders(8), reminders.Reminders(9)), Trouble),
    (own_days.create_shop_day, (own_days.OwnDay(),), Trouble),
    (own_days.move_festival, ("mazu", "x", own_days.OwnDay()), Trouble),
    (own_days.update_shop_day, (OWN_DAY, OWN_DAY), Trouble),
    (own_days.delete_shop_day, (GONE,), Trouble),
    (sales.create_sale, (GONE, SOLD), Trouble),
    (sales.create_sale, (1, SOLD, GONE), Trouble),
    (sales.create_sale_of_new, ("新買家", SOLD, GONE), Trouble),
    (sales.change_sale, (1, SOLD._replace(id=GONE)), Trouble),
    (sales.change_sale, (GONE, SOLD._replace(id=1)), Trouble),
    (sales.delete_sale, (GONE,), Trouble),
    (items.rename_item, ("沒有這個", "茶"), Trouble),
    (needs.create_need, (GONE, needs.NeedRow("春茶")), Trouble),
    (needs.create_need, (1, needs.NeedRow("春茶"), GONE), Trouble),
    (needs.create_need, (1, needs.NeedRow("春茶", comment_id=GONE)), Trouble),
    (needs.change_need, (needs.NeedRow("春茶", id=GONE),), Trouble),
    (needs.postpone_need, (GONE, "2027-05-01", ""), Trouble),
    (needs.win_need, (GONE, SOLD), Trouble),
    (needs.close_need, (GONE,), Trouble),
    (needs.delete_need, (GONE,), Trouble),
    (tasks.change_task, (tasks.TaskRow("寄樣品", id=GONE),), Trouble),
    (tasks.finish_task, (GONE,), Trouble),
    (tasks.reopen_task, (GONE,), Trouble),
    (tasks.delete_task, (GONE,), Trouble),
    (tasks.create_task, (1, "寄樣品", "", None, {"comment_id": GONE}), Trouble),
    (tasks.create_task, (GONE, "寄樣品"), Trouble),
    (tasks.create_task, (1, "寄樣品", "", GONE), Trouble),
    (comments.create_comment, (GONE, "<p>x</p>"), Trouble),
    (comments.create_comment, (1, "<p>x</p>", GONE), Trouble),
    (comments.update_comment, (GONE, "<p>x</p>"), Trouble),
    (comments.update_comment, (1, "<p>x</p>", GONE), Trouble),
    (comments.check_item, (GONE, 0, True), Trouble),
    (comments.pin_comment, (GONE, True), Trouble),
    (comments.update_date, (GONE, "2026-11-01T00:00:00Z"), Trouble),
    (comments.move_comment, (GONE, 1), Trouble),
    (comments.move_comment, (1, GONE), Trouble),
    (comments.tie_comment, (GONE, {}), Trouble),
    (comments.tie_comment, (1, {"visit": GONE}), Trouble),
    (comments.tie_comment, (1, {"call": GONE}), Trouble),
    (comments.delete_comment, (GONE,), Trouble),
    (comments.restore_comment, (GONE,), Trouble),
    (comment_versions.restore_version, (GONE, 1), Trouble),
    (comment_versions.restore_version, (1, GONE), Trouble),
    (contacts.create_contact, (ContactCard(name="一", owner_id=GONE),), Trouble),
    (contacts.create_contact, (ContactCard(name="一", group_ids=frozenset({GONE})),), Trouble),
    (contacts.update_contact, (ContactCard(id=GONE, name="一"),), Trouble),
    (contacts.update_contact, (ContactCard(id=1, name="一"), None, LOSS._replace(staff_id=GONE)),
     Trouble),
    (card_edits.write_card, (ContactCard(id=GONE), ContactCard(id=GONE)), Trouble),
    (contacts.delete_contacts, ([GONE],), Trouble),
    (contacts.restore_contacts, ([GONE],), Trouble),
    (bulk.set_area, ([GONE], "北"), None),
    (bulk.set_role, ([GONE], "buyer"), None),
    (bulk.set_source, ([GONE], "walk_in"), None),
    (bulk.set_wish, ([GONE], ("no_festive", True)), None),
    (bulk.set_owner, ([GONE], 1), None),
    (bulk.set_owner, ([3, 4], GONE), Trouble),
    (bulk.set_backup_owner, ([GONE], 1), None),
    (bulk.set_backup_owner, ([3, 4], GONE), Trouble),
    (batches.create_batch, (BatchRow(came=(GONE,)),), Trouble),
    (batches.create_batch, (BatchRow(came=(1,), staff_id=GONE),), Trouble),
    (batches.create_batch, (BatchRow(came=(1,), pledge_id=GONE),), Trouble),
    (batches.update_batch, (BatchRow(id=GONE), BatchRow(id=GONE)), Trouble),
    (batches.delete_batch, (GONE,), Trouble),
    (pledges.update_pledge,
     (pledges.PledgeRow(id=GONE, name="一"), pledges.PledgeRow(id=GONE, name="一")), Trouble),
    (pledges.delete_pledge, (GONE,), Trouble),
    (finishing.finish_meeting, (THE_KEY_ONE, FROZEN, GONE), Trouble),
    (finishing.update_meeting, (GONE, finishing.Minutes(), finishing.Minutes()), Trouble),
    (finishing.delete_meeting, (GONE,), Trouble),
    (restoring.restore_entries, ([("sale", GONE)],), Trouble),
    (emptying.empty_entries, ([("sale", GONE)],), Trouble),
    (sheet_templates.update_template, (GONE, SHEET), Trouble),
    (sheet_templates.delete_template, (GONE,), Trouble),
    (sheet_templates.note_printed, ([GONE], SHEET), None),
    (templates.update_template, (WORDS._replace(id=GONE),), Trouble),
    (templates.delete_template, (GONE,), Trouble),
    (sending.log_greeting, (SPRING, sending.Sent(GONE, "好")), Trouble),
    (sending.log_greeting, (SPRING, sending.Sent(1, "好"), GONE), Trouble),
    (sending.log_greetings, (SPRING, [sending.Sent(GONE, "好")]), Trouble),
    (gifts.plan_gifts, ("spring", 2027, [GONE]), Trouble),
    (gifts.plan_gifts, ("spring", 2027, [1], "", None, GONE), Trouble),
    (gifts.change_gift, (gifts.GiftRow(id=GONE),), Trouble),
    (gifts.set_gift_status, ([GONE], "given"), Trouble),
    (gifts.delete_gifts, ([GONE],), Trouble),
    (tiers.change_tier, ([GONE], "key"), None),
    (tiers.change_tier, ([3], "key", "", GONE), Trouble),
    (losses.lose_contact, (GONE, LOSS), Trouble),
    (losses.lose_contacts, ([GONE], LOSS), Trouble),
    (losses.lose_contacts, ([1], LOSS._replace(staff_id=GONE)), Trouble),
    (losses.update_loss, (LOSS._replace(id=GONE, contact_id=54),), Trouble),
    (losses.update_loss, (LOSS._replace(id=1, contact_id=GONE),), Trouble),
    (losses.update_loss, (LOSS._replace(id=1, contact_id=54, staff_id=GONE),), Trouble),
    (losses.set_stage, ([GONE], "customer"), None),
    (create_interaction, (InteractionRow(contact_id=GONE),), Trouble),
    (create_interaction, (InteractionRow(contact_id=1, staff_id=GONE),), Trouble),
    (create_interaction, (InteractionRow(contact_id=1, trip_stop_id=GONE),), Trouble),
    (change_interaction, (LOGGED, LOGGED), Trouble),
    (delete_interaction, (GONE,), Trouble),
    (visits.create_visit, (visits.Visit(contact_id=GONE),), Trouble),
    (visits.create_visit, (visits.Visit(contact_id=1, staff_id=GONE),), Trouble),
    (visits.create_visits, ([visits.Visit(contact_id=1), visits.Visit(contact_id=GONE)],), Trouble),
    (visits.update_visit, (visits.Visit(id=GONE, contact_id=1),), Trouble),
    (visits.update_visit, (visits.Visit(id=1, contact_id=GONE),), Trouble),
    (visits.update_visit, (visits.Visit(id=1, contact_id=1, staff_id=GONE),), Trouble),
    (visits.delete_visit, (GONE,), Trouble),
    (proposals.take_areas, ([(GONE, "東區")],), None),
    (results.type_back, (GONE_SHEET, TypedSheet()), Trouble),
    (photos.add_photos, (GONE, [PHOTO]), Trouble),
    (photos.replace_photo, (GONE, "", PHOTO), Trouble),
    (photos.remove_photo, (GONE, ""), Trouble),
    (outcomes.miss_visit, (GONE, ""), Trouble),
    (outcomes.put_visit_off, (GONE, "2026-12-05T10:00"), Trouble),
    (trips.create_trip, (TRIP._replace(ends_on="2026-12-09"),), Trouble),
    (trips.update_trip, (TRIP._replace(id=GONE),), Trouble),
    (trips.set_lodging, (GONE, trips.Lodging("2026-12-10")), Trouble),
    (taking.take_along, (GONE, [1]), Trouble),
    (trips.delete_trip, (GONE,), Trouble),
    (messages.log_message, (GONE, "trip_before", 1, ""), Trouble),
    (messages.keep_words,
     (WORDS._replace(id=GONE), WORDS._replace(id=GONE)), Trouble),
    (stops.place_stop, (GONE, "2026-12-10", 0), Trouble),
    (stops.order_by_time, (GONE, "2026-12-10"), None),
    (stops.confirm_stop, (GONE,), Trouble),
    (stops.leave_trip, (GONE,), Trouble),
    (moves.move_visit, (GONE, "2026-12-01T10:00", ""), Trouble),
    (moves.move_task, (GONE, "2026-12-01", ""), Trouble),
    (groups.create_group, ("一", GONE), Trouble),
    (groups.create_group_of, ("一", [GONE]), Trouble),
    (groups.create_smart_group, ("一", LATER, GONE), Trouble),
    (groups.update_smart_group, (GONE, LATER), Trouble),
    (group_rhythm.change_conditions, (GONE, LATER), Trouble),
    (groups.rename_group, (GONE, "一"), Trouble),
    (groups.set_look, (GONE, "", "star"), Trouble),
    (group_rhythm.set_rhythm, (GONE, group_rhythm.Rhythm(20)), Trouble),
    (snoozes.snooze, ([GONE], "2027-01-01"), Trouble),
    (snoozes.snooze, ([3], "2027-01-01", "", GONE), Trouble),
    (snoozes.take_back, ([GONE],), None),
    (greeted.greet_date, (GONE, date(2026, 12, 1)), Trouble),
    (groups.move_group, (GONE, None), Trouble),
    (groups.move_group, (1, GONE), Trouble),
    (groups.shift_group, (GONE, "up"), Trouble),
    (groups.add_members, (GONE, [1]), Trouble),
    (groups.add_members, (1, [GONE]), Trouble),
    (groups.move_members, (GONE, 1, [1]), Trouble),
    (groups.move_members, (1, GONE, [1]), Trouble),
    (groups.move_members, (1, 2, [GONE]), Trouble),
    (groups.remove_members, (GONE, [1]), Trouble),
    (groups.remove_members, (1, [GONE]), None),
    (groups.delete_group, (GONE,), Trouble),
    (group_changes.merge_groups, (GONE, 1), Trouble),
    (group_changes.merge_groups, (1, GONE), Trouble),
    (group_changes.restore_group, (GONE,), Trouble),
    (relations.add_relation, (GONE, 1, "friend"), Trouble),
    (relations.add_relation, (1, GONE, "friend"), Trouble),
    (relations.add_relation, (1, GONE, "referrer"), Trouble),
    (relations.delete_relation, (GONE,), Trouble),
    (relations.give_reward, (GONE, None), Trouble),
    (relations.link_people, (GONE, [1]), Trouble),
    (relations.link_people, (32, [GONE]), None),
    (relations.unlink_person, (GONE,), Trouble),
    (staff.update_staff, (GONE, "一", True), Trouble),
    (staff.price_staff, (GONE, 100), Trouble),
    (handovers.hand_over, (GONE, {1: [1]}, ""), None),
    (handovers.hand_over, (GONE, {1: [1]}, "", True), None),
    (handovers.hand_over, (1, {GONE: [1]}, ""), Trouble),
    (handovers.hand_over, (1, {2: [GONE]}, ""), None),
    (handovers.acknowledge, (GONE,), None),
    (handovers.acknowledge, (1, [GONE]), None),
    (duplicates.keep_apart, ([1, GONE],), Trouble),
    (merging.merge_contacts, (GONE, [1]), Trouble),
    (merging.merge_contacts, (1, [GONE]), Trouble),
]  # fmt: skip
#: Verbs that take no id of something that may be gone.
WITHOUT_IDS = {
    group_changes.create_starters,
    pledges.create_pledge,
    sample_shop.fill,
    settings.put_first_steps_away,
    settings.update_settings,
    sheet_templates.create_template,
    staff.create_staff,
    templates.create_template,
    tiers.update_tier_policies,
}


def test_every_verb_is_given_somebody_who_is_gone():
    asked = {verb for verb, _given, _comes in MISSING}
    # Undoing what is not there is a sentence of the journal's own; see tests/book/history.
    assert asked | WITHOUT_IDS == VERBS - {undoing.undo_together}


@pytest.fixture(scope="module")
def still_shop(filled_book, tmp_path_factory) -> Iterator[tuple[Book, dict[Any, Any]]]:
    """The sample shop, in which nothing changes, and all its rows."""
    path = tmp_path_factory.mktemp("still") / "shop.kehu"
    shutil.copyfile(filled_book, path)
    book = open_book(path)
    yield book, rows_of(book)
    book.close()


def is_a_sentence(trouble: Trouble) -> bool:
    said = str(trouble)
    return said.endswith(".") and " " in said and str(GONE) not in said


@pytest.mark.parametrize(
    ("verb", "given", "comes"),
    MISSING,
    ids=[f"{verb.__name__}-{place}" for place, (verb, _given, _comes) in enumerate(MISSING)],
)
def test_what_is_gone_is_a_sentence_or_nothing(still_shop, verb, given, comes):
    book, rows = still_shop
    if comes is None:
        assert call(verb, book, given).step is None
    else:
        with pytest.raises(Trouble) as caught:
            call(verb, book, given)
        assert is_a_sentence(caught.value) and not isinstance(caught.value, BookTrouble)
    assert rows_of(book) == rows


def takes_only_ids(signature: inspect.Signature) -> bool:
    return all(
        name == "book" or name.endswith(("_id", "_ids")) or value.default is not value.empty
        for name, value in signature.parameters.items()
    ) and any(name.endswith(("_id", "_ids")) for name in signature.parameters)


READS = [
    (function, signature)
    for function, signature in every_function()
    if function not in VERBS and takes_only_ids(signature)
]


@pytest.mark.parametrize(
    ("read", "signature"), READS, ids=[read.__name__ for read, _signature in READS]
)
def test_reading_what_is_gone_is_a_sentence_or_nothing(still_shop, read, signature):
    book, _rows = still_shop
    given = [
        [GONE] if name.endswith("_ids") else GONE
        for name, value in signature.parameters.items()
        if name != "book" and value.default is value.empty
    ]
    try:
        found = read(book, *given)
        if inspect.isgenerator(found):
            list(found)
    except Trouble as trouble:
        assert is_a_sentence(trouble)
