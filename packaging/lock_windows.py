"""Pictures of the lock: what asks for a password, what sets one, and a window that is locked."""

from collections.abc import Callable
from pathlib import Path
from typing import Any


def lock_screens(window: Any) -> list[tuple[str, Callable[[], object]]]:
    """The forms, the page over a locked window, and the key sheet."""
    from kehuapp.store.backups.copies import Copy
    from kehuapp.ui.locking.copies_form import CopiesForm
    from kehuapp.ui.locking.password_form import CHANGE, SET, PasswordForm
    from kehuapp.ui.shell.lock_page import LockPage
    from kehuapp.ui.work.locks.password_dialog import PasswordDialog

    path = window.book.path

    def setting() -> object:
        form = PasswordForm(SET, 6, parent=window)
        form.new.line.setText("oolong 2026")
        form.open()
        return form

    def changing() -> object:
        form = PasswordForm(CHANGE, 6, parent=window)
        form.open()
        form.accept()
        return form

    def screen_only() -> object:
        form = PasswordForm(SET, 4, of_file=False, parent=window)
        form.open()
        return form

    def copies() -> object:
        days = ("23", "22", "21", "15")
        names = [f"{path.stem}-2026-11-{day}T01-00-00Z-daily.kehu" for day in days]
        found = [Copy(Path(name), "", "daily", 1, Path()) for name in names]
        form = CopiesForm(found, True, window)
        form.open()
        return form

    def asking() -> object:
        dialog = PasswordDialog(path, window)
        dialog.open()
        return dialog

    def locked() -> object:
        page = LockPage(window.windowTitle(), str, window)
        page.resize(1100, 640)
        page.setParent(None)
        page.show()
        return page

    def sheet() -> object:
        from kehuapp.sheets.key_sheet import form
        from kehuapp.ui.commands.keeping.lock_commands import key_sheet_words
        from kehuapp.ui.printing.preview import SheetPreview

        made = form(window.windowTitle(), path.name, "2026-11-23", "oolong 2026")
        preview = SheetPreview(lambda _private: made, window, has_private=False)
        preview.say(key_sheet_words())
        preview.open()
        return preview

    return [
        ("password-set", setting),
        ("password-change", changing),
        ("password-screen", screen_only),
        ("password-copies", copies),
        ("password-ask", asking),
        ("locked", locked),
        ("key-sheet", sheet),
    ]
