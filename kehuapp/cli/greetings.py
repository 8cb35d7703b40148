"""Greetings by command, composed and not logged: greet; cli opens the book and prints."""

import argparse
from collections.abc import Callable
from typing import Any

from kehuapp.errors import Trouble
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """greet."""
    greet = add(
        "greet",
        QT_TRANSLATE_NOOP("CommandLine", "compose greetings for an occasion; nothing is logged"),
    )
    greet.add_argument(
        "--occasion",
        required=True,
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("CommandLine", "for what: mid_autumn, birthday, 中秋節 …"),
    )
    greet.add_argument(
        "--group",
        metavar="PATH",
        help=QT_TRANSLATE_NOOP("CommandLine", "only those of this group, as A/B"),
    )
    greet.add_argument(
        "--staff", metavar="ID|NAME", help=QT_TRANSLATE_NOOP("CommandLine", "who greets")
    )
    greet.add_argument("--tone", choices=("formal", "friendly"), default="formal")
    greet.add_argument("--json", action="store_true")


def greet(wishes: argparse.Namespace, book: Any, staff: int | None) -> list[dict[str, Any]]:
    """What would be written to each; who is left out has a reason and no text."""
    from kehuapp.book.greetings.compose import compose_all, ids_all, load_round

    occasion = _occasion(book, wishes.occasion)
    ids = ids_all(book) if wishes.group is None else _ids_of_group(book, wishes.group)
    around = load_round(book, occasion, staff_id=staff)
    return [one._asdict() for one in compose_all(book, around, ids, wishes.tone)]


def _occasion(book: Any, name: str) -> str:
    """The occasion of this name, in any of our languages; Trouble lists those there are."""
    from kehuapp.book.greetings.templates import occasions_in
    from kehuapp.rules.greetings import NAMES
    from kehuapp.text import words
    from kehuapp.text.folding import fold

    codes = occasions_in(book)
    wished = fold(name.strip()).replace("-", "_").replace(" ", "_")
    for code in codes:
        known = (code, words.occasion_word(code), *NAMES.get(code, ()))
        if wished in (fold(one).replace("-", "_").replace(" ", "_") for one in known):
            return code
    listed = "\n".join(f"  {code}\t{words.occasion_word(code)}" for code in codes)
    raise Trouble(
        translate("CommandLine", "There is no occasion %1. There are:", name) + f"\n{listed}"
    )


def _ids_of_group(book: Any, path: str) -> list[int]:
    """Those of a group and of the groups below it; Trouble lists the groups there are."""
    from kehuapp.book.groups.groups import find_group, paths_of, shown_path
    from kehuapp.book.list.contact_list import Place, ids_contacts

    group = find_group(book, path)
    if group is None:
        listed = "".join(f"\n  {shown_path(one)}" for one in sorted(paths_of(book).values()))
        said = translate("CommandLine", "There is no group %1. There are:", path)
        raise Trouble(said + listed)
    return ids_contacts(book, Place("group", group_id=group))
