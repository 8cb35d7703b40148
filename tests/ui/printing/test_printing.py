"""Painted sheets: the PDF gives every value back, long text is shortened, files fail politely."""

import re
import shutil
import subprocess
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp.errors import Trouble
from kehuapp.rules.visits.visit_facts import ContactFact, SaleFact, VisitFacts
from kehuapp.sheets.form import Page
from kehuapp.sheets.visit.sheet import form, forms
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.toast import Toast
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.printing import paper_view
from kehuapp.ui.printing.paint import paint_page
from kehuapp.ui.printing.paper_view import MARGIN, ZOOM_STEP
from kehuapp.ui.printing.pdf import write_pdf
from kehuapp.ui.printing.preview import SheetPreview
from kehuapp.ui.work import translations

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")

FACTS = VisitFacts(
    shop="示範茶行", staff="小芳", code="V12", printed_at=datetime(2026, 11, 22, 17, 40),
    name="陳志明", visit_at=datetime(2026, 11, 23, 10, 30), company="禾樂食堂 Harvest 88",
    tier="key", tier_words="重點客戶", phones=(("行動", "04-0000-0027"), ("工作", "2000 0013")),
    address="台北市大安區示範路 12 號", dial="+886400000027", place="店內",
    purpose="敲定冷泡茶試單 A4 2026", pinned="客户與客戶，臺灣台灣",
    sales=(
        SaleFact(date(2026, 10, 28), "高山烏龍", "12斤", "$14,400", "換包裝"),
        SaleFact(date(2026, 9, 15), "蜜香紅茶 No.5", "8 斤", "$6,400"),
    ),
    total12="$86,400", profit12="$31,200", usual_gap_days=38,
    contacts=(ContactFact(date(2026, 11, 17), "拜訪", "新菜單要換冷泡茶，想試 3 款。"),),
    comments=("★ 想用 A4 2026 冷泡款", "第二行：對價格敏感"), materials=("報價單",),
)  # fmt: skip


@pytest.fixture(autouse=True)
def spoken(qapp: QApplication) -> None:
    """What the program does when it starts: a language, with the typeface that belongs to it."""
    translations.install(qapp, "en")


LONG = "很長的文字 long text A4 2026，" * 30


def text_of(path: Path, *options: str) -> str:
    asked = ["pdftotext", *options, str(path), "-"]
    return subprocess.run(asked, capture_output=True, check=True, encoding="utf-8").stdout


def page_count(path: Path) -> int:
    told = subprocess.run(["pdfinfo", str(path)], capture_output=True, check=True, text=True)
    found = re.search(r"Pages:\s+(\d+)", told.stdout)
    assert found
    return int(found[1])


