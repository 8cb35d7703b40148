"""The files of customers, all comments in them, as one form; the page of each is in sheets."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from kehuapp.i18n import translate
from kehuapp.sheets.form import Form
from kehuapp.store.database import Book
from kehuapp.store.pictures import find_picture, find_size

_MOST_SIDE = 30_000  # pixels: who says more of a picture is wrong
Progress = Callable[[str, int, int], object]


def build_form(
    book: Book,
    contact: int,
    paper: str,
    progress: Progress = lambda *_said: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Form | None:
    """The customer's file on paper; None when it was cancelled."""
    from kehuapp.book.customer_file import each_comment, load_customer
    from kehuapp.sheets.customer_file import form
    from kehuapp.ui.printing.typesetting import measurer

    with book.one_view():  # one view of the book
        facts = load_customer(book, contact)
        words = translate("CustomerFile", "Laying out the pages…")

        def comments() -> Iterator[Any]:
            for at, comment in enumerate(each_comment(book, contact)):
                if cancelled():
                    return
                progress(words, at, facts.comments)
                yield comment

        made = form(facts, comments(), measurer(), lambda name: _size(book, name), paper)
    return None if cancelled() else replace(made, pictures=lambda name: find_picture(book, name))


def build_forms(
    book: Book,
    contacts: Sequence[int],
    paper: str,
    title: str,
    progress: Progress = lambda *_said: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Form | None:
    """The files of several, each from a page of its own; of one it has that one's title."""
    forms = []
    for at, contact in enumerate(contacts):
        progress("", at, len(contacts))
        made = build_form(book, contact, paper, cancelled=cancelled)
        if made is None:
            return None
        forms.append(made)
    return Form(
        forms[0].title if len(forms) == 1 else title,
        tuple(page for form in forms for page in form.pages),
        lambda name: find_picture(book, name),
    )


def _size(book: Book, name: str) -> tuple[int, int] | None:
    size = find_size(book, name)
    if size and all(isinstance(side, int) and 0 < side <= _MOST_SIDE for side in size):
        return size
    return None
