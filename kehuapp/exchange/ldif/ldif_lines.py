"""LDIF → entries of attributes, as RFC 2849 writes them; what they mean is not seen.

Our own layer, as for cards: a damaged line must not cost the rest of the file.
"""

import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from kehuapp.exchange import bytes_in

_HEAD = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s++|#[^\r\n]*+|version:[ \t]*+\d++)*+dn::?[ \t]*[^\s:]", re.I
)
_DN = re.compile(rb"^dn::?[ \t]*[^\s:]", re.I | re.M)
_CLASS = re.compile(rb"^objectclass::?[ \t]*[^\s:]", re.I | re.M)
_LINE = re.compile(r"([A-Za-z][\w.-]*)((?:;[\w-]+)*)(::|:<|:)[ \t]*(.*)", re.S)
#: Attributes whose base64 is no text.
_BINARY = frozenset(("jpegphoto", "photo", "thumbnailphoto", "usercertificate", "audio"))


@dataclass(slots=True)
class Entry:
    """One entry: the 1-based line of its first attribute, names in lower case without options, in
    the file's order; `unread` are lines that are no attribute, `links` those of ``:<``."""

    line: int
    values: list[tuple[str, str]] = field(default_factory=list)
    binary: list[tuple[str, bytes]] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)

    def all(self, *names: str) -> list[str]:
        """The values of the first of these attributes that has any."""
        for name in names:
            if found := [text for key, text in self.values if key == name and text]:
                return found
        return []

    def first(self, *names: str) -> str:
        """The first of them, or ""."""
        return next(iter(self.all(*names)), "")


def holds_entries(head: bytes) -> bool:
    """Whether a file that begins so is LDIF."""
    if wide := bytes_in.guess_utf16(head):
        head = head.decode(wide, errors="ignore").encode("utf-8", errors="ignore")
    return bool(_HEAD.match(head) or (_DN.search(head) and _CLASS.search(head)))


def read_entries(data: bytes, codec: str) -> Iterator[Entry]:
    """The entries of a file; a base64 that is damaged stays as it is written."""
    entry: Entry | None = None
    for line, text in _logical_lines(data.decode(codec, errors="replace")):
        if not text.strip():
            if entry is not None:
                yield entry
            entry = None
            continue
        if entry is None and re.match(r"version:", text, re.I):
            continue
        if entry is not None and re.match(r"dn:", text, re.I) and entry.first("dn"):
            yield entry  # the empty line between two is missing
            entry = None
        entry = entry or Entry(line)
        _take(entry, text, codec)
    if entry is not None:
        yield entry


def _logical_lines(text: str) -> Iterator[tuple[int, str]]:
    """Unfolded lines without comments, each with the number of its first; "" for an empty one."""
    held: list[str] = []
    start = 1
    text = text.lstrip("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")
    for number, line in enumerate(text.split("\n"), 1):
        if line[:1] == " " and held:
            held.append(line[1:])
            continue
        yield from _whole(start, held)
        held, start = [line], number
    yield from _whole(start, held)


def _whole(line: int, parts: Iterable[str]) -> Iterator[tuple[int, str]]:
    text = "".join(parts)
    if not text.startswith("#"):
        yield line, text


def _take(entry: Entry, text: str, codec: str) -> None:
    found = _LINE.match(text)
    if found is None:
        entry.unread.append(text)
        return
    name, mark, value = found[1].lower(), found[3], found[4].strip()
    if mark == ":<":
        entry.links.append(f"{name}: {value}")
        return
    if mark == "::":
        data = _bytes(value)
        if data is not None and (name in _BINARY or ";binary" in found[2].lower()):
            entry.binary.append((name, data))
            return
        value = value if data is None else _text(data, codec)
    entry.values.append((name, value))


def _bytes(value: str) -> bytes | None:
    text = re.sub(r"\s+", "", value)
    try:
        return binascii.a2b_base64(text + "=" * (-len(text) % 4))
    except ValueError:  # binascii.Error is one, too
        return None


def _text(data: bytes, codec: str) -> str:
    for name in ("utf-8", codec, bytes_in.guess_encoding(data)):
        try:
            return data.decode(name).strip()
        except UnicodeDecodeError:
            continue
    return data.decode("utf-8", errors="replace").strip()
