"""Makes the minutes of a meeting ready for paper: facts become words; the form is in sheets."""

from collections.abc import Sequence

from kehuapp.book.review.meetings.held import HeldItem, HeldRow
from kehuapp.book.settings import Settings
from kehuapp.i18n import translate
from kehuapp.sheets.form import Form
from kehuapp.sheets.lists.frame import Frame
from kehuapp.sheets.review import meeting_sheet
from kehuapp.text import words
from kehuapp.text.words import TierLooks
from kehuapp.ui.kit import theme
from kehuapp.ui.review.meeting import held_words
from kehuapp.ui.review.parts import shown_name


def build_form(
    row: HeldRow, items: Sequence[HeldItem], settings: Settings, looks: TierLooks
) -> Form:
    """The minutes of one meeting."""
    frame = Frame(
        translate("MeetingSheet", "Customer review meeting"),
        words.written_day(row.held_on),
        settings.shop,
        settings.now(),
        settings.sample,
    )
    lines = [(_line(item, settings, looks), item.is_kept) for item in items]
    return meeting_sheet.form(
        meeting_sheet.MeetingSheet(
            frame,
            _head(row, settings, looks),
            [line for line, is_kept in lines if not is_kept],
            [line for line, is_kept in lines if is_kept],
            row.note,
        )
    )


def _head(row: HeldRow, settings: Settings, looks: TierLooks) -> list[tuple[str, str]]:
    found = row.figures
    is_profit = found.get("basis") == "profit"
    period = translate(
        "Words", "%1 – %2", words.written_day(row.from_on), words.written_day(row.until_on)
    )
    basis = translate("Review", "By profit") if is_profit else translate("Review", "By amount")
    took = translate("MeetingSheet", "%n minute(s)", n=row.minutes) if row.minutes else ""
    told = [
        (translate("MeetingSheet", "Attendees"), row.attendees),
        (translate("MeetingSheet", "Took"), took),
        (translate("MeetingSheet", "Period"), f"{period} · {basis}"),
    ]
    if isinstance(total := found.get("total"), int):
        sums = [words.money(total, settings.currency)]
        if isinstance(before := found.get("before"), int):
            paid = words.money(before, settings.currency)
            sums.append(translate("MeetingSheet", "period before: %1", paid))
        if isinstance(share := found.get("returning_share"), float):
            told_share = words.share_text(share)
            sums.append(translate("MeetingSheet", "from returning customers: %1", told_share))
        buyers = found.get("buyers")
        if isinstance(buyers, int):
            sums.append(translate("MeetingSheet", "%n customer(s) bought", n=buyers))
        told.append((translate("MeetingSheet", "All together"), " · ".join(sums)))
    time = [
        translate(
            "MeetingSheet", "%1 %2 (target %3)",
            words.tier_word(looks, one.get("tier")), words.share_text(one["share"]),
            words.share_text(one.get("target") or 0),
        )
        for one in found.get("time", ())
        if isinstance(one, dict) and isinstance(one.get("share"), (int, float))
    ]  # fmt: skip
    if any(one.get("minutes") or one.get("estimated") for one in found.get("time", ())):
        told.append((translate("MeetingSheet", "Time"), " · ".join(time)))
    next_on = words.written_day(row.next_on) if row.next_on else ""
    told.append((translate("MeetingSheet", "Next meeting"), next_on))
    return [(label, text) for label, text in told if text]


def _line(item: HeldItem, settings: Settings, looks: TierLooks) -> meeting_sheet.Line:
    def named(tier: str | None) -> str:
        name = words.tier_word(looks, tier) or "–"
        return f"{theme.tier_mark(tier)} {name}".strip()

    tiers = named(item.tier_after)
    if not item.is_kept:
        tiers = translate("MeetingSheet", "%1 → %2", named(item.tier_before), tiers)
    cells = held_words.figures(item.figures, settings.currency)
    return meeting_sheet.Line(
        shown_name(item.name), tiers, cells.value, cells.before, cells.rank, cells.times,
        cells.hours, item.reason,
    )  # fmt: skip
