"""From choosing a customer to the painted card, in each tab that is built when it is looked at.

Beside putting the same fields as bare lines into one Qt text and painting it.
"""

import os
import tempfile
from collections.abc import Iterator
from functools import partial
from itertools import cycle
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)


def _pane(fields: int) -> tuple[object, Iterator[int]]:
    """A card, and in turn a customer of so many fields and one of two."""
    from PySide6.QtWidgets import QApplication

    from kehuapp.book.contacts.contacts import ContactCard, ExtraRow, create_contact
    from kehuapp.book.opening import open_book
    from kehuapp.book.relations import add_relation
    from kehuapp.ui.card.contact_card import ContactCardPane
    from kehuapp.ui.kit import fonts, theme
    from kehuapp.ui.work.session import Session

    application = QApplication.instance() or QApplication([])
    fonts.choose(application, "zh_TW")
    theme.apply(application, "light")
    book = open_book(Path(FOLDER.name) / f"{fields}.kehu", create=True)
    extra = tuple(ExtraRow(f"Field {n}", f"What it says, {n}") for n in range(fields))
    rich = min(create_contact(book, ContactCard(name="Ann Lee", extra=extra)).contacts)
    bare = min(create_contact(book, ContactCard(name="Bob Chen")).contacts)
    for n in range(min(fields, 300)):
        other = min(create_contact(book, ContactCard(name=f"Cid {n}", referrer_id=rich)).contacts)
        add_relation(book, rich, other, "friend")
    pane = ContactCardPane(Session(book))
    pane.resize(750, 800)
    pane.show()
    return pane, cycle((rich, bare))


def _show(pane: object, ids: Iterator[int]) -> float:
    """Seconds for the one with the fields; the other only makes room."""
    import time

    from PySide6.QtWidgets import QApplication

    first = next(ids)
    start = time.perf_counter()
    pane.show_contact(first)
    QApplication.processEvents()
    pane.repaint()
    spent = time.perf_counter() - start
    pane.show_contact(next(ids))
    QApplication.processEvents()
    return spent


def _bare(view: object, text: str) -> None:
    view.setPlainText(text)
    view.repaint()


def benchmarks() -> Iterator[tuple]:
    from PySide6.QtWidgets import QTextBrowser

    for n in (30, 300, 1_000):
        pane, ids = _pane(n)
        view = QTextBrowser()
        view.resize(750, 600)
        view.show()
        floor = partial(_bare, view, "\n".join(f"Field {k}\tWhat it says, {k}" for k in range(n)))
        for tab, name in (("details", "details"), ("people", "people")):
            pane.show_tab(tab)
            yield f"a card to its painted {name}", n, partial(_show, pane, ids), floor
        pane.close()
        view.close()
        pane._session.book.close()
