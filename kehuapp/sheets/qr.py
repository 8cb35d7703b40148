"""QR codes as rows of dark and light modules, and what is put into one; drawing is elsewhere."""

from functools import lru_cache

_LONGEST = 20  # characters of a name: a larger code would be too fine for its place


@lru_cache(maxsize=256)
def qr_rows(text: str) -> tuple[str, ...]:
    """The code of `text`, a string of 1 (dark) and 0 a row, without the quiet margin."""
    import segno

    # One mask for all: to try the eight takes five times as long, and every reader takes any.
    rows = segno.make(text, error="l", micro=False, encoding="utf-8", mask=3).matrix
    return tuple("".join("1" if cell else "0" for cell in row) for row in rows)


def dialled(number: str) -> str:
    """Only what a telephone can dial: a plus in front and the digits before an extension."""
    digits = "".join(char for char in number if char.isdecimal() and char.isascii())
    return f"+{digits}" if number.startswith("+") else digits


def small_card(name: str, company: str, number: str) -> str:
    """A vCard that a telephone's camera offers to keep: who, of which company, and the number.

    Its lines end as shortly as every reader takes them: that makes the modules of a common card
    larger by a tenth.
    """
    called = _value(name)
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{called};;;;", f"FN:{called}"]
    if company and company != name:
        lines.append(f"ORG:{_value(company)}")
    return "\n".join([*lines, f"TEL:{dialled(number)[:30]}", "END:VCARD"])


def _value(text: str) -> str:
    short = " ".join(text.encode("utf-8", "ignore").decode("utf-8").split())[:_LONGEST]
    for mark in ("\\", ";", ","):
        short = short.replace(mark, f"\\{mark}")
    return short
