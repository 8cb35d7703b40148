"""Journey 1: the program starts, makes its book, shows it, and is there again the next day."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kehuapp import app, paths
from kehuapp.book.contacts import contacts
from kehuapp.book.opening import open_book
from kehuapp.book.settings import load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.ui.commands.keeping.start_dialog import StartDialog
from kehuapp.ui.exchange.import_window import ImportWindow
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.start.first_page import FirstPage
from kehuapp.ui.start.first_window import FirstWindow
from kehuapp.ui.work import later, single_instance
from kehuapp.ui.work.preferences import Preferences
from tests.window_parts import customers, today


def while_running(look: object) -> None:
    """Let the event loop start, look at the window, then close it."""

    def act() -> None:
        windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
        shown = [one for one in windows if one.isVisible()]
        if not shown:  # a key that is sent lets timers run
            QTimer.singleShot(0, act)
            return
        assert len(shown) == 1
        try:
            look(shown[0])  # type: ignore[operator]
        finally:
            shown[0].close()

    QTimer.singleShot(0, act)


@pytest.fixture(autouse=True)
def quick_books() -> None:
    """No copies here: the program makes its own book."""


@pytest.fixture(autouse=True)
def own_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    """The test's own hook reports exceptions; the crash dialog would swallow them."""
    monkeypatch.setattr("kehuapp.ui.work.crash_dialog.install_hook", lambda: None)


def at_first(act: object) -> None:
    """When the first page is there, do this with its window; leave if it did not choose."""

    def begin() -> None:
        (window,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, FirstWindow)]
        if not (window.isActiveWindow() and window.isEnabled()):  # keys go there
            QTimer.singleShot(0, begin)
            return
        try:
            act(window)  # type: ignore[operator]
        except BaseException:
            window.close()
            raise

    QTimer.singleShot(0, begin)


def begun(act: object, look: object) -> int:
    """The status of a first start, in which `act` chooses on the first page."""

    def choose(window: FirstWindow) -> None:
        while_running(look)
        act(window)  # type: ignore[operator]

    at_first(choose)
    return app.run()


def test_first_start_empty(qtbot: QtBot, home: Path) -> None:
    seen: list[object] = []

    def act(window: FirstWindow) -> None:
        assert not home.joinpath("kehuapp.kehu").exists()
        qtbot.keyClicks(window.page.shop, "Tea House")
        qtbot.keyClick(window.page.shop, Qt.Key.Key_Tab)
        qtbot.keyClicks(window.page.name, "Fang")
        window.page.region.set_code("HK")
        window.page.cards.cards["empty"].button.click()

    def look(window: MainWindow) -> None:
        book = window.book
        kept = load_settings(book)
        seen.append((book.path, kept.shop, kept.region, kept.zone, kept.currency))
        staff = rows_staff(book)
        seen.append(([row.name for row in staff], window.session.staff == staff[0].id))
        page = customers(window)
        seen.append(page.empty.isVisible())
        window.commands.customers._write(contacts.create_contact, contacts.ContactCard(name="Ann"))
        seen.append((page.list.model.rowCount(), page.empty.isVisible()))
        seen.append((window.host.shown(), today(window).steps.isVisible()))

    assert begun(act, look) == 0
    assert seen[0] == (paths.default_book(), "Tea House", "HK", "Asia/Hong_Kong", "HKD")
    assert seen[1:] == [(["Fang"], True), True, (1, False), ("customers", True)]
    log = (paths.state_folder() / "kehuapp.log").read_text(encoding="utf-8")
    assert "starts" in log and "Ann" not in log and "Fang" not in log

    def look_again(window: MainWindow) -> None:
        seen.append(customers(window).list.model.data(customers(window).list.model.index(0, 0)))
        seen.append(customers(window).card.contact_id() is not None)
        seen.append(window.host.shown())  # somebody is in it: the morning begins with the day
        chosen = window.sidebar.tree.currentItem()
        seen.append(chosen is not None and chosen.text(0))

    while_running(look_again)
    assert app.run() == 0
    assert seen[5:] == ["Ann", True, "today", "Today"]


def test_first_start_with_the_sample(qtbot: QtBot, home: Path) -> None:
    seen: list[object] = []

    def look(window: MainWindow) -> None:
        seen.extend([window.book.path.parent == home, load_settings(window.book).sample])
        seen.append(customers(window).list.model.rowCount())

    def act(window: FirstWindow) -> None:
        qtbot.keyClick(window.page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)

    assert begun(act, look) == 0
    assert seen == [True, True, 60]
    assert not paths.default_book().exists()  # which stays free for the shop's own


