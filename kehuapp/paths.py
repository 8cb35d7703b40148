"""Where files live: resources of the program, the user's book, preferences and log; opens none."""

import contextlib
import os
import sys
from functools import cache
from pathlib import Path

SUFFIX = ".kehu"  # of a book
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
        return Path(os.environ.get("APPDATA") or Path.home() / "AppData" / "Roaming") / "kehuapp"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "kehuapp"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "kehuapp"


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


def default_book() -> Path:
    """The book that opens when nobody names one."""
    return data_folder() / "kehuapp.kehu"


def state_folder() -> Path:
    """Folder of preferences, drafts and the log; holds nothing a backup would miss."""
    if os.environ.get("KEHUAPP_HOME") or sys.platform in ("win32", "darwin"):
        return data_folder() / "state"
    return Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state") / "kehuapp"
