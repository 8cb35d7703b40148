"""Templates of the sheet: what a file may say, and what comes of one that says anything else."""

import json
from dataclasses import replace

import pytest

from kehuapp.errors import Trouble
from kehuapp.rules.visits.sheet_templates import (
    LONGEST_FILE,
    SECTIONS,
    STANDARD,
    Part,
    SheetTemplate,
    as_json,
    checked,
    parse,
)
from kehuapp.rules.visits.shipped_templates import templates

OWN = SheetTemplate(
    "藥局", "pharmacy", (Part("customer"), Part("talks", True, "三談")), ("賣得好嗎？", "  ")
)


def told(**values: object) -> str:
    return json.dumps(json.loads(as_json(OWN)) | values)


def test_what_was_written_is_read_again() -> None:
    kept = checked(OWN)
    assert parse(as_json(kept)) == kept and parse(as_json(kept).encode("utf-8-sig")) == kept
    assert kept.questions == ("賣得好嗎？",)
    assert {part.section for part in kept.parts} == set(SECTIONS)
    assert [part.section for part in kept.shown()] == ["customer", "talks"]
    for one in templates():
        assert parse(as_json(one)) == one


@pytest.mark.parametrize(
    "text",
    [
        "",
        "null",
        "[" * 5000,
        "{}",
        b"\xff\xfe\x00",
        told(file="a cookbook"),
        told(sections=None),
        told(sections=[{"section": ["x"]}, 5, {"section": "nothing we know"}]),
        told(name=""),
        told(name=["x"]),
        told(name="x" * 61),
        told(questions=["q"] * 9),
        told(questions=["q" * 201]),
        told(sections=[{"section": "customer", "title": "t" * 41, "on": True}]),
        " " * (LONGEST_FILE + 1),
    ],
    ids=range(15),
)
def test_what_is_no_template_is_a_sentence(text: str | bytes) -> None:
    with pytest.raises(Trouble) as caught:
        parse(text)
    assert str(caught.value).endswith(".") and "Traceback" not in str(caught.value)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"kind": "circus"}, replace(checked(OWN), kind="")),
        ({"name": " 藥\n局\x00 "}, replace(checked(OWN), name="藥 局")),
        ({"questions": "no list"}, replace(checked(OWN), questions=())),
        ({"questions": [1, None, "賣得好嗎？"]}, checked(OWN)),
        ({"later": {"a": 1}}, checked(OWN)),
    ],
)
def test_a_later_or_odd_file_is_read_as_far_as_it_goes(
    values: dict[str, object], expected: SheetTemplate
) -> None:
    assert parse(told(**values)) == expected


def test_a_section_named_twice_or_off_that_must_be_on() -> None:
    twice = [{"section": "talks", "on": True}, {"section": "talks", "on": False}]
    assert [part.section for part in parse(told(sections=twice)).shown()] == ["talks", "customer"]
    with pytest.raises(Trouble):
        checked(replace(OWN, parts=(Part("talks"), Part("talks"))))
    assert "questions" not in [part.section for part in STANDARD.shown()]
