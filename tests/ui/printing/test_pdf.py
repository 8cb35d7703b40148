"""What a PDF says of itself: nothing of whom it is about, and how each of its pages lies."""

import re

from kehuapp.sheets.form import A4, Form, Pen
from kehuapp.ui.printing.pdf import pdf_bytes


def test_the_data_of_a_pdf_name_nobody(qapp):
    pen = Pen()
    pen.text(20, 20, 100, 6, "Visit")
    data = pdf_bytes(Form("拜訪準備表 - 王小明", (pen.page(),)))
    assert data is not None and data.startswith(b"%PDF")
    for said in ("王小明".encode("utf-16-be"), "王小明".encode()):
        assert said not in data and said.hex().upper().encode() not in data.upper()


def test_a_cover_stands_and_the_sheets_two_to_a_paper_lie(qapp):
    upright, lying = A4, A4[::-1]
    form = Form("", tuple(Pen().page(size) for size in (upright, lying, lying, upright)))
    data = pdf_bytes(form)
    assert data is not None
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", data)
    lies = [float(wide) > float(high) for wide, high in boxes]
    assert lies == [False, True, True, False]
