"""Sets a machine up and runs kehuapp, its tests, benchmarks or checks; standard library only.

    python3 packaging/dev.py run [ARGS…]     kehuapp ARGS…
    python3 packaging/dev.py test [ARGS…]    pytest ARGS…, on every core
    python3 packaging/dev.py bench           tests/benchmarks
    python3 packaging/dev.py check           ruff, mypy and the architecture test
    python3 packaging/dev.py pictures DIR    every screen as PNG, in each language and theme

Tried on Debian 12; the branches for Windows and macOS are written from documentation and could
not be tried yet.
"""

import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMPS = VENV / "kehuapp-stamps"

#: Shared library → the Debian/Ubuntu package that brings it. Qt's QtGui needs the first ones even
#: without a screen, a real window the others.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libcups.so.2": "libcups2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
#: Program → package, for the tests alone: they read PDFs back, watch what is opened, and
#: print on a queue of their own.
TEST_PROGRAMS = {
    "pdftotext": "poppler-utils",
    "Xvfb": "xvfb",
    "git": "git",
    "strace": "strace",
    "cupsd": "cups-daemon",
    "lpadmin": "cups-client",
}
#: A folder in memory for the files of tests: making and removing a book there takes a tenth of the
#: time; and how much must be free in it, in bytes.
MEMORY, FREE = Path("/dev/shm"), 2 * 1024**3
#: Debian keeps the programs of PostgreSQL off the PATH; the suite asks it about our SQL.
POSTGRES = (Path("/usr/lib/postgresql"), "postgresql")
#: How long another user of apt is waited for, and how often it is looked for, in seconds.
APT_SECONDS, APT_PAUSE = 300, 3
#: Ubuntu 24.04 renamed some packages in its move to 64-bit times.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64", "libcups2": "libcups2t64"}


