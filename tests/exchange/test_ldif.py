"""Address books in LDIF: every entry is read or named, nobody is called objectclass."""

import pytest

from kehuapp.exchange.read import read_file
from kehuapp.exchange.sources import find_sources

ANN = "dn: cn=Ann Lee,mail=ann@example.com\nobjectclass: person\ncn: Ann Lee\nmobile: 0400000131\n"
LI = "dn: cn=李四\nobjectclass: person\ncn: 李四\nmobile: 0400000132\n"


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (f"{ANN}\n{LI}".encode(), ["Ann Lee", "李四"]),
        (f"version: 1\n\n# book\n{ANN}\n\n\n{LI}".encode(), ["Ann Lee", "李四"]),
        (f"\ufeffversion: 1\r\n{ANN}{LI}".replace("\n", "\r\n").encode(), ["Ann Lee", "李四"]),
        (f"exported today\n\n{ANN}\n{LI}".encode(), ["Ann Lee", "李四"]),
        (f"{ANN}\n{LI}".encode("utf-16"), ["Ann Lee", "李四"]),
        (f"{ANN}\n{LI}".encode("gb18030"), ["Ann Lee", "李四"]),
        (f"{ANN}\n{LI}".replace("Ann Lee\nmob", "Ann\n  Lee\nmob").encode(), ["Ann Lee", "李四"]),
        (f"{ANN}cn:: !!é\nphoto:< file:///a.jpg\nno colon\n\n{LI}".encode(), ["Ann Lee", "李四"]),
        (f"{ANN}\nBEGIN:VCARD\nFN:王小明\nEND:VCARD\n".encode(), ["Ann Lee", "王小明"]),
        (f"{ANN}<pre>BEGIN:VCARD\nFN:王小明\nEND:VCARD\n".encode(), ["Ann Lee", "王小明"]),
        (f"{ANN}item1.BEGIN:VCARD\nFN:王小明\nEND:VCARD\n".encode(), ["Ann Lee", "王小明"]),
        (
            f"{ANN}BEGIN:VCARD\nFN:王小明\nEND:VCARD\n".replace("\n", "\r").encode(),
            ["Ann Lee", "王小明"],
        ),
        (f"{ANN}ou: END:VCARDBEGIN:VCARD\nFN:王小明\nEND:VCARD\n".encode(), ["Ann Lee", "王小明"]),
    ],
)
@pytest.mark.parametrize("name", ["book.ldif", "book.txt"])
def test_entries_are_people(tmp_path, data, names, name):
    path = tmp_path / name
    path.write_bytes(data)
    read = read_file(path)
    assert read.format == "ldif"
    assert [record.name for record in read.records] == names
    assert not read.failed


def test_an_address_book_in_a_folder(tmp_path):
    (tmp_path / "book.ldif").write_text(ANN, encoding="utf-8")
    (tmp_path / "one.vcf").write_text("BEGIN:VCARD\nFN:王\nEND:VCARD\n", encoding="utf-8")
    sources, troubles = find_sources([tmp_path])
    assert ([len(source.parts) for source in sources], troubles) == ([2], [])
