"""Goes from customer to customer in the real window, and says what memory is left.

    python -m tests.journeys.switching [ROUNDS [WALK …]]

A walk is a tab of the card in front, or something that is opened and closed for each customer. Each
is walked in a process of its own, which prints its memory (MiB) after every 1,000 customers; what
grew after the first 1,000 is the leak. Most walks of dialogs are a tenth as long.
"""

import gc
import multiprocessing
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from tests.window_parts import customers

CUSTOMERS = 400
GROWS_AT_MOST = 5.0  # MiB after the first part
Walk = Callable[[int], object]

TABS = ("comments", "interactions", "sales", "plans", "details", "people", "timeline")
#: Commands that open a dialog for the current customer, which is then closed.
COMMANDS = (
    "contact_new",
    "contact_edit",
    "interaction_new",
    "visit_plan",
    "relation_add",
    "number_dial",
    "loss_edit",
    "group_add",
    "tier_set",
    "owner_set",
    "area_set",
    "contact_export",
    "file_export",
    "file_print",
    "sheet_print",
    "hand_over",
    "keys",
    "about",
)


def make_shop(folder: Path) -> Path:
    """The sample shop, and so many customers that no cache holds all of them."""
    from kehuapp.book import sample_shop
    from kehuapp.book.comments import comments
    from kehuapp.book.contacts.contacts import ContactCard, ExtraRow, PhoneRow, create_contact
    from kehuapp.book.opening import open_book
    from kehuapp.book.relations import add_relation

    book = open_book(folder / "茶行.kehu", create=True)
    sample_shop.fill(book)
    before = None
    for number in range(CUSTOMERS):
        card = ContactCard(
            name=f"客戶 {number}",
            company=f"茶行 {number % 30}",
            phones=(PhoneRow("work", f"04-0000-{number:04}"),),
            extra=tuple(ExtraRow(f"欄位 {n}", f"內容 {number} {n}") for n in range(8)),
            remark=f"備註 {number}\n" * 3,
        )
        made = min(create_contact(book, card).contacts)
        comments.create_comment(book, made, f"<p>第 <b>{number}</b> 位客戶</p>" * 4)
        if before is not None:
            add_relation(book, made, before, "friend")
        before = made
    path = book.path
    book.close()
    return path


@contextmanager
def opened(shop: Path) -> Iterator[Any]:
    """The real window on that shop."""
    os.environ |= {
        "QT_QPA_PLATFORM": "offscreen",
        "KEHUAPP_HOME": str(shop.with_name("home")),
        "QT_LOGGING_RULES": "*=false",
    }
    from PySide6.QtWidgets import QApplication

    from kehuapp.book.opening import open_book
    from kehuapp.ui.kit import theme
    from kehuapp.ui.shell.main_window import MainWindow

    application = QApplication.instance() or QApplication([])
    theme.apply(application, "light")  # type: ignore[arg-type]
    book = open_book(shop)
    window = MainWindow(book)
    window.show()
    settle()
    yield window
    window.close()
    window.deleteLater()
    settle()
    book.close()


def settle() -> None:
    """Let everything be laid out, painted and read, and what was closed be gone."""
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from kehuapp.ui.work import tasks

    for _ in range(2):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        tasks.wait_until_idle()


