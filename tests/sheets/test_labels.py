"""Labels and envelopes in millimetres: a sheet fits its paper, nothing leaves its label."""

import pytest

from kehuapp.errors import Trouble
from kehuapp.rules.greetings import Envelope
from kehuapp.rules.paper_facts import Sender
from kehuapp.sheets.form import PAPERS, Box, Text, Upright
from kehuapp.sheets.labels import address_labels, envelopes
from kehuapp.sheets.labels.label_sheets import find_sheet, label_sheets, own_sheet
from kehuapp.sheets.labels.upright import cells_of, columns_of

PLAIN = Envelope("406", "台中市北屯區示範路一段 12 號", "禾樂食堂", "陳志明　店長　收")
LONG = Envelope(
    "406409", "臺中市示範大道三段（後棟）125 巷 8 號" * 12, "Harvest " * 30, "王大明" * 100
)
WESTERN = Envelope("E8 1AB", "62 Test Row, Hackney, London", "Corner Brunch", "Ms Amy Turner")
SHEETS = list(label_sheets().values())


def test_every_sheet_fits_its_paper():
    for sheet in SHEETS:
        wide, high = PAPERS[sheet.paper]
        right = sheet.left + (sheet.columns - 1) * sheet.step_x + sheet.wide
        bottom = sheet.top + (sheet.rows - 1) * sheet.step_y + sheet.high
        assert sheet.step_x >= sheet.wide - 0.001 and sheet.step_y >= sheet.high - 0.001, sheet
        # It lies in the middle of the paper, as exactly as its maker cuts.
        assert abs(right + sheet.left - wide) < 0.7 and abs(bottom + sheet.top - high) < 0.7, sheet
        assert find_sheet(sheet.number) == sheet == find_sheet(sheet.name.lower())


@pytest.mark.parametrize(
    ("wish", "labels", "left", "top"),
    [("70x37", 24, 0, 0.5), ("70 × 37", 24, 0, 0.5), ("63,5x38.1", 21, 9.75, 15.15),
     ("210x297", 1, 0, 0)],
)  # fmt: skip
def test_a_size_of_ones_own(wish, labels, left, top):
    sheet = find_sheet(wish)
    assert (sheet.labels, sheet.left, sheet.top) == (
        labels,
        pytest.approx(left),
        pytest.approx(top),
    )


@pytest.mark.parametrize("wish", ["", "L9999", "5x5", "400x20", "70x", "0x0", "9999x9999"])
def test_no_such_sheet(wish):
    with pytest.raises(Trouble, match=r"70x37|does not fit"):
        find_sheet(wish)


def inside(shape, x, y, wide, high):
    return (
        x <= shape.x and y <= shape.y
        and shape.x + shape.w <= x + wide + 0.01 and shape.y + shape.h <= y + high + 0.01
    )  # fmt: skip


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("envelope", [PLAIN, LONG, WESTERN], ids=["plain", "long", "western"])
def test_nothing_leaves_its_label(envelope, upright):
    for sheet in [*SHEETS[::3], own_sheet(50, 15), own_sheet(20, 60)]:
        made = address_labels.form([envelope], sheet, "labels", first=sheet.labels, upright=upright)
        (page,) = made.form.pages
        x, y = sheet.corner(sheet.labels - 1)
        assert page.shapes
        assert all(inside(shape, x, y, sheet.wide, sheet.high) for shape in page.shapes), sheet
        if 1500 < sheet.wide * sheet.high < 4000:
            assert bool(made.shortened) == (envelope is LONG), sheet


def test_pages_and_the_first_label():
    sheet = find_sheet("L7160")
    for count, first, pages in (
        (0, 1, 0),
        (1, 21, 1),
        (2, 21, 2),
        (21, 1, 1),
        (22, 1, 2),
        (20, 3, 2),
    ):
        made = address_labels.form([PLAIN] * count, sheet, "labels", first=first)
        assert len(made.form.pages) == pages
        if count:
            # A preview shows the edges, which are not printed.
            assert [len(page.guides) for page in made.form.pages] == [21] * pages
            assert not any(isinstance(one, Box) for one in made.form.pages[0].shapes)
            assert made.form.pages[0].shapes[0].y >= sheet.corner(first - 1)[1]
        if pages == 2:  # the next sheet is a whole one
            assert made.form.pages[1].shapes[0].x < sheet.corner(1)[0]


