"""Kills a shop's work at any moment and lets disk, stick and clock fail under it.

    python -m tests.faults.harness RUNS SEED [KIND…]

Each run does work of a shop on a real book in a process of its own. Either it is killed, by the
system's clock, in the middle of writing a file, or between two things done to files; or something
fails and it goes on. Then the files are looked at: what was said to be saved must be there, and
nothing half. Each seed is a run that can be done again. What power cuts lose is in `power_cut`.
"""

import collections
import contextlib
import errno
import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from kehuapp.errors import Trouble
from tests.faults import work
from tests.faults.looking import State, look, state_of
from tests.faults.work import Clock, Shop

TARGETS = ("migrate", *work.WORKS)
KILLS = ("moment", "file", "event")
FAULTS = ("limit", "refused", "full", "read only", "stick", "clock")
_EVENTS = ("open", "os.rename", "os.remove", "os.link", "os.truncate", "sqlite3.connect")
_TMPFS = 8 << 20
#: What fails only where files are made, named or deleted.
_ONLY = {"stick": ("copies",), "refused": ("open", "copies", "restore", "password", "erase")}

Tell = Callable[[dict[str, Any]], None]


class Run(NamedTuple):
    """What is done, by the seed of the work and that of what goes wrong, and what came of it;
    `hit`: it was killed, or what failed was noticed."""

    kind: str
    target: str
    work: int
    seed: int
    hit: bool = False
    wrong: Sequence[str] = ()


