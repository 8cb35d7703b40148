"""vCard bytes → cards → lines (name, parameters, value), linear in time; no meaning yet.

Our own layer, because the usual library loses the rest of a file at the first odd line, cuts values
at commas and can take minutes for one line.
"""

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kehuapp.errors import Trouble
from kehuapp.exchange import bytes_in

_EDGE = re.compile(r"^([ \t\ufeff]*)(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*$", re.I | re.M)
_PROPERTY = re.compile(r"(?:[\w-]+\.)?[A-Za-z][\w/-]*[ \t]*[;:]")
_TEXT = re.compile(r"(?:[\w-]+\.)?(?:NOTE|ADR|LABEL)\b", re.I)
_CHARSET = re.compile(r"CHARSET=\"?([\w.-]+)", re.I)
_ESCAPE = re.compile(r"\\(.)", re.S)
_QUOTED_PRINTABLE = re.compile("QUOTED-PRINTABLE", re.I)


@dataclass(frozen=True, slots=True)
class Head:
    """The part of a line left of the colon; types in lower case."""

    name: str
    group: str = ""
    types: frozenset[str] = frozenset()
    encoding: str = ""  # "" | qp | base64
    charset: str = ""
    value_kind: str = ""
    label: str = ""
    parameters: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class RawCard:
    """The lines of one card between BEGIN and END; `line` is the 1-based line of BEGIN."""

    line: int
    body: str
    closed: bool


class CardText:
    """The text of a file; bytes not in UTF-8 travel as surrogates until their line is read."""

    def __init__(self, data: bytes, encoding: str | None = None) -> None:
        self._data = data
        self.forced = bytes_in.codec_name(encoding) if encoding else None
        self.encoding = self.forced or bytes_in.guess_encoding(data)
        if self.encoding.startswith("utf-16") or (self.forced and self.forced != "utf-8"):
            codec = "utf-16" if self.encoding == "utf-16" else self.encoding
            text = data.decode(codec, errors="replace")
            self.fallback = "utf-8"
        else:
            text = data.decode("utf-8", errors="surrogateescape")
            self.fallback = self.encoding if self.encoding in bytes_in.LEGACY else ""
            if self.encoding == "cp950":
                self.fallback = "cp950"
        self.text = text.removeprefix("\ufeff")
        if "\r" in self.text:
            self.text = self.text.replace("\r\n", "\n").replace("\r", "\n")
        if "\0" in self.text:
            self.text = self.text.replace("\0", "")

    @cached_property
    def legacy(self) -> str:
        """The encoding of bytes that are not UTF-8, judged over the whole file."""
        if self.fallback and self.fallback != "utf-8":
            return self.fallback
        parts = []
        for line in binascii.a2b_qp(self._data).split(b"\n"):
            try:
                line.decode("utf-8")
            except UnicodeDecodeError:
                parts.append(line)
        return bytes_in.guess_legacy(b"\n".join(parts)) if parts else "gb18030"

    def decode(self, data: bytes, charset: str = "") -> str:
        """Bytes of one line: what its CHARSET says when that reads, else by evidence."""
        if charset:
            try:
                codec = bytes_in.codec_name(charset)
                if codec != "utf-8" and not data.isascii():
                    return data.decode("utf-8") if self._is_utf8(data) else data.decode(codec)
                return data.decode(codec)
            except (Trouble, UnicodeDecodeError):
                pass
        for codec in ("utf-8", self.legacy, "gb18030", "cp950"):
            try:
                text = data.decode(codec)
            except UnicodeDecodeError:
                continue
            if codec != "utf-8":
                self.encoding = codec  # quoted-printable hid it until now
            return text
        return data.decode(self.legacy, errors="replace")

    @staticmethod
    def _is_utf8(data: bytes) -> bool:
        """Whether the bytes are UTF-8 beyond chance: two Chinese characters or more."""
        try:
            return len(data.decode("utf-8")) * 2 < len(data) and len(data) >= 6
        except UnicodeDecodeError:
            return False

    def cards(self) -> Iterator[RawCard]:
        """Every card in order; one inside another comes out as a card of its own."""
        edges = list(_EDGE.finditer(self.text))
        begins = sum(1 for edge in edges if edge[2].upper() == "BEGIN")
        balanced = begins * 2 == len(edges)
        open_cards: list[tuple[int, list[str], int]] = []  # line, parts, where its text goes on
        line, counted = 1, 0
        for edge in edges:
            line += self.text.count("\n", counted, edge.start())
            counted = edge.start()
            if edge[2].upper() == "BEGIN":
                if open_cards:
                    if edge[1].strip("\ufeff"):
                        continue  # folded text inside a card
                    number, parts, at = open_cards.pop()
                    parts.append(self.text[at : edge.start()])
                    if balanced and len(open_cards) < 50:
                        open_cards.append((number, parts, edge.end()))
                    else:
                        yield RawCard(number, "".join(parts), closed=False)
                open_cards.append((line, [], edge.end()))
            elif open_cards:
                number, parts, at = open_cards.pop()
                parts.append(self.text[at : edge.start()])
                yield RawCard(number, "".join(parts), closed=True)
                if open_cards:
                    outer, outer_parts, _ = open_cards[-1]
                    open_cards[-1] = (outer, outer_parts, edge.end())
        for number, parts, at in open_cards:
            yield RawCard(number, "".join(parts) + self.text[at:], closed=False)

    def lines(self, body: str) -> Iterator[tuple[Head, str]]:
        """The unfolded lines of a card, decoded; base64 values stay as they are."""
        for text in unfold(body):
            if not text.isascii():
                text = self._repair(text)
            head, value = split_line(text)
            if head is None:
                yield Head("X-UNREAD"), text
                continue
            if head.encoding == "qp":
                value = self._from_quoted_printable(value, head.charset)
            yield head, value

    def _repair(self, text: str) -> str:
        try:
            text.encode("utf-8")
            return text
        except UnicodeEncodeError:
            pass
        found = _CHARSET.search(text.partition(":")[0])
        try:
            data = text.encode("utf-8", errors="surrogateescape")
        except UnicodeEncodeError:  # a lone surrogate of UTF-16
            return text.encode("utf-8", errors="replace").decode("utf-8")
        return self.decode(data, found[1] if found else "")

    def _from_quoted_printable(self, value: str, charset: str) -> str:
        if "=" not in value:
            return value
        if value.isascii():
            return self.decode(binascii.a2b_qp(value.encode()), charset).replace("\r\n", "\n")
        parts = re.split(r"((?:=[0-9A-Fa-f]{2})+)", value)
        return "".join(
            self.decode(binascii.a2b_qp(part.encode()), charset) if place % 2 else part
            for place, part in enumerate(parts)
        )


