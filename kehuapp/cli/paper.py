"""Lists, labels and envelopes as PDF by command: print; cli opens the book and knows the names."""

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from kehuapp.rules.paper_facts import LeftOut
    from kehuapp.ui.printing.paper.wishes import Made, Wish

KINDS = (
    "list",
    "labels",
    "envelopes",
    "birthdays",
    "phones",
    "due",
    "today",
    "card",
    "owed",
    "handover",
)
#: Without anybody these are no page; of the others an empty one says so.
_OF_PEOPLE = ("list", "labels", "envelopes", "phones", "card", "handover")


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """print."""
    paper = add(
        "print",
        QT_TRANSLATE_NOOP("CommandLine", "write lists, labels or envelopes of customers as PDF"),
    )
    paper.add_argument("kind", choices=KINDS)
    paper.add_argument("--to", required=True, type=Path, metavar="FILE.pdf")
    paper.add_argument(
        "--group",
        metavar="PATH",
        help=QT_TRANSLATE_NOOP("CommandLine", "only who is in this group, as A/B"),
    )
    paper.add_argument("--contact", action="append", metavar="ID|NAME")
    paper.add_argument(
        "--columns",
        metavar="NAME,NAME…",
        help=QT_TRANSLATE_NOOP("CommandLine", "of a list, as name,phone,value"),
    )
    paper.add_argument(
        "--labels",
        default="L7160",
        metavar="NUMBER|WxH",
        help=QT_TRANSLATE_NOOP(
            "CommandLine", "the maker's number of the sheet, or the millimetres of a label"
        ),
    )
    paper.add_argument(
        "--first",
        type=int,
        default=1,
        metavar="N",
        help=QT_TRANSLATE_NOOP("CommandLine", "the first label of the sheet that is still there"),
    )
    paper.add_argument(
        "--vertical",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "write labels from top to bottom"),
    )
    paper.add_argument(
        "--envelope",
        default="",
        metavar="NAME|WxH",
        help=QT_TRANSLATE_NOOP("CommandLine", "as dl, c5, tw-upright, cn5, jp-naga3, us10"),
    )
    paper.add_argument(
        "--no-boxes",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "the envelope has boxes for the postcode already"),
    )
    paper.add_argument("--paper", choices=("A4", "A5", "Letter"), default="A4")
    paper.add_argument(
        "--staff",
        metavar="ID|NAME",
        help=QT_TRANSLATE_NOOP("CommandLine", "only whom this colleague looks after"),
    )
    paper.add_argument("--json", action="store_true")


def write_paper(
    wishes: argparse.Namespace, book: Any, contacts: Sequence[int], staff: int | None
) -> int:
    """Write what is wished for, and tell who is not on it; 1 and no file when nobody is."""
    from kehuapp.ui.list.list_table import COLUMNS, title_of
    from kehuapp.ui.printing.glyphs import missing_characters, missing_words
    from kehuapp.ui.printing.paper.making import make
    from kehuapp.ui.printing.pdf import without_window, write_pdf

    titles = {key: title_of(key) for key in COLUMNS}
    with without_window():
        made = make(book, _wish(wishes, book, contacts, staff, titles), titles)
        assert made is not None  # nobody could cancel it
        is_empty = not made.form.pages or (wishes.kind in _OF_PEOPLE and not made.printed)
        if not is_empty:
            write_pdf(made.form, wishes.to)
        missing = missing_characters(made.form)
    if wishes.json:
        told = as_json(made, None if is_empty else wishes.to)
        told["missing_characters"] = list(missing)
        print(json.dumps(told, ensure_ascii=False, indent=1))
    else:
        lines = as_lines(made, None if is_empty else wishes.to)
        print("\n".join([*lines, *filter(None, [missing_words(missing)])]))
    return 1 if is_empty else 0


