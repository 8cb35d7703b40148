"""The window with what a comment said before: to look at, to compare, to go back to."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
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

from kehuapp.book.comments import comment_versions
from kehuapp.book.comments.comment_versions import VersionRow
from kehuapp.book.settings import load_settings
from kehuapp.changes import Changes
from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.differences import find_differences
from kehuapp.text.html import picture_ids, plain_text
from kehuapp.ui.comments.card import CommentBody
from kehuapp.ui.comments.document import PREFIX, Pictures
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.menu_buttons import ChoiceBox
from kehuapp.ui.kit.windows.dialog import BODY, Dialog
from kehuapp.ui.work import tasks
from kehuapp.ui.work.session import Session

WHOLE, BEFORE, NOW = "whole", "before", "now"


class VersionsDialog(Dialog):
    """Texts at the left, newest first; at the right the chosen one, whole, against the one before
    it, or against what the comment says now."""

    def __init__(
        self,
        session: Session,
        comment_id: int,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("versions")
        self.setWindowTitle(translate("Comments", "Earlier versions"))
        self.resize(780, 520)
        self._session, self._book = session, session.book
        self._comment = comment_id
        self._rows: list[VersionRow] = []
        self.versions = QListWidget()
        self.versions.setFrameShape(QFrame.Shape.StyledPanel)
        self.versions.setProperty("card", "true")
        self.versions.setFixedWidth(230)
        self.versions.setAccessibleName(translate("Comments", "Versions"))
        self.versions.currentRowChanged.connect(self._show)
        self.view = ChoiceBox()
        self.view.setAccessibleName(translate("Comments", "What to show"))
        for view, text in (
            (WHOLE, translate("Comments", "The whole text")),
            (BEFORE, translate("Comments", "What was changed then")),
            (NOW, translate("Comments", "What was changed since then")),
        ):
            self.view.addItem(text, view)
        self.view.currentIndexChanged.connect(self._show)
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
        scroll.setFrameShape(QFrame.Shape.StyledPanel)
        scroll.setProperty("card", "true")
        self.back = QPushButton(translate("Comments", "Go back to this version"))
        self.back.setProperty("primary", "true")
        self.back.setObjectName("back")
        self.back.clicked.connect(self.restore)
        close = QPushButton(translate("Comments", "Close"))
        close.clicked.connect(self.reject)
        right = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self.view)
        head.addStretch(1)
        head.addWidget(self._legend)
        right.addLayout(head)
        right.addWidget(scroll, 1)
        middle = QHBoxLayout()
        middle.addWidget(self.versions)
        middle.addLayout(right, 1)
        middle.setContentsMargins(*BODY)
        middle.setSpacing(12)
        self.set_content(middle, (close, self.back), scrolls=False)
        session.changed.connect(self._on_changed)
        theme.watch().changed.connect(self._show)
        self._fill()
        self.versions.setCurrentRow(min(1, len(self._rows) - 1))
        self.versions.setFocus()

    def restore(self) -> None:
        """Let the comment say what the chosen version says."""
        row = self._chosen()
        if row is None or row.id is None:
            return
        tasks.write(
            self._session,
            comment_versions.restore_version,
            self._book,
            self._comment,
            row.id,
            self._session.staff,
        )
        self.versions.setCurrentRow(0)

    def _fill(self) -> None:
        settings = load_settings(self._book)
        self._rows = comment_versions.rows_versions(self._book, self._comment)
        self.versions.clear()
        for row in self._rows:
            at = words.local_instant(row.at, settings.zone)
            # The sample shop's calendar stands still, and nothing was written tomorrow.
            day = words.near_day(at.date(), max(settings.today(), at.date()))
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
        self.back.setVisible(row is not None and row.id is not None)
        if row is None:
            return
        other = self._other(at)
        if other is None:
            self._legend.setText("")
            self.body.show_html(row.html)
            return
        before, after = plain_text(other[0]), plain_text(other[1])
        pictures = _pictures(*other)
        if before != after:
            self._legend.setText(_legend())
        elif pictures:
            self._legend.setText(
                translate("Comments", "The text is the same; only its pictures changed")
            )
        elif other[0] != other[1]:
            self._legend.setText(
                translate("Comments", "The text is the same; only its look changed")
            )
        else:
            self._legend.setText(translate("Comments", "Nothing was changed"))
        self.body.document().setHtml(_marked(before, after) + pictures)
        self.body.fit()

    def _other(self, at: int) -> tuple[str, str] | None:
        """The texts to compare, the older one first; None shows the chosen one whole."""
        if self.view.currentData() == WHOLE:
            return None
        row = self._rows[at]
        if self.view.currentData() == NOW:
            return row.html, self._rows[0].html
        first = at == len(self._rows) - 1
        return ("" if first else self._rows[at + 1].html), row.html

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


def _looks() -> dict[str, str]:
    now = theme.current()
    return {
        "same": "",
        "out": f"color:{now.vermilion};text-decoration:line-through",
        "in": f"color:{now.gold};background-color:{now.gold_soft}",
    }


def _legend() -> str:
    looks, out, new = (
        _looks(),
        translate("Comments", "taken out"),
        translate("Comments", "written new"),
    )
    return (
        f'<span style="{looks["out"]}">{escape(out)}</span> &nbsp; '
        f'<span style="{looks["in"]}">{escape(new)}</span>'
    )


def _pictures(before: str, after: str) -> str:
    """The pictures that went out and those that came in, below the words."""
    old, new = picture_ids(before), picture_ids(after)
    looks, html = _looks(), ""
    for kind, said, ids in (
        ("out", translate("Comments", "taken out"), [one for one in old if one not in new]),
        ("in", translate("Comments", "new"), [one for one in new if one not in old]),
    ):
        if ids:
            shown = " ".join(f'<img src="{PREFIX}{one}">' for one in ids)
            html += f'<p><span style="{looks[kind]}">{escape(said)}</span></p><p>{shown}</p>'
    return html


def _marked(before: str, after: str) -> str:
    """Both texts in one: what went out struck through, what came in on a ground."""
    looks = _looks()
    spans = (
        f'<span style="{looks[kind]}">{escape(text)}</span>'
        for kind, text in find_differences(before, after)
    )
    return f'<div style="white-space:pre-wrap">{"".join(spans)}</div>'