def unfold(body: str) -> Iterator[str]:
    """Logical lines out of physical ones, whatever way they were folded."""
    if not _QUOTED_PRINTABLE.search(body):
        if "\n " in body or "\n\t" in body:
            body = body.replace("\n ", "").replace("\n\t", "")
        lines = body.split("\n")
        if all(_PROPERTY.match(line) for line in lines if line):
            yield from (line for line in lines if line)
            return
        body = "\n".join(lines)
    yield from _unfold_slowly(body)


def _unfold_slowly(body: str) -> Iterator[str]:
    parts: list[str] = []
    soft = base64 = False
    for line in body.split("\n"):
        if soft:
            if not line:
                continue  # some phones put an empty line behind a soft break
            if line[0] in " \t" and not parts[-1].endswith(" "):
                line = line[1:] if line[1:2] == "=" or _starts_hex(line) else line
            parts.append(line.removesuffix("=") if line.endswith("=") else line)
            soft = line.endswith("=")
        elif parts and line[:1] in (" ", "\t") and line.strip():
            parts.append(line.strip() if base64 else line[1:])
        elif base64 and line and ":" not in line:
            parts.append(line.strip())
        elif not line.strip():
            base64 = False
        elif _PROPERTY.match(line) or not parts:
            if parts:
                yield "".join(parts)
            head = line.partition(":")[0].upper()
            base64 = "BASE64" in head or "ENCODING=B" in head
            soft = "QUOTED-PRINTABLE" in head and line.endswith("=")
            parts = [line.removesuffix("=") if soft else line]
        elif _TEXT.match(parts[0]):
            # A note whose line ends were not escaped: the line belongs to the value before it.
            parts.append(_continued(parts[0], line))
            soft = False
        else:
            yield "".join(parts)
            parts, soft, base64 = [f"X-UNREAD:{line}"], False, False
    if parts:
        yield "".join(parts)


def _starts_hex(line: str) -> bool:
    return re.match(r"[ \t][0-9A-F]{2}=", line) is not None


def _continued(first: str, line: str) -> str:
    quoted = "QUOTED-PRINTABLE" in first.partition(":")[0].upper()
    return ("=0A" if quoted else "\\n") + line


def split_line(text: str) -> tuple[Head | None, str]:
    """Head and value of a line; None for a line without a colon."""
    left, colon, value = text.partition(":")
    if not colon:
        return None, text
    if '"' in left:
        at = _colon_outside_quotes(text)
        left, value = text[:at], text[at + 1 :]
    return read_head(left), value


