"""What is said of ways, introducers and thank-yous, on screen and paper; nothing is read here."""

from kehuapp.book.review.origins.chains import Introducer, Thanks, Whose
from kehuapp.book.review.origins.sources import Origins, SourceRow
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.ui.kit.labels import one_line
from kehuapp.ui.review.parts import reckoned_money, shown_name


def source(row: SourceRow) -> str:
    """What a way is called."""
    return words.word(words.SOURCES, row.way.source) or translate("Origins", "Not known")


def called(one: Whose) -> str:
    """Sign of the tier, name and company."""
    marked = f"{words.TIER_MARKS.get(one.tier or '', '')} {shown_name(one.name)}".strip()
    company = one.company if one.company != one.name else ""
    return " · ".join(filter(None, (marked, company)))


def money(found: Origins, amount: int) -> str:
    """An amount of the shop as it was written down."""
    return words.money(amount, found.currency)


def reckoned(found: Origins, amount: int | None) -> str:
    """One that was reckoned from minutes or shared out; – where it cannot be."""
    return "–" if amount is None else reckoned_money(amount, found.currency)


def part(count: int, share: float | None) -> str:
    """How many, and which share that is."""
    return (
        f"{count:,}" if share is None else words.with_aside(f"{count:,}", words.share_text(share))
    )


def minutes(row: SourceRow) -> str:
    """Recorded minutes, and beside them those that are only assumed."""
    way = row.way
    if not way.estimated:
        return f"{way.minutes:,}"
    estimated = translate("Origins", "about %1 more", f"{way.estimated:,}")
    return words.with_aside(f"{way.minutes:,}", estimated)


def promised(one: Thanks) -> str:
    """What is owed."""
    if one.promised:
        return one.promised
    never = translate("Origins", "never thanked")
    if one.others:
        return words.with_aside(never, translate("Origins", "introduced %n more", n=one.others))
    return never


# Sentences


def ways_sentence(found: Origins) -> str:
    """Which way brought most."""
    total = sum(row.way.value for row in found.sources if row.way.value > 0)
    named = [row for row in found.sources if row.way.source]
    if not found.sources:
        return translate("Origins", "There are no customers yet.")
    if not named:
        return translate("Origins", "Nobody's card says yet how they were found.")
    best = max(named, key=lambda row: row.way.value)
    if best.way.value <= 0:
        return translate("Origins", "No source brought anything in this period.")
    share = words.share_text(best.way.value / total)
    if found.basis == "profit":
        return translate("Origins", "“%1” brought %2 of the profit.", source(best), share)
    return translate("Origins", "“%1” brought %2 of the sales.", source(best), share)


def introducers_sentence(found: Origins) -> str:
    """Whose people bought most."""
    if not found.introducers:
        return translate("Origins", "No card says yet that somebody was introduced.")
    best: Introducer = max(found.introducers, key=lambda one: one.brought.first.bought)
    count = len(found.introducers)
    if best.brought.first.bought <= 0:
        return translate("Origins", "%n customer(s) introduced others.", n=count)
    return translate(
        "Origins", "%n customer(s) introduced others; those of %1 bought most: %2.",
        one_line(shown_name(best.who.name), 40), money(found, best.brought.first.bought), n=count,
    )  # fmt: skip


def thanks_sentence(found: Origins) -> str:
    """How many thank-yous are owed."""
    if not found.thanks:
        return translate("Origins", "Everybody who introduced somebody was thanked.")
    promises = sum(bool(one.promised) for one in found.thanks)
    told = []
    if promises:
        told.append(translate("Origins", "%n promised thank-you(s) not given yet", n=promises))
    if never := len(found.thanks) - promises:
        told.append(translate("Origins", "%n introducer(s) never thanked", n=never))
    return translate("Origins", "%1.", words.said_together(told))


# How it is counted


def ways_how(found: Origins) -> str:
    """The columns in plain words."""
    value = (
        translate("Origins", "Value is the profit of their sales in the period")
        if found.basis == "profit"
        else translate("Origins", "Value is the amount of their sales in the period")
    )
    return "\n\n".join(
        (
            translate(
                "Origins",
                "A customer belongs to the source that their card says. New are those whose first "
                "contact is in the period; of whom none is known, the day on which they came into "
                "the book. Bought: ever, in percent of all of this source. Stayed: not lost, "
                "and bought in the period.",
            ),
            translate("Origins", "%1, returns taken off.", value),
            translate(
                "Origins",
                "Cost is what was paid for contacts with these customers in the period, and the "
                "recorded minutes at what the colleague's hour costs. Minutes that nobody recorded "
                "are estimated, shown as such, and cost nothing here; what an advertisement itself "
                "costs is not in the book. “Each” shares the value among all customers of the "
                "source, the cost among those who stayed.",
            ),
        )
    )


def introducers_how() -> str:
    """The generations in plain words."""
    return translate(
        "Origins",
        "Introduced are those whose card names this customer. Bought is the amount, returns taken "
        "off, in this period and ever. Later generations are those whom these introduced in turn, "
        "and so on; they are not in the columns before. Who is in the trash counts nowhere. Who "
        "introduced one another in a ring are each counted once, and never as their own.",
    )


def thanks_how() -> str:
    """What counts as thanked."""
    return translate(
        "Origins",
        "First what a card promises and does not call given. Then who introduced customers without "
        "any promise and was never thanked: no card says so, and no contact with them was logged "
        "as thanks for an introduction.",
    )
