"""The parts of the window that tests look at, each under its type."""

from typing import cast

from kehuapp.ui.comments.all_pane import AllComments
from kehuapp.ui.duplicates.duplicates_pane import Duplicates
from kehuapp.ui.pages.comments import CommentsPage
from kehuapp.ui.pages.customers import CustomersPage
from kehuapp.ui.pages.duplicates import DuplicatesPage
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.staff.colleagues_pane import Colleagues


def customers(window: MainWindow) -> CustomersPage:
    """The page with list and card."""
    return cast(CustomersPage, window.host.page("customers"))


def all_comments(window: MainWindow, part: str = "all") -> AllComments:
    """The comments of the whole shop, as when somebody goes there."""
    window.session.go("comments", part)
    return cast(CommentsPage, window.host.page("comments")).comments


def duplicates(window: MainWindow, ids: tuple[int, ...] = ()) -> Duplicates:
    """The page of duplicates, as when somebody goes there."""
    window.session.go("duplicates", ids)
    return cast(DuplicatesPage, window.host.page("duplicates")).duplicates


def colleagues(window: MainWindow) -> Colleagues:
    """The page of colleagues, as when somebody goes there."""
    from kehuapp.ui.pages.colleagues import ColleaguesPage

    window.session.go("colleagues")
    return cast(ColleaguesPage, window.host.page("colleagues")).colleagues
