"""Checking a book by command, repairing it and saving what can be read: check."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate


def add_commands(add: Callable[[str, str], argparse.ArgumentParser]) -> None:
    """check."""
    check = add("check", QT_TRANSLATE_NOOP("CommandLine", "check whether a book is whole"))
    what = check.add_mutually_exclusive_group()
    what.add_argument(
        "--repair",
        action="store_true",
        help=QT_TRANSLATE_NOOP("CommandLine", "set right what can be made anew"),
    )
    what.add_argument(
        "--salvage",
        type=Path,
        metavar="TO.kehu",
        help=QT_TRANSLATE_NOOP(
            "CommandLine", "save what can be read of a damaged book into a new one"
        ),
    )
    check.add_argument("--json", action="store_true")


def check_book(wishes: argparse.Namespace, path: Path) -> int:
    """Say what is wrong with a book; 1 when something is, after a repair when something is left."""
    from kehuapp.book.checking import check

    salvaged = None
    if wishes.salvage is not None:
        from kehuapp.book.checking.saving import save_readable, sentences

        report = check.check_file(path)
        salvaged = save_readable(path, wishes.salvage)
        assert salvaged is not None  # nobody can cancel it
        told = sentences(salvaged, wishes.salvage)
    else:
        report = check.repair_file(path) if wishes.repair else check.check_file(path)
        told = []
    if wishes.json:
        print(json.dumps(_as_json(report, salvaged), ensure_ascii=False, indent=1))
    else:
        for one in report.problems:
            print(f"{one.sentence()}  {one.where}")
        for done in report.repaired:
            print(done.sentence())
        if report.kept is not None:
            print(translate("Check", "The file as it was is kept as %1.", report.kept.name))
        if report.ok:
            print(translate("Check", "%1 is whole: nothing wrong was found.", path.name))
        for sentence in told:
            print(sentence)
    sys.stdout.flush()
    return 0 if report.ok else 1


def _as_json(report: Any, salvaged: Any) -> dict[str, object]:
    found: dict[str, object] = {
        "ok": report.ok,
        "problems": [
            {"what": p.what, "where": p.where, "count": p.count, "sentence": p.sentence()}
            for p in report.problems
        ],
        "repaired": [
            {"what": r.what, "count": r.count, "sentence": r.sentence()} for r in report.repaired
        ],
    }
    if report.kept is not None:
        found["kept"] = str(report.kept)
    if salvaged is not None:
        found["saved"] = salvaged.saved
        found["lost"] = {t: "unknown" if n is None else n for t, n in salvaged.lost.items()}
        found["damaged"] = salvaged.damaged
        found["stand_ins"] = salvaged.stand_ins
        found["set_aside"] = salvaged.set_aside
    return found
