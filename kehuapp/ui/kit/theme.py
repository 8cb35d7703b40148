"""Colours and the one style sheet of the program, light and dark; no widget is made here."""

import functools
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from kehuapp import paths
from kehuapp.ui.kit import legible

MODES = ("system", "light", "dark")


class Theme(NamedTuple):
    """The named colours of one mode; `jade` is for what one can do, `vermilion` for overdue, `line`
    for what only divides, `edge` for what can be typed in or chosen from."""

    name: str
    paper: str
    panel: str
    sidebar: str
    line: str
    edge: str
    ink: str
    quiet: str
    jade: str
    jade_fill: str
    on_fill: str
    selection: str
    gold: str
    gold_soft: str
    slate: str
    slate_soft: str
    grey: str
    grey_soft: str
    vermilion: str
    vermilion_soft: str


LIGHT = Theme(
    name="light",
    paper="#f6f6f3",
    panel="#ffffff",
    sidebar="#efefeb",
    line="#e3e3dd",
    edge="#828b88",  # a hair below the drawn #8b9491, which is 2.88:1 on paper
    ink="#1d2626",
    quiet="#56605e",
    jade="#17695c",
    jade_fill="#1f7a6b",
    on_fill="#ffffff",
    selection="#d9ece8",
    gold="#8f5c10",
    gold_soft="#fbf0da",
    slate="#3d5672",
    slate_soft="#e8eef5",
    grey="#5b6561",
    grey_soft="#eef0ee",
    vermilion="#a83226",
    vermilion_soft="#fbe7e4",
)

DARK = Theme(
    name="dark",
    paper="#1b2120",
    panel="#232a29",
    sidebar="#1e2524",
    line="#39423f",
    edge="#6f7b78",
    ink="#e6ebe9",
    quiet="#a3afac",
    jade="#5fc2af",
    jade_fill="#1f7a6b",
    on_fill="#ffffff",
    selection="#24413d",  # a hair below the drawn #24423d: vermilion on it must reach 4.5:1
    gold="#e0a94a",
    gold_soft="#3a3021",
    slate="#9db7d6",
    slate_soft="#2a3542",
    grey="#a9b3af",
    grey_soft="#303836",
    vermilion="#f08a7e",
    vermilion_soft="#43292a",
)


class _Watch(QObject):
    changed = Signal()


class _State:
    """What is applied now; colours are one per program, like the application's style sheet."""

    mode = "light"
    theme = LIGHT
    follows_system = False


def text_pairs(theme: Theme) -> list[tuple[str, str, str]]:
    """Every (what, text colour, background) in use; a test holds each at 4.5:1 or better."""
    grounds = ("paper", "panel", "sidebar", "selection")
    pairs = [
        (f"{text} on {ground}", getattr(theme, text), getattr(theme, ground))
        for ground in grounds
        for text in ("ink", "quiet", "jade", "vermilion")
    ]
    for name in ("gold", "slate", "grey", "vermilion"):
        pairs.append(
            (f"{name} on {name}_soft", getattr(theme, name), getattr(theme, f"{name}_soft"))
        )
        pairs.append((f"{name} on panel", getattr(theme, name), theme.panel))
    pairs.append(("on_fill on jade_fill", theme.on_fill, theme.jade_fill))
    pairs.append(("ink on grey_soft", theme.ink, theme.grey_soft))
    return pairs


def edge_pairs(theme: Theme) -> list[tuple[str, str, str]]:
    """Every (what, edge, ground beside it) of what is typed in; a test holds each at 3:1."""
    return [
        (f"{edge} on {ground}", getattr(theme, edge), getattr(theme, ground))
        for edge in ("edge", "jade")
        for ground in ("paper", "panel", "sidebar")
    ]


def tier_colours(theme: Theme, tier: str | None, own: str) -> tuple[str, str]:
    """(text, soft ground) of a tier; people without one look like prospects.

    `own` is the colour that the shop gave it ("": none): it keeps its hue, and is as light or
    dark as the theme needs.
    """
    if own:
        return own_colours(theme, own)
    if tier == "key":
        return theme.gold, theme.gold_soft
    if tier == "regular":
        return theme.slate, theme.slate_soft
    return theme.grey, theme.grey_soft


