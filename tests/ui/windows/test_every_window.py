"""A walk over every window, page and dialog: nothing clipped, squeezed, unnamed or off the screen.

The table of windows is the one that the pictures are drawn from (packaging/screens.py), so that a
new one is in as soon as it has a picture; a test below says which have none.
"""

import functools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import pytest
import screens
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFontMetrics,
    QImage,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitterHandle,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

from kehuapp.text.colours import contrast
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.labels import Elided
from kehuapp.ui.kit.windows import placing
from kehuapp.ui.work import translations

ROOT = Path(__file__).resolve().parents[3]
SCREEN = QRect(0, 0, 1280, 720)
FRAME = 22  # lines that a usual frame adds to a window
HIGH = 32  # pixels of a control of one line
READABLE, VISIBLE = 4.5, 3.0
#: (language, how much larger than usual the letters are, colours)
WALKS = (
    ("zh_TW", 1.0, "light"),
    ("en", 1.0, "dark"),
    # Chinese of either kind is as wide as the other.
    ("zh_CN", 1.5, "light"),
    ("en", 1.5, "light"),
    ("en", 2.0, "light"),
)
FIELDS = (QLineEdit, QAbstractSpinBox, QComboBox)
WRITTEN = (*FIELDS, QPlainTextEdit, QTextEdit)
_CLASS = re.compile(r"^ *class (\w+)(?:\(([^()]*)\))?:", re.M)
Parts = Sequence[QWidget]  # a window and all that is shown in it


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    monkeypatch.setattr(screens, "ROOM", (SCREEN.width(), SCREEN.height()))
    font = qapp.font()
    yield
    qapp.setFont(font)
    translations.install(qapp, "en")
    theme.apply(qapp, "light")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the sample shops are kept; one for each language."""
    return tmp_path_factory.mktemp("shops")


def walk(
    qapp: QApplication, folder: Path, language: str, scale: float
) -> Iterator[tuple[str, QWidget]]:
    """Every window as it stands on a small screen with letters so large.

    Letters of twice the size leave of this screen what one of 640 × 360 would be: the window itself
    wants a larger one, and a box of Qt's own is as wide as Qt's screen lets it be. Neither is
    waited for then.
    """
    font = qapp.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    qapp.setFont(font)
    theme.apply(qapp, theme.current().name)
    shop = folder / language
    shop.mkdir(exist_ok=True)
    with screens.opened(qapp, shop) as (window, table):
        for name, show in table:
            window.resize(SCREEN.width(), SCREEN.height() - FRAME)  # one before made it narrow
            shown = show()
            if scale < 2 or not isinstance(shown, QMainWindow | QMessageBox):
                screens._settle(qapp)
                yield name, shown
            screens.put_away(shown, window)


@pytest.mark.parametrize("language, scale, mode", WALKS)
def test_every_window(
    qtbot, qapp, small_screen, folder, language: str, scale: float, mode: str
) -> None:
    translations.install(qapp, language)
    theme.apply(qapp, mode)
    wrong: list[str] = []
    seen: set[str] = set()
    for name, shown in walk(qapp, folder, language, scale):
        seen.add(type(shown).__name__)
        parts = [*seen_in(shown)]
        found = [too_large(shown), *clipped(parts)]
        if scale == 1.0:
            picture = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
            found += [*low(parts), *uneven(parts, shown), *nameless(parts), *lonely(parts)]
            found += [*pale(parts, shown, picture), *without_edge(parts, shown, picture)]
        wrong += [f"{name}: {one}" for one in found if one]
    assert not wrong, "\n".join(wrong)
    if scale < 2:
        missing = dialogs_in_the_source() - seen
        assert missing == set(), "these have no picture in packaging/screens.py"


# What is looked for


def too_large(shown: QWidget) -> str:
    room = SCREEN.size() if isinstance(shown, QMainWindow) else placing.most(shown)
    if isinstance(shown, QMainWindow):
        room -= QSize(0, FRAME)
    size = shown.size().expandedTo(shown.minimumSizeHint())
    if size.boundedTo(room) == size:
        return ""
    return f"is {size.width()} × {size.height()}, more than {room.width()} × {room.height()}"


def clipped(parts: Parts) -> Iterator[str]:
    for widget in parts:
        if said := too_narrow(widget):
            yield f"{called(widget)} {said}"


def too_narrow(widget: QWidget) -> str:
    """What of a widget's words does not fit into it; "" when all is there or in the tool tip."""
    if isinstance(widget, QHeaderView):
        return _header(widget)
    if isinstance(widget, QTabBar):
        return _tabs(widget)
    above = widget.parentWidget()
    if widget.toolTip() or isinstance(widget, Elided) or (is_part(widget) and above.toolTip()):
        return ""
    room, needed = widget.size(), QSize()
    if isinstance(widget, QLabel):
        if not widget.text():
            return ""
        needed = widget.sizeHint()
        if widget.wordWrap():
            needed = QSize(0, widget.heightForWidth(widget.width()))
    elif isinstance(widget, QAbstractButton):
        needed = widget.sizeHint() if widget.text() else QSize()
    elif isinstance(widget, QComboBox):
        option = QStyleOptionComboBox()
        widget.initStyleOption(option)
        part = widget.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            widget,
        )
        room, needed = part.size(), QSize(_wide(widget, widget.currentText()), 0)
    elif isinstance(widget, QLineEdit) and not widget.text():
        margins = widget.textMargins()
        room = widget.size() - QSize(margins.left() + margins.right() + 4, 0)
        if not isinstance(widget.parentWidget(), (QComboBox, QAbstractSpinBox)):
            room -= QSize(18, 0)  # its padding and edges
        needed = QSize(_wide(widget, widget.placeholderText()), 0)
    if needed.width() <= room.width() + 1 and needed.height() <= room.height() + 1:
        return ""
    return f"needs {needed.width()} × {needed.height()}, has {room.width()} × {room.height()}"


