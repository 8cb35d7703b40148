"""What is at stake, what comes next after a loss, what remedies did: tables worked by hand."""

import pytest

from kehuapp.rules.review.losing import Lost, Remedy, at_stake, build_remedies, next_step


@pytest.mark.parametrize(
    ("value", "before", "stake"),
    [
        (500, 900, 900),
        (900, 500, 900),
        (0, 700, 700),
        (300, None, 300),
        (0, 0, 0),
        (-400, -100, 0),  # gave back more than bought in both years
        (-400, None, 0),
    ],
)
def test_at_stake_is_what_the_better_year_brought(
    value: int, before: int | None, stake: int
) -> None:
    assert at_stake(value, before) == stake


@pytest.mark.parametrize(
    ("cause", "remedy", "done", "win_back", "step"),
    [
        ("price", "a better offer", "2026-05-01", "not_yet", "chase"),
        ("price", "a better offer", "", "not_yet", "doing"),
        ("price", "  ", "", "not_yet", "remedy"),
        ("unknown", "", "", "not_yet", "cause"),
        ("unknown", "a better offer", "2026-05-01", "not_yet", "cause"),  # put right what?
        ("", "", "", "", "cause"),  # nobody wrote down why
        ("price", "a better offer", "2026-05-01", "trying", "trying"),
        ("price", "a better offer", "2026-05-01", "given_up", None),
        ("closed", "", "", "back", None),
    ],
)
def test_the_cause_comes_first_and_the_chase_last(
    cause: str, remedy: str, done: str, win_back: str, step: str | None
) -> None:
    assert next_step(cause, remedy, done, win_back) == step


def test_remedies_by_cause_and_by_what_they_did() -> None:
    found = build_remedies(
        [
            Lost("service", "Fixed  delivery day", "back"),
            Lost("service", "fixed delivery DAY", "given_up"),
            Lost("service", "Fixed delivery day", "trying"),
            Lost("service", "Fixed delivery day", "not_yet"),
            Lost("service", "", "back"),
            Lost("price", "Smaller pack", "not_yet"),
        ]
    )
    assert found == [
        Remedy("service", "Fixed delivery day", lost=4, tried=3, back=1, given_up=1),
        Remedy("service", "", lost=1, tried=1, back=1, given_up=0),
        Remedy("price", "Smaller pack", lost=1, tried=0, back=0, given_up=0),
    ]
    assert [one.share for one in found] == [1 / 3, 1.0, None]
    assert build_remedies([]) == []
