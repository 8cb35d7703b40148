"""What is said of slowing and lost customers, on the screen and on paper; nothing is read here."""

from collections import Counter
from datetime import date

from kehuapp.book.review.lost.causes import MonthCauses, StaffCauses
from kehuapp.book.review.lost.losing import Losing
from kehuapp.book.review.lost.remedies import WinBack
from kehuapp.book.review.lost.slowing import AtRisk, Card
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.review.losing import Remedy
from kehuapp.text import words
from kehuapp.ui.review.parts import basis_text, shown_name

STATES = {
    "perhaps_lost": QT_TRANSLATE_NOOP("Losing", "Perhaps lost?"),
    "dormant": QT_TRANSLATE_NOOP("Losing", "Dormant"),
    "slowing": QT_TRANSLATE_NOOP("Losing", "Slowing"),
}
STEPS = {
    "chase": QT_TRANSLATE_NOOP("Losing", "Win them back now"),
    "cause": QT_TRANSLATE_NOOP("Losing", "Find out the cause first"),
    "remedy": QT_TRANSLATE_NOOP("Losing", "Write the remedy first"),
    "doing": QT_TRANSLATE_NOOP("Losing", "Put it right first"),
    "trying": QT_TRANSLATE_NOOP("Losing", "Being won back"),
}


def word(table: dict[str, str], code: str) -> str:
    """The word for a code of one of the tables above."""
    return translate("Losing", table[code])


def called(card: Card) -> str:
    """Sign of the tier, name and company."""
    marked = f"{words.TIER_MARKS.get(card.tier or '', '')} {shown_name(card.name)}".strip()
    company = card.company if card.company != card.name else ""
    return " · ".join(filter(None, (marked, company)))


def late(one: AtRisk) -> str:
    """How late somebody is, in their own measure."""
    return translate("Losing", "%1 times the usual", words.number(round(one.ratio, 1)))


def gap(one: AtRisk) -> str:
    """How often somebody buys, or the shop's customers do."""
    days = words.number(round(one.gap, 1))
    if one.has_own:
        return translate("Losing", "every %1 days", days)
    return translate("Losing", "every %1 days (the shop)", days)


def last_bought(one: AtRisk, today: date) -> str:
    """When somebody bought last."""
    return words.near_day(date.fromordinal(one.last), today)


def contacted(card: Card, today: date) -> str:
    """When somebody was last in touch with us."""
    if not card.contacted:
        return translate("Losing", "never")
    return words.near_day(date.fromisoformat(card.contacted), today)


def day(text: str, today: date) -> str:
    """A day of a record; "" for none."""
    return words.near_day(date.fromisoformat(text), today) if text else ""


def colleague(found: Losing, staff_id: int | None) -> str:
    """The name of who looks after somebody."""
    if staff_id is None:
        return translate("Losing", "Nobody")
    return found.staff.get(staff_id) or translate("Losing", "Somebody who left")


def money(found: Losing, amount: int | None) -> str:
    """An amount of the shop; – where there is none to compare with."""
    return "–" if amount is None else words.money(amount, found.currency)


def causes_text(row: MonthCauses | StaffCauses) -> str:
    """Causes with how often, the most frequent first."""
    ordered = sorted(row.causes.items(), key=lambda one: (-one[1], one[0]))
    return words.listed(
        f"{words.word(words.LOSS_CAUSES, cause)} {count:,}" for cause, count in ordered
    )


def month_text(row: MonthCauses) -> str:
    """A month with its year."""
    return f"{row.year}-{row.month:02}"


def came_back(row: Remedy) -> str:
    """How many of those who were tried came back."""
    if row.share is None:
        return "–"
    return translate("Losing", "%1 of %2 (%3)", row.back, row.tried, words.share_text(row.share))


def remedy_text(row: Remedy) -> str:
    """What was to put it right."""
    return row.remedy or translate("Losing", "(no remedy written)")


# Sentences


