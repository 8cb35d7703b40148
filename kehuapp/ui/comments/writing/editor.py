"""The editor below the comments: tools, text box, Save; keeping what it holds is the pane's.

While nobody writes it is one line, so that the comments have the room.
"""

from functools import cached_property

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kehuapp.errors import Trouble
from kehuapp.i18n import translate
from kehuapp.store.database import Book
from kehuapp.text.html import PICTURE
from kehuapp.text.words import with_aside
from kehuapp.ui.comments.document import for_book, words_and_pictures
from kehuapp.ui.comments.writing import formatting, picture_tools
from kehuapp.ui.comments.writing.editor_text import EditorText
from kehuapp.ui.comments.writing.find_line import FindLine
from kehuapp.ui.comments.writing.pasting import SUFFIXES
from kehuapp.ui.comments.writing.toolbar import KEYS, EditorToolbar
from kehuapp.ui.kit import theme
from kehuapp.ui.kit.windows import choosing
from kehuapp.ui.work.pictures import Pictures

_SURELY_TALL = 8000  # characters: on no screen do they fit into the highest box
_LONG_HTML = 80_000
_LOWEST, _HIGHEST = 76, 260
_LEAST_LINES = 2  # of text, where the window has no room for more
_CLOSED = 44  # all of the editor while nobody writes: one line
_SIDES = 22
_ABOVE, _BELOW = 8, 12
_AT_REST_MS = 120  # then what was left closes; not while a button of the mouse is held down


