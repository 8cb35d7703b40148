"""kehuapp check: what it says, in JSON too, and the status that it ends with."""

import contextlib
import json
import sqlite3
from pathlib import Path

import pytest

from kehuapp.book.opening import open_book
from kehuapp.cli import main


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.kehu"
    open_book(path, create=True).close()
    return path


def run(
    shop: Path, capsys: pytest.CaptureFixture[str], *more: str
) -> tuple[int, dict[str, object]]:
    status = main(["--book", str(shop), "check", "--json", *more])
    return status, json.loads(capsys.readouterr().out)


def test_check_repair_and_salvage(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(shop, capsys) == (0, {"ok": True, "problems": [], "repaired": []})
    with contextlib.closing(sqlite3.connect(shop)) as writer:
        writer.execute("DROP INDEX phone_contact_id")
    status, found = run(shop, capsys)
    assert status == 1
    assert found["problems"] == [
        {
            "what": "index",
            "where": "phone_contact_id",
            "count": 1,
            "sentence": "1 index does not say the same as its table.",
        }
    ]
    status, found = run(shop, capsys, "--repair")
    assert (status, found["ok"], found["problems"]) == (0, True, [])
    assert found["repaired"]
    target = shop.with_name("saved.kehu")
    status, found = run(shop, capsys, "--salvage", str(target))
    assert (status, found["lost"]) == (0, {})
    assert found["saved"] == {"tier_policy": 3}
    assert run(target, capsys)[0] == 0


def test_in_words(shop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--book", str(shop), "check"]) == 0
    assert capsys.readouterr().out == "shop.kehu is whole: nothing wrong was found.\n"
