"""What a view is to the page of reviews; the views are in the rooms beside this."""

from typing import Protocol

from PySide6.QtCore import SignalInstance

from kehuapp.book.review.people import Period
from kehuapp.sheets.form import Form


class View(Protocol):
    """A widget that answers one question about a period; it reads in the worker."""

    #: Ids of customers and what they are called, to be shown as a list.
    people_requested: SignalInstance
    #: A customer whose card is wished for.
    contact_requested: SignalInstance
    #: `about` says something else now.
    about_changed: SignalInstance

    def show_period(self, period: Period) -> None:
        """Read anew for this period, and whenever the book has changed."""

    def take_focus(self) -> None:
        """Take the keyboard."""

    def build_form(self) -> Form | None:
        """What Print puts on paper; None while there is nothing."""

    def about(self) -> str:
        """The quiet line beside the title; "" for none."""
