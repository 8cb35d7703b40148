"""What is said of a suggestion and of a decision: short lines, figures, what follows; no widget."""

from datetime import date

from kehuapp.book.review.meetings.draft import Decision
from kehuapp.book.review.meetings.finishing import said_of
from kehuapp.book.review.meetings.suggestions import Beside, Suggestions
from kehuapp.book.review.people import Around, Person
from kehuapp.book.review.reasons import not_enough as _not_enough
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.review.parts import shown_name


def not_enough() -> str:
    """Why nothing can be suggested."""
    return _not_enough()


def why(person: Person, around: Around) -> str:
    """Why this tier is suggested, and against the period before."""
    trend = _trend(person)
    said = said_of(person, around)
    return translate("Meetings", "%1 %2", said, trend) if trend else said


def _trend(person: Person) -> str:
    before = person.before
    if before is None or before <= 0 or person.value <= 0:
        return ""
    percent = round((person.value - before) * 100 / before)
    if percent >= 1:
        return translate("Meetings", "%1% more than in the period before.", percent)
    if percent <= -1:
        return translate("Meetings", "%1% less than in the period before.", -percent)
    return translate("Meetings", "As much as in the period before.")


def about(person: Person, beside: Beside | None) -> str:
    """Company, what they do there, who looks after them."""
    if beside is None:
        return person.company
    where = f"{person.company} {beside.job_title}".strip()
    owner = translate("Meetings", "looked after by %1", beside.owner) if beside.owner else ""
    return " · ".join(filter(None, (where, owner)))


def figures(
    person: Person, found: Suggestions, beside: Beside | None
) -> list[tuple[str, str, str]]:
    """(what, how much, how it is counted) of five figures."""
    around, settings = found.around, found.settings
    currency, months = settings.currency, around.period.months
    is_profit = around.basis == "profit"
    what = (
        translate("Meetings", "Profit of %n month(s)", n=months)
        if is_profit
        else translate("Meetings", "Sales of %n month(s)", n=months)
    )
    how = (
        translate("Meetings", "The profit of all sales in this period, returns taken off.")
        if is_profit
        else translate(
            "Meetings",
            "The amount of all sales in this period, returns taken off: some of them have no "
            "profit written down.",
        )
    )
    of = len(around.cuts.ascending)
    rank = translate("Meetings", "No. %1 of %2", person.rank, f"{of:,}") if person.rank else "–"
    bought = translate("Meetings", "%n time(s)", n=person.buying.purchases)
    if person.buying.last is not None:
        day = words.near_day(date.fromordinal(person.buying.last), around.period.until)
        bought = f"{bought} · {day}"
    before = "–" if person.before is None else words.money(person.before, currency)
    return [
        (what, words.money(person.value, currency), how),
        (
            translate("Meetings", "Rank"),
            rank,
            translate("Meetings", "Among those who bring something; equal ones share a rank."),
        ),
        (
            translate("Meetings", "Bought"),
            bought,
            translate(
                "Meetings",
                "Days with a purchase in this period, and the last one; returns do not count.",
            ),
        ),
        (
            translate("Meetings", "Time for them"),
            spent(beside),
            _how_spent(beside),
        ),
        (
            translate("Meetings", "Period before"),
            before,
            translate("Meetings", "The same of the same number of days before."),
        ),
    ]


def spent(beside: Beside | None) -> str:
    """Hours that were spent on somebody; "about" where some are estimated."""
    if beside is None:
        return "…"
    effort = beside.effort
    hours = words.number(round((effort.minutes + effort.estimated) / 60, 1))
    if effort.estimated:
        return translate("Meetings", "about %1 h", hours)
    return translate("Meetings", "%1 h", hours)


def _how_spent(beside: Beside | None) -> str:
    how = translate(
        "Meetings",
        "Minutes of all logged contacts in this period; where none were written down, the "
        "usual ones of their kind, shown as estimated.",
    )
    if beside is None or not beside.effort.estimated:
        return how
    hours = words.number(round(beside.effort.estimated / 60, 1))
    return f"{translate('Meetings', '%1 h of it are estimated.', hours)} {how}"


def follows(
    person: Person, tier: str | None, found: Suggestions, looks: TierLooks, is_overtaken: bool
) -> str:
    """What follows from this tier, and that all of it is one step."""
    if is_overtaken:
        return translate(
            "Meetings", "The tier was changed after you had decided: please decide again."
        )
    step = translate("Meetings", "The whole meeting is one step that can be undone.")
    policy = found.policies.get(tier or "")
    if policy is None or tier == person.tier:
        return step
    rhythm = translate(
        "Meetings", "As “%1” to be contacted every %n day(s).", words.tier_word(looks, tier),
        n=policy.due_days,
    )  # fmt: skip
    return f"{rhythm} {step}"


def status(
    person: Person, decision: Decision | None, found: Suggestions, is_overtaken: bool
) -> str:
    """The short words at the end of a line: what is decided, else what speaks for it."""
    if decision is not None:
        if decision.is_kept:
            return translate("Meetings", "kept")
        if decision.tier == decision.suggested:
            return translate("Meetings", "taken")
        return translate("Meetings", "another tier")
    if is_overtaken:
        return translate("Meetings", "changed meanwhile")
    if person.id in found.kept:
        return words.written_day(found.kept[person.id])
    if person.buying.purchases:
        return translate("Meetings", "bought %n time(s)", n=person.buying.purchases)
    if person.buying.last is None:
        return translate("Meetings", "never bought")
    days = found.around.period.until.toordinal() - person.buying.last
    return translate("Meetings", "%n day(s) without a purchase", n=days)


def kept_on(person: Person, found: Suggestions) -> str:
    """That the tier was kept, and when; "" of who is to be asked."""
    on = found.kept.get(person.id)
    return translate("Meetings", "Kept on %1", words.written_day(on)) if on else ""


def folded(found: Suggestions) -> str:
    """The line below which those stand who kept their tier; the first day of several."""
    count, days = len(found.kept), set(found.kept.values())
    day = words.written_day(min(days))
    if len(days) == 1:
        return translate("Meetings", "%n kept on %1", day, n=count)
    return translate("Meetings", "%n kept since %1", day, n=count)


def row(person: Person, decision: Decision | None, looks: TierLooks) -> str:
    """A whole line for who cannot see it."""
    tier = decision.tier if decision is not None else person.suggestion.tier
    names = [words.tier_word(looks, one) or "–" for one in (person.tier, tier)]
    told = translate("Meetings", "%1: %2 → %3", shown_name(person.name), *names)
    if decision is None:
        return told
    return words.with_aside(
        told,
        translate("Meetings", "kept") if decision.is_kept else translate("Meetings", "decided"),
    )
