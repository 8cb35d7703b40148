"""Which desk this is: the name of one installation, by which a book tells its steps from others'.

All windows of an installation and its command line share it; what a desk may undo is in `journal`.
"""

import os
import re

from kehuapp import paths
from kehuapp.store.stamps import new_uuid

_NAME = re.compile(rb"(?m)^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\r?$")
_MOST_BYTES = 64 * 1024


def find_desk() -> str | None:
    """The name of this desk, made when it is first asked for.

    None when it can be neither read nor written: the steps made meanwhile are everybody's, so
    that they can be undone after the next start as well.
    """
    path = paths.state_folder() / "desk"
    try:
        found = _first_name(path)
        if found is None:
            paths.make_private(path.parent)
            # Behind whatever is there, which may be damaged: of two processes that find no name
            # at once both read the one that was written first.
            with path.open("ab", buffering=0) as file:
                file.write(f"\n{new_uuid()}\n".encode())
                os.fsync(file.fileno())
            found = _first_name(path)
    except OSError:
        return None
    return found


def _first_name(path: "os.PathLike[str]") -> str | None:
    try:
        with open(path, "rb") as file:
            found = _NAME.search(file.read(_MOST_BYTES))
    except FileNotFoundError:
        return None
    return found[1].decode() if found else None
