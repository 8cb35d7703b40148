"""All that a shop loses or may lose, of a period, in one reading; a matter of the worker."""

from datetime import date
from typing import NamedTuple

from kehuapp.book.review.bought import each_bought
from kehuapp.book.review.buying import ask_made
from kehuapp.book.review.lost import causes
from kehuapp.book.review.lost.causes import Loss, MonthCauses, StaffCauses
from kehuapp.book.review.lost.remedies import WinBack, build_win_backs
from kehuapp.book.review.lost.slowing import Slowing, ask_cards, build_slowing
from kehuapp.book.review.people import Period, basis_of
from kehuapp.book.settings import ask_settings
from kehuapp.book.staff.staff import ask_staff
from kehuapp.rules.review.losing import Lost, Remedy, build_remedies
from kehuapp.store.asking import together
from kehuapp.store.database import Book


class Losing(NamedTuple):
    """Figures of a period; `basis` is profit or amount, `staff` the names of the colleagues,
    `given_up` how many who are lost are no longer chased."""

    period: Period
    today: date
    currency: str
    basis: str
    staff: dict[int, str]
    slowing: Slowing
    losses: tuple[Loss, ...]
    causes: tuple[str, ...]
    months: tuple[MonthCauses, ...]
    colleagues: tuple[StaffCauses, ...]
    remedies: tuple[Remedy, ...]
    win_backs: tuple[WinBack, ...]
    given_up: int


def load_losing(book: Book, period: Period) -> Losing:
    """The figures of all customers outside the trash."""
    with book.one_view():
        settings, staff, made, cards, losses = book.ask(
            together(ask_settings(), ask_staff(), ask_made(), ask_cards(), causes.ask_losses())
        )
        bought = {
            contact: one for contact, one in each_bought(book, period, made) if contact in cards
        }
    basis = basis_of(bought.values())
    lost = causes.of_period(losses, period)
    win_backs = build_win_backs(cards, losses, bought, basis)
    return Losing(
        period,
        settings.today(),
        settings.currency,
        basis,
        {one.id: one.name for one in staff if one.id is not None},
        build_slowing(cards, bought, period.until.toordinal(), basis),
        tuple(lost),
        tuple(causes.causes_in_order(lost)),
        tuple(causes.by_month(lost, period)),
        tuple(causes.by_colleague(lost)),
        tuple(build_remedies(Lost(one.cause, one.remedy, one.win_back) for one in lost)),
        tuple(win_backs),
        sum(card.stage == "lost" for card in cards.values()) - len(win_backs),
    )
