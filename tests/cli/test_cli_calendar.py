"""The calendar by command: calendar --to and import-calendar; the JSON is a promise."""

import json

import pytest

from kehuapp.cli import main

EVENT = "BEGIN:VEVENT\r\nUID:{}\r\nDTSTART:{}\r\nSUMMARY:{}\r\nEND:VEVENT\r\n"


@pytest.fixture
def run(tmp_path, capsys, filled_book):
    import shutil

    book = tmp_path / "shop.kehu"
    shutil.copyfile(filled_book, book)

    def answer(*words):
        status = main(["--book", str(book), *map(str, words)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return answer


def test_out_and_in_by_command(run, tmp_path):
    ours = tmp_path / "ours.ics"
    assert run("calendar", "--to", ours)[0] == 0
    whole = ours.read_text(encoding="utf-8").count("BEGIN:VEVENT")
    assert run("calendar", "--to", ours, "--from", "2026-11-23", "--until", "2026-11-23")[0] == 0
    one = ours.read_text(encoding="utf-8")
    assert 0 < one.count("BEGIN:VEVENT") < whole and "DTSTART:20261123T023000Z" in one
    assert run("calendar", "--to", tmp_path / "x.txt")[0] == 2
    with pytest.raises(SystemExit):
        run("calendar", "--to", ours, "--from", "soon")
    phone = tmp_path / "phone.ics"
    phone.write_text(
        "BEGIN:VCALENDAR\r\n"
        + EVENT.format("a", "20261201T023000Z", "拜訪方雅文")
        + EVENT.format("b", "20261201T023000Z", "dentist")
        + EVENT.format("c", "soon", "拜訪方雅文")
        + "END:VCALENDAR\r\n",
        encoding="utf-8",
    )
    (dry,) = json.loads(run("import-calendar", phone, "--json", "--dry-run")[1])
    status, said, _err = run("import-calendar", phone, "--json", "--staff", "1")
    (told,) = json.loads(said)
    assert status == 0 and told["step"] > 0 and {**told, "step": None} == dry
    assert [*told] == [
        "file", "found", "created", "skipped", "unclear", "failed", "warnings", "step"
    ]  # fmt: skip
    assert (told["found"], told["created"], told["skipped"]) == (3, 1, 0)
    assert [one["text"] for one in told["unclear"]] == ["dentist"]
    assert [one["text"] for one in told["failed"]] == ["拜訪方雅文"]
    (own, again) = json.loads(run("import-calendar", ours, phone, "--json")[1])
    assert (own["found"], own["skipped"]) == (one.count("BEGIN:VEVENT"),) * 2
    assert (again["created"], again["skipped"], again["step"]) == (0, 1, None)
    assert run("import-calendar", tmp_path / "none.ics")[0] == 2