def _wide(widget: QWidget, text: str) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(text)


def _header(header: QHeaderView) -> str:
    model = header.model()
    if header.orientation() == Qt.Orientation.Vertical or model is None:
        return ""
    for at in range(header.count()):
        hint = model.headerData(at, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        if header.isSectionHidden(at) or hint:
            continue
        text = str(model.headerData(at, header.orientation()) or "")
        if _wide(header, text) + 12 > header.sectionSize(at):
            return f"cuts {text!r}"
    return ""


def _tabs(tabs: QTabBar) -> str:
    for at in range(tabs.count()):
        if tabs.isTabVisible(at) and not tabs.tabToolTip(at):
            if tabs.tabRect(at).right() > tabs.width():
                return f"cuts {tabs.tabText(at)!r}"
            if _wide(tabs, tabs.tabText(at)) > tabs.tabRect(at).width():
                return f"cuts {tabs.tabText(at)!r}"
    return ""


def low(parts: Parts) -> Iterator[str]:
    """Controls of one line that are lower than a finger hits, or squeezed."""
    for widget in parts:
        if isinstance(widget, FIELDS) and not is_part(widget) and widget.height() < HIGH:
            yield f"{called(widget)} is {widget.height()} pixels high"
        plain = isinstance(widget, QPushButton) and not (
            widget.property("quiet") or widget.property("link")
        )
        # What has a style of its own is a chip, no button.
        if plain and not widget.styleSheet() and widget.height() < HIGH:
            yield f"{called(widget)} is {widget.height()} pixels high"


def uneven(parts: Parts, shown: QWidget) -> Iterator[str]:
    """Fields of one line that stand side by side and are not as high as each other."""
    fields = [one for one in parts if isinstance(one, FIELDS) and not is_part(one)]
    for one, other in pairwise(fields):
        first, second = place_in(one, shown), place_in(other, shown)
        beside = first.right() < second.left() <= first.right() + 40
        level = abs(first.center().y() - second.center().y()) < 8
        if beside and level and first.height() != second.height():
            yield f"{called(one)} and {called(other)}: {first.height()}, {second.height()} high"


def lonely(parts: Parts) -> Iterator[str]:
    """Texts whose last line is one character or a mark."""
    for widget in parts:
        if not isinstance(widget, QLabel) or not widget.wordWrap() or "<" in widget.text():
            continue
        last = widget.text().split("\n")[-1]
        laid = QTextLayout(last, widget.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        laid.setTextOption(option)
        laid.beginLayout()
        starts = []
        while (line := laid.createLine()).isValid():
            line.setLineWidth(max(widget.contentsRect().width(), 1))
            starts.append(line.textStart())
        laid.endLayout()
        rest = last[starts[-1] :].strip(" ，。：；、,.") if len(starts) > 1 else "whole"
        if len(rest) < 2:
            yield f"{called(widget)} ends in a line of {last[starts[-1] :]!r}"


def nameless(parts: Parts) -> Iterator[str]:
    """Controls of which a screen reader would say nothing."""
    for widget in parts:
        above = widget.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is widget:
            continue
        asked = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
        frame = type(widget) in (QScrollArea, QSplitterHandle) or is_part(widget)
        if not asked or frame or isinstance(widget, (QTabBar, QDialog, QMainWindow)):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            yield f"{called(widget)} has no accessible name"


def pale(parts: Parts, shown: QWidget, picture: QImage) -> Iterator[str]:
    """Words that can hardly be read on what is behind them."""
    for widget in parts:
        if not widget.isEnabled():
            continue
        text, colour = written(widget)
        if text.strip():
            ground = ground_of(widget, shown, picture)
            if ground and contrast(over(colour, ground), ground) < READABLE:
                yield f"{called(widget)}: {colour.name()} on {ground}"


def written(widget: QWidget) -> tuple[str, QColor]:
    """The words of a widget and their colour."""
    palette = widget.palette()
    if isinstance(widget, QLineEdit) and not widget.text():
        return widget.placeholderText(), palette.color(palette.ColorRole.PlaceholderText)
    if isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.toPlainText():
        return widget.placeholderText(), palette.color(palette.ColorRole.PlaceholderText)
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        return widget.text(), palette.color(widget.foregroundRole())
    return "", QColor()


def without_edge(parts: Parts, shown: QWidget, picture: QImage) -> Iterator[str]:
    """Fields whose edge cannot be told from what is around them."""
    for widget in parts:
        if not isinstance(widget, WRITTEN) or is_part(widget) or not widget.isEnabled():
            continue
        area = place_in(widget, shown)
        whole = visible_part(widget, shown).contains(area.adjusted(-2, 0, 2, 0))
        if not whole or (isinstance(widget, QTextEdit | QPlainTextEdit) and not framed(widget)):
            continue
        middle = area.center().y()
        edge = picture.pixelColor(QPoint(area.left(), middle)).name()
        beside = picture.pixelColor(QPoint(area.left() - 2, middle)).name()
        if contrast(edge, beside) < VISIBLE:
            yield f"{called(widget)}: edge {edge} beside {beside}"


# Help


def framed(text: QWidget) -> bool:
    """Whether a text is a field of its own, no piece of a card that has the edge."""
    return isinstance(text, QPlainTextEdit)


def seen_in(shown: QWidget) -> Iterator[QWidget]:
    """The window itself and all that is shown in it."""
    for widget in (shown, *shown.findChildren(QWidget)):
        inside = widget is shown or widget.isVisibleTo(shown)
        if inside and widget.window() is shown.window() and not widget.size().isEmpty():
            yield widget


def is_part(widget: QWidget) -> bool:
    """Whether a widget is a piece of another one, or stands in a cell."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QComboBox | QAbstractSpinBox | QAbstractItemView):
            return True
        above = above.parentWidget() if not above.isWindow() else None
    return False


def place_in(widget: QWidget, shown: QWidget) -> QRect:
    return QRect(widget.mapTo(shown, QPoint()), widget.size())


def ground_of(widget: QWidget, shown: QWidget, picture: QImage) -> str:
    """The colour that most of a widget has; "" for one that is scrolled away."""
    area = place_in(widget, shown).intersected(visible_part(widget, shown))
    if area.width() < 4 or area.height() < 4:
        return ""
    assert picture.format() == QImage.Format.Format_RGB32
    dots = memoryview(picture.constBits()).cast("B").cast("I")
    wide = picture.bytesPerLine() // 4
    across = max(1, area.width() // 60)
    counted: Counter[int] = Counter()
    for y in range(area.top(), area.bottom(), max(1, area.height() // 12)):
        counted.update(dots[y * wide + area.left() : y * wide + area.right() : across])
    return QColor.fromRgb(counted.most_common(1)[0][0]).name()


def visible_part(widget: QWidget, shown: QWidget) -> QRect:
    part, above = shown.rect(), widget.parentWidget()
    while above is not None and above is not shown:
        part = part.intersected(place_in(above, shown))
        above = above.parentWidget()
    return part


def over(colour: QColor, ground: str) -> str:
    """A colour that lets some of the ground through, as it is seen."""
    behind, share = QColor(ground), colour.alphaF()
    mixed = (
        round(a * share + b * (1 - share))
        for a, b in zip(colour.getRgb()[:3], behind.getRgb()[:3], strict=True)
    )
    return QColor(*mixed).name()


def called(widget: QWidget) -> str:
    """How to find a widget in the source."""
    text = getattr(widget, "text", None)
    said = str(text())[:24] if callable(text) else widget.objectName()
    above = widget.parentWidget()
    inside = f" in {type(above).__name__}" if above is not None else ""
    return f"{type(widget).__name__} {said!r}{inside}"


@functools.cache
def dialogs_in_the_source() -> set[str]:
    """The names of all classes of dialogs."""
    bases: dict[str, list[str]] = {}
    for path in (ROOT / "kehuapp" / "ui").rglob("*.py"):
        for name, above in _CLASS.findall(path.read_text(encoding="utf-8")):
            bases[name] = [base.strip() for base in above.split(",")]

    def is_dialog(name: str) -> bool:
        return any(
            one in ("Dialog", "QDialog", "QMessageBox") or is_dialog(one)
            for one in bases.get(name, ())
        )

    ours: Iterable[str] = (name for name in bases if is_dialog(name))
    others_are_made_of = {one for names in bases.values() for one in names}
    return set(ours) - others_are_made_of
