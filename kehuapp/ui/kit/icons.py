"""Icons drawn from the SVG files of the resources in the theme's colours; cached per theme."""

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from kehuapp import paths
from kehuapp.ui.kit import theme


def icon(name: str, colour: str | None = None, size: int = 18) -> QIcon:
    """The icon `name` (a file of resources/icons without .svg); empty when there is no such file.

    `colour` is a colour like "#17695c"; without one it is the ink of the current theme.
    """
    return _icon(name, colour or theme.current().ink, size)


def pixmap(name: str, colour: str | None = None, size: int = 18, ratio: float = 1.0) -> QPixmap:
    """The same as a pixmap, for labels and delegates; null when there is no such file."""
    return _pixmap(name, colour or theme.current().ink, size, ratio)


def of_the_program() -> QIcon:
    """The icon of the program's windows, in the sizes that systems ask for."""
    made = QIcon()
    for size in (16, 24, 32, 48, 64, 128):
        made.addPixmap(_pixmap("kehuapp", "", size, 1.0))
    return made


@cache
def _source(name: str) -> str:
    try:
        return (paths.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    except OSError:
        return ""


# The colour is part of the key, so a change of theme never shows a stale icon.
@cache
def _icon(name: str, colour: str, size: int) -> QIcon:
    made = QIcon()
    for ratio in _ratios():
        picture = _pixmap(name, colour, size, ratio)
        if not picture.isNull():
            made.addPixmap(picture)
    return made


@cache
def _ratios() -> tuple[float, ...]:
    """One pixel for one and, where a screen is finer, two as well."""
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    application.screenAdded.connect(_forget_ratios)
    finest = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=2.0)
    return (1.0, 2.0) if finest > 1 else (1.0,)


def _forget_ratios() -> None:
    """Another screen may be finer: icons are drawn anew where they are next asked for."""
    _ratios.cache_clear()
    _icon.cache_clear()
    theme.watch().changed.emit()


@cache
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    source = _source(name)
    if not source:
        return QPixmap()
    renderer = QSvgRenderer(QByteArray(source.replace("currentColor", colour).encode()))
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def forget() -> None:
    """Drop every drawn icon; pixmaps must not outlive the application object."""
    _icon.cache_clear()
    _pixmap.cache_clear()
