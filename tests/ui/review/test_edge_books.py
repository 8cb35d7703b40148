"""Books in which a chart would say something wrong: a sentence in its place, on paper too."""

import math
import re
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.opening import open_book
from kehuapp.book.review.people import Period
from kehuapp.sheets.charts.table import table_of
from kehuapp.sheets.form import Form, Text
from kehuapp.store import tables
from kehuapp.store.database import Book
from kehuapp.ui.kit.charts.view import ChartView
from kehuapp.ui.kit.labels import Elided
from kehuapp.ui.pages.reviews.review import VIEWS
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

TODAY = date(2026, 11, 22)
TWELVE = range(1, 13)


def people(count: int = 12, tier: str | None = None) -> None:
    rows = ({"name": f"P{one}", "tier": tier, "stage": "customer"} for one in range(count))
    tables.Contact.insert_many(list(rows)).execute()


def sell(
    back: int, amount: int, profit: int | None = None, whose: range = TWELVE, returned: bool = False
) -> None:
    """The same to each of them, so many days ago."""
    sold = {
        "on_date": str(TODAY - timedelta(days=back)), "item": "茶", "amount": amount,
        "profit": profit, "is_return": returned,
    }  # fmt: skip
    tables.Sale.insert_many([{"contact": one, **sold} for one in whose]).execute()


def nobody() -> None:
    """An empty book."""


def no_sales() -> None:
    people(tier="key")


def one_customer() -> None:
    people(1)
    sell(100, 5000, 1000, range(1, 2))


def all_equal() -> None:
    people()
    for back in (200, 20):
        sell(back, 10000, 3000)


def more_given_back() -> None:
    people()
    sell(200, 10000)
    sell(20, 20000, whose=range(1, 10), returned=True)


def all_given_back() -> None:
    people()
    sell(200, 10000)
    sell(20, 10000, returned=True)


def at_cost() -> None:
    people()
    sell(200, 10000, 0)


def at_a_loss() -> None:
    people()
    sell(200, 10000, 500, range(1, 4))
    sell(200, 10000, -500, range(4, 13))


def no_minutes() -> None:
    """A contact that cost something, of which nobody wrote how long it took, and one of none."""
    all_equal()
    logged = {"contact": 1, "at": "2026-11-10T04:00:00Z", "kind": "call", "tier_at": None}
    tables.Interaction.create(**logged, minutes=None)
    tables.Interaction.create(**logged, minutes=0, cost=5000)


def future() -> None:
    people()
    sell(-20, 10000, 3000)


def no_decimals() -> None:
    """Ten yen shared by three: the shares are no round numbers."""
    tables.Setting.create(name="currency", value="JPY")
    people()
    for one in TWELVE:
        sell(200, 100 * (1 + one % 3), None, range(one, one + 1))


BOOKS = (
    nobody, no_sales, one_customer, all_equal, more_given_back, all_given_back, at_cost, at_a_loss,
    no_minutes, future, no_decimals,
)  # fmt: skip
#: What the views must say of them, in their first words.
NOT_ENOUGH = "Not enough data: fewer than 10 buyers"
NO_TIME = "No time with customers who have a tier was logged."
SAID: dict[Callable[[], None], dict[str, str]] = {
    nobody: {"overview": "Nothing was sold in this period.", "value": NOT_ENOUGH, "time": NO_TIME,
             "sources": "There are no customers yet.",
             "lost": "Nobody has bought anything yet, so nobody can be late."},
    no_sales: {"overview": "Nothing was sold in this period.", "value": NOT_ENOUGH,
               "lost": "Nobody has bought anything yet, so nobody can be late."},
    one_customer: {"overview": "All profit comes from one customer.", "value": NOT_ENOUGH},
    all_equal: {"overview": "Evenly spread", "value": "Evenly spread"},
    more_given_back: {"overview": "More was given back in this period than was sold.",
                      "value": "More was given back in this period than was sold."},
    all_given_back: {"overview": "With returns taken off, the sales of this period come to nothing",
                     "value": "With returns taken off, the sales of this period come to nothing"},
    at_cost: {"overview": "The sales of this period brought no profit in all.",
              "value": "The sales of this period brought no profit in all."},
    at_a_loss: {"overview": "All together, this period brought a loss.",
                "value": "All together, this period brought a loss."},
    no_minutes: {"overview": "Evenly spread", "time": NO_TIME},
    future: {"overview": "Nothing was sold in this period.", "value": NOT_ENOUGH,
             "lost": "Nobody has bought anything yet, so nobody can be late."},
    no_decimals: {"overview": "The first 20% of customers bring 38% of the sales.",
                  "value": "Class A, who bring the first 80%: 8 · B, the next 15%: 4 · C"},
}  # fmt: skip
#: Where a total of nothing or less leaves no shares to draw.
NO_CURVE = {nobody, no_sales, more_given_back, all_given_back, at_cost, at_a_loss, future}