def main(arguments: list[str]) -> int:
    """Set up what the wish needs, then run it; returns its exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036 (an older one may read this file)
        return _stop(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}.")
    wish, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if wish not in ("run", "test", "bench", "check", "pictures"):
        return _stop(__doc__ or "")
    for_developers = wish != "run"
    set_up(for_developers)
    environment = dict(os.environ)
    if for_developers:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        # What one process has compiled, the next one reads: a third of what collecting the tests
        # takes, and half of a start, which tests do a hundred times.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if wish == "test" and has_room(MEMORY):
        environment.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))
    together = {
        "run": [[PYTHON, "-m", "kehuapp", *rest]],
        "test": [[PYTHON, "-m", "pytest", *spread(rest), *rest]],
        "bench": [[PYTHON, ROOT / "tests" / "benchmarks", *rest]],
        "pictures": [[PYTHON, ROOT / "packaging" / "screens.py", *rest]],
        "check": [
            [PYTHON, "-m", "ruff", "format", "--check", "--quiet", "."],
            [PYTHON, "-m", "ruff", "check", "."],
            [PYTHON, "-m", "mypy"],
            # All tests are read, and compiled for those who run them; only these are run.
            [PYTHON, "-m", "pytest", "-q", "-k", "test_architecture"],
        ],
    }[wish]
    # `run` stays where the user is, so that file names mean what they say.
    folder = None if wish in ("run", "pictures") else ROOT
    started = [
        subprocess.Popen([str(part) for part in command], cwd=folder, env=environment)
        for command in together
    ]
    return max(abs(process.wait()) for process in started)


def spread(wishes: list[str]) -> list[str]:
    """What lets pytest use every core; nothing for single files, or when it is told otherwise."""
    own = ("-n", "--numprocesses", "--dist", "--pdb", "--trace", "--collect-only", "--co")
    for wish in wishes:
        if wish.startswith(own) or wish == "-s" or ".py" in wish:
            return []
    return ["-n", "auto", "--dist", "worksteal"]


def has_room(folder: Path) -> bool:
    """Whether tests can have their files there; some are programs that are to be run."""
    if not sys.platform.startswith("linux") or not os.access(folder, os.W_OK):
        return False
    system = os.statvfs(folder)
    return not system.f_flag & os.ST_NOEXEC and system.f_bavail * system.f_frsize > FREE


def set_up(for_developers: bool) -> None:
    """System packages, .venv, locked requirements, the project, translations; each only once."""
    missing = missing_packages(for_developers)
    if missing:
        install_packages(missing)
    if not PYTHON.exists():
        _say("Making .venv …")
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    locks = ["requirements-dev.txt"] if for_developers else ["requirements.txt"]
    for name in locks:
        lock = ROOT / "packaging" / name
        _once(
            name,
            lock.read_bytes(),
            f"Installing {name} (about 100 MB the first time) …",
            [
                "-m",
                "pip",
                "install",
                "--disable-pip-version-check",
                "--progress-bar",
                "on",
                # What the tests read of it is compiled when they do.
                *(["--no-compile"] if for_developers else []),
                "--require-hashes",
                "-r",
                str(lock),
            ],
        )
    _once(
        "project",
        (ROOT / "pyproject.toml").read_bytes(),
        "Installing kehuapp itself …",
        [
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--quiet",
            "--no-deps",
            "--no-build-isolation",
            "--editable",
            str(ROOT),
        ],
    )
    texts = sorted((ROOT / "resources" / "translations").glob("*.ts"))
    _once(
        "translations",
        b"".join(text.read_bytes() for text in texts),
        "Compiling translations …",
        [str(ROOT / "packaging" / "translations.py"), "compile"],
    )


def _once(name: str, content: bytes, words: str, command: list[str]) -> None:
    """Run a step of the set-up unless its stamp says that it was done with the same content."""
    stamp = STAMPS / name
    digest = hashlib.sha256(content + str(ROOT).encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == digest:
        return
    _say(words)
    done = subprocess.run([str(PYTHON), *command])
    if done.returncode:
        raise SystemExit(_stop(f"That did not work. Try again: {' '.join(map(str, command))}"))
    STAMPS.mkdir(exist_ok=True)
    stamp.write_text(digest)


def missing_packages(for_developers: bool) -> list[str]:
    """Debian packages whose library cannot be loaded, program cannot be found; [] elsewhere."""
    if not sys.platform.startswith("linux"):
        return []  # Windows and macOS bring what Qt needs
    missing = [package for library, package in LIBRARIES.items() if not _loads(library)]
    if not PYTHON.exists() and not _has_venv():
        missing.append(f"python{sys.version_info.major}.{sys.version_info.minor}-venv")
    if for_developers:
        missing += [
            package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)
        ]
        if not shutil.which("initdb") and not POSTGRES[0].is_dir():
            missing.append(POSTGRES[1])
    return missing


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _has_venv() -> bool:
    """Whether `python -m venv` can make one with pip: Debian keeps ensurepip apart."""
    try:
        import ensurepip  # noqa: F401
        import venv  # noqa: F401
    except ImportError:
        return False
    return True


def install_packages(packages: list[str]) -> None:
    """Install through apt as root or with sudo; otherwise show the exact command and stop."""
    apt = shutil.which("apt-get")
    names = " ".join(packages)
    if apt is None:
        raise SystemExit(
            _stop(
                "These system packages (Debian names) are missing; install them with your system's "
                f"own tool and try again: {names}"
            )
        )
    sudo = [] if os.geteuid() == 0 else [shutil.which("sudo") or ""]
    if sudo == [""]:
        raise SystemExit(
            _stop(
                f"System packages are missing. As root, run:\n\n"
                f"    apt-get update && apt-get install --no-install-recommends -y {names}\n\n"
                "and try again."
            )
        )
    _say(f"Installing system packages: {names}")
    _apt([*sudo, apt, "update", "-qq"])
    wanted = [_available(name) for name in packages]
    done = _apt([*sudo, apt, "install", "--no-install-recommends", "-y", "-qq", *wanted])
    if done.returncode:
        raise SystemExit(
            _stop(
                "The system packages could not be installed. Run this by hand and try again:\n\n"
                f"    sudo apt-get install --no-install-recommends -y {' '.join(wanted)}"
            )
        )


def _apt(command: list[str]) -> subprocess.CompletedProcess[str]:
    """Run apt-get; wait while another program holds a lock, as a fresh machine's own updates do."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    command = [*command, "-o", f"DPkg::Lock::Timeout={APT_SECONDS}"]  # not of `update`'s lock
    until, told = time.monotonic() + APT_SECONDS, False
    while True:
        done = subprocess.run(command, env=environment, stderr=subprocess.PIPE, text=True)
        locked = done.returncode != 0 and "lock" in done.stderr.lower()
        if not locked or time.monotonic() > until:
            sys.stderr.write(done.stderr)
            return done
        if not told:
            _say(f"Another program is using apt; waiting for it, {APT_SECONDS} seconds at most …")
            told = True
        time.sleep(APT_PAUSE)


def _available(package: str) -> str:
    known = subprocess.run(["apt-cache", "show", package], capture_output=True).stdout
    return package if known else RENAMED.get(package, package)


def _say(words: str) -> None:
    print(f"▸ {words}", file=sys.stderr, flush=True)


def _stop(words: str) -> int:
    print(words, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
