"""Greeting cards and address labels: how many a page, nothing beyond its own card or label."""

import pytest

from kehuapp.rules.greetings import Envelope
from kehuapp.sheets import address_labels, greeting_cards
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


@pytest.mark.parametrize(("layout", "each"), [("2 × 7", 14), ("3 × 7", 21), ("3 × 8", 24)])
def test_labels_stay_on_their_label(layout, each):
    envelope = Envelope(
        "106", "台北市大安區示範路三段 125 巷 8 號 12 樓之 3 右側第二間" * 2, "禾樂", "陳志明　收"
    )
    made = address_labels.form([envelope] * (each + 1), layout, "標籤")
    assert [len(texts(page)) for page in made.pages] == [4 * each, 4]
    shape = address_labels.LAYOUTS[layout]
    for number, text in enumerate(texts(made.pages[0])):
        down, across = divmod(number // 4, shape.across)
        left, top = shape.left + across * shape.step_x, shape.top + down * shape.step_y
        assert left < text.x and text.x + text.w < left + shape.wide
        assert top < text.y and text.y + text.h < top + shape.high
    last = shape.top + (shape.down - 1) * shape.step_y + shape.high
    assert last <= A4[1] and shape.left + (shape.across - 1) * shape.step_x + shape.wide <= A4[0]