def own_colours(theme: Theme, colour: str) -> tuple[str, str]:
    """(text, soft ground) in the hue of a colour that the shop chose."""
    grounds = (theme.paper, theme.panel, theme.sidebar, theme.selection)
    return legible.tint(colour, theme is DARK, grounds)


def chip_style(own: str) -> str:
    """The style of a chip of a tier to which the shop gave this colour; "" without one.

    The style sheet is one for the program, whose windows may show several books.
    """
    if not own:
        return ""
    text, soft = own_colours(_State.theme, own)
    return f"background: {soft}; color: {text};"


def tier_mark(tier: str | None) -> str:
    """★ ● ○: a tier is never told by colour alone."""
    return {"key": "★", "regular": "●", "prospect": "○"}.get(tier or "", "")


def current() -> Theme:
    """The theme on the screen now."""
    return _State.theme


def mode() -> str:
    """What the person chose: system, light or dark."""
    return _State.mode


@functools.cache
def watch() -> _Watch:
    """An object whose `changed` signal fires after every change of theme."""
    return _Watch()


def apply(app: QApplication, mode: str) -> None:
    """Give the whole program the colours of `mode` (light, dark or system)."""
    choose(app, mode)
    dress(app)
    watch().changed.emit()


def choose(app: QApplication, mode: str) -> None:
    """The same without the style sheet: for a start, which ends with `dress`."""
    _State.mode = mode if mode in MODES else "system"
    if not _State.follows_system:
        _State.follows_system = True
        app.styleHints().colorSchemeChanged.connect(lambda: _follow_system(app))
    dark = _State.mode == "dark" or (
        _State.mode == "system" and app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    )
    _State.theme = DARK if dark else LIGHT
    if not app.styleSheet():  # with one, a style does not tell its name any more
        app.setStyle("Fusion")
    app.setPalette(_palette(_State.theme))


def dress(app: QApplication) -> None:
    """Put on the style sheet.

    While one is on, a widget that gets a parent is styled anew with all that is in it, at every
    step up to the window: making the window without it takes half the time.
    """
    rules = stylesheet(_State.theme)
    if app.styleSheet() != rules:  # every widget is polished anew
        app.setStyleSheet("")  # from one sheet to another Qt goes in five times as long
        app.setStyleSheet(rules)


def _follow_system(app: QApplication) -> None:
    if _State.mode == "system":
        apply(app, "system")


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: theme.paper,
        QPalette.ColorRole.WindowText: theme.ink,
        QPalette.ColorRole.Base: theme.panel,
        QPalette.ColorRole.AlternateBase: theme.paper,
        QPalette.ColorRole.Text: theme.ink,
        QPalette.ColorRole.PlaceholderText: theme.quiet,
        QPalette.ColorRole.Button: theme.panel,
        QPalette.ColorRole.ButtonText: theme.ink,
        QPalette.ColorRole.Highlight: theme.selection,
        QPalette.ColorRole.HighlightedText: theme.ink,
        QPalette.ColorRole.Link: theme.jade,
        QPalette.ColorRole.LinkVisited: theme.jade,
        QPalette.ColorRole.ToolTipBase: theme.panel,
        QPalette.ColorRole.ToolTipText: theme.ink,
        QPalette.ColorRole.BrightText: theme.vermilion,
        QPalette.ColorRole.Mid: theme.line,
        QPalette.ColorRole.Accent: theme.jade_fill,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        faded = QColor(theme.quiet)
        faded.setAlpha(140)
        palette.setColor(QPalette.ColorGroup.Disabled, role, faded)
    return palette


def points(step: float = 1.0) -> float:
    """The system font's size in points times `step`; all sizes are relative to it."""
    app = QGuiApplication.instance()
    size = QGuiApplication.font().pointSizeF() if app else 10.0
    return round((size if size > 0 else 10.0) * step, 1)


def line_height() -> int:
    """Pixels of a line of the system's font, in which Chinese may stand beside Latin letters."""
    if QGuiApplication.instance() is None:
        return 0
    metrics = QFontMetrics(QGuiApplication.font())
    return max(metrics.size(0, text).height() for text in ("Ág", "漢"))


