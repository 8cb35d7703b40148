"""vCard bytes → cards → lines (name, parameters, value), linear in time; no meaning yet.

Our own layer, because the usual library loses the rest of a file at the first odd line, cuts values
at commas and can take minutes for one line.
"""

import binascii
import codecs
import itertools
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from kehuapp.errors import Trouble
from kehuapp.exchange import bytes_in
from kehuapp.exchange.vcard_values import TEXTS, clean, text_bytes
from kehuapp.i18n import translate

_EDGE = re.compile(
    r"^([ \t\ufeff]*)(?:AGENT[^:\n]*:[ \t]*)?(BEGIN|END)[ \t]*:[ \t]*VCARD[ \t]*$", re.I | re.M
)
_VERSION = re.compile(r"^VERSION[ \t]*:[ \t]*([234])\.([01])", re.I | re.M)
_FIRST = re.compile("[\ufeff\udcff\udcfe]*")  # byte order marks, misplaced ones too
_FOLD = re.compile(rb"\r?\n[ \t]")
_OWN_CHARSET = re.compile(
    rb"^[^:\r\n]{0,200}?;[ \t]{0,4}CHARSET=[^:\r\n]{1,200}:[^\r\n]*", re.I | re.M
)
_NARROW = re.compile(rb"BEGIN[ \t]*:[ \t]*VCARD", re.I)
_LEGACY = (*bytes_in.LEGACY, "cp950")
_SAMPLE = 60_000  # bytes that tell an encoding
_DEEPEST = 50  # cards inside cards
_MOST_LINES = 1000  # of one card
_MOST_CHARACTERS = 64 << 20  # of one card: a photo of 40 MB has fewer
_PROPERTY = re.compile(r"(?:[\w-]+\.)?[A-Za-z][\w/-]*[ \t]*[;:]")
_TEXT = re.compile(r"(?:[\w-]+\.)?(?:NOTE|ADR|LABEL)\b", re.I)
_CHARSET = re.compile(r"CHARSET=\"?([\w.-]+)", re.I)
_SOFT_END = re.compile(r"=[ \t]+$")
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
    is_cut: bool = False  # longer than any card is: only its beginning is here


def _unfolded(blocks: Iterable[bytes]) -> Iterator[bytes]:
    """The bytes in whole lines, characters that folding cut in two made whole again; without a
    last line that breaks off."""
    held: list[bytes] = []
    for block in blocks:
        at = block.rfind(b"\n") + 1
        while at > 0 and block[at : at + 1] in (b" ", b"\t", b""):  # a fold
            at = block.rfind(b"\n", 0, at - 1) + 1
        if not at:
            held.append(block)
            continue
        lines = b"".join((*held, block[:at]))
        yield _FOLD.sub(b"", lines) if b"\n " in lines or b"\n\t" in lines else lines
        held = [block[at:]]
    rest = _FOLD.sub(b"", b"".join(held))
    last = rest.rfind(b"\n") + 1
    yield rest[:last] if last and not rest.endswith(b"\n") else rest


def _reads_as_utf8(data: bytes) -> bool:
    """Whether bytes are UTF-8 beyond chance: two Chinese characters or more."""
    try:
        return len(data.decode("utf-8")) * 2 < len(data) and len(data) >= 6
    except UnicodeDecodeError:
        return False


def _utf16_without_mark(data: bytes) -> str:
    """The byte order that makes more letters of Chinese and English."""
    names = ("utf-16-be", "utf-16-le")
    return max(names, key=lambda name: sum(
        char.isascii() or "\u4e00" <= char <= "\u9fff" for char in data.decode(name, "replace")
    ))  # fmt: skip


def _nearly_utf8(data: bytes, declared: bool) -> str:
    """The text when nothing but a character or two of many is damaged; "" when it is another
    encoding. Only Chinese characters, three bytes long, are proof of UTF-8."""
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = sum(1 for char in text if "\u0800" <= char != "\ufffd")
    return text if good > (bad if declared else 3 * bad) else ""


