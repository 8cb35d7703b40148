"""The command line as scripts use it: a real book file, real phone files, exit status and JSON."""

import contextlib
import errno
import json
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kehuapp import i18n, paths
from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.book.settings import load_settings
from kehuapp.book.sheets import sheet_templates
from kehuapp.book.staff.staff import create_staff
from kehuapp.book.tiers import tiers
from kehuapp.book.trips import trips
from kehuapp.book.visits import visits
from kehuapp.book.visits.sheets import load_sheet
from kehuapp.cli import main
from kehuapp.cli.parser import parser
from kehuapp.rules.visits.sheet_templates import SheetTemplate
from kehuapp.store import journal
from kehuapp.store.desk import find_desk

VCARD = """BEGIN:VCARD
VERSION:3.0
FN:王小明
N:王;小明;;;
TEL;TYPE=CELL:0400-000-001
EMAIL:ming@example.com
NOTE:不吃牛, 喜歡清香型
CATEGORIES:朋友
X-QQ:10001
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:李大華
TEL:0400-000-002
END:VCARD
BEGIN:VCARD
VERSION:3.0
END:VCARD
"""


@pytest.fixture
def phone(tmp_path: Path) -> Path:
    path = tmp_path / "phone.vcf"
    path.write_text(VCARD.replace("\n", "\r\n"), encoding="utf-8")
    return path


@pytest.fixture
def book(tmp_path: Path) -> str:
    return str(tmp_path / "shop.kehu")


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    status = main([str(argument) for argument in arguments])
    said = capsys.readouterr()
    return status, said.out, said.err


def load(capsys, book, phone, *more):
    status, out, _err = run(capsys, "--book", book, "import", phone, "--json", *more)
    return status, json.loads(out)


def test_import_counts_everyone(capsys, book, phone):
    status, (report,) = load(capsys, book, phone, "--group", "手機匯入/2026")
    assert status == 0
    assert (report["found"], report["created"], report["merged"], report["skipped"]) == (3, 2, 0, 1)
    assert report["failed"] == []
    assert report["step"] == 1
    assert {"file", "format", "encoding", "warnings"} <= report.keys()


def test_a_second_import_changes_nothing(capsys, book, phone, tmp_path):
    load(capsys, book, phone)
    run(capsys, "--book", book, "export", "--to", tmp_path / "one.json")
    _status, (report,) = load(capsys, book, phone)
    run(capsys, "--book", book, "export", "--to", tmp_path / "two.json")
    assert (report["created"], report["merged"], report["skipped"]) == (0, 0, 3)
    assert report["step"] is None
    assert (tmp_path / "one.json").read_text() == (tmp_path / "two.json").read_text()


def test_dry_run_writes_nothing(capsys, book, phone):
    _status, (report,) = load(capsys, book, phone, "--dry-run")
    assert report["created"] == 2
    assert report["step"] is None
    assert not Path(book).exists()
    assert phone.exists()
    load(capsys, book, phone)
    before = Path(book).read_bytes()
    load(capsys, book, phone, "--dry-run", "--duplicates", "add")
    assert Path(book).read_bytes() == before


def test_an_unreadable_file_does_not_stop_the_others(capsys, book, phone, tmp_path):
    missing = tmp_path / "missing.vcf"
    status, out, err = run(capsys, "--book", book, "import", missing, phone, "--json")
    assert status == 2
    assert "missing.vcf" in err
    assert json.loads(out)[0]["created"] == 2


@pytest.mark.parametrize("words", ["王小", "0001", "ming@", "清香", "友 王"])
def test_find_by_anything(capsys, book, phone, words):
    load(capsys, book, phone)
    status, out, _err = run(capsys, "--book", book, "find", words, "--json")
    assert status == 0
    assert [row["name"] for row in json.loads(out)] == ["王小明"]
    assert json.loads(out)[0].keys() == {"id", "uuid", "name", "company", "field", "excerpt"}


@pytest.mark.parametrize("words", ["wangxiaoming", "wxm", "wang"])
def test_find_by_pinyin(capsys, book, phone, words):
    load(capsys, book, phone)
    assert "王小明" in run(capsys, "--book", book, "find", words)[1]


