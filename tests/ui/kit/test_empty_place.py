"""What an empty place says is easy to read, however wide it is."""

import pytest
from pytestqt.qtbot import QtBot

from kehuapp.ui.kit.empty_place import EmptyPlace


@pytest.mark.parametrize("words", ["平" * 90, "平" * 151, "short", "what is written down " * 8])
def test_no_word_stands_alone_on_the_last_line(qtbot: QtBot, words: str) -> None:
    place = EmptyPlace()
    qtbot.addWidget(place)
    place.say("shopping-bag", "Nothing", words)
    place.resize(700, 500)
    place.show()
    label = place.words
    narrow, high = label.maximumWidth(), label.heightForWidth(420)
    if high == label.heightForWidth(10_000):
        assert narrow == 420
    else:
        assert label.heightForWidth(narrow) == high < label.heightForWidth(narrow - 8)
