"""Why customers were lost as charts: altogether, and over months and colleagues; reads nothing."""

from collections.abc import Callable, Hashable, Sequence

from kehuapp.book.review.lost.causes import Loss
from kehuapp.book.review.lost.losing import Losing
from kehuapp.i18n import translate
from kehuapp.sheets.charts.values import COUNT, Bar, Layer, Ranked, Stacked
from kehuapp.text import words
from kehuapp.ui.review.lost import losing_words as said

MOST_MONTHS = 36  # columns that can be told apart; a longer period says that it has more


def causes_chart(found: Losing) -> Ranked:
    """A bar a cause, the most frequent first."""
    rows = []
    for cause in found.causes:
        whom = tuple(one.contact_id for one in found.losses if one.cause == cause)
        share = words.share_text(len(whom) / len(found.losses))
        rows.append(Bar(words.word(words.LOSS_CAUSES, cause), len(whom), share, keys=whom))
    return Ranked(
        translate("Losing", "Why they were lost"),
        tuple(rows),
        COUNT,
        name_word=translate("Losing", "Cause"),
        value_word=translate("Losing", "Losses"),
        more_word=translate("Losing", "Share"),
    )


def months_chart(found: Losing) -> Stacked:
    """A column a month, the causes on each other."""
    shown = found.months[-MOST_MONTHS:]
    months = [said.month_text(one) for one in shown]
    is_cut = len(found.months) > len(shown)
    layers = _layers(found, months, lambda loss: loss.lost_on[:7])
    return Stacked(
        translate("Losing", "When they were lost, and why"),
        tuple(f"{one.month}" for one in shown),
        layers,
        about=translate("Review", "Last %n month(s)", n=len(shown)) if is_cut else "",
        name_word=translate("Losing", "Month"),
        total_word=translate("Losing", "Losses"),
        rest_word=translate("Losing", "Other causes"),
        names=tuple(months),
    )


def colleagues_chart(found: Losing) -> Stacked:
    """A column for each who looked after those customers, the causes on each other."""
    whose = [one.staff_id for one in found.colleagues]
    return Stacked(
        translate("Losing", "Whose customers were lost, and why"),
        tuple(said.colleague(found, one) for one in whose),
        _layers(found, whose, lambda loss: loss.owner_id),
        name_word=translate("Losing", "Who looked after them"),
        total_word=translate("Losing", "Losses"),
        rest_word=translate("Losing", "Other causes"),
        are_names=True,
    )


def _layers(
    found: Losing, places: Sequence[Hashable], place_of: Callable[[Loss], Hashable]
) -> tuple[Layer, ...]:
    """Who was lost by each cause in each place; the most frequent cause is the lowest layer."""
    whom: dict[tuple[str, Hashable], list[int]] = {}
    for loss in found.losses:
        whom.setdefault((loss.cause, place_of(loss)), []).append(loss.contact_id)
    layers = []
    for cause in found.causes:
        keys = tuple(tuple(whom.get((cause, place), ())) for place in places)
        name = words.word(words.LOSS_CAUSES, cause)
        layers.append(Layer(name, tuple(map(len, keys)), keys))
    return tuple(layers)
