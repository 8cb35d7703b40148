"""Why a tier is suggested, as a sentence; the rule is in rules.review.value."""

from datetime import date

from kehuapp.book.review.people import Figures, Person
from kehuapp.i18n import translate
from kehuapp.text import words


def reason_of(person: Person, figures: Figures) -> str:
    """The sentence that stands beside a suggestion, also where none can be made."""
    return sentence(
        person, figures.cuts.class_of(person.value), figures.limit, figures.period.until
    )


def sentence(person: Person, letter: str, limit: int, until: date) -> str:
    """The same from what it needs: the class of this customer, up to which rank one may be key."""
    why, one = person.suggestion.why, person.buying
    if why == "key":
        return translate(
            "Review", "Class %1, rank %2: key are those of class A up to rank %3.",
            letter, person.rank, limit,
        )  # fmt: skip
    if why == "bought":
        if person.rank is None:
            said = translate(
                "Review",
                "Bought in this period, but with returns and losses taken off nothing is left.",
            )
        elif person.tier == "key":  # why they should not be key any more
            said = translate(
                "Review",
                "Bought on %n day(s) of this period; class %1, rank %2: key are those of class A "
                "up to rank %3.",
                letter, person.rank, limit, n=one.purchases,
            )  # fmt: skip
        else:
            said = translate(
                "Review", "Bought on %n day(s) of this period; class %1, rank %2.",
                letter, person.rank, n=one.purchases,
            )  # fmt: skip
        return said
    if why == "need":
        return translate("Review", "Did not buy in this period, but has an open need.")
    if why == "never":
        return translate("Review", "Has never bought.")
    if why == "asleep":
        assert one.last is not None
        last = date.fromordinal(one.last)
        return translate(
            "Review", "Bought last on %1, not in this period: ask why before the tier is changed.",
            words.plain_day(last.year, last.month, last.day),
        )  # fmt: skip
    if why == "new":
        assert one.first is not None
        return translate(
            "Review", "New, watching: bought first %n day(s) ago.", n=until.toordinal() - one.first
        )
    if why == "lost":
        return translate("Review", "Lost: the cause comes first.")
    return not_enough()


def not_enough() -> str:
    """What stands in place of letters."""
    return translate(
        "Review", "Not enough data: fewer than 10 buyers, or under 90 days since the first sale."
    )
