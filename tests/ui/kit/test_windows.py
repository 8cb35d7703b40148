"""How large windows are on small screens, and where the keyboard is when they open."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kehuapp.ui.kit import theme
from kehuapp.ui.kit.form_dialog import FormDialog, line, note, show_note
from kehuapp.ui.kit.windows import placing
from kehuapp.ui.kit.windows.dialog import Dialog
from kehuapp.ui.kit.windows.line_dialog import LineDialog

ROOT = Path(__file__).resolve().parents[3]


class Form(FormDialog):
    """So many lines, and a note below them."""

    def __init__(self, lines: int) -> None:
        super().__init__()
        self.lines = [line() for _ in range(lines)]
        for at, one in enumerate(self.lines):
            self.add_field(f"Field {at}", one)
        self.note = note()
        self.body.addWidget(self.note)
        self.start()

    def value(self) -> list[str]:
        return [one.text() for one in self.lines]


@pytest.fixture
def low(monkeypatch: pytest.MonkeyPatch) -> QSize:
    monkeypatch.setattr(placing, "room_of", lambda _window: QRect(0, 0, 640, 360))
    return QSize(640 - placing.LEFT_FREE, 360 - placing.LEFT_FREE)


def foot(form: FormDialog) -> QPushButton:
    button = form.findChild(QPushButton, "save")
    assert button is not None
    return button


def test_a_form_takes_what_it_needs(qtbot) -> None:
    form = Form(4)
    qtbot.addWidget(form)
    form.show()
    QApplication.processEvents()
    assert all(form.rect().contains(one.geometry()) for one in form.findChildren(QPushButton))
    scroll = form.lines[0].parentWidget().parentWidget().parentWidget()
    assert not scroll.verticalScrollBar().isVisible()


def test_on_a_low_screen_a_form_scrolls_and_its_buttons_stay(qtbot, qapp, low: QSize) -> None:
    theme.apply(qapp, "light")
    form = Form(12)
    qtbot.addWidget(form)
    form.show()
    QApplication.processEvents()
    assert form.size().boundedTo(low) == form.size()
    assert form.rect().contains(foot(form).geometry())
    form.lines[-1].setFocus()
    assert form.lines[-1].height() >= 32


def test_a_dialog_is_never_larger_than_the_screen(qtbot, low: QSize) -> None:
    dialog = Dialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout()
    label = QLabel("x")
    label.setMinimumSize(2000, 2000)
    column.addWidget(label)
    dialog.set_content(column, [QPushButton("Close")], scrolls=False)
    dialog.show()
    assert dialog.size() == low
    dialog.grow(5000, 5000)
    assert dialog.size() == low


def test_a_note_that_appears_makes_the_window_higher(qtbot) -> None:
    form = Form(2)
    qtbot.addWidget(form)
    form.show()
    QApplication.processEvents()
    before = form.height()
    show_note(form.note, "This day is still to come. " * 4)
    qtbot.waitUntil(lambda: form.height() > before)
    assert form.rect().contains(foot(form).geometry())


@pytest.mark.parametrize(
    "room, size, is_whole",
    [
        ((1366, 768), (1360, 860), True),
        ((1280, 720), (1360, 860), True),
        ((1280, 720), (900, 600), False),  # left smaller: it stays so
        ((1920, 1080), (1360, 860), False),
        ((1024, 1200), (1360, 860), False),
    ],
)
def test_the_window_takes_a_low_screen_whole(
    qtbot, monkeypatch, room: tuple[int, int], size: tuple[int, int], is_whole: bool
) -> None:
    monkeypatch.setattr(placing, "room_of", lambda _window: QRect(0, 0, *room))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    placing.show_main(window)
    assert window.isMaximized() == is_whole
    if not is_whole:
        assert window.width() <= room[0] and window.height() <= room[1] - 22


def test_the_keyboard_begins_in_the_first_field(qtbot) -> None:
    form = Form(2)
    qtbot.addWidget(form)
    form.show()
    assert form.focusWidget() is form.lines[0]
    chosen = Form(2)
    qtbot.addWidget(chosen)
    chosen.lines[1].setFocus()
    chosen.show()
    assert chosen.focusWidget() is chosen.lines[1]


def test_a_line_is_asked_for_and_never_empty(qtbot) -> None:
    dialog = LineDialog("Add", "Name", "Ann")
    heard: list[str] = []
    dialog.entered.connect(heard.append)
    qtbot.addWidget(dialog)
    dialog.show()
    field = dialog.findChild(QLineEdit)
    assert field is dialog.focusWidget()
    field.setText("  ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialog.isVisible() and heard == []
    field.setText(" Bob ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["Bob"]


def test_every_dialog_is_made_of_ours() -> None:
    """One that is Qt's own would be larger than a small screen; boxes of Qt's have few words."""
    found = [
        f"{path.relative_to(ROOT)}: {node.name}"
        for path in (ROOT / "kehuapp" / "ui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
        and {ast.unparse(base) for base in node.bases} & {"QDialog", "QInputDialog"}
    ]
    assert found == ["kehuapp/ui/kit/windows/dialog.py: Dialog"]
