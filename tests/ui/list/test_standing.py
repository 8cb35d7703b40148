"""Who is current and selected once the list shows others: a table, and the view that follows it."""

import pytest

from kehuapp.book.conditions.conditions import Condition
from kehuapp.ui.list.standing import NOBODY, Question, Standing, stand
from kehuapp.ui.work import places

ALL = Question(places.ALL, None, "")
SEARCH = Question(places.ALL, None, "lin")
LONGER = Question(places.ALL, None, "ling")
KEY = Question(places.ALL, Condition("tier", "in", ("key",)), "")
DUE = Question(places.DUE, None, "")


def one(contact: int) -> Standing:
    return Standing(contact, (contact,))


@pytest.mark.parametrize(
    "before, now, old, ids, was, result",
    [
        (None, ALL, [], [3, 1, 2], NOBODY, one(3)),
        # A search goes on to its first hit, whoever was shown; longer words do so again.
        (ALL, SEARCH, [1, 2, 3], [3, 2], one(1), one(3)),
        (ALL, SEARCH, [1, 2, 3], [3, 1], one(1), one(3)),
        (ALL, SEARCH, [1, 2, 3], [3, 2], Standing(1, (1, 2, 3)), one(3)),
        (SEARCH, LONGER, [3, 2], [2], one(3), one(2)),
        (ALL, SEARCH, [1, 2, 3], [], one(1), NOBODY),
        # A comment is found a moment later: whoever is shown stays, nobody becomes the first.
        (SEARCH, SEARCH, [3], [1, 3], one(3), one(3)),
        (SEARCH, SEARCH, [], [2, 3], NOBODY, one(2)),
        # Esc keeps who was found; of nobody, back to whom one looked at before (7).
        (SEARCH, ALL, [2], [1, 2, 3], one(2), one(2)),
        (SEARCH, ALL, [], [1, 7], NOBODY, one(7)),
        (SEARCH, ALL, [], [1, 2], NOBODY, one(1)),
        (SEARCH, ALL, [2, 3], [1, 2, 3], Standing(2, (2, 3)), Standing(2, (2, 3))),
        # Another place: who is in both stays, alone; else its first.
        (ALL, DUE, [1, 2, 3], [3, 2], one(2), one(2)),
        (ALL, DUE, [1, 2, 3], [3, 2], Standing(2, (2, 3)), one(2)),
        (ALL, DUE, [1, 2, 3], [3], Standing(2, (2, 3)), one(3)),
        (ALL, DUE, [1, 2, 3], [], one(2), NOBODY),
        (ALL, KEY, [1, 2, 3], [1, 3], one(2), one(1)),
        (ALL, KEY, [1, 2, 3], [1, 3], Standing(2, (2, 3)), one(3)),
        (KEY, ALL, [], [1, 3], NOBODY, one(1)),
        # A write took somebody away: who followed, else who stood before; of several, the rest.
        (ALL, ALL, [1, 2, 3], [1, 3], one(2), one(3)),
        (ALL, ALL, [1, 2, 3], [1, 2], one(3), one(2)),
        (ALL, ALL, [1, 2, 3, 4], [1, 4], Standing(2, (2, 3)), one(4)),
        (ALL, ALL, [1, 2, 3, 4], [1, 3, 4], Standing(2, (2, 3)), one(3)),
        (SEARCH, SEARCH, [1, 2, 3], [1, 3], one(2), one(3)),
        (ALL, ALL, [1], [], one(1), NOBODY),
        (ALL, ALL, [], [1, 2], NOBODY, NOBODY),  # what came is nobody's choice
        # One that is current without being selected is not selected by a change.
        (ALL, ALL, [1, 2, 3], [2, 1, 3], Standing(2, (1,)), Standing(2, (1,))),
    ],
)
def test_who_is_current(
    before: Question | None,
    now: Question,
    old: list[int],
    ids: list[int],
    was: Standing,
    result: Standing,
) -> None:
    assert stand(before, now, old, ids, was, earlier=7) == result
