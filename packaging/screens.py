"""Pictures of every screen with the sample shop, for the README and for looking at."""

import argparse
import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import backup_windows
import chart_windows
import deleted_windows
import greeting_windows
import history_windows
import lock_windows
import paper_windows
import review_windows
import small_windows
import typing_windows

from kehuapp.book.list.contact_list import Place
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.ui.kit import theme
from kehuapp.ui.work import garbage, places, tasks, translations

#: A phone's table with all that a preview shows: new, the same, maybe the same, lost digits.
_TABLE = """Name,Phone 1 - Value,Organization 1 - Name,Birthday,Notes,Priority
何美惠,04-0000-0090,晨光麵包,1985-04-12,不吃牛,Normal
陳志明,04-0000-0027 ::: 07-0000-0027,禾樂食堂,,月底結帳,Normal
"Chan, Ken 陳家健",+852 5550 0199,Harbour Tea,農曆八月十五,說英文,Normal
沈國強,1.38E+10,,,,Normal
許家豪,04-0000-0082,豪記便當,,,
江小蘭,04-0000-0033,,,,Normal
"""
_SALES = """銷售日期,客戶,電話,品項,數量,單位,金額,毛利,備註
113/05/20,陳志明,04-0000-0027,高山烏龍,2,斤,"2,400",600,月結
113/05/21,何美惠,04-0000-0090,茶杯,1,個,350,90,
113/05/22,陳志明,04-0000-0027,茶杯,-1,個,350,90,退回一個
113/02/30,許家豪,04-0000-0082,茶包,3,盒,450,120,
合計,,,,,,"2,400",,
"""
_MESSAGE = """王小明 經理
示範茶行有限公司 | 業務部
電話：04-0000-0012 #25
ming@example.com
台中市示範區示範路 1 號
LINE: ming_tea
謝謝！"""
#: The screen that the pictures are of; the window itself is larger, as on a larger one.
ROOM = (1366, 768)
Screens = list[tuple[str, Callable[[], object]]]
SETTINGS = (
    "colleagues",
    "tiers",
    "days",
    "lists",
    "reminders",
    "printing",
    "backups",
    "lock",
    "look",
)  # sections of the page of settings


def _story() -> Any:
    """What is told of the sample shop in the language of now."""
    from kehuapp.book.sample_shop import Story

    return Story(translations.language())


def _group() -> str:
    """The group of the sample shop that the window shows."""
    return str(_story().words["groups"][0].rpartition("/")[0])


def write_screens(
    folder: Path, wanted: Callable[[str, str], bool] = lambda _screen, _mode: True
) -> list[Path]:
    """Write a PNG a screen, language and theme into `folder`; returns the files.

    `wanted(screen, mode)` may leave some out, which are not made then.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance() or QApplication(["kehuapp"])
    assert isinstance(application, QApplication)
    garbage.collect_here(application)
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for language in translations.LANGUAGES:
        translations.install(application, language)
        # A shop of its own for each language: its groups and comments are written in it.
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as away:
            for mode in ("light", "dark"):
                theme.apply(application, mode)
                written += _write_one(application, folder, Path(away), language, mode, wanted)
    return written


def _write_one(
    application: object,
    folder: Path,
    away: Path,
    language: str,
    mode: str,
    wanted: Callable[[str, str], bool],
) -> Iterator[Path]:
    with opened(application, away) as (window, screens):
        for screen, show in screens:
            if not wanted(screen, mode):
                continue
            shown = show()
            _settle(application)
            target = folder / f"{screen}-{language}-{mode}.png"
            shown.grab().save(str(target))  # type: ignore[attr-defined]
            put_away(shown, window)
            yield target


@contextlib.contextmanager
def opened(application: object, away: Path) -> Iterator[tuple[Any, Screens]]:
    """The program's window on the sample shop, and every screen: its name, and what shows it and
    gives back the window that it is in."""
    from PySide6.QtCore import QRect
    from PySide6.QtWidgets import QApplication

    from kehuapp.book import sample_shop
    from kehuapp.book.groups.groups import find_group
    from kehuapp.book.opening import open_book
    from kehuapp.book.staff.staff import rows_staff
    from kehuapp.ui.kit.windows import placing
    from kehuapp.ui.shell.main_window import MainWindow
    from kehuapp.ui.work.preferences import Preferences

    assert isinstance(application, QApplication)
    placing.room_of = lambda _window: QRect(0, 0, *ROOM)  # Qt's screen that is none is tiny
    path = away / f"{_story().words['shop']}.kehu"
    fresh = not path.exists()
    book = open_book(path, create=fresh)
    if fresh:
        sample_shop.fill(book, translations.language())
    window = MainWindow(book, Preferences(away / "preferences.ini"))
    window.resize(1360, 860)
    window.show()
    _customers(window).list.show_columns(())  # the theme before left a table
    window.session.choose_staff(rows_staff(book)[0].id)
    window.session.go("customers", places.group(find_group(book, _group()) or 0))
    others: list[Book] = []
    try:
        screens = [
            *_screens(window, book, away),
            *_today_screens(window),
            *_trip_screens(window),
        ]
        yield window, [*screens, *_beginnings(window, away, others)]
    finally:
        window.close()
        window.deleteLater()
        _settle(application)
        for one in (book, *others):
            one.close()


def put_away(shown: Any, window: object) -> None:
    """Let a window that was shown over the program's be gone."""
    if shown is not window:
        shown.hide()
        shown.deleteLater()