def test_first_start_from_the_phone(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    phone = tmp_path / "phone.vcf"
    phone.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nEND:VCARD\n", encoding="utf-8")
    answers = [([], ""), ([str(phone)], "")]
    monkeypatch.setattr(choosing, "ask_files", lambda *_about: answers.pop(0))
    seen: list[object] = []

    def act(window: FirstWindow) -> None:
        window.page.shop.setFocus()
        qtbot.keyClick(window.page.shop, Qt.Key.Key_Return)  # and then no file is chosen
        assert window.isEnabled() and not paths.default_book().exists()
        qtbot.keyClick(window.page.shop, Qt.Key.Key_Return)

    def look(window: MainWindow) -> None:
        (imports,) = window.findChildren(ImportWindow)
        qtbot.waitUntil(lambda: imports.preview_page.to_write() == 1)
        seen.append(imports.isVisible())
        seen.append(customers(window).list.model.rowCount())
        imports.close()

    assert begun(act, look) == 0
    assert seen == [True, 0]


def test_first_start_left_by_esc_makes_no_file(qtbot: QtBot, home: Path) -> None:
    at_first(lambda window: qtbot.keyClick(window.page.name, Qt.Key.Key_Escape))
    assert app.run() == 0
    QApplication.processEvents()
    assert list(home.rglob("*.kehu*")) == []


def test_first_start_opens_a_book_that_is_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.kehu"
    open_book(path, create=True).close()
    (tmp_path / "no.kehu").write_bytes(b"GIF89a and so on" * 20)
    answers = [(str(tmp_path / "no.kehu"), ""), (str(path), "")]
    monkeypatch.setattr(choosing, "ask_file", lambda *_about: answers.pop(0))
    seen: list[object] = []

    def again(window: FirstWindow) -> None:
        seen.append(window.page.error.text())
        while_running(lambda shown: seen.append((shown.book.path, load_settings(shown.book).shop)))
        window.page.open_other()

    def act(window: FirstWindow) -> None:
        QTimer.singleShot(0, lambda: at_first(again))
        window.page.open_other()

    at_first(act)
    assert app.run() == 0
    assert seen == ["no.kehu is not a customer book but a file of another program.", (path, "")]


def test_second_start_rings_and_leaves(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "shop.kehu"
    open_book(path, create=True).close()
    seen: list[object] = []

    def look(window: MainWindow) -> None:
        window.bell.rang.connect(lambda: seen.append("rang"))
        later.do_all()
        seen.append(single_instance.ring(path))
        qtbot.waitUntil(lambda: "rang" in seen)

    while_running(look)
    assert app.run(path) == 0
    assert seen == [True, "rang"]


def test_a_file_that_is_no_book(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def close(dialog: StartDialog) -> None:
        said.extend(label.text() for label in dialog.findChildren(QLabel))

    monkeypatch.setattr(StartDialog, "exec", close)
    other = tmp_path / "holiday.kehu"
    other.write_bytes(b"GIF89a and so on" * 20)
    assert app.run(other) == 1
    assert "holiday.kehu is not a customer book but a file of another program." in said
    assert other.read_bytes() == b"GIF89a and so on" * 20


def test_last_book_opens_again(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "mine.kehu"
    open_book(path, create=True).close()
    seen: list[Path] = []
    while_running(lambda window: seen.append(window.book.path))
    assert app.run(path) == 0
    while_running(lambda window: seen.append(window.book.path))
    assert app.run() == 0
    assert seen == [path, path.resolve()]


def test_what_was_typed_before_the_sample_is_there_for_the_own_book(
    qtbot: QtBot, tmp_path: Path
) -> None:
    preferences = Preferences(tmp_path / "preferences.ini")

    def page() -> FirstPage:
        made = FirstPage(preferences, tmp_path / "own.kehu")
        qtbot.addWidget(made)
        return made

    first = page()
    first.shop.setText("Tea House")
    first.name.setText("Fang")
    first.region.set_code("GB")
    first.region.activated.emit(first.region.currentIndex())
    first.take("sample")
    second = page()
    said = second.shop.text(), second.name.text(), second.region.code()
    assert said == ("Tea House", "Fang", "GB")
    second.retranslate()
    assert second.region.code() == "GB"
    second.take("empty")
    assert page().shop.text() == ""  # it has its book