def stylesheet(theme: Theme) -> str:
    """One style sheet for the whole program.

    Properties that widgets may set: QPushButton[primary|quiet|link|danger="true"],
    QLabel[chip="key|regular|prospect|plain|warning"],
    QLabel[role="title|heading|quiet|error|sample"],
    QFrame[note="soft|grave|done"], QLabel[note="soft|grave|done"],
    QFrame[card="true"], QFrame[panel="paper|panel|sidebar"], QFrame[strip="slate"],
    QFrame[rule="true"] (one-pixel line).
    """
    sizes = {
        "title": points(1.45),
        "heading": points(1.12),
        "small": points(0.9),
    }
    rules = _QSS
    for name in Theme._fields:
        rules = rules.replace(f"@{name}@", str(getattr(theme, name)))
    # A style sheet cannot colour an icon, so these few have files of their own colours.
    rules = rules.replace("@icons@", (paths.resources() / "icons").as_posix())
    for name, size in sizes.items():
        rules = rules.replace(f"@size_{name}@", f"{size}pt")
    # A height in a style sheet takes the place of what a control itself asks for.
    rules = rules.replace("@high_field@", f"{max(20, line_height())}px")
    rules = rules.replace("@high_number@", f"{max(23, line_height() + 4)}px")
    rules = rules.replace("@high_button@", f"{max(18, line_height())}px")
    return rules


