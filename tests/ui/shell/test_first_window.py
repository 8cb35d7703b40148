"""The first page, by keyboard and by mouse: in the window of a first start, and as New book…"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from kehuapp import paths
from kehuapp.book.contacts.contacts import ContactCard, create_contact
from kehuapp.book.first_steps import done_steps
from kehuapp.book.settings import ZONES, guess_region, load_settings
from kehuapp.book.staff.staff import rows_staff
from kehuapp.store.database import Book
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.start import phone_help
from kehuapp.ui.start.beginning import EMPTY, OPEN, PHONE, SAMPLE, Beginning
from kehuapp.ui.start.first_steps import STEPS
from kehuapp.ui.start.first_window import FirstWindow
from kehuapp.ui.start.new_book import NewBookDialog
from kehuapp.ui.work import translations
from kehuapp.ui.work.preferences import Preferences
from tests.window_parts import customers, today


@pytest.fixture
def first(qtbot: QtBot, qapp: QApplication) -> Iterator[FirstWindow]:
    """The window of a first start."""
    theme.apply(qapp, "light")
    window = FirstWindow(Preferences())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    translations.install(qapp, "en")
    theme.apply(qapp, "light")


def chosen(first: FirstWindow) -> list[Beginning]:
    """What is chosen from now on."""
    told: list[Beginning] = []
    first.page.chosen.connect(told.append)
    return told


def test_keys_choose_the_ways(
    qtbot: QtBot, first: FirstWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(choosing, "ask_files", lambda *_about: (["/tmp/a.vcf"], ""))
    monkeypatch.setattr(choosing, "ask_file", lambda *_about: ("/tmp/b.kehu", ""))
    told, page = chosen(first), first.page
    assert QApplication.focusWidget() is page.shop
    qtbot.keyClicks(page.shop, " Tea  House ")
    qtbot.keyClick(page.shop, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.name
    qtbot.keyClick(page.name, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.region
    qtbot.keyClick(page.name, Qt.Key.Key_Return)
    qtbot.keyClick(page.name, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page.name, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(page.name, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert [one.way for one in told] == [PHONE, SAMPLE, EMPTY, OPEN]
    assert told[0].files == (Path("/tmp/a.vcf"),) and told[0].settings.shop == "Tea House"
    assert told[1].path.parent == paths.data_folder() and told[1].path != paths.default_book()
    assert told[2].path == paths.default_book() and told[3].path == Path("/tmp/b.kehu")
    assert not paths.data_folder().exists() or not list(paths.data_folder().glob("*.kehu"))


def test_enter_on_a_button_presses_it(qtbot: QtBot, first: FirstWindow) -> None:
    told = chosen(first)
    button = first.page.cards.cards[EMPTY].button
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert [one.way for one in told] == [EMPTY]


def test_the_mouse_chooses(qtbot: QtBot, first: FirstWindow) -> None:
    told = chosen(first)
    for way in (SAMPLE, EMPTY):
        qtbot.mouseClick(first.page.cards.cards[way].button, Qt.MouseButton.LeftButton)
    assert [one.way for one in told] == [SAMPLE, EMPTY]


def test_the_tab_key_reaches_everything(qtbot: QtBot, first: FirstWindow) -> None:
    page, reached = first.page, set()
    for _ in range(20):
        focused = QApplication.focusWidget()
        reached.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    buttons = [card.button for card in page.cards.cards.values()]
    wanted = {page.shop, page.name, page.region, page.help, page.change, page.open, *buttons}
    assert wanted | {first.language, first.colours} <= reached


def test_everything_has_a_name_for_a_screen_reader(first: FirstWindow) -> None:
    for kind in (QLineEdit, QPushButton):
        for widget in first.findChildren(kind):
            named = widget.accessibleName() or (kind is QPushButton and widget.text())
            assert named, widget


def test_language_and_colours_change_at_once_and_what_is_typed_stays(
    qtbot: QtBot, first: FirstWindow
) -> None:
    page = first.page
    page.shop.setText("Tea House")
    page.region.set_code("HK")
    page.region.activated.emit(2)
    said = [label.text() for label in first.findChildren(QLabel) if label.text()]
    for language in ("zh_TW", "zh_CN"):
        first.choose_language(language)
        QApplication.processEvents()
        again = [label.text() for label in first.findChildren(QLabel) if label.text()]
        kept = set(said) & set(again)
        keys = {"Enter", "Alt+2", "Alt+3"}  # as they are printed on a keyboard
        assert all("/" in one for one in kept - keys), kept  # where it is stored
        assert first.menuBar().actions()[0].text() != "&File"
    assert (page.shop.text(), page.region.code()) == ("Tea House", "HK")
    assert Preferences().language() == "zh_CN"
    first.choose_theme("dark")
    assert theme.current() is theme.DARK and Preferences().theme() == "dark"


def test_the_place_can_be_changed_but_nothing_is_overwritten(
    qtbot: QtBot, first: FirstWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = tmp_path / "there.kehu"
    there.write_bytes(b"x")
    answers = [(str(there), ""), (str(tmp_path / "mine"), "")]
    monkeypatch.setattr(choosing, "ask_new_name", lambda *_about: answers.pop(0))
    page = first.page
    page.change.click()
    assert page.error.isVisible() and "there.kehu is already there" in page.error.text()
    assert page.place() == paths.default_book()
    page.change.click()
    assert not page.error.isVisible() and page.place() == tmp_path / "mine.kehu"
    (tmp_path / "mine.kehu").write_bytes(b"x")  # meanwhile
    told = chosen(first)
    page.cards.cards[EMPTY].button.click()
    assert told == [] and "mine.kehu is already there" in page.error.text()


@pytest.mark.parametrize("size", [(1366, 740), (1280, 670), (900, 600), (620, 480)])
def test_nothing_is_cut_at_any_size(
    qtbot: QtBot, first: FirstWindow, size: tuple[int, int]
) -> None:
    first.resize(*size)
    QApplication.processEvents()
    assert (first.width(), first.height()) == size
    for widget in first.page.findChildren(QPushButton):
        assert widget.width() >= min(widget.sizeHint().width(), 80), widget.text()
    for card in first.page.cards.cards.values():
        words = card._words
        assert words.height() >= words.heightForWidth(words.width())


def test_how_phones_give_their_contacts(qtbot: QtBot, first: FirstWindow) -> None:
    first.page.help.click()
    (page,) = first.findChildren(phone_help.PhoneHelp)
    for row, (_name, steps) in enumerate(phone_help.PHONES):
        page.phones.setCurrentRow(row)
        QApplication.sendPostedEvents(None, 52)
        shown = " ".join(label.text() for label in page.findChildren(QLabel))
        assert all(step in shown for step in steps)
    page.close()


@pytest.mark.parametrize(
    "names, zone, region",
    [
        (["en_US"], "Asia/Taipei", "TW"),
        (["zh_TW"], "Asia/Shanghai", "CN"),
        (["en_US"], "Asia/Urumqi", "CN"),
        (["C"], "Australia/Perth", "AU"),
        (["en_GB"], "Etc/UTC", "GB"),
        (["zh-Hant-HK", "zh-HK"], "Etc/UTC", "HK"),
        (["zh_TW.UTF-8"], "", "TW"),
        (["zh-Hans"], "Etc/UTC", "CN"),
        (["zh-Hant"], "Etc/UTC", "TW"),
        (["de_DE"], "Europe/Berlin", "US"),
        ([], "", "US"),
    ],
)
def test_the_region_is_guessed(names: list[str], zone: str, region: str) -> None:
    assert guess_region(names, zone) == region and region in ZONES


# File, New book…


def test_new_book_asks_the_same_and_shows_it(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    dialog = window.commands.books.new_book()
    qtbot.keyClicks(dialog.page.shop, "Second")
    qtbot.keyClicks(dialog.page.name, "Fang")
    assert dialog.page.place() == paths.default_book()
    dialog.page.cards.cards[EMPTY].button.click()
    assert window.book.path == paths.default_book()
    assert load_settings(window.book).shop == "Second"
    assert window.commands.books.words_for_undo() == ("", "")  # nothing was done yet
    assert [row.name for row in rows_staff(window.book)] == ["Fang"]
    QApplication.processEvents()
    assert customers(window).empty.isVisible()
    window.book.close()


def test_new_book_left_by_esc_changes_nothing(qtbot: QtBot, window: MainWindow, shop: Book) -> None:
    dialog = window.commands.books.new_book()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible() and window.book is shop
    assert not paths.default_book().exists()


def test_new_book_finds_a_free_name(window: MainWindow, tmp_path: Path) -> None:
    paths.default_book().parent.mkdir(parents=True, exist_ok=True)
    paths.default_book().write_bytes(b"x")
    window.preferences.set_last_folder("book", tmp_path / "shop.kehu")
    (tmp_path / "My customers.kehu").write_bytes(b"x")
    dialog = window.commands.books.new_book()
    assert dialog.page.place() == tmp_path / "My customers 2.kehu"
    dialog.reject()


def test_the_sample_is_a_file_of_its_own_in_the_language_of_the_window(
    qtbot: QtBot, window: MainWindow, shop: Book
) -> None:
    own = shop.path
    window.commands.books.open_sample()
    sample = window.book
    assert sample.path != own and load_settings(sample).currency == "GBP"
    assert customers(window).list.model.rowCount() == 60
    assert not window.status.own.isHidden()
    window.commands.books.open(own)
    assert customers(window).list.model.rowCount() == 3 and window.status.own.isHidden()
    window.commands.books.open_sample()  # again: it is opened as it was left
    assert customers(window).list.model.rowCount() == 60
    window.status.own.click()
    (dialog,) = window.findChildren(NewBookDialog)
    dialog.reject()
    window.book.close()


# An empty book, and the first steps


@pytest.fixture
def young(window: MainWindow) -> MainWindow:
    """The window on a book that was just begun."""
    dialog = window.commands.books.new_book()
    dialog.page.cards.cards[EMPTY].button.click()
    return window


@pytest.mark.usefixtures("dressed")
def test_an_empty_book_shows_the_ways(qtbot: QtBot, young: MainWindow) -> None:
    page = customers(young)
    assert page.empty.isVisible() and not page.list.isVisible()
    assert young.focusWidget() is page.empty.cards.cards[PHONE].button
    wished: list[str] = []
    page.empty.import_requested.connect(lambda: wished.append("import"))
    page.empty.import_requested.disconnect(young.commands.exchange.choose_import)
    page.empty.cards.cards[PHONE].button.click()
    assert wished == ["import"]
    young.top.search.setText("x")
    assert page.list.isVisible()  # which says that nobody fits
    young.top.search.setText("")
    assert page.empty.isVisible()
    young.commands.customers._write(create_contact, ContactCard(name="Ann"))
    assert page.list.isVisible() and not page.empty.isVisible()
    assert young.focusWidget() is page.list.view and young.session.current is not None
    young.commands.books.undo()
    assert page.empty.isVisible()
    young.book.close()


def test_the_first_steps_are_ticked_by_facts_and_go_when_all_are_done(
    qtbot: QtBot, young: MainWindow
) -> None:
    from kehuapp.book.comments.comments import create_comment
    from kehuapp.book.groups.groups import create_group

    young.commands.customers._write(create_contact, ContactCard(name="Ann"))
    customers(young).list.select(customers(young).list.model.ids()[0])
    page, book = today(young), young.book
    assert page.steps.isVisible() and done_steps(book) == {"customers"}
    wished: list[str] = []
    page.steps.command_requested.disconnect()
    page.steps.command_requested.connect(wished.append)
    for step, _words, command in STEPS:
        button = page.steps.buttons[step]
        assert button.isEnabled() == (step != "customers")
        button.click()
        assert wished[-1:] == ([command] if step != "customers" else [])
        young.commands.actions.action(command)  # there is such a one
    write = young.commands.customers._write
    write(create_group, "Good ones")
    write(create_contact, ContactCard(name="Bob", tier="key"))
    write(create_comment, young.session.current, "<p>Likes oolong</p>", None)
    assert done_steps(book) == {"customers", "group", "key", "comment"}
    assert page.steps.isVisible() and "4 / 5" in page.steps._count.text()
    young.preferences.set_backed_up(book.path, "2026-11-22T10:00:00+00:00")
    young.commands.backup.kept.emit()
    assert not page.steps.isVisible()
    book.close()


def test_the_first_steps_are_put_away_for_good(qtbot: QtBot, young: MainWindow) -> None:
    young.commands.customers._write(create_contact, ContactCard(name="Ann"))
    page, book = today(young), young.book
    page.steps.away.click()
    assert not page.steps.isVisible() and not load_settings(book).first_steps
    young.commands.customers._write(create_contact, ContactCard(name="Bob"))
    assert not page.steps.isVisible()
    for _ in range(2):
        young.commands.books.undo()
    assert page.steps.isVisible()  # it was a step like any other
    book.close()


def test_a_book_that_was_there_before_lists_no_steps(window: MainWindow) -> None:
    assert "steps" not in vars(today(window))
