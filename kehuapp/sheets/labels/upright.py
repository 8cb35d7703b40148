"""Chinese written from top to bottom: a text as cells, and cells as columns from right to left.

Digits stay upright, one below the other, as people write addresses; what has a direction (brackets,
dashes) and words in Latin letters are turned.
"""

import re
from collections.abc import Iterator, Sequence

from kehuapp.sheets.form import MM_PER_POINT, Cell, Upright, text_width

_STEP = 1.08  # from one character to the next, in sizes
_COLUMN = 1.4  # from one column to the next
_TURNED = set("()（）[]［］【】〔〕〈〉《》「」『』{}｛｝-－—–―~～…:：;；=|／/")
_RAISED = set("，。、．,.")
#: A word in Latin letters (B1 and KTV are none), or one character.
_PART = re.compile(r"[A-Za-z][A-Za-z.'&]*[a-z][a-z.'&]*|[A-Z]{4,}|.", re.DOTALL)
#: Blanks; those beside Chinese characters and digits are a habit of lying lines.
_BLANKS = re.compile(r"[ \t\r\n]+")
_HABIT = re.compile(r"(?<![A-Za-z.'&]) | (?![A-Za-z])")


def cells_of(text: str, pt: float) -> list[Cell]:
    """The cells from the top, each with its height in millimetres."""
    em = pt * MM_PER_POINT
    found: list[Cell] = []
    for part in _PART.findall(_HABIT.sub("", _BLANKS.sub(" ", text))):
        if part == " ":
            found.append(Cell("", em * 0.35))
        elif len(part) > 1:
            found.append(Cell(part, text_width(part, pt) + em * 0.2, "turned"))
        elif part in _TURNED:
            found.append(Cell(part, em * _STEP, "turned"))
        elif part in _RAISED:
            found.append(Cell(part, em * _STEP, "raised"))
        elif part == "　":
            found.append(Cell("", em * 0.6))
        else:
            found.append(Cell(part, em * _STEP))
    return found


def column_width(pt: float) -> float:
    """Millimetres from one column to the next."""
    return pt * MM_PER_POINT * _COLUMN


def columns_of(text: str, pt: float, height: float, most: int = 99) -> list[list[Cell]]:
    """The columns that a text takes in this height; of more than `most` the last ends in "…"."""
    columns: list[list[Cell]] = []
    column: list[Cell] = []
    used = 0.0
    for cell in _that_fit(cells_of(text, pt), pt, height):
        if column and used + cell.height > height:
            begun = _begun_number(column) if cell.text.isdigit() else []
            columns.append(column[: len(column) - len(begun)])
            column, used = begun, sum(one.height for one in begun)
        if not column and not cell.text:
            continue
        column.append(cell)
        used += cell.height
    if column:
        columns.append(column)
    if len(columns) <= most:
        return columns
    kept = columns[:most]
    if kept:
        end = Cell("…", pt * MM_PER_POINT * _STEP, "turned")
        last = kept[-1]
        while last and sum(cell.height for cell in last) + end.height > height:
            last.pop()
        last.append(end)
    return kept


def _begun_number(column: Sequence[Cell]) -> list[Cell]:
    """The digits at the end of a column, to go with those that follow; none if it has no others."""
    at = len(column)
    while at and column[at - 1].text.isdigit():
        at -= 1
    return list(column[at:]) if at else []


def _that_fit(cells: Sequence[Cell], pt: float, height: float) -> Iterator[Cell]:
    """The cells, a word that is longer than a column letter by letter."""
    em = pt * MM_PER_POINT
    for cell in cells:
        if cell.height <= height or len(cell.text) < 2:
            yield cell
        else:
            yield from (Cell(char, em * _STEP) for char in cell.text)


def upright(
    columns: Sequence[Sequence[Cell]], right: float, top: float, pt: float, bold: bool = False
) -> list[Upright]:
    """The columns as shapes, the first at the right edge; further ones to the left."""
    wide = column_width(pt)
    return [
        Upright(right - (place + 1) * wide, top, wide, tuple(column), pt, bold)
        for place, column in enumerate(columns)
    ]
