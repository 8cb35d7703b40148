"""What the codes of a customer are called in our tables, and what other programs and shops write.

The book's own words come first: the names of its colleagues, and what it calls its tiers.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from kehuapp.book.contacts.card import ContactCard
from kehuapp.book.contacts.fields import STAFF, TIER
from kehuapp.exchange.records import CODED
from kehuapp.exchange.tables.csv_headers import squeezed

#: Field → code → (en, zh_TW, zh_CN), then other words for it; one script is enough for these.
_WORDS: dict[str, dict[str, tuple[str, str, str, str]]] = {
    "tier": {
        "key": ("Key customer", "重點客戶", "重点客户", "key|key account|major|重點|重要|重要客戶|大客戶|核心客戶|KA"),
        "regular": ("Regular customer", "普通客戶", "普通客户", "regular|normal|standard|普通|一般|一般客戶|普通會員|一般會員"),
        "prospect": ("Prospect", "潛在客戶", "潜在客户", "prospect|potential|lead|潛在|意向客戶"),
    },
    "stage": {
        "prospect": (
            "Not bought yet", "還沒買過", "还没买过",
            "prospect|lead|new lead|potential|potential customer|open|潛在|潛在客戶|意向客戶|意向|未成交|未購買|線索|待開發|跟進中|洽談中",
        ),
        "customer": (
            "Customer", "客戶", "客户",
            "customer|client|active|active customer|won|closed won|deal|成交|已成交|成交客戶|已成交客戶|已購買|合作中|正式客戶|老客戶|活躍",
        ),
        "lost": (
            "Lost", "流失", "流失",
            "lost|churned|inactive|closed lost|former customer|流失客戶|已流失|丟失|失效|終止合作|停止合作|無效客戶",
        ),
    },
    "source": {
        "lookup": ("Looked up", "查資料", "查资料", "lookup|資料查閱|directory|名錄|網路查詢|網上查找"),
        "door_to_door": ("Door to door", "逐戶尋訪", "逐户寻访", "door to door|cold visit|陌生拜訪|陌拜|掃街|地推|上門拜訪"),
        "consulting": ("Consulting", "諮詢", "咨询", "consulting|谘询|enquiry|inquiry|咨询|諮詢|電話諮詢|線上諮詢"),
        "referral_chain": (
            "Introduced by a customer", "客戶介紹", "客户介绍",
            "referral|連鎖介紹|referred|customer referral|word of mouth|客戶介紹|老客戶介紹|轉介紹|朋友介紹|熟人介紹|介紹|推薦|客戶推薦|口碑",
        ),
        "agent": ("Through an agent", "委託助手", "委托助手", "agent|partner|代理|代理商|合作夥伴|渠道商"),
        "key_person": ("Through a key person", "中心人物帶動", "中心人物带动", "key person|influencer|中心人物|意見領袖"),
        "observation": ("Own observation", "個人觀察", "个人观察", "observation|own observation|自行開發|主動開發|自主開發"),
        "advertising": (
            "Advertising", "廣告開拓", "广告开拓",
            "advertising|ad|ads|advertisement|google ads|facebook ads|廣告|線上廣告|網路廣告|傳單|推廣|網絡推廣",
        ),
        "meeting": (
            "Met at a meeting", "會議結識", "会议结识",
            "meeting|會議尋找|event|trade show|exhibition|fair|conference|展會|展覽|參展|會展|活動|會議|沙龍",
        ),
        "survey": ("Market survey", "市場調查", "市场调查", "survey|market survey|市調|問卷|調查"),
        "competitor_switch": ("Came from a competitor", "從同業轉來", "从同行转来", "competitor|競爭替代|from a competitor|競爭對手|同行"),
        "other": ("Other", "其他", "其他", "other|others|其它"),
        "walk_in": ("Walked in", "門市來客", "到店客户", "walk in|到店顧客|walk-in|walked in|store|門市|門店|到店|來店|自來客|上門|上門客戶|路過"),
    },
    "role": {
        "decision_maker": ("Decides", "決策者", "决策者", "decision maker|decider|決策人|老闆|負責人"),
        "buyer": ("Buys", "採購", "采购", "buyer|purchaser|採購|採購者|採購人員"),
        "user": ("Uses", "使用者", "使用者", "user|end user|使用人|用戶"),
        "influencer": ("Has a say", "有影響力", "有影响力", "influencer|影響者|影響人|參謀"),
    },
}  # fmt: skip
# ruff: noqa: E501 (wide characters count twice)
_LONGEST = 60  # characters of a word: what is longer is a sentence


class BookWords(NamedTuple):
    """Of a book: its colleagues by id, those who left last, and what it calls its tiers."""

    staff: Mapping[int, str]
    tiers: Mapping[str, str]


NO_WORDS = BookWords({}, {})


@cache
def _codes(field: str) -> dict[str, str]:
    return {
        squeezed(word): code
        for code, (*ours, others) in _WORDS[field].items()
        for word in (code, *ours, *others.split("|"))
    }


def meanings(field: str, of_book: BookWords) -> dict[str, str]:
    """Word as `squeezed` writes it → code, or the name of a colleague as the book has it."""
    kind = CODED[field].kind
    if kind == STAFF:
        names = [*of_book.staff.values()]
        return {squeezed(name): name for name in reversed(names)}
    known = dict(_codes(field))
    if kind == TIER:
        known |= {squeezed(name): tier for tier, name in of_book.tiers.items() if name}
    return known


def meaning_of(known: Mapping[str, str], word: str) -> str:
    """The code or name for a word of a file, "" when the book does not know it."""
    return known.get(squeezed(word), "") if is_word(word) else ""


def is_word(text: str) -> bool:
    """Whether a cell may be a kind or a name at all."""
    return len(text) <= _LONGEST and any(char.isalnum() for char in text)


def words_of(card: ContactCard, of_book: BookWords, place: int) -> dict[str, str]:
    """What a table in one language (en, zh_TW, zh_CN) says for the codes of a customer, by field;
    without those that say nothing, as a stage that everybody begins with."""
    said: dict[str, str] = {}
    for field, one in CODED.items():
        value = getattr(card, one.name)
        if value is None or value in ("", one.default):
            continue
        if one.kind == STAFF:
            said[field] = of_book.staff.get(value, "")
        else:
            own = of_book.tiers.get(value, "") if one.kind == TIER else ""
            known = _WORDS[field].get(value)
            said[field] = own or (known[place] if known else value)
    return {field: word for field, word in said.items() if word}
