"""Physical lines of a card → logical lines, however they were folded; what they say is not seen."""

import re
from collections.abc import Iterator

#: How a line begins that is not the rest of the line before it.
PROPERTY = re.compile(r"(?:[\w-]+\.)?[A-Za-z][\w/-]*[ \t]*[;:]")
_TEXT = re.compile(r"(?:[\w-]+\.)?(?:NOTE|ADR|LABEL)\b", re.I)
_NAME = re.compile(r"(?:[\w-]+\.)?(?:FN|N|ORG|TITLE|ROLE|NICKNAME)[ \t]*[;:]", re.I)
#: How a name goes on: no comment, no line of which the beginning is damaged.
_MORE_NAME = re.compile(r"[\w(（「][^:=]*$")
_SOFT_END = re.compile(r"=[ \t]+$")
_QUOTED_PRINTABLE = re.compile("QUOTED-PRINTABLE", re.I)


def unfold(body: str) -> list[str]:
    """Logical lines out of physical ones, whatever way they were folded."""
    if _QUOTED_PRINTABLE.search(body):
        return list(_unfold_slowly(body))
    if "\n " in body or "\n\t" in body:
        body = body.replace("\n ", "").replace("\n\t", "")
    lines = [line for line in body.split("\n") if line]
    match = PROPERTY.match
    for line in lines:
        if not match(line) or ":" not in line:
            return list(_unfold_slowly(body))
    return lines


def _unfold_slowly(body: str) -> Iterator[str]:
    parts: list[str] = []
    soft = base64 = was_empty = False
    for line in body.split("\n"):
        if soft and was_empty and PROPERTY.match(line):
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
        elif not parts or (PROPERTY.match(line) and not _is_rest(parts[0], line)):
            if parts:
                yield "".join(parts)
            head = line.partition(":")[0].upper()
            base64 = "BASE64" in head or "ENCODING=B" in head
            quoted = "QUOTED-PRINTABLE" in head
            if quoted and _SOFT_END.search(line):
                line = line.rstrip(" \t")
            soft, was_empty = quoted and line.endswith("="), False
            parts = [line.removesuffix("=") if soft else line]
        elif _TEXT.match(parts[0]) or _is_rest(parts[0], line):
            # A text whose line ends were not escaped: the line belongs to the value before it.
            parts.append(_continued(parts[0], line))
            soft = False
        else:
            yield "".join(parts)
            parts, soft, base64 = [f"X-UNREAD:{line}"], False, False
    if parts:
        yield "".join(parts)


def _is_rest(first: str, line: str) -> bool:
    """Whether a line goes on with the name that a raw line end cut."""
    return bool(_NAME.match(first) and _MORE_NAME.match(line))


def _starts_hex(line: str) -> bool:
    return re.match(r"[ \t][0-9A-F]{2}=", line) is not None


def _continued(first: str, line: str) -> str:
    quoted = "QUOTED-PRINTABLE" in first.partition(":")[0].upper()
    return ("=0A" if quoted else "\\n") + line