class _OpenCard:
    """A card whose END has not come yet."""

    def __init__(self, line: int) -> None:
        self.line = line
        self.parts: list[str] = []
        self.size = 0

    def add(self, text: str) -> None:
        """More of its text; no more than a card can have."""
        if self.size <= _MOST_CHARACTERS:
            self.parts.append(text)
        self.size += len(text)

    def close(self, closed: bool) -> RawCard:
        """The card, whole or as far as it goes."""
        return RawCard(self.line, "".join(self.parts), closed, self.size > _MOST_CHARACTERS)


def _line(card: RawCard) -> int:
    return card.line


class CardText:
    """The text of a file of cards, read in blocks; bytes not in UTF-8 travel as surrogates until
    their line is read. `blocks` gives the bytes anew each time it is called."""

    def __init__(
        self, blocks: bytes | Callable[[], Iterable[bytes]], encoding: str | None = None,
        legacy: str = "",
    ) -> None:  # fmt: skip
        self._blocks = (lambda: (blocks,)) if isinstance(blocks, bytes) else blocks
        forced = bytes_in.codec_name(encoding) if encoding else ""
        self.encoding = forced or self._guess()
        self._known_legacy = legacy
        wide = self.encoding.startswith(("utf-16", "utf-32"))
        if wide and not forced and self._has_narrow_cards():
            self.encoding = "utf-8"  # NULs that got into the file, or two files glued together
        if not forced and legacy and self.encoding in _LEGACY:
            self.encoding = legacy
        if self.encoding.startswith(("utf-16", "utf-32")) or (forced and forced != "utf-8"):
            self._codec, self._errors = self.encoding, "replace"
        else:
            self._codec, self._errors = "utf-8", "surrogateescape"
            if self.encoding in _LEGACY:
                self._known_legacy = self.encoding

    def _guess(self) -> str:
        """The encoding by the lines that do not name their own, or by all when all do."""
        if all(block.isascii() and b"\0" not in block for block in self._blocks()):
            return "utf-8"
        plain = bytes_in.Evidence()
        every = bytes_in.Evidence()
        speaks = False
        for lines in _unfolded(self._blocks()):
            every.feed(lines)
            if not lines.isascii():
                if b"CHARSET" in lines.upper():
                    lines = _OWN_CHARSET.sub(b"", lines)
                speaks = speaks or not lines.isascii()
            plain.feed(lines)
            if plain.certain:
                break
        return plain.guess() if speaks or plain.certain else every.guess()

    def _has_narrow_cards(self) -> bool:
        """Whether a card begins in bytes of one per letter, which UTF-16 never does."""
        return any(_NARROW.search(block) for block in self._blocks())

    @cached_property
    def legacy(self) -> str:
        """The encoding of bytes that are not UTF-8, judged over the file as a whole."""
        return self._known_legacy or bytes_in.guess_legacy(b"\n".join(self._odd_lines[1]))

    @cached_property
    def _odd_lines(self) -> tuple[int, list[bytes]]:
        """How many lines are UTF-8 beyond ASCII once their quoted-printable is undone, and some
        thousand of those that are not."""
        good, bad, size = 0, [], 0
        for block in self._blocks():
            for line in binascii.a2b_qp(block).split(b"\n"):
                if line.isascii():
                    continue
                try:
                    line.decode("utf-8")
                    good += 1
                except UnicodeDecodeError:
                    bad.append(line)
                    size += len(line)
            if size > _SAMPLE:
                break
        return good, bad

    @cached_property
    def _is_utf8(self) -> bool:
        """Whether what is not UTF-8 is more likely damaged UTF-8 than another encoding."""
        good, bad = self._odd_lines
        return self.encoding.startswith("utf-8") and good >= len(bad)

    def decode(self, data: bytes, charset: str = "") -> str:
        """Bytes of one line: what its CHARSET says when that reads, else by evidence."""
        if charset:
            try:
                codec = bytes_in.codec_name(charset)
                if codec == "utf-16" and data[:2] not in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
                    codec = _utf16_without_mark(data)
                if codec != "utf-8" and not data.isascii():
                    return data.decode("utf-8") if _reads_as_utf8(data) else data.decode(codec)
                return data.decode(codec)
            except (Trouble, UnicodeDecodeError):
                pass
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            if self._is_utf8 and (text := _nearly_utf8(data, bool(charset))):
                return text
        for codec in (self.legacy, "gb18030", "cp950"):
            try:
                text = data.decode(codec)
            except UnicodeDecodeError:
                continue
            self.encoding = codec  # quoted-printable hid it until now
            return text
        return data.decode(self.legacy, errors="replace")

    def texts(self) -> Iterator[str]:
        """The file in pieces of whole lines, every line end a ``\\n``."""
        decoder = codecs.getincrementaldecoder(self._codec)(errors=self._errors)
        held: list[str] = []  # what came since the last line end
        size = 0
        first, was_cr = True, False
        for block in itertools.chain(self._blocks(), (None,)):
            text = decoder.decode(block or b"", final=block is None)
            if first and text:
                text, first = _FIRST.sub("", text, count=1), False
            if was_cr and text:
                text, was_cr = "\r" + text, False
            if block is not None and text.endswith("\r"):
                text, was_cr = text[:-1], True
            if "\r" in text:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            if "\0" in text:
                text = text.replace("\0", "")
            at = text.rfind("\n") + 1
            if block is None:
                yield "".join((*held, text))
            elif at:
                yield "".join((*held, text[:at]))
                held, size = [text[at:]], 0
            else:
                held.append(text)
                size += len(text)
                if size > _MOST_CHARACTERS:  # nobody's line: give it up in pieces
                    yield "".join(held)
                    held, size = [], 0

    @cached_property
    def version(self) -> str:
        """3.0 or another version that the first cards name; "" when none does."""
        for text in self.texts():
            if found := _VERSION.search(text):
                return f"{found[1]}.{found[2]}"
            if _EDGE.search(text):
                break
        return ""

    @cached_property
    def _is_balanced(self) -> bool:
        """Whether each card that begins also ends: only then one may stand inside another."""
        difference = 0
        for text in self.texts():
            for edge in _EDGE.finditer(text):
                difference += 1 if edge[2].upper() == "BEGIN" else -1
        return difference == 0

    def cards(self) -> Iterator[RawCard]:
        """Every card in order; one inside another comes out as a card of its own."""
        open_cards: list[_OpenCard] = []
        closed: list[RawCard] = []  # inner ones wait for the outer one, which stands before them
        line = 1
        for text in self.texts():
            at = counted = 0
            for edge in _EDGE.finditer(text):
                line += text.count("\n", counted, edge.start())
                counted = edge.start()
                begins = edge[2].upper() == "BEGIN"
                if begins and open_cards and edge[1].strip("\ufeff"):
                    continue  # folded text inside a card
                if open_cards:
                    open_cards[-1].add(text[at : edge.start()])
                at = edge.end()
                if not begins and open_cards:
                    closed.append(open_cards.pop().close(True))
                elif begins:
                    if open_cards and (len(open_cards) >= _DEEPEST or not self._is_balanced):
                        closed.append(open_cards.pop().close(False))
                    open_cards.append(_OpenCard(line))
                if not open_cards:
                    yield from closed if len(closed) == 1 else sorted(closed, key=_line)
                    closed = []
            line += text.count("\n", counted)
            if open_cards:
                open_cards[-1].add(text[at:])
        closed += [card.close(False) for card in open_cards]
        yield from sorted(closed, key=_line)

    def lines(self, body: str) -> list[tuple[Head, str]]:
        """The unfolded lines of a card, decoded; base64 values stay as they are.

        Raises Trouble for a card that no person can have filled in.
        """
        texts = unfold(body)
        if len(texts) > _MOST_LINES:
            raise Trouble(translate("Import", "more than %1 lines", f"{_MOST_LINES:,}"))
        if not _is_clean(body):
            texts = [text if text.isascii() else self._repair(text) for text in texts]
        lines: list[tuple[Head, str]] = []
        for text in texts:
            left, colon, value = text.partition(":")
            if not colon:
                lines.append((Head("X-UNREAD"), text))
                continue
            if '"' in left:
                left, value = split_line(text)
            head = read_head(left)
            if head.encoding == "qp":
                value = self._from_quoted_printable(value, head.charset)
            elif head.encoding == "base64" and head.name in TEXTS:
                head, value = self._from_base64(head, value)
            lines.append((head, clean(value)))
        return lines

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

    def _from_base64(self, head: Head, value: str) -> tuple[Head, str]:
        """A text packed in base64; one that is damaged stays as it is written."""
        head = replace(head, encoding="")
        data = text_bytes(value)
        text = value if data is None else self.decode(data, head.charset)
        return replace(head, charset=""), value if "\ufffd" in text else text

    def _from_quoted_printable(self, value: str, charset: str) -> str:
        if "=" not in value:
            return value
        if value.isascii():
            data = binascii.a2b_qp(value)
            if b"\r" in data:
                data = data.replace(b"\r\n", b"\n")
            return self.decode(data, charset)
        parts = re.split(r"((?:=[0-9A-Fa-f]{2})+)", value)
        return "".join(
            self.decode(binascii.a2b_qp(part.encode()), charset) if place % 2 else part
            for place, part in enumerate(parts)
        )


