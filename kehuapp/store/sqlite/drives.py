"""Whether a file lies on a drive of another computer; what follows from that is elsewhere."""

import sys
from pathlib import Path

#: Kinds of file systems as Linux lists them, by the beginning of their names. Not 9p: whole
#: virtual machines run on it.
_FAR = ("nfs", "cifs", "smb", "afs", "ceph", "fuse.sshfs", "fuse.gvfsd", "ncp", "davfs")
_DRIVE_REMOTE = 4  # https://learn.microsoft.com/windows/win32/api/fileapi/nf-fileapi-getdrivetypew


def is_far(path: Path) -> bool:
    """Whether a write-ahead log must not be used: two computers do not share its index.

    https://www.sqlite.org/wal.html. Not known of macOS, where it is said to be near.
    """
    if sys.platform == "win32":
        return str(path).startswith("\\\\") or _kind_of_drive(path.anchor) == _DRIVE_REMOTE
    return sys.platform.startswith("linux") and _kind_of_mount(path).startswith(_FAR)


def _kind_of_drive(anchor: str) -> int:
    import ctypes

    return int(ctypes.windll.kernel32.GetDriveTypeW(anchor))  # type: ignore[attr-defined]


def _kind_of_mount(path: Path) -> str:
    """The file system of the longest mount point that the path begins with; "" when unknown."""
    try:
        lines = Path("/proc/self/mounts").read_bytes().decode("utf-8", "replace").splitlines()
    except OSError:
        return ""
    found, kind = "", ""
    whole = str(path.resolve())
    for line in lines:
        words = line.split(" ")
        if len(words) < 3:
            continue
        point = words[1].replace("\\040", " ").replace("\\134", "\\")
        is_above = whole == point or whole.startswith(point.rstrip("/") + "/")
        if is_above and len(point) >= len(found):  # of two on one point the later one counts
            found, kind = point, words[2]
    return kind