def _beginnings(window: Any, away: Path, others: list[Book]) -> Screens:
    """How a book begins: the first page, the help about phones, an empty book, the first steps;
    the books that are made are put among the `others`."""
    from kehuapp.book.contacts.contacts import ContactCard, create_contact
    from kehuapp.book.opening import open_book
    from kehuapp.book.settings import begin_shop
    from kehuapp.ui.start.beginning import new_settings
    from kehuapp.ui.start.first_window import FirstWindow
    from kehuapp.ui.start.new_book import NewBookDialog
    from kehuapp.ui.start.phone_help import PhoneHelp
    from kehuapp.ui.work.preferences import Preferences

    def first_run() -> object:
        first = FirstWindow(Preferences(away / "preferences.ini"))
        first.page.shop.setText(_story().words["shop"])
        first.show()
        return first

    def shown(made: Any) -> object:
        made.show()
        return made

    def empty() -> object:
        path = away / f"empty-{theme.current().name}-{theme.line_height()}.kehu"
        book = open_book(path, create=True)
        others.append(book)
        _customers(window).list.show_columns(())  # a screen before left a table
        begin_shop(book, new_settings(_story().words["shop"], "TW"), _story().words["staff"][0])
        window.show_book(book)
        return window

    def first_steps() -> object:
        create_contact(window.book, ContactCard(name=_story().main["name"]))
        window.show_book(window.book)
        window.session.go("today")
        return window

    return [
        ("first-run", first_run),
        ("phone-help", lambda: shown(PhoneHelp(window))),
        ("new-book", lambda: shown(NewBookDialog(window.preferences, print, window))),
        ("empty", empty),
        ("first-steps", first_steps),
    ]


def _today_screens(window: Any) -> Screens:
    """The page of today: as it opens, with fields in place of a row, on paper."""

    def page() -> Any:
        window.session.go("today", "all")
        return window.host.page("today").today

    def opened() -> object:
        page().queue.view.choose(0)
        return window

    def fields(kind: str, what: str) -> Callable[[], object]:
        def show() -> object:
            pane = page()
            rows = [row.entry for row in pane.queue.model.rows]
            pane.do(what, next(entry for entry in rows if entry.kind == kind))
            return window

        return show

    return [
        ("today", opened),
        ("today-log", fields("due", "finish")),
        ("today-later", fields("due", "postpone")),
    ]


