"""What begins like a formula is known whatever its letters are, and nothing else is."""

import pytest

from kehuapp.text.formulas import is_formula


@pytest.mark.parametrize(
    "cell",
    ["=1+1", "+886", "-5", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "﹢1", "﹣1", "  =1", "\u3000=1",
     "\n=1", "\tx", "\rx", "\t=1"],
)  # fmt: skip
def test_a_formula_is_known(cell: str) -> None:
    assert is_formula(cell)


@pytest.mark.parametrize("cell", ["", " ", "\t", "王小明", "a=1", "1-2", "(02) 1", "'=1", "–5"])
def test_words_are_none(cell: str) -> None:
    assert not is_formula(cell)