def in_child(act: Callable[[Tell], None]) -> tuple[list[dict[str, Any]], int]:
    """Do it in a process of its own; what that told, and the signal that killed it (0: none)."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            act(lambda told: _write_line(writing, told))
        except BaseException:
            _write_line(writing, {"wrong": traceback.format_exc(limit=-6)})
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as lines:
        told = [json.loads(line) for line in lines]
    _pid, status = os.waitpid(child, 0)
    return told, os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def _write_line(handle: int, told: dict[str, Any]) -> None:
    line = json.dumps(told).encode() + b"\n"
    while line:
        line = line[os.write(handle, line) :]


def _states(told: Sequence[dict[str, Any]]) -> list[State]:
    return [State(**{**one["state"], "copies": tuple(one["state"]["copies"])})
            for one in told if "state" in one]  # fmt: skip


def _wrong(told: Sequence[dict[str, Any]]) -> list[str]:
    return [one["wrong"] for one in told if "wrong" in one]


# --- kills


def reference(folder: Path, seed: int, names: Sequence[str]) -> list[State]:
    """How the book is after each verb, when nothing goes wrong."""

    def act(tell: Tell) -> None:
        now, events, at_work = time.perf_counter(), 0, ""

        def count(event: str, _arguments: object) -> None:
            nonlocal events
            events += event in _EVENTS

        def say(shop: Shop) -> None:
            nonlocal now, events
            seconds, seen = time.perf_counter() - now, events
            tell({"state": state_of(shop, at_work, seconds, seen)._asdict()})
            now, events = time.perf_counter(), 0

        def begin(_shop: Shop, name: str) -> None:
            nonlocal at_work
            at_work = name

        sys.addaudithook(count)
        work.do(Shop(folder, seed, say), names, begin)

    told, _killed = in_child(act)
    if found := _wrong(told):
        raise RuntimeError(found[0])
    return _states(told)


def kill(
    folder: Path, about: Run, names: Sequence[str], states: Sequence[State]
) -> tuple[bool, list[str]]:
    """The same, killed in the last piece of work."""
    chance = random.Random(about.seed)
    target = names[-1] if names else "migrate"
    last = [one for one in states if one.work == target]

    def act(tell: Tell) -> None:
        def begin(_shop: Shop, name: str) -> None:
            tell({"begin": name})
            if name == target and sum(one == name for one in names) <= begun.count(name) + 1:
                _arm(folder, about.kind, chance, last)
            begun.append(name)

        begun: list[str] = []
        work.do(Shop(folder, about.work, lambda _shop: tell({"said": 1})), names, begin)
        tell({"end": 1})

    told, killed = in_child(act)
    wrong = _wrong(told)
    if not wrong:
        said = sum("said" in one for one in told)
        begun = [one["begin"] for one in told if "begin" in one][-1]
        wrong = looked(folder, states, said, begun)
    return bool(killed), wrong


def looked(folder: Path, states: Sequence[State], said: int, begun: str) -> list[str]:
    """What is wrong with what is left, looked at in a process of its own."""

    def act(tell: Tell) -> None:
        os.environ["KEHUAPP_HOME"] = str(folder / "home")
        for one in look(folder, states, said, begun):
            tell({"wrong": one})

    told, killed = in_child(act)
    return _wrong(told) + [f"looking ended by signal {killed}"] * bool(killed)


def _arm(folder: Path, kind: str, chance: random.Random, last: Sequence[State]) -> None:
    """From here on it is killed: after so many seconds, by a byte too much, or at such an event."""
    if kind == "moment":
        signal.setitimer(
            signal.ITIMER_REAL, max(1e-5, chance.random() * sum(one.seconds for one in last))
        )
    elif kind == "file":
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        _limit(_bytes(folder, chance))
    else:
        left = chance.randrange(1, max(2, sum(one.events for one in last)))

        def count(event: str, _arguments: object) -> None:
            nonlocal left
            if event in _EVENTS:
                left -= 1
                if left == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)


def _bytes(folder: Path, chance: random.Random) -> int:
    """How large a file may become: a little more than the log is, or anything up to the book."""
    book = folder / "desk" / work.NAME
    log = book.with_name(f"{book.name}-wal")
    now = log.stat().st_size if log.exists() else 0
    most = int(book.stat().st_size * 1.05)
    return chance.choice((now + chance.randrange(1, 90_000), chance.randrange(60_000, most)))


def _limit(most: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))


# --- what fails, and it goes on


def fail(folder: Path, about: Run, names: Sequence[str]) -> tuple[bool, list[str]]:
    """Let something fail in the last piece of work, then work on."""
    chance, kind = random.Random(about.seed), about.kind
    jumps = [chance.choice((-3650, -365, -1, 1, 1, 365, 3650)) for _ in names]
    clock = Clock(jumps if kind == "clock" else ())

    def act(tell: Tell) -> None:
        states: list[State] = []

        def say(shop: Shop) -> None:
            states.append(state_of(shop, ""))
            tell({"state": states[-1]._asdict()})

        shop = Shop(folder, about.work, say, clock)
        *before, target = names or ["open"]
        work.do(shop, before, lambda _shop, _name: None)
        if target not in ("open", "restore", "password"):
            shop.book  # noqa: B018 - it is opened
        clock.set_wrong()
        hold = contextlib.ExitStack()
        try:
            with hold:
                hold.enter_context(_failing(shop, kind, chance))
                work.WORKS[target](shop)
        except Trouble as trouble:
            tell({"trouble": str(trouble)})
            shop.close()
        if shop.book.read_only:  # it was opened while nothing could be written
            shop.close()
        if state_of(shop, "").rows != states[-1].rows:
            raise AssertionError("what failed left something behind")
        work.edit(shop)
        shop.close()

    told, killed = in_child(act)
    wrong = _wrong(told) + [f"ended by signal {killed}"] * bool(killed)
    if not wrong:
        states = _states(told)
        wrong = looked(folder, states, len(states), "")
    return kind == "clock" or any("trouble" in one for one in told), wrong


@contextlib.contextmanager
def _failing(shop: Shop, kind: str, chance: random.Random) -> Iterator[None]:
    desk = shop.path.parent
    if kind == "limit":
        _limit(_bytes(shop.folder, chance))
        try:
            yield
        finally:
            _limit(resource.RLIM_INFINITY)
    elif kind == "full":
        fill = desk / "fill"
        free = shutil.disk_usage(desk).free - chance.choice((0, 4096, 40_000, 300_000, 2_000_000))
        with contextlib.suppress(OSError), fill.open("wb", 0) as file:
            file.write(bytes(max(0, free)))
        try:
            yield
        finally:
            fill.unlink()
    elif kind == "read only":
        shop.close()
        _mount("-o", "remount,ro", str(desk))
        try:
            yield
        finally:
            shop.close()
            _mount("-o", "remount,rw", str(desk))
    elif kind in ("stick", "refused"):
        yield from (_stick if kind == "stick" else _refused)(shop, chance)
    else:
        yield


def _stick(shop: Shop, chance: random.Random) -> Iterator[None]:
    """The second place is taken away while something is done to files, a backup for example."""
    second, left = shop.folder / "stick", chance.randrange(1, 60)

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        if left > 0 and event in _EVENTS and "stick" in str(arguments[:1]):
            left -= 1
            if left == 0:
                shutil.rmtree(second, ignore_errors=True)

    sys.addaudithook(count)
    yield
    left = 0


def _refused(shop: Shop, chance: random.Random) -> Iterator[None]:
    """The system refuses to open, rename, link or delete a file, once or from then on."""
    left, is_once = chance.randrange(1, 25), chance.random() < 0.5
    number = chance.choice((errno.EIO, errno.ENOSPC, errno.EACCES, errno.EROFS))

    def count(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal left
        if not is_on or event not in _EVENTS or event == "sqlite3.connect":
            return
        if str(shop.folder) not in str(arguments):
            return
        left -= 1
        if left == 0 or (left < 0 and not is_once):
            raise OSError(number, os.strerror(number), str(arguments[0]))

    is_on = True
    sys.addaudithook(count)
    try:
        yield
    finally:
        is_on = False


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True, capture_output=True)


@contextlib.contextmanager
def _small_disk(folder: Path) -> Iterator[None]:
    """The book lies on a disk of a few megabytes."""
    desk = folder / "desk"
    files = {path.name: path.read_bytes() for path in desk.iterdir()}
    _mount("-t", "tmpfs", "-o", f"size={_TMPFS}", "tmpfs", str(desk))
    try:
        for name, content in files.items():
            (desk / name).write_bytes(content)
        yield
    finally:
        subprocess.run(["umount", "-l", str(desk)], check=True)


# --- runs


def kinds() -> list[str]:
    """Those that this computer can do: a small disk needs root."""
    if os.geteuid() == 0:
        with (
            tempfile.TemporaryDirectory() as name,
            contextlib.suppress(OSError, subprocess.CalledProcessError),
        ):
            _mount("-t", "tmpfs", "-o", "size=1m", "tmpfs", name)
            subprocess.run(["umount", name], check=True)
            return [*KILLS, *FAULTS]
    return [*KILLS, *(one for one in FAULTS if one not in ("full", "read only"))]


class Runs:
    """Runs in a folder; several runs of the same work are compared with one that was left alone."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.base = folder / "base"
        self.base.mkdir()
        self._states: tuple[int, list[State]] = (-1, [])
        work.make_base(self.base)  # here: what is read once is then there in each run

    def do(self, about: Run) -> Run:
        """Lay the files out, do it, look; what lost something stays there."""
        names = work.plan(about.work, about.target)
        folder = self.folder / f"{about.seed}"
        work.lay_out(self.base, folder, about.work, about.target)
        if about.kind in KILLS:
            if self._states[0] != about.work:
                self._states = about.work, self._left_alone(about, names)
            hit, wrong = kill(folder, about, names, self._states[1])
        else:
            is_small = about.kind in ("full", "read only")
            with _small_disk(folder) if is_small else contextlib.nullcontext():
                hit, wrong = fail(folder, about, names)
        if not wrong:
            shutil.rmtree(folder)
        return about._replace(hit=hit, wrong=wrong)

    def _left_alone(self, about: Run, names: Sequence[str]) -> list[State]:
        whole = self.folder / "whole"
        work.lay_out(self.base, whole, about.work, about.target)
        states = reference(whole, about.work, names)
        shutil.rmtree(whole)
        return states


