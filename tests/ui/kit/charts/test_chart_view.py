"""A chart on the screen: read by mouse and keys, turned into its table, copied and saved."""

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from sheets.charts.samples import BULLETS, GRID, KINDS, RANKED, STACKED, pareto

from kehuapp.sheets.charts.table import table_of
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.charts.canvas import INSIDE
from kehuapp.ui.kit.charts.card import ChartCard
from kehuapp.ui.kit.charts.table_model import TableModel
from kehuapp.ui.kit.charts.view import ChartView

Key = Qt.Key


@pytest.fixture
def view(qtbot: QtBot) -> ChartView:
    shown = ChartView()
    qtbot.addWidget(shown)
    shown.resize(640, 300)
    shown.show_chart(pareto())
    shown.show()
    shown.canvas.setFocus()
    return shown


def read(view: ChartView) -> str:
    mark = view.canvas.mark()
    return mark.said if mark else ""


def test_keys_read_one_value_after_the_other(qtbot: QtBot, view: ChartView) -> None:
    canvas = view.canvas
    assert canvas.accessibleName() == "Who brings profit"
    assert canvas.accessibleDescription() == "5 customers"
    steps = [
        (Key.Key_Right, "1"), (Key.Key_Right, "2"), (Key.Key_Down, "3"), (Key.Key_Left, "2"),
        (Key.Key_End, "5"), (Key.Key_Right, "5"), (Key.Key_Home, "1"), (Key.Key_Up, "1"),
        (Key.Key_PageDown, "5"), (Key.Key_PageUp, "1"),
    ]  # fmt: skip
    for key, customer in steps:
        qtbot.keyClick(canvas, key)
        assert f"Customer {customer} · " in read(view), key
    assert canvas.accessibleName() == (
        "Who brings profit: ★ Customer 1 · $50 · the first 1 bring 50%"
    )
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(canvas, Key.Key_Return)
    assert told.args == [[11]]
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert not read(view)
    qtbot.keyClick(canvas, Key.Key_Left)  # from the end
    assert "Customer 5" in read(view)


def test_arrow_keys_go_as_they_point_where_marks_lie_on_each_other(
    qtbot: QtBot, view: ChartView
) -> None:
    for chart, steps in (
        (STACKED, (
            (Key.Key_Right, "Jan · Price"), (Key.Key_Up, "Jan · Service"), (Key.Key_Right, "Feb"),
            (Key.Key_Right, "Mar · Service"), (Key.Key_Down, "Mar · Price"),
            (Key.Key_Down, "Mar · Price"), (Key.Key_End, "Apr"), (Key.Key_Home, "Jan · Price"),
        )),
        (GRID, (
            (Key.Key_Right, "often · long ago"), (Key.Key_Down, "sometimes · long ago"),
            (Key.Key_Right, "sometimes · some time ago"), (Key.Key_Up, "often · some time ago"),
            (Key.Key_Up, "often · some time ago"), (Key.Key_End, "once · lately"),
        )),
    ):  # fmt: skip
        view.show_chart(chart)
        for key, said in steps:
            qtbot.keyClick(view.canvas, key)
            assert read(view).startswith(said), key
        view.turn()
        row = view.table.currentIndex().row()
        assert row == (0 if chart is STACKED else 8)  # that of what was read
        view.turn()
        qtbot.keyClick(view.canvas, Key.Key_Escape)


def test_the_mouse_reads_and_a_click_opens(qtbot: QtBot, view: ChartView) -> None:
    canvas = view.canvas
    middle = canvas.area_of(canvas.marks()[2]).center().toPoint()
    qtbot.mouseMove(canvas, middle - QPoint(1, 1))
    qtbot.mouseMove(canvas, middle)
    assert "Customer 3" in read(view)
    assert canvas.cursor().shape() == Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(canvas, QPoint(1, 1))
    assert not read(view)
    qtbot.mouseMove(canvas, middle)
    canvas.event(QEvent(QEvent.Type.Leave))
    assert not read(view)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=middle)
    assert told.args == [[13]]
    canvas.event(QEvent(QEvent.Type.Leave))
    assert "Customer 3" in read(view)  # chosen, not only pointed at


def test_a_mark_stays_on_its_customers(qtbot: QtBot, view: ChartView) -> None:
    view.point_to(13)
    assert "Customer 3" in read(view)
    view.resize(300, 220)
    view.show_chart(pareto((6000, 5000, 3000, 1000, 800)))
    assert read(view).startswith("Customer 3")
    view.show_chart(pareto((9, 8)))
    assert not read(view)
    view.point_to(99)
    assert not read(view)


