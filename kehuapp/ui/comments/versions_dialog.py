"""The window with what a comment said before: to look at, to compare, to go back to."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book import comment_versions
from kehuapp.book.comment_versions import VersionRow
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text import words
from kehuapp.text.differences import find_differences
from kehuapp.text.html import plain_text
from kehuapp.ui import tasks, theme
from kehuapp.ui.comments.card import CommentBody
from kehuapp.ui.comments.document import Pictures
from kehuapp.ui.events import Events


class VersionsDialog(QDialog):
    """Texts at the left, newest first; at the right the chosen one, whole or against the one
    before it."""

    def __init__(
        self, book: Book, events: Events, comment_id: int, staff_id: int | None,
        pictures: Pictures, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName("versions")
        self.setWindowTitle(translate("Comments", "Earlier versions"))
        self.resize(780, 520)
        self._book, self._events = book, events
        self._comment, self._staff = comment_id, staff_id
        self._rows: list[VersionRow] = []
        self.versions = QListWidget()
        self.versions.setFixedWidth(230)
        self.versions.setAccessibleName(translate("Comments", "Versions"))
        self.versions.currentRowChanged.connect(self._show)
        self.compare = QCheckBox(translate("Comments", "Show what changed"))
        self.compare.toggled.connect(self._show)
        self._legend = QLabel()
        self._legend.setProperty("role", "quiet")
        self.body = CommentBody(pictures)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QFrame()
        inside.setProperty("panel", "panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 14)
        column.addWidget(self.body)
        column.addStretch(1)
        scroll.setWidget(inside)
        self.back = QPushButton(translate("Comments", "Go back to this version"))
        self.back.setProperty("primary", "true")
        self.back.setObjectName("back")
        self.back.clicked.connect(self.restore)
        close = QPushButton(translate("Comments", "Close"))
        close.clicked.connect(self.reject)
        right = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.compare)
        head.addStretch(1)
        head.addWidget(self._legend)
        right.addLayout(head)
        right.addWidget(scroll, 1)
        middle = QHBoxLayout()
        middle.addWidget(self.versions)
        middle.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        buttons.addWidget(self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 16, 18, 14)
        whole.setSpacing(12)
        whole.addLayout(middle, 1)
        whole.addLayout(buttons)
        events.changed.connect(self._on_changed)
        self._fill()
        self.versions.setCurrentRow(min(1, len(self._rows) - 1))
        self.versions.setFocus()

    def restore(self) -> None:
        """Let the comment say what the chosen version says."""
        row = self._chosen()
        if row is None or row.id is None:
            return
        tasks.write(
            self._events, comment_versions.restore_version, self._book, self._comment, row.id,
            self._staff,
        )  # fmt: skip
        self.versions.setCurrentRow(0)

    def _fill(self) -> None:
        settings = load_settings(self._book)
        self._rows = comment_versions.rows_versions(self._book, self._comment)
        self.versions.clear()
        for row in self._rows:
            at = words.local_instant(row.at, settings.zone)
            day = words.near_day(at.date(), settings.today())
            text = f"{day} {at:%H:%M}\n{row.writer or translate('Comments', 'No name')}"
            if row.id is None:
                text += f" · {translate('Comments', 'now')}"
            item = QListWidgetItem(text)
            item.setToolTip(f"{at:%Y-%m-%d %H:%M}")
            self.versions.addItem(item)

    def _chosen(self) -> VersionRow | None:
        at = self.versions.currentRow()
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def _show(self, *_: object) -> None:
        row, at = self._chosen(), self.versions.currentRow()
        self.back.setEnabled(row is not None and row.id is not None)
        first = at == len(self._rows) - 1
        self.compare.setEnabled(not first)
        comparing = self.compare.isChecked() and not first
        self._legend.setText(
            translate("Comments", "Against the version before it: taken out, written new")
            if comparing else ""
        )  # fmt: skip
        if row is None:
            return
        if comparing:
            before, after = plain_text(self._rows[at + 1].html), plain_text(row.html)
            self.body.document().setHtml(_marked(before, after))
            self.body.fit()
        else:
            self.body.show_html(row.html)

    def _on_changed(self, changes: Changes) -> None:
        if not changes.everything and self._comment not in changes.comments:
            return
        chosen = self._chosen()
        try:
            self._fill()
        except Trouble:  # deleted, or its writing was undone
            self.reject()
            return
        ids = [row.id for row in self._rows]
        self.versions.setCurrentRow(ids.index(chosen.id) if chosen and chosen.id in ids else 0)


def _marked(before: str, after: str) -> str:
    """Both texts in one: what went out struck through, what came in on a ground."""
    now = theme.current()
    looks = {
        "same": "",
        "out": f"color:{now.vermilion};text-decoration:line-through",
        "in": f"background-color:{now.gold_soft}",
    }
    spans = (
        f'<span style="{looks[kind]}">{escape(text)}</span>'
        for kind, text in find_differences(before, after)
    )
    return f'<div style="white-space:pre-wrap">{"".join(spans)}</div>'
