"""The parts of the window that tests look at, each under its type, and what they wish."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import cast

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon, QSessionManager
from PySide6.QtWidgets import QApplication

from kehuapp.changes import Changes
from kehuapp.ui.comments.all_pane import AllCommentsPane
from kehuapp.ui.deleted.deleted_pane import DeletedPane
from kehuapp.ui.duplicates.duplicates_pane import DuplicatesPane
from kehuapp.ui.pages.batches import BatchesPage
from kehuapp.ui.pages.colleagues import ColleaguesPage
from kehuapp.ui.pages.comments import CommentsPage
from kehuapp.ui.pages.customers import CustomersPage
from kehuapp.ui.pages.deleted import DeletedPage
from kehuapp.ui.pages.duplicates import DuplicatesPage
from kehuapp.ui.pages.services import ServicesPage
from kehuapp.ui.pages.settings import SettingsPage
from kehuapp.ui.pages.today import TodayPage
from kehuapp.ui.services.batches_pane import BatchesPane
from kehuapp.ui.services.services_pane import ServicesPane
from kehuapp.ui.settings.settings_pane import SettingsPane
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.shell.sidebar import Sidebar
from kehuapp.ui.staff.colleagues_pane import ColleaguesPane


def colours_of(icon: QIcon) -> set[str]:
    """The colours of what is drawn in an icon."""
    image = icon.pixmap(16, 16).toImage()
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    drawn = (image.pixelColor(*spot) for spot in spots)
    return {one.name() for one in drawn if one.alpha() == 255}


def customers(window: MainWindow) -> CustomersPage:
    """The page with list and card."""
    return cast(CustomersPage, window.host.page("customers"))


def all_comments(window: MainWindow, part: str = "all") -> AllCommentsPane:
    """The comments of the whole shop, as when somebody goes there."""
    window.session.go("comments", part)
    return cast(CommentsPage, window.host.page("comments")).comments


def duplicates(window: MainWindow, ids: tuple[int, ...] = ()) -> DuplicatesPane:
    """The page of duplicates, as when somebody goes there."""
    window.session.go("duplicates", ids)
    return cast(DuplicatesPage, window.host.page("duplicates")).duplicates


def colleagues(window: MainWindow) -> ColleaguesPane:
    """The page of colleagues, as when somebody goes there."""
    window.session.go("colleagues")
    return cast(ColleaguesPage, window.host.page("colleagues")).colleagues


def batches(window: MainWindow) -> BatchesPane:
    """The page of contacts with many, as when somebody goes there."""
    window.session.go("batches")
    return cast(BatchesPage, window.host.page("batches")).batches


def deleted(window: MainWindow) -> DeletedPane:
    """The page of deleted entries, as when somebody goes there."""
    window.session.go("deleted")
    return cast(DeletedPage, window.host.page("deleted")).deleted


def services(window: MainWindow) -> ServicesPane:
    """The page of promised services, as when somebody goes there."""
    window.session.go("services")
    return cast(ServicesPage, window.host.page("services")).services


def today(window: MainWindow) -> TodayPage:
    """The page of today, as when somebody goes there."""
    window.session.go("today")
    return cast(TodayPage, window.host.page("today"))


def settings(window: MainWindow, section: str | None = None) -> SettingsPane:
    """The page of settings, as when somebody goes there."""
    window.session.go("settings", section)
    return cast(SettingsPage, window.host.page("settings")).settings


@contextmanager
def wished(sidebar: Sidebar) -> Iterator[list[object]]:
    """The places that the sidebar wishes to be shown meanwhile."""
    told: list[object] = []

    def hear(changes: Changes) -> None:
        if changes.session == "destination":
            told.append(sidebar._session.destination.argument)
        elif changes.session == "place":
            told.append(sidebar._session.place)

    sidebar._session.changed.connect(hear)
    yield told
    sidebar._session.changed.disconnect(hear)
    assert told


def log_off(application: QApplication) -> None:
    """The system asks the program to keep what is typed: its session is to end."""
    # A session's manager cannot be made; no slot of ours looks at it.
    manager = QObject()
    (address,) = shiboken6.getCppPointer(manager)
    shiboken6.invalidate(manager)
    application.commitDataRequest.emit(shiboken6.wrapInstance(address, QSessionManager))
