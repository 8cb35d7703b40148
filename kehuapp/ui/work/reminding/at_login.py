"""Whether the system starts the program when somebody logs in, and asking it to; no settings.

Each system has a place of the person's own for it: a file in the folder of autostart on Linux
(https://specifications.freedesktop.org/autostart-spec), a value under Run in the registry of
Windows, a file among the launch agents of macOS. It is begun with `IN_TRAY`, without a window.
"""

import contextlib
import os
import plistlib
import sys
from pathlib import Path

from kehuapp.disk import replace_file

IN_TRAY = "--in-tray"
_NAME = "kehuapp"
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


def is_on() -> bool:
    """Whether it is started; False where that cannot be told."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
                return bool(winreg.QueryValueEx(key, _NAME)[0])
        except OSError:
            return False
    return _file().exists()


def switch(on: bool) -> None:
    """Have it started, or not any more; OSError when the system does not let us."""
    if sys.platform == "win32":
        import winreg

        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _RUN) as key:
            if on:
                winreg.SetValueEx(key, _NAME, 0, winreg.REG_SZ, _windows_line(_command()))
            else:
                with contextlib.suppress(FileNotFoundError):
                    winreg.DeleteValue(key, _NAME)
        return
    file = _file()
    if not on:
        with contextlib.suppress(FileNotFoundError):
            file.unlink()
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    new = file.with_name(f"{file.name}-new")
    new.write_bytes(_agent() if sys.platform == "darwin" else _entry())
    replace_file(new, file)


def _file() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{_NAME}.plist"
    config = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(config) if os.path.isabs(config) else Path.home() / ".config"
    return folder / "autostart" / f"{_NAME}.desktop"


def _command() -> list[str]:
    """What starts this very program: its own file where it is packed into one, else Python."""
    if getattr(sys, "frozen", False):
        return [sys.executable, IN_TRAY]
    python = Path(sys.executable)
    windowed = python.with_name("pythonw.exe")  # Windows: without a black window beside it
    if sys.platform == "win32" and windowed.exists():
        python = windowed
    return [str(python), "-m", _NAME, IN_TRAY]


def _entry() -> bytes:
    line = " ".join(_quoted(part) for part in _command())
    return (
        "[Desktop Entry]\nType=Application\nName=kehuapp\n"
        f"Exec={line}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    ).encode()


def _quoted(part: str) -> str:
    """An argument of an Exec line: in quotes, where four characters are escaped, all of it once
    more as any string of the file, and no field code in it."""
    inside = "".join(f"\\{one}" if one in '"`$\\' else one for one in part)
    return '"' + inside.replace("\\", "\\\\").replace("%", "%%") + '"'


def _windows_line(parts: list[str]) -> str:
    """What CommandLineToArgvW takes apart again; no path holds a quote there."""
    return " ".join(f'"{part}"' for part in parts)


def _agent() -> bytes:
    return plistlib.dumps(
        {"Label": _NAME, "ProgramArguments": _command(), "RunAtLoad": True, "KeepAlive": False}
    )
