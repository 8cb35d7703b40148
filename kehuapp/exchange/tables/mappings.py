"""Where a person last sent the columns under a header, and what words of files were said to mean:
the only home of that table of the book.

Nothing here is journaled: undoing an import does not forget how its columns were understood.
"""

import contextlib
import json
from collections.abc import Iterable, Mapping, Sequence

from kehuapp.exchange.tables.csv_headers import EXTRA, squeezed
from kehuapp.exchange.tables.csv_in import CsvTable, unnamed
from kehuapp.store import tables
from kehuapp.store.database import Book

_BETWEEN = "\x1f"
#: Before the name of a field: no header of a file is called so. Words and meanings take turns.
_WORDS = "\x1ewords of "
#: Before the header of a table of sales: the same names stand over customers elsewhere.
_SALES = "\x1esales "
_MOST_WORDS = 500  # of a field; the latest count
_LONGEST = 100_000  # characters of a header: a hostile one is not worth remembering


def remember(book: Book, table: CsvTable) -> None:
    """Keep the targets and the order of days of a table for the next file with this header."""
    _remember(book, header_key(table.headers), table.mapping, table.date_order)


def remember_sales(book: Book, headers: Sequence[str], targets: Sequence[str], order: str) -> None:
    """Keep the same of a table of sales."""
    _remember(book, _SALES + header_key(headers), targets, order)


def _remember(book: Book, key: str, mapping: Sequence[str], order: str) -> None:
    if not key or len(key) > _LONGEST:
        return
    targets = json.dumps([*mapping], ensure_ascii=False)
    with book.transaction():
        tables.ImportMapping.insert(header=key, targets=targets, date_order=order).on_conflict(
            conflict_target=[tables.ImportMapping.header],
            update={tables.ImportMapping.targets: targets, tables.ImportMapping.date_order: order},
        ).execute()


def forget(book: Book, headers: Sequence[str]) -> None:
    """Know no longer what a person chose for this header."""
    _forget(book, header_key(headers))


def forget_sales(book: Book, headers: Sequence[str]) -> None:
    """Know it no longer for tables of sales."""
    _forget(book, _SALES + header_key(headers))


def _forget(book: Book, key: str) -> None:
    with book.transaction():
        tables.ImportMapping.delete().where(tables.ImportMapping.header == key).execute()


def find_mapping(book: Book, headers: Sequence[str]) -> tuple[list[str], str] | None:
    """(targets, order of days) as a person chose them for this header, None when never."""
    return _find(book, header_key(headers), len(headers), EXTRA)


def find_sales(book: Book, headers: Sequence[str]) -> tuple[list[str], str] | None:
    """The same for a table of sales; a column that came since is not read."""
    return _find(book, _SALES + header_key(headers), len(headers), "")


def _find(book: Book, key: str, width: int, other: str) -> tuple[list[str], str] | None:
    rows = book.query("SELECT targets, date_order FROM import_mapping WHERE header = ?", (key,))
    if not rows:
        return None
    try:
        targets = json.loads(rows[0][0])
    except ValueError:
        return None
    if not isinstance(targets, list) or not all(isinstance(t, str) for t in targets):
        return None
    return [*targets, *[other] * width][:width], rows[0][1]


def remember_words(book: Book, answers: Mapping[tuple[str, str], str]) -> None:
    """Keep what a person said that words mean, for every file to come."""
    for field in sorted({field for field, _word in answers}):
        said = {**_words(book, field)}
        said |= {word: value for (of, word), value in answers.items() if of == field}
        pairs = [text for pair in [*said.items()][-_MOST_WORDS:] for text in pair]
        targets = json.dumps(pairs, ensure_ascii=False)
        with book.transaction():
            tables.ImportMapping.insert(
                header=_WORDS + field, targets=targets, date_order=""
            ).on_conflict(
                conflict_target=[tables.ImportMapping.header],
                update={tables.ImportMapping.targets: targets},
            ).execute()


def find_words(book: Book, fields: Iterable[str]) -> dict[tuple[str, str], str]:
    """What words of these fields were said to mean."""
    return {(field, word): value for field in fields for word, value in _words(book, field).items()}


def _words(book: Book, field: str) -> dict[str, str]:
    rows = book.query("SELECT targets FROM import_mapping WHERE header = ?", (_WORDS + field,))
    with contextlib.suppress(ValueError):
        texts = json.loads(rows[0][0]) if rows else []
        if isinstance(texts, list) and all(isinstance(text, str) for text in texts):
            return dict(zip(texts[::2], texts[1::2], strict=False))
    return {}


def header_key(headers: Sequence[str]) -> str:
    """Folded names joined by U+001F; a file without names is known by the number of its columns.

    Columns without a name at the end come and go with the longest row, so they do not count.
    """
    names = ["" if name == unnamed(place) else squeezed(name) for place, name in enumerate(headers)]
    return _BETWEEN.join(names).rstrip(_BETWEEN) or _BETWEEN * len(headers)
