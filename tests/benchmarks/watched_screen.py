"""A screen of our own (Xvfb) whose frame buffer is watched while a program starts on it.

The program is a stranger here: what counts is what somebody in front of the screen would see.
"""

import mmap
import os
import shutil
import signal
import struct
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

WIDTH, HEIGHT = 1280, 800
BIG = 30  # lines that change at once; a cursor that blinks is smaller
QUIET = 2.0  # seconds without a big change: what was to come is there
PATIENCE = 60.0
_HEADER = struct.Struct(">25I")  # of an X window dump, which is what Xvfb keeps in its file
_BYTES_PER_LINE, _COLOURS, _COLOUR_BYTES = 12, 19, 12


def is_missing() -> bool:
    return shutil.which("Xvfb") is None


class WatchedScreen:
    """One X server; it stays for several programs, one after the other."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        ready, telling = os.pipe()
        command = ["Xvfb", "-displayfd", str(telling), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
        command += ["-fbdir", self._folder.name, "-nolisten", "tcp", "-noreset"]
        self._server = subprocess.Popen(command, pass_fds=[telling], stderr=subprocess.DEVNULL)
        os.close(telling)
        with os.fdopen(ready) as pipe:
            self.display = ":" + pipe.readline().strip()
        with (Path(self._folder.name) / "Xvfb_screen0").open("rb") as file:
            self._buffer = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = _HEADER.unpack_from(self._buffer)
        self._line = header[_BYTES_PER_LINE]
        self._start = header[0] + header[_COLOURS] * _COLOUR_BYTES

    def close(self) -> None:
        self._buffer.close()
        self._server.terminate()
        self._server.wait()
        self._folder.cleanup()

    def _picture(self) -> bytes:
        return self._buffer[self._start : self._start + self._line * HEIGHT]

    def _lines_changed(self, before: bytes, after: bytes) -> int:
        starts = range(0, self._line * HEIGHT, self._line)
        return sum(before[n : n + self._line] != after[n : n + self._line] for n in starts)

    def seconds_to_painted(self, command: Sequence[str | Path], env: dict[str, str]) -> float:
        """From exec to the last big change of the screen; the program is ended then."""
        shown = self._picture()
        begun = time.perf_counter()
        program = subprocess.Popen(
            command,
            env={**env, "DISPLAY": self.display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        painted = 0.0
        try:
            while program.poll() is None:
                seconds = time.perf_counter() - begun
                picture = self._picture()
                if picture != shown:
                    painted = seconds if self._lines_changed(shown, picture) >= BIG else painted
                    shown = picture
                if (painted and seconds - painted > QUIET) or seconds > PATIENCE:
                    break
                time.sleep(0.01)
            else:
                raise RuntimeError(f"{command} ended by itself")
        finally:
            if program.poll() is None:
                os.killpg(program.pid, signal.SIGTERM)
            program.wait()
            time.sleep(0.3)  # the server takes the window away
        if not painted:
            raise RuntimeError(f"{command} painted nothing")
        return painted
