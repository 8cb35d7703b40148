"""A comment of 200 kB with ten pictures: opening, unfolding, changing it, keys typed into it;
thousands of comments scrolled; photos dropped. Beside a bare QTextEdit with the same html in the
same run.

A line of keys gives the 95th percentile over its keys; the median of five such runs is shown.
"""

import io
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cache, partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
FOLDER = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
os.environ.setdefault("KEHUAPP_HOME", FOLDER.name)

LONG, MANY = 200_000, 5_000
LONG_ONE, SHORT_ONE, MUCH = 1, 2, 3  # customers
KEYS = 120
PHOTOS = 10
_SAID = "林老闆說春茶比去年好，冷泡的客人多了，週三公休前要先送兩箱到後門，月底結帳。"


def long_html(pictures: list[str]) -> str:
    """Paragraphs with some bold and coloured words, lists, a table, and the pictures."""
    parts: list[str] = []
    while sum(map(len, parts)) < LONG:
        n = len(parts)
        parts.append(
            f'<p>{n}. {_SAID}<b>記得</b>{_SAID}<span style="color:#b3261e">3 款</span>。</p>'
        )
        if n % 20 == 5:
            parts.append("<ul>" + "".join(f"<li>{_SAID}</li>" for _ in range(4)) + "</ul>")
        if n % 60 == 30:
            rows = "".join(f"<tr><td>高山烏龍 {k}</td><td>$1,150</td></tr>" for k in range(8))
            parts.append(f"<table><tbody>{rows}</tbody></table>")
        if n % 40 == 3 and pictures:
            parts.append(f'<p><img src="kehu:picture/{pictures.pop()}"></p>')
    parts += [f'<p><img src="kehu:picture/{one}"></p>' for one in pictures]
    return "".join(parts)


@cache
def book() -> object:
    from PIL import Image

    from kehuapp.book.comments import comments
    from kehuapp.book.contacts import contacts
    from kehuapp.book.opening import open_book
    from kehuapp.store.pictures import add_picture

    made = open_book(Path(FOLDER.name) / "comments.kehu", create=True)
    for name in ("Ann Lee", "Bob Chen", "Cid Wu"):
        contacts.create_contact(made, contacts.ContactCard(name=name))
    pictures = []
    for shade in range(10):
        out = io.BytesIO()
        noise = Image.effect_noise((1600, 1200), 40).convert("RGB")
        noise.paste((shade * 20, 90, 120), (0, 0, 800, 600))
        noise.save(out, "JPEG", quality=88)
        pictures.append(add_picture(made, out.getvalue()))
    comments.create_comment(made, LONG_ONE, long_html(pictures))
    with made.writing("many"):
        for n in range(MANY):
            comments.create_comment(made, MUCH, f"<p>{n} {_SAID * (1 + n % 7)}</p>")
    return made


@cache
def pane() -> object:
    from PySide6.QtWidgets import QApplication, QMainWindow

    from kehuapp.ui.comments.comment_pane import CommentPane
    from kehuapp.ui.kit import fonts, theme
    from kehuapp.ui.work.session import Session

    application = QApplication.instance() or QApplication([])
    fonts.choose(application, "zh_TW")
    theme.apply(application, "light")
    window = QMainWindow()
    made = CommentPane(Session(book(), window=window))
    window.setCentralWidget(made)
    window.resize(750, 800)
    window.show()
    made.window_ = window
    return made


@cache
def bare() -> object:
    from PySide6.QtWidgets import QTextEdit

    pane()
    made = QTextEdit()
    made.resize(706, 560)
    made.show()
    return made


def settle() -> None:
    """Let everything that was put off happen, and be painted."""
    from PySide6.QtWidgets import QApplication

    for _ in range(3):
        QApplication.processEvents()


@cache
def html() -> str:
    from kehuapp.book.comments import comments

    return comments.rows_comments(book(), LONG_ONE)[0].html


def opened() -> float:
    """From choosing the customer until the long comment is painted and nothing is left to do."""
    pane().show_contact(SHORT_ONE)
    pane().list.refill()  # no card that has shown it before is left
    settle()
    start = time.perf_counter()
    pane().show_contact(LONG_ONE)
    settle()
    return time.perf_counter() - start


def opened_first() -> float:
    """As opened(), with its pictures not decoded yet."""
    pane()._pictures._kept.clear()
    return opened()


def unfolded() -> float:
    opened()
    (card,) = pane().list.cards().values()
    start = time.perf_counter()
    card.unfold_button.click()
    settle()
    spent = time.perf_counter() - start
    card.unfold_button.click()
    settle()
    return spent


def changing() -> float:
    opened()
    (comment,) = pane().list.cards()
    start = time.perf_counter()
    pane().edit_comment(comment)
    settle()
    spent = time.perf_counter() - start
    pane().writer._drop_change()
    settle()
    return spent


def show_bare() -> float:
    bare().clear()
    settle()
    start = time.perf_counter()
    bare().setHtml(html())
    settle()
    return time.perf_counter() - start