def test_export_json_has_the_promised_keys(capsys, book, phone, tmp_path):
    load(capsys, book, phone)
    target = tmp_path / "all.json"
    assert run(capsys, "--book", book, "export", "--to", target)[0] == 0
    people = json.loads(target.read_text(encoding="utf-8"))
    assert [p["name"] for p in people] == ["王小明", "李大華"]
    assert list(people[0]) == [
        "id",
        "uuid",
        "kind",
        "name",
        "family_name",
        "given_name",
        "nickname",
        "company",
        "job_title",
        "department",
        "phones",
        "emails",
        "addresses",
        "im",
        "dates",
        "remark",
        "groups",
        "tier",
        "has_photo",
        "photo_bytes",
        "extra",
        "comments",
        "tax_id",
        "stage",
        "source",
        "owner",
        "backup_owner",
        "area",
        "role",
        "interactions",
        "sales",
        "needs",
        "tasks",
        "gifts",
        "visit_sheets",
        "visit_answers",
        "gatherings_missed",
        "put_off",
        "rhythm",
    ]
    assert people[0]["remark"] == "不吃牛, 喜歡清香型"
    assert people[0]["tier"] is None


def test_undo_and_redo_an_import(capsys, book, phone):
    load(capsys, book, phone)
    assert run(capsys, "--book", book, "undo")[0] == 0
    assert run(capsys, "--book", book, "find", "王")[0] == 1
    assert run(capsys, "--book", book, "redo")[0] == 0
    assert run(capsys, "--book", book, "find", "王")[0] == 0
    assert run(capsys, "--book", book, "redo")[0] == 1


def test_the_command_line_is_the_same_desk_as_the_window(capsys, book, phone):
    load(capsys, book, phone)
    window = open_book(Path(book), find_desk=find_desk)
    label = journal.find_undoable(window).label
    assert run(capsys, "--book", book, "undo")[:2] == (0, f"Undone: {label}\n")
    assert journal.find_redoable(window) is not None
    window.close()


def test_the_command_line_does_not_undo_what_another_desk_did(capsys, book, phone):
    load(capsys, book, phone)
    kept = paths.state_folder() / "desk"
    kept.unlink()
    assert run(capsys, "--book", book, "undo")[0] == 1
    assert kept.exists()  # this is another desk by now


def test_import_says_who_did_it(capsys, book, phone):
    with closing(open_book(Path(book), create=True)) as made:
        create_staff(made, "小芳")
        create_staff(made, "阿德")
    load(capsys, book, phone, "--staff", "阿德")
    status, _out, said = run(capsys, "--book", book, "import", phone, "--staff", "誰")
    assert (status, said) == (2, "No colleague is called 誰.\n")
    with closing(open_book(Path(book))) as made:
        rows = made.query("SELECT staff_id FROM journal_step ORDER BY id")
    assert rows == [(None,), (None,), (2,)]


def test_an_unknown_colleague_leaves_no_book_behind(capsys, book, phone):
    assert run(capsys, "--book", book, "import", phone, "--staff", "1")[0] == 2
    assert not Path(book).exists()


def test_sheet_prints_and_asks_when_a_name_fits_several(capsys, book, phone, tmp_path):
    load(capsys, book, phone)
    pdf = tmp_path / "sheet.pdf"
    status, _out, err = run(
        capsys, "--book", book, "sheet", "--contact", "王小明", "--contact", "2", "--to", pdf
    )
    assert (status, err) == (0, "")
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True).stdout
    assert "王小明" in text
    assert "0400-000-001" in text
    assert text.count("\f") == 2  # one page a customer
    load(capsys, book, phone, "--duplicates", "add")
    status, _out, err = run(capsys, "--book", book, "sheet", "--contact", "王小明", "--to", pdf)
    assert status == 2
    assert "1\t王小明\t\t0400-000-001" in err
    assert "3\t王小明\t\t0400-000-001" in err