def _trip_screens(window: Any) -> Screens:
    """The page of trips, the form of a new one, of a night."""

    def page() -> Any:
        window.session.go("trips", None)
        return window.host.page("trips").trips

    def opened() -> object:
        page()
        return window

    def form() -> object:
        made = window.commands.trips._form(None)
        made.area.setText(page().trip().area)
        made.show()
        made._look()
        return made

    def take() -> object:
        from kehuapp.ui.trips.take_form import TakeForm

        trip = page().trip()
        made = TakeForm(window.session.book, 2, (trip.id, trip.ends_on), window)
        made.show()
        return made

    def night() -> object:
        from kehuapp.book.trips.trips import Lodging
        from kehuapp.ui.trips.lodging_form import LodgingForm

        made = LodgingForm(Lodging(page().trip().starts_on), "23", window)
        made.show()
        return made

    def messages() -> object:
        from kehuapp.ui.greetings.trip_messages import TripMessages

        made = TripMessages(window.session, page().trip())
        made.show()
        return made

    def wording() -> object:
        from kehuapp.ui.greetings.trip_messages import MessageWords

        made = MessageWords(messages()._words(), window)
        made.show()
        return made

    return [
        ("trips", opened),
        ("trip-form", form),
        ("trip-take", take),
        ("trip-lodging", night),
        ("trip-messages", messages),
        ("trip-words", wording),
    ]


def _customers(window: Any) -> Any:
    """The page with list and card."""
    return window.host.page("customers")


def _settle(application: object) -> None:
    """Let everything be laid out, read in the worker, painted, and what was closed be gone."""
    from PySide6.QtCore import QEvent

    for _ in range(4):
        application.processEvents()  # type: ignore[attr-defined]
        application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # type: ignore[attr-defined]
        tasks.wait_until_idle()


def _screens(window: object, book: Book, away: Path) -> Screens:
    from kehuapp.book.contacts.contacts import load_contact
    from kehuapp.book.list.contact_list import ids_contacts
    from kehuapp.book.summary import load_visit_facts
    from kehuapp.book.visits.visits import Visit, find_next_visit
    from kehuapp.ui.activity.interaction_form import InteractionForm
    from kehuapp.ui.editing.edit_dialog import EditDialog
    from kehuapp.ui.exchange.import_window import ImportWindow
    from kehuapp.ui.exchange.sales.sales_window import SalesWindow
    from kehuapp.ui.shell.main_window import MainWindow
    from kehuapp.ui.visits.visit_form import VisitForm

    assert isinstance(window, MainWindow)
    expected = ids_contacts(book, places.VISITS) or ids_contacts(book, places.ALL)
    contact = expected[0]
    table = away / "phone.csv"
    table.write_text(_TABLE, encoding="gb18030")
    till = away / "till.csv"
    till.write_text(_SALES, encoding="utf-8")

    def main(tab: str) -> Callable[[], object]:
        def show() -> object:
            page = _customers(window)
            page.list.show_sorted("last_contact")
            page.list.select(contact)
            view = page.list.view
            view.scrollTo(view.currentIndex(), view.ScrollHint.PositionAtCenter)
            page.card.show_tab(tab)
            return window

        return show

    def dialog(make: Callable[[], object]) -> Callable[[], object]:
        def show() -> object:
            made = make()
            made.show()  # type: ignore[attr-defined]
            return made

        return show

    def edit() -> EditDialog:
        form = EditDialog(book, load_contact(book, contact), window)
        form.form.unfold_all_in_use()
        return form

    def costs() -> object:
        shown = main("interactions")()
        _customers(window).card.facts.costs.click()
        return shown

    small = small_windows.windows(window, book, contact, away)
    staff = window.session.staff
    visit = find_next_visit(book, contact) or Visit(contact_id=contact)
    facts = load_visit_facts(book, contact)
    return [
        ("main-window", main("comments")),
        ("contacts-made", main("interactions")),
        ("contacts-of-costs", costs),
        ("sales", main("sales")),
        ("plans", main("plans")),
        ("details", main("details")),
        ("people", main("people")),
        ("timeline", main("timeline")),
        *((name, dialog(make)) for name, make in _people_windows(window, book, contact)),
        ("edit", dialog(edit)),
        *_form_screens(window, book, contact),
        ("log-contact", dialog(lambda: InteractionForm(book, contact, staff, window))),
        *((name, dialog(make)) for name, make in _plan_forms(window, book)),
        *_contact_windows(window, book, contact),
        ("plan-visit", dialog(lambda: VisitForm(book, visit, window))),
        *((name, dialog(make)) for name, make in _windows_of_many(window, book)),
        ("import", dialog(lambda: ImportWindow(window.session, [table], window))),
        ("import-sales", dialog(lambda: SalesWindow(window.session, [till], window))),
        *((name, dialog(make)) for name, make in _sales_dialogs(window, book, till)),
        *((name, dialog(make)) for name, make in _sheet_windows(window, book, facts)),
        *((name, dialog(make)) for name, make in _tier_forms(window, book, facts.name)),
        *((name, dialog(make)) for name, make in _staff_windows(window, book)),
        *((name, dialog(make)) for name, make in _file_windows(window, book, contact)),
        ("keys", dialog(window.show_keys)),
        *((name, dialog(make)) for name, make in small),
        *_page_screens(window, tuple(expected[:2])),
        *((name, dialog(make)) for name, make in _many_windows(window, book)),
        *((name, dialog(make)) for name, make in greeting_windows.windows(window, book)),
        *((name, dialog(make)) for name, make in paper_windows.windows(window)),
        *((name, dialog(make)) for name, make in chart_windows.windows()),
        *_list_screens(window),
        *_import_ends(window, table),
    ]