def slowing_sentence(found: Losing) -> str:
    """How many buy later than they used to, and what they bring."""
    slowing = found.slowing
    if not slowing.buyers:
        return translate("Losing", "Nobody has bought anything yet, so nobody can be late.")
    if not slowing.people:
        return translate("Losing", "Everybody buys in their usual rhythm.")
    stake = sum(one.stake for one in slowing.people)
    return translate(
        "Losing", "%n customer(s) buy later than usual; %1 is at stake.",
        money(found, stake), n=len(slowing.people),
    )  # fmt: skip


def causes_sentence(found: Losing) -> str:
    """How many were lost, and why most of them."""
    if not found.losses:
        return translate("Losing", "Nobody was written down as lost in this period.")
    cause = found.causes[0]
    return translate(
        "Losing", "%n loss(es) in this period, most often: %1 (%2).",
        words.word(words.LOSS_CAUSES, cause),
        sum(one.cause == cause for one in found.losses),
        n=len(found.losses),
    )  # fmt: skip


def win_back_sentence(found: Losing) -> str:
    """Who can be won back, and of whom something must be written first."""
    if not found.win_backs:
        return translate("Losing", "Nobody waits to be won back.")
    steps = Counter(one.step for one in found.win_backs)
    told = []
    if ready := steps["chase"]:
        told.append(translate("Losing", "%n customer(s) can be won back now", n=ready))
    if trying := steps["trying"]:
        told.append(translate("Losing", "%n being won back", n=trying))
    if missing := steps["cause"] + steps["remedy"]:
        told.append(translate("Losing", "of %n the cause or the remedy is missing", n=missing))
    if doing := steps["doing"]:
        told.append(translate("Losing", "of %n the remedy is not done yet", n=doing))
    return translate("Losing", "%1.", words.said_together(told))


# How it is counted


def slowing_how(found: Losing) -> str:
    """The formula of the rhythm in plain words."""
    return "\n\n".join(
        (
            translate(
                "Losing",
                "The usual gap is the median number of days between the days on which a customer "
                "bought, over the whole history, from four such days on; else that of the shop, "
                "here %1 days (the median of the %2 who have their own). It counts as 7 days at "
                "least and 180 at most.",
                words.number(round(found.slowing.of_shop, 1)),
                found.slowing.rhythms,
            ),
            translate(
                "Losing",
                "Days since the last purchase, divided by that gap: up to 1.5 is the usual rhythm, "
                "up to 2.5 slowing, above dormant; above 4 and from 180 days on “perhaps lost?”. "
                "Returns are no purchases. Whoever is lost already is not counted; only you say "
                "that somebody is lost.",
            ),
            translate(
                "Losing",
                "At stake is what they brought in the better of the two periods, this one and the "
                "one before; who brought most stands first. %1, returns taken off.",
                basis_text(found.basis),
            ),
        )
    )


def causes_how() -> str:
    """What the figures of losses are."""
    return "\n\n".join(
        (
            translate(
                "Losing",
                "Each time that somebody was written down as lost in this period counts once, also "
                "when they came back since. The colleague is who looked after them on that day.",
            ),
            translate(
                "Losing",
                "Tried are those whose winning back is on its way, who came back or were given up; "
                "the share is of these. Remedies that differ only in blanks and capitals are one.",
            ),
        )
    )


def win_back_how(found: Losing) -> str:
    """Why who stands where."""
    told = [
        translate(
            "Losing",
            "Everybody who is lost now. First come those whose remedy is done and of whom nobody "
            "has tried yet; whose cause or remedy is not written must wait: who comes back to the "
            "same fault is lost twice. Within a step, who brought most in the better of the two "
            "periods comes first.",
        )
    ]
    if found.given_up:
        told.append(translate("Losing", "%n who are given up are not listed.", n=found.given_up))
    return "\n\n".join(told)


def step_text(one: WinBack) -> str:
    """What comes next with somebody."""
    return word(STEPS, one.step)