def test_sheets_tell_what_is_not_on_them(capsys, book, phone, tmp_path):
    load(capsys, book, phone)
    pdf = tmp_path / "sheet.pdf"
    with contextlib.closing(open_book(Path(book))) as opened:
        card = contacts.ContactCard(name="王\U00020bb7", remark="長" * 900)
        made = min(contacts.create_contact(opened, card).contacts)
        trip = trips.TripRow(name="高雄", starts_on="2026-12-10", ends_on="2026-12-11")
        stops = [visits.Visit(contact_id=one, starts_at="2026-12-10T10:30") for one in (1, made)]
        trips.create_trip(opened, trip, stops)
        template = SheetTemplate("小店", questions=("誰訂貨？",))
        sheet_templates.create_template(opened, template)
    asked = ("--book", book, "sheet", "--to", pdf, "--json")
    status, out, _err = run(capsys, *asked, "--contact", made, "--template", "小店")
    assert status == 0 and json.loads(out) == {
        "pages": 1,
        "left_out": [
            {"page": 1, "name": "王\U00020bb7", "what": "remark", "missing": None, "of": None}
        ],
        "missing_characters": ["\U00020bb7"],
        "file": str(pdf),
    }
    assert "誰訂貨？" in in_pdf(pdf) and "王〓" in in_pdf(pdf)
    assert run(capsys, *asked, "--contact", made, "--private", "off")[0] == 0
    assert "長長" not in in_pdf(pdf)
    assert "誰訂貨？" in in_pdf(pdf)  # as it was printed before
    status, out, _err = run(capsys, *asked, "--trip", 1, "--size", "two")
    assert json.loads(out)["pages"] == 2 and "高雄" in in_pdf(pdf)  # the cover and one sheet
    status, out, _err = run(capsys, *asked, "--blank", "--size", "a5")
    assert json.loads(out) | {"file": ""} == {
        "pages": 1, "left_out": [], "missing_characters": [], "file": "",
    }  # fmt: skip
    with contextlib.closing(open_book(Path(book))) as opened:
        assert [load_sheet(opened, one).questions for one in (1, 2)] == [(), ()]  # as a trip last
    status, out, err = run(capsys, *asked, "--blank", "--template", "x")
    assert status == 2 and out == "" and "小店" in err
    status, _out, err = run(capsys, *asked, "--trip", 99)
    assert status == 2 and err.rstrip().endswith(".")


def in_pdf(path: Path) -> str:
    asked = ["pdftotext", "-layout", str(path), "-"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout


@pytest.fixture
def two_shops(tmp_path: Path) -> dict[str, Path]:
    """Books with a customer of the first tier, by what the shop calls it."""
    books = {}
    for name, stored in (("VIP", "VIP"), ("Key customer", "")):
        path = tmp_path / f"{name}.kehu"
        with contextlib.closing(open_book(path, create=True)) as opened:
            contacts.create_contact(opened, contacts.ContactCard(name="王小明", tier="key"))
            rows = tiers.load_tier_policies(opened)
            renamed = rows["key"]._replace(name=stored)
            tiers.update_tier_policies(opened, [renamed, *list(rows.values())[1:]])
        books[name] = path
    return books


def test_a_sheet_calls_the_tier_as_the_shop_does(capsys, two_shops, tmp_path):
    for name, path in two_shops.items():
        pdf = tmp_path / f"{name}.pdf"
        assert run(capsys, "--book", path, "sheet", "--contact", "1", "--to", pdf)[0] == 0
        assert f"★ {name}" in in_pdf(pdf)


@pytest.mark.parametrize(("form", "ending"), [("html", ".html"), ("md", ".md"), ("pdf", ".pdf")])
def test_a_customers_file_calls_the_tier_as_the_shop_does(
    capsys, two_shops, tmp_path, form, ending
):
    for name, path in two_shops.items():
        folder = tmp_path / f"{name} {form}"
        folder.mkdir()
        status, _out, _err = run(
            capsys, "--book", path, "export-customer", "1", "--as", form, "--to", folder
        )
        assert status == 0
        (written,) = folder.rglob(f"*{ending}")
        text = in_pdf(written) if form == "pdf" else written.read_text(encoding="utf-8")
        assert f"★ {name}" in text
        assert text.count(name) == 2  # at the top, and in the shop's own section


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.write_bytes(b"\x00\x01binary" * 99), "not a customer book"),
        (lambda path: path.mkdir(), "folder"),
        (
            lambda path: sqlite3.connect(path).execute("CREATE TABLE x (y)").connection.close(),
            "another program",
        ),
    ],
)
def test_a_bad_book_gets_a_sentence(capsys, tmp_path, make, says):
    path = tmp_path / "bad.kehu"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    status, _out, err = run(capsys, "--book", path, "find", "王")
    assert status == 2
    assert says in err
    assert "bad.kehu" in err
    assert before is None or path.read_bytes() == before


