"""Every word of every kind of sheet comes out of its PDF again, in three languages."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kehuapp.rules.visits.shipped_templates import templates
from kehuapp.rules.visits.visit_facts import VisitFacts, blank_facts
from kehuapp.sheets.form import Form, Text
from kehuapp.sheets.visit.cover import cover
from kehuapp.sheets.visit.sheet import forms
from kehuapp.ui.printing.glyphs import missing_characters, missing_words
from kehuapp.ui.printing.pdf import write_pdf
from kehuapp.ui.work import translations
from tests.sheets.conftest import bare, everyday  # noqa: F401
from tests.sheets.test_trip_cover import TRIP

pytestmark = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")


def read_back(form: Form, path: Path) -> list[str]:
    """What is on the form and not in the text of its PDF."""
    write_pdf(form, path)
    asked = ["pdftotext", "-raw", str(path), "-"]
    told = subprocess.run(asked, capture_output=True, check=True).stdout.decode("utf-8")
    assert told.count("\f") == len(form.pages)
    read = "".join(told.split())
    said = ["".join(run.text for run in s.runs) for p in form.pages for s in p.shapes
            if isinstance(s, Text) and s.max_lines == 1]  # fmt: skip
    return [text for text in said if "".join(text.split()) not in read]


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN", "en"])
def test_every_word_is_read_back(
    qapp: QApplication,
    tmp_path: Path,
    language: str,
    everyday: VisitFacts,  # noqa: F811
    bare: VisitFacts,  # noqa: F811
) -> None:
    translations.install(qapp, language)
    try:
        nobody = blank_facts("示範茶行", everyday.printed_at)
        for size in ("a4", "two"):
            for template in templates()[::3]:
                made = forms([everyday, bare, nobody], size=size, template=template)
                assert read_back(made, tmp_path / "sheets.pdf") == []
        assert read_back(cover(TRIP), tmp_path / "cover.pdf") == []
    finally:
        translations.install(qapp, "en")


def test_what_no_font_has_is_named_and_marked(
    qapp: QApplication,
    tmp_path: Path,
    bare: VisitFacts,  # noqa: F811
) -> None:
    from dataclasses import replace

    form = forms([replace(bare, name="王\U00020bb7\U0010fffd", purpose="喜\ufe0f")])
    missing = missing_characters(form)
    assert missing == ("\U00020bb7", "\U0010fffd")
    said = missing_words(missing)
    assert "\U00020bb7 (U+20BB7)" in said and said.endswith("The paper has 〓 there.")
    assert missing_words(()) == ""
    path = tmp_path / "sheet.pdf"
    write_pdf(form, path)
    read = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True).stdout
    assert "王〓〓" in read.decode("utf-8")
