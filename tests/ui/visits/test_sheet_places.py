"""Where the boxes stand on the sheet that was printed, whatever numbers its sections have."""

from dataclasses import replace
from datetime import datetime

from kehuapp.rules.visits.sheet_templates import STANDARD, Part
from kehuapp.rules.visits.visit_facts import VisitFacts
from kehuapp.sheets.visit.sheet import form
from kehuapp.ui.visits.sheet_places import read_places

FACTS = VisitFacts("茶行", "Fang", "V12", datetime(2026, 11, 22, 9, 0), "陳志明")


def test_the_shops_own_questions_are_no_headings():
    parts = (Part("customer"), Part("questions"), Part("after"), Part("talks"))
    asked = replace(STANDARD, parts=parts, questions=("一", "二", "三", "四", "五"))
    assert asked.numbers() == {"customer": 2, "questions": 3, "after": 4, "talks": 5}
    places = read_places(form(FACTS, template=asked), asked.numbers())
    assert places["answers"].bottom <= places["summary"].top < places["talk_sales"].top
    assert "brought" not in places