class Editor(QFrame):
    """Shows a new comment or one that is being changed."""

    typed = Signal()
    save_requested = Signal()
    cancel_requested = Signal()
    left = Signal()  # nothing is written here; the keyboard goes elsewhere
    trouble_found = Signal(str)

    def __init__(
        self,
        book: Book,
        pictures: Pictures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", "paper")
        self.setObjectName("composer")  # no toast lies over it
        self._changing = False
        self._quiet = False
        self._has_content = False
        self._is_open = True
        self.toolbar = EditorToolbar(self)
        self.text = EditorText(book, pictures, KEYS, self)
        self.save_button, self.cancel_button = QPushButton(self), QPushButton(self)
        self.save_button.setProperty("primary", "true")
        self.save_button.setObjectName("save")
        self.cancel_button.setObjectName("cancel")
        self._what = QLabel(self)
        self._what.setProperty("role", "quiet")
        self._tools = QWidget(self)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.toolbar, 1)
        row.addWidget(self._what)
        row.addWidget(self.cancel_button)
        row.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDES, _ABOVE, _SIDES, _BELOW)
        column.setSpacing(8)
        column.addWidget(self._tools)
        self._over_text = QVBoxLayout()
        column.addLayout(self._over_text)
        column.addWidget(self.text)
        self.save_button.clicked.connect(self.save_requested)
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.text.save_requested.connect(self.save_requested)
        self.text.cancel_requested.connect(self.cancel_requested)
        self.text.left.connect(self.left)
        self.text.pasting.trouble_found.connect(self.trouble_found)
        self.text.tool_requested.connect(self.use_tool)
        self.toolbar.tool_requested.connect(self.use_tool)
        self.toolbar.colour_requested.connect(self._colour)
        self.toolbar.highlight_requested.connect(self._highlight)
        self.toolbar.table_requested.connect(self._insert_table)
        self.toolbar.table_change_requested.connect(self._change_table)
        self.text.textChanged.connect(self._on_text_changed)
        self.text.cursorPositionChanged.connect(self._show_state)
        self.text.currentCharFormatChanged.connect(self._show_state)
        self.text.document().undoAvailable.connect(self._show_state)
        self.text.document().redoAvailable.connect(self._show_state)
        self.text.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._bar = QTimer(self)  # once the room is shared out, whether all of the text is seen
        self._bar.setSingleShot(True)
        self._bar.timeout.connect(self._show_bar)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._on_rest)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self.retranslate()
        self.show_html("", changing=False)

    @cached_property
    def find_line(self) -> FindLine:
        """Finds words in the box; made when it is first asked for."""
        line = FindLine(self.text, self)
        line.left.connect(self.text.setFocus)
        self._over_text.addWidget(line)
        return line

    def show_html(self, html: str, *, changing: bool, modified: bool = False) -> None:
        """Put a text into the box; `changing` says it is a comment of the book already."""
        self._quiet = True
        self._overfull = False
        self._changing = self.text.is_changing = changing
        if "find_line" in vars(self):
            self.find_line.stop()
        if len(html) > _LONG_HTML:
            self._be(_HIGHEST, barred=True)  # else Qt lays all of it out for either width
        self.text.show_html(html)
        self.text.document().setModified(modified)
        self._quiet = False
        self.retranslate()
        self._show_state()
        self._open_or_close()

    def html(self) -> str:
        """What is in the box, as the book keeps it; of far too much, the words and pictures."""
        self.text.comment_document.drop_empty_signs()
        html = self.text.toHtml()
        try:
            return for_book(html)
        except Trouble:
            if not self._overfull:
                self._overfull = True
                self.trouble_found.emit(
                    translate(
                        "Comments",
                        "This comment is too long: its words and pictures are "
                        "kept, colours and tables are not. Go on in another one.",
                    )
                )
            return words_and_pictures(self.text.toPlainText(), html)

    def is_modified(self) -> bool:
        """Whether something was typed since the text was put into the box."""
        return self.text.document().isModified()

    def is_empty(self) -> bool:
        """Whether there is nothing worth keeping: no word and no picture."""
        document = self.text.document()
        return not document.toPlainText().strip("\ufffc \n\t\u2028") and not PICTURE.search(
            document.toHtml()
        )

    def finish(self, milliseconds: int) -> bool:
        """Let the input method finish the word it is at, and all that was pasted be there; whether
        it is, after so long."""
        if self.text.composing:
            QGuiApplication.inputMethod().commit()
        return self.text.pasting.finish(milliseconds)

    def retranslate(self) -> None:
        """Say everything again in the language and theme of now."""
        self.toolbar.retranslate()
        native = QKeySequence.SequenceFormat.NativeText
        key = QKeySequence.fromString("Ctrl+Return").toString(native)
        self.save_button.setText(translate("Comments", "Save"))
        self.save_button.setToolTip(with_aside(translate("Comments", "Save"), key))
        self.cancel_button.setText(translate("Comments", "Cancel"))
        self.cancel_button.setToolTip(with_aside(translate("Comments", "Cancel"), "Esc"))
        self.cancel_button.setVisible(self._changing)
        self._what.setText(translate("Comments", "Changing a comment"))
        self._what.setVisible(self._changing)
        self.text.show_hint(
            translate(
                "Comments",
                "Write down what you saw and heard… (paste or drop pictures; saved automatically)",
            )
        )

    def use_tool(self, tool: str) -> None:
        """Do what a button or a key of the table says."""
        text = self.text
        if tool == "bold":
            formatting.toggle_bold(text)
        elif tool == "italic":
            text.setFontItalic(not text.fontItalic())
        elif tool == "underline":
            text.setFontUnderline(not text.fontUnderline())
        elif tool == "strike":
            formatting.toggle_strike(text)
        elif tool in formatting.SIZES:
            formatting.set_size(text, tool)
        elif tool in ("bullets", "numbers", "checks"):
            formatting.toggle_list(text, tool)
        elif tool in ("indent", "outdent"):
            formatting.change_indent(text, 1 if tool == "indent" else -1)
        elif tool == "quote":
            formatting.toggle_quote(text)
        elif tool == "rule":
            formatting.insert_rule(text)
        elif tool == "paste":
            text.pasting.take_plain(QGuiApplication.clipboard().text())
        elif tool in ("caption", "larger", "smaller"):
            self._change_picture(tool)
        elif tool == "check":
            formatting.toggle_check(text)
        elif tool == "clear":
            formatting.clear_formatting(text)
        elif tool == "find":
            self.find_line.start()
            return
        elif tool in ("table", "colour", "highlight"):
            self.toolbar.open_menu(tool)
            return
        elif tool == "link":
            self._ask_link()
        elif tool == "picture":
            self._choose_pictures()
        elif tool == "attach":
            self._choose_files()
        elif tool == "undo":
            text.undo()
        elif tool == "redo":
            text.redo()
        text.setFocus()
        self._show_state()

    def _colour(self, colour: str) -> None:
        formatting.set_colour(self.text, colour)
        self.text.setFocus()

    def _highlight(self, colour: str) -> None:
        formatting.set_highlight(self.text, colour)
        self.text.setFocus()

    def _insert_table(self, columns: int) -> None:
        formatting.insert_table(self.text, 2, columns)
        self.text.setFocus()

    def _change_table(self, what: str) -> None:
        cursor = self.text.textCursor()
        table = cursor.currentTable()
        if table is not None:
            formatting.change_table(table, cursor, what)
        self.text.setFocus()

    def _change_picture(self, tool: str) -> None:
        if tool == "caption":
            done = picture_tools.edit_caption(self.text)
        else:
            done = picture_tools.change_width(self.text, tool == "larger")
        if not done:
            self.trouble_found.emit(translate("Comments", "Click on a picture first."))

    def _ask_link(self) -> None:
        from kehuapp.ui.kit.windows.line_dialog import LineDialog  # seldom needed

        dialog = LineDialog(
            translate("Tools", "Link"),
            translate("Comments", "Web page, mail address or phone:"),
            formatting.address_at(self.text.textCursor()),
            parent=self.window(),
        )
        dialog.entered.connect(self._link_to)
        dialog.open()

    def _link_to(self, typed: str) -> None:
        address = formatting.normalise_address(typed)
        if address:
            formatting.set_link(self.text, address)
        else:
            self.trouble_found.emit(
                translate("Comments", "%1 is no address of a web page, mail or phone.", typed)
            )

    def _choose_pictures(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        files, _ = choosing.ask_files(
            self,
            translate("Comments", "Add pictures"),
            "",
            f"{translate('Comments', 'Pictures')} ({kinds})",
        )
        if files:
            self.text.pasting.take_files(files)

    def _choose_files(self) -> None:
        files, _ = choosing.ask_files(self, translate("Comments", "Attach files"))
        if files:
            self.text.pasting.take_files(files, attached=True)

    def _on_text_changed(self) -> None:
        self._has_content = not self.is_empty()
        self.save_button.setEnabled(self._has_content)
        if self._has_content:
            self._open_or_close()
        if not self._quiet:
            self.typed.emit()

    def _show_state(self, *_: object) -> None:
        text = self.text
        pressed = {formatting.list_kind(text.textCursor())}
        # A link is underlined by itself.
        shape = text.currentCharFormat()
        if shape.fontWeight() > 500:
            pressed.add("bold")
        if shape.fontItalic():
            pressed.add("italic")
        if shape.fontUnderline() and not shape.isAnchor():
            pressed.add("underline")
        if shape.fontStrikeOut():
            pressed.add("strike")
        document = text.document()
        self.toolbar.show_state(
            pressed,
            text.textCursor().currentTable() is not None,
            document.isUndoAvailable(),
            document.isRedoAvailable(),
        )

    # Open while somebody writes, else one line

    def _is_in_use(self) -> bool:
        inside = QApplication.focusWidget()
        has_keyboard = inside is not None and self.isAncestorOf(inside)
        return self._changing or self._has_content or has_keyboard

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        # Later: the keyboard may have come here in the middle of laying out the comments.
        if self._is_in_use():
            self._rest.start(0)
        elif now is not None and now.window() is self.window():  # not a form that comes back here
            self._rest.start(_AT_REST_MS)

    def _on_rest(self) -> None:
        if not self._is_in_use() and QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._rest.start(
                _AT_REST_MS
            )  # what is being pressed must not move away below the mouse
        else:
            self._open_or_close()

    def _open_or_close(self) -> None:
        is_open = self._is_in_use()
        if is_open == self._is_open:
            return
        self._is_open = is_open
        self._tools.setVisible(is_open)
        column = self.layout()
        assert column is not None
        side = _ABOVE // 2 + 1
        column.setContentsMargins(
            _SIDES, _ABOVE if is_open else side, _SIDES, _BELOW if is_open else side
        )
        self._fit()

    def _fit(self, *_: object) -> None:
        if not self._is_open:
            least = self.text.fontMetrics().height() + 12
            self._be(max(_CLOSED - _ABOVE - 2, least), barred=False)
            return
        document = self.text.document()
        if document.characterCount() > _SURELY_TALL:
            self._be(_HIGHEST, barred=True)  # not asked: all of it would be laid out to answer
            return
        frame = self.text.height() - self.text.viewport().height()
        wanted = round(document.size().height()) + max(frame, 14)
        self._be(min(max(wanted, _LOWEST), _HIGHEST), barred=wanted > _HIGHEST)

    def _be(self, height: int, *, barred: bool) -> None:
        """Be so high where there is room; the window need not grow for it, the text scrolls."""
        if barred or not self._is_open or height < self.text.wanted_height:
            self._bar_policy(barred)
        self.text.want(height, min(height, self._least_height()) if self._is_open else height)
        self._bar.start(0)

    def _least_height(self) -> int:
        return theme.line_height() * _LEAST_LINES + 18

    def _show_bar(self) -> None:
        wanted = self.text.wanted_height
        if self._is_open and wanted < _HIGHEST:
            self._bar_policy(self.text.height() < wanted)

    def _bar_policy(self, barred: bool) -> None:
        policy = Qt.ScrollBarPolicy
        self.text.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if barred else policy.ScrollBarAlwaysOff
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._bar.start(0)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
