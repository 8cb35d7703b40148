"""All commands of one session, subject by subject; menus and keys are the shell's."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from kehuapp.ui.commands import (
    backup_commands,
    book_commands,
    bulk_commands,
    comment_commands,
    customer_commands,
    customer_file_commands,
    exchange_commands,
    group_commands,
    place_commands,
    relation_commands,
    search_commands,
    smart_group_commands,
    staff_commands,
    tier_commands,
)
from kehuapp.ui.commands.actions import Actions
from kehuapp.ui.commands.checking import check_commands
from kehuapp.ui.commands.command import Bound, bound
from kehuapp.ui.commands.days import (
    calendar_commands,
    greeting_commands,
    rhythm_commands,
    today_commands,
)
from kehuapp.ui.commands.entries import (
    interaction_commands,
    many_commands,
    plan_commands,
    sale_commands,
    sales_file_commands,
)
from kehuapp.ui.commands.keeping import (
    elsewhere_commands,
    erase_commands,
    history_commands,
    lock_commands,
    restore_commands,
)
from kehuapp.ui.commands.paper import paper_commands, sheet_commands
from kehuapp.ui.commands.trips import trip_commands
from kehuapp.ui.commands.visits import typing_commands
from kehuapp.ui.work.session import Session


class Commands:
    """The subjects, whose methods pages call, and the `actions` that menus and keys show."""

    def __init__(self, session: Session) -> None:
        self.actions = Actions(session)
        self.books = book_commands.BookCommands(session)
        self.paper = paper_commands.PaperCommands(session)
        self.backup = backup_commands.BackupCommands(session)
        self.restoring = restore_commands.RestoreCommands(session, self.books)
        self.elsewhere = elsewhere_commands.ElsewhereCommands(session, self.books)
        self.locks = lock_commands.LockCommands(session, self.books)
        self.check = check_commands.CheckCommands(session, self.books)
        self.exchange = exchange_commands.ExchangeCommands(session, self.books)
        self.sales_files = sales_file_commands.SalesFileCommands(session, self.books)
        self.tiers = tier_commands.TierCommands(session)
        self.search = search_commands.SearchCommands(session)
        self.bulk = bulk_commands.BulkCommands(session)
        self.many = many_commands.ManyCommands(session)
        self.sheets = sheet_commands.SheetCommands(session)
        self.customers = customer_commands.CustomerCommands(session, self.tiers, self.sheets)
        self.interactions = interaction_commands.InteractionCommands(session, self.many)
        self.plans = plan_commands.PlanCommands(session)
        self.customers.promise_requested.connect(
            lambda contact, visit: self.plans.promise(contact, visit=visit)
        )
        self.calendar = calendar_commands.CalendarCommands(
            session, self.customers, self.plans, self.books
        )
        self.trips = trip_commands.TripCommands(session, self.customers)
        self.comments = comment_commands.CommentCommands(session)
        self.relations = relation_commands.RelationCommands(session)
        self.file = customer_file_commands.CustomerFileCommands(session)
        self.erasing = erase_commands.EraseCommands(session, self.file)
        self.erasing.started.connect(self.backup.started)  # what is typed gets into the book
        self.groups = group_commands.GroupCommands(session)
        self.smart = smart_group_commands.SmartGroupCommands(session)
        self.staff = staff_commands.StaffCommands(session, self.paper)
        self.sales = sale_commands.SaleCommands(session)
        self.rhythm = rhythm_commands.RhythmCommands(session)
        self.greetings = greeting_commands.GreetingCommands(session, self.books, self.paper)
        self.places = place_commands.PlaceCommands(session)
        self.today = today_commands.TodayCommands(
            session, self.customers, self.interactions, self.plans
        )
        self.typing = typing_commands.TypingCommands(session)
        self.history = history_commands.HistoryCommands(session, self.books)
        self.actions.add(self._bound())

    def bring_in(self, files: Sequence[Path], calendars: Sequence[Path]) -> None:
        """What was dropped on the window: files with customers go before calendars."""
        if files:
            self.exchange.import_files(files)
        elif calendars:
            self.calendar.import_files(calendars)

    def _bound(self) -> Iterator[Bound]:
        return chain(
            bound(book_commands.COMMANDS, self.books),
            bound(backup_commands.COMMANDS, self.backup),
            bound(restore_commands.COMMANDS, self.restoring),
            bound(elsewhere_commands.COMMANDS, self.elsewhere),
            bound(lock_commands.COMMANDS, self.locks),
            bound(check_commands.COMMANDS, self.check),
            bound(exchange_commands.COMMANDS, self.exchange),
            bound(tier_commands.COMMANDS, self.tiers),
            bound(search_commands.COMMANDS, self.search),
            bound(customer_commands.COMMANDS, self.customers),
            bound(interaction_commands.COMMANDS, self.interactions),
            bound(plan_commands.COMMANDS, self.plans),
            bound(rhythm_commands.COMMANDS, self.rhythm),
            bound(calendar_commands.COMMANDS, self.calendar),
            bound(trip_commands.COMMANDS, self.trips),
            bound(bulk_commands.COMMANDS, self.bulk),
            bound(many_commands.COMMANDS, self.many),
            bound(greeting_commands.COMMANDS, self.greetings),
            bound(comment_commands.COMMANDS, self.comments),
            bound(relation_commands.COMMANDS, self.relations),
            bound(customer_file_commands.COMMANDS, self.file),
            bound(erase_commands.COMMANDS, self.erasing),
            bound(group_commands.COMMANDS, self.groups),
            bound(staff_commands.COMMANDS, self.staff),
            bound(place_commands.COMMANDS, self.places),
            bound(sale_commands.COMMANDS, self.sales),
            bound(sales_file_commands.COMMANDS, self.sales_files),
            bound(paper_commands.COMMANDS, self.paper),
            bound(sheet_commands.COMMANDS, self.sheets),
            bound(typing_commands.COMMANDS, self.typing),
            bound(history_commands.COMMANDS, self.history),
        )
