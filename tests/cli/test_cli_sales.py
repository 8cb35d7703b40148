"""Sales in files by command: import-sales, export --sales; the JSON is a promise."""

import contextlib
import json
import sys

import openpyxl
import pytest

from kehuapp.book.opening import open_book
from kehuapp.cli import main
from kehuapp.exchange.tables.mappings import find_mapping, remember_sales

FILE = (
    "日期,客戶,品項,數量,金額,毛利\n"
    "2024-05-20,王小明,高山茶,2,\"2,400\",600\n"
    "2024-05-20,王小明,高山茶,2,\"2,400\",600\n"
    "2024-05-21,王小明,茶杯,1,-350,-50\n"
    ",,,,,\n"
    "2024-05-22,同名,茶,1,100,10\n"
    "2024-05-22,沒這個人,茶,1,100,10\n"
    "2024-02-30,王小明,茶,1,100,10\n"
    "合計,,,,4450,1150\n"
)  # fmt: skip


@pytest.fixture
def shop(tmp_path, capsys):
    phone = tmp_path / "phone.csv"
    phone.write_text(
        "姓名,手機\n王小明,04-0000-0001\n同名,04-0000-0002\n同名,04-0000-0003\n", encoding="utf-8"
    )
    book = str(tmp_path / "shop.kehu")
    assert main(["--book", book, "import", str(phone)]) == 0
    (tmp_path / "sales.csv").write_text(FILE, encoding="utf-8")
    capsys.readouterr()

    def run(*words, of=book):
        status = main(["--book", of, *map(str, words)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


def told(answer):
    status, said, _err = answer
    assert status == 0
    return json.loads(said)


def test_what_is_promised(shop, tmp_path):
    path = tmp_path / "sales.csv"
    (dry,) = told(shop("import-sales", path, "--dry-run", "--json"))
    assert dry.pop("step") is None
    (done,) = told(shop("import-sales", path, "--json"))
    assert done.pop("step") > 0
    assert "customer" in done["warnings"].pop(0)  # who had not bought before
    assert (
        dry
        == done
        == {
            "file": str(path),
            "encoding": "UTF-8",
            "found": 7,
            "created": 3,
            "skipped": 1,
            "unclear": [
                {
                    "line": 6,
                    "text": "2024-05-22,同名,茶,1,100,10",
                    "reason": "Several customers are called 同名.",
                    "candidates": [2, 3],
                },
                {
                    "line": 7,
                    "text": "2024-05-22,沒這個人,茶,1,100,10",
                    "reason": "No customer is called 沒這個人.",
                    "candidates": [],
                },
            ],
            "failed": [
                {
                    "line": 8,
                    "reason": "There is no such day: 2024-02-30",
                    "text": "2024-02-30,王小明,茶,1,100,10",
                }
            ],
            "amount": "4450",
            "profit": "1150",
            "warnings": ["Rows that only sum up or repeat the heading were skipped: line 9"],
        }
    )
    (again,) = told(shop("import-sales", path, "--json"))
    assert (again["created"], again["skipped"], again["step"]) == (0, 4, None)
    assert shop("undo")[0] == 0
    (third,) = told(shop("import-sales", path, "--json"))
    assert third["created"] == 3


@pytest.mark.parametrize("name", ["out.csv", "out.xlsx"])
def test_out_and_in_again(shop, tmp_path, name):
    told(shop("import-sales", tmp_path / "sales.csv", "--json"))
    assert shop("export", "--to", tmp_path / name, "--sales")[0] == 0
    (same,) = told(shop("import-sales", tmp_path / name, "--json"))
    assert (same["created"], same["skipped"]) == (0, 3)
    other = str(tmp_path / "other.kehu")
    assert shop("export", "--to", tmp_path / "people.csv")[0] == 0
    assert shop("import", tmp_path / "people.csv", of=other)[0] == 0
    (new,) = told(shop("import-sales", tmp_path / name, "--json", of=other))
    assert (new["created"], new["amount"], new["profit"]) == (3, "4450", "1150")
    assert shop("export", "--to", tmp_path / f"again{name}", "--sales", of=other)[0] == 0
    assert shop("export", "--to", tmp_path / "a.csv", "--sales")[0] == 0
    assert shop("export", "--to", tmp_path / "b.csv", "--sales", of=other)[0] == 0
    assert (tmp_path / "a.csv").read_text() == (tmp_path / "b.csv").read_text()


def workbook(folder, *sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for number, rows in enumerate(sheets, 1):
        sheet = book.create_sheet(str(number))
        for row in rows:
            sheet.append(row)
    book.save(folder / "a.xlsx")
    return folder / "a.xlsx"


def test_what_cannot_be_read_is_said(shop, tmp_path):
    status, out, err = shop("import-sales", tmp_path / "phone.csv", "--json")
    assert (status, json.loads(out)) == (2, [])
    assert "phone.csv does not look like a list of sales" in err
    rows = [["姓名", "手機"], ["王小明", "04-0000-0001"]]
    status, out, err = shop("import-sales", workbook(tmp_path, rows, [["說明"], ["無"]]), "--json")
    assert (status, json.loads(out)) == (2, [])
    assert "a.xlsx › 1 does not look like" in err and "a.xlsx › 2 does not look like" in err
    sold = [["日期", "客戶", "金額"], ["2024-05-20", "王小明", 100]]
    status, out, err = shop("import-sales", workbook(tmp_path, [["說明"], ["無"]], sold), "--json")
    assert (status, [one["created"] for one in json.loads(out)]) == (0, [1])
    assert "a.xlsx › 1" in err
    assert shop("export", "--to", tmp_path / "sales.vcf", "--sales")[0] == 2
    assert shop("import-sales", tmp_path / "sales.csv", "--staff", "Nobody")[0] == 2


def test_for_people_it_is_said_in_words(shop, tmp_path):
    text = FILE.replace("2024-05-20,王小明", "昨天,王小明", 1)
    (tmp_path / "sales.csv").write_text(text, encoding="utf-8")
    _status, out, _err = shop("import-sales", tmp_path / "sales.csv")
    first, *rest = out.splitlines()
    assert first == "sales.csv: 7 rows, 2 new sales, 1 skipped, 2 unclear, 2 failed."
    assert rest[:4] == [
        "  line 2: There is no such day: 昨天",
        "  line 6: Several customers are called 同名.",
        "  line 7: No customer is called 沒這個人.",
        "  line 8: There is no such day: 2024-02-30",
    ]


def test_columns_are_read_as_a_person_told_them(shop, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("幾時,誰,多少\n5/4/2024,王小明,100\n", encoding="utf-8")
    assert shop("import-sales", path)[0] == 2
    with contextlib.closing(open_book(tmp_path / "shop.kehu")) as book:
        heads = ["幾時", "誰", "多少"]
        remember_sales(book, heads, ["day", "name", "amount"], "dmy")
        assert find_mapping(book, heads) is None  # a list of customers is another
    (done,) = told(shop("import-sales", path, "--json"))
    assert (done["created"], done["amount"]) == (1, "100")


def test_a_long_file_of_which_nothing_is_clear_is_printed_in_pieces(shop, tmp_path, monkeypatch):
    rows = "".join(f"2024-05-20,無此人{n},茶,1\n2024-02-30,王小明,茶,1\n" for n in range(300))
    (tmp_path / "sales.csv").write_text("日期,客戶,品項,金額\n" + rows, encoding="utf-8")
    longest = 0

    def write(pieces):
        nonlocal longest
        for piece in pieces:
            longest = max(longest, len(piece))
            sys.stdout.write(piece)

    monkeypatch.setattr(sys.stdout, "writelines", write)
    (done,) = told(shop("import-sales", tmp_path / "sales.csv", "--json", "--dry-run"))
    assert [len(done["unclear"]), len(done["failed"]), done["found"]] == [300, 300, 600]
    assert longest < 2_000
