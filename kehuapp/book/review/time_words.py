"""What is said of the time that was spent: shares, differences, how they are counted."""

from datetime import date

from kehuapp.book.review.people import Period, TierTime
from kehuapp.book.review.time_spent import estimated_of, fair_of, total_of
from kehuapp.i18n import translate
from kehuapp.rules.budget import WARN_FROM_MINUTES, WARN_POINTS
from kehuapp.rules.review.time_budget import LESS, LITTLE, MORE, off_target
from kehuapp.text import words

_FROM_WHOLE_HOURS = 10


def hours(minutes: float) -> str:
    """How long: 45 min, 3.5 h, 128 h."""
    if minutes < 60:
        return translate("TimeBudget", "%1 min", round(minutes))
    whole = minutes / 60
    if whole >= _FROM_WHOLE_HOURS:
        return translate("TimeBudget", "%1 h", f"{round(whole):,}")
    return translate("TimeBudget", "%1 h", f"{whole:.1f}".removesuffix(".0"))


def minutes_each(minutes: float) -> str:
    """How much each customer gets: whole minutes, below ten with a decimal."""
    shown = f"{minutes:,.0f}" if minutes >= 10 else f"{minutes:.1f}".removesuffix(".0")
    return translate("TimeBudget", "%1 min", shown)


def about(period: Period, whose: str) -> str:
    """Of which time, and of whom ("" everybody)."""
    said = translate("TimeBudget", "%n month(s)", n=period.months)
    return f"{said} · {whose or translate('TimeBudget', 'whole shop')}"


def sum_sentence(parts: tuple[TierTime, ...]) -> str:
    """How much time in all, how much of it is estimated; that there is none."""
    total, estimated = total_of(parts), estimated_of(parts)
    if not total:
        return translate("TimeBudget", "No time with customers who have a tier was logged.")
    if not estimated:
        return translate("TimeBudget", "%1, all of it recorded. The line is the target.",
                         hours(total))  # fmt: skip
    return translate(
        "TimeBudget", "%1, %2 of it estimated. The line is the target.",
        hours(total), words.share_text(estimated / total),
    )  # fmt: skip


def off_words(part: TierTime, total: int) -> str:
    """How far a tier is off its target, in points and in time: 29 points less, about 37 h."""
    if part.target is None:
        return translate("TimeBudget", "nobody in this tier")
    if not total:
        return translate("TimeBudget", "target %1", words.share_text(part.target))
    off = off_target(part.share, part.target, total, part.warns)
    points = abs(off.points)
    if off.kind == LESS:
        time = hours(abs(off.minutes))
        return translate("TimeBudget", "%n point(s) less, ~%1", time, n=points)
    if off.kind == MORE:
        time = hours(abs(off.minutes))
        return translate("TimeBudget", "%n point(s) more, ~%1", time, n=points)
    if off.kind == LITTLE:
        if off.minutes < 0:
            said = translate("TimeBudget", "%n point(s) less, of little time", n=points)
        else:
            said = translate("TimeBudget", "%n point(s) more, of little time", n=points)
        return said
    if not points:
        return translate("TimeBudget", "on target")
    if off.points < 0:
        return translate("TimeBudget", "%n point(s) less, OK", n=points)
    return translate("TimeBudget", "%n point(s) more, OK", n=points)


def each_sentence(parts: tuple[TierTime, ...], looks: words.TierLooks) -> str:
    """How much each customer of a tier got, and would get by the plan."""
    fair = fair_of(parts)
    return " · ".join(
        translate(
            "TimeBudget", "%1 %2: %3 each, %4 suggested",
            words.TIER_MARKS[part.tier], words.tier_word(looks, part.tier),
            minutes_each((part.minutes + part.estimated) / part.heads),
            minutes_each(fair[part.tier]),
        )
        for part in parts
        if part.heads and fair[part.tier]
    )  # fmt: skip


def month_word(month: date) -> str:
    """A month below a chart: Nov, 11 月."""
    # A Chinese translation takes the figure, an English reader the name.
    return translate("TimeBudget", "%2", month.month, f"{month:%b}")


def untiered_sentence(minutes: int) -> str:
    """What went to customers without a tier; "" for nothing."""
    if not minutes:
        return ""
    return translate(
        "TimeBudget", "%1 more went to customers without a tier and count in no share.",
        hours(minutes),
    )  # fmt: skip


def last_contact(day: date | None, today: date) -> str:
    """When somebody was last in touch."""
    return words.near_day(day, today) if day else translate("TimeBudget", "never")


def how_counted() -> str:
    """The formulas of it all, in plain words."""
    said = (
        translate(
            "TimeBudget",
            "Share of a tier = minutes of its contacts ÷ minutes of the contacts of all tiers. "
            "What counts is the tier that the customer had on that day.",
        ),
        translate(
            "TimeBudget",
            "Where no minutes were recorded, the usual ones of that kind of contact are taken "
            "(a visit 60, a call 10, a message 3 …). How much of the time is estimated is said "
            "beside it.",
        ),
        translate(
            "TimeBudget",
            "Target = the tier's share of the time as set under Settings, shared out again among "
            "the tiers that somebody is in. Of a colleague: among those whom they look after.",
        ),
        translate(
            "TimeBudget",
            "A difference is only called one when it is more than %1 points and at least %2 hours "
            "were spent in all. In hours it is the difference of both shares × all hours.",
            WARN_POINTS, WARN_FROM_MINUTES // 60,
        ),
        translate(
            "TimeBudget",
            "Suggested minutes for each = all minutes × target ÷ customers of the tier. Short of "
            "contact is who got less: first those of the tier that lacks most, then key and "
            "regular customers; among them who got least, then who was not contacted for longest. "
            "Lost customers and those who do not want to be contacted are left out.",
        ),
    )  # fmt: skip
    return "\n\n".join(said)
