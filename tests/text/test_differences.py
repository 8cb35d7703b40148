"""What was added and taken out between two texts: exact, readable, and never slow."""

import itertools
import random

import pytest

from kehuapp.text.differences import MOST_PIECES, find_differences

LETTERS = "的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子茶單貨款"


def sides(parts):
    """Both texts again, as the parts tell them."""
    old = "".join(text for kind, text in parts if kind != "in")
    return old, "".join(text for kind, text in parts if kind != "out")


@pytest.mark.parametrize(
    ("before", "after", "parts"),
    [
        ("", "", []),
        ("茶", "茶", [("same", "茶")]),
        ("", "茶", [("in", "茶")]),
        ("茶", "", [("out", "茶")]),
        ("要十斤", "要十二斤", [("same", "要十"), ("in", "二"), ("same", "斤")]),
        (
            "call Tom on Monday",
            "call Tommy on Monday",
            [("same", "call "), ("out", "Tom"), ("in", "Tommy"), ("same", " on Monday")],
        ),
        # Letters that are equal by chance are no anchors.
        (
            "春茶下個月到貨",
            "他是小國的人，電話要晚上個別打",
            [("out", "春茶下個月到貨"), ("in", "他是小國的人，電話要晚上個別打")],
        ),
    ],
)
def test_words_and_characters(before, after, parts):
    assert find_differences(before, after) == parts


def text(chance, lines):
    return "".join(
        "".join(chance.choices(LETTERS, k=chance.randrange(2, 15))) + chance.choice("，。\n")
        for _ in range(lines)
    )


@pytest.mark.parametrize("seed", range(6))
def test_both_texts_are_in_the_parts(seed):
    chance = random.Random(seed)
    before = text(chance, 40 if seed < 3 else 6000)
    after = list(before)
    for _ in range(12):
        at = chance.randrange(len(after))
        after[at : at + 3] = chance.choices(LETTERS, k=chance.randrange(5))
    parts = find_differences(before, "".join(after))
    assert sides(parts) == (before, "".join(after))
    assert sum(len(said) for kind, said in parts if kind == "same") > 0.9 * len(before) - 100
    assert all(one[0] != two[0] for one, two in itertools.pairwise(parts))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("的" * 90_000, "的" * 44_000 + "好" + "的" * 45_000),
        ("的了" * 40_000, "了的" * 40_000),
        ("\n" * 60_000 + "x", "y" + "\n" * 59_000),
        ("，".join("的" * 40_000), "。".join("的" * 40_000)),
        ("a" * 200_000, "b" * 200_000),
    ],
)
def test_texts_made_to_be_slow_are_still_told(before, after):
    """Each pair of equal letters would be looked at: thousands of millions."""
    assert len(before) > MOST_PIECES
    assert sides(find_differences(before, after)) == (before, after)
