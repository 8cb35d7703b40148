"""The commands and their options, with help in the reader's language; what they do is in cli."""

import argparse
import functools
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from kehuapp import __version__
from kehuapp.cli import (
    backups,
    calendars,
    check,
    entries,
    greetings,
    history,
    paper,
    review,
    sales,
    sheets,
    today_lists,
    trash,
)
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate

REGIONS = ("TW", "CN", "HK", "MO", "SG", "MY", "US", "CA", "GB", "AU", "NZ", "JP")
Add = Callable[[str, str], argparse.ArgumentParser]
#: What argparse says itself.
_ITS_OWN = (
    QT_TRANSLATE_NOOP("CommandLine", "usage:"),
    QT_TRANSLATE_NOOP("CommandLine", "positional arguments"),
    QT_TRANSLATE_NOOP("CommandLine", "options"),
    QT_TRANSLATE_NOOP("CommandLine", "show this help message and exit"),
    QT_TRANSLATE_NOOP("CommandLine", "show program's version number and exit"),
)
#: What it says of a command line that is wrong, and the same as it is translated.
_ERRORS = {
    "%(prog)s: error: %(message)s": QT_TRANSLATE_NOOP("CommandLine", "%1: error: %2"),
    "argument %(argument_name)s: %(message)s": QT_TRANSLATE_NOOP("CommandLine", "argument %1: %2"),
    "the following arguments are required: %s": QT_TRANSLATE_NOOP(
        "CommandLine", "the following arguments are required: %1"
    ),
    "one of the arguments %s is required": QT_TRANSLATE_NOOP(
        "CommandLine", "one of the arguments %1 is required"
    ),
    "unrecognized arguments: %s": QT_TRANSLATE_NOOP("CommandLine", "unrecognized arguments: %1"),
    "not allowed with argument %s": QT_TRANSLATE_NOOP(
        "CommandLine", "not allowed with argument %1"
    ),
    "ignored explicit argument %r": QT_TRANSLATE_NOOP(
        "CommandLine", "ignored explicit argument %1"
    ),
    "expected one argument": QT_TRANSLATE_NOOP("CommandLine", "expected one argument"),
    "expected at most one argument": QT_TRANSLATE_NOOP(
        "CommandLine", "expected at most one argument"
    ),
    "expected at least one argument": QT_TRANSLATE_NOOP(
        "CommandLine", "expected at least one argument"
    ),
    # Numbers are the only values of a type of their own.
    "invalid %(type)s value: %(value)r": QT_TRANSLATE_NOOP(
        "CommandLine", "%2 is not a whole number"
    ),
    "invalid choice: %(value)r (choose from %(choices)s)": QT_TRANSLATE_NOOP(
        "CommandLine", "invalid choice: %1 (choose from %2)"
    ),
    "ambiguous option: %(option)s could match %(matches)s": QT_TRANSLATE_NOOP(
        "CommandLine", "ambiguous option: %1 could match %2"
    ),
}


def _say_errors() -> None:
    """Let argparse, which asks gettext for its sentences, say what is wrong in the language of
    now; its headings are the help's matter."""

    def said(text: str) -> str:
        sentence = text.rstrip("\n")
        if sentence not in _ERRORS:
            return text
        places = re.findall(r"%(?:\(\w+\))?[rs]", sentence)
        return text.replace(sentence, translate("CommandLine", _ERRORS[sentence], *places))

    argparse._ = said  # type: ignore[attr-defined]


@functools.cache
def parser() -> argparse.ArgumentParser:
    """All sub-commands and their options, the same in every language until their help is asked."""
    _say_errors()
    top = argparse.ArgumentParser(
        prog="kehuapp",
        description=QT_TRANSLATE_NOOP("CommandLine", "The customer book of a small shop."),
        formatter_class=_Help,
    )
    top.add_argument("--version", action="version", version=f"kehuapp {__version__}")
    _book_option(top, None)
    commands = top.add_subparsers(dest="command", metavar="COMMAND")

    def add(name: str, words: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=words, description=words, formatter_class=_Help)
        _book_option(command, argparse.SUPPRESS)
        return command

    sample = add("demo", QT_TRANSLATE_NOOP("CommandLine", "fill a new book with the sample shop"))
    sample.add_argument(
        "--language",
        choices=("zh_TW", "zh_CN", "en"),
        default="zh_TW",
        help=QT_TRANSLATE_NOOP(
            "CommandLine", "in which its people and comments are written (default: zh_TW)"
        ),
    )
    _add_import(add)
    sales.add_commands(add, REGIONS)
    _add_export(add)
    find = add("find", QT_TRANSLATE_NOOP("CommandLine", "find customers"))
    find.add_argument("text", nargs="+")
    find.add_argument("--json", action="store_true")
    paper.add_commands(add)
    sheets.add_commands(add)
    _add_export_customer(add)
    calendars.add_commands(add)
    entries.add_commands(add)
    today_lists.add_commands(add)
    review.add_commands(add)
    greetings.add_commands(add)
    history.add_commands(add)
    check.add_commands(add)
    backups.add_commands(add)
    trash.add_commands(add)
    add("undo", QT_TRANSLATE_NOOP("CommandLine", "undo the latest step"))
    add("redo", QT_TRANSLATE_NOOP("CommandLine", "redo the latest undone step"))
    add("self-check", QT_TRANSLATE_NOOP("CommandLine", "check whether this installation is whole"))
    return top