def _sales_dialogs(window: Any, book: Book, till: Path) -> list[tuple[str, Callable[[], object]]]:
    """Whose a sale is, what the columns of a file hold, an item's name."""
    from kehuapp.exchange.sales.sale_table import read_sale_table
    from kehuapp.exchange.sources import only_source
    from kehuapp.ui.exchange.sales.sales_dialogs import ColumnsDialog, PersonDialog
    from kehuapp.ui.sales.item_form import ItemForm

    item = str(book.query("SELECT item FROM sale ORDER BY id LIMIT 1")[0][0])
    return [
        ("sales-person", lambda: PersonDialog(book, "陳", window)),
        ("sales-columns", lambda: ColumnsDialog(read_sale_table(only_source(till)), window)),
        ("sales-item", lambda: ItemForm(book, item, window)),
    ]


def _plan_forms(window: Any, book: Book) -> list[tuple[str, Callable[[], object]]]:
    """What was promised and what will be needed, its sale, its new days, why it is gone."""
    from kehuapp.book.plans.needs import NeedRow
    from kehuapp.book.plans.tasks import rows_open_tasks
    from kehuapp.book.rhythm.group_rhythm import Rhythm
    from kehuapp.book.settings import load_settings
    from kehuapp.ui.groups.rhythm_form import RhythmForm
    from kehuapp.ui.plans.need_form import GoneForm, NeedForm, PostponeForm, WinForm
    from kehuapp.ui.plans.snooze_form import SnoozeForm
    from kehuapp.ui.plans.task_form import TaskForm

    settings, name = load_settings(book), _story().main["name"]
    need = NeedRow("春茶", 20, "斤", "2027-03-01", "2027-05-31", when_text="明年春天")
    task = rows_open_tasks(book)[0]
    return [
        ("promise", lambda: TaskForm(book, task, name, window)),
        ("put-off", lambda: SnoozeForm(settings, None, name, window)),
        ("group-rhythm", lambda: RhythmForm(Rhythm(20, 30), _group(), window)),
        ("need", lambda: NeedForm(settings, need, name, window)),
        ("need-won", lambda: WinForm(settings, need, name, window)),
        ("need-postponed", lambda: PostponeForm(settings, need, name, window)),
        ("need-gone", lambda: GoneForm(need, name, window)),
    ]


def _windows_of_many(window: Any, book: Book) -> list[tuple[str, Callable[[], object]]]:
    """What is asked before many are planned for, or a step about many is undone."""
    from kehuapp.book.list.contact_list import ids_contacts
    from kehuapp.i18n import translate
    from kehuapp.ui.commands.undo_question import UndoQuestion
    from kehuapp.ui.visits.visits_form import VisitsForm

    some = ids_contacts(book, places.DUE)[:9]
    step, day = translate("Step", "Import of %1", "phone.vcf"), translate("Words", "yesterday")
    return [
        ("plan-visits", lambda: VisitsForm(book, some, window.session.staff, window)),
        ("undo-question", lambda: UndoQuestion(step, f"{day} 16:20", 312, True, False, window)),
    ]


def _many_windows(window: Any, book: Book) -> list[tuple[str, Callable[[], object]]]:
    """A contact with many, and a service that is promised."""
    from kehuapp.book.activity.batches import BatchRow
    from kehuapp.book.activity.pledges import ask_pledges
    from kehuapp.book.list.contact_list import ids_contacts
    from kehuapp.ui.activity.many_form import ManyForm
    from kehuapp.ui.services.pledge_form import PledgeForm

    some = tuple(ids_contacts(book, places.ALL)[:14])
    pledge = book.ask(ask_pledges())[0]

    def gathering() -> object:
        row = BatchRow(kind="gathering", came=some[:9], absent=some[9:], staff_id=1)
        form = ManyForm(book, row, window)
        form.cost.setText("1000")
        form.shared.set_code("all")
        form.people.model.tick(some[4:6], False)
        form.people.model.give_reasons([(some[4], "出差")])
        form.people.view.setCurrentIndex(form.people.model.index(4))
        return form

    def greetings() -> object:
        return ManyForm(book, BatchRow(kind="message", purpose="greeting", came=some), window)

    return [
        ("log-gathering", gathering),
        ("log-greetings", greetings),
        ("pledge", lambda: PledgeForm(book, pledge, window.session.looks, window)),
    ]


def _import_ends(window: Any, table: Path) -> list[tuple[str, Callable[[], object]]]:
    """What an import did, and whom it brought."""
    from kehuapp.book.list.contact_list import latest_imports
    from kehuapp.exchange.records import Failed
    from kehuapp.store import journal
    from kehuapp.ui.exchange.import_window import ImportWindow

    def done() -> object:
        for step, _name in latest_imports(window.book):  # in the other theme
            with contextlib.suppress(Trouble):  # somebody of them was changed since
                journal.undo(window.book, step)
        window.commands.exchange.import_files([table])
        tasks.wait_until_idle()
        shown = window.findChildren(ImportWindow)[-1]
        shown.preview_page.preview().file.failed.append(
            Failed(9, translate("Import", "This row is damaged (%1).", "…"), '"江小梅,04-0000-0035')
        )
        shown.apply()
        tasks.wait_until_idle()
        return shown

    def brought() -> object:
        window.session.look_for("")
        window.toast.offers()[0].click()
        return window

    return [("import-done", done), ("imported", brought)]


def _people_windows(
    window: Any, book: Book, contact: int
) -> list[tuple[str, Callable[[], object]]]:
    """Whom a customer belongs to, and the number as a phone dials it."""
    from kehuapp.book.contacts.contacts import load_contact
    from kehuapp.ui.relations.dial_popup import DialPopup
    from kehuapp.ui.relations.relation_form import RelationForm

    def relation() -> RelationForm:
        form = RelationForm(book, contact, load_contact(book, contact).title, window)
        form.person.setText(_story().main["name"][:2])
        form.search.look()
        return form

    return [
        ("relation", relation),
        ("dial", lambda: DialPopup(load_contact(book, contact), window)),
    ]


def _sheet_windows(window: Any, book: Book, facts: Any) -> list[tuple[str, Callable[[], object]]]:
    """A visit sheet before it is printed, and the template that it is made from."""
    from kehuapp.book.sheets.sheet_templates import rows_templates
    from kehuapp.sheets.visit.sheet import form, forms
    from kehuapp.ui.printing.sheets.template_editor import TemplateEditor
    from kehuapp.ui.printing.sheets.visit_preview import VisitPreview

    def preview() -> VisitPreview:
        return VisitPreview(
            lambda private, size, template: forms([facts], private, size=size, template=template),
            rows_templates(book),
            window,
        )

    def editor() -> TemplateEditor:
        return TemplateEditor(
            rows_templates(book)[1],
            lambda template: form(facts, template=template),
            lambda _template, _as_new: "",
            lambda: "",
            window,
        )

    return [("visit-sheet", preview), ("sheet-template", editor)]


