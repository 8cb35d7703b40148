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
from kehuapp.exchange.vcard.vcard_folding import PROPERTY, unfold
from kehuapp.exchange.vcard.vcard_marks import RawCard, find_cards
from kehuapp.exchange.vcard.vcard_values import TEXTS, clean, is_clean, text_bytes
from kehuapp.i18n import translate

_VERSION = re.compile(r"(?:(?<![\w-])|(?<=VCARD))VERSION[ \t]*:[ \t]*([234])\.([01])", re.I)
_END = re.compile(r"END[ \t]*:[ \t]*VCARD", re.I)
_FIRST = re.compile("[\ufeff\udcff\udcfe]*")  # byte order marks, misplaced ones too
_FOLD = re.compile(rb"\r?\n[ \t]")
_OWN_CHARSET = re.compile(
    rb"^[^:\r\n]{0,200}?;[ \t]{0,4}CHARSET=[^:\r\n]{1,200}:[^\r\n]*", re.I | re.M
)
_NARROW = re.compile(rb"BEGIN[ \t]*:[ \t]*VCARD", re.I)
_LEGACY = (*bytes_in.LEGACY, *bytes_in.BY_LETTERS, "cp950")
_SAMPLE = 60_000  # bytes that tell an encoding
_MOST_LINES = 1000  # of one card
_MOST_CHARACTERS = 64 << 20  # of one card: a photo of 40 MB has fewer
_CHARSET = re.compile(r"CHARSET=\"?([\w.-]+)", re.I)
_ESCAPE = re.compile(r"\\(.)", re.S)


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
    return max(
        names,
        key=lambda name: sum(
            char.isascii() or "\u4e00" <= char <= "\u9fff" for char in data.decode(name, "replace")
        ),
    )


def _nearly_utf8(data: bytes, declared: bool) -> str:
    """The text when nothing but a character or two of many is damaged; "" when it is another
    encoding. Only Chinese characters, three bytes long, are proof of UTF-8."""
    text = data.decode("utf-8", errors="replace")
    bad = text.count("\ufffd")
    good = sum(1 for char in text if "\u0800" <= char != "\ufffd")
    return text if good > (bad if declared else 3 * bad) else ""


class CardText:
    """The text of a file of cards, read in blocks; bytes not in UTF-8 travel as surrogates until
    their line is read. `blocks` gives the bytes anew each time it is called."""

    def __init__(
        self,
        blocks: bytes | Callable[[], Iterable[bytes]],
        encoding: str | None = None,
        legacy: str = "",
    ) -> None:
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
        speaks = False
        for lines in _unfolded(self._blocks()):
            if not lines.isascii():
                if b"CHARSET" in lines.upper():
                    lines = _OWN_CHARSET.sub(b"", lines)
                speaks = speaks or not lines.isascii()
            plain.feed(lines)
            if plain.certain:
                break
        if speaks or plain.certain:
            return plain.guess()
        every = bytes_in.Evidence()
        for lines in _unfolded(self._blocks()):
            every.feed(lines)
        return every.guess()

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
        if charset and charset not in ("UTF-8", "utf-8"):
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
            if _END.search(text):
                break
        return ""

    def cards(self) -> Iterator[RawCard]:
        """Every card in order; one inside another comes out as a card of its own."""
        return find_cards(self.texts)

    def lines(self, body: str) -> list[tuple[Head, str]]:
        """The unfolded lines of a card, decoded; base64 values stay as they are.

        Raises Trouble for a card that no person can have filled in.
        """
        straight = self._straight_lines(body)
        if straight is not None:
            return straight
        texts = unfold(body)
        if len(texts) > _MOST_LINES + sum(map(_names_member, texts)):
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

    def _straight_lines(self, body: str) -> list[tuple[Head, str]] | None:
        """The lines of a card as most are, with nothing odd in it: no folds but the soft breaks of
        quoted-printable, no base64, no quotes left of a colon; None for another."""
        if not is_straight(body):
            return None
        lines: list[tuple[Head, str]] = []
        texts = iter(body.split("\n"))
        for text in texts:
            left, colon, value = text.partition(":")
            head = straight_head(left) if colon else None
            if head is None:
                if text:
                    return None
                continue
            if head.encoding:
                whole = _with_soft_breaks(value, texts)
                if whole is None:
                    return None
                value = clean(self._from_quoted_printable(whole, head.charset))
            lines.append((head, value))
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


def split_line(text: str) -> tuple[str, str]:
    """What is left and right of the colon of a line with quoted parameters."""
    at = _colon_outside_quotes(text)
    return text[:at], text[at + 1 :]


def _names_member(text: str) -> bool:
    """Whether a line names a member of a group, of which there may be thousands."""
    return "MEMBER" in text[:40].upper()


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


def _with_soft_breaks(value: str, following: Iterator[str]) -> str | None:
    """A value in quoted-printable with the lines that belong to it; None when one is odd."""
    if not value or value[-1] not in "= \t":
        return value
    if value[-1] != "=":
        return None
    parts = [value[:-1]]
    for line in following:
        if not line or line[-1] in " \t":
            return None
        if line[-1] != "=":
            parts.append(line)
            return "".join(parts)
        parts.append(line[:-1])
    return None


def is_straight(body: str) -> bool:
    """Whether the lines of a card are those of its body: no folds, and nothing to clean."""
    if "\n " in body or "\n\t" in body or body.count("\n") > _MOST_LINES:
        return False
    return body.replace("\n", "").isprintable() or is_clean(body)


@lru_cache(maxsize=2048)
def straight_head(left: str) -> Head | None:
    """What stands left of the first colon of a line, None when it has quotes or base64, or when
    the line is the rest of another."""
    if '"' in left or not PROPERTY.match(f"{left}:"):
        return None
    head = read_head(left)
    return None if head.encoding == "base64" else head


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
    return Head(
        name.strip().upper(),
        group.strip().lower(),
        frozenset(types),
        encoding,
        charset,
        value_kind,
        label,
        tuple(parameters),
    )


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