def plan_runs(runs: int, seed: int, wanted: Sequence[str]) -> Iterator[Run]:
    """Of each piece of work some kills, and one thing that fails, round and round."""
    killed, failing = ([one for one in wanted if one in some] for some in (KILLS, FAULTS))
    each = [*killed, *[""] * bool(failing)]
    for number in range(runs):
        group = number // len(each)
        target = TARGETS[(group + 8 * seed) % len(TARGETS)]
        kind = each[number % len(each)]
        if not kind:
            kind = failing[(group + group // len(TARGETS)) % len(failing)]
            if target not in _ONLY.get(kind, work.WORKS):
                kind = failing[0]
        yield Run(kind, target, seed * 10_000 + group, seed * 100_000 + number)


def main(runs: int, seed: int, wanted: Sequence[str]) -> int:
    """Do so many runs and say what came of them; 1 when something was lost."""
    folder = Path(tempfile.mkdtemp(prefix="faults-"))
    all_runs = Runs(folder)
    done: list[Run] = []
    for about in plan_runs(runs, seed, wanted or kinds()):
        done.append(run := all_runs.do(about))
        if run.wrong:
            said = "; ".join(run.wrong)
            print(f"{run.kind}, {run.target}, work {run.work}, seed {run.seed}: {said}", flush=True)
    lost = sum(bool(run.wrong) for run in done)
    if not lost:
        shutil.rmtree(folder)
    for part in ("kind", "target"):
        counts = collections.Counter(getattr(run, part) for run in done)
        hits = collections.Counter(getattr(run, part) for run in done if run.hit)
        print("; ".join(f"{one} {count} ({hits[one]})" for one, count in sorted(counts.items())))
    hit = sum(run.hit for run in done)
    print(f"{runs} runs, seed {seed}: {hit} were killed or failed, {lost} lost something")
    return int(lost > 0)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]))