@pytest.fixture
def book(
    request: pytest.FixtureRequest, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Book]:
    """A copy of one of the books, that is made when it is first asked for."""
    fill = request.param
    ready = tmp_path_factory.getbasetemp() / f"edge_{fill.__name__}.kehu"
    if not ready.exists():
        made = open_book(ready, create=True)
        with made.writing("Fill"):
            tables.Setting.create(name="fixed_today", value=TODAY.isoformat())
            fill()
        made.close()
    shutil.copy(ready, tmp_path / "edge.kehu")
    opened = open_book(tmp_path / "edge.kehu")
    yield opened
    opened.close()


def shown_in(view: QWidget) -> list[str]:
    """What the labels say that are seen."""
    labels = [one for one in view.findChildren(QLabel) if one.isVisibleTo(view)]
    return [one.full_text() if isinstance(one, Elided) else one.text() for one in labels]


def told_by(form: Form) -> list[str]:
    """The words of a paper."""
    shapes = [shape for page in form.pages for shape in page.shapes]
    return ["".join(run.text for run in one.runs) for one in shapes if isinstance(one, Text)]


def sides_of(view: QWidget) -> list[str]:
    """The parts that a view can be turned to."""
    parts = getattr(view, "parts", None)
    return [*parts._parts] if parts is not None else [""]


def has_wrong_number(text: str) -> bool:
    return bool(re.search(r"\b(nan|inf|None)\b", text)) or any(
        float(found) > 100 for found in re.findall(r"(\d+(?:\.\d+)?) ?%", text)
    )


@pytest.mark.parametrize("spec", VIEWS, ids=lambda spec: spec.id)
@pytest.mark.parametrize("book", BOOKS, ids=lambda fill: fill.__name__, indirect=True)
def test_a_sentence_instead_of_a_wrong_chart(
    qtbot: QtBot, book: Book, spec, request: pytest.FixtureRequest
) -> None:
    fill = request.node.callspec.params["book"]
    view = spec.make(Session(book))
    qtbot.addWidget(view)
    view.show()
    view.show_period(Period(TODAY))
    tasks.wait_until_idle()
    expected = SAID[fill].get(spec.id, "")
    for place, side in enumerate(sides_of(view)):
        if side:
            view.parts.turn_to(side)
        said = shown_in(view)
        form = view.build_form()
        on_paper = told_by(form) if form is not None else []
        assert said or on_paper
        assert [one for one in (*said, *on_paper) if has_wrong_number(one)] == []
        for chart in view.findChildren(ChartView):
            if chart.isVisibleTo(view) and not chart.has_chart():
                assert chart.sentence.text()
            elif chart.isVisibleTo(view):
                cells = [cell for line in table_of(chart.chart()).lines() for cell in line]
                assert not any(map(has_wrong_number, cells))
                assert all(map(math.isfinite, map(float, filter(is_number, cells))))
        if not place:
            assert any(one.startswith(expected) for one in said)
            assert form is None or any(one.startswith(expected) for one in on_paper)
    if spec.id == "overview":
        assert view.curve.view.has_chart() is (fill not in NO_CURVE)
    if spec.id == "value":
        assert view.coming.chart.view.has_chart() is (fill not in NO_CURVE)
        assert not view.coming.sentence().startswith("0 ")


def is_number(cell: str) -> bool:
    return bool(re.fullmatch(r"-?[\d.]+", cell))