def _tier_forms(window: Any, book: Book, name: str) -> list[tuple[str, Callable[[], object]]]:
    """What a shop says of its tiers, whose tier is changed, and why somebody was lost."""
    from kehuapp.book import sample_shop
    from kehuapp.book.days.own_days import OwnDay
    from kehuapp.book.list.contact_list import ids_contacts
    from kehuapp.book.tiers.losses import rows_losses
    from kehuapp.book.tiers.tiers import load_tier_policies
    from kehuapp.ui.activity.loss_form import LossForm
    from kehuapp.ui.activity.tier_choice import TierChoice
    from kehuapp.ui.settings.own_day_form import OwnDayForm
    from kehuapp.ui.settings.tier_form import TierForm

    loss = next(row for one in ids_contacts(book, places.ALL) for row in rows_losses(book, one))
    return [
        ("tier-form", lambda: TierForm(load_tier_policies(book), "key", window)),
        ("own-day-form", lambda: OwnDayForm(book, OwnDay(lunar=True, month=3, day=3), window)),
        ("tier-choice", lambda: TierChoice(name, "key", window.session.looks, window)),
        (
            "loss",
            lambda: LossForm(_story().words["lost"]["name"], loss, sample_shop.TODAY, "TW", window),
        ),
    ]


def _staff_windows(window: Any, book: Book) -> list[tuple[str, Callable[[], object]]]:
    """Who looks after how many, who gets whose customers, and the brief about these."""
    from kehuapp.book.staff.handover_brief import load_brief
    from kehuapp.book.staff.handovers import ids_customers
    from kehuapp.book.staff.staff import rows_staff
    from kehuapp.sheets.handover_brief import form
    from kehuapp.ui.printing.preview import SheetPreview
    from kehuapp.ui.staff.handover_form import HandoverForm

    giver, taker = rows_staff(book)[:2]

    def brief() -> object:
        facts = load_brief(book, ids_customers(book, giver.id)[:12], giver.name, taker.name)
        return SheetPreview(lambda private: form(facts, private), window)

    return [
        ("hand-over", lambda: HandoverForm(book, (), giver.id, window)),
        ("hand-over-brief", brief),
    ]


def _page_screens(window: Any, two: tuple[int, ...]) -> list[tuple[str, Callable[[], object]]]:
    """Every page of the table as it opens, and what some show when they are asked for more."""
    from kehuapp.ui.pages.pages import PAGES
    from kehuapp.ui.work.session import CalendarDay

    def page(name: str, argument: object = None) -> Callable[[], object]:
        def show() -> object:
            window.session.go(name, argument)
            return window

        return show

    def found() -> object:
        window.session.go("comments", "all")
        shown = window.host.page("comments").comments
        shown.filter.words.setText(_story().words["goods"][3][0])
        shown.filter.take()
        return window

    def setting() -> object:
        page("settings", "shop")()
        window.host.page("settings").settings.box.setText(translate("Settings", "Language"))
        return window

    return [
        *((f"page-{spec.id}", page(spec.id)) for spec in PAGES[1:]),
        *(
            (f"calendar-{mode}", page("calendar", CalendarDay("", mode)))
            for mode in ("week", "list")
        ),
        *((f"settings-{name}", page("settings", name)) for name in SETTINGS),
        ("settings-found", setting),
        ("comments-found", found),
        ("inbox", page("comments", "inbox")),
        ("comments-trash", page("comments", "trash")),
        ("merge", page("duplicates", two)),
        *deleted_windows.screens(window, two[0]),
        *_sales_screens(window, two[0]),
        *typing_windows.typing_screens(window, window.book),
        *backup_windows.backup_screens(window, window.book),
        *history_windows.history_screens(window, window.book),
        *lock_windows.lock_screens(window),
        *review_windows.review_screens(window),
    ]


