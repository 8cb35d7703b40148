"""What Qt itself says, in dialogs for files and printing and in menus, speaks our languages."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPageSetupDialog, QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QColorDialog,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFileSystemModel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QSpinBox,
    QTabWidget,
    QTextEdit,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kehuapp import paths
from kehuapp.i18n import translate
from kehuapp.ui.work import translations

#: Units, sizes of paper, formats and keys are written so in Chinese as well.
ALLOWED = re.compile(
    r"\b(mm|cm|in|pt|DD|CC|DL|US|PRC|JIS|ANSI|PDF|C5E|[ABC]\d+|\d+K|RGB|Alt|Ctrl|Esc|Left|Right|Up)\b"
    r"|(?<=\d)mm|/\S*"  # a folder's name
    r"|[(（][A-Z][A-Za-z -]+[)）]"  # a size's own name behind what it is for
)
LATIN = re.compile(r"[A-Za-z]{2,}")
TOLD = ("text", "title", "windowTitle", "placeholderText", "toolTip", "accessibleName", "suffix")


@pytest.fixture(params=["zh_TW", "zh_CN"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    yield translations.install(qapp, request.param)
    translations.install(qapp, "en")


def words_of(widget: QWidget) -> Iterator[str]:
    """Everything a widget and its children say."""
    for one in [widget, *widget.findChildren(QWidget)]:
        for name in TOLD:
            told = getattr(one, name, None)
            if callable(told):
                said = told()
                if isinstance(said, str):
                    yield re.sub("<[^>]*>", " ", said)
        if isinstance(one, QComboBox):
            yield from (one.itemText(row) for row in range(one.count()))
        if isinstance(one, QTabWidget):
            yield from (one.tabText(row) for row in range(one.count()))
        if isinstance(one, QTreeView):
            yield from heads_of(one)
        if isinstance(one, QAbstractItemView) and not isinstance(one.model(), QFileSystemModel):
            model = one.model()
            for row in range(model.rowCount() if model else 0):
                said = model.index(row, 0).data()
                if isinstance(said, str) and said != Path.home().name:
                    yield said
    for action in widget.findChildren(QAction):
        yield action.text().split("\t")[0]


def heads_of(view: QTreeView) -> Iterator[str]:
    model = view.model()
    if model is not None:
        for column in range(model.columnCount(QModelIndex())):
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def foreign(widget: QWidget) -> set[str]:
    return {said for said in words_of(widget) if LATIN.search(ALLOWED.sub(" ", said))}


def file_dialogs() -> Iterator[QFileDialog]:
    for accept, mode in (
        (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.ExistingFiles),
        (QFileDialog.AcceptMode.AcceptSave, QFileDialog.FileMode.AnyFile),
        (QFileDialog.AcceptMode.AcceptOpen, QFileDialog.FileMode.Directory),
    ):
        dialog = QFileDialog(None, "檔", "/")
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setAcceptMode(accept)
        dialog.setFileMode(mode)
        dialog.setNameFilter("檔 (*)")
        yield dialog


def test_file_dialogs(spoken: str, qtbot: QtBot) -> None:
    for dialog in file_dialogs():
        qtbot.addWidget(dialog)
        dialog.show()
        assert foreign(dialog) == set()
        tree = dialog.findChild(QTreeView, "treeView")
        assert tree is not None and len([*heads_of(tree)]) == 4


def test_kinds_of_files(spoken: str, qtbot: QtBot) -> None:
    model = QFileSystemModel()
    with qtbot.waitSignal(model.directoryLoaded):
        model.setRootPath("/")
    root = model.index("/")
    kinds = {model.index(row, 2, root).data() for row in range(model.rowCount(root))}
    assert kinds
    assert {"資料夾", "文件夹"} & kinds and not {"Folder", "Drive", "File"} & kinds


@pytest.mark.qt_log_ignore("QPageSetupDialog: Cannot be used on non-native printers")
def test_dialogs_of_printing(spoken: str, qtbot: QtBot) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.NativeFormat)
    for dialog in (QPrintDialog(printer), QPageSetupDialog(printer)):
        qtbot.addWidget(dialog)
        assert foreign(dialog) == set()


@pytest.mark.parametrize("kind", [QLineEdit, QTextEdit, QPlainTextEdit])
def test_menus_of_fields(
    spoken: str, qtbot: QtBot, kind: type[QLineEdit | QTextEdit | QPlainTextEdit]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    assert isinstance(menu, QMenu)
    said = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert len(said) >= 5
    assert foreign(menu) == set()
    assert any(word in "".join(said) for word in ("復原", "撤销"))
    menu.deleteLater()


def test_other_dialogs(spoken: str, qtbot: QtBot) -> None:
    colours = QColorDialog()
    colours.setOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    box = QMessageBox()
    box.setStandardButtons(
        QMessageBox.StandardButton.Ok
        | QMessageBox.StandardButton.Cancel
        | QMessageBox.StandardButton.Yes
        | QMessageBox.StandardButton.No
        | QMessageBox.StandardButton.Retry
        | QMessageBox.StandardButton.Ignore
        | QMessageBox.StandardButton.Help
    )
    box.setDetailedText("x")
    buttons = QDialogButtonBox()
    for button in QDialogButtonBox.StandardButton:
        if button not in (
            QDialogButtonBox.StandardButton.NoButton,
            QDialogButtonBox.StandardButton.FirstButton,
            QDialogButtonBox.StandardButton.LastButton,
        ):
            buttons.addButton(button)
    field = colours.findChild(QLineEdit, "qt_colorname_lineedit")
    if field is not None:
        field.clear()
    for dialog in (colours, box, buttons, QProgressDialog(), QSpinBox()):
        qtbot.addWidget(dialog)
        assert foreign(dialog) == set()


def test_the_walk_finds_what_is_english(qapp: QApplication, qtbot: QtBot) -> None:
    translations.install(qapp, "en")
    for dialog in file_dialogs():
        qtbot.addWidget(dialog)
        assert {"&Look in:", "Files of &type:"} <= foreign(dialog)


def test_an_update_of_the_words_while_the_program_is_open(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "translations"
    shutil.copytree(paths.resources() / "translations", folder)
    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    translations.install(qapp, "zh_TW")
    try:
        for file in folder.glob(
            "*.qm"
        ):  # in place, as a copier does: the same file, cut to nothing
            file.write_bytes(b"")
        assert translate("Sales", "Amount") == "金額"
    finally:
        monkeypatch.undo()
        translations.install(qapp, "en")