def press(widget: object, text: str) -> None:
    """A key, or of more than one letter what an input method sends."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QInputMethodEvent, QKeyEvent, Qt
    from PySide6.QtWidgets import QApplication

    if not text.isascii():
        QApplication.sendEvent(widget, QInputMethodEvent("pin", []))
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(widget, event)
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(
            widget, QKeyEvent(kind, ord(text.upper()), Qt.KeyboardModifier.NoModifier, text)
        )


def typed(widget: object, letters: str) -> float:
    """The 95th percentile of a key until its letter is painted, with a person's pauses."""
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    times = []
    for at in range(KEYS):
        start = time.perf_counter()
        press(widget, letters[at % len(letters)])
        QApplication.processEvents()
        times.append(time.perf_counter() - start)
        QTest.qWait(20)
    return statistics.quantiles(times, n=20)[-1]


def place(widget: object, where: str) -> None:
    from PySide6.QtGui import QTextCursor, QTextTable

    cursor = widget.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    if where == "middle":
        cursor.setPosition(cursor.position() // 2)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    elif where == "table":
        tables = [
            f for f in widget.document().rootFrame().childFrames() if isinstance(f, QTextTable)
        ]
        cursor = tables[len(tables) // 2].cellAt(2, 1).firstCursorPosition()
    widget.setTextCursor(cursor)
    widget.ensureCursorVisible()
    settle()


def typed_in_editor(where: str, letters: str) -> float:
    opened()
    (comment,) = pane().list.cards()
    pane().edit_comment(comment)
    place(pane().editor.text, where)
    spent = typed(pane().editor.text, letters)
    pane().writer._drop_change()
    return spent


def typed_in_bare(where: str, letters: str) -> float:
    bare().setHtml(html())
    place(bare(), where)
    return typed(bare(), letters)


def frames(area: object, step: int) -> float:
    """The 95th percentile of a frame while somebody scrolls down by the wheel."""
    from PySide6.QtWidgets import QApplication

    bar, times = area.verticalScrollBar(), []
    bar.setValue(0)
    settle()
    for _ in range(200):
        start = time.perf_counter()
        bar.setValue(bar.value() + step)
        QApplication.processEvents()
        times.append(time.perf_counter() - start)
    return statistics.quantiles(times, n=20)[-1]


def scrolled(step: int) -> float:
    pane().show_contact(MUCH)
    settle()
    return frames(pane().list, step)


def scrolled_bare(step: int) -> float:
    from kehuapp.book.comments import comments

    bare().setHtml("<hr>".join(row.html for row in comments.rows_comments(book(), MUCH)[:500]))
    settle()
    return frames(bare(), step)


@cache
def photos() -> list[str]:
    """Ten of 12 megapixels and 4 MB, as a phone takes them."""
    from PIL import Image

    names = [str(Path(FOLDER.name) / f"{number}.jpg") for number in range(PHOTOS)]
    for number, name in enumerate(names):
        noise = Image.effect_noise((1000, 750), 50 + number).resize((4000, 3000))
        noise.convert("RGB").save(name, quality=92)
    return names


def dropped() -> float:
    """The longest time in which the window answers nothing while photos come in."""
    from PySide6.QtWidgets import QApplication

    from kehuapp.ui.work import tasks

    pane().show_contact(SHORT_ONE)
    names, text = photos(), pane().editor.text
    settle()
    longest, last = 0.0, time.perf_counter()
    text.pasting.take_files(names)
    while "\ufffc" not in text.toPlainText() or tasks._running:
        QApplication.processEvents()
        longest, last = max(longest, time.perf_counter() - last), time.perf_counter()
    settle()
    longest = max(longest, time.perf_counter() - last)
    text.undo()
    return longest


def decoded() -> float:
    from PySide6.QtGui import QImage

    start = time.perf_counter()
    QImage(photos()[0]).isNull()
    return time.perf_counter() - start


def benchmarks() -> Iterator[tuple[str, int, Callable[[], object], Callable[[], object]]]:
    yield "customer to the painted comment, the first time", LONG, opened_first, show_bare
    yield "customer to the painted comment, again", LONG, opened, show_bare
    yield "More: the whole of it painted", LONG, unfolded, show_bare
    yield "Edit: painted in the editor", LONG, changing, show_bare
    for where in ("end", "middle", "table"):
        yield (
            f"a key at the {where}, p95",
            LONG,
            partial(typed_in_editor, where, "abc d"),
            partial(typed_in_bare, where, "abc d"),
        )
    yield (
        "a word of an input method at the end, p95",
        LONG,
        partial(typed_in_editor, "end", "茶好"),
        partial(typed_in_bare, "end", "茶好"),
    )
    for step in (60, 700):
        yield (
            f"scrolled by {step} pixels, a frame, p95",
            MANY,
            partial(scrolled, step),
            partial(scrolled_bare, step),
        )
    yield "ten photos dropped, the longest pause (one decoded)", PHOTOS, dropped, decoded
    pane().window_.close()
    bare().close()
