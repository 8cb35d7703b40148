"""Files as phones and programs write them → all that each says, equal to the JSON beside it.

Each file was written for this project, each expectation compared with its file field by field.
`show_phone_file.py` prints what a file is read as.
"""

import json
import re
from pathlib import Path

import pytest
import vobject

from kehuapp.exchange.read import read_file

from .conftest import PHONE_FILES, region_of
from .show_phone_file import seen, written

FILES = sorted(path for path in PHONE_FILES.iterdir() if path.suffix != ".json")


def expected(path: Path) -> dict:
    return json.loads(path.with_name(path.name + ".json").read_text(encoding="utf-8"))


def test_there_are_sixty_files_and_each_has_its_expectation():
    assert len(FILES) >= 60
    beside = {path.name.removesuffix(".json") for path in PHONE_FILES.glob("*.json")}
    assert beside == {path.name for path in FILES}


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_everything_in_the_file_is_read(path):
    wanted = expected(path)
    assert seen(path, wanted["region"]) == wanted


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.name)
def test_expectations_agree_with_themselves(path):
    wanted = expected(path)
    assert wanted["found"] == sum(len(wanted[name]) for name in ("records", "failed", "skipped"))
    assert written(wanted) == path.with_name(path.name + ".json").read_text(encoding="utf-8")


#: Numbers that no exchange gives out (see the project's rules for made-up data).
SILENT = re.compile(
    r"\+(886[47]00000\d{3}|8615400000\d{3}|86\d{2,3}00000\d{3}|852(200000|555001)\d\d|853280000\d\d"
    r"|120255501\d\d|447700900\d{3})"
)


def test_no_number_can_ring():
    for path in FILES:
        for record in expected(path)["records"]:
            for _label, _raw, e164, _ext in record.get("phones", ()):
                assert e164 is None or SILENT.fullmatch(e164), (path.name, e164)


#: Straight cards of version 3.0, which the usual library can read too.
STRAIGHT = (
    "iphone-3.0.vcf",
    "icloud-lunar-3.0.vcf",
    "icloud-company-3.0.vcf",
    "xiaomi-3.0.vcf",
    "icloud-labels-3.0.vcf",
    "google-3.0.vcf",
    "cr-only.vcf",
    "im-services.vcf",
    "same-number-twice.vcf",
    "birthdays.vcf",
    "mac-utf16.vcf",
)


def summary(name, numbers, addresses, remark):
    """What must agree; the same number under two labels counts once."""
    return name, sorted(set(numbers)), sorted(set(addresses)), remark


@pytest.mark.parametrize("name", STRAIGHT)
def test_another_library_reads_the_same(name):
    path = PHONE_FILES / name
    text = path.read_bytes().decode("utf-16" if "utf16" in name else "utf-8")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    theirs = [
        summary(
            card.fn.value if "fn" in card.contents else "",
            (tel.value for tel in card.contents.get("tel", ())),
            (email.value for email in card.contents.get("email", ())),
            "\n".join(note.value for note in card.contents.get("note", ())),
        )
        for card in vobject.readComponents(text, allowQP=True)
    ]
    records = read_file(path, expected(path)["region"]).records
    assert len(records) >= 1
    named = {name for name, *_rest in theirs}
    for record in records:
        ours = summary(
            record.name if record.name in named else "",
            (raw for _label, raw, _e164, _ext in record.phones),
            (address for _label, address in record.emails),
            record.remark,
        )
        assert ours in theirs


def test_columns_can_be_remapped():
    path = PHONE_FILES / "excel-damage.csv"
    read = read_file(path, "CN", mapping=["nickname", "skip", "name"])
    assert read.records[0].nickname == "郭浩"
    assert read.records[0].name == "数字没了"
    assert read.mapping == ["nickname", "skip", "name"]


def test_another_encoding_is_obeyed():
    read = read_file(PHONE_FILES / "163-gbk.csv", "CN", encoding="big5")
    assert read.encoding == "Big5"
    assert len(read.records) == 0 or read.records[0].name != "何洋"


def test_a_picture_behind_a_link_is_never_fetched():
    for record in read_file(PHONE_FILES / "photo-link.vcf", "TW").records:
        assert record.photo is None
        assert any(name == "PHOTO" for name, _value in record.extra)


def test_regions_of_the_shared_list_are_those_of_the_expectations():
    for name in ("iphone-3.0.vcf", "163-gbk.csv", "xiaomi-2.1.vcf"):
        assert region_of(PHONE_FILES / name) == expected(PHONE_FILES / name)["region"]