def _wish(
    wishes: argparse.Namespace,
    book: Any,
    contacts: Sequence[int],
    staff: int | None,
    titles: dict[str, str],
) -> "Wish":
    from kehuapp.book.settings import load_settings
    from kehuapp.sheets.labels.envelopes import usual_envelope
    from kehuapp.sheets.labels.label_sheets import find_sheet
    from kehuapp.ui.printing.paper.wishes import FIRST_COLUMNS, Wish

    ids, about = _whom(wishes, book, contacts)
    if wishes.kind == "labels":
        labels = find_sheet(wishes.labels, wishes.paper).labels
        if not 1 <= wishes.first <= labels:
            raise Trouble(translate("CommandLine", "This sheet has the labels 1 to %1.", labels))
    return Wish(
        kind=wishes.kind,
        ids=ids,
        about=about,
        staff=staff,
        paper=wishes.paper,
        columns=_columns(wishes.columns, titles) if wishes.columns else FIRST_COLUMNS,
        labels=wishes.labels,
        first=wishes.first,
        upright=wishes.vertical,
        envelope=wishes.envelope or usual_envelope(load_settings(book).region),
        boxes=not wishes.no_boxes,
    )


def _whom(
    wishes: argparse.Namespace, book: Any, contacts: Sequence[int]
) -> tuple[tuple[int, ...] | None, str]:
    """The customers in the order in which they are printed, and who they are in words."""
    from kehuapp.book.groups.groups import find_group, shown_path
    from kehuapp.book.list.contact_list import Place, ids_contacts
    from kehuapp.book.list.list_orders import usual_name_order
    from kehuapp.book.settings import load_settings

    if contacts:
        return tuple(contacts), translate("Paper", "Chosen customers")
    if wishes.group is None:
        return None, ""
    group = find_group(book, wishes.group)
    if group is None:
        raise Trouble(translate("CommandLine", "There is no group %1.", wishes.group))
    order = usual_name_order(load_settings(book).region)
    ids = ids_contacts(book, Place("group", group_id=group), order)
    return tuple(ids), shown_path(wishes.group)


def _columns(said: str, titles: dict[str, str]) -> tuple[str, ...]:
    """The keys of columns that were named by their key or as the list calls them."""
    by_title = {title.casefold(): key for key, title in titles.items()}
    found = []
    for part in said.replace("，", ",").split(","):
        name = part.strip()
        key = name if name in titles else by_title.get(name.casefold(), "")
        if not key:
            known = ", ".join(titles)
            raise Trouble(
                translate("CommandLine", "No column is called %1. There are: %2", name, known)
            )
        found.append(key)
    return tuple(dict.fromkeys(found))


def as_json(made: "Made", file: Path | None) -> dict[str, Any]:
    """What was written, as plain values; `file` is None when nothing was."""
    return {
        "file": None if file is None else str(file),
        "pages": 0 if file is None else len(made.form.pages),
        "printed": made.printed,
        "left_out": [_plain(one) for one in made.left_out],
        "shortened": [_plain(one) for one in made.shortened],
        "no_room_for": made.more,
    }


def _plain(one: "LeftOut") -> dict[str, Any]:
    return {"id": one.id, "name": one.name, "reason": one.reason}


def as_lines(made: "Made", file: Path | None) -> list[str]:
    """The same to be read."""
    from kehuapp.text.words import label_and

    if file is None:
        lines = [translate("Paper", "Nobody is left to print.")]
    else:
        pages = translate("CommandLine", "%n page(s) written to %1.", file, n=len(made.form.pages))
        lines = [pages]
    for heading, rows in (
        (translate("Paper", "%n customer(s) are left out:", n=len(made.left_out)), made.left_out),
        (
            translate("Paper", "%n customer(s) are shortened:", n=len(made.shortened)),
            made.shortened,
        ),
    ):
        if rows:
            lines += [heading, *(f"  {label_and(one.name, one.reason)}" for one in rows)]
    if made.more:
        lines.append(translate("Paper", "%n more had no room.", n=made.more))
    return lines
