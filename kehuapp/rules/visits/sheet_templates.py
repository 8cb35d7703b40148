"""Templates of the visit sheet as plain values, also from a file that anybody may have written.

What stands on the sheet, in which order, under which titles, and the shop's own questions.
"""

import json
import unicodedata
from dataclasses import dataclass, field, replace
from typing import Any

from kehuapp.errors import Trouble
from kehuapp.i18n import translate

#: Every section below the head in the order of the standard sheet, and its number on the one that
#: asks no questions of the shop's own; on another sheet `SheetTemplate.numbers` tells them.
NUMBERS = {
    "customer": 2,
    "appointment": 3,
    "purpose": 4,
    "remember": 5,
    "business": 6,
    "contact": 7,
    "talks": 8,
    "need": 9,
    "stops": 10,
    "bring": 11,
    "after": 12,
    "questions": 13,
    "pictures": 14,
}
SECTIONS = tuple(NUMBERS)
#: A sheet that does not say whom it is about is nobody's.
ALWAYS = "customer"
KINDS = ("shop", "dealer", "pharmacy", "home")
MOST_QUESTIONS = 8
LONGEST_NAME, LONGEST_TITLE, LONGEST_QUESTION = 60, 40, 200
LONGEST_FILE = 100_000
_MARK, _VERSION = "kehuapp-sheet-template", 1


@dataclass(frozen=True)
class Part:
    """A section as the shop wants it; `title` "" has its usual one."""

    section: str
    is_on: bool = True
    title: str = ""


def _standard() -> tuple[Part, ...]:
    """The sheet of domain: pictures and own questions are for who asks for them."""
    order = [*SECTIONS[: SECTIONS.index("after")], "questions", "after", "pictures"]
    return tuple(Part(section, section != "pictures") for section in order)


@dataclass(frozen=True)
class SheetTemplate:
    """`kind` is one of `KINDS` or ""; `parts` names every section once."""

    name: str = ""
    kind: str = ""
    parts: tuple[Part, ...] = field(default_factory=_standard)
    questions: tuple[str, ...] = ()

    def shown(self) -> tuple[Part, ...]:
        """What stands on the sheet, in its order."""
        asked = any(self.questions)
        return tuple(p for p in self.parts if p.is_on and (p.section != "questions" or asked))

    def numbers(self) -> dict[str, int]:
        """The number of each section that stands on the sheet, in the order of reading (the head is
        the first); the form for typing back has the same."""
        return {part.section: number for number, part in enumerate(self.shown(), 2)}


STANDARD = SheetTemplate()


def checked(template: SheetTemplate) -> SheetTemplate:
    """The template tidied: sections that were not named follow, off; Trouble says what is wrong."""
    name = tidy(template.name)
    if not name:
        raise Trouble(translate("SheetTemplates", "Give the template a name."))
    if len(name) > LONGEST_NAME:
        raise Trouble(
            translate(
                "SheetTemplates", "The name is too long: at most %1 characters.", LONGEST_NAME
            )
        )
    questions = tuple(filter(None, (tidy(one) for one in template.questions)))
    if len(questions) > MOST_QUESTIONS:
        raise Trouble(
            translate(
                "SheetTemplates", "There is room for %1 questions of your own.", MOST_QUESTIONS
            )
        )
    if any(len(one) > LONGEST_QUESTION for one in questions):
        said = translate(
            "SheetTemplates", "A question is too long: at most %1 characters.", LONGEST_QUESTION
        )
        raise Trouble(said)
    parts = [replace(part, title=tidy(part.title)) for part in template.parts]
    if any(len(part.title) > LONGEST_TITLE for part in parts):
        said = translate(
            "SheetTemplates", "A title is too long: at most %1 characters.", LONGEST_TITLE
        )
        raise Trouble(said)
    named = [part.section for part in parts]
    if len(set(named)) < len(named) or set(named) - set(SECTIONS):
        raise Trouble(_not_read())
    parts += [Part(section, False) for section in SECTIONS if section not in named]
    parts = [replace(p, is_on=True) if p.section == ALWAYS else p for p in parts]
    kind = template.kind if template.kind in KINDS else ""
    return SheetTemplate(name, kind, tuple(parts), questions)


def tidy(text: str) -> str:
    """In one line, without control characters."""
    shown = "".join(" " if unicodedata.category(char) == "Cc" else char for char in text)
    return " ".join(shown.encode("utf-8", "ignore").decode("utf-8").split())


def as_json(template: SheetTemplate) -> str:
    """The whole template as a file's text."""
    told = {
        "file": _MARK,
        "version": _VERSION,
        "name": template.name,
        "kind": template.kind,
        "sections": [
            {"section": part.section, "on": part.is_on, "title": part.title}
            for part in template.parts
        ],
        "questions": [*template.questions],
    }
    return json.dumps(told, ensure_ascii=False, indent=1)


def parse(text: str | bytes) -> SheetTemplate:
    """What `as_json` wrote, perhaps long ago, by a later version or by hand; Trouble says why not.

    Sections that this version does not know are left out.
    """
    if len(text) > LONGEST_FILE:
        raise Trouble(translate("SheetTemplates", "This file is too large to be a template."))
    try:
        told = json.loads(text.decode("utf-8-sig") if isinstance(text, bytes) else text)
    except (ValueError, RecursionError):
        raise Trouble(_not_read()) from None
    if not isinstance(told, dict) or told.get("file") != _MARK:
        raise Trouble(_not_read())
    parts: dict[str, Part] = {}
    for one in _list(told.get("sections")):
        section = _text(one.get("section")) if isinstance(one, dict) else ""
        if section in SECTIONS and section not in parts:
            parts[section] = Part(section, one.get("on") is True, _text(one.get("title")))
    if not parts:
        raise Trouble(_not_read())
    questions = tuple(filter(None, map(_text, _list(told.get("questions")))))
    return checked(
        SheetTemplate(
            _text(told.get("name")), _text(told.get("kind")), tuple(parts.values()), questions
        )
    )


def _text(value: Any) -> str:
    return tidy(value) if isinstance(value, str) else ""


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _not_read() -> str:
    return translate("SheetTemplates", "This is not a template of the visit sheet.")
