"""Names of people and papers → names of files that every system takes; no file is touched here."""

import unicodedata

LONGEST = 80  # characters
_MOST_BYTES = 180  # a name has 255 at most, and endings and numbers come behind
_MOST_READ = 1000  # characters of an endless text
_FORBIDDEN = set('\\/:*?"<>|')
_RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$", "clock$"} | {
    f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"
}


def safe_name(text: str, otherwise: str) -> str:
    """The name of a file or folder; `otherwise` when nothing of the text is left.

    Without signs that some system refuses, without those that are not seen or turn the direction
    of reading (an ending could hide behind them), no longer than every system takes.
    """
    shown = (
        " " if char.isspace() else "_" if char in _FORBIDDEN else char
        for char in unicodedata.normalize("NFC", text[:_MOST_READ])
        if char.isspace() or _is_seen(char)
    )
    # A name that begins with a dot is hidden, Windows drops dots and blanks at the end.
    name = " ".join("".join(shown).split()).strip(" .")
    name = _cut(name).strip(" .")
    if name.partition(".")[0].strip().lower() in _RESERVED:
        name = f"_{name}"
    return name or otherwise


def split_ending(name: str) -> tuple[str, str]:
    """A name and its ending with the dot, "" when it has none that looks like one."""
    stem, dot, ending = name.rpartition(".")
    if stem and dot and 0 < len(ending) <= 8 and ending.isascii() and ending.isalnum():
        return stem, f".{ending}"
    return name, ""


def numbered(name: str, number: int) -> str:
    """``offer.pdf`` → ``offer 2.pdf``; the first one stays as it is."""
    if number < 2:
        return name
    stem, ending = split_ending(name)
    return f"{stem} {number}{ending}"


def _is_seen(char: str) -> bool:
    # Rare characters of names may be newer than the tables here; their planes are known.
    kind = unicodedata.category(char)
    return kind not in ("Cc", "Cf", "Cs", "Co", "Cn") or (
        kind == "Cn" and "\U00020000" <= char <= "\U0003fffd"
    )


def _cut(name: str) -> str:
    stem, ending = split_ending(name)
    kept = stem[: LONGEST - len(ending)]
    while len(kept.encode("utf-8", "replace")) + len(ending) > _MOST_BYTES:
        kept = kept[:-1]
    return kept.rstrip(" .") + ending