def _sales_screens(window: Any, contact: int) -> list[tuple[str, Callable[[], object]]]:
    """A slip being typed with what completes it, one that is wrong, and all sales by days."""
    from kehuapp.book.sales.days import rows_days
    from kehuapp.book.sales.items import rows_own_items
    from kehuapp.ui.work.session import Slips

    found, bought = rows_days(window.book)[0], rows_own_items(window.book, contact)
    if not found or not bought:
        return []
    latest, item = found[0].day, bought[0].item

    def typed() -> Any:
        window.session.go("sales", Slips(latest))
        day = window.host.page("sales").day
        day.start(contact)
        day.editor.fields["item"].setText(item[:1])
        day.editor.fields["item"].textEdited.emit(item[:1])
        return day

    def typing() -> object:
        typed()
        return window

    def wrong() -> object:
        day = typed()
        day.editor.completion.hide()
        day.editor.fields["quantity"].setText("9999999999")
        day.editor.save_requested.emit()
        return window

    def all_days() -> object:
        window.host.page("sales").day.clear()
        window.session.go("sales", Slips(all=True))
        return window

    return [("sales-typing", typing), ("sales-wrong", wrong), ("sales-all", all_days)]


def _file_windows(window: Any, book: Book, contact: int) -> list[tuple[str, Callable[[], object]]]:
    """A customer with all comments: how to export it, and how it is printed."""
    from kehuapp.book.contacts.contacts import load_contact
    from kehuapp.ui.exchange.customer_file_dialog import CustomerFileDialog
    from kehuapp.ui.printing.paper.cards import build_form
    from kehuapp.ui.printing.preview import SheetPreview

    def export() -> object:
        dialog = CustomerFileDialog(
            load_contact(book, contact).title, "A4", window.preferences, window
        )
        dialog.folder.setText("D:/客戶檔案")
        return dialog

    def printed() -> object:
        made = build_form(book, contact, "A4")
        assert made is not None
        return SheetPreview(lambda _private: made, window, paper="A4", has_private=False)

    return [("customer-file", export), ("customer-file-print", printed)]


def _contact_windows(
    window: Any, book: Book, contact: int
) -> list[tuple[str, Callable[[], object]]]:
    """A contact made with all that may be noted, one that is opened again, a call that is timed."""

    from kehuapp.book.activity.corrections import load_logged
    from kehuapp.book.activity.interactions import rows_interactions
    from kehuapp.ui.activity.call_clock import CallClock, begin_call
    from kehuapp.ui.activity.interaction_form import InteractionForm

    def filled() -> object:
        form = InteractionForm(book, contact, window.session.staff, window)
        form.kind.set_code("meal")
        form.summary.setPlainText("一起午餐，聊冷泡茶的口味；想試三款。")
        for part in ("minutes", "cost", "marks", "promise", "next", "details"):
            form._unfold(part)
        form.minutes.setValue(90)
        form.cost.setText("1,250")
        form.marks.set_mark(4)
        form.marks_staff.set_mark(5)
        form.promise.setText("寄三款樣品")
        form.show()
        return form

    def days() -> object:
        """What nobody can read in one field of a day, what is just being typed in another."""
        form = InteractionForm(book, contact, window.session.staff, window)
        form._unfold("next")
        form._unfold("details")
        form.show()
        form.activateWindow()
        form.at.type_text("someday")
        form.at.settle()
        form.next_on.setFocus()
        form.next_on.type_text("下週五下午三點")
        form.next_as.set_code("visit")
        return form

    def again() -> object:
        last = rows_interactions(book, contact, 1)[0]
        opened = load_logged(book, last.id or 0)
        form = InteractionForm(book, contact, window.session.staff, window, opened)
        form.show()
        return form

    def clock(is_left: bool) -> object:
        call = begin_call(book, contact)
        began = call.began - timedelta(minutes=12, seconds=20)
        until = call.began if is_left else None
        shown = CallClock(book, call._replace(began=began, until=until), window)
        shown.notes.setPlainText("春茶要兩斤，週五以前送到。")
        shown.show()
        return shown

    return [
        ("log-contact-all", filled),
        ("log-contact-days", days),
        ("contact-again", again),
        ("call-clock", lambda: clock(False)),
        ("call-left", lambda: clock(True)),
    ]


