"""translate() fills places and counts; without Qt the translators' files are read by themselves."""

import subprocess
import sys

import pytest
import translations as packed
from PySide6.QtCore import QTranslator

from kehuapp import i18n, paths


def test_a_customers_text_is_no_place_for_a_value() -> None:
    assert i18n.translate("X", "%1 and %2", "100%2", "50%1") == "100%2 and 50%1"
    assert i18n.translate("X", "%n of %1", "%n", n=1200) == "1,200 of %n"
    assert i18n.translate("X", "50 %1") == "50 %1"


@pytest.mark.parametrize(
    ("key", "values", "words"),
    [
        ("Set the tier of %1 customer(s)", (1,), "Set the tier of 1 customer"),
        ("Set the tier of %1 customer(s)", (12,), "Set the tier of 12 customers"),
        ("Link %1 customer(s) to %2", (1, "禾樂(s)"), "Link 1 customer to 禾樂(s)"),
        ("New customer %1", ("陳志明",), "New customer 陳志明"),
    ],
)
def test_a_step_that_counts_has_its_forms(key: str, values: tuple[object, ...], words: str) -> None:
    i18n.install(i18n.without_qt("en"))
    try:
        assert i18n.step_label(key, *values) == words
    finally:
        i18n.install(None)


@pytest.mark.parametrize("language", packed.LANGUAGES)
def test_without_qt_the_same_is_said(language: str) -> None:
    packed.compile_translations()
    qt = QTranslator()
    assert qt.load(f"kehuapp_{language}", str(paths.resources() / "translations"))
    plain = i18n.without_qt(language)
    for message in packed.find_messages():
        for n in (0, 1, 2, 21) if message.plural else (-1,):
            said = qt.translate(message.context, message.source, None, n) or message.source
            assert plain(message.context, message.source, n) == said


def test_the_command_line_counts_without_loading_qt() -> None:
    code = (
        "import sys; from kehuapp import cli, i18n; cli._language = lambda: 'en'; cli.speak();"
        "print(i18n.translate('CommandLine', '%n page(s) written to %1.', 'a', n=1));"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert ran.stdout.splitlines() == ["1 page written to a.", "[]"], ran.stderr
