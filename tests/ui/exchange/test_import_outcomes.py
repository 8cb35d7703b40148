"""One byte a row: what it is, what was chosen, which chip counts it, what is written."""

import pytest

from kehuapp.exchange.importing.import_plan import CREATE, LEAVE_OUT, MERGE, SKIP, Decision
from kehuapp.ui.exchange.outcomes import (
    CHOICES,
    MAYBE,
    NOBODY,
    UNREADABLE,
    action_of,
    chips_of,
    count_chips,
    count_written,
    decide_sure,
    decided,
    kind_of,
    outcome_of,
    rows_in_chip,
    state_of,
)

NEW = state_of(Decision(CREATE), False)
NOTICED = state_of(Decision(CREATE), True)
SURE = state_of(Decision(MERGE, target=1), False)
SAME = state_of(Decision(SKIP, target=1), False)
UNSURE = state_of(Decision(CREATE, target=1, maybe=True), False)


@pytest.mark.parametrize(
    ("state", "wish", "outcome", "chips"),
    [
        (NEW, "back", "new", ("new",)),
        (NEW, MERGE, "new", ("new",)),  # there is nobody to merge with
        (NEW, LEAVE_OUT, "left", ("left",)),
        (NOTICED, "back", "notice", ("new", "notice")),
        (SURE, "back", "merge", ("merge",)),
        (SURE, CREATE, "new", ("merge",)),
        (UNSURE, "back", "maybe", ("maybe",)),
        (UNSURE, MERGE, "merge", ("maybe",)),
        (SAME, "back", "same", ("same",)),
        (SAME, CREATE, "new", ("new",)),
        (UNREADABLE, LEAVE_OUT, "unreadable", ("unreadable",)),
        (NOBODY, CREATE, "skip", ("nobody",)),
    ],
)
def test_a_wish_changes_what_happens(state, wish, outcome, chips):
    proposed = (*CHOICES[kind_of(state)], "")[0]
    after = decided(state, wish, proposed)
    assert (outcome_of(after), chips_of(after), kind_of(after)) == (outcome, chips, kind_of(state))


def test_left_out_rows_come_back_as_proposed():
    out = decided(UNSURE, "toggle", CREATE)
    assert action_of(out) == LEAVE_OUT and kind_of(out) == MAYBE
    assert decided(out, "toggle", CREATE) == UNSURE


def test_all_rows_are_counted_filtered_and_decided_together():
    out = decided(SURE, LEAVE_OUT, MERGE)
    states = bytearray([NEW, NOTICED, SURE, SURE, out, UNSURE, SAME, NOBODY, UNREADABLE])
    assert count_chips(states) == {
        "new": 2,
        "notice": 1,
        "merge": 2,
        "left": 1,
        "maybe": 1,
        "same": 1,
        "nobody": 1,
        "unreadable": 1,
        "sure": 3,
    }
    counts = count_chips(states)
    assert sum(n for name, n in counts.items() if name not in ("notice", "sure")) == len(states)
    assert list(rows_in_chip(states, "merge")) == [2, 3]
    assert count_written(states, joining=False) == 5
    assert count_written(states, joining=True) == 6
    skipped = decide_sure(states, SKIP)
    assert [outcome_of(state) for state in skipped[2:6]] == ["skip", "skip", "left", "maybe"]
    assert count_written(skipped, joining=False) == 3
