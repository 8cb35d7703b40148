"""The pictures inside RTF: Word and LibreOffice put them there, their html only points at files."""

import re

#: A picture as it is in the text: its kind, words about it, then nothing but digits.
_PICTURE = re.compile(
    rb"\\(?:png|jpeg)blip(?:\\[a-z]{1,32}-?\d{0,10}|\{\\\*\\blipuid[^{}]{0,99}\}|\s){0,20}"
    rb"([0-9a-fA-F][0-9a-fA-F\s]{60,})"
)
_OF_A_FILE = re.compile(r"""(<img\b[^<>]*?\ssrc=)(["']?)(?:file:|[a-zA-Z]:\\)[^"'<>\s]*\2""", re.I)


def read_pictures(rtf: bytes) -> list[bytes]:
    """JPEG and PNG pictures, in order."""
    found = []
    for match in _PICTURE.finditer(rtf):
        digits = b"".join(match[1].split()).decode()
        found.append(bytes.fromhex(digits[: len(digits) // 2 * 2]))
    return found


def count_files(html: str) -> int:
    """How many pictures of html are files of this computer."""
    return len(_OF_A_FILE.findall(html))


def with_sources(html: str, sources: list[str]) -> str:
    """Html whose pictures that were files of this computer are these, in order."""
    left = iter(sources)
    return _OF_A_FILE.sub(lambda tag: f'{tag[1]}"{next(left, "")}"', html)
