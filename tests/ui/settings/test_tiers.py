"""Tiers, stages and losses through the window, by mouse and by keyboard."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kehuapp.book.contacts.contacts import load_contact, load_contacts
from kehuapp.book.tiers import losses, tiers
from kehuapp.store import journal
from kehuapp.ui.activity.loss_form import LossForm
from kehuapp.ui.activity.tier_choice import TierChoice
from kehuapp.ui.editing.edit_dialog import EditDialog
from kehuapp.ui.editing.edit_shop import ShopSection
from kehuapp.ui.kit import legible, theme, toast
from kehuapp.ui.settings.tier_form import COLOURS, TierForm
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.work import places, tasks
from tests.window_parts import colours_of, customers, settings

LEFT = Qt.MouseButton.LeftButton

Form = TypeVar("Form", bound=QDialog)


def opened(window: MainWindow, kind: type[Form]) -> Form:
    """The form of a kind that is open, and no other."""
    found = [one for one in window.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    found[0].activateWindow()
    QApplication.processEvents()
    return found[0]


def press(qtbot: QtBot, keys: str, widget: QWidget | None = None) -> None:
    """A key with its modifiers, as in a menu: Ctrl+Alt+T."""
    *held, key = keys.split("+") if keys[-1] != "+" else keys.split("+")[:-1]
    modifiers = Qt.KeyboardModifier.NoModifier
    for one in held:
        name = {"Ctrl": "Control"}.get(one, one)
        modifiers |= getattr(Qt.KeyboardModifier, f"{name}Modifier")
    if widget is not None:
        widget.window().activateWindow()
        QApplication.processEvents()
    code = {",": Qt.Key.Key_Comma}.get(key) or getattr(Qt.Key, f"Key_{key}")
    qtbot.keyClick(widget or QApplication.focusWidget(), code, modifiers)


def stages(window: MainWindow) -> list[str]:
    return [card.stage for card in load_contacts(window.book, customers(window).list.model.ids())]


# The shop's tiers


@pytest.mark.usefixtures("dressed")
def test_the_shop_names_and_colours_its_tiers(qtbot: QtBot, window: MainWindow) -> None:
    customers(window).list.select(customers(window).list.model.ids()[0])
    qtbot.mouseClick(settings(window, "tiers").tiers.tiers["key"].change, LEFT)
    form = opened(window, TierForm)
    assert form.focusWidget() is form.name
    qtbot.keyClicks(form.name, "VIP")
    form.colour.set_code("#2563a8")
    press(qtbot, "Ctrl+Return", form)
    assert not form.isVisible()
    assert window.toast.text() == "Tier changed: Key customer"
    assert settings(window).tiers.tiers["key"].name.full_text() == "VIP"
    window.session.go("customers")
    assert window.sidebar.tree.name_of(places.tier("key")) == "VIP"
    chips = customers(window).card.head.chips()
    assert "★ VIP" in chips
    _text, soft = theme.own_colours(theme.current(), "#2563a8")
    shown = next(c for c in customers(window).card.head.findChildren(QLabel) if c.text() == "★ VIP")
    assert shown.grab().toImage().pixelColor(shown.width() // 2, 3).name() == soft
    window.commands.books.undo()
    assert window.sidebar.tree.name_of(places.tier("key")) == "Key customer"
    assert "★ Key customer" in customers(window).card.head.chips()
    shown = next(c for c in customers(window).card.head.findChildren(QLabel) if "★" in c.text())
    assert shown.grab().toImage().pixelColor(shown.width() // 2, 3).name() == theme.LIGHT.gold_soft


def test_another_book_has_other_names(window: MainWindow, tmp_path: object, qtbot: QtBot) -> None:
    rows = tiers.load_tier_policies(window.book)
    tiers.update_tier_policies(
        window.book, [rows["key"]._replace(name="VIP"), *list(rows.values())[1:]]
    )
    window.show_book(window.book)
    assert window.sidebar.tree.name_of(places.tier("key")) == "VIP"
    window.commands.books.open(tmp_path / "other.kehu", create=True)  # type: ignore[operator]
    assert window.sidebar.tree.name_of(places.tier("key")) == "Key customer"
    window.book.close()


def test_the_form_says_softly_what_cannot_be(qtbot: QtBot, window: MainWindow) -> None:
    settings(window, "tiers").tiers.open_form("regular")
    form = opened(window, TierForm)
    form.name.setText(" key CUSTOMER")
    assert not form.name_note.isHidden()
    form.accept()
    assert form.isVisible() and form.name.text() == " key CUSTOMER"
    form.name.setText("x" * 10_000)
    assert "30" in form.name_note.text()
    form.name.setText("")
    assert form.name_note.isHidden()
    form.terms["price"].setPlainText("List price")
    form.accept()
    assert not form.isVisible()
    assert tiers.load_tier_policies(window.book)["regular"].price == "List price"
    assert window.toast.text() == "Regular customer, Price: (empty) → List price"


def test_tab_goes_through_the_form_and_leaves_long_texts(qtbot: QtBot, window: MainWindow) -> None:
    settings(window, "tiers").tiers.open_form("key")
    form = opened(window, TierForm)
    seen = [form.focusWidget()]
    for _ in range(7):
        QApplication.sendEvent(form, _tab())
        seen.append(form.focusWidget())
    assert seen == [form.name, form.colour, *form.terms.values()]
    form.reject()


def _tab() -> object:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)


@pytest.mark.parametrize("colour", [*COLOURS, "#ffff00", "#000000", "#ffffff", "#00ff00", "junk"])
@pytest.mark.parametrize("shown", [theme.LIGHT, theme.DARK], ids=["light", "dark"])
def test_any_colour_can_be_read_in_both_themes(shown: theme.Theme, colour: str) -> None:
    text, soft = theme.own_colours(shown, colour)
    for ground in (soft, shown.paper, shown.panel, shown.sidebar, shown.selection):
        assert legible.contrast(text, ground) >= legible.READABLE


# Giving a tier


@pytest.mark.usefixtures("dressed")
def test_a_tier_with_a_reason_by_keyboard(qtbot: QtBot, window: MainWindow) -> None:
    window.commands.staff.create_staff("Fang")
    bob = customers(window).list.model.ids()[1]
    customers(window).list.select(bob)
    press(qtbot, "Ctrl+Alt+T", window)
    form = opened(window, TierChoice)
    assert form.tier() == "regular"
    assert theme.current().gold in colours_of(form.choices["key"].icon())
    press(qtbot, "Up", form.choices["regular"])
    assert form.tier() == "key"
    qtbot.keyClicks(form.reason, "buys every week")
    press(qtbot, "Return", form.reason)
    (row,) = tiers.rows_tier_changes(window.book, bob)
    assert (row.before, row.after, row.reason, row.staff) == (
        "regular",
        "key",
        "buys every week",
        "Fang",
    )
    window.commands.books.undo()
    assert load_contact(window.book, bob).tier == "regular"


@pytest.mark.usefixtures("dressed")
def test_a_tier_for_many_by_mouse_without_a_reason(qtbot: QtBot, window: MainWindow) -> None:
    customers(window).list.view.selectAll()
    ids = customers(window).list.selected_ids()
    customers(window).list.selection_bar.command_requested.emit("tier_set")
    form = opened(window, TierChoice)
    form.accept()  # they differ: nothing is chosen by an Enter too many
    assert form.isVisible() and form._hint.text() == "Choose a tier."
    qtbot.mouseClick(form.choices["prospect"], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(form._save, Qt.MouseButton.LeftButton)
    assert {card.tier for card in load_contacts(window.book, ids)} == {"prospect"}
    assert customers(window).list.selected_ids() == ids
    window.commands.books.undo()
    assert [card.tier for card in load_contacts(window.book, ids)] == ["key", "regular", None]
    assert all(not tiers.rows_tier_changes(window.book, one) for one in ids)


def test_thousands_are_changed_in_the_worker(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "SOON", 2)
    customers(window).list.view.selectAll()
    ids = customers(window).list.selected_ids()
    window.commands.actions.action("tier_set").trigger()
    form = opened(window, TierChoice)
    form.choices["prospect"].setChecked(True)
    form.reason.setText("spring clean")
    form.accept()
    assert not form.isVisible()
    assert tasks.wait_until_idle()
    assert {card.tier for card in load_contacts(window.book, ids)} == {"prospect"}
    assert tiers.rows_tier_changes(window.book, ids[0])[0].reason == "spring clean"
    choose_stage(window, "Customer")
    assert tasks.wait_until_idle()
    assert stages(window) == ["customer"] * 3
    window.commands.books.undo()
    window.commands.books.undo()  # the first one runs yet: nothing is undone twice
    assert tasks.wait_until_idle()
    window.commands.books.undo()
    assert tasks.wait_until_idle()
    assert [card.tier for card in load_contacts(window.book, ids)] == ["key", "regular", None]


def test_the_edit_form_asks_why_as_well(window: MainWindow) -> None:
    ann = customers(window).list.model.ids()[0]
    window.commands.customers.edit(ann)
    edit = opened(window, EditDialog)
    assert edit.form.tier_reason.isHidden()
    edit.form.tier.set_code("prospect")
    assert edit.form.tier_reason.isVisible()
    edit.form.tier.set_code("key")
    assert edit.form.tier_reason.isHidden()  # nothing changes, nothing is asked
    edit.form.tier.set_code("prospect")
    edit.form.tier_reason.setText("buys less")
    edit.accept()
    assert [(r.after, r.reason) for r in tiers.rows_tier_changes(window.book, ann)] == [
        ("prospect", "buys less"),
    ]


def test_dropping_on_a_tier_is_written_down(window: MainWindow) -> None:
    cid = customers(window).list.model.ids()[2]
    window.sidebar.tree.tier_requested.emit("key", [cid])
    assert [row.after for row in tiers.rows_tier_changes(window.book, cid)] == ["key"]


# Losing


def test_lost_asks_for_the_cause_first(qtbot: QtBot, window: MainWindow) -> None:
    ann = customers(window).list.model.ids()[0]
    customers(window).list.select(ann)
    press(qtbot, "Ctrl+Alt+X", window)
    form = opened(window, LossForm)
    press(qtbot, "Ctrl+Return", form)
    assert form.isVisible() and "Not known" in form._hint.text()
    form.cause.set_code("price")
    form.win_back.set_code("trying")
    assert "remedy first" in form.back_note.text()
    press(qtbot, "Ctrl+Return", form)
    assert form.isVisible() and load_contact(window.book, ann).stage == "prospect"
    qtbot.keyClicks(form.remedy, "A better price")
    assert form.back_note.isHidden()
    press(qtbot, "Ctrl+Return", form)
    (row,) = losses.rows_losses(window.book, ann)
    assert (row.cause, row.remedy, row.win_back) == ("price", "A better price", "trying")
    assert load_contact(window.book, ann).stage == "lost"
    # Once more: the same record, and they came back.
    press(qtbot, "Ctrl+Alt+X", window)
    form = opened(window, LossForm)
    assert form.remedy.toPlainText() == "A better price"
    form.is_done.click()
    form.win_back.set_code("back")
    qtbot.mouseClick(form._save, Qt.MouseButton.LeftButton)
    assert load_contact(window.book, ann).stage == "customer"
    (row,) = losses.rows_losses(window.book, ann)
    assert row.win_back == "back" and row.remedy_done_on
    window.commands.books.undo()
    window.commands.books.undo()
    assert load_contact(window.book, ann).stage == "prospect"
    assert losses.rows_losses(window.book, ann) == []


def test_two_windows_on_one_loss(window: MainWindow) -> None:
    ann = customers(window).list.model.ids()[0]
    losses.lose_contact(window.book, ann, losses.LossRow(lost_on="2026-11-01", cause="price"))
    window.commands.tiers.edit_loss(ann)
    form = opened(window, LossForm)
    form.detail.setPlainText("typed here")
    (row,) = losses.rows_losses(window.book, ann)
    losses.update_loss(window.book, row._replace(detail="typed there"))
    form.accept()
    assert form.isVisible() and "meantime" in form._hint.text()
    assert form.detail.toPlainText() == "typed here"
    form.accept()
    assert losses.rows_losses(window.book, ann)[0].detail == "typed here"


def test_a_loss_that_cannot_be_written_keeps_the_typing(window: MainWindow) -> None:
    ann = customers(window).list.model.ids()[0]
    changes = losses.lose_contact(
        window.book, ann, losses.LossRow(lost_on="2026-11-01", cause="price")
    )
    window.commands.tiers.edit_loss(ann)
    form = opened(window, LossForm)
    form.remedy.setPlainText("𠮷\u202e" + "長" * 10_000)
    assert changes.step is not None
    journal.undo(window.book, changes.step)
    form.accept()
    assert form.isVisible() and "no longer" in form._hint.text()
    form.reject()
    form.reject()


def test_two_windows_on_a_tier(window: MainWindow) -> None:
    settings(window, "tiers").tiers.open_form("key")
    form = opened(window, TierForm)
    form.name.setText("VIP")
    form.terms["supply"].setPlainText("first")
    rows = tiers.load_tier_policies(window.book)
    there = [rows["key"]._replace(price="10 % off", supply="second"), *list(rows.values())[1:]]
    tiers.update_tier_policies(window.book, there)
    form.accept()
    # What both changed is said, and goes over the other only when it is saved once more.
    assert form.isVisible() and "it is now second" in form._hint.text()
    assert tiers.load_tier_policies(window.book)["key"] == there[0]
    form.accept()
    assert not form.isVisible()
    after = tiers.load_tier_policies(window.book)["key"]
    assert (after.name, after.price, after.supply) == ("VIP", "10 % off", "first")


def choose_stage(window: MainWindow, text: str) -> None:
    window.commands.actions.action("stage_set").trigger()
    menu = window.findChildren(QMenu, "bulk")[-1]
    found = next(action for action in menu.actions() if action.text() == text)
    menu.hide()
    found.trigger()


def test_many_are_lost_with_one_question(qtbot: QtBot, window: MainWindow) -> None:
    customers(window).list.view.selectAll()
    ids = customers(window).list.selected_ids()
    choose_stage(window, "Lost…")
    form = opened(window, LossForm)
    form.cause.set_code("staff_left")
    form.accept()
    assert stages(window) == ["lost"] * 3
    assert [losses.rows_losses(window.book, one)[0].cause for one in ids] == ["staff_left"] * 3
    choose_stage(window, "Customer")
    assert stages(window) == ["customer"] * 3
    assert losses.rows_losses(window.book, ids[0])[0].win_back == "back"
    window.commands.books.undo()
    window.commands.books.undo()
    assert stages(window) == ["prospect"] * 3


def test_leaving_the_form_of_a_loss_changes_nothing(window: MainWindow) -> None:
    customers(window).list.select(customers(window).list.model.ids()[0])
    choose_stage(window, "Lost…")
    form = opened(window, LossForm)
    form.cause.set_code("price")
    form.reject()
    assert form.isVisible()  # what is chosen is not lost by one Esc
    form.reject()
    assert stages(window) == ["prospect"] * 3 and journal.find_undoable(window.book).label == (  # type: ignore[union-attr]
        "New customer Cid Wu"
    )


def test_lost_in_the_edit_form_asks_as_well(window: MainWindow) -> None:
    ann = customers(window).list.model.ids()[0]
    customers(window).list.select(ann)
    window.commands.customers.edit()
    edit = opened(window, EditDialog)
    edit.form.name.setText("Ann Lee-Wu")
    edit.form.open_section(ShopSection).stage.set_code("lost")
    edit.accept()
    opened(window, LossForm).reject()
    # Nothing is written, nothing that was typed is gone.
    assert load_contact(window.book, ann).name == "Ann Lee"
    assert edit.isVisible() and edit.form.name.text() == "Ann Lee-Wu"
    edit.accept()
    form = opened(window, LossForm)
    form.cause.set_code("moved")
    form.accept()
    assert not edit.isVisible()
    card = load_contact(window.book, ann)
    assert (card.name, card.stage) == ("Ann Lee-Wu", "lost")
    assert [row.cause for row in losses.rows_losses(window.book, ann)] == ["moved"]
    window.commands.books.undo()
    assert load_contact(window.book, ann).name == "Ann Lee"
    assert losses.rows_losses(window.book, ann) == []


def follow(window: MainWindow, words_: str, link: str) -> None:
    """Follow a link of the card's details."""
    customers(window).card.show_tab("details")
    assert any((words_, link) == one for one in customers(window).card.details.links())
    customers(window).card.details.followed.emit(link)


