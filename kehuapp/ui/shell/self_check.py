"""Tries every part of an installation on a temporary book and tells; mends nothing."""

import os
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from kehuapp import paths
from kehuapp.i18n import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from kehuapp.store.database import Book

_CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:王小明\r\nN:王;小明;;;\r\nTEL;TYPE=CELL:04-0000-0001\r\n"
    "END:VCARD\r\n"
)


def check() -> int:
    """Run all checks, print a line each; 0 when all are well, 1 otherwise."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        checks: tuple[tuple[str, Callable[[Path], None]], ...] = (
            (translate("SelfCheck", "fonts"), _fonts),
            (translate("SelfCheck", "icons and tables"), _icons_and_tables),
            (translate("SelfCheck", "translations"), _translations),
            (translate("SelfCheck", "import into a new book"), _import),
            (translate("SelfCheck", "pictures"), _picture),
            (translate("SelfCheck", "the window"), _window),
            (translate("SelfCheck", "a visit sheet as PDF"), _sheet),
        )
        for name, run in checks:
            try:
                run(Path(folder))
            except Exception as error:  # whatever it is, the next check still runs
                failed += 1
                print(f"✘ {name}: {type(error).__name__}: {error}")
            else:
                print(f"✔ {name}")
    return 1 if failed else 0


def _need(condition: bool, what: str) -> None:
    if not condition:
        raise RuntimeError(what)


def _book(folder: Path) -> "closing[Book]":
    from kehuapp.book.opening import open_book

    return closing(open_book(folder / "check.kehu", create=True))


def _app() -> "QApplication":
    from PySide6.QtWidgets import QApplication

    running = QApplication.instance()
    return running if isinstance(running, QApplication) else QApplication(["kehuapp"])


def _fonts(_folder: Path) -> None:
    from PySide6.QtGui import QFont, QFontMetrics

    from kehuapp.ui.kit import fonts

    _app()
    fonts.register()
    for family, signs in ((fonts.TAIWAN, "客戶户臺陳★"), (fonts.MAINLAND, "客户陈里镕★")):
        metrics = QFontMetrics(QFont(family))
        # inFont() denies 臺 and 陳 on a machine without any system font; this one does not.
        missing = [char for char in signs if not metrics.inFontUcs4(ord(char))]
        _need(not missing, " ".join(missing))


def _icons_and_tables(_folder: Path) -> None:
    tables = (
        "pinyin",
        "surnames",
        "folding",
        "label_sheets",
        "strokes",
        "contact_words",
        "festivals",
        "closed_days",
    )
    for name in ("icons/plus.svg", *(f"tables/{table}.tsv" for table in tables)):
        _need((paths.resources() / name).is_file(), name)


def _translations(_folder: Path) -> None:
    from kehuapp.ui.work import translations

    app = _app()
    before = translations.language()
    for language in ("zh_TW", "zh_CN"):
        translations.install(app, language)
        _need(translate("Words", "Key customer") != "Key customer", language)
    translations.install(app, before)


def _import(folder: Path) -> None:
    from kehuapp.exchange.importing.import_plan import build_plan
    from kehuapp.exchange.importing.import_run import apply
    from kehuapp.exchange.read import read_file

    (folder / "card.vcf").write_text(_CARD, encoding="utf-8")
    with _book(folder) as book:
        report = apply(book, build_plan(book, read_file(folder / "card.vcf", "TW")))[1]
        _need(report.to_json()["created"] == 1, "no contact came in")


def _picture(folder: Path) -> None:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QImage

    from kehuapp.store.pictures import add_picture, find_picture

    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # its stub says bytes
    with _book(folder) as book:
        sha256 = add_picture(book, bytes(buffer.data().data()))
        _need(bool(find_picture(book, sha256)), "the picture did not come back")


def _window(folder: Path) -> None:
    from kehuapp.ui.shell.main_window import MainWindow

    app = _app()
    with _book(folder) as book:
        window = MainWindow(book)
        window.show()
        app.processEvents()
        _need(not window.grab().isNull(), "nothing was drawn")
        window.close()
        window.deleteLater()
        app.processEvents()


def _sheet(folder: Path) -> None:
    from kehuapp.book.summary import load_visit_facts
    from kehuapp.sheets.visit.sheet import forms
    from kehuapp.ui.printing.pdf import write_pdf

    _app()
    with _book(folder) as book:
        write_pdf(forms([load_visit_facts(book, 1)]), folder / "sheet.pdf")
    _need((folder / "sheet.pdf").read_bytes().startswith(b"%PDF"), "no PDF")