def test_a_missing_book_is_not_made_by_reading(capsys, tmp_path):
    status, _out, err = run(capsys, "--book", tmp_path / "none.kehu", "find", "王")
    assert (status, list(tmp_path.iterdir())) == (2, [])
    assert "none.kehu" in err


def test_a_broken_pipe_of_characters_does_not_stop_an_old_console(book, phone):
    command = [sys.executable, "-m", "kehuapp", "--book", book, "import", str(phone)]
    environment = {"PYTHONIOENCODING": "cp1252", "LC_ALL": "C", "PATH": ""}
    done = subprocess.run(command, env=environment, capture_output=True)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize(
    "language, name, shop",
    [
        ("", "陳志明", "示範茶行"),
        ("zh_TW", "陳志明", "示範茶行"),
        ("zh_CN", "周建平", "示范茶行"),
        ("en", "James Whitfield", "Sample Tea House"),
    ],
)
def test_demo_is_told_in_a_language(capsys, book, language, name, shop):
    wish = ["--language", language] if language else []
    status, out, _err = run(capsys, "--book", book, "demo", *wish)
    assert status == 0 and "60" in out
    status, out, _err = run(capsys, "--book", book, "find", name, "--json")
    assert json.loads(out)[0]["name"] == name
    with closing(open_book(Path(book))) as opened:
        assert load_settings(opened).shop == shop
    assert run(capsys, "--book", book, "demo", *wish)[0] == 2  # somebody is in it already


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN"])
def test_help_is_said_in_the_readers_language(capsys, monkeypatch, language):
    monkeypatch.setattr(i18n, "_translator", i18n._translator)  # put back at the end
    monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
    for words in ([], ["import-sales"], ["log"]):
        with pytest.raises(SystemExit) as ended:
            main([*words, "--help"])
        said = capsys.readouterr().out
        assert ended.value.code == 0
        assert said.startswith("用法：kehuapp") and "show this" not in said and "：\n" in said
    with pytest.raises(SystemExit):
        main(["import", "--duplicates", "both", "x"])
    wrong = capsys.readouterr().err.splitlines()[-1]
    assert "both" in wrong and "error" not in wrong and "choose" not in wrong
    say, top = i18n.without_qt(language), parser()
    (commands,) = (one for one in top._actions if isinstance(one.choices, dict))
    for one in (top, *commands.choices.values()):
        texts = [one.description, *(action.help for action in one._actions)]
        for text in filter(None, texts):
            assert say("CommandLine", text, -1) != text  # each is among those to be translated


@pytest.mark.parametrize(
    ("system", "wished", "zone", "said"),
    [
        ("Europe/Berlin", (), "Europe/Berlin", True),
        ("Asia/Taipei", (), "Asia/Taipei", False),
        ("UTC", (), "Asia/Taipei", False),
        ("No/Where", ("--region", "HK"), "Asia/Hong_Kong", False),
    ],
)
def test_a_book_that_an_import_makes_has_the_clock_of_the_computer(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    wished: tuple[str, ...],
    zone: str,
    said: bool,
) -> None:
    monkeypatch.setenv("TZ", system)
    card = tmp_path / "ann.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEND:VCARD\n", encoding="utf-8")
    path = tmp_path / "new.kehu"
    assert main(["import", "--book", str(path), *wished, str(card)]) == 0
    assert (zone in capsys.readouterr().err) == said
    with contextlib.closing(open_book(path)) as made:
        settings = load_settings(made)
    assert (settings.zone, settings.region) == (zone, "HK" if wished else "TW")


def test_a_book_in_a_folder_that_may_not_be_entered(capsys, tmp_path, monkeypatch):
    path, really = tmp_path / "locked" / "shop.kehu", Path.stat

    def stat(self, **how):
        if self == path:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return really(self, **how)

    monkeypatch.setattr(Path, "stat", stat)
    status, said, wrong = run(capsys, "--book", path, "find", "王")
    assert (status, said) == (2, "") and wrong.startswith("shop.kehu cannot be written")
