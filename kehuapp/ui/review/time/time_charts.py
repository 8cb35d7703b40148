"""The time as charts: shares against their targets, and month by month; nothing is read here."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from kehuapp.book.review import time_words
from kehuapp.book.review.people import TierTime
from kehuapp.book.review.time_spent import total_of
from kehuapp.i18n import translate
from kehuapp.sheets.charts.values import SHARE, Bullet, Bullets, Series, Trend
from kehuapp.text import words
from kehuapp.text.words import TierLooks


def shares_chart(
    parts: tuple[TierTime, ...],
    looks: TierLooks,
    whom: Mapping[str, tuple[int, ...]] = MappingProxyType({}),
) -> Bullets:
    """The share of each tier, its target and how far apart they are; `whom` it was spent on."""
    total = total_of(parts)
    return Bullets(
        translate("TimeBudget", "Share of the time by tier"),
        tuple(
            Bullet(
                words.tier_word(looks, part.tier),
                part.share,
                part.target,
                words.share_text(part.share) if total else "–",
                time_words.off_words(part, total),
                part.tier,
                whom.get(part.tier, ()),
            )
            for part in parts
        ),
        name_word=translate("TimeBudget", "Tier"),
        value_word=translate("TimeBudget", "Share"),
        target_word=translate("TimeBudget", "Target"),
        looks=looks,
    )


def months_chart(months: Iterable[tuple[date, tuple[TierTime, ...]]], looks: TierLooks) -> Trend:
    """The same month by month; a month without any time is a gap."""
    known = tuple(months)
    return Trend(
        translate("TimeBudget", "Month by month"),
        tuple(time_words.month_word(month) for month, _parts in known),
        tuple(
            Series(
                words.tier_word(looks, tier),
                tuple(parts[place].share if total_of(parts) else None for _month, parts in known),
                tier,
            )
            for place, tier in enumerate(words.TIERS)
        ),
        measure=SHARE,
        name_word=translate("TimeBudget", "Month"),
        names=tuple(f"{month:%Y-%m}" for month, _parts in known),
        span=(0, 1),
        looks=looks,
    )