def _colon_outside_quotes(text: str) -> int:
    """Where the value begins when parameters are quoted; the first colon when a quote is open."""
    first = colon = text.find(":")
    at = 0
    while True:
        quote = text.find('"', at)
        if colon < at:
            colon = text.find(":", at)
        if colon < 0:
            return first
        if quote < 0 or colon < quote:
            return colon
        close = text.find('"', quote + 1)
        if close < 0:
            return first
        at = close + 1


@lru_cache(maxsize=2048)
def read_head(left: str) -> Head:
    """Name and parameters in the forms of 2.1 (bare words), 3.0 and 4.0."""
    name, _, rest = left.partition(";")
    group, dot, after = name.rpartition(".")
    if dot:
        name = after
    types: set[str] = set()
    encoding = charset = value_kind = label = ""
    parameters: list[tuple[str, str]] = []
    for part in _parameters(rest):
        key, equals, value = part.partition("=")
        key, value = key.strip().upper(), value.strip().strip('"')
        plain = (value if equals else key).lower()
        if plain in ("quoted-printable", "qp") and key != "TYPE":
            encoding = "qp"
        elif (not equals or key == "ENCODING") and plain in ("base64", "b"):
            encoding = "base64"
        elif key == "CHARSET":
            charset = value
        elif key == "VALUE":
            value_kind = plain
        elif key.startswith("X-CUSTOM("):
            label = _custom_label(part.strip())
        elif key == "LABEL" and equals:
            label = value
        elif key == "TYPE" or not equals:
            types.update(word.strip() for word in plain.split(",") if word.strip())
        elif key not in ("ENCODING", "LANGUAGE"):
            parameters.append((key, value))
    return Head(name.strip().upper(), group.strip().lower(), frozenset(types), encoding, charset,
                value_kind, label, tuple(parameters))  # fmt: skip


def _parameters(rest: str) -> Iterator[str]:
    """Parts between semicolons that are not inside quotes."""
    if '"' not in rest:
        yield from (part for part in rest.split(";") if part)
        return
    pieces: list[str] = []
    is_open = False
    for piece in rest.split(";"):
        pieces.append(piece)
        is_open ^= piece.count('"') % 2 == 1
        if not is_open:
            yield ";".join(pieces)
            pieces = []
    if pieces:
        yield ";".join(pieces)


def _custom_label(part: str) -> str:
    """Android's ``X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=E5…)``."""
    inside = part[part.find("(") + 1 :].rstrip(")")
    charset, words = "utf-8", []
    for word in inside.split(","):
        key, _, value = word.partition("=")
        if key.upper() == "CHARSET":
            charset = value
        elif key.upper() != "ENCODING":
            words.append(word)
    text = ",".join(words)
    if "=" in text and text.isascii():
        try:
            return binascii.a2b_qp(text.encode()).decode(bytes_in.codec_name(charset))
        except (Trouble, UnicodeDecodeError):
            return text
    return text


def unescape(value: str) -> str:
    r"""``\n`` → line end, ``\,`` ``\;`` ``\:`` ``\\`` → the character."""
    if "\\" not in value:
        return value
    return _ESCAPE.sub(lambda m: "\n" if m[1] in "nN" else m[1], value)


def split_fields(value: str) -> list[str]:
    """The parts of N, ADR, ORG between unescaped semicolons, unescaped."""
    if "\\" not in value:
        return value.split(";")
    parts, start, at = [], 0, 0
    while at < len(value):
        if value[at] == "\\":
            at += 2
            continue
        if value[at] == ";":
            parts.append(unescape(value[start:at]))
            start = at + 1
        at += 1
    parts.append(unescape(value[start:]))
    return parts


def split_list(value: str) -> list[str]:
    """The parts of CATEGORIES between unescaped commas (and full-width ones), unescaped."""
    marked = value.replace("\\\\", "\x00").replace("\\,", "\x01")
    parts = re.split(r"[,，;；]" if "\\;" not in marked else r"[,，]", marked)
    return [
        unescape(p.replace("\x01", ",").replace("\x00", "\\\\")).strip() for p in parts if p.strip()
    ]


def picture_bytes(head: Head, value: str) -> bytes | None:
    """The bytes of a PHOTO, None for a link; raises ValueError for damaged ones."""
    if value[:5].lower() == "data:":
        value = value.partition(",")[2].replace("\\", "")
    elif (head.encoding != "base64" and head.value_kind in ("uri", "url")) or re.match(
        r"https?:|file:|content:", value, re.I
    ):
        return None
    text = re.sub(r"\s+", "", value)
    if not text:
        return None
    data = binascii.a2b_base64(text + "=" * (-len(text) % 4))
    if not data:
        raise ValueError("no picture")
    return data
