"""The rules of `resources/translations/glossary.md` that a machine can hold, over every text."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
import translations

ROOT = Path(__file__).resolve().parent.parent
CHINESE = ("zh_TW", "zh_CN")
KNOWN = {
    language: translations.read_ts(translations.FOLDER / f"kehuapp_{language}.ts")
    for language in translations.LANGUAGES
}
HAN = "\u3400-\u9fff"

#: What the other side of the strait says, what no shop says, and what once stood for another word.
NEVER = {
    "zh_TW": (
        "文件夾 導入 導出 打印 搜索 屏幕 默認 軟件 撤銷 用戶 顧客 信息 數據 添加 支持 "
        "打開 相片 名冊 負責人 代理人 通訊帳號 該聯絡 示範 附檔 更改 異動 原文 取回 "
        "費用 也許 下層 自此 不清楚 不詳 打的字 看看是否 質量 視頻 網絡 程序 鼠標 硬盤 內存 登錄 "
        "保存 設置 刷新 鏈接 文檔 界面 粘貼 拖動 聯繫 字體 菜單 窗口 磁盤 單元格 二維碼 "
        "置頂 回收站 分組 字段 你"
    ),
    "zh_CN": (
        "文件夾 檔案 匯入 匯出 列印 搜尋 預設 軟體 儲存 程式 联络 顾客 用户 略过 自订 "
        "帐号 依 字首 末四码 空白键 重新整理 异动 更动 更改 品质 谘询 字段 名册 负责人 "
        "代理人 替补 代理 该联系 示范 原文 自此 不清楚 不详 QR 下层 新增 费用 也许 "
        "记一条联系 打的字 看看是否 资讯 网路 滑鼠 资料夹 萤幕 视窗 选单 字型 "
        "快速键 讯息 试算表 活页簿 压缩档 储存 核取 连结 唯读 磁碟 随身碟 软体 支援 "
        "品项 检视 复原 群组 智慧 栏位 伺服器 清单 贴上 你"
    ),
}
#: Source → what a translation of it must say, in Taiwan and in the mainland: one concept, one word.
CONCEPTS = (
    (r"\bsmart groups?\b", "智慧群組", "智能分组"),
    (r"\bgroups?\b", "群組", "分组"),
    (r"\bcustomer books?\b", "客戶簿", "客户簿"),
    (r"\bcomments?\b", "評論", "评论"),
    (r"\binbox\b", "「待歸檔」|^待歸檔$", "“待归档”|^待归档$"),
    (r"\bvisit sheets?\b", "拜訪準備表", "拜访准备表"),
    (r"\bvisits?\b", "拜訪|未訪成", "拜访|未访成"),
    (r"\blooked after by\b", "負責", "负责"),
    (r"\boverdue\b", "逾期", "逾期"),
    (r"\bphotos?\b", "照片", "照片"),
    (r"\bQR code", "QR 碼", "二维码"),
    (r"\bmessengers?\b|^Chat$|\bchat account", "聊天帳號", "聊天账号"),
    (r"\bsample data\b", "範例資料", "示例数据"),
    (r"\btrash\b", "垃圾桶", "回收站"),
    (r"\bundo\b|\bundone\b", "復原", "撤销"),
    (r"\bredo\b|\bredone\b", "重做", "重做"),
    (r"\brestore\b", "還原", "还原"),
    (r"\btiers?\b", "等級", "等级"),
    (r"\bcolleagues?\b", "同事", "同事"),
    (r"\bimport(ed|ing)?\b", "匯入", "导入"),
    (r"\bexport(ed)?\b", "匯出", "导出"),
    (r"^&?print|\bprinter\b", "列印|印表機", "打印"),
    (r"\battach", "附件", "附件"),
    (r"\bto contact\b", "待聯絡", "待联系"),
    (r"\bhandover notes\b", "交接單", "交接单"),
    (r"\bkept as (written|it stands)\b|\bkept as text\b", "照原樣保留", "照原样保留"),
    (r"^&?cost$|^cost most$|\bthe cost is\b|\ba cost is\b", "花費", "花费"),
    (r"^maybe$|^perhaps$", "可能", "可能"),
    (r"^Nobody$|^nobody$", "未指定", "未指定"),
    (r"^Not known$|^not known$", "不明", "不明"),
    (r"\bcustomers?\b", "客戶|位|接手|聯絡", "客户|位|接手|联系"),
)
#: Texts in which the English word means something else.
OTHERWISE = {
    # The names of commands that are typed.
    "These work without one: kehuapp demo, import, export, find, sheet, undo, redo, self-check "
    "(kehuapp --help says more).",
    # What Apple's own buttons say in Taiwan: 輸出.
    "On the iPhone: open Contacts, tap Lists, hold your finger on All Contacts and choose Export.",
    "Or at a computer: open icloud.com/contacts, choose one person, press Ctrl+A (on a Mac "
    "Command+A) for all, then Export vCard.",
}
#: What the English does not say (any more): another word stands in the glossary.
ENGLISH_NEVER = (
    r"\b[Ll]ook (whether|which|where)\b",
    r"\bcalled so\b",
    r"\b[Dd]one again\b",
    r"[Hh]and-over brief",
    r"\bOwner\b",
    r"\bAt the desk\b",
    r"^Put .*back$",
    r"\bDays to remember\b",
    r"\bUnited: ",
    r"\bNote a contact\b",
)


def texts(language: str) -> Iterator[tuple[str, str, str]]:
    """Context, source and each form of every translation."""
    for (context, source), forms in KNOWN[language].items():
        for form in forms:
            yield context, source, form


def english() -> Iterator[str]:
    """What an English reader sees: the plural forms, and every other source as it stands."""
    for message in translations.find_messages():
        yield from KNOWN["en"].get((message.context, message.source), [message.source])


@pytest.mark.parametrize("language", CHINESE)
def test_words_of_the_other_side_and_given_up_ones_are_not_said(language):
    wrong = [
        (word, source, form)
        for _context, source, form in texts(language)
        for word in NEVER[language].split()
        if word in form
    ]
    assert wrong == []


@pytest.mark.parametrize("language", CHINESE)
@pytest.mark.parametrize(("pattern", "taiwan", "mainland"), CONCEPTS)
def test_one_concept_has_one_word(language, pattern, taiwan, mainland):
    wanted = taiwan if language == "zh_TW" else mainland
    wrong = [
        (context, source, form)
        for context, source, form in texts(language)
        if re.search(pattern, source.replace("&", ""), re.IGNORECASE)
        and source not in OTHERWISE
        and not re.search(wanted, form)
    ]
    assert wrong == []


@pytest.mark.parametrize("language", CHINESE)
def test_punctuation_is_full_width(language):
    wrong = []
    for _context, source, form in texts(language):
        if source.startswith("%") and re.fullmatch(r"[%\d\-/: ]*", form):
            continue  # only figures
        plain = re.sub(r"\(&\w\)|\(\*[^)]*\)(;;)?", "|", form)  # a key, the files of a dialog
        half = (
            rf"[{HAN}」”）]\s*(?:[,;:!?]|\.(?![a-z]))|[,;:!?][{HAN}「“（]|[()]",
            rf"\.\.\.|。。|\s[，。；：？！、]|[{HAN}，。；：？！、] [{HAN}]",
        )
        if any(re.search(one, plain) for one in half):
            wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", CHINESE)
def test_the_files_that_a_dialog_shows_are_kept(language):
    """Qt reads them between half-width brackets: in others, no file would be shown."""
    kinds = re.compile(r" \(\*[^)]*\)")
    said = [(source, form) for _context, source, form in texts(language) if "(*" in source]
    assert said
    assert [one for one in said if kinds.findall(one[0]) != kinds.findall(one[1])] == []


@pytest.mark.parametrize("language", CHINESE)
def test_a_sentence_ends_as_its_source_does(language):
    ends = {"…": "…", ".": "。", ":": "："}
    wrong = [
        (source, form)
        for _context, source, form in texts(language)
        for theirs, ours in ends.items()
        if re.sub(r"\(&\w\)|&", "", source).endswith(theirs)
        != re.sub(r"\(&\w\)", "", form).endswith(ours)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("language", "marks"), [("zh_TW", "“”‘’\"'"), ("zh_CN", "「」『』\"'"), ("en", '「」『』"')]
)
def test_quotes_are_those_of_the_language(language, marks):
    said = english() if language == "en" else (form for *_, form in texts(language))
    assert [text for text in said if set(marks) - {"'"} & set(text)] == []


def test_parts_are_separated_by_one_mark():
    said = [form for language in CHINESE for *_, form in texts(language)]
    said += english()
    assert [text for text in said if re.search(r"[・•∙]| · · |\S·|·\S", text)] == []


@pytest.mark.parametrize("language", CHINESE)
def test_chinese_and_latin_have_a_blank_between(language):
    wrong = []
    for _context, source, form in texts(language):
        plain = re.sub(r"%[1-9n]", "\ufffc", form)
        if re.search(rf"[{HAN}][A-Za-z0-9]|[A-Za-z0-9](?![的後后])[{HAN}]", plain):
            wrong.append((source, form))
    assert wrong == []


@pytest.mark.parametrize("language", CHINESE)
def test_a_mnemonic_is_the_one_of_the_source_and_stands_last(language):
    wrong = []
    for _context, source, form in texts(language):
        key = re.search(r"&(\w)", source)
        if key is None:
            if "&" in form:
                wrong.append((source, form))
        elif not re.search(rf"^&{key[1]}|\S\(&{key[1].upper()}\)(…|：)?$", form):
            wrong.append((source, form))  # a name of Latin letters keeps its own key
    assert wrong == []


def test_one_word_says_where_it_stands():
    """A translator cannot know whether "Left" is a side or a time: see `notes.tsv`."""
    notes = translations.read_notes()
    bare = [
        (m.context, m.source)
        for m in translations.find_messages()
        if translations.is_one_word(m.source) and not translations.note_for(m, notes)
    ]
    assert bare == [], "add a line to resources/translations/notes.tsv"
    said = {(m.context, m.source) for m in translations.find_messages()} | {
        (m.context, "") for m in translations.find_messages()
    }
    assert sorted(set(notes) - said) == [], "notes on texts that the program no longer says"
    text = (translations.FOLDER / "kehuapp_zh_TW.ts").read_text(encoding="utf-8")
    assert text.count("<extracomment>") == sum(
        bool(translations.note_for(m, notes)) for m in translations.find_messages()
    )


def test_what_counts_has_its_forms_in_english():
    counted = {(m.context, m.source) for m in translations.find_messages() if m.plural}
    loose = [m for m in translations.find_messages() if "(s)" in m.source and not m.plural]
    assert loose == [], "said without n=, so an English reader sees the brackets"
    assert [key for key in counted if len(KNOWN["en"].get(key, [])) != 2] == []
    assert [text for text in english() if "(s)" in text] == []


def test_the_singular_is_one():
    wrong = [
        form
        for (_context, source), forms in KNOWN["en"].items()
        if "%n" in source
        for form in forms[:1]
        if re.search(r"%n (?:\w+ )?\w+ (?:are|were|have|write|do)\b|%n (?!less|of)\w+[^s]s\b", form)
    ]
    assert wrong == []


def test_english_says_the_words_of_the_glossary():
    wrong = [text for text in english() for never in ENGLISH_NEVER if re.search(never, text)]
    assert wrong == []


def test_no_punctuation_comes_from_code_around_a_translated_text():
    """`f"{tr('Name')}: {name}"` keeps a half-width colon in Chinese; see `text.words`."""
    said = {"translate", "tr", "word", "tier_word", "field_name"}
    wrong = []
    may_say = re.compile(rf"\{{[^{{}}]*\b({'|'.join(said)})\s*\(")
    for path in sorted((ROOT / "kehuapp").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for node in ast.walk(ast.parse(text)) if may_say.search(text) else ():
            if not isinstance(node, ast.JoinedStr):
                continue
            calls = [
                getattr(part.value.func, "attr", getattr(part.value.func, "id", ""))
                for part in node.values
                if isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.Call)
            ]
            between = "".join(p.value for p in node.values if isinstance(p, ast.Constant))
            if said & set(calls) and re.search(r"[:;,(]|…", between) and "<" not in between:
                wrong.append(str(path.relative_to(ROOT)))
    # Qt's own way to write which files a dialog shows: "Pictures (*.png *.jpg)".
    assert wrong == ["kehuapp/ui/comments/writing/editor.py", "kehuapp/ui/editing/photo_field.py"]
