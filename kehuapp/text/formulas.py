"""Cells that a spreadsheet would run as a formula; what is done about one is its writer's."""

import unicodedata

_BEGINS = frozenset("=+-@")
_CONTROLS = frozenset("\t\r")  # some programs look behind them


def is_formula(cell: str) -> bool:
    """Whether it begins, behind blanks, as a formula does; letters of any width, also after a tab
    or a line end (OWASP, CSV injection)."""
    start = unicodedata.normalize("NFKC", cell.lstrip()[:1])[:1]
    return start in _BEGINS or (bool(start) and cell[0] in _CONTROLS)
