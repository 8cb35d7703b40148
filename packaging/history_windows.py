"""Pictures of the history with a step that cannot be undone alone, and of what is asked then."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from kehuapp.store.database import Book


def history_screens(window: Any, book: Book) -> list[tuple[str, Callable[[], object]]]:
    """The page and the question; what was done for them is undone by the second."""
    from kehuapp.book.comments.comments import create_comment
    from kehuapp.book.contacts.card import ContactCard, PhoneRow
    from kehuapp.book.contacts.contacts import create_contact, load_contact, update_contact
    from kehuapp.book.duplicates.merging import merge_contacts
    from kehuapp.book.groups.groups import create_group
    from kehuapp.book.history.facts import load_facts
    from kehuapp.book.history.undoing import undo_together
    from kehuapp.store import journal
    from kehuapp.ui.commands.keeping.together_question import TogetherQuestion
    from kehuapp.ui.work import tasks

    made: list[int] = []

    def done(name: str, number: str) -> int:
        card = ContactCard(name=name, company="晨光麵包", phones=(PhoneRow("mobile", number),))
        contact = min(create_contact(book, card).contacts)
        made.append(journal.latest(book))
        return contact

    def page() -> object:
        book.staff_id = 1
        first, second = done("何美惠", "04-0000-0090"), done("何 美惠", "04-0000-0091")
        card = load_contact(book, first)
        update_contact(book, replace(card, phones=(PhoneRow("mobile", "04-0000-0092"),)))
        made.append(journal.latest(book))
        create_comment(book, first, "<p>新菜單要換冷泡茶</p>")
        made.append(journal.latest(book))
        merge_contacts(book, first, [second])
        made.append(journal.latest(book))
        create_group(book, "展覽會")
        journal.undo(book, journal.latest(book))
        window.session.go("history")
        pane = window.host.page("history").history
        pane.refresh()
        tasks.wait_until_idle()
        pane.view.choose_row(pane.model.place_of(made[0]))
        pane.read_facts()
        tasks.wait_until_idle()
        return window

    def question() -> object:
        if not made:
            page()
        facts = load_facts(book, made[0])
        assert facts is not None
        labels = [one.step.label for one in facts.in_the_way]
        asked = TogetherQuestion(facts.step.label, labels, facts.touched_together, window)
        undo_together(book, made)
        made.clear()
        return asked

    return [("history-in-the-way", page), ("undo-together", question)]