def unfold(body: str) -> list[str]:
    """Logical lines out of physical ones, whatever way they were folded."""
    if _QUOTED_PRINTABLE.search(body):
        return _unfold_quoted(body) or list(_unfold_slowly(body))
    if "\n " in body or "\n\t" in body:
        body = body.replace("\n ", "").replace("\n\t", "")
    lines = [line for line in body.split("\n") if line]
    match = _PROPERTY.match
    for line in lines:
        if not match(line):
            return list(_unfold_slowly(body))
    return lines


def _unfold_quoted(body: str) -> list[str]:
    """The lines of a card with soft breaks as they should be and nothing else odd; [] otherwise."""
    lines: list[str] = []
    parts: list[str] = []  # of a value with soft breaks
    for line in body.split("\n"):
        if not line:
            if parts:
                return []
        elif line[0] in " \t" or line[-1] in " \t":
            return []
        elif parts:
            if line[-1] == "=":
                parts.append(line[:-1])
            else:
                lines.append("".join((*parts, line)))
                parts = []
        elif not _PROPERTY.match(line):
            return []
        elif line[-1] == "=" and _QUOTED_PRINTABLE.search(line.partition(":")[0]):
            parts.append(line[:-1])
        else:
            lines.append(line)
    return [] if parts else lines


def _unfold_slowly(body: str) -> Iterator[str]:
    parts: list[str] = []
    soft = base64 = was_empty = False
    for line in body.split("\n"):
        if soft and was_empty and _PROPERTY.match(line):
            soft = False  # the last line of the value had a soft break, too
        if soft:
            if not line:
                was_empty = True  # some phones put an empty line behind a soft break
                continue
            was_empty = False
            line = line.rstrip(" \t") if _SOFT_END.search(line) else line
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
            quoted = "QUOTED-PRINTABLE" in head
            if quoted and _SOFT_END.search(line):
                line = line.rstrip(" \t")
            soft, was_empty = quoted and line.endswith("="), False
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


def split_line(text: str) -> tuple[str, str]:
    """What is left and right of the colon of a line with quoted parameters."""
    at = _colon_outside_quotes(text)
    return text[:at], text[at + 1 :]


def _is_clean(body: str) -> bool:
    """Whether no byte travels in the text as a surrogate."""
    if body.isascii():
        return True
    try:
        body.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


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
    name, _, rest = clean(left).partition(";")
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
            data = binascii.a2b_qp(text.encode())
            return clean(data.decode(bytes_in.codec_name(charset)))
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
