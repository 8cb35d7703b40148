"""Who is in rhythm on the page of colleagues: percentages, the difference in words, how counted."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from kehuapp.book.activity.interactions import InteractionRow, create_interaction
from kehuapp.book.contacts import bulk
from kehuapp.book.settings import load_settings, update_settings
from kehuapp.book.staff import staff
from kehuapp.book.tiers import tiers
from kehuapp.store.database import Book
from kehuapp.text.words import TierLooks
from kehuapp.ui.shell.main_window import MainWindow
from kehuapp.ui.staff.rhythm_table import RhythmTable, Share
from tests.window_parts import colleagues


def texts(table: RhythmTable) -> list[list[str]]:
    shown = table.table
    cells = [
        [shown.item(row, column) for column in range(shown.columnCount())]
        for row in range(shown.rowCount())
    ]
    # The source's language, or English with its plurals: whatever a test before this one left.
    return [
        [item.text().replace("point(s)", "points") if item else "" for item in row] for row in cells
    ]


def test_the_page_of_colleagues_says_who_is_in_rhythm(
    window: MainWindow, shop: Book, qtbot: QtBot
) -> None:
    update_settings(shop, replace(load_settings(shop), fixed_today="2026-11-29"))
    for name in ("Fang", "Guo"):
        staff.create_staff(shop, name)
    tiers.change_tier(shop, [1, 2, 3], "key")
    bulk.set_owner(shop, [1, 2], 1)
    with shop.transaction():
        shop.execute("UPDATE contact SET created_at = '2026-01-01T00:00:00Z'")
    create_interaction(shop, InteractionRow(contact_id=1, at="2026-10-30T02:00:00Z"))
    create_interaction(shop, InteractionRow(contact_id=2, at="2026-11-28T02:00:00Z"))
    create_interaction(shop, InteractionRow(contact_id=1, at="2026-11-27T02:00:00Z"))
    pane = colleagues(window)
    qtbot.waitUntil(lambda: pane.rhythm.table.rowCount() == 3)
    assert texts(pane.rhythm) == [
        ["Fang", "100 % (50 %)", "–", "–", "100 % (50 %)",
         "50 points more than at the end of last month"],
        ["Looked after by nobody", "0 % (0 %)", "–", "–", "0 % (0 %)",
         "as at the end of last month"],
        ["All together", "67 % (33 %)", "–", "–", "67 % (33 %)",
         "34 points more than at the end of last month"],
    ]  # fmt: skip
    hint = pane.rhythm.table.item(0, 1)
    assert hint is not None and "Now 2 of 2" in hint.toolTip()


def test_without_last_month_nothing_is_compared(qtbot: QtBot) -> None:
    table = RhythmTable()
    qtbot.addWidget(table)
    table.show_shares({(1, "key"): Share(3, 4, 0, 0)}, [(1, "Fang"), (2, "Guo")], TierLooks())
    assert texts(table) == [["Fang", "75 %", "–", "–", "75 %", ""]]
    table.show_shares({(1, "key"): Share(3, 4, 4, 4)}, [(1, "Fang")], TierLooks())
    assert texts(table)[0][-1].startswith("25 point")
    table.show_shares({}, [(1, "Fang")], TierLooks())
    assert table.isHidden()
