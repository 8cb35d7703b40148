"""Saving what an import could not read: asking where, writing, saying what went wrong."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from kehuapp import disk
from kehuapp.exchange.importing.failures import Unread, write_unread
from kehuapp.i18n import translate
from kehuapp.ui.kit import toast
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.work.preferences import Preferences


def save_words(unread: Unread) -> str:
    """What the button says that saves them."""
    return translate("Import", "Save the %n row(s) that could not be read…", n=unread.count)


def saved_words(path: Path) -> str:
    """What is said when they are saved."""
    return translate("Import", "Saved as %1. Correct it there and import that file.", path.name)


def choose_and_save(parent: QWidget, preferences: Preferences, unread: Unread) -> Path | None:
    """Ask for a file and write into it; None when nothing was written."""
    folder = Path(preferences.last_folder("import"))
    name = "".join("-" if c in '\\/:*?"<>|›' else c for c in Path(unread.name).stem)
    kinds = {
        "csv": translate("Import", "Table (*.csv)"),
        "vcf": translate("Import", "Contact cards (*.vcf)"),
        "ldif": translate("Import", "Address book (*.ldif)"),
        "txt": translate("Import", "Text (*.txt)"),
    }
    chosen, _ = choosing.ask_new_name(
        parent,
        translate("Import", "Save the rows that were not read"),
        str(folder / f"{name}-failed.{unread.endings[0]}"),
        ";;".join(kinds[ending] for ending in unread.endings),
    )
    return save(parent, Path(chosen), unread) if chosen else None


def save(parent: QWidget, path: Path, unread: Unread) -> Path | None:
    """Write into a file; one that cannot be written is said."""
    try:
        write_unread(path, unread)
    except OSError as error:
        toast.say(parent, disk.sentence_of_writing(error, path.name))
        return None
    return path
