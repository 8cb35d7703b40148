"""Visit sheets by command: sheet; cli opens the book."""

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from kehuapp.rules.visits.sheet_templates import SheetTemplate
    from kehuapp.rules.visits.visit_facts import VisitFacts
    from kehuapp.sheets.form import Form


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """sheet."""
    sheet = add("sheet", QT_TRANSLATE_NOOP("CommandLine", "write visit preparation sheets as PDF"))
    whose = sheet.add_mutually_exclusive_group(required=True)
    whose.add_argument("--contact", action="append", metavar="ID|NAME")
    whose.add_argument(
        "--trip",
        type=int,
        metavar="ID",
        help=QT_TRANSLATE_NOOP("CommandLine", "every stop of a trip, with its cover"),
    )
    whose.add_argument(
        "--blank",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "a sheet of nobody, to be written on"),
    )
    sheet.add_argument(
        "--size",
        choices=("a4", "a5", "two"),
        default="a4",
        help=QT_TRANSLATE_NOOP("CommandLine", "of a sheet; two: two small ones on an A4 (a4)"),
    )
    sheet.add_argument(
        "--template",
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("CommandLine", "one of the shop's, or shop, dealer, pharmacy, home"),
    )
    sheet.add_argument(
        "--private",
        choices=("on", "off"),
        default="on",
        help=QT_TRANSLATE_NOOP("CommandLine", "off: without remarks, comments and terms"),
    )
    sheet.add_argument("--to", required=True, type=Path, metavar="FILE.pdf")
    sheet.add_argument("--json", action="store_true")


def write_sheets(
    wishes: argparse.Namespace, book: Any, contact_named: Callable[[Any, str], int]
) -> int:
    """Write the sheets into a PDF and tell what is not on them."""
    from kehuapp.book.sheets.sheet_templates import note_printed
    from kehuapp.ui.printing.glyphs import missing_characters, missing_words
    from kehuapp.ui.printing.pdf import without_window, write_pdf

    facts = _facts(wishes, book, contact_named)
    visits = [one.visit_id for one in facts if one.visit_id is not None]
    template = _template(wishes, book, visits)
    form = _form(wishes, book, facts, template)
    with without_window():
        missing = missing_characters(form)
        write_pdf(form, wishes.to)
    note_printed(book, visits, template)
    if wishes.json:
        told = {
            "pages": len(form.pages),
            "left_out": _left_out(form),
            "missing_characters": list(missing),
            "file": str(wishes.to),
        }
        print(json.dumps(told, ensure_ascii=False, indent=1))
        return 0
    from kehuapp.sheets.fitting import words_of

    for place, page in enumerate(form.pages, 1):
        if page.left_out:
            said = words_of(page.left_out)
            print(translate("CommandLine", "Page %1 (%2): %3", place, page.about, said))
    if missing:
        print(missing_words(missing))
    print(translate("CommandLine", "%n page(s) written to %1.", wishes.to, n=len(form.pages)))
    return 0


def _left_out(form: "Form") -> list[dict[str, Any]]:
    return [
        {
            "page": place,
            "name": page.about,
            "what": one.what,
            "missing": one.missing or None,
            "of": one.of or None,
        }
        for place, page in enumerate(form.pages, 1)
        for one in page.left_out
    ]


def _form(
    wishes: argparse.Namespace,
    book: Any,
    facts: "list[VisitFacts]",
    template: "SheetTemplate",
) -> "Form":
    from dataclasses import replace

    from kehuapp.sheets.visit.cover import cover
    from kehuapp.sheets.visit.sheet import forms
    from kehuapp.store.pictures import find_picture

    # Painted before the book is closed.
    form = forms(
        facts,
        wishes.private == "on",
        size=wishes.size,
        template=template,
        pictures=lambda name: find_picture(book, name),
    )
    if wishes.trip is None:
        return form
    from kehuapp.book.trips.paper import load_trip_facts

    first = cover(load_trip_facts(book, wishes.trip))
    return replace(form, title=first.title, pages=first.pages + form.pages)


def _facts(
    wishes: argparse.Namespace, book: Any, contact_named: Callable[[Any, str], int]
) -> "list[VisitFacts]":
    from kehuapp.book.summary import load_visit_facts
    from kehuapp.book.trips.paper import load_stop_facts

    if wishes.trip is not None:
        return load_stop_facts(book, wishes.trip)
    if wishes.blank:
        return [_blank(book)]
    return [load_visit_facts(book, contact_named(book, name)) for name in wishes.contact]


def _blank(book: Any) -> "VisitFacts":
    from kehuapp.book.settings import load_settings
    from kehuapp.rules.visits.visit_facts import blank_facts

    settings = load_settings(book)
    return blank_facts(settings.shop, settings.now(), sample_data=settings.sample)


def _template(wishes: argparse.Namespace, book: Any, visit_ids: Sequence[int]) -> "SheetTemplate":
    """The one of that name; without a name that from which they were printed before, or the first
    that is shipped."""
    from kehuapp.book.sheets.sheet_templates import find_printed, find_template, shipped

    if wishes.template:
        return find_template(book, wishes.template).template
    return find_printed(book, visit_ids) or shipped()[0]