def test_tier_stage_and_loss_are_changed_from_the_card(qtbot: QtBot, window: MainWindow) -> None:
    customers(window).list.view.selectAll()  # what is selected besides is not meant
    ids = customers(window).list.model.ids()
    ann = customers(window).card.contact_id()
    assert ann is not None
    others = [one for one in ids if one != ann]
    before = load_contacts(window.book, others)
    follow(window, "Change…", f"tier:{ann}")
    choice = opened(window, TierChoice)
    choice.choices["prospect"].setChecked(True)
    choice.accept()
    assert load_contact(window.book, ann).tier == "prospect"
    follow(window, "Change…", f"stage:{ann}")
    menu = window.findChildren(QMenu, "bulk")[-1]
    menu.hide()
    menu.actions()[-1].trigger()
    form = opened(window, LossForm)
    form.cause.set_code("moved")
    form.accept()
    assert "Lost" in customers(window).card.head.chips()
    follow(window, "Change…", f"loss:{ann}")
    form = opened(window, LossForm)
    assert form.cause.code() == "moved"
    form.win_back.set_code("back")
    form.accept()
    assert load_contact(window.book, ann).stage == "customer"
    assert "Lost" not in customers(window).card.head.chips()
    assert load_contacts(window.book, others) == before


def test_somebody_who_is_gone_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(toast, "say", lambda _window, words_: said.append(words_))
    for what in ("tier", "loss"):
        window.commands.tiers.change(what, 4711)
    assert said == ["This customer is no longer in the book."] * 2
    assert not [one for one in window.findChildren(QDialog) if one.isVisible()]


@pytest.mark.usefixtures("dressed")
def test_labels_of_the_form_are_not_cut(qtbot: QtBot, window: MainWindow) -> None:
    settings(window, "tiers").tiers.open_form("key")
    form = opened(window, TierForm)
    for label in form.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.sizeHint().width() <= label.width() + 1, label.text()
    form.reject()
