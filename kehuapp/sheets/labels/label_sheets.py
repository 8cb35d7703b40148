"""Sheets of labels: those that makers sell, by their number, and one's own size; no painting."""

import re
from functools import cache
from typing import NamedTuple

from kehuapp import paths
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.sheets.form import PAPERS

LEAST, MOST = 15.0, 300.0  # millimetres of a label of one's own
_OWN = re.compile(r"\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*[x×*X]\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*")


class LabelSheet(NamedTuple):
    """A sheet: labels across and down, the size of one, where the first begins and how far it is
    from one to the next, in millimetres; `maker` is "" for one's own."""

    maker: str
    number: str
    paper: str
    columns: int
    rows: int
    wide: float
    high: float
    left: float
    top: float
    step_x: float
    step_y: float

    @property
    def labels(self) -> int:
        """How many are on a sheet."""
        return self.columns * self.rows

    @property
    def name(self) -> str:
        """As it is asked for in a shop; one's own size as it is typed."""
        return f"{self.maker} {self.number}".strip()

    def corner(self, place: int) -> tuple[float, float]:
        """Where the label at this place begins, counted from the left upper one, row by row."""
        down, across = divmod(place, self.columns)
        return self.left + across * self.step_x, self.top + down * self.step_y


@cache
def label_sheets() -> dict[str, LabelSheet]:
    """Those that are known, by their number, in the order of the table."""
    text = (paths.resources() / "tables" / "label_sheets.tsv").read_text(encoding="utf-8")
    found = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            maker, number, paper, columns, rows, *sizes = line.split("\t")
            found[number] = LabelSheet(
                maker, number, paper, int(columns), int(rows), *map(float, sizes)
            )
    return found


def find_sheet(wish: str, paper: str = "A4") -> LabelSheet:
    """The sheet of a maker's number, with or without the maker, or of a size as "70x37"; Trouble
    when there is none."""
    known = label_sheets()
    asked = "".join(wish.split()).upper()
    for number, sheet in known.items():
        if asked in (number.upper(), "".join(sheet.name.split()).upper()):
            return sheet
    own = _OWN.fullmatch(wish)
    if own is None:
        raise Trouble(
            translate(
                "Labels",
                "No sheet of labels is known as %1. Give the size of a label in millimetres: 70x37",
                wish.strip(),
            )
        )
    wide, high = (float(part.replace(",", ".")) for part in own.groups())
    return own_sheet(wide, high, paper)


def own_sheet(wide: float, high: float, paper: str = "A4") -> LabelSheet:
    """As many labels of this size as the paper holds, with no gap between them and the same margin
    at opposite edges: as most sheets are made."""
    width, height = PAPERS[paper]
    is_label = LEAST <= wide <= MOST and LEAST <= high <= MOST
    columns = int(width / wide + 1e-6) if is_label else 0
    rows = int(height / high + 1e-6) if is_label else 0
    if not columns or not rows:
        raise Trouble(
            translate(
                "Labels",
                "A label of %1 × %2 mm does not fit on %3 paper.",
                f"{wide:g}",
                f"{high:g}",
                paper,
            )
        )
    left, top = (width - columns * wide) / 2, (height - rows * high) / 2
    return LabelSheet(
        "", f"{wide:g}x{high:g}", paper, columns, rows, wide, high, left, top, wide, high
    )
