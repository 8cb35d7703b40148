"""Cuts the power under a shop's work: what was not yet forced onto the disk is lost, or half there.

    python -m tests.faults.power_cut RUNS SEED [CUTS]

A run does work of a shop on a real book while strace writes down each thing done to files. Then the
files are laid out as they may be after a cut at this or that moment: of what was written since a
file was last forced onto the disk (fsync) all is there, nothing, or some, the last piece torn
between two sectors; names are made, changed and deleted in their order, as file systems with a
journal do it, the last of them perhaps not. The book in there is looked at.
"""

import collections
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from tests.faults import work
from tests.faults.harness import TARGETS, looked
from tests.faults.looking import State, state_of
from tests.faults.work import Shop

CALLS = (
    "openat,close,write,pwrite64,ftruncate,fsync,fdatasync,rename,unlink,link,mkdir,lseek,read,"
    "sendfile,copy_file_range,fallocate,dup,dup2,dup3"
)
_SECTOR = 512
_LINE = re.compile(r"(\w+)\((.*)\)\s+= (-?\d+|\?)(.*)", re.DOTALL)
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


class Call(NamedTuple):
    """A call that went well: its name, the texts among what it was given, the rest, its answer."""

    name: str
    texts: list[bytes]
    words: list[str]
    answer: int


class File:
    """What a program reads of a file, what is on the disk for certain, and what came since."""

    def __init__(self, content: bytes = b"") -> None:
        self.now = bytearray(content)
        self.safe = bytes(content)
        self.since: list[tuple[int, bytes | None]] = []  # None: cut off there

    def write(self, at: int, content: bytes) -> None:
        _put(self.now, at, content)
        self.since.append((at, content))

    def cut(self, at: int) -> None:
        _put(self.now, at, None)
        self.since.append((at, None))

    def force(self) -> None:
        self.safe, self.since = bytes(self.now), []

    def after_cut(self, chance: random.Random, how: str) -> bytes:
        """What may be there when the power was cut."""
        if how == "all":
            return bytes(self.now)
        found = bytearray(self.safe)
        for at, content in self.since if how == "some" else ():
            if chance.random() < 0.5:
                continue
            if content and chance.random() < 0.2:
                content = content[: chance.randrange(0, len(content) + 1, _SECTOR)]
            _put(found, at, content)
        return bytes(found)


def _put(content: bytearray, at: int, new: bytes | None) -> None:
    if len(content) < at:
        content.extend(bytes(at - len(content)))
    if new is None:
        del content[at:]
    else:
        content[at : at + len(new)] = new


