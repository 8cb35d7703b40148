"""Who was lost and what comes next with them: the cause, the remedy, then winning them back.

What the remedies did altogether is counted in rules.review.losing.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from kehuapp.book.review.lost.causes import Loss
from kehuapp.book.review.lost.slowing import Card, before_of, can_compare
from kehuapp.book.review.people import value_of
from kehuapp.rules.review.buying import Buying
from kehuapp.rules.review.losing import STEPS, at_stake, next_step


class WinBack(NamedTuple):
    """One who is lost now; `loss` None where nobody wrote down why; what comes next (STEPS) and
    what such a customer brought in the period or the one before."""

    card: Card
    loss: Loss | None
    step: str
    stake: int

    @property
    def id(self) -> int:
        """The customer."""
        return self.card.id


def build_win_backs(
    cards: Mapping[int, Card],
    losses: Iterable[Loss],
    bought: Mapping[int, Buying],
    basis: str,
) -> list[WinBack]:
    """Everybody who is lost, of whom it is not given up: who can be won back now first, in each
    step most at stake first."""
    latest: dict[int, Loss] = {}
    for one in losses:  # the latest first
        if one.win_back != "back":
            latest.setdefault(one.contact_id, one)
    is_comparable, nothing = can_compare(bought.values(), basis), Buying()
    found = []
    for card in cards.values():
        if card.stage != "lost":
            continue
        loss = latest.get(card.id)
        said = (loss.cause, loss.remedy, loss.remedy_done_on, loss.win_back) if loss else ("",) * 4
        step = next_step(*said)
        if step is None:
            continue
        buying = bought.get(card.id, nothing)
        stake = at_stake(value_of(buying, basis), before_of(buying, basis, is_comparable))
        found.append(WinBack(card, loss, step, stake))
    return sorted(found, key=lambda one: (STEPS.index(one.step), -one.stake, one.id))
