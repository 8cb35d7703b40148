"""Pictures of the page of backups, with copies of the sample shop as it might have been before."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kehuapp.store.database import Book

#: The instants of the copies (UTC), why they were made, and how many customers they lack.
_COPIES = (
    ("2026-11-23T01:00:00Z", "daily", 0),
    ("2026-11-22T01:00:00Z", "daily", 3),
    ("2026-11-21T09:29:00Z", "import", 30),
    ("2026-11-15T01:00:00Z", "daily", 32),
)


def backup_screens(window: Any, book: Book) -> list[tuple[str, Callable[[], object]]]:
    """The page, what is asked before a restore, whom to bring over, and a copy that is shown."""
    from kehuapp.ui.work import tasks

    made = make_copies(book)

    def page(place: int = 2) -> Any:
        window.session.go("backups")
        tasks.wait_until_idle()
        pane = window.host.page("backups").backups
        pane.list.choose(pane._copies[place])
        tasks.wait_until_idle()
        return pane

    def shown() -> object:
        page()
        return window

    def question() -> object:
        pane = page()
        row = pane.list.row()
        return window.commands.restoring.ask(row.copy.path, row.day, row.known.comparison)

    def bring() -> object:
        pane = page()
        return window.commands.restoring.bring(made[2], pane.detail.comparison(), "")

    def newer() -> object:
        pane = page()
        return window.commands.restoring.bring_newer(made[2], pane.detail.comparison())

    def dialog() -> object:
        from kehuapp.ui.backups.restore_dialog import RestoreDialog

        asked = RestoreDialog(book.path, window.preferences, window)
        asked.open()
        tasks.wait_until_idle()
        return asked

    def aside() -> object:
        pane = page(0)
        pane.show_aside(made[2])
        tasks.wait_until_idle()
        return window

    def strips() -> object:
        from kehuapp.store.backups.copies import copy_at
        from kehuapp.ui.commands.keeping.elsewhere_commands import Found

        clash = book.path.with_name(f"{book.path.stem} (PC 的衝突複本 2026-11-29).kehu")
        shutil.copyfile(made[0], clash)
        page()
        window.commands.elsewhere._say(Found("", False, [copy_at(clash)]))
        return window

    def elsewhere() -> object:
        from kehuapp.store.elsewhere.open_sign import Sign
        from kehuapp.ui.elsewhere.open_question import OpenQuestion

        window.commands.elsewhere.strips.hide()
        sign = Sign("COUNTER-2", "李店長", "2026-11-29T01:12:00Z", "")
        asked = OpenQuestion(book.path.name, sign, window)
        asked.finished.connect(asked.deleteLater)
        asked.open()
        return asked

    return [
        ("elsewhere-strips", strips),
        ("open-elsewhere", elsewhere),
        ("backups", shown),
        ("backups-aside", aside),
        ("restore-question", question),
        ("restore-dialog", dialog),
        ("bring-back", bring),
        ("bring-newer", newer),
    ]


def make_copies(book: Book) -> list[Path]:
    """Copies of earlier states where this computer keeps them, and one that cannot be read."""
    from kehuapp.store.backups.copies import folder_of, name_of

    folder = folder_of(book.file, book.number)
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for at, reason, lacking in _COPIES:
        path = folder / name_of(book.file, at, reason)
        book.engine.copy_to(path)
        _make_earlier(path, lacking)
        made.append(path)
    broken = folder / name_of(book.file, "2026-10-31T10:00:00Z", "daily")
    shutil.copyfile(made[0], broken)
    with broken.open("rb+") as file:
        file.truncate(broken.stat().st_size // 2)
    return made


def _make_earlier(path: Path, lacking: int) -> None:
    """Take out of a copy what came later."""
    from kehuapp.store import database

    earlier = database.open_book(path)
    with earlier.transaction():
        earlier.execute(
            "UPDATE contact SET deleted_at = '2026-11-01T00:00:00Z' WHERE id > ?", (60 - lacking,)
        )
        if lacking:
            earlier.execute("DELETE FROM comment WHERE id IN (3, 5, 8)")
            earlier.execute("DELETE FROM sale WHERE id > 478")
            earlier.execute("UPDATE contact SET tier = 'prospect' WHERE id = 7")
            earlier.execute("UPDATE phone SET raw = '04-0000-0095' WHERE contact_id = 12")
    earlier.close()
