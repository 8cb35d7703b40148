"""From the facts of visits to the PDF of their sheets, in a program that runs.

Beside the bare painter: the same lines, boxes and letters on as many pages, laid out before. The
codes for a telephone's camera are kept from the first round on, as they are from the preview on:
200 of them take about as long as the bare painter.
"""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _facts(count: int) -> list[object]:
    """Different customers: nothing but our own words is the same on two sheets."""
    from kehuapp.rules.visits.visit_facts import ContactFact, SaleFact, VisitFacts

    one = VisitFacts(
        shop="示範茶行",
        staff="小芳",
        code="",
        printed_at=datetime(2026, 11, 22, 17, 40),
        name="",
        visit_at=datetime(2026, 11, 23, 10, 30),
        company="禾樂食堂",
        tier="key",
        tier_words="重點客戶",
        place="店內",
        diet="不吃牛",
        dates=("生日 農曆八月十五",),
        total12="$86,400",
        usual_gap_days=38,
        materials=("冷泡樣品 3 款", "報價單"),
    )
    day = date(2026, 10, 28)
    return [
        replace(
            one,
            code=f"V{n}",
            name=f"陳志明{n}",
            phones=(("行動", f"04-0000-{n:04}"),),
            dial=f"+88640000{n:04}",
            address=f"台北市大安區示範路 {n} 號",
            purpose=f"敲定冷泡茶試單 {n}",
            pinned=f"不喝酒，{n} 點後不接電話",
            family=f"女兒 {n} 月結婚",
            sales=tuple(
                SaleFact(day, f"高山烏龍 {n}-{m}", f"{m} 斤", f"${n * 100 + m}") for m in range(5)
            ),
            contacts=tuple(ContactFact(day, "拜訪", f"想試 {n} 款 {m}") for m in range(3)),
            comments=(f"想用冷泡款 {n}",),
            talk_sales=f"十二月用量 {n}",
        )
        for n in range(count)
    ]


def _sheets(facts: list[object]) -> None:
    from kehuapp.sheets.visit.sheet import forms
    from kehuapp.ui.printing.pdf import pdf_bytes

    pdf_bytes(forms(facts))


def _bare(count: int, texts: list[tuple[str, float, float]]) -> None:
    from PySide6.QtCore import QBuffer, QIODevice, QLineF, QPointF
    from PySide6.QtGui import QFont, QPainter, QPdfWriter

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    painter = QPainter(writer)
    painter.setFont(QFont(["Kehu Sans"], 10))
    lines = [QLineF(600, 600 + n * 150, 9000, 600 + n * 150) for n in range(80)]
    for page in range(count):
        if page:
            writer.newPage()
        painter.drawLines(lines)
        for text, x, y in texts:
            painter.drawText(QPointF(x, y), text)
    painter.end()


def benchmarks() -> Iterator[tuple]:
    from PySide6.QtWidgets import QApplication

    from kehuapp.sheets.form import Text
    from kehuapp.sheets.visit.sheet import forms
    from kehuapp.ui.kit import fonts

    application = QApplication.instance() or QApplication([])
    fonts.choose(application, "zh_TW")
    dots = 1200 / 25.4
    texts = [
        ("".join(run.text for run in shape.runs), shape.x * dots, shape.y * dots)
        for shape in forms(_facts(1)).pages[0].shapes
        if isinstance(shape, Text)
    ]
    for n in (1, 200):
        yield "visit sheets as PDF", n, partial(_sheets, _facts(n)), partial(_bare, n, texts)
