"""One comment to read: who, when, the text with small pictures, and what can be done with it."""

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QDesktopServices,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.book.comments.comments import CommentRow
from kehuapp.i18n import translate
from kehuapp.text import words
from kehuapp.text.html import FILE, is_link
from kehuapp.ui.comments.document import IN_CARD, CommentDocument, picture_of, without_signs
from kehuapp.ui.comments.marks import find_words, folded_words
from kehuapp.ui.comments.ticks import paint_ticks
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.guarded import guarded
from kehuapp.ui.kit.labels import one_line
from kehuapp.ui.work.pictures import Pictures

_FOLDED = 260  # pixels; a little more than that is shown whole
_SLACK = 80
_SURELY_LONG = 8000  # characters: on no screen do they fit into a folded comment
_FIRST_PART = 30_000  # characters of html: so much of a folded comment is laid out
_BOX_WIDTH = 24  # left of the words of an item
_WORDS_DAYS = 6
#: Commands of the window that take the words that are selected.
_FROM_WORDS = ("task_new", "need_new")
_LONGEST_NAME = 60  # characters


class CommentBody(QTextEdit):
    """The text, as tall as it is; links open only by a click, and only web, mail and phone."""

    picture_requested = Signal(str)  # SHA-256
    save_picture_requested = Signal(str)
    file_requested = Signal(str)
    check_requested = Signal(int, bool)  # which of the boxes to tick, and whether
    fitted = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = CommentDocument(pictures, IN_CARD, self)
        self._document.setDefaultFont(self.font())
        self.setDocument(self._document)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextEdit { border: none; padding: 0px; background: transparent; }")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Folded, it would be scrolled to its cursor: a comment begins with its first line.
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda *_: bar.setRange(0, 0))
        self.setAcceptDrops(False)
        self._limit: int | None = None
        self._html, self._shown = "", ""
        self.full_height = 0

    def show_html(self, html: str) -> None:
        """Show a comment's html; of a long one that is folded only the beginning."""
        self._html = html
        self._show(html if self._limit is None else _beginning(html))
        self.fit()

    def _show(self, html: str) -> None:
        self._shown = html
        self._document.show_html(html)

    def hurry(self, in_haste: bool) -> None:
        """Leave the pictures of what is shown next out until `read_pictures`, or no longer."""
        self._document.in_haste = in_haste

    def read_pictures(self) -> None:
        """Show the pictures that were left out."""
        self._document.read_waiting()

    def copy_all(self) -> None:
        """Put all of the comment into the clipboard."""
        if self._shown != self._html:
            self._show(self._html)
            self.fit()
        self.selectAll()
        self.copy()
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def mark_words(self, words: str, current: int = -1) -> None:
        """Give a ground to every place where one of the words is; "" takes it away. The one that
        somebody has come to (the last one of fewer) stands out."""
        found: list[QTextEdit.ExtraSelection] = []
        colours = theme.current()
        places = find_words(self._document, folded_words(words))
        for at, place in enumerate(places):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = place
            mark.format.setBackground(QColor(colours.gold_soft))
            if current >= 0 and at == min(current, len(places) - 1):
                mark.format.setBackground(QColor(colours.jade_fill))
                mark.format.setForeground(QColor(colours.on_fill))
            found.append(mark)
        self.setExtraSelections(found)

    def fold(self, limit: int | None) -> None:
        """Show only the first `limit` pixels (whole lines of plain words), or all of it."""
        line = self.fontMetrics().lineSpacing()
        self._limit = limit and limit - limit % line
        if limit is None and self._shown != self._html:
            self._show(self._html)
        self.fit()

    def fit(self) -> None:
        """Be as tall as the text at this width."""
        self._document.set_room(self.viewport().width())
        if self._document.textWidth() != self.viewport().width():  # Qt lays all out anew
            self._document.setTextWidth(self.viewport().width())
        limit = self._limit
        surely = self._shown != self._html or self._document.characterCount() > _SURELY_LONG
        if limit is not None and surely:
            # Its height would have to be worked out to the last line, and its pictures read.
            self.full_height = limit + _SLACK + 1
        else:
            self.full_height = round(self._document.size().height() + 0.49) + 2
        folded = limit is not None and self.full_height > limit + _SLACK
        self.setFixedHeight(limit if folded and limit else max(self.full_height, 8))
        self.fitted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            super().resizeEvent(event)
            self.fit()
            return
        # QTextEdit would lay all of it out once more, only because it became taller.
        QAbstractScrollArea.resizeEvent(self, event)

    def createMimeDataFromSelection(self) -> QMimeData:
        return without_signs(super().createMimeDataFromSelection())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the list scrolls, never one text

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        hand = bool(self.anchorAt(at)) or bool(self.picture_at(at)) or self._box_at(at) is not None
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_ticks(self, event.rect())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.textCursor().hasSelection():
            self._offer_for_words(event)
        else:
            event.ignore()  # the card's

    def _offer_for_words(self, event: QContextMenuEvent) -> None:
        """What Qt offers for the words that are selected, and what the window makes of them."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wishes = [one for one in self.window().actions() if one.objectName() in _FROM_WORDS]
        if any(one.isEnabled() for one in wishes):
            menu.addSeparator()
            menu.addActions([one for one in wishes if one.isEnabled()])
            self.setFocus()  # its words are meant
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # Asked before Qt handles it: a click on a link makes Qt select the link.
        dragged = self.textCursor().hasSelection()
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or dragged:
            return
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)
        at = event.position().toPoint()
        if box := self._box_at(at):
            self.check_requested.emit(*box)
            return
        address = self.anchorAt(at)
        if address:
            if is_link(address):
                QDesktopServices.openUrl(QUrl(address))
            elif FILE.fullmatch(address):
                self.file_requested.emit(address.rpartition("/")[2])
        elif picture := self.picture_at(at):
            self.picture_requested.emit(picture)

    def _box_at(self, at: QPoint) -> tuple[int, bool] | None:
        """Which box of a check list is under a point, and whether it would be ticked."""
        cursor = self.cursorForPosition(at)
        marker = cursor.blockFormat().marker()
        if marker == QTextBlockFormat.MarkerType.NoMarker:
            return None
        line = self._document.documentLayout().blockBoundingRect(cursor.block())
        start = self.cursorRect(QTextCursor(cursor.block()))
        if not (start.left() - _BOX_WIDTH <= at.x() < start.left() and line.top() <= at.y()):
            return None
        place = -1
        block = self._document.begin()
        while block.isValid() and block.blockNumber() <= cursor.blockNumber():
            place += block.blockFormat().marker() != QTextBlockFormat.MarkerType.NoMarker
            block = block.next()
        return place, marker == QTextBlockFormat.MarkerType.Unchecked

    def picture_at(self, at: QPoint) -> str:
        """The SHA-256 of the picture under a point of the viewport, or ""."""
        return picture_of(self._document.documentLayout().imageAt(at.toPointF()))


class CommentCard(QFrame):
    """Enter edits, Del deletes, the menu key opens the menu when the card has the keyboard."""

    edit_requested = Signal(int)
    pin_requested = Signal(int, bool)
    delete_requested = Signal(int)
    date_requested = Signal(int)
    picture_requested = Signal(str)
    save_picture_requested = Signal(str)
    file_requested = Signal(str)
    check_requested = Signal(int, int, bool)
    move_requested = Signal(int)
    tie_requested = Signal(int)
    versions_requested = Signal(int)
    restore_requested = Signal(int)
    customer_requested = Signal(int, int)  # the customer it is about, and the comment
    neighbour_requested = Signal(bool)  # whether the one below

    def __init__(
        self, pictures: Pictures, parent: QWidget | None = None, *, named: bool = False
    ) -> None:
        super().__init__(parent)
        self._named = named
        self.setProperty("card", "true")
        self.setObjectName("comment")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.row: CommentRow | None = None
        self._folded = True
        self._author, self._date, self._pinned = QLabel(), QLabel(), QLabel()
        self._about = QLabel()
        self._about.setProperty("role", "quiet")
        self.customer = QPushButton(self)
        self.customer.setProperty("quiet", "true")
        self.customer.setCursor(Qt.CursorShape.PointingHandCursor)
        self.customer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.customer.clicked.connect(self._go_to_customer)
        for label in (self._author, self._date, self._about):
            label.setTextFormat(Qt.TextFormat.PlainText)
        # Who is the first name on it is the one in bold: whom it is about, or who wrote it.
        first = self.customer if named else self._author
        font = first.font()
        font.setWeight(QFont.Weight.DemiBold)
        first.setFont(font)
        self._date.setProperty("role", "quiet")
        self._edit, self._more = _small_button(self), _small_button(self)
        self._edit.setObjectName("edit")
        self._more.setObjectName("menu")
        self._edit.clicked.connect(lambda: self._ask(self.edit_requested))
        self._more.clicked.connect(self._open_menu)
        self.body = CommentBody(pictures, self)
        self.body.picture_requested.connect(self.picture_requested)
        self.body.file_requested.connect(self.file_requested)
        self.body.check_requested.connect(
            lambda place, done: self._ask(self.check_requested, place, done)
        )
        self.body.fitted.connect(self._on_fitted)
        self.unfold_button = QPushButton()
        self.unfold_button.setProperty("quiet", "true")
        self.unfold_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.unfold_button.hide()
        self.unfold_button.clicked.connect(self._toggle_fold)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.customer)
        head.addWidget(self._author)
        head.addWidget(self._date)
        head.addWidget(self._about)
        head.addWidget(self._pinned)
        head.addStretch(1)
        head.addWidget(self._edit)
        head.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.body)
        column.addWidget(self.unfold_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show_buttons(False)

    def show_comment(self, row: CommentRow, zone: str, today: date) -> None:
        """Show a comment of the book; another one than before is folded."""
        if self.row is None or self.row.id != row.id:
            self._folded = True
        self.row = row
        self._zone, self._today = zone, today
        self.retranslate()
        self.body.fold(_FOLDED if self._folded else None)
        self.body.show_html(row.html)

    def show_day(self, zone: str, today: date) -> None:
        """Say how long ago it was, as seen from here and today."""
        if (zone, today) != (self._zone, self._today):
            self._zone, self._today = zone, today
            self.retranslate()

    def mark_words(self, words: str, current: int = -1) -> None:
        """Show where the words are that somebody looks for, below the fold too."""
        if words and self._folded:
            self._toggle_fold()
        self.body.mark_words(words, current)

    def retranslate(self) -> None:
        """Say everything that is not the comment itself again, in today's language and theme."""
        from kehuapp.ui.work.person_search import short

        if self.row is None:
            return
        at = words.local_instant(self.row.dated, self._zone)
        clock = f"{at:%H:%M}"
        away = (self._today - at.date()).days
        day = (
            words.near_day(at.date(), self._today)
            if 0 <= away <= _WORDS_DAYS
            else words.short_day(at.date(), self._today)
        )
        self._author.setText(
            one_line(self.row.author, _LONGEST_NAME) or translate("Comments", "No name")
        )
        plain = self.row.author and not self._named
        self._author.setProperty("role", "" if plain else "quiet")
        self._date.setText(f"{day} {clock}")
        self._date.setToolTip(f"{at:%Y-%m-%d %H:%M}")
        who = short(self.row.customer) if self._named else self._author.text()
        self.setAccessibleName(f"{who} {self._date.text()}".strip())
        self._about.setText(_what_about(self.row))
        self._about.setVisible(bool(self._about.text()))
        waits = self.row.contact_id is None
        self.customer.setVisible(self._named and not (waits and self.row.deleted))
        self.customer.setText(
            translate("Comments", "Assign to a customer…")
            if waits
            else short(self.row.customer).replace("&", "&&")
        )
        if self._named:
            self.customer.setStyleSheet(f"padding: 0px; color: {theme.current().jade};")
        self.customer.setToolTip("" if waits else translate("Comments", "Show this customer"))
        self._pinned.setVisible(self.row.pinned)
        self._pinned.setPixmap(
            icons.pixmap("pin", theme.current().gold, 14, self.devicePixelRatioF())
        )
        self._pinned.setToolTip(translate("Comments", "Pinned: stays on top"))
        for button, name, tip in (
            (self._edit, "pencil", translate("Comments", "Edit (Enter)")),
            (self._more, "ellipsis", translate("Comments", "More")),
        ):
            button.setIcon(icons.icon(name, theme.current().quiet, 16))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
        self._on_fitted()

    def restyle(self) -> None:
        """Draw the text again in the theme's colours."""
        if self.row is not None:
            self.retranslate()
            self.body.show_html(self.row.html)

    def menu(self) -> QMenu:
        """What can be done with this comment."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        row = self.row
        if row is None:
            return menu
        copy = QAction(icons.icon("copy"), translate("Comments", "Copy"), menu)
        copy.triggered.connect(self._copy)
        if row.deleted:
            self._add(
                menu,
                "undo-2",
                translate("Comments", "Restore from the trash"),
                self.restore_requested,
            )
            menu.addAction(copy)
            return menu
        self._add(menu, "pencil", translate("Comments", "Edit"), self.edit_requested)
        pin = translate("Comments", "Unpin") if row.pinned else translate("Comments", "Pin on top")
        if row.contact_id is not None:
            self._add(menu, "pin", pin, self.pin_requested, not row.pinned)
        self._add(menu, "clock", translate("Comments", "Change the date…"), self.date_requested)
        if row.contact_id is not None:
            self._add(
                menu,
                "phone",
                translate("Comments", "After which visit or call…"),
                self.tie_requested,
            )
        move = (
            translate("Comments", "Assign to a customer…")
            if row.contact_id is None
            else translate("Comments", "Move to another customer…")
        )
        self._add(menu, "user", move, self.move_requested)
        if row.earlier:
            earlier = translate("Comments", "Earlier versions (%1)…", row.earlier)
            self._add(menu, "history", earlier, self.versions_requested)
        menu.addAction(copy)
        menu.addSeparator()
        self._add(menu, "trash-2", translate("Comments", "Delete"), self.delete_requested)
        return menu

    def _add(self, menu: QMenu, icon: str, text: str, wish: Any, *more: object) -> None:
        action = QAction(icons.icon(icon), text, menu)
        action.setObjectName(icon)
        action.triggered.connect(lambda: self._ask(wish, *more))
        menu.addAction(action)

    def _copy(self) -> None:
        self.body.copy_all()

    def _ask(self, wish: Any, *more: object) -> None:
        if self.row is not None:
            wish.emit(self.row.id, *more)

    def _go_to_customer(self) -> None:
        if self.row is not None and self.row.contact_id is not None:
            self.customer_requested.emit(self.row.contact_id, self.row.id)
        else:
            self._ask(self.move_requested)

    def _open_menu(self) -> None:
        self.menu().popup(self._more.mapToGlobal(QPoint(0, self._more.height())))

    def _toggle_fold(self) -> None:
        self._folded = not self._folded
        self.body.fold(_FOLDED if self._folded else None)

    def _on_fitted(self) -> None:
        long = self.body.full_height > _FOLDED + _SLACK
        self.unfold_button.setVisible(long)
        self.unfold_button.setText(
            translate("Comments", "More…") if self._folded else translate("Comments", "Less")
        )

    def _show_buttons(self, shown: bool) -> None:
        self._edit.setVisible(shown and self.row is not None and not self.row.deleted)
        self._more.setVisible(shown)

    def enterEvent(self, event: Any) -> None:
        self._show_buttons(True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._show_buttons(self.hasFocus())
        super().leaveEvent(event)

    def focusInEvent(self, event: Any) -> None:
        self._mark_focus(True)
        super().focusInEvent(event)

    def focusOutEvent(self, event: Any) -> None:
        self._mark_focus(False)
        super().focusOutEvent(event)

    def _mark_focus(self, focused: bool) -> None:
        self.setProperty("focused", "true" if focused else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        self._show_buttons(focused or self.underMouse())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deleted = self.row is not None and self.row.deleted
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not deleted:
            self._ask(self.edit_requested)
        elif event.key() == Qt.Key.Key_Delete and not deleted:
            self._ask(self.delete_requested)
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.neighbour_requested.emit(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        sha256 = self.body.picture_at(self.body.viewport().mapFrom(self, event.pos()))
        if sha256:
            first = menu.actions()[0]
            for name, said, wish in (
                (
                    "show_picture",
                    translate("Comments", "Enlarge the picture"),
                    self.picture_requested,
                ),
                (
                    "save_picture",
                    translate("Comments", "Save the picture as…"),
                    self.save_picture_requested,
                ),
            ):
                action = QAction(said, menu)
                action.setObjectName(name)
                action.triggered.connect(partial(wish.emit, sha256))
                menu.insertAction(first, action)
            menu.insertSeparator(first)
        menu.popup(event.globalPos())


def _what_about(row: CommentRow) -> str:
    """What a comment tells of and how often it was changed, as it stands behind its date."""
    said = []
    if row.after:
        said.append(words.after_contact(row.after))
    if row.earlier:
        said.append(translate("Comments", "changed %n time(s)", n=row.earlier))
    return "".join(f"· {one} " for one in said).strip()


def _beginning(html: str) -> str:
    """Whole paragraphs from the beginning: more than a folded comment shows."""
    end = html.find("</p>", _FIRST_PART)
    return html if end < 0 else html[: end + len("</p>")]


def _small_button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setIconSize(QSize(16, 16))
    button.setStyleSheet("padding: 1px;")
    button.setFixedSize(24, 22)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    return button
