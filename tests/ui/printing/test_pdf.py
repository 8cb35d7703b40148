"""What a PDF says of itself: nothing of whom it is about."""

from kehuapp.sheets.form import Form, Pen
from kehuapp.ui.printing.pdf import pdf_bytes


def test_the_data_of_a_pdf_name_nobody(qapp):
    pen = Pen()
    pen.text(20, 20, 100, 6, "Visit")
    data = pdf_bytes(Form("拜訪準備表 - 王小明", (pen.page(),)))
    assert data is not None and data.startswith(b"%PDF")
    for said in ("王小明".encode("utf-16-be"), "王小明".encode()):
        assert said not in data and said.hex().upper().encode() not in data.upper()
