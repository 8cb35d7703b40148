"""What a review says first: the sentence of which the charts are the evidence."""

from collections.abc import Sequence

from kehuapp.book.review.head import TOP, Head
from kehuapp.book.review.people import TierTime
from kehuapp.book.review.reasons import not_enough
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.words import TierLooks


def of_value(head: Head, time: Sequence[TierTime], looks: TierLooks) -> str:
    """One sentence for whatever there is: nothing sold, nothing left of it, one customer, evenly
    spread, or the share of the first customers, and of the time that key customers get."""
    if said := of_nothing(head.basis, head.total, head.buyers):
        return said
    what = translate("Review", "profit") if head.basis == "profit" else translate("Review", "sales")
    if len(head.ids) == 1:
        return translate("Review", "All %1 comes from one customer.", what)
    if not head.enough:
        return not_enough()
    share = words.share_text(head.top_share)
    if head.cuts.evenly_spread:
        return translate("Review", "Evenly spread: nobody brings much more than others.")
    key = next((one for one in time if one.tier == "key"), None)
    spent = sum(one.minutes + one.estimated for one in time)
    if key is None or not spent or key.target is None:
        return translate("Review", "The first %1% of customers bring %2 of the %3.",
                         TOP, share, what)  # fmt: skip
    who = words.tier_word(looks, "key")
    if key.target - key.share > 0.1:
        return translate(
            "Review",
            "The first %1% of customers bring %2 of the %3, but only %4 of the time goes to “%5”.",
            TOP, share, what, words.share_text(key.share), who,
        )  # fmt: skip
    return translate(
        "Review", "The first %1% of customers bring %2 of the %3; %4 of the time goes to “%5”.",
        TOP, share, what, words.share_text(key.share), who,
    )  # fmt: skip


def of_nothing(basis: str, total: int, buyers: int) -> str:
    """Why there are no shares of it all: nothing was sold, or nothing is left of it; "" where all
    customers together bring something."""
    if total > 0:
        return ""
    if not buyers and not total:
        return translate("Review", "Nothing was sold in this period.")
    if basis == "profit":
        if total < 0:
            return translate("Review", "All together, this period brought a loss.")
        return translate("Review", "The sales of this period brought no profit in all.")
    if total < 0:
        return translate("Review", "More was given back in this period than was sold.")
    return translate("Review", "With returns taken off, the sales of this period come to nothing.")