def walks(window: Any) -> dict[str, tuple[Walk, int]]:
    """Each walk by its name: what is done for the number of a round, and a part of the rounds."""
    page, actions = customers(window), window.commands.actions
    phone = window.book.path.with_name("phone.csv")
    phone.write_text("Name,Phone\nAnn Lee,04-0000-0012\nBob Chen,04-0000-0027\n", "utf-8")

    def select(number: int) -> None:
        ids = page.list.model.ids()
        page.list.select(ids[number % len(ids)])

    def close_all(what: str) -> None:
        from PySide6.QtWidgets import QApplication, QDialog, QMenu

        shown = [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, QDialog | QMenu) and one.isVisible()
        ]
        # Who has no number has nothing to dial.
        assert shown or what == "number_dial", f"{what} opened nothing"
        for one in shown:
            one.close()

    def command(name: str, number: int) -> None:
        select(number)
        actions.action(name).trigger()
        settle()
        close_all(name)

    def go(name: str, argument: object, number: int) -> None:
        window.session.go(name, argument)
        settle()
        window.session.go("customers")
        select(number)

    def look_for(number: int) -> None:
        window.session.look_for("茶" if number % 2 else "")

    def filter_by(number: int) -> None:
        from kehuapp.book.conditions.conditions import All, Condition
        from kehuapp.ui.work.session import Filtered

        tree = All((Condition("last_contact", "older", number % 50 + 1),))
        window.session.go("customers", Filtered(tree))
        settle()
        page.list.filter.clear()
        page.list.show_filter(None)

    def menus(number: int) -> None:
        from PySide6.QtWidgets import QMenu

        select(number)
        for menu in window.findChildren(QMenu):
            menu.popup(menu.pos())
            menu.close()

    def table(_number: int) -> None:
        page.list.table_button.click()

    def language(number: int) -> None:
        from PySide6.QtWidgets import QApplication

        from kehuapp.ui.work import translations

        translations.install(QApplication.instance(), ("en", "zh_TW", "zh_CN")[number % 3])

    def colours(number: int) -> None:
        from PySide6.QtWidgets import QApplication

        from kehuapp.ui.kit import theme

        theme.apply(QApplication.instance(), ("dark", "light")[number % 2])

    def comment_dialogs(number: int) -> None:
        verbs = page.comments.verbs
        ((comment,),) = window.book.query(
            "SELECT id FROM comment WHERE deleted_at IS NULL ORDER BY id LIMIT 1 OFFSET ?",
            (number % 50,),
        )
        for ask in (verbs.ask_date, verbs.ask_tie, verbs.show_versions):
            ask(comment)
            close_all("a comment")

    def import_file(_number: int) -> None:
        window.commands.exchange.import_files([phone])
        settle()
        close_all("an import")

    return {
        **{name: (select, 1) for name in TABS},
        **{name: (partial(command, name), 10) for name in COMMANDS},
        "page of comments": (partial(go, "comments", "all"), 10),
        "page of colleagues": (partial(go, "colleagues", None), 10),
        "page of duplicates": (partial(go, "duplicates", None), 10),
        "page of merging": (
            lambda number: go("duplicates", tuple(page.list.model.ids()[:2]), number),
            10,
        ),
        "search": (look_for, 1),
        "filter": (filter_by, 10),
        "menus": (menus, 10),
        "table": (table, 10),
        "language": (language, 50),
        "colours": (colours, 50),
        "dialogs of comments": (comment_dialogs, 10),
        "import": (import_file, 10),
    }


def memory() -> float:
    """MiB of this process, once Python's own is collected."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4 / 1024


def walk(shop: Path, name: str, rounds: int) -> None:
    """The child: go, and print."""
    with opened(shop) as window:
        step, part = walks(window)[name]
        if name in TABS:
            customers(window).card.show_tab(name)
        parts = []
        each = max(1, rounds // part // 10)
        for number in range(each * 10):
            step(number)
            settle()
            if (number + 1) % each == 0:
                parts.append(memory())
        grew = parts[-1] - parts[0]
        said = " ".join(f"{one:.1f}" for one in parts)
        verdict = "LEAK" if grew > GROWS_AT_MOST else "flat"
        print(f"{name:22} {each * 10:6}  {verdict} {grew:+6.1f}  {said}", flush=True)
    sys.exit(grew > GROWS_AT_MOST)


def main(rounds: int, names: list[str]) -> int:
    """Walk each; how many of them leak."""
    leaks = 0
    context = multiprocessing.get_context("spawn")
    with tempfile.TemporaryDirectory() as folder:
        shop = make_shop(Path(folder))
        if not names:
            with opened(shop) as window:
                names = list(walks(window))
        for name in names:
            process = context.Process(target=walk, args=(shop, name, rounds))
            process.start()
            process.join()
            leaks += process.exitcode != 0
    print(f"{leaks} of {len(names)} leak")
    return leaks


if __name__ == "__main__":
    sys.exit(min(1, main(int(sys.argv[1] if sys.argv[1:] else 10_000), sys.argv[2:])))
