"""The pages of the colleagues on paper: one for each, with the lines that the window shows."""

from collections.abc import Sequence

from kehuapp.book.review.team import staff_words
from kehuapp.book.review.team.staff_view import StaffPage, StaffView
from kehuapp.book.review.team.staff_words import Section
from kehuapp.i18n import translate
from kehuapp.sheets.form import Form
from kehuapp.sheets.lists.frame import Frame
from kehuapp.sheets.review.staff_sheet import StaffSheet, Table, form
from kehuapp.ui.review.team.marks_chart import marks_chart


def build_form(view: StaffView, pages: Sequence[StaffPage], kind: str) -> Form:
    """These pages of `view`."""
    title = translate("StaffView", "Talk with each colleague")
    return form(title, [_sheet(page, view, kind) for page in pages])


def _sheet(page: StaffPage, view: StaffView, kind: str) -> StaffSheet:
    waiting, customers, done, results, marks = staff_words.sections(page, view, kind)
    settings = view.settings
    about = f"{staff_words.span_word(kind)} · {staff_words.days_words(view)}"
    frame = Frame(
        staff_words.name_of(page), about, settings.shop, settings.now(), bool(settings.fixed_today)
    )
    return StaffSheet(
        frame,
        staff_words.summary(page),
        _table(customers),
        [_table(one) for one in (waiting, done) if one.lines],
        [_table(one) for one in (results, marks) if one.lines],
        marks_chart(page, view),
    )


def _table(section: Section) -> Table:
    return Table(section.heads, [line.cells for line in section.lines], section.note)
