"""Labels in files ↔ the codes of the book; unknown ones stay as written."""
# ruff: noqa: E501 (the word lists: wide characters count twice)

from functools import lru_cache

from kehuapp.text.folding import fold

_CODES = {
    "mobile": "mobile cell iphone mobil handy m 手機 手机 行動 移动 行動電話 移动电话 手提 手機號碼 手机号码 手機號 手机号 流動電話",
    "work": "work business office company w o 工作 公司 單位 单位 辦公 办公 商務 商务 办公电话 公司電話 公司电话 商务电话 商務電話",
    "home": "home h dom 家 住家 住宅 家庭 家裡 家里 住宅电话 住家電話 家庭电话 宅電",
    "main": "main mainnumber 主要 主 總機 总机 代表號",
    "fax": "fax workfax homefax otherfax businessfax 傳真 传真 f 商务传真 商務傳真 工作傳真 工作传真 住宅傳真 住宅传真",
    "pager": "pager 呼叫器 寻呼机 傳呼機 bb機 bp机",
    "other": "other 其他 其它",
}
#: A code as the TYPE word of a vCard.
TYPES = {
    "mobile": "CELL",
    "work": "WORK",
    "home": "HOME",
    "main": "MAIN",
    "fax": "FAX",
    "other": "OTHER",
    "pager": "PAGER",
}
#: TYPE words that say how something is sent, or nothing at all, and name no label.
_IDLE_TYPES = frozenset((
    "pref", "voice", "internet", "msg", "text", "textphone", "video", "isdn", "bbs", "modem",
    "pcs", "dom", "intl", "postal", "parcel", "x400", "aol", "applelink", "attmail", "cis",
    "eworld", "ibmmail", "mcimail", "powershare", "prodigy", "tlx", "8bit", "7bit", "utf-8",
))  # fmt: skip
_BY_WORD = {fold(word): code for code, words in _CODES.items() for word in words.split()}


@lru_cache(maxsize=1024)
def code_of(label: str) -> str:
    """mobile, work, home, main, fax or other when the label says that, else the label itself."""
    plain = label.strip().removeprefix("_$!<").removesuffix(">!$_").removeprefix("* ").strip()
    return _BY_WORD.get(fold(plain).replace(" ", "").replace("_", ""), plain)


@lru_cache(maxsize=1024)
def code_of_types(types: frozenset[str]) -> str:
    """The label that a vCard's TYPE words make, "" when they say nothing."""
    if types & {"fax", "other-fax"}:
        return "fax"
    if types & {"cell", "iphone", "mobile"}:
        return "mobile"
    for word in ("work", "home", "main", "pager", "car", "other"):
        if word in types:
            return word
    if types & {"company-main", "company_main"}:
        return "main"
    # A word of the person's own: Android writes a label of plain letters as X-Shop.
    own = sorted(types - _IDLE_TYPES)
    return code_of(own[0].removeprefix("x-")) if own else ""
