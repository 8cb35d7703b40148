"""Who introduced whom: a tree worked by hand, rings, and a slow walk over random books."""

import random

import pytest

from kehuapp.rules.review.chains import Brought, Worth, build_chains

NOTHING = Worth()


def worth(people: int = 1, kept: int = 0, bought: int = 0, ever: int = 0) -> Worth:
    return Worth(people, kept, bought, ever)


def test_the_first_generation_and_the_later_ones_stand_apart() -> None:
    # 1 brought 2 and 3; 2 brought 4; 4 brought 5, who bought most.
    found = build_chains(
        {2: 1, 3: 1, 4: 2, 5: 4},
        {
            1: worth(1, 1, 1000, 9000),
            2: worth(1, 1, 200, 300),
            3: worth(1, 0, 0, 50),
            4: worth(1, 1, 40, 40),
            5: worth(1, 1, 700, 7000),
        },
    )
    assert found == {
        1: Brought(Worth(2, 1, 200, 350), Worth(2, 2, 740, 7040)),
        2: Brought(Worth(1, 1, 40, 40), Worth(1, 1, 700, 7000)),
        4: Brought(Worth(1, 1, 700, 7000), NOTHING),
    }


def test_who_is_in_the_trash_counts_nowhere_but_those_behind_them_do() -> None:
    found = build_chains({2: 1, 3: 2}, {1: worth(), 3: worth(1, 1, 5, 6)})
    assert found[1] == Brought(NOTHING, Worth(1, 1, 5, 6))


def test_who_introduced_one_another_are_behind_each_other_but_never_behind_themselves() -> None:
    # 1 → 2 → 3 → 1, and 3 brought 4 as well.
    found = build_chains(
        {2: 1, 3: 2, 1: 3, 4: 3},
        {1: worth(1, 0, 1), 2: worth(1, 0, 20), 3: worth(1, 0, 300), 4: worth(1, 0, 4000)},
    )
    assert found == {
        1: Brought(worth(1, 0, 20), worth(2, 0, 4300)),
        2: Brought(worth(1, 0, 300), worth(2, 0, 4001)),
        3: Brought(worth(2, 0, 4001), worth(1, 0, 20)),
    }


@pytest.mark.parametrize("parents", [{}, {1: 1}])
def test_nobody_introduced_anybody(parents: dict[int, int]) -> None:
    assert build_chains(parents, {1: worth()}) == {}


def test_a_chain_of_a_hundred_thousand() -> None:
    many = 100_000
    found = build_chains({one + 1: one for one in range(1, many)}, dict.fromkeys(
        range(1, many + 1), worth(1, 1, 1, 1)
    ))  # fmt: skip
    assert found[1] == Brought(worth(1, 1, 1, 1), Worth(*[many - 2] * 4))


def slowly(parents: dict[int, int], own: dict[int, Worth]) -> dict[int, Brought]:
    """Each one's people, and theirs, walked one by one."""

    def total(ids: set[int]) -> Worth:
        return Worth(*(sum(own.get(one, NOTHING)[at] for one in ids) for at in range(4)))

    found = {}
    for one in set(parents.values()):
        first = {child for child, parent in parents.items() if parent == one and child != one}
        behind, waiting = set[int](), list(first)
        while waiting:
            child = waiting.pop()
            if child not in behind and child != one:
                behind.add(child)
                waiting += [who for who, parent in parents.items() if parent == child]
        if first:
            found[one] = Brought(total(first), total(behind - first))
    return found


@pytest.mark.parametrize("seed", range(25))
def test_it_agrees_with_a_slow_walk(seed: int) -> None:
    dice = random.Random(seed)
    ids = range(1, dice.randint(2, 30))
    parents = {one: dice.choice(ids) for one in ids if dice.random() < 0.7}
    own = {
        one: Worth(1, dice.randint(0, 1), dice.randint(-50, 500), dice.randint(-50, 5000))
        for one in ids
        if dice.random() < 0.9
    }
    assert build_chains(parents, own) == slowly(parents, own)
