"""The hand-over brief: everything stays inside its page, nothing is smaller than 9 pt."""

from datetime import datetime
from itertools import pairwise

from kehuapp.rules.handover_facts import CustomerBrief, HandoverFacts
from kehuapp.sheets.form import Box, Text
from kehuapp.sheets.handover_brief import form

LONG = "很長的文字 long text A4 2026，" * 40


def brief(*customers, giver="小芳", taker="阿國"):
    return HandoverFacts("示範茶行", giver, taker, datetime(2026, 11, 22, 17, 40), customers)


def full(name):
    return CustomerBrief(
        name=name,
        standing=LONG,
        tier="key",
        tier_words="重點客戶",
        phones=LONG,
        address=LONG,
        owner=LONG,
        backup=LONG,
        do_not_contact=True,
        promised=(LONG, LONG),
        likes=(LONG,),
        coming=(LONG,),
        note=LONG,
    )


def words(made):
    return [
        "".join(run.text for run in shape.runs)
        for page in made.pages
        for shape in page.shapes
        if isinstance(shape, Text)
    ]


def test_everything_is_inside_the_page_and_large_enough():
    made = form(brief(*(full(f"客戶{i}") for i in range(9)), CustomerBrief("王")))
    assert len(made.pages) > 1
    for page in made.pages:
        boxes = [shape for shape in page.shapes if isinstance(shape, Box) and shape.w == 182]
        for first, second in pairwise(boxes):
            assert first.y + first.h <= second.y
        for shape in page.shapes:
            if isinstance(shape, Text):
                assert all(run.pt >= 9 for run in shape.runs)
                assert shape.x >= 10 and shape.x + shape.w <= 200.01
                assert shape.y + shape.h <= 292
            elif isinstance(shape, Box):
                assert shape.y + shape.h <= 286.4
    told = words(made)
    assert all(f"客戶{i}" in "".join(told) for i in range(9))


def test_several_customers_share_a_page():
    made = form(brief(*(CustomerBrief(f"客戶{i}", phones="04-0000-0012") for i in range(7))))
    assert len(made.pages) == 1


def test_private_remarks_can_stay_away():
    one = CustomerBrief("王", likes=("不吃牛",), promised=("寄樣品",))
    assert "不吃牛" in words(form(brief(one)))
    told = words(form(brief(one), private=False))
    assert "不吃牛" not in told and "寄樣品" in told


def test_nobody_makes_one_page():
    assert len(form(brief()).pages) == 1