_QSS = """
QMainWindow, QDialog, QMessageBox { background: @paper@; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; button-layout: 3; }
QMessageBox { messagebox-warning-icon: url("@icons@/triangle-alert-@name@.svg");
  messagebox-critical-icon: url("@icons@/triangle-alert-@name@.svg");
  messagebox-question-icon: url("@icons@/info-@name@.svg");
  messagebox-information-icon: url("@icons@/info-@name@.svg"); }
QToolTip { background: @panel@; color: @ink@; border: 1px solid @edge@; padding: 4px 6px; }

QFrame[panel="paper"] { background: @paper@; border: none; }
QFrame[panel="panel"] { background: @panel@; border: none; }
QFrame[panel="sidebar"] { background: @sidebar@; border: none; }
QFrame[card="true"] { background: @panel@; border: 1px solid @line@; border-radius: 8px; }
QFrame[card="inner"] { background: @panel@; border: 1px solid @panel@; border-radius: 6px; }
QFrame[card="true"][focused="true"], QAbstractItemView[card="true"]:focus,
QAbstractItemView[card="inner"]:focus { border-color: @jade@; }
QFrame[strip="slate"] { background: @slate_soft@; border: none; }
QFrame[strip="slate"] QLabel { color: @slate@; }
QFrame[toast="true"] { background: @panel@; border: 1px solid @quiet@; border-radius: 8px; }
QFrame[popup="true"], QDialog[popup="true"], QAbstractItemView[popup="true"] { background: @panel@;
  border: 1px solid @edge@; }
QFrame[rule="true"] { background: @line@; border: none; max-height: 1px; min-height: 1px; }
QFrame[rule="vertical"] { background: @line@; border: none; max-width: 1px; min-width: 1px; }

QLabel { background: transparent; color: @ink@; border: none; }
QLabel[role="title"] { font-size: @size_title@; font-weight: 600; }
QLabel[role="heading"] { font-size: @size_heading@; font-weight: 600; }
QLabel[role="value"] { font-size: @size_heading@; font-weight: 600; }
QLabel[role="quiet"] { color: @quiet@; }
QLabel[role="small"] { color: @quiet@; font-size: @size_small@; }
QLabel[role="error"] { color: @vermilion@; }
QLabel[chip] { border-radius: 9px; padding: 1px 8px; min-height: 18px;
  font-size: @size_small@; }
QLabel[role="sample"] { background: @gold_soft@; color: @gold@; border-radius: 9px;
  padding: 1px 8px; font-size: @size_small@; }
QFrame[note="soft"] { background: @gold_soft@; border: none; border-radius: 6px; }
QFrame[note="grave"] { background: @vermilion_soft@; border: none; border-radius: 6px; }
QFrame[note="done"] { background: @sidebar@; border: none; border-radius: 6px; }
QLabel[note="soft"] { background: transparent; color: @gold@; }
QLabel[note="grave"] { background: transparent; color: @vermilion@; }
QLabel[note="done"] { background: transparent; color: @quiet@; }
QLabel[chip="plain"] { background: @grey_soft@; color: @ink@; }
QLabel[chip="key"] { background: @gold_soft@; color: @gold@; font-weight: 600; }
QLabel[chip="regular"] { background: @slate_soft@; color: @slate@; font-weight: 600; }
QLabel[chip="prospect"] { background: @grey_soft@; color: @grey@; font-weight: 600; }
QLabel[chip="warning"] { background: @vermilion_soft@; color: @vermilion@; font-weight: 600; }

QPushButton { background: @panel@; color: @ink@; border: 1px solid @line@; border-radius: 6px;
  padding: 6px 12px; min-height: @high_button@; outline: none; }
QPushButton:hover { background: @selection@; }
QPushButton:pressed { background: @selection@; border-color: @jade@; }
QPushButton:focus { border: 2px solid @jade@; padding: 5px 11px; }
QPushButton:disabled { color: @quiet@; background: @paper@; }
QPushButton:checked { background: @selection@; color: @jade@; }
QPushButton::menu-indicator { image: none; width: 0px; }
QPushButton[opens="true"] { padding-right: 19px; }
QPushButton[opens="true"]:focus { padding-right: 18px; }
QPushButton[opens="true"]::menu-indicator { image: url("@icons@/chevron-down-@name@.svg");
  width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: right center;
  right: 8px; }
QPushButton[primary="true"] { background: @jade_fill@; color: @on_fill@; border-color: @jade_fill@;
  font-weight: 600; }
QPushButton[primary="true"]:hover { background: #17695c; border-color: #17695c; }
QPushButton[primary="true"]:focus { border: 2px solid @ink@; padding: 5px 11px; }
QPushButton[primary="true"]:disabled { background: @grey_soft@; color: @quiet@;
  border-color: @line@; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; color: @quiet@;
  padding: 4px 8px; }
QPushButton[quiet="true"][flush="true"] { padding-left: 0px; }
QPushButton[quiet="true"]:hover { background: @selection@; color: @ink@; }
QPushButton[quiet="true"]:focus { border: 2px solid @jade@; padding: 3px 7px; }
QPushButton[quiet="true"][opens="true"] { padding-right: 15px; }
QPushButton[quiet="true"][opens="true"]:focus { padding-right: 14px; }
QPushButton[quiet="true"][opens="true"]::menu-indicator { right: 5px; }
QPushButton[quiet="true"][flush="true"]:focus { border-width: 1px; padding: 4px 8px 4px 0px; }
QPushButton[quiet="true"]:checked { background: @selection@; color: @jade@; }
QPushButton[link="true"] { background: transparent; border-color: transparent; color: @jade@;
  padding: 6px 2px; font-weight: 600; }
QPushButton[link="true"]:hover { background: @selection@; }
QPushButton[link="true"]:focus { border-color: @jade@; }
QPushButton[danger="true"] { color: @vermilion@; }

QToolButton { background: transparent; color: @ink@; border: 1px solid transparent;
  border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @line@; }
QToolButton:focus { border: 2px solid @jade@; padding: 3px; }
QToolButton:checked { background: @selection@; color: @jade@; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QTextEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QTimeEdit,
QDateTimeEdit, QComboBox { background: @panel@; color: @ink@; border: 1px solid @edge@;
  border-radius: 6px; padding: 5px 8px; selection-background-color: @selection@;
  selection-color: @ink@; placeholder-text-color: @quiet@; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: @high_field@; }
QAbstractSpinBox { padding: 3px 8px 4px 8px; min-height: @high_number@; }
/* A list below the box: the style's own one cut the first or the last row by its arrows. */
QComboBox { combobox-popup: 0; }
QComboBox:!editable { padding-left: 10px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit, QAbstractItemView QLineEdit { min-height: 0px; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus, QComboBox:focus {
  border: 2px solid @jade@; padding: 4px 7px; }
QAbstractSpinBox:focus { padding: 2px 7px 3px 7px; }
QComboBox:!editable:focus { padding-left: 9px; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled { color: @quiet@;
  background: @paper@; }
QLineEdit { lineedit-clear-button-icon: url("@icons@/x-@name@.svg"); }
QLineEdit[error="true"] { border-color: @vermilion@; }
QLineEdit[search="true"] { border-radius: 16px; padding: 5px 12px; background: @paper@; }
QLineEdit[search="true"]:focus { padding: 4px 11px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0px; border: none; }
QComboBox::drop-down { border: none; width: 22px; background: transparent; }
QComboBox::down-arrow {
  image: url("@icons@/chevron-down-@name@.svg"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @panel@; border: 1px solid @edge@;
  selection-background-color: @selection@; selection-color: @ink@; outline: none; }
QCheckBox, QRadioButton { color: @ink@; spacing: 8px; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: @jade@; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator {
  width: 14px; height: 14px; border: 1px solid @quiet@; border-radius: 4px; background: @panel@; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid @quiet@; border-radius: 8px;
  background: @panel@; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { width: 12px; height: 12px;
  border: 2px solid @jade@; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid @jade_fill@;
  background: @on_fill@; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked,
QTableView::indicator:checked { background: @jade_fill@; border-color: @jade_fill@;
  image: url("@icons@/check-on-fill.svg"); }
QGroupBox { border: none; font-weight: 600; margin-top: 20px; }
QGroupBox::title { subcontrol-origin: margin; left: 0; color: @quiet@; }

QTabWidget::pane { border: none; border-top: 1px solid @line@; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @quiet@; border: none;
  border-bottom: 2px solid transparent; padding: 9px 0px 8px 0px; margin-right: 20px; }
QTabBar::tab:hover { color: @ink@; }
QTabBar::tab:selected { color: @jade@; border-bottom-color: @jade@; font-weight: 600; }
QTabBar:focus { outline: none; }
QTabBar::tab:focus:selected { background: @selection@; }

QAbstractItemView { background: @panel@; color: @ink@; border: none; outline: none;
  selection-background-color: @selection@; selection-color: @ink@; }
QListView[panel="paper"] { background: @paper@; }
QListView[panel="paper"]::item { border-radius: 6px; padding: 0 8px; }
QListView[panel="paper"]::item:hover { background: @line@; }
QListView[panel="paper"]::item:selected { background: @selection@; color: @ink@; }
QListView[panel="paper"]::item:focus { border: 1px solid @jade@; }
QTreeView[panel="sidebar"], QTreeWidget[panel="sidebar"] { background: @sidebar@; }
QTreeView QLineEdit, QTreeView QLineEdit:focus { padding: 0px 4px; border-radius: 4px; }
QHeaderView { background: @panel@; }
QHeaderView::section { background: @paper@; color: @quiet@; border: none;
  border-bottom: 1px solid @line@; padding: 6px 8px; font-weight: 600; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: 12px; height: 12px;
  subcontrol-position: center right; right: 4px; }
QHeaderView::down-arrow { image: url("@icons@/chevron-down-@name@.svg"); }
QHeaderView::up-arrow { image: url("@icons@/chevron-up-@name@.svg"); }
QTableView { gridline-color: @line@; }
QTableView::item, QTreeView::item, QListView::item { padding: 4px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
  background: @selection@; color: @ink@; }

QMenuBar { background: @paper@; color: @ink@; border-bottom: 1px solid @line@; }
QMenuBar::item { background: transparent; padding: 5px 10px; border-radius: 4px; }
QMenuBar::item:selected { background: @selection@; }
QMenu { background: @panel@; color: @ink@; border: 1px solid @edge@; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selection@; color: @ink@; }
QMenu::item:disabled { color: @quiet@; }
QMenu::separator { height: 1px; background: @line@; margin: 4px 6px; }

QSplitter::handle { background: @line@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: @jade@; }

QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @line@; border-radius: 3px; margin: 2px 2px 2px 3px;
  min-height: 30px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: @line@; border-radius: 3px; margin: 3px 2px 2px 2px;
  min-width: 30px; }
QScrollBar::handle:hover { background: @quiet@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: @edge@; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
  background: @jade_fill@; border: 1px solid @jade_fill@; }
QSlider::handle:horizontal:focus { border-color: @ink@; }

QProgressBar { background: @grey_soft@; border: none; border-radius: 4px; max-height: 8px;
  text-align: center; color: transparent; }
QProgressBar::chunk { background: @jade_fill@; border-radius: 4px; }
"""
