"""The view of the time on paper: both charts, colleagues, and who is short of contact."""

from kehuapp.book.review import time_words
from kehuapp.book.review.time_spent import TimeSpent, by_month, by_staff, parts_of, untiered_of
from kehuapp.book.settings import Settings
from kehuapp.i18n import translate
from kehuapp.sheets.form import Form
from kehuapp.sheets.lists.frame import Frame
from kehuapp.sheets.review.tables import Section, form
from kehuapp.ui.review.figure_table import section_of
from kehuapp.ui.review.time.short_columns import columns_of
from kehuapp.ui.review.time.staff_table import cells_of, heads_of_staff
from kehuapp.ui.review.time.time_charts import months_chart, shares_chart


def build_form(found: TimeSpent, settings: Settings) -> Form:
    """Everything that the view shows, in its order."""
    names = {one.id: one.name for one in found.staff}
    if found.chosen is None:
        whose = ""
    else:
        whose = names.get(found.chosen) or translate("TimeBudget", "No name noted")
    parts = parts_of(found, found.chosen)
    aside = time_words.untiered_sentence(untiered_of(found, found.chosen))
    sections = [
        Section("", time_words.sum_sentence(parts), chart=shares_chart(parts, found.looks)),
        Section("", time_words.each_sentence(parts, found.looks)),
    ]
    if aside:
        sections.append(Section("", aside))
    months = months_chart(by_month(found, found.chosen), found.looks)
    if not months.is_empty:
        sections.append(Section("", "", chart=months))
    sections.append(
        Section(
            translate("TimeBudget", "By colleague"),
            "",
            heads_of_staff(found.looks),
            [cells_of(row) for row in by_staff(found)],
            frozenset((1, 2)),
        )
    )
    short = translate("TimeBudget", "Short of contact: %1", f"{found.short.total:,}")
    sections.append(section_of(short, "", columns_of(names, found.today), found.short.rows))
    title = translate("TimeBudget", "Where the time goes")
    about = time_words.about(found.period, whose)
    is_sample = bool(settings.fixed_today)
    return form(Frame(title, about, settings.shop, settings.now(), is_sample), sections)