@needs_poppler
def test_the_pdf_gives_every_value_back(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write_pdf(form(FACTS), path)
    said = text_of(path)
    for value in (
        "陳志明",
        "禾樂食堂 Harvest 88",
        "★ 重點客戶",
        "04-0000-0027",
        "2000 0013",
        "台北市大安區示範路 12 號",
        "敲定冷泡茶試單 A4 2026",
        "客户與客戶，臺灣台灣",
        "2026-10-28",
        "高山烏龍",
        "12斤",
        "$14,400",
        "換包裝",
        "蜜香紅茶 No.5",
        "8斤",
        "$6,400",
        "$86,400",
        "$31,200",
        "2026-11-17 拜訪",
        "新菜單要換冷泡茶，想試 3 款。",
        "★ 想用 A4 2026 冷泡款",
        "第二行：對價格敏感",
        "報價單",
        "V12",
        "2026-11-22 17:40",
    ):
        assert value in said, value


@needs_poppler
@pytest.mark.parametrize(
    ("language", "face"), [("zh_TW", "KehuSans-"), ("zh_CN", "KehuSansSC-"), ("en", "KehuSans-")]
)
def test_paper_has_the_glyphs_of_the_language(
    qapp: QApplication, tmp_path: Path, language: str, face: str
) -> None:
    translations.install(qapp, language)
    file = tmp_path / "sheet.pdf"
    write_pdf(form(FACTS), file)
    translations.install(qapp, "en")
    told = subprocess.run(["pdffonts", str(file)], capture_output=True, check=True, text=True)
    faces = [line.split()[0] for line in told.stdout.splitlines()[2:]]
    assert len(faces) >= 2
    # What the mainland does not write comes from the other face.
    assert all(each.startswith((face, "KehuSans-")) for each in faces)
    assert any(each.startswith(face) for each in faces)
    for value in ("陳志明", "客戶", "A4 2026", "臺灣台灣", "$14,400"):
        assert value in text_of(file), value


@needs_poppler
def test_one_page_a_stop_and_a_title(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "trip.pdf"
    write_pdf(forms([FACTS] * 7), path)
    assert page_count(path) == 7
    assert len([p for p in text_of(path).split("\f") if "陳志明" in p]) == 7


@needs_poppler
def test_long_text_stays_in_its_box_and_ends_in_dots(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    phones = tuple(("行動", f"04-0000-00{i:02d}") for i in range(10))
    facts = replace(
        FACTS,
        name=LONG,
        company=LONG,
        address=LONG,
        purpose=LONG,
        phones=phones,
        pinned=LONG,
        comments=(LONG,) * 3,
        talk_market=LONG,
        materials=(LONG,) * 9,
    )
    write_pdf(form(facts), path)
    assert page_count(path) == 1
    assert text_of(path).count("…") >= 8
    edges = [float(x) for x in re.findall(r'xMax="([\d.]+)"', text_of(path, "-bbox"))]
    assert max(edges) <= 196.5 / 25.4 * 72


def test_a_folder_that_is_not_there(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "missing" / "sheet.pdf"
    with pytest.raises(Trouble, match=r"sheet\.pdf"):
        write_pdf(form(FACTS), path)
    assert not list(tmp_path.glob("*/*"))


def test_a_file_in_the_way_stays_as_it_was(qapp: object, tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.mkdir()
    with pytest.raises(Trouble):
        write_pdf(form(FACTS), path)
    assert list(tmp_path.iterdir()) in (
        [path],
        [tmp_path / "home", path],
        [path, tmp_path / "home"],
    )


def test_preview_shows_pages_and_hides_remarks(qtbot: QtBot, tmp_path: Path) -> None:
    asked: list[bool] = []

    def build(private: bool) -> object:
        asked.append(private)
        return forms([FACTS, FACTS], private)

    preview = SheetPreview(build)
    qtbot.addWidget(preview)
    preview.show()
    assert preview.view.page_count() == 2
    assert "2" in preview.pages.text()
    preview.hide_private.click()
    assert asked == [True, False]
    assert preview.write_pdf(tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_pages_fit_and_grow(qtbot: QtBot) -> None:
    preview = SheetPreview(lambda private: forms([FACTS, FACTS], private))
    qtbot.addWidget(preview)
    preview.show()
    view, across = preview.view, preview.view.horizontalScrollBar()
    room = view.viewport().width()
    width = 210 / 25.4 * view.logicalDpiX()
    assert view.zoom() == pytest.approx((room - 2 * MARGIN) / width)
    assert preview.fit_width.isChecked() and not preview.whole_page.isChecked()
    assert preview.percentage.text() == f"{round(view.zoom() * 100)}%"
    preview.resize(preview.width() + 100, preview.height())
    assert view.zoom() == pytest.approx((view.viewport().width() - 2 * MARGIN) / width)
    assert across.maximum() == 0
    before = view.zoom()
    preview.zoom_in.click()
    assert view.zoom() == pytest.approx(before * ZOOM_STEP)
    assert preview.percentage.text() == f"{round(before * 125)}%" and across.maximum() > 0
    assert not preview.fit_width.isChecked()
    preview.zoom_out.click()
    assert view.zoom() == pytest.approx(before)
    preview.whole_page.click()
    assert view.zoom() * 297 / 25.4 * view.logicalDpiY() <= view.viewport().height()
    assert preview.whole_page.isChecked()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_pages_lie_on_our_ground_with_a_line_and_no_shadow(
    qtbot: QtBot, qapp: QApplication, mode: str
) -> None:
    theme.apply(qapp, mode)
    preview = SheetPreview(lambda private: form(FACTS, private))
    qtbot.addWidget(preview)
    preview.show()
    preview.whole_page.click()
    picture = preview.view.viewport().grab().toImage()
    middle = picture.height() // 2
    seen = [picture.pixelColor(x, middle).name() for x in range(picture.width())]
    page = seen.index("#ffffff")
    assert seen[page - 1] == theme.current().line
    assert set(seen[: page - 1]) == {theme.current().paper}
    theme.apply(qapp, "light")


def test_only_pages_in_sight_are_painted(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[Page] = []

    def paint(page: Page, *around: object) -> None:
        painted.append(page)
        paint_page(page, *around)  # type: ignore[arg-type]

    monkeypatch.setattr(paper_view, "paint_page", paint)
    preview = SheetPreview(lambda private: forms([FACTS] * 50, private))
    qtbot.addWidget(preview)
    preview.show()
    preview.grab()
    assert 1 <= len(painted) <= 2
    preview.grab()
    assert len(painted) <= 2  # what was painted is kept
    preview.view.verticalScrollBar().setValue(preview.view.verticalScrollBar().maximum())
    preview.grab()
    assert painted[-1] is preview._form.pages[-1] and len(painted) <= 4


def test_a_saved_file_can_be_opened(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return "broken" not in opened[-1]

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    preview = SheetPreview(lambda private: form(FACTS, private))
    qtbot.addWidget(preview)
    preview.show()
    toast = preview.findChild(Toast)
    assert toast is not None and not toast.isVisible()
    for name, button in (("out.pdf", "open"), ("out.pdf", "open_folder"), ("broken.pdf", "open")):
        file = tmp_path / name
        monkeypatch.setattr(choosing, "ask_new_name", lambda *_a, to=file: (str(to), ""))
        preview.save.click()
        assert toast.isVisible() and toast.text() == f"{name} was saved in {tmp_path}"
        toast.findChild(QPushButton, button).click()
    assert opened == [str(tmp_path / "out.pdf"), str(tmp_path), str(tmp_path / "broken.pdf")]
    assert toast.is_error() and "broken.pdf" in toast.text()


def test_preview_says_why_a_file_cannot_be_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[2]))
    preview = SheetPreview(lambda private: form(FACTS, private))
    qtbot.addWidget(preview)
    assert not preview.write_pdf(tmp_path / "missing" / "out.pdf")
    assert "out.pdf" in said[0]
