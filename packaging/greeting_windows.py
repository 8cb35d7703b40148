"""The windows of greetings for the pictures; screens.py draws them."""

from collections.abc import Callable
from typing import Any

from kehuapp.store.database import Book
from kehuapp.ui.work import places


def windows(window: Any, book: Book) -> list[tuple[str, Callable[[], object]]]:
    """Writing greetings one after another, all words of greeting, and the form of one."""
    from kehuapp.book.greetings.compose import Whom
    from kehuapp.book.greetings.gifts import ask_gifts
    from kehuapp.book.greetings.templates import rows_templates
    from kehuapp.book.list.contact_list import ids_contacts
    from kehuapp.ui.greetings.gift_form import GiftForm
    from kehuapp.ui.greetings.gifts_pane import GiftRound
    from kehuapp.ui.greetings.greeting_window import GreetingWindow
    from kehuapp.ui.greetings.template_form import TemplateForm
    from kehuapp.ui.greetings.templates_window import TemplatesWindow

    if not book.ask(ask_gifts("mid_autumn", 2026)):
        _give(book)
    some = tuple(ids_contacts(book, places.ALL)[:12])
    spring = next(row for row in rows_templates(book) if row.occasion == "spring")

    def gifts() -> object:
        window.session.go("gifts", GiftRound("mid_autumn", 2026))
        return window

    def form() -> object:
        return GiftForm(window.session, "spring", 2027)

    return [
        ("gifts", gifts),
        ("gift-form", form),
        ("greet", lambda: GreetingWindow(window.session, Whom(some), "spring")),
        ("greeting-words", lambda: TemplatesWindow(window.session)),
        (
            "greeting-form",
            lambda: TemplateForm(book, spring, window, staff_id=1, contact_id=some[0]),
        ),
    ]


def _give(book: Book) -> None:
    """Gifts of two years, as the page of gifts shows them."""
    from kehuapp.book.greetings.gifts import ask_gifts, ask_proposed, plan_gifts, set_gift_status

    keys = [one.id for one in book.ask(ask_proposed("mid_autumn", 2026))]
    plan_gifts(book, "mid_autumn", 2025, keys[:3], "鳳梨酥", 48_000)
    plan_gifts(book, "mid_autumn", 2026, keys[:3])
    plan_gifts(book, "mid_autumn", 2026, keys, "烏龍茶禮盒", 120_000)
    made = [one.id for one in book.ask(ask_gifts("mid_autumn", 2026))]
    set_gift_status(book, made[:4], "bought")
    set_gift_status(book, made[:2], "given")
