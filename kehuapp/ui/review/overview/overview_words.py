"""What the first view of a review says beside its sentence; the sentence is in book.review."""

from kehuapp.book.review.head import TOP, Head
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.review.parts import days_and_basis


def about(head: Head) -> str:
    """The days of the period, by what, how many bought, and how many of these bring something."""
    said = [days_and_basis(head.period, head.basis)]
    said.append(translate("Review", "%n customer(s) who bought", n=head.buyers))
    if len(head.ids) != head.buyers:
        said.append(translate("Review", "%n of whom something is left", n=len(head.ids)))
    return " · ".join(said)


def what(head: Head) -> str:
    """What value is."""
    if head.basis == "profit":
        return translate("Review", "Profit")
    return translate("Review", "Sales")


def beside(head: Head, currency: str) -> str:
    """The total, how it has changed against the period before, and who returned."""
    if not head.ids and not head.total:
        return ""
    said = [translate("Review", "%1 in all: %2", what(head), words.money(head.total, currency))]
    if head.before is None:
        said.append(
            translate("Review", "not compared: sales of the period before lack their profit")
        )
    elif head.before == 0:
        said.append(translate("Review", "nothing in the period before"))
    elif head.before < 0 or head.total < 0:
        # A loss has no percents.
        before = words.money(head.before, currency)
        said.append(translate("Review", "%1 in the period before", before))
    else:
        change = (head.total - head.before) / head.before
        if round(100 * change) == 0:
            said.append(translate("Review", "as much as in the period before"))
        elif change > 0:
            said.append(
                translate("Review", "%1 more than in the period before", words.share_text(change))
            )
        else:
            said.append(
                translate("Review", "%1 less than in the period before", words.share_text(-change))
            )
    if head.returning_share is not None:
        said.append(
            translate(
                "Review",
                "%1 from customers who had bought before",
                words.share_text(head.returning_share),
            )
        )
    return " · ".join(said)


def nothing(head: Head) -> str:
    """What stands in place of a curve."""
    if head.buyers or head.total:
        return translate(
            "Review", "There is no curve where nothing is left: “Value” has everybody's figures."
        )
    return translate("Review", "The curve is drawn once something is sold.")


def how(head: Head) -> str:
    """How the figures of the curve are counted."""
    basis = (
        translate(
            "Review",
            "Value is the profit of all sales in the period, because each of them has one; "
            "returns are taken off.",
        )
        if head.basis == "profit"
        else translate(
            "Review",
            "Value is the amount of all sales in the period, because some of them have no profit; "
            "returns are taken off.",
        )
    )
    rest = (
        translate(
            "Review",
            "Everybody stands from the highest value to the lowest. The line adds them up: the "
            "first %1% are %n customer(s), a part of one counts as one.",
            TOP,
            n=head.top_count,
        ),
        translate(
            "Review",
            "Class A: those before whom less than 80 % is reached, B: less than 95 %, C: the "
            "rest; who brings the same is in the same class. Customers in the trash do not count, "
            "nor do sales after the last day.",
        ),
        translate(
            "Review",
            "Customers who had bought before are those whose first purchase was before the "
            "period; their share is of everything, returns taken off.",
        ),
    )
    return "\n\n".join((basis, *rest))
