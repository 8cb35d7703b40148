"""The words of what customers bring: cells, sentences, how it is counted."""

from kehuapp.book.review.months import MonthSum
from kehuapp.book.review.people import Figures, Person
from kehuapp.book.review.ranking import Ranking
from kehuapp.book.review.reasons import not_enough
from kehuapp.book.review.sentences import of_nothing
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.review.effort import Worth, build_worth, change_of
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit.labels import one_line
from kehuapp.ui.review.parts import shown_name

_STATES = {
    "active": QT_TRANSLATE_NOOP("Review", "active"),
    "slowing": QT_TRANSLATE_NOOP("Review", "slowing"),
    "dormant": QT_TRANSLATE_NOOP("Review", "dormant"),
    "perhaps_lost": QT_TRANSLATE_NOOP("Review", "perhaps lost?"),
}


def called(person: Person) -> str:
    """Name and company."""
    has_company = person.company and person.company != person.name
    return words.with_aside(person.name, person.company) if has_company else shown_name(person.name)


def tier(person: Person, looks: TierLooks) -> str:
    """The sign and the name of a tier."""
    sign = words.TIER_MARKS.get(person.tier or "", "")
    return f"{sign} {words.tier_word(looks, person.tier)}".strip()


def change(person: Person, found: Figures) -> str:
    """How much more or less than in the period before; of whom nothing is known from before then,
    that they are new, or nothing."""
    part = change_of(person.value, person.before)
    if part is None:
        first = person.buying.first
        is_new = first is not None and first >= found.period.first.toordinal()
        return translate("Review", "new") if is_new and person.before is not None else ""
    sign = "+" if part >= 0.005 else words.MINUS if part <= -0.005 else ""
    return f"{sign}{words.share_text(abs(part))}"


def rfm(person: Person) -> str:
    """The three scores."""
    return " ".join(map(str, person.rfm)) if person.rfm else ""


def state(person: Person) -> str:
    """How the rhythm of buying stands."""
    return translate("Review", _STATES[person.rhythm.state]) if person.rhythm else ""


def minutes(person: Person) -> str:
    """All minutes, with the part that nobody recorded said by ≈."""
    effort = person.effort
    total = effort.minutes + effort.estimated
    if not total:
        return ""
    return f"{'≈ ' if effort.estimated else ''}{translate('Review', '%1 min', f'{total:,}')}"


def hourly(person: Person, currency: str) -> str:
    """The value for an hour in whole units, a half away from nothing, as a loss is told too."""
    worth = worth_of(person).hourly
    if worth is None:
        return ""
    whole = (abs(worth) + 50) // 100 * 100
    return words.money(whole if worth > 0 else -whole, currency)


def worth_of(person: Person) -> Worth:
    """What is left, and what an hour brings."""
    effort = person.effort
    return build_worth(person.value, effort.cost, effort.minutes + effort.estimated)


def people_sentence(ranking: Ranking) -> str:
    """What the table shows."""
    found = ranking.figures
    if not found.enough:
        return not_enough()
    if said := of_nothing(found.basis, found.total, found.buyers):
        return said
    if found.cuts.evenly_spread:
        return translate("Review", "Evenly spread: nobody brings much more than others.")
    return translate(
        "Review", "Class A, who bring the first 80%: %1 · B, the next 15%: %2 · C, the rest: %3",
        *(f"{ranking.letters.get(letter, 0):,}" for letter in "ABC"),
    )  # fmt: skip


def months_sentence(months: tuple[MonthSum, ...]) -> str:
    """How the months compare in all."""
    now = [one.value for one in months if one.value is not None]
    before = [one.before for one in months if one.before is not None]
    if not any(now) and not any(before):
        return translate(
            "Review", "These months come to nothing: nothing was sold, or nothing is left of it."
        )
    is_known = len(now) == len(before) == len(months)
    if not is_known or sum(before) <= 0 or sum(now) < 0:
        return translate("Review", "Month by month, beside the year before")
    part = (sum(now) - sum(before)) / sum(before)
    if part >= 0:
        return translate("Review", "%1 more than the year before", words.share_text(part))
    return translate("Review", "%1 less than the year before", words.share_text(-part))


def worth_sentence(ranking: Ranking) -> str:
    """Of whom most and of whom least is left."""
    tried = ranking.worth["left"]
    if not tried:
        return translate("Review", "No time and no cost were logged in this period.")
    most, least = tried[0], tried[-1]
    if most.value - most.effort.cost == least.value - least.effort.cost:
        return translate("Review", "What is left after the cost")
    return translate(
        "Review", "After the cost most is left of %1, least of %2.",
        one_line(shown_name(most.name), 40), one_line(shown_name(least.name), 40),
    )  # fmt: skip


def people_how(found: Figures) -> str:
    """How the figures of the table are counted."""
    return "\n\n".join(
        (
            translate(
                "Review",
                "Value is the profit of the period where every sale has one, else the amount; "
                "returns are taken off. The share is of all that is brought. Rank 2 twice is "
                "followed by rank 4.",
            ),
            translate(
                "Review",
                "R F M: how recently, on how many days and for how much somebody bought, each "
                "scored from 1 to %1 among all who bought in the period; the best is the highest.",
                found.scale.highest,
            ),
            translate(
                "Review",
                "The rhythm compares the days since the last purchase with the usual gap between "
                "purchases: up to 1.5 times active, up to 2.5 times slowing, then dormant.",
            ),
        )
    )


def months_how() -> str:
    """How the months are counted."""
    return translate(
        "Review",
        "Calendar months. The month that goes on is compared with the same days a year before. A "
        "month in which a sale has no profit is left out where value is profit.",
    )


def worth_how() -> str:
    """How what is left is counted."""
    return translate(
        "Review",
        "What is left is the value less the cost: what was paid for contacts, and recorded minutes "
        "by what an hour of the colleague costs. The value for an hour counts estimated minutes "
        "too (≈).",
    )
