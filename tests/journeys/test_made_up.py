"""A field more is one declaration and a column, a kind more one entry: shown by making them up."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

FIELD = """    favourite_tea: str = own(
        LINE,
        "Favourite tea",
        form="facts",
        details="facts",
        search=REST,
        width=120,
        condition=True,
        files=OURS,
        headers=("Favourite tea", "最愛的茶", "最爱的茶"),
    )
"""
#: What a programmer writes: the file, before which line, and the lines.
A_FIELD = (
    ("book/contacts/card.py", "    PICTURE,\n", "    OURS,\n"),  # the word for which files have it
    ("book/contacts/card.py", "    referral_reward: str = own(\n", FIELD),
    (
        "store/schema/people.py",
        "\n\nclass Phone(Table):",
        '    favourite_tea = pw.TextField(default="")\n',
    ),
    (
        "store/migrations.py",
        ")\n",
        "    \"ALTER TABLE contact ADD COLUMN favourite_tea TEXT NOT NULL DEFAULT '';\",\n",
    ),
)
KINDS = (
    (
        "kinds.py",
        '    "gathering": InteractionKind(',
        '    "tea_time": InteractionKind("Tea together", "gift", 45, pesters=True, asked=True),\n',
    ),
    (
        "kinds.py",
        '    "custom": DateKind(',
        '    "name_day": DateKind("Name day", "star", ("Name day", "", ""), asked=True),\n',
    ),
)


@pytest.mark.parametrize(("walk", "changes"), [("field", A_FIELD), ("kinds", KINDS)])
def test_one_entry_is_enough(
    tmp_path: Path, walk: str, changes: tuple[tuple[str, str, str], ...]
) -> None:
    program = tmp_path / "program"
    shutil.copytree(
        ROOT / "kehuapp", program / "kehuapp", ignore=shutil.ignore_patterns("__pycache__")
    )
    (program / "resources").symlink_to(ROOT / "resources", target_is_directory=True)
    for name, before, lines in changes:
        path = program / "kehuapp" / name
        text = path.read_text(encoding="utf-8")
        at = text.rindex(before)
        path.write_text(text[:at] + lines + text[at:], encoding="utf-8")
    done = subprocess.run(
        [sys.executable, ROOT / "tests/journeys/made_up.py", tmp_path, walk],
        env={
            **os.environ,
            "PYTHONPATH": str(program),
            "QT_QPA_PLATFORM": "offscreen",
            "KEHUAPP_HOME": str(tmp_path / "home"),
        },
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr
