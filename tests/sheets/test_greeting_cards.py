"""Greeting cards: how many a page, nothing beyond its own card."""

import pytest

from kehuapp.sheets import greeting_cards
from kehuapp.sheets.form import A4, Text

LONG = (
    "陳店長您好：\n\n" + "新春伊始，全體同仁恭祝您闔家平安，事事順心。" * 12 + "\n\n山月茶行 敬上"
)


def texts(page):
    return [shape for shape in page.shapes if isinstance(shape, Text)]


@pytest.mark.parametrize(("layout", "each"), [("two", 2), ("four", 4), ("folded", 2)])
def test_cards_stay_on_their_part_of_the_page(layout, each):
    made = greeting_cards.form([LONG] * 5, layout, "賀卡")
    assert len(made.pages) == -(-5 // each)
    shape = greeting_cards.LAYOUTS[layout]
    wide, high = A4[0] / shape.across, A4[1] / shape.down
    for text in texts(made.pages[0]):
        down, across = int(text.y / high), int(text.x / wide)
        assert text.y + text.h <= (down + 1) * high - 7
        assert across * wide + 7 <= text.x and text.x + text.w <= (across + 1) * wide - 7
        if shape.is_folded:
            assert text.x > wide / 2
    assert sum("敬上" in text.runs[0].text for text in texts(made.pages[0])) == each
