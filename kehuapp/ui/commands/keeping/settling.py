"""Saying what of the files with what is typed could not be sealed, and trying it again."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from kehuapp.i18n import translate
from kehuapp.store.beside import settle
from kehuapp.text.words import listed
from kehuapp.ui.kit import toast


def say_unsealed(window: QWidget, file: Path, left: list[Path]) -> None:
    """Say which files anybody can read, and offer to try again, until it is dismissed."""
    said = translate(
        "Lock",
        "What is being typed could not be written anew and can still be read without the password: "
        "%1. Close what has it open, then try again.",
        listed(path.name for path in left),
    )
    toast.remind(window, said, translate("Lock", "Try again"), lambda: _again(window, file))


def _again(window: QWidget, file: Path) -> None:
    if left := settle(file):
        say_unsealed(window, file, left)
    else:
        toast.tell(window, translate("Lock", "What is being typed has the password now, too."))