def _form_screens(window: Any, book: Book, contact: int) -> list[tuple[str, Callable[[], object]]]:
    """The customer's form: short, with a pasted text, and all of it unfolded."""
    from kehuapp.book.contacts.contacts import ContactCard, load_contact
    from kehuapp.ui.editing.edit_dialog import EditDialog

    def short() -> object:
        form = EditDialog(book, ContactCard(tier="regular"), window)
        form.show()
        form.form.name.setText("陳志明")
        form.form.phones.rows()[0].lines[0].setText("04-0000-0027")
        form.alike.look()
        return form

    def paste() -> object:
        form = EditDialog(book, ContactCard(), window)
        form.show()
        form.paste()
        if form.paste_panel is not None:
            form.paste_panel.start(_MESSAGE, ())
        return form

    def unfolded() -> object:
        form = EditDialog(book, load_contact(book, contact), window)
        form.resize(700, 2560)
        form.show()
        for section in form.form.sections:
            form.form.open_section(type(section))
        return form

    return [("edit-new", short), ("edit-paste", paste), ("edit-unfolded", unfolded)]


def _list_screens(window: Any) -> list[tuple[str, Callable[[], object]]]:
    """The states of the list: found, none found here, none found at all, filtered, selected, as a
    table."""
    from kehuapp.book.conditions.conditions import All, Any_, Condition
    from kehuapp.ui.filters.smart_group_dialog import SmartGroupDialog
    from kehuapp.ui.list.list_table import FIRST
    from kehuapp.ui.work.session import Filtered

    few = All(
        (
            Condition("last_contact", "older", 7),
            Any_((Condition("tier", "in", ("key", "regular")), Condition("phone", "none"))),
        )
    )

    def searching(text: str, place: Place) -> Callable[[], object]:
        def show() -> object:
            window.toast.clear()
            window.session.go("customers", place)
            window.session.look_for(text)
            return window

        return show

    def found_there(text: str) -> Callable[[], object]:
        def show() -> object:
            searching(text, places.ALL)()
            people = _customers(window).list
            people._answers._read_comments()  # without the patience
            tasks.wait_until_idle()
            for one in people.model.ids():
                if people.mark_of(one).field == "comment":
                    people.select(one)
                    break
            return window

        return show

    def filtered() -> object:
        window.session.go("customers", Filtered(few))
        return window

    def smart_group() -> object:
        _customers(window).list.filter.clear()
        _customers(window).list.filter_button.setChecked(False)
        form = SmartGroupDialog(window.book, "", few, window)
        form.show()
        return form

    def placed(place: Place) -> Callable[[], object]:
        def show() -> object:
            window.session.look_for("")
            window.session.go("customers", place)
            return window

        return show

    def selected() -> object:
        window.session.go("customers", places.ALL)
        _customers(window).list.view.selectAll()
        return window

    def as_table() -> object:
        page = _customers(window)
        page.list.show_columns(FIRST)
        page.list.select(page.list.model.ids()[0])
        page.splitter.close_card()
        return window

    def drawer() -> object:
        as_table()
        _customers(window).splitter.open_card()
        return window

    def narrow() -> object:
        window.toast.clear()
        page = _customers(window)
        page.list.show_columns(())
        window.session.go("customers", places.ALL)
        page.list.select(page.list.model.ids()[0])
        window.resize(960, 680)
        return window

    def deleted() -> object:
        window.session.go("customers", places.ALL)
        page = _customers(window)
        page.list.select(page.list.model.ids()[0])
        window.commands.customers.delete()
        return window

    return [
        ("search", searching("tea" if translations.language() == "en" else "茶", places.ALL)),
        ("search-comment", found_there(_story().words["goods"][3][0])),
        ("search-none-here", searching("chen", places.TRASH)),
        ("search-none", searching("yxyx 0000-9999", places.ALL)),
        ("filter", filtered),
        ("smart-group", smart_group),
        ("due", placed(places.DUE)),
        ("visits", placed(places.VISITS)),
        ("selected", selected),
        ("table", as_table),
        ("table-drawer", drawer),
        ("toast", deleted),
        ("narrow", narrow),
    ]


if __name__ == "__main__":
    wish = argparse.ArgumentParser(prog="dev.py pictures", description=__doc__)
    wish.add_argument("folder", type=Path, metavar="DIR", help="where the pictures go")
    into = wish.parse_args().folder
    print(f"{len(write_screens(into))} pictures written to {into}.")
