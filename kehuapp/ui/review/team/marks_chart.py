"""How satisfied customers were with a colleague and the shop, month by month, as a chart."""

from kehuapp.book.review import time_words
from kehuapp.book.review.team import staff_words
from kehuapp.book.review.team.staff_view import StaffPage, StaffView
from kehuapp.i18n import translate
from kehuapp.rules.review.spans import mean
from kehuapp.sheets.charts.values import COUNT, Series, Trend


def marks_chart(page: StaffPage, view: StaffView) -> Trend:
    """Averages from 1 to 5; a month without marks is a gap."""
    known = staff_words.trend(page, view)
    return Trend(
        translate("StaffView", "Satisfaction month by month"),
        tuple(time_words.month_word(month) for month, _marks in known),
        (
            Series(
                translate("StaffView", "With the shop"),
                tuple(mean(marks.shop, marks.shop_count) for _month, marks in known),
            ),
            Series(
                translate("StaffView", "With this colleague"),
                tuple(mean(marks.staff, marks.staff_count) for _month, marks in known),
            ),
        ),
        measure=COUNT,
        name_word=translate("TimeBudget", "Month"),
        names=tuple(f"{month:%Y-%m}" for month, _marks in known),
        span=(1, 5),
    )
