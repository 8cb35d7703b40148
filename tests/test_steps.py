"""What a toast says of every step that the book can write: that it was done, never an order."""

import re

import translations

from kehuapp.changes import step_done
from kehuapp.i18n import step_label
from kehuapp.steps import DONE

#: What such a step is called says already what is so now.
STATES = re.compile(r"→|^%1 was introduced by|^%1 are not duplicates$|^Thank-you for %1 ")


def test_every_step_has_a_done_form_unless_it_says_what_is_so_now():
    steps = {m.source for m in translations.find_messages() if m.context == "Step"}
    assert {key for key in steps if not STATES.search(key)} == set(DONE)


def test_a_done_form_has_the_places_of_its_step_and_counts_as_it_does():
    for key, done in DONE.items():
        assert sorted(re.findall(r"%\d", key)) == sorted(re.findall(r"%\d", done)), key
        assert ("(s)" in key) == ("(s)" in done), key


def test_the_menu_keeps_the_verb():
    assert step_label("Delete %1", "Ann Lee") == "Delete Ann Lee"
    assert step_done("Delete %1", "Ann Lee") == "Deleted: Ann Lee"
    assert step_done("Name of the shop: %1 → %2", "a", "b") == "Name of the shop: a → b"


def test_no_chinese_done_form_is_an_order():
    for language in ("zh_TW", "zh_CN"):
        known = translations.read_ts(translations.FOLDER / f"kehuapp_{language}.ts")
        assert [done for done in DONE.values() if "已" not in known["Done", done][0]] == []
