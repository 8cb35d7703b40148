"""Where a card begins and ends, wherever its marks stand: nobody is lost, nobody made up."""

import pytest

from kehuapp.exchange.read import read_file

A = "VERSION:3.0\nFN:王小明\nTEL:0400000131\n"
B = "VERSION:3.0\nFN:李四\nTEL:0400000132\n"
BOTH = f"BEGIN:VCARD\n{A}END:VCARD\nBEGIN:VCARD\n{B}END:VCARD\n"
MING, LI = ("王小明", "0400000131"), ("李四", "0400000132")
NO_BEGIN = "The beginning of the card is missing; what was there is used."
NO_END = "The end of the card is missing; what was there is used."
PARTED = "Two cards had run together; they were parted where one began."
SECOND = "The card has a second name or beginning. Check whether two cards ran together."


def every_line(before: str, after: str = "", text: str = BOTH) -> str:
    return "".join(f"{before}{line}{after}\n" for line in text.splitlines())


@pytest.mark.parametrize(
    ("text", "people", "warnings"),
    [
        # Two marks on one line.
        (BOTH.replace("END:VCARD\nBEGIN", "END:VCARDBEGIN"), [MING, LI], []),
        (BOTH.replace("END:VCARD\nBEGIN", "END:VCARD  BEGIN"), [MING, LI], []),
        (BOTH.replace("END:VCARD\nBEGIN", "END:VCARD \ufeff BEGIN"), [MING, LI], []),
        (BOTH.replace("END:VCARD\nBEGIN", "END:VCARD\u200bBEGIN"), [MING, LI], []),
        (BOTH.replace("END:VCARD\nBEGIN", "END:VCARD;BEGIN"), [MING, LI], []),
        # Something before the mark, and behind it.
        (BOTH.replace("BEGIN", "\x1aBEGIN"), [MING, LI], []),
        (BOTH.replace("END:VCARD", "END:VCARD\x1a"), [MING, LI], []),
        (BOTH.replace("BEGIN", "---BEGIN"), [MING, LI], []),
        (BOTH.replace("BEGIN", "<pre>BEGIN"), [MING, LI], []),
        (BOTH.replace("END:VCARD", "END:VCARD</pre>"), [MING, LI], []),
        (BOTH.replace("BEGIN", '<p class="x"><pre>BEGIN'), [MING, LI], []),
        (BOTH.replace("BEGIN", "> BEGIN"), [MING, LI], []),
        (BOTH.replace("BEGIN", "item1.BEGIN"), [MING, LI], []),
        (BOTH.replace("BEGIN", "item1.BEGIN").replace("END", "item1.END"), [MING, LI], []),
        (BOTH.replace("BEGIN", "名片：BEGIN"), [MING, LI], []),
        (BOTH.replace("END:VCARD", "END:VCARD 謝謝"), [MING, LI], []),
        (BOTH.replace("BEGIN:VCARD", "BEGIN:VCARD;X=1"), [MING, LI], []),
        (every_line("> "), [MING, LI], []),
        (every_line(">> "), [MING, LI], []),
        (every_line("    "), [MING, LI], []),
        (every_line("", "<br>"), [MING, LI], []),
        # Line ends that were lost.
        (BOTH.replace("VCARD\nVERSION", "VCARDVERSION"), [MING, LI], []),
        (BOTH.replace("VCARD\nVERSION", "VCARD VERSION"), [MING, LI], []),
        (BOTH.replace("\n", ""), [MING, LI], []),
        (BOTH.replace("\n", " "), [MING, LI], []),
        (BOTH.replace("\n", r"\n"), [MING, LI], []),
        (BOTH.replace("\nEND", "END"), [MING, LI], []),
        (BOTH.replace("\nEND:VCARD\n", "END:VCARD"), [MING, LI], []),
        (BOTH.replace("\nEND:VCARD\nBEGIN", "BEGIN"), [MING, LI], [NO_END]),
        # Marks that are missing.
        (BOTH.replace("END:VCARD\nBEGIN:VCARD\n", "END:VCARD\n"), [MING, LI], [NO_BEGIN]),
        (BOTH.replace("BEGIN:VCARD\n", "", 1), [MING, LI], [NO_BEGIN]),
        (BOTH.replace("END:VCARD\n", "", 1), [MING, LI], [NO_END]),
        (BOTH.replace("END:VCARD\nBEGIN:VCARD\n", ""), [MING, LI], [PARTED, PARTED]),
        (BOTH.replace("END:VCARD\nBEGIN:VCARD\nVERSION:3.0\n", ""), [MING, LI], [PARTED, PARTED]),
        (
            "BEGIN:VCARD\nVERSION:2.1\nN:王;小明\nTEL:0400000131\nN:李;四\nTEL:0400000132\nEND:VCARD",
            [MING, LI],
            [PARTED, PARTED],
        ),
        # A second name without data of its own parts nothing, in 4.0 it is lawful.
        (f"BEGIN:VCARD\n{A}FN:明明\nEND:VCARD", [MING], [SECOND]),
        (f"BEGIN:VCARD\n{A}VERSION:3.0\nEND:VCARD", [MING], [SECOND]),
        (f"BEGIN:VCARD\n{A}FN:王小明\nEMAIL:m@example.com\nEND:VCARD", [MING], []),
        (
            "BEGIN:VCARD\nVERSION:4.0\nFN:王小明\nTEL:0400000131\nFN:明明\nNOTE:x\nEND:VCARD",
            [MING],
            [],
        ),
        # A mark inside a value is text.
        (f"BEGIN:VCARD\n{A}NOTE:from BEGIN:VCARD to END:VCARD it is\nEND:VCARD", [MING], []),
        (f"BEGIN:VCARD\n{A}NOTE:write END:VCARD\nEND:VCARD", [MING], []),
        (f"BEGIN:VCARD\n{A}NOTE:write BEGIN:VCARD\nEND:VCARD", [MING], []),
        (f"BEGIN:VCARD\n{A}NOTE:write\n END:VCARD\n  at last\nEND:VCARD", [MING], []),
        (f"BEGIN:VCARD\n{A}NOTE:BEGIN:VCARD\\nFN:x\\nEND:VCARD\\n\nEND:VCARD", [MING], []),
        # A mail around a card brings nobody.
        (f"From: a@example.com\nTo: b\n\nBEGIN:VCARD\n{A}END:VCARD\n--\nTel: 1\n", [MING], []),
    ],
)  # fmt: skip
def test_marks_wherever_they_stand(tmp_path, text, people, warnings):
    path = tmp_path / "phone.vcf"
    path.write_text(text, encoding="utf-8")
    read = read_file(path)
    assert [(record.name, record.phones[0][1]) for record in read.records] == people
    assert [w for record in read.records for w in record.warnings] == warnings
    assert not any(name == "X-UNREAD" for record in read.records for name, _value in record.extra)


@pytest.mark.parametrize("size", [3, 100, 20_000])
def test_many_marks_on_one_line_take_no_long_time(tmp_path, size):
    path = tmp_path / "phone.vcf"
    card = "BEGIN:VCARDVERSION:3.0FN:王TEL:0400000131END:VCARD"
    path.write_text(card * size + "xEND:VCARDx" * size, encoding="utf-8")
    read = read_file(path)
    assert read.found == size
