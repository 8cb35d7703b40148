"""The windows of greetings for the pictures; screens.py draws them."""

from collections.abc import Callable
from typing import Any

from kehuapp.store.database import Book
from kehuapp.ui.work import places


def windows(window: Any, book: Book) -> list[tuple[str, Callable[[], object]]]:
    """Writing greetings one after another, all words of greeting, and the form of one."""
    from kehuapp.book.greetings.compose import Whom
    from kehuapp.book.greetings.templates import rows_templates
    from kehuapp.book.list.contact_list import ids_contacts
    from kehuapp.ui.greetings.greeting_window import GreetingWindow
    from kehuapp.ui.greetings.template_form import TemplateForm
    from kehuapp.ui.greetings.templates_window import TemplatesWindow

    some = tuple(ids_contacts(book, places.ALL)[:12])
    spring = next(row for row in rows_templates(book) if row.occasion == "spring")
    return [
        ("greet", lambda: GreetingWindow(window.session, Whom(some), "spring")),
        ("greeting-words", lambda: TemplatesWindow(window.session)),
        (
            "greeting-form",
            lambda: TemplateForm(book, spring, window, staff_id=1, contact_id=some[0]),
        ),
    ]
