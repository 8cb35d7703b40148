"""Sales in files by command: import-sales, export --sales; the JSON is a promise."""

import json

import pytest

from kehuapp.cli import main

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
    assert "customer" in done["warnings"].pop()  # who was a prospect until now
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


def test_what_cannot_be_read_is_said(shop, tmp_path):
    status, out, err = shop("import-sales", tmp_path / "phone.csv", "--json")
    assert (status, json.loads(out)) == (2, [])
    assert "phone.csv does not look like a list of sales" in err
    assert shop("export", "--to", tmp_path / "sales.vcf", "--sales")[0] == 2
    assert shop("import-sales", tmp_path / "sales.csv", "--staff", "Nobody")[0] == 2


def test_for_people_it_is_said_in_words(shop, tmp_path):
    _status, out, _err = shop("import-sales", tmp_path / "sales.csv")
    first, second, *_rest = out.splitlines()
    assert first == "sales.csv: 7 rows, 3 new sales, 1 skipped, 2 unclear, 1 failed."
    assert second == "  line 6: Several customers are called 同名."
