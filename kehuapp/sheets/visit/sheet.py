"""The visit preparation sheet: one page a stop, whatever is known, in twelve numbered sections."""

from collections.abc import Callable, Hashable, Iterable, Sequence

from kehuapp.i18n import translate
from kehuapp.rules.visits.sheet_templates import STANDARD, SheetTemplate
from kehuapp.rules.visits.visit_facts import VisitFacts
from kehuapp.sheets.fitting import words_within
from kehuapp.sheets.form import (
    Form,
    Page,
    Pen,
    Shape,
    Stamp,
    moved,
)
from kehuapp.sheets.visit.ink import A4_PAPER, A5_PAPER, Ink
from kehuapp.sheets.visit.layout import Wishes, draw_sections
from kehuapp.sheets.visit.who import draw_head

#: "two" are two of the small ones on a sheet of A4 that is cut in the middle.
SIZES = ("a4", "a5", "two")


def form(facts: VisitFacts, private: bool = True, **wishes: object) -> Form:
    """The sheet of one stop."""
    return forms([facts], private, **wishes)  # type: ignore[arg-type]


def forms(
    many: Iterable[VisitFacts],
    private: bool = True,
    *,
    size: str = "a4",
    template: SheetTemplate = STANDARD,
    pictures: Callable[[str], bytes | None] = lambda _name: None,
) -> Form:
    """One page a stop in one form.

    `private` False leaves section 5, the comments and the customer's terms out.
    """
    stops = list(many)
    title = translate("Sheet", "Visit sheet")
    if len(stops) == 1 and stops[0].name:
        title = f"{title} - {stops[0].name}"
    wishes = Wishes(template, private)
    paper = A4_PAPER if size == "a4" else A5_PAPER
    pages = []
    stamps: dict[Hashable, Page] = {}
    for place, facts in enumerate(stops, 1):
        ink = Ink(paper, stamps)
        draw_head(ink, facts, paper.top)
        draw_sections(ink, facts, wishes)
        _draw_foot(ink, facts, place, len(stops))
        left_out = tuple(dict.fromkeys(ink.left_out))
        pages.append(Page(tuple(ink.pen.shapes), paper.size, left_out, facts.name))
    file_title = _file_title(stops) if len(stops) == 1 else ""
    made = tuple(_paired(pages) if size == "two" else pages)
    return Form(title, made, pictures, file_title=file_title)


def _file_title(stops: Sequence[VisitFacts]) -> str:
    """By the day and the code, which find the sheet and tell nobody whom it is of: a file goes on
    memory sticks and into letters, where its name is read without being opened."""
    at = stops[0].visit_at
    named = (translate("Sheet", "Visit sheet"), f"{at:%Y-%m-%d}" if at else "", stops[0].code)
    return " ".join(filter(None, named))


def _draw_foot(ink: Ink, facts: VisitFacts, number: int, count: int) -> None:
    paper = ink.paper
    page = translate("Sheet", "Page %1 of %2", number, count)
    wide = ink.width(page) + 1
    printed = f"{facts.printed_at:%Y-%m-%d %H:%M}"
    if paper.pt < 10:
        words = translate("Sheet", "Printed %1 · Personal data: destroy it after use", printed)
    else:
        words = translate(
            "Sheet",
            "Printed %1 · Contains personal data: keep it safe, destroy it after use",
            printed,
        )
    ink.tell(paper.left, paper.foot, paper.width - wide - 2, 5, words)
    ink.tell(paper.right - wide, paper.foot, wide, 5, page, align="right")
    left_out = words_within(ink.left_out, paper.width, 9)
    ink.tell(paper.left, paper.note, paper.width, 4.3, left_out, pt=9)


def _paired(pages: list[Page]) -> list[Page]:
    """Two of the small pages beside each other on a lying sheet, with marks where it is cut."""
    wide, high = A5_PAPER.size
    across = (297.0, 210.0)
    middle = across[0] / 2
    made = []
    for place in range(0, len(pages), 2):
        pair = pages[place : place + 2]
        pen = Pen()
        for top in (0.0, high - 6.0):
            pen.divider(middle, top, middle, top + 6.0)
        shapes = [
            _moved(shape, side * (across[0] - wide))
            for side, page in enumerate(pair)
            for shape in page.drawn
        ]
        left_out = tuple(one for page in pair for one in page.left_out)
        about = " · ".join(page.about for page in pair)
        made.append(Page((*shapes, *pen.shapes), across, left_out, about))
    return made


def _moved(drawn: Shape | Stamp, by: float) -> Shape | Stamp:
    return drawn._replace(x=drawn.x + by) if isinstance(drawn, Stamp) else moved(drawn, right=by)
