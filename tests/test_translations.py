"""Every text of the program is translated, keeps its places, and speaks each side's own words."""

import re
from pathlib import Path

import pytest
import translations

ROOT = Path(__file__).resolve().parent.parent
#: Places that a translation may leave out or add, because the language needs no such word.
FREE = {
    ("Words", "lunar %2%1/%5"),
    ("Words", "%2 %3"),
    ("Today", "%1 %2"),  # the weekday in the order of the language
    ("Words", "%3 %4 %1"),
    ("Words", "%4 %5 %1"),
    ("Calendar", "%1"),
    ("Calendar", "%1/1"),
    ("Calendar", "%2 %1"),
    ("Today", "%1 %2"),
    ("Today", "%1/%2"),
    ("CalendarPage", "%2 %3"),
    ("TimeBudget", "%2"),
    ("Words", "%2–%3 %4"),
    ("CalendarPage", "lunar %1/%2 – %3/%4"),
}
#: Words that belong to the other side of the strait.
WRONG = {
    "zh_TW": ("文件夹", "文件夾", "導入", "導出", "打印", "搜索", "屏幕", "默認", "軟件", "撤銷"),
    "zh_CN": ("檔案", "匯入", "匯出", "列印", "搜尋", "預設", "軟體", "儲存", "联络", "程式"),
}


def known(language: str, of: str = "kehuapp") -> dict[tuple[str, str], list[str]]:
    return translations.read_ts(ROOT / "resources" / "translations" / f"{of}_{language}.ts")


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN", "en"])
def test_nothing_is_unfinished(language):
    wanted = {
        (m.context, m.source) for m in translations.find_messages() if m.plural or language != "en"
    }
    have = {key for key, forms in known(language).items() if all(forms)}
    assert sorted(wanted - have) == []
    assert sorted(have - wanted) == [], "texts that the program no longer says"


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN", "en"])
def test_places_for_values_are_kept(language):
    for (context, source), forms in known(language).items():
        if (context, source) not in FREE:
            for form in forms:
                assert sorted(re.findall(r"%\d|%n", form)) == sorted(
                    re.findall(r"%\d|%n", source)
                ), source


@pytest.mark.parametrize("language", ["zh_TW", "zh_CN"])
def test_each_side_says_its_own_words(language):
    said = known(language) | known(language, "qt")
    for (_context, source), forms in said.items():
        for word in WRONG[language]:
            assert word not in forms[0], (source, forms[0], word)


def test_texts_are_found_in_every_form(tmp_path):
    (tmp_path / "a.py").write_text(
        'class Pane:\n    def f(self):\n        self.tr("One " "two")\n'
        '        self.tr("%n", "", 3)\n        translate("C", "%1 of", name)\n'
        '        translate("C", "%n day(s)", n=2)\nX = QT_TRANSLATE_NOOP("C", "key")\n'
    )
    found = {(m.context, m.source, m.plural) for m in translations.find_messages(tmp_path)}
    assert found == {
        ("Pane", "One two", False),
        ("Pane", "%n", True),
        ("C", "%1 of", False),
        ("C", "%n day(s)", True),
        ("C", "key", False),
    }
