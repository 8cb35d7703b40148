"""Chinese is written in the glyphs of the language, by a family that has a bold face."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel

from kehuapp.ui.kit import fonts, theme
from kehuapp.ui.work import translations

#: Characters of which the mainland and Taiwan draw different glyphs.
DIFFERENT = "骨角遍喝"


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    translations.install(qapp, "en")


def outlines(font: QFont) -> list[tuple[str, object]]:
    """The family and the outline each of these characters is drawn with."""
    layout = QTextLayout(DIFFERENT, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    found = []
    for run in layout.glyphRuns():
        raw: QRawFont = run.rawFont()
        found += [(raw.familyName(), raw.pathForGlyph(glyph)) for glyph in run.glyphIndexes()]
    return found


def test_the_language_chooses_the_glyphs(qapp: QApplication) -> None:
    drawn = {}
    for language in translations.LANGUAGES:
        translations.install(qapp, language)
        drawn[language] = outlines(qapp.font())
    families = {language: {family for family, _path in each} for language, each in drawn.items()}
    assert len(drawn["zh_CN"]) == len(DIFFERENT)
    if families["zh_TW"] == {fonts.TAIWAN}:  # no Chinese font here that is bold
        assert families["zh_CN"] == {fonts.MAINLAND}
        assert families["en"] == {fonts.TAIWAN}
    for ours, theirs in zip(drawn["zh_TW"], drawn["zh_CN"], strict=True):
        assert ours[1] != theirs[1]


def test_both_weights_are_there(qapp: QApplication) -> None:
    translations.install(qapp, "zh_TW")
    for family in (fonts.TAIWAN, fonts.MAINLAND):
        weights = {QFontDatabase.weight(family, s) for s in QFontDatabase.styles(family)}
        assert weights == {QFont.Weight.Normal, QFont.Weight.Bold}


#: (what the system brings: family → has a bold face, its own font, language) → the families
CHOICES = [
    ({}, "Sans Serif", "zh_TW", ["Sans Serif", "Kehu Sans"]),
    ({}, "Sans Serif", "zh_CN", ["Sans Serif", "Kehu Sans SC", "Kehu Sans"]),
    ({}, "Sans Serif", "en", ["Sans Serif", "Kehu Sans"]),
    ({"Noto Sans": True, "Ubuntu": False}, "Sans Serif", "en",
     ["Noto Sans", "Sans Serif", "Kehu Sans"]),
    ({"Noto Sans": True}, "Segoe UI", "en", ["Segoe UI", "Kehu Sans"]),
    ({"Noto Sans": True}, "Sans Serif", "zh_TW", ["Sans Serif", "Kehu Sans"]),
    ({"Noto Sans CJK TC": True}, "Sans Serif", "zh_TW",
     ["Sans Serif", "Noto Sans CJK TC", "Kehu Sans"]),
    ({"Noto Sans CJK TC": False}, "Sans Serif", "zh_TW", ["Sans Serif", "Kehu Sans"]),
    ({"Noto Sans CJK TC": True}, "Sans Serif", "zh_CN",
     ["Sans Serif", "Kehu Sans SC", "Kehu Sans"]),
    # A family that claims Chinese and has one weight stays behind ours.
    ({"Droid Sans Fallback": False}, "Droid Sans Fallback", "zh_TW",
     ["Kehu Sans", "Droid Sans Fallback"]),
    ({"Microsoft JhengHei UI": True}, "Microsoft JhengHei UI", "zh_TW",
     ["Microsoft JhengHei UI", "Kehu Sans"]),
    # A computer of Taiwan on which the program speaks as the mainland does.
    ({"Microsoft JhengHei UI": True, "Microsoft YaHei UI": True}, "Microsoft JhengHei UI", "zh_CN",
     ["Microsoft YaHei UI", "Microsoft JhengHei UI", "Kehu Sans SC", "Kehu Sans"]),
    ({"Microsoft JhengHei UI": True}, "Microsoft JhengHei UI", "zh_CN",
     ["Kehu Sans SC", "Microsoft JhengHei UI", "Kehu Sans"]),
    # What somebody chose for the whole desktop is kept.
    ({"LXGW WenKai": True, "Noto Sans CJK TC": True}, "LXGW WenKai", "zh_TW",
     ["LXGW WenKai", "Kehu Sans"]),
]  # fmt: skip


@pytest.mark.parametrize(("here", "own", "language", "chosen"), CHOICES)
def test_the_family_is_chosen_once(
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    here: dict[str, bool],
    own: str,
    language: str,
    chosen: list[str],
) -> None:
    class System(QFontDatabase):
        @staticmethod
        def families() -> list[str]:  # type: ignore[override]
            return [*here, fonts.TAIWAN, fonts.MAINLAND]

        @staticmethod
        def styles(family: str) -> list[str]:
            return ["Regular", "Bold"] if here.get(family) else ["Regular"]

        @staticmethod
        def weight(_family: str, style: str) -> int:  # type: ignore[override]
            return 700 if style == "Bold" else 400

        @staticmethod
        def writingSystems(family: str = "") -> list[object]:  # type: ignore[override]
            systems = QFontDatabase.WritingSystem
            both = [systems.TraditionalChinese, systems.SimplifiedChinese]
            return both if family in here else [systems.Latin]

        @staticmethod
        def systemFont(_which: object) -> QFont:  # type: ignore[override]
            return QFont([own])

    monkeypatch.setattr(fonts, "QFontDatabase", System)
    fonts.choose(qapp, language)
    assert qapp.font().families() == chosen
    monkeypatch.undo()


@pytest.mark.usefixtures("dressed")
def test_nothing_is_registered_after_the_start(
    window: object, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A first preview changed what the open window was written in."""
    from kehuapp.sheets.form import Form, Pen
    from kehuapp.ui.printing.preview import SheetPreview

    translations.install(qapp, "zh_TW")
    added: list[object] = []
    monkeypatch.setattr(QFontDatabase, "addApplicationFont", added.append)
    families = QFontDatabase.families()
    pen = Pen()
    pen.text(10, 10, 100, 10, "直接的客戶")
    preview = SheetPreview(lambda _private: Form("直", (pen.page(),)), window)  # type: ignore[arg-type]
    preview.grab()
    preview.deleteLater()
    translations.install(qapp, "zh_CN")
    assert not added
    assert QFontDatabase.families() == families


def test_another_language_reaches_widgets_that_have_a_style(qtbot, qapp) -> None:
    theme.apply(qapp, "light")
    translations.install(qapp, "zh_TW")
    label = QLabel("，")
    label.setProperty("role", "quiet")
    qtbot.addWidget(label)
    label.show()
    translations.install(qapp, "zh_CN")
    families = label.font().families()
    translations.install(qapp, "en")
    assert families.index(fonts.MAINLAND) < families.index(fonts.TAIWAN)