def test_whom_the_page_speaks_of_is_named_again_when_nobody_else_is_read(
    qtbot: QtBot, view: ChartView
) -> None:
    canvas = view.canvas
    view.point_to(12)
    view.grab()
    assert "Customer 2" in read(view) and canvas._bubble is None  # its name stands below the bars
    qtbot.keyClick(canvas, Key.Key_Right)
    view.grab()
    assert "Customer 3" in read(view) and canvas._bubble is not None
    qtbot.keyClick(canvas, Key.Key_Escape)
    assert "Customer 2" in read(view)
    qtbot.mouseMove(canvas, canvas.area_of(canvas.marks()[4]).center().toPoint())
    assert "Customer 5" in read(view)
    canvas.event(QEvent(QEvent.Type.Leave))
    assert "Customer 2" in read(view)
    view.show_chart(pareto((5, 4)))
    assert "Customer 2" in read(view)
    view.show_chart(pareto((5,), front=0))
    assert not read(view)
    view.show_chart(pareto())  # and here they are again
    assert "Customer 2" in read(view)
    view.point_to(None)
    assert not read(view)


def test_t_turns_to_the_same_values_as_a_table(
    qtbot: QtBot, view: ChartView, qtmodeltester: ModelTester
) -> None:
    view.point_to(12)
    qtbot.keyClick(view.canvas, Key.Key_T)
    assert view.is_table() and view.table.hasFocus()
    model = view.table.model()
    qtmodeltester.check(model)
    shown = [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]
    table = table_of(pareto())
    assert shown == [[*table.row(at).shown] for at in range(table.height)]
    assert view.table.currentIndex().row() == 1  # where it was read
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view.table, Key.Key_Return)
    assert told.args == [[12]]
    view.show_chart(BULLETS)  # the table goes along
    assert view.is_table() and view.table.model().rowCount() == 3
    qtbot.keyClick(view.table, Key.Key_T)
    assert not view.is_table() and view.canvas.hasFocus()
    with qtbot.waitSignal(view.opened, timeout=100, raising=False) as none:
        view.point_to(99)
        qtbot.keyClick(view.canvas, Key.Key_Return)
    assert not none.signal_triggered


