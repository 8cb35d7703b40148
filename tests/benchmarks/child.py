"""Runs the command line in a process of its own and tells its time and its peak of memory."""

import subprocess
import sys
import time
from pathlib import Path

# Linux only: what getrusage says of a child still has its parent in it.
PEAK = (
    "import re, sys\n"
    "from kehuapp.cli import main\n"
    "status = main(sys.argv[1:])\n"
    "most = re.search(r'VmHWM:\\s*(\\d+)', open('/proc/self/status').read())[1]\n"
    "print(status, int(most) // 1024, file=sys.stderr)\n"
)


def run(*arguments: str | Path) -> tuple[float, int, int]:
    """(seconds, MiB at most, exit status), the interpreter's start included."""
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", PEAK, *arguments], check=True, capture_output=True, text=True
    )
    spent = time.perf_counter() - start
    status, most = map(int, done.stderr.splitlines()[-1].split())
    return spent, most, status
