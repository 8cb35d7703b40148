"""How SQLite writes and reads JSON inside a statement; nothing is sent here."""

from collections.abc import Iterable


def json_field(text: str, name: str) -> str:
    """The field of this name in a column of JSON."""
    return f"json_extract({text}, '$.{name}')"


def json_object(columns: Iterable[str], prefix: str = "") -> str:
    """These columns of a row (of the table or alias `prefix`) as one object."""
    dot = f"{prefix}." if prefix else ""
    pairs = [f"'{column}', {dot}{column}" for column in columns]
    return f"json_object({', '.join(pairs)})"
