"""Where files live: resources of the program, the user's book, preferences and log; opens none."""

import contextlib
import os
import re
import sys
from functools import cache
from pathlib import Path

SUFFIX = ".kehu"  # of a book
OPEN = ".kehu-open"  # what tells other computers who has one open
MAKING = ".kehu-making"  # of one that is not whole yet


@cache
def resources() -> Path:
    """Folder of icons, fonts, tables and translations, in the wheel or beside the source."""
    package = Path(__file__).resolve().parent
    packed = package / "resources"
    return packed if packed.is_dir() else package.parent / "resources"


def data_folder() -> Path:
    """Folder where the default book is kept (KEHUAPP_HOME wins, for tests and USB sticks)."""
    if home := os.environ.get("KEHUAPP_HOME"):
        return Path(home)
    if sys.platform == "win32":
        # Where it was before and could not be moved from it stays.
        return _roaming_folder() if _is_in_roaming() else _local_folder()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "kehuapp"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "kehuapp"


def _local_folder() -> Path:
    return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "kehuapp"


def _roaming_folder() -> Path:
    return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "kehuapp"


def _is_in_roaming() -> bool:
    return os.path.isdir(_roaming_folder()) and not os.path.lexists(_local_folder())


def leave_roaming() -> None:
    """Move the data folder of Windows, with all that is in it, to where it is not copied from
    computer to computer; before anything in it is opened.

    In one step, or not at all: what another program holds, or a folder on another disk, stays, and
    so does everything when there is something at the new place.
    """
    if sys.platform == "win32" and not os.environ.get("KEHUAPP_HOME") and _is_in_roaming():
        with contextlib.suppress(OSError):
            _local_folder().parent.mkdir(parents=True, exist_ok=True)
            os.rename(_roaming_folder(), _local_folder())


def moved(path: Path) -> Path:
    """Where a file is now that was in the data folder before that was moved."""
    if sys.platform == "win32" and path.is_relative_to(_roaming_folder()):
        new = _local_folder() / path.relative_to(_roaming_folder())
        if os.path.exists(new) and not os.path.lexists(path):
            return new
    return path


def goes_with_python(path: Path) -> bool:
    """Whether a file is in the data folder of a Python from the Store of Windows, which keeps that
    folder aside and deletes it when it is uninstalled."""
    parts = re.split(r"[\\/]", f"{sys.executable}/{sys.base_prefix}".lower())
    from_store = sys.platform == "win32" and "windowsapps" in parts
    return from_store and path.is_relative_to(data_folder())


def make_private(folder: Path) -> None:
    """Make a folder of ours that nobody else on this computer may look into, or mend one."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    keep_private(folder)


def keep_private(path: Path) -> None:
    """Take from others what they may do with a file or folder of ours; where that cannot be (a
    stick, a network drive, Windows, where folders of the user are theirs) it stays as it is."""
    with contextlib.suppress(OSError):
        about = path.stat()
        if os.name == "posix" and about.st_mode & 0o077 and about.st_uid == os.getuid():
            path.chmod(about.st_mode & 0o700)


def real_file(path: Path) -> Path:
    """Where a file really lies, for what lies beside it.

    On Windows as it was chosen: resolving turns a drive letter into a share, and links are rare.
    """
    return path.absolute() if sys.platform == "win32" else path.resolve()


def default_book() -> Path:
    """The book that opens when nobody names one."""
    return data_folder() / "kehuapp.kehu"


def backups_folder() -> Path:
    """Folder in which each book has one with its copies."""
    return data_folder() / "backups"


def state_folder() -> Path:
    """Folder of preferences, drafts and the log; holds nothing a backup would miss."""
    if os.environ.get("KEHUAPP_HOME") or sys.platform in ("win32", "darwin"):
        return data_folder() / "state"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "kehuapp"
