"""The row of tools above the editor: a table of them, their tips, and the menus of four."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QKeySequence, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QToolBar, QToolButton, QWidget

from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text.words import with_aside
from kehuapp.ui.comments import colours
from kehuapp.ui.kit import icons, theme
from kehuapp.ui.kit.menu_buttons import forget_hover
from kehuapp.ui.work import later


class Tool(NamedTuple):
    """`key` works in the text box only; `state` tools stay pressed where they hold."""

    id: str
    text: str
    key: str
    icon: str
    state: bool = False


TOOLS = (
    Tool("bold", QT_TRANSLATE_NOOP("Tools", "Bold"), "Ctrl+B", "bold", True),
    Tool("italic", QT_TRANSLATE_NOOP("Tools", "Italic"), "Ctrl+I", "italic", True),
    Tool("underline", QT_TRANSLATE_NOOP("Tools", "Underline"), "Ctrl+U", "underline", True),
    Tool(
        "strike",
        QT_TRANSLATE_NOOP("Tools", "Strike through"),
        "Ctrl+Shift+X",
        "strikethrough",
        True,
    ),
    Tool("colour", QT_TRANSLATE_NOOP("Tools", "Text colour"), "Ctrl+Shift+I", "baseline"),
    Tool("highlight", QT_TRANSLATE_NOOP("Tools", "Highlight"), "Ctrl+Shift+J", "highlighter"),
    Tool("bullets", QT_TRANSLATE_NOOP("Tools", "List"), "Ctrl+Shift+L", "list", True),
    Tool(
        "numbers", QT_TRANSLATE_NOOP("Tools", "Numbered list"), "Ctrl+Shift+O", "list-ordered", True
    ),
    Tool("checks", QT_TRANSLATE_NOOP("Tools", "Check list"), "Ctrl+Shift+K", "list-checks", True),
    Tool("link", QT_TRANSLATE_NOOP("Tools", "Link"), "Ctrl+K", "link"),
    Tool("table", QT_TRANSLATE_NOOP("Tools", "Table"), "Ctrl+Shift+T", "table"),
    Tool("picture", QT_TRANSLATE_NOOP("Tools", "Picture"), "Ctrl+Shift+P", "image"),
    Tool("attach", QT_TRANSLATE_NOOP("Tools", "Attach a file"), "Ctrl+Shift+A", "paperclip"),
    Tool("more", QT_TRANSLATE_NOOP("Tools", "More"), "", "ellipsis"),
    Tool("undo", QT_TRANSLATE_NOOP("Tools", "Undo typing"), "Ctrl+Z", "undo-2"),
    Tool("redo", QT_TRANSLATE_NOOP("Tools", "Redo typing"), "Ctrl+Shift+Z", "redo-2"),
)
#: What the menu at "more" offers; an empty one is a line.
MORE = (
    ("small", QT_TRANSLATE_NOOP("Tools", "Small text"), "Ctrl+1"),
    ("ordinary", QT_TRANSLATE_NOOP("Tools", "Normal text"), "Ctrl+2"),
    ("large", QT_TRANSLATE_NOOP("Tools", "Large text"), "Ctrl+3"),
    ("", "", ""),
    ("indent", QT_TRANSLATE_NOOP("Tools", "Indent"), "Ctrl+]"),
    ("outdent", QT_TRANSLATE_NOOP("Tools", "Indent less"), "Ctrl+["),
    ("quote", QT_TRANSLATE_NOOP("Tools", "Quotation"), "Ctrl+Shift+Q"),
    ("rule", QT_TRANSLATE_NOOP("Tools", "Horizontal line"), "Ctrl+Shift+H"),
    ("", "", ""),
    ("caption", QT_TRANSLATE_NOOP("Tools", "Caption of the picture"), "Ctrl+Shift+Y"),
    ("larger", QT_TRANSLATE_NOOP("Tools", "Larger picture"), "Alt+."),
    ("smaller", QT_TRANSLATE_NOOP("Tools", "Smaller picture"), "Alt+,"),
    ("", "", ""),
    ("check", QT_TRANSLATE_NOOP("Tools", "Tick or untick"), "Ctrl+Shift+D"),
    ("paste", QT_TRANSLATE_NOOP("Tools", "Paste text only"), "Ctrl+Shift+V"),
    ("find", QT_TRANSLATE_NOOP("Tools", "Find in this text"), "Ctrl+Alt+F"),
    ("clear", QT_TRANSLATE_NOOP("Tools", "Clear formatting"), "Ctrl+\\"),
)
KEYS = {tool.id: tool.key for tool in TOOLS} | {name: key for name, _text, key in MORE if key}
TABLE_CHANGES = (
    ("row+", QT_TRANSLATE_NOOP("Tools", "Add a row")),
    ("row-", QT_TRANSLATE_NOOP("Tools", "Remove this row")),
    ("column+", QT_TRANSLATE_NOOP("Tools", "Add a column")),
    ("column-", QT_TRANSLATE_NOOP("Tools", "Remove this column")),
    ("table-", QT_TRANSLATE_NOOP("Tools", "Remove the whole table")),
)


class EditorToolbar(QToolBar):
    """Tools that do not fit the width go into a menu at the end."""

    tool_requested = Signal(str)
    colour_requested = Signal(str)  # as this theme shows it, "" for none
    highlight_requested = Signal(str)
    table_requested = Signal(int)  # columns
    table_change_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIconSize(QSize(16, 16))
        self.setMovable(False)
        self.setStyleSheet(
            "QToolBar { background: transparent; border: none; spacing: 2px; }"
            "#qt_toolbar_ext_button { padding: 0px; min-width: 20px; }"
        )
        self._rest = self.findChild(QToolButton, "qt_toolbar_ext_button")
        self._actions: dict[str, QAction] = {}
        self.in_table = False
        self._menus = {name: QMenu(self) for name in ("colour", "highlight", "table", "more")}
        self._menus["colour"].aboutToShow.connect(self._fill_colours)
        self._menus["highlight"].aboutToShow.connect(self._fill_highlights)
        self._menus["table"].aboutToShow.connect(self._fill_table)
        self._menus["more"].aboutToShow.connect(self._fill_more)
        for tool in TOOLS:
            action = QAction(self)
            action.setObjectName(tool.id)
            action.setCheckable(tool.state)
            if tool.id in self._menus:
                action.setMenu(self._menus[tool.id])
            action.triggered.connect(lambda _=False, which=tool.id: self._on_triggered(which))
            self.addAction(action)
            self._actions[tool.id] = action
            button = self.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if tool.id in self._menus:
                    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
                    forget_hover(button, self._menus[tool.id])
        self.retranslate()

    def retranslate(self) -> None:
        """Words and icons again, in the language and theme of now."""
        if self._rest is not None:
            self._rest.setIcon(icons.icon("ellipsis-vertical", size=16))
            self._rest.setToolTip(translate("Tools", "More tools"))
        for tool in TOOLS:
            text = translate("Tools", tool.text)
            key = _keys_shown(tool.key)
            action = self._actions[tool.id]
            action.setText(text)
            action.setToolTip(with_aside(text, key))
            action.setIcon(icons.icon(tool.icon, size=16))
        later.after_painting(self, self._add_faded)

    def _add_faded(self) -> None:
        for tool in TOOLS:
            self._actions[tool.id].setIcon(_with_faded(tool.icon))

    def show_state(self, pressed: set[str], in_table: bool, undo: bool, redo: bool) -> None:
        """Show what holds where the cursor is."""
        self.in_table = in_table
        for tool in TOOLS:
            if tool.state:
                self._actions[tool.id].setChecked(tool.id in pressed)
        self._actions["undo"].setEnabled(undo)
        self._actions["redo"].setEnabled(redo)

    def open_menu(self, tool: str) -> None:
        """Open the menu of a tool below its button."""
        button = self.widgetForAction(self._actions[tool])
        at = button if button is not None and button.isVisible() else self
        self._menus[tool].popup(at.mapToGlobal(at.rect().bottomLeft()))

    def _on_triggered(self, tool: str) -> None:
        if tool in self._menus:
            return
        self.tool_requested.emit(tool)

    def _fill_colours(self) -> None:
        dark = theme.current().name == "dark"
        menu = self._menus["colour"]
        menu.clear()
        none = menu.addAction(translate("Tools", "Normal"))
        none.triggered.connect(lambda: self.colour_requested.emit(""))
        for name, light, deep in colours.INKS:
            shown = deep if dark else light
            action = menu.addAction(_swatch(shown), translate("Colours", name))
            action.triggered.connect(lambda _=False, c=shown: self.colour_requested.emit(c))

    def _fill_highlights(self) -> None:
        dark = theme.current().name == "dark"
        menu = self._menus["highlight"]
        menu.clear()
        none = menu.addAction(translate("Tools", "No highlight"))
        none.triggered.connect(lambda: self.highlight_requested.emit(""))
        for name, light, deep in colours.HIGHLIGHTS:
            shown = deep if dark else light
            action = menu.addAction(_swatch(shown), translate("Colours", name))
            action.triggered.connect(lambda _=False, c=shown: self.highlight_requested.emit(c))

    def _fill_table(self) -> None:
        menu = self._menus["table"]
        menu.clear()
        if self.in_table:
            for what, text in TABLE_CHANGES:
                action = menu.addAction(translate("Tools", text))
                action.triggered.connect(
                    lambda _=False, w=what: self.table_change_requested.emit(w)
                )
            return
        for count in (2, 3, 4, 5):
            action = menu.addAction(translate("Tools", "%n column(s)", n=count))
            action.triggered.connect(lambda _=False, n=count: self.table_requested.emit(n))

    def _fill_more(self) -> None:
        menu = self._menus["more"]
        menu.clear()
        for name, text, key in MORE:
            if not name:
                menu.addSeparator()
                continue
            # The key is told, not set: it must work in the text box only.
            action = menu.addAction(f"{translate('Tools', text)}\t{_keys_shown(key)}")
            action.setObjectName(name)
            action.triggered.connect(lambda _=False, tool=name: self.tool_requested.emit(tool))


def _keys_shown(key: str) -> str:
    return QKeySequence.fromString(key).toString(QKeySequence.SequenceFormat.NativeText)


def _with_faded(name: str) -> QIcon:
    """An icon that is half as strong while its tool cannot be used, in a dark theme too."""
    ink, ground = QColor(theme.current().ink), QColor(theme.current().paper)
    faded = QColor(
        (ink.red() + 2 * ground.red()) // 3,
        (ink.green() + 2 * ground.green()) // 3,
        (ink.blue() + 2 * ground.blue()) // 3,
    )
    made = QIcon(icons.icon(name, size=16))
    made.addPixmap(icons.pixmap(name, faded.name(), 16), QIcon.Mode.Disabled)
    return made


def _swatch(colour: str) -> QIcon:
    picture = QPixmap(16, 16)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colour))
    painter.setPen(QColor(theme.current().quiet))
    painter.drawRoundedRect(1, 1, 13, 13, 4, 4)
    painter.end()
    return QIcon(picture)