class Disk:
    """Files and their names, as a program sees them and as they are on the disk."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        found = [path for path in folder.rglob("*") if path.is_file()]
        self.names: dict[str, File] = {str(path): File(path.read_bytes()) for path in found}
        self.safe = dict(self.names)
        self.since: list[tuple[str, File | None]] = []  # names given, or taken (None), in order
        self.folders = [folder, *(path for path in folder.rglob("*") if path.is_dir())]
        self.open: dict[int, File | str] = {}
        self.places: dict[int, int] = {}

    def _name(self, path: str, file: File | None) -> None:
        self.since.append((path, file))
        if file is None:
            self.names.pop(path, None)
        else:
            self.names[path] = file

    def _force_names(self, count: int) -> None:
        for path, file in self.since[:count]:
            if file is None:
                self.safe.pop(path, None)
            else:
                self.safe[path] = file
        del self.since[:count]

    def _force(self, opened: "File | str") -> None:
        """A file, with what gave it its name; a folder, with what was done in it; and all names
        that were given or taken before."""
        if isinstance(opened, File):
            opened.force()
            which = [n for n, (_path, file) in enumerate(self.since) if file is opened]
        else:
            which = [
                n for n, (path, _f) in enumerate(self.since) if os.path.dirname(path) == opened
            ]
        self._force_names(which[-1] + 1 if which else 0)

    def do(self, call: Call) -> str:
        """Do the same here; what of it matters for a cut: "" for nothing."""
        name, (texts, words, answer) = call.name, call[1:]
        if name == "openat":
            return self._opened(
                os.fsdecode(texts[0]), words[-1] if len(words) < 2 else "".join(words), answer
            )
        if name in ("rename", "link"):
            old, new = map(os.fsdecode, texts)
            if old not in self.names:
                return ""
            file = self.names[old]
            if name == "rename":
                self.since.append((old, None))  # both at once: a cut between them is no state
                del self.names[old]
            self._name(new, file)
            return "name"
        if name == "unlink":
            if (path := os.fsdecode(texts[0])) not in self.names:
                return ""
            self._name(path, None)
            return "name"
        if name == "mkdir":
            path = Path(os.fsdecode(texts[0]))
            if path.is_relative_to(self.folder):
                self.folders.append(path)
            return ""
        return self._on_open(name, texts, words, answer)

    def _opened(self, path: str, flags: str, handle: int) -> str:
        self.places[handle] = 0
        self.open.pop(handle, None)
        if not path.startswith(f"{self.folder}/") or path.endswith("-shm"):
            return ""
        if "O_DIRECTORY" in flags or Path(path) in self.folders:
            self.open[handle] = path
            return ""
        is_new = path not in self.names
        if is_new:
            self._name(path, File())
        file = self.open[handle] = self.names[path]
        if "O_TRUNC" in flags and file.now:
            file.cut(0)
        if "O_APPEND" in flags:
            self.places[handle] = len(file.now)
        return "name" if is_new else ""

    def _on_open(self, name: str, texts: list[bytes], words: list[str], answer: int) -> str:
        handle = int(words[0])
        if name.startswith("dup"):
            if handle in self.open:
                raise ValueError("a file has two handles")
            self.open.pop(answer, None)
            return ""
        opened = self.open.get(handle)
        if name == "lseek":
            self.places[handle] = answer
        elif name == "read":
            self.places[handle] = self.places.get(handle, 0) + answer
        elif name == "close":
            self.open.pop(handle, None)
        elif opened is None:
            return ""
        elif name in ("fsync", "fdatasync"):
            self._force(opened)
            return "forced"
        else:
            assert isinstance(opened, File)
            if name == "pwrite64":
                opened.write(int(words[-1]), texts[0][:answer])
            elif name == "write":
                opened.write(self.places[handle], texts[0][:answer])
                self.places[handle] += answer
            elif name == "ftruncate":
                opened.cut(int(words[-1]))
            elif name == "sendfile":
                source = self.open[int(words[1])]
                assert isinstance(source, File)
                start = (
                    self.places[int(words[1])] if words[2] == "NULL" else int(words[2].strip("[]"))
                )
                opened.write(self.places[handle], bytes(source.now[start : start + answer]))
                self.places[handle] += answer
                if words[2] == "NULL":
                    self.places[int(words[1])] += answer
            else:
                raise ValueError(f"{name} is not known here")
            return "written"
        return ""

    def lay_out(self, folder: Path, chance: random.Random, how: str) -> None:
        """The files as they may be after a cut."""
        names = dict(self.safe)
        count = {"all": len(self.since), "none": 0}.get(how, chance.randint(0, len(self.since)))
        while 0 < count < len(self.since) and self._is_in_rename(count):
            count += 1
        for path, file in self.since[:count]:
            if file is None:
                names.pop(path, None)
            else:
                names[path] = file
        for made in self.folders:
            (folder / made.relative_to(self.folder)).mkdir(parents=True, exist_ok=True)
        for path, file in names.items():
            (folder / Path(path).relative_to(self.folder)).write_bytes(file.after_cut(chance, how))

    def _is_in_rename(self, count: int) -> bool:
        """Whether the old name is taken and the new one not yet given."""
        (_old, taken), (_new, given) = self.since[count - 1 : count + 1]
        return taken is None and given is not None and given.now != b""


def calls_of(log: Path) -> Iterator[Call]:
    """What strace wrote down, without what failed."""
    for line in log.read_text("ascii").splitlines():
        match = _LINE.fullmatch(line)
        if match is None or match[3] == "?" or int(match[3]) < 0:
            continue
        texts = [bytes.fromhex(one.replace("\\x", "")) for one in _TEXT.findall(match[2])]
        words = [one.strip() for one in _TEXT.sub("", match[2]).split(",")]
        yield Call(match[1], texts, words, int(match[3]))


def trace(folder: Path, seed: int, target: str, log: Path) -> list[State]:
    """Do the work in a process of its own, with all that it does to files written down."""
    states = log.with_suffix(".states")
    command = [
        sys.executable,
        "-m",
        "tests.faults.power_cut",
        "child",
        folder,
        seed,
        target,
        states,
    ]
    subprocess.run(
        ["strace", "-qq", "-xx", "-s", str(1 << 26), "-e", f"trace={CALLS}", "-e", "signal=none",
         "-o", log, *map(str, command)],
        check=True, cwd=Path(__file__).parents[2], stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return [
        State(**{**one, "copies": tuple(one["copies"])}) for one in json.loads(states.read_text())
    ]


def child(folder: Path, seed: int, target: str, states: Path) -> None:
    """What is traced: its output says what it begins with, and each verb that has returned."""
    found: list[State] = []
    at_work = ""

    def say(shop: Shop) -> None:
        os.write(1, b"said")
        found.append(state_of(shop, at_work))

    def begin(_shop: Shop, name: str) -> None:
        nonlocal at_work
        at_work = name
        os.write(1, b"begin " + name.encode())

    work.do(Shop(folder, seed, say), work.plan(seed, target), begin)
    states.write_text(json.dumps([one._asdict() for one in found]))


class Cut(NamedTuple):
    """A cut after so many calls; what of the unforced is there: all, none, some."""

    at: int
    how: str


def cuts_of(
    calls: Sequence[Call], folder: Path, target: str, count: int, chance: random.Random
) -> list[Cut]:
    """Moments for a cut in that piece of work: half of them where something was just forced, named
    or said."""
    disk, moments, turns = Disk(folder), list[int](), list[int]()
    begun = False
    for number, call in enumerate(calls):
        about = disk.do(call)
        said = call.texts[0] if call.name == "write" and call.words[0] == "1" else b""
        begun = begun or said == b"begin " + target.encode()
        if begun and about:
            moments.append(number)
        if begun and (about in ("forced", "name") or said):
            turns += [max(0, number - 1), number]
    picked = [chance.choice(some) for some in (moments or turns, turns) for _ in range(count // 2)]
    return sorted(Cut(at, chance.choice(("all", "none", "some", "some"))) for at in picked)


def one_run(base: Path, folder: Path, seed: int, target: str, count: int) -> Iterator[list[str]]:
    """What is wrong after each of so many cuts."""
    work.lay_out(base, folder, seed, target)
    first, log = folder.with_name(f"{folder.name}-first"), folder.with_name(f"{folder.name}.log")
    shutil.copytree(folder, first)
    states = trace(folder, seed, target, log)
    calls = [*calls_of(log)]
    shutil.rmtree(folder)
    first.rename(folder)  # the disk begins with what lay there before
    chance = random.Random(seed)
    cuts = cuts_of(calls, folder, target, count, chance)
    disk, said, begun, done = Disk(folder), 0, "migrate", 0
    for number, cut in enumerate(cuts):
        for call in calls[done : cut.at + 1]:
            disk.do(call)
            if call.name == "write" and call.words[0] == "1":
                said += call.texts[0] == b"said"
                begun = call.texts[0].decode().removeprefix("begin ") if said else begun
        done = max(done, cut.at + 1)
        there = folder.with_name(f"{folder.name}-{number}")
        disk.lay_out(there, chance, cut.how)
        wrong = looked(there, states, said, begun)
        if not wrong:
            shutil.rmtree(there)
        yield [f"{cut.how} at {cut.at}, after {calls[cut.at].name}: {one}" for one in wrong]
    shutil.rmtree(folder)
    log.unlink()


def main(runs: int, seed: int, count: int) -> int:
    """So many runs with so many cuts each; 1 when something was lost."""
    folder = Path(tempfile.mkdtemp(prefix="cuts-"))
    (folder / "base").mkdir()
    work.make_base(folder / "base")
    cuts, lost = collections.Counter[str](), 0
    for number in range(runs):
        target = TARGETS[number % len(TARGETS)]
        place = folder / f"{number}"
        for wrong in one_run(folder / "base", place, seed * 1000 + number, target, count):
            cuts[target] += 1
            lost += bool(wrong)
            if wrong:
                print(f"{target}, seed {seed * 1000 + number}: {'; '.join(wrong)}", flush=True)
    if not lost:
        shutil.rmtree(folder)
    print("; ".join(f"{one} {cuts[one]}" for one in sorted(cuts)))
    print(f"{sum(cuts.values())} cuts, seed {seed}: {lost} lost something")
    return int(lost > 0)


if __name__ == "__main__":
    if sys.argv[1] == "child":
        child(Path(sys.argv[2]), int(sys.argv[3]), sys.argv[4], Path(sys.argv[5]))
    else:
        sys.exit(main(int(sys.argv[1]), int(sys.argv[2]), int(*sys.argv[3:] or ["20"])))
