"""Who is whose spouse, child or friend by a phone's rows becomes a relation of the book."""

import pytest

from kehuapp.book.relations import rows_relations
from kehuapp.store import journal

from ..conftest import bring_in

ANDROID = "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;{};{};{};;;;;;;;;;;;"


def card(name, *lines):
    return "\n".join(("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""))


def shown(book, name):
    (contact,) = book.query("SELECT id FROM contact WHERE name = ?", (name,))[0]
    return [(row.name, row.kind, row.note) for row in rows_relations(book, contact)]


@pytest.mark.parametrize(
    ("line", "kind", "note", "turned"),
    [
        (ANDROID.format("范太太", 14, ""), "spouse", "", "spouse"),
        (ANDROID.format("范太太", 8, ""), "parent", "mother", "child"),
        (ANDROID.format("范太太", 3, ""), "child", "", "parent"),
        (ANDROID.format("范太太", 13, ""), "sibling", "sister", "sibling"),
        (ANDROID.format("范太太", 0, "房東"), "other", "房東", "other"),
        ("item1.X-ABRELATEDNAMES:范太太\nitem1.X-ABLabel:_$!<Spouse>!$_", "spouse", "", "spouse"),
        ("RELATED;TYPE=friend;VALUE=text:范太太", "friend", "", "friend"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_relation_of_two_in_the_file(book, tmp_path, line, kind, note, turned, first):
    cards = [card("范明達", line, "TEL:0400000051"), card("范太太", "TEL:0400000052")]
    path = tmp_path / "phone.vcf"
    path.write_text("".join(cards if first else cards[::-1]), encoding="utf-8")
    report = bring_in(book, path)
    assert shown(book, "范明達") == [("范太太", kind, note)]
    assert shown(book, "范太太") == [("范明達", turned, note)]
    again = bring_in(book, path)
    assert (again.created, again.merged, again.skipped) == (0, 0, 2)
    assert len(shown(book, "范明達")) == 1
    journal.undo(book, report.step)
    assert book.query("SELECT count(*) FROM relation")[0][0] == 0


@pytest.mark.parametrize("others", [[], ["范太太", "范太太"]])
def test_nobody_or_two_of_that_name_stay_a_field(book, tmp_path, others):
    path = tmp_path / "phone.vcf"
    people = [card(name, f"TEL:040000006{i}") for i, name in enumerate(others)]
    path.write_text(card("范明達", ANDROID.format("范太太", 14, "")) + "".join(people), "utf-8")
    bring_in(book, path)
    assert shown(book, "范明達") == []
    assert ("X-ABRELATEDNAMES (spouse)", "范太太") in book.query(
        "SELECT name, value FROM extra_field"
    )
