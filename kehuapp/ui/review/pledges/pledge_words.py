"""What is said of promised services and of how satisfied customers are; nothing is counted here."""

from datetime import date

from kehuapp.book.activity.pledges import PledgeRow
from kehuapp.book.review.pledge_report import PledgeLine, PledgeReport
from kehuapp.book.review.satisfaction import Mood
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.rules.review.pledges import elapsed_of, share_of
from kehuapp.sheets.charts.values import minutes_text
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.review.figure_table import Ink
from kehuapp.ui.review.parts import reckoned_money

_STATES = {
    "kept": QT_TRANSLATE_NOOP("PledgeReport", "Kept"),
    "on_the_way": QT_TRANSLATE_NOOP("PledgeReport", "On the way"),
    "behind": QT_TRANSLATE_NOOP("PledgeReport", "Behind"),
    "not_kept": QT_TRANSLATE_NOOP("PledgeReport", "Not kept"),
    "not_begun": QT_TRANSLATE_NOOP("PledgeReport", "Not begun"),
    "nobody": QT_TRANSLATE_NOOP("PledgeReport", "Promised to nobody"),
}
_COLOURS: dict[str, Ink] = {
    "kept": "jade",
    "behind": "gold",
    "not_kept": "vermilion",
    "nobody": "quiet",
}


def state(line: PledgeLine) -> str:
    """Whether it is kept."""
    return translate("PledgeReport", _STATES[line.state])


def colour(line: PledgeLine) -> Ink:
    """The colour of that, of the theme; "" the usual one."""
    return _COLOURS.get(line.state, "")


def whom(pledge: PledgeRow, looks: TierLooks) -> str:
    """To whom it was promised."""
    if pledge.tier is None:
        return translate("PledgeReport", "All customers")
    return words.tier_word(looks, pledge.tier)


def with_measure(pledge: PledgeRow) -> str:
    """A service, when it counts as given, and what was noted of it."""
    return " · ".join(filter(None, (pledge.name, pledge.measure, pledge.note)))


def goal(pledge: PledgeRow) -> str:
    """How many of them, and how often each."""
    said = words.share_text(pledge.goal / 100)
    if pledge.times == 1:
        return said
    return f"{said} · {translate('PledgeReport', '%n times each', n=pledge.times)}"


def received(line: PledgeLine) -> str:
    """Of how many, how many, and which share."""
    promise, share = line.promise, share_of(line.promise)
    if share is None:
        return "–"
    return f"{promise.received:,}/{promise.promised:,} · {words.share_text(share)}"


def missing(line: PledgeLine) -> str:
    """How many have not."""
    return f"{line.promise.promised - line.promise.received:,}" if line.promise.promised else "–"


def days(pledge: PledgeRow, today: date) -> str:
    """From when to when."""
    said = words.days_from_to(pledge.starts_on, pledge.ends_on, today)
    return said or translate("PledgeReport", "without end")


def average(mood: Mood) -> str:
    """How satisfied, of how many answers."""
    if mood.average is None:
        return "–"
    return translate("PledgeReport", "%1 of 5 (%2)", f"{mood.average:.1f}", f"{mood.told:,}")


def only_average(value: float | None) -> str:
    """How satisfied, "–" where nobody said."""
    return "–" if value is None else f"{value:.1f}"


def about(line: PledgeLine, report: PledgeReport) -> str:
    """What was put into a service, and what of it does not count."""
    pledge = line.pledge
    said = [pledge.measure] if pledge.measure else []
    said.append(translate("PledgeReport", "given %n time(s)", n=line.times))
    if line.cost:
        said.append(reckoned_money(line.cost, report.settings.currency))
    if line.minutes:
        said.append(translate("PledgeReport", "%1 recorded", minutes_text(line.minutes)))
    if line.unrecorded:
        said.append(translate("PledgeReport", "%n without minutes", n=line.unrecorded))
    if line.outside:
        said.append(translate("PledgeReport", "%n outside its days: not counted", n=line.outside))
    gone = elapsed_of(line.promise, report.period.until)
    if line.state in ("on_the_way", "behind") and gone is not None:
        said.append(
            translate("PledgeReport", "%1 of its days have gone by", words.share_text(gone))
        )
    return " · ".join(said)


def sentence(report: PledgeReport) -> str:
    """How many are kept."""
    if not report.lines:
        return translate("PledgeReport", "No service is promised in this period.")
    states = [line.state for line in report.lines]
    said = [
        translate("PledgeReport", "%1 of %n services are kept", states.count("kept"), n=len(states))
    ]
    for code, text in (
        ("on_the_way", QT_TRANSLATE_NOOP("PledgeReport", "%1 on the way")),
        ("behind", QT_TRANSLATE_NOOP("PledgeReport", "%1 behind")),
        ("not_kept", QT_TRANSLATE_NOOP("PledgeReport", "%1 not kept")),
        ("nobody", QT_TRANSLATE_NOOP("PledgeReport", "%1 promised to nobody there is")),
    ):
        if states.count(code):
            said.append(translate("PledgeReport", text, states.count(code)))
    return words.listed(said)


def left_out(report: PledgeReport) -> str:
    """What ended before the period."""
    if not report.ended:
        return ""
    return translate("PledgeReport", "%n service(s) ended before: not shown.", n=report.ended)


def how() -> str:
    """How services are counted."""
    return "\n\n".join(
        (
            translate(
                "PledgeReport",
                "Promised to: those who are in the tier now (or all), without the trash and the "
                "lost. Who was in the tier earlier does not count.",
            ),
            translate(
                "PledgeReport",
                "Received: contacts that name the service, between its first and its last day and "
                "not after the period, as often as was promised to each.",
            ),
            translate(
                "PledgeReport",
                "Kept: as many of those to whom it was promised received it as the goal asks for. "
                "Not kept: its days are over, and fewer did. On the way: what was given keeps up "
                "with its goal for the part of its days that has gone by; else it is behind. "
                "Nobody counts more often than was promised. Without a first or last day it is on "
                "the way.",
            ),
            translate(
                "PledgeReport",
                "Cost: the money spent, and the recorded minutes at what an hour of the colleague "
                "costs; minutes that nobody recorded are not estimated. Satisfaction: the average "
                "of the answers of the period, not of the months.",
            ),
        )
    )


def mood_sentence(report: PledgeReport) -> str:
    """How satisfied they are with the shop."""
    mood = report.satisfaction.of_shop()
    if mood.average is None:
        return translate("PledgeReport", "Nobody said in this period how satisfied they are.")
    return translate(
        "PledgeReport", "Satisfied with the shop: %1 of 5, from %n answer(s)",
        f"{mood.average:.1f}", n=mood.told,
    )  # fmt: skip


def mood_how() -> str:
    """How satisfaction is counted."""
    return "\n\n".join(
        (
            translate(
                "PledgeReport",
                "Every contact of the period at which a satisfaction from 1 to 5 was written down "
                "is an answer: one for the shop, one for the colleague who made the contact. The "
                "average is all answers added up, divided by how many there are.",
            ),
            translate(
                "PledgeReport",
                "A month without answers is a gap, not a zero. Customers in the trash do not "
                "count; the first and the last month may be in the period in part.",
            ),
        )
    )