def _add_import(add: Add) -> None:
    load = add(
        "import",
        QT_TRANSLATE_NOOP(
            "CommandLine", "bring in contacts from phone files (vCard, CSV, Excel; folders, zips)"
        ),
    )
    load.add_argument("files", nargs="+", type=Path, metavar="FILE")
    load.add_argument(
        "--region",
        choices=REGIONS,
        help=QT_TRANSLATE_NOOP("CommandLine", "where numbers without a country belong"),
    )
    load.add_argument(
        "--encoding",
        metavar="NAME",
        help=QT_TRANSLATE_NOOP("CommandLine", "how the file's characters are written"),
    )
    load.add_argument("--duplicates", choices=("merge", "skip", "add"), default="merge")
    load.add_argument(
        "--group",
        metavar="PATH",
        help=QT_TRANSLATE_NOOP("CommandLine", "put everyone into this group, as A/B"),
    )
    load.add_argument(
        "--staff",
        metavar="ID|NAME",
        help=QT_TRANSLATE_NOOP("CommandLine", "who does this, as the book remembers it"),
    )
    load.add_argument(
        "--dry-run",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "only tell what would happen"),
    )
    load.add_argument("--json", action="store_true")


def _add_export(add: Add) -> None:
    save = add(
        "export",
        QT_TRANSLATE_NOOP("CommandLine", "write contacts to a file (.vcf, .csv, .json), or sales"),
    )
    save.add_argument("--to", required=True, type=Path, metavar="FILE")
    save.add_argument("--group", metavar="PATH")
    save.add_argument(
        "--version",
        choices=("2.1", "3.0", "4.0"),
        default="3.0",
        help=QT_TRANSLATE_NOOP("CommandLine", "of a .vcf file (2.1: for old phones)"),
    )
    save.add_argument(
        "--profile",
        choices=("google", "outlook", "excel"),
        default="excel",
        help=QT_TRANSLATE_NOOP("CommandLine", "for which program a .csv file is"),
    )
    save.add_argument(
        "--sales",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "what was bought (.csv, .xlsx)"),
    )
    save.add_argument(
        "--changed",
        action="store_true",
        help=QT_TRANSLATE_NOOP(
            "CommandLine", "only what changed since cards last went to the phone"
        ),
    )


def _add_export_customer(add: Add) -> None:
    whole = add(
        "export-customer", QT_TRANSLATE_NOOP("CommandLine", "write one customer with all comments")
    )
    whole.add_argument("contact", metavar="ID|NAME")
    whole.add_argument(
        "--as",
        dest="form",
        choices=("html", "md", "pdf"),
        default="html",
        help=QT_TRANSLATE_NOOP("CommandLine", "a folder with a web page, Markdown, or PDF"),
    )
    whole.add_argument(
        "--to",
        type=Path,
        default=Path(),
        metavar="FOLDER",
        help=QT_TRANSLATE_NOOP("CommandLine", "the folder in which it is made (default: this one)"),
    )
    whole.add_argument(
        "--paper", choices=("A4", "A5", "Letter"), help=QT_TRANSLATE_NOOP("CommandLine", "of a PDF")
    )


def _book_option(to: argparse.ArgumentParser, default: object) -> None:
    to.add_argument(
        "--book",
        type=Path,
        metavar="FILE.kehu",
        default=default,
        help=QT_TRANSLATE_NOOP(
            "CommandLine", "the book to use (default: the one in your data folder)"
        ),
    )


class _Help(argparse.HelpFormatter):
    """Says what the parser holds in English; wide characters take two places of a line."""

    def add_usage(self, usage, actions, groups, prefix=None) -> None:  # type: ignore[no-untyped-def]
        super().add_usage(usage, actions, groups, _usage() if prefix is None else prefix)

    def add_text(self, text: str | None) -> None:
        super().add_text(_said(text) if text else text)

    def start_section(self, heading: str | None) -> None:
        said = translate("CommandLine", "%1:", _said(heading)) if heading else heading
        super().start_section(said)

    def format_help(self) -> str:
        return re.sub("([:：]):\n", "\\1\n", super().format_help())  # a heading has its own

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return _said(action.help) if action.help else action.help

    def _split_lines(self, text: str, width: int) -> list[str]:
        lines, room = [""], width
        for part in re.findall("[!-~]+ ?|.", text):
            wide = sum(1 + (unicodedata.east_asian_width(char) in "WF") for char in part)
            if wide > room and lines[-1]:
                lines.append("")
                room = width
            lines[-1] += part
            room -= wide
        return [line.rstrip() for line in lines]

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in self._split_lines(text, width))


def _said(text: str) -> str:
    return translate("CommandLine", text)


def _usage() -> str:
    said = _said(_ITS_OWN[0])
    return said if said.endswith("：") else f"{said} "
