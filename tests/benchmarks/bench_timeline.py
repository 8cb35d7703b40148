"""A life of 5,000 comments and 5,000 calls: read, opened in its tab, scrolled, narrowed down.

Beside the two plain queries that nobody gets round, in the same run.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)

EACH = 5_000
_SAID = "林老闆說春茶比去年好，冷泡的客人多了，週三公休前要先送兩箱到後門，月底結帳。" * 8


@cache
def book() -> object:
    from kehuapp.book.contacts import contacts
    from kehuapp.book.opening import open_book
    from kehuapp.store.stamps import new_uuid

    made = open_book(Path(FOLDER.name) / "life.kehu", create=True)
    birthday = contacts.DateRow("birthday", "lunar", 1976, 8, 15)
    contacts.create_contact(made, contacts.ContactCard(name="Ann Lee", dates=(birthday,)))
    contacts.create_contact(made, contacts.ContactCard(name="Bob Chen"))
    start = datetime(2026, 11, 1)
    times = [(start - timedelta(hours=7 * n)).strftime("%Y-%m-%dT%H:%M:%SZ") for n in range(EACH)]
    stamp = ("uuid", "created_at", "updated_at", "contact_id")
    with made.writing("") as step:
        step.bulk_insert(
            "comment",
            (*stamp, "dated", "html", "text", "pinned"),
            [(new_uuid(), at, at, 1, at, f"<p>{_SAID}</p>", _SAID, False) for at in times],
        )
        step.bulk_insert(
            "interaction",
            (*stamp, "at", "kind", "direction", "purpose", "summary", "next_step"),
            [(new_uuid(), at, at, 1, at, "call", "out", "sale", _SAID[:40], "") for at in times],
        )
    return made


@cache
def pane() -> object:
    from PySide6.QtWidgets import QApplication

    from kehuapp.ui.kit import fonts, theme
    from kehuapp.ui.timeline.timeline_pane import TimelinePane

    app = QApplication.instance() or QApplication([])
    fonts.choose(app, "zh_TW")  # type: ignore[arg-type]
    theme.apply(app, "light")  # type: ignore[arg-type]
    made = TimelinePane(book())
    made.resize(750, 600)
    made.show()
    return made


def _settle() -> None:
    from PySide6.QtWidgets import QApplication

    QApplication.processEvents()


def _open() -> float:
    shown = pane()
    shown.show_contact(2)  # type: ignore[attr-defined]
    _settle()
    start = time.perf_counter()
    shown.show_contact(1)  # type: ignore[attr-defined]
    _settle()
    return time.perf_counter() - start


def _scroll() -> float:
    """The slowest of fifty steps of the wheel."""
    bar, worst = pane().list.verticalScrollBar(), 0.0  # type: ignore[attr-defined]
    for _step in range(50):
        start = time.perf_counter()
        bar.setValue(bar.value() + 120)
        _settle()
        worst = max(worst, time.perf_counter() - start)
    return worst


def _query() -> None:
    for table, at in (("comment", "dated"), ("interaction", "at")):
        book().query(  # type: ignore[attr-defined]
            f"SELECT {at}, id FROM {table} WHERE contact_id = 1 AND deleted_at IS NULL"
        )


def benchmarks() -> Iterator[tuple[str, int, Callable[[], object], Callable[[], object]]]:
    from kehuapp.book.timeline import load_timeline

    n = 2 * EACH
    yield "timeline: read", n, lambda: load_timeline(book(), 1), _query  # type: ignore[arg-type]
    yield "timeline: open the tab", n, _open, _query
    yield "timeline: slowest step of the wheel", n, _scroll, _query
    yield (
        "timeline: narrow it down",
        n,
        lambda: pane().chip("comments").click(),
        _query,  # type: ignore[attr-defined]
    )
