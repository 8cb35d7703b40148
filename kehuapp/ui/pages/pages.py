"""The table of pages; sidebar, menus, keys, pictures and tests read it.

A page is made when it is first asked for, and loads its panes then: that keeps the start short.
"""

from collections.abc import Iterator, Sequence

from kehuapp.i18n import QT_TRANSLATE_NOOP
from kehuapp.ui.commands.commands import Commands
from kehuapp.ui.pages import colleagues, duplicates
from kehuapp.ui.pages.colleagues import ColleaguesPage
from kehuapp.ui.pages.comments import CommentsPage
from kehuapp.ui.pages.duplicates import DuplicatesPage
from kehuapp.ui.pages.page import KeySection, Page, PageSpec
from kehuapp.ui.work.session import Session


def _customers(session: Session, commands: Commands) -> Iterator[Page | None]:
    from kehuapp.ui.pages import customers  # after today's

    return customers.begin(session, commands)


_FOR_CUSTOMERS = tuple(
    f"kehuapp.ui.{name}"
    for name in (
        "comments.document",
        "comments.writing.editor",
        "comments.comment_pane",
        "card.contact_card",
        "list.contact_list",
        "pages.customers",
    )
)


def _customer_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import customer_keys

    return customer_keys.sections()


def _today(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.today import TodayPage

    return TodayPage(session, commands)


def _today_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import today

    return today.KEYS


def _settings(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.settings import SettingsPage  # most days go by without it

    return SettingsPage(session, commands)


def _tasks(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.tasks import TasksPage  # when somebody goes there

    return TasksPage(session, commands)


def _tasks_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import tasks

    return tasks.KEYS


def _settings_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import settings

    return settings.KEYS


def _sales(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.sales import SalesPage

    return SalesPage(session, commands)


def _sales_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import sales

    return sales.KEYS


def _services(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.services import ServicesPage

    return ServicesPage(session, commands)


def _calendar(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.calendar import CalendarPage

    return CalendarPage(session, commands)


def _calendar_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import calendar

    return calendar.KEYS


def _trips(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.trips import TripsPage

    return TripsPage(session, commands)


def _trips_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import trips

    return trips.KEYS


def _batches(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.batches import BatchesPage

    return BatchesPage(session, commands)


def _batches_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import batches

    return batches.KEYS


def _gifts(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.gifts import GiftsPage

    return GiftsPage(session, commands)


def _gifts_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import gifts

    return gifts.KEYS


def _deleted(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.deleted import DeletedPage

    return DeletedPage(session, commands)


def _deleted_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import deleted

    return deleted.KEYS


def _backups(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.backups import BackupsPage

    return BackupsPage(session, commands)


def _backups_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import backups

    return backups.KEYS


def _services_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import services

    return services.KEYS


def _typing(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.typing import TypingPage

    return TypingPage(session, commands)


def _typing_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import typing

    return typing.KEYS


def _history(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.history import HistoryPage

    return HistoryPage(session, commands)


def _history_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages import history

    return history.KEYS


def _review(session: Session, commands: Commands) -> Page:
    from kehuapp.ui.pages.reviews.review import ReviewPage

    return ReviewPage(session, commands)


def _review_keys() -> Sequence[KeySection]:
    from kehuapp.ui.pages.reviews import review_keys

    return review_keys.sections()


PAGES = (
    PageSpec("customers", QT_TRANSLATE_NOOP("Actions", "Customers"), "users", "", _customers,
             keys=_customer_keys, reads=_FOR_CUSTOMERS),
    PageSpec("today", QT_TRANSLATE_NOOP("Actions", "Today"), "sun", "Alt+0", _today,
             is_in_sidebar=True, keys=_today_keys),
    PageSpec("calendar", QT_TRANSLATE_NOOP("Actions", "Calendar"), "calendar-days",
             "Ctrl+F9", _calendar, is_in_sidebar=True, keys=_calendar_keys),
    PageSpec("trips", QT_TRANSLATE_NOOP("Actions", "Trips"), "footprints", "Ctrl+F6", _trips,
             is_in_sidebar=True, keys=_trips_keys),
    PageSpec("typing", QT_TRANSLATE_NOOP("Actions", "Visit results"), "notebook-pen",
             "Ctrl+Alt+Shift+T", _typing, is_in_sidebar=True, keys=_typing_keys),
    PageSpec("sales", QT_TRANSLATE_NOOP("Actions", "Sales"), "shopping-bag", "Ctrl+Alt+Q",
             _sales, is_in_sidebar=True, keys=_sales_keys),
    PageSpec("review", QT_TRANSLATE_NOOP("Actions", "Customer review"), "chart-column", "Ctrl+F3",
             _review, is_in_sidebar=True, keys=_review_keys),
    PageSpec("comments", QT_TRANSLATE_NOOP("Actions", "All comments"), "message-circle",
             "Ctrl+Alt+M", CommentsPage, is_in_sidebar=True),
    PageSpec("services", QT_TRANSLATE_NOOP("Actions", "Promised services"), "wrench",
             "Ctrl+Alt+W", _services, is_in_sidebar=True, keys=_services_keys),
    PageSpec("tasks", QT_TRANSLATE_NOOP("Actions", "Promises and tasks"), "list-checks",
             "Ctrl+F7", _tasks, is_in_sidebar=True, keys=_tasks_keys),
    PageSpec("batches", QT_TRANSLATE_NOOP("Actions", "Contacts with many"), "users",
             "Ctrl+Alt+Z", _batches, keys=_batches_keys),
    PageSpec("gifts", QT_TRANSLATE_NOOP("Actions", "Gifts"), "gift", "Ctrl+F8", _gifts,
             keys=_gifts_keys),
    PageSpec("colleagues", QT_TRANSLATE_NOOP("Actions", "Colleagues"), "users", "Ctrl+Alt+U",
             ColleaguesPage, keys=lambda: colleagues.KEYS),
    PageSpec("duplicates", QT_TRANSLATE_NOOP("Actions", "Find duplicates"), "copy", "Ctrl+Shift+D",
             DuplicatesPage, keys=lambda: duplicates.KEYS),
    PageSpec("deleted", QT_TRANSLATE_NOOP("Actions", "Deleted entries"), "trash-2",
             "Ctrl+Alt+Shift+R", _deleted, keys=_deleted_keys),
    PageSpec("backups", QT_TRANSLATE_NOOP("Actions", "Backup and restore"), "history", "Ctrl+F5",
             _backups, keys=_backups_keys),
    PageSpec("history", QT_TRANSLATE_NOOP("Actions", "History"), "history", "Ctrl+Alt+Shift+Z",
             _history, keys=_history_keys),
    PageSpec("settings", QT_TRANSLATE_NOOP("Actions", "Settings"), "settings", "Ctrl+,",
             _settings, keys=_settings_keys),
)  # fmt: skip
