"""A table of figures → a CSV file; what stands in it is whoever made the figures'."""

import csv
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from kehuapp.exchange.sales.sales_out import guarded
from kehuapp.exchange.write import Stopped, in_place_of
from kehuapp.i18n import translate

_TOLD_EVERY = 2000


def write_figures(
    path: Path,
    lines: Iterable[Sequence[str]],
    numbers: frozenset[int],
    going_on: Callable[[int], bool] = lambda _line: True,
) -> int:
    """Write lines of cells, the headings first; how many are below them.

    No cell is run as a formula by a spreadsheet; those of the columns `numbers` are ours and stay
    numbers. Stopped when `going_on` says so, and then nothing is written.
    """
    count = -1
    with in_place_of(path) as file:
        file.write("\ufeff")  # by which Excel knows UTF-8
        writer = csv.writer(file, lineterminator="\r\n")
        for count, line in enumerate(lines):
            if not count % _TOLD_EVERY and not going_on(count):
                raise Stopped(translate("Export", "The export was stopped; nothing was written."))
            writer.writerow(
                [cell if count and at in numbers else guarded(cell) for at, cell in enumerate(line)]
            )
    return max(count, 0)