def test_copy_and_save(qtbot: QtBot, view: ChartView) -> None:
    view.show_chart(RANKED)
    qtbot.keyClick(view.canvas, Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().split("\n") == [
        "Name\tValue\t", "Introduced\t184000\t41%", "Walked in\t96500\t21%", "Went back\t-6200\t",
    ]  # fmt: skip
    with qtbot.waitSignal(view.save_requested) as told:
        qtbot.keyClick(view.canvas, Key.Key_S)
    assert told.args[0].title == "Sources"
    menu = view.menu()
    assert [action.text() for action in menu.actions()] == [
        "Show the table\tT", "Copy the table\tCtrl+C", "Save the table…\tS",
    ]  # fmt: skip
    assert not any(action.shortcut().toString() for action in menu.actions())
    menu.actions()[0].trigger()
    assert view.is_table()
    menu.deleteLater()


def test_its_keys_go_before_those_of_the_window(qtbot: QtBot, view: ChartView) -> None:
    from PySide6.QtGui import QKeyEvent

    def is_taken(key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> bool:
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
        event.ignore()
        QGuiApplication.sendEvent(view.canvas, event)
        return event.isAccepted()

    assert all(map(is_taken, (Key.Key_T, Key.Key_S, Key.Key_Left, Key.Key_Return, Key.Key_Home)))
    assert is_taken(Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not is_taken(Key.Key_A) and not is_taken(Key.Key_K)
    assert not is_taken(Key.Key_T, Qt.KeyboardModifier.ControlModifier)


def test_without_anything_to_draw_a_sentence(qtbot: QtBot) -> None:
    card = ChartCard()
    qtbot.addWidget(card)
    card.show_chart(pareto((0, 0)), "about", "Nobody bought in these months.")
    card.show()
    assert card.view.sentence.isVisible() and not card.view.has_chart()
    assert card.view.sentence.text() == "Nobody bought in these months."
    assert not card.turn.isVisible() and not card.more.isVisible()
    qtbot.keyClick(card.view.canvas, Key.Key_T)
    card.view.copy()
    card.view.save()
    assert card.view.the_table() is None
    card.show_chart(pareto())
    assert card.view.canvas.isVisible() and card.turn.isVisible()
    card.show_sentence("Profit", "Not enough data yet.")
    assert card.view.sentence.isVisible() and card.title.full_text() == "Profit"


@pytest.mark.parametrize(
    ("ratio", "mode"), [(1.0, "light"), (1.25, "dark"), (1.5, "light"), (2.0, "dark")]
)
def test_every_kind_is_painted_in_both_themes_at_every_ratio(
    qtbot: QtBot, qapp: Any, ratio: float, mode: str
) -> None:
    theme.apply(qapp, mode)
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(420, 260)
    view.show()
    for chart in KINDS.values():
        view.show_chart(chart)
        view.point_to(2)
        picture = view.canvas._painted(ratio)
        assert picture.devicePixelRatioF() == ratio
        assert picture.width() == int(view.canvas.width() * ratio)
        image = picture.toImage()
        colours = {image.pixel(x, y) for x in range(0, image.width(), 3)
                   for y in range(0, image.height(), 3)}  # fmt: skip
        assert len(colours) > 3
    theme.apply(qapp, "light")


def test_bars_have_whole_pixels_at_every_ratio(qtbot: QtBot) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.resize(421, 263)
    view.show_chart(pareto((50, 30, 20, 10), front=0))
    view.show()
    canvas = view.canvas
    for ratio in (1.0, 1.25, 1.5, 2.0):
        image = canvas._painted(ratio).toImage()
        x, y, w, h = canvas.marks()[1].shown
        dots = canvas._dots() * ratio
        edge = INSIDE * ratio
        row = round((y + h * 0.9) * dots + edge)
        places = range(int((x - 1) * dots + edge), int((x + w) * dots + edge))
        across = [image.pixelColor(at, row) for at in places]
        assert len({colour.rgba() for colour in across}) == 2, ratio  # none half of the bar


def test_large_letters_are_given_their_room(qtbot: QtBot, qapp: Any) -> None:
    view = ChartView()
    qtbot.addWidget(view)
    view.show_chart(BULLETS)
    before = view.canvas.minimumSizeHint().height()
    font = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 2)
    try:
        qapp.setFont(larger)
        assert view.canvas.minimumSizeHint().height() > before * 1.8
        assert view.canvas.sizeHint().height() > view.canvas.minimumSizeHint().height()
    finally:
        qapp.setFont(font)


def test_a_hundred_thousand_are_laid_out_once(
    qtbot: QtBot, view: ChartView, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kehuapp.ui.kit.charts import canvas

    laid: list[object] = []
    really = canvas.drawn

    def drawn(chart: Any, room: Any) -> Any:
        laid.append(chart)
        return really(chart, room)

    monkeypatch.setattr(canvas, "drawn", drawn)
    values = tuple(10**7 // (at + 9) for at in range(100_000))
    view.show_chart(pareto(values, front=20_000))
    for _ in range(5):
        view.canvas.update()
        view.grab()
        qtbot.keyClick(view.canvas, Key.Key_Right)
    assert len(laid) == 1 and len(view.canvas.drawing().shapes) < 900
    view.point_to(50_011)
    view.turn()
    assert abs(view.table.currentIndex().row() - 50_000) < 1_000
    assert isinstance(view.table.model(), TableModel) and view.table.model().rowCount() == 100_000


def test_the_language_of_now(qtbot: QtBot, view: ChartView) -> None:
    from kehuapp import i18n
    from kehuapp.sheets.charts.drawing import Words

    i18n.install(lambda _c, text, _n: text.replace("Top %1", "前 %1 位"))
    QGuiApplication.sendEvent(view.canvas, QEvent(QEvent.Type.LanguageChange))
    texts = [one.text for one in view.canvas.drawing().shapes if isinstance(one, Words)]
    assert "前 2 位 (about 40%): 80%" in texts


def test_entering_by_tab_reads_the_first(qtbot: QtBot, view: ChartView) -> None:
    canvas = view.canvas
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert "Customer 1" in read(view)
    spot = QPointF(2, 2)
    QGuiApplication.sendEvent(canvas, QEnterEvent(spot, spot, spot))
    assert "Customer 1" in read(view)


def test_a_screen_reader_is_told_what_is_read(
    qtbot: QtBot, view: ChartView, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kehuapp.ui.kit.charts import canvas

    told: list[str] = []

    class Listening:
        isActive = staticmethod(lambda: True)
        updateAccessibility = staticmethod(lambda event: told.append(event.message()))

    monkeypatch.setattr(canvas, "QAccessible", Listening)
    qtbot.keyClick(view.canvas, Key.Key_Home)
    qtbot.keyClick(view.canvas, Key.Key_End)
    assert told == [mark.said for mark in (view.canvas.marks()[0], view.canvas.marks()[-1])]


def test_the_theme_of_now(qtbot: QtBot, qapp: Any, view: ChartView) -> None:
    def ground() -> str:
        view.point_to(11)
        image = view.canvas.grab().toImage()
        shown = view.canvas.marks()[1]
        area = view.canvas.area_of(shown)
        dots = view.canvas._dots()
        x, y = area.center().x(), (shown.shown[1] + shown.shown[3] / 2) * dots
        return str(image.pixelColor(int(x), int(y)).name())

    assert ground() == theme.LIGHT.slate
    theme.apply(qapp, "dark")
    try:
        assert ground() == theme.DARK.slate
    finally:
        theme.apply(qapp, "light")
