"""QR codes as rows of dark and light modules, and what a telephone dials; drawing is elsewhere."""


def qr_rows(text: str) -> tuple[str, ...]:
    """The code of `text`, a string of 1 (dark) and 0 a row, without the quiet margin."""
    import segno

    rows = segno.make(text, error="m", micro=False).matrix
    return tuple("".join("1" if cell else "0" for cell in row) for row in rows)


def dialled(number: str) -> str:
    """Only what a telephone can dial: a plus in front and the digits before an extension."""
    digits = "".join(char for char in number if char.isdecimal() and char.isascii())
    return f"+{digits}" if number.startswith("+") else digits
