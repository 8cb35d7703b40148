"""Names of people: joining and splitting Chinese and Latin ones, matching keys; no pinyin."""

import re

from kehuapp.text.folding import fold

_COMPOUND = """
歐陽 欧阳 司馬 司马 上官 諸葛 诸葛 司徒 東方 东方 獨孤 独孤 南宮 南宫 夏侯 皇甫
尉遲 尉迟 公孫 公孙 慕容 令狐 軒轅 轩辕 宇文 長孫 长孙 鍾離 钟离 端木 百里 呼延
西門 西门 左丘 澹臺 澹台 拓跋 赫連 赫连 万俟 聞人 闻人 太史 申屠 公羊 淳于 單于
单于 濮陽 濮阳 仲孫 仲孙 完顏 完颜 鮮于 鲜于 司空 司寇 巫馬 巫马 公冶 宗政 太叔
公西 漆雕 樂正 乐正 壤駟 公良 夾谷 夹谷 宰父 穀梁 谷梁 段干 東郭 东郭 南門 南门
羊舌 微生 梁丘 東門 东门 歐阳 張簡 范姜 張廖
"""
COMPOUND_SURNAMES = frozenset(_COMPOUND.split())
#: What stands after a family name alone: 王先生 has no given name.
SALUTATIONS = (
    "先生", "小姐", "太太", "女士", "老師", "老师", "老闆", "老板", "老闆娘", "老板娘",
    "經理", "经理", "醫師", "医生", "醫生", "師傅", "师傅", "阿姨", "叔叔",
    "總", "总", "董", "姐", "哥", "伯",
)  # fmt: skip
_CJK = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_CJK_NAME = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]{2,4}")
_IDLE = re.compile(r"[\s·・‧•.,'’\-_]+")


def has_cjk(text: str) -> bool:
    """Whether a Han character is in the text."""
    return not text.isascii() and _CJK.search(text) is not None


def join_name(family: str, given: str) -> str:
    """The name as it is said: 王小明 without a blank, ``Amy Chen`` with one."""
    if not family or not given:
        return family or given
    if has_cjk(family) and has_cjk(given):
        return family + given
    return f"{given} {family}"


def split_name(name: str) -> tuple[str, str]:
    """Family and given name as far as the writing tells; a doubtful one stays whole as given."""
    name = name.strip()
    if _CJK_NAME.fullmatch(name):
        size = 2 if len(name) > 2 and name[:2] in COMPOUND_SURNAMES else 1
        if name[size:] in SALUTATIONS:
            return name[:size], ""
        return name[:size], name[size:]
    if has_cjk(name):
        family, _, given = name.partition(" ")
        return (family, given) if given and len(family) <= 2 else ("", name)
    if "," in name:
        family, _, given = name.partition(",")
        return family.strip(), given.strip()
    given, _, family = name.rpartition(" ")
    return (family, given.strip()) if given else ("", name)


def surname(name: str) -> str:
    """The family name a Chinese name begins with, "" for another name."""
    if not has_cjk(name[:1]):
        return ""
    return name[:2] if name[:2] in COMPOUND_SURNAMES else name[:1]


def fold_name(name: str) -> str:
    """The key by which two names are the same: folded, without blanks, dots and hyphens."""
    return _IDLE.sub("", fold(name))