def test_chinese_from_top_to_bottom():
    cells = cells_of("12 （後）、Harvest 樓 B1", 10)
    assert [(cell.text, cell.look) for cell in cells if cell.text] == [
        ("1", ""), ("2", ""), ("（", "turned"), ("後", ""), ("）", "turned"), ("、", "raised"),
        ("Harvest", "turned"), ("樓", ""), ("B", ""), ("1", ""),
    ]  # fmt: skip
    # A gap is left between Latin words, and where a wide blank was typed.
    gaps = [cell.height for cell in cells_of("Amy Chen　收 1 樓", 10) if not cell.text]
    assert len(gaps) == 2 and gaps[0] < gaps[1]
    columns = columns_of("一二三四五六七", 10, 12)
    assert ["".join(cell.text for cell in column) for column in columns] == [
        "一二三",
        "四五六",
        "七",
    ]
    assert columns_of("一二三四五六七", 10, 12, 2)[-1][-1].text == "…"
    # A number goes into the next column as a whole, unless no column holds it.
    for text, expected in (("路1234號", ["路", "123", "4號"]), ("一路12號", ["一路", "12號"]),
                           ("123456", ["123", "456"])):  # fmt: skip
        columns = columns_of(text, 10, 12)
        assert ["".join(cell.text for cell in column) for column in columns] == expected


@pytest.mark.parametrize("envelope", [PLAIN, LONG, WESTERN], ids=["plain", "long", "western"])
def test_nothing_leaves_its_envelope(envelope):
    sender = Sender("示範茶行" * 20, "台中市西區示範街 1 號" * 9, "403")
    for size in envelopes.ENVELOPES.values():
        made = envelopes.form([envelope] * 2, size, sender, "envelopes")
        assert [page.size for page in made.form.pages] == [(size.wide, size.high)] * 2
        for shape in made.form.pages[0].shapes:
            assert inside(shape, 5, 5, size.wide - 10, size.high - 10), (size, shape)


@pytest.mark.parametrize(
    ("code", "postcode", "boxes", "first", "last"),
    [("jp-naga3", "123-4567", 7, (64.3, 12.0), (106.3, 12.0)),
     ("jp-naga4", "1234567", 7, (34.3, 12.0), (76.3, 12.0)),
     ("cn5", "310000", 6, (12, 10), (62, 10)),
     ("tw-upright", "406", 6, (64, 10), (103.5, 10)),
     ("tw-upright", "40653", 5, (64, 10), (96, 10)),
     ("tw-lying", "406", 0, None, None), ("dl", "E8 1AB", 0, None, None)],
)  # fmt: skip
def test_the_boxes_of_a_postcode(code, postcode, boxes, first, last):
    size = envelopes.find_envelope(code)
    envelope = PLAIN._replace(postcode=postcode)
    (page,) = envelopes.form([envelope], size, Sender(), "envelopes").form.pages
    drawn = [shape for shape in page.shapes if isinstance(shape, Box)]
    assert len(drawn) == boxes
    if drawn:
        assert (drawn[0].x, drawn[0].y) == pytest.approx(first)
        assert (drawn[-1].x, drawn[-1].y) == pytest.approx(last)
        digits = [shape.runs[0].text for shape in page.shapes
                  if isinstance(shape, Text) and shape.align == "center"]  # fmt: skip
        assert "".join(digits) == postcode.replace("-", "")
    else:
        assert any(isinstance(shape, Text) and postcode in shape.runs[0].text
                   for shape in page.shapes)  # fmt: skip
    (filled,) = envelopes.form([envelope], size, Sender(), "e", boxes=False).form.pages
    assert not any(isinstance(shape, Box) for shape in filled.shapes)


def test_an_envelope_of_ones_own_size_and_none():
    assert envelopes.find_envelope("200x130")[1:3] == (200, 130)
    for wish in ("c9", "20x20", "999x100"):
        with pytest.raises(Trouble, match="jp-naga3"):
            envelopes.find_envelope(wish)
    upright = envelopes.form([PLAIN], envelopes.find_envelope("110x210"), Sender(), "e").form
    assert any(isinstance(shape, Upright) for shape in upright.pages[0].shapes)
