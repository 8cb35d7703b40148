"""Which column of a table means what, by names programs give in every language; no rows.

A target is one of: name, family_name, given_name, middle_name, salutation, nickname, company,
department, job_title, remark, group, kind, uid, exact, extra, skip, those of records.OWN_TEXTS
and records.CODED (tier, stage, owner, tax_id …), talk, ``talk:day`` (what was said last, and when)
– or with a second part:
``phone:mobile``, ``email:work``, ``address:home:street`` (also district, city, region, postcode,
country, box, extended, text), ``im:QQ``, ``date:birthday`` (``date:birthday:lunar`` for days of the lunar
calendar; ``:year``, ``:month``, ``:day`` for a day in three columns). Numbered pairs are
``phone#1`` with ``phone_label#1``, and so for email, address, im, date, extra.
"""
# ruff: noqa: E501 (the word lists: wide characters count twice)

import re
from collections.abc import Sequence
from functools import cache

from kehuapp.book.contacts.card import FIELDS
from kehuapp.exchange.labels import code_of
from kehuapp.exchange.records import CODED, OWN_TEXTS, TEXTS
from kehuapp.exchange.tables.header_words import label_of, target_by_words
from kehuapp.kinds import DATE_KINDS
from kehuapp.text.folding import fold

EXTRA, SKIP = "extra", "skip"
#: What the preview offers for a column, most wanted first.
TARGETS = (
    *(name for name in TEXTS if name != "remark"),
    "phone:mobile",
    "phone:work",
    "phone:home",
    "phone:fax",
    "phone:other",
    "email:",
    "email:work",
    "email:home",
    "address::text",
    "address:work:text",
    "address:home:text",
    "address::region",
    "address::city",
    "address::district",
    "address::postcode",
    "im:WeChat",
    "im:LINE",
    "im:QQ",
    "im:WhatsApp",
    *(f"date:{kind}" for kind, one in DATE_KINDS.items() if one.headers[0]),
    *CODED,
    "talk",
    "talk:day",
    "remark",
    "group",
    EXTRA,
    SKIP,
)

#: Words in one script are enough: names are compared folded, without blanks and hyphens.
_WORDS = {
    "name": "name|full name|contact person|display name|file as|contact name|customer name|customer|姓名|名字|名稱|顯示名稱|聯絡人|联系人|聯絡人姓名"
    "|联系人姓名|客戶姓名|客戶|客戶名稱|顧客|顧客姓名|會員姓名|負責人|負責人姓名|簡稱|全稱|客戶簡稱|客戶全稱|廠商名稱|廠商簡稱|廠商全稱|供應商名稱|供應商|廠商|称呼名|名前|氏名|全名|中文姓名|聯絡人名稱|联系人名称",
    "given_name": "given name|first name|first|vorname|名",
    "middle_name": "additional name|middle name|middle|中間名",
    "family_name": "family name|last name|last|surname|nachname|姓|姓氏",
    "salutation": "name prefix|title prefix|salutation|honorific|稱謂|中文稱謂|英文稱謂|稱呼|頭銜|尊稱",
    "nickname": "nickname|nick name|暱稱|昵称|別名|綽號|外號|小名|客戶暱稱",
    "company": "company|company name|organization|organization name|organisation|associated company|公司|公司名稱|單位|單位名稱|組織|機構"
    "|店名|商號|工作單位|会社|公司/部門|公司行號|企業名稱",
    "department": "department|organization department|dept|部門|科室|所屬部門|所在部門",
    "job_title": "job title|position|organization title|role|職稱|職務|職位|頭銜/職稱",
    "phone:mobile": "mobile|mobile phone|mobile number|mobile phone number|mobile tel|cell|cell phone|cell number|primary mobile|行動電話|手機"
    "|手機號碼|手機號|移動電話|手提電話|手提|流動電話|手機電話|其他手機|常用手機|行動|大哥大|携帯電話|携帯",
    "phone:": "phone|phone number|telephone|telephone number|tel|contact number|電話|電話號碼|聯絡電話|聯繫電話|聯系電話|聯繫方式|聯系方式"
    "|聯絡方式|連絡電話|號碼|其他電話號碼|常用電話|市話|座機|固定電話|固話",
    "phone:work": "business phone|work|work phone|work number|office phone|company main phone|company phone|商務電話|辦公電話|公司電話|公司總機"
    "|公司主线|公司代表線|單位主要電話|單位電話|工作電話|商務固話|業務電話|辦公室電話|公司固話",
    "phone:home": "home phone|home|home number|住家電話|住宅電話|家庭電話|家裡電話|家用電話|家庭固話|住家|宅電",
    "phone:fax": "business fax|home fax|other fax|work fax|fax|fax number|商務傳真|住家傳真|住宅傳真|其他傳真|傳真|傳真電話|傳真號碼|公司傳真|工作傳真",
    "phone:main": "primary phone|primary number|代表電話|主要電話|主要號碼",
    "phone:other": "other phone|car phone|callback|isdn|radio phone|tty/tdd phone|其他電話|汽車電話|车载电话|回撥電話|回电话|無線電話|无绳电话|tty/tdd 電話",
    "phone:pager": "pager|pager number|呼叫器|寻呼机|傳呼機|呼叫器號碼|傳呼機號碼|小灵通",
    "email:": "email|e-mail address|email address|primary email|e-mail 2 address|e-mail 3 address|secondary email|alternate email|other email"
    "|mail|mail address|電子郵件|電子郵件地址|電子郵件 2 地址|電子郵件 3 地址|邮件地址|郵件|郵箱|郵箱地址|電子郵箱|電郵|電郵地址|電子信箱|信箱"
    "|備用郵箱|常用郵箱|主要 email|次要 email|主要電子郵件|次要電子郵件|其他郵箱|メールアドレス",
    "email:home": "home email|personal email|家庭郵箱|個人郵箱|住家電子郵件",
    "email:work": "work email|business email|工作郵箱|公司郵箱|商務郵箱|公司信箱",
    "remark": "notes|note|remark|remarks|memo|comment|comments|備註|备注|附註|附注|記事|註記|說明|説明|備考|摘要",
    "group": "group membership|labels|label|categories|category|groups|group|tags|tag|類別|群組|分組|組別|__cm_group|標籤|标签|標記|客戶分組|所屬群組"
    "|qq同步助手 分組|聯絡人群組|联系人分组|聯絡組",
    "date:birthday": "birthday|birthdate|birth date|date of birth|生日|出生日期|生日日期|出生年月日|國曆生日|陽曆生日|西元生日|公历生日|生日(國曆)|生日(陽曆)|生日(公历)|誕生日",
    "date:birthday:lunar": "農曆生日|陰曆生日|舊曆生日|生日(農曆)|生日(陰曆)|出生日期(農曆)|lunar birthday",
    "date:birthday:year": "birth year|出生年|出生年份|生日年",
    "date:birthday:month": "birth month|出生月|出生月份|生日月",
    "date:birthday:day": "birth day|出生日|生日日",
    "date:wedding": "anniversary|wedding|wedding anniversary|wedding date|紀念日|结婚纪念日|結婚日期|週年紀念日|周年紀念日",
    "date:founding": "founding date|成立日期|創立日期|開業日期|公司成立日",
    "address::text": "address|詳細地址|街道地址|客戶地址|店址|location|full address|mailing address|地址|聯絡地址|聯繫地址|聯系地址|通訊地址|通信地址|住址|送貨地址|收貨地址",
    "address:work:text": "company address|business address|公司地址|單位地址|辦公地址|商務地址|工作地址",
    "address:home:text": "家庭地址|家庭住址|住家地址|住宅地址|戶籍地址",
    "address:other:text": "other address|其他地址|發票地址|帳單地址",
    "address:work:street": "work address",
    "address:home:street": "home address",
    "address::street": "street|street address|街道",
    "address::district": "district|county|區|區縣|區/縣|縣區|縣/區|鄉鎮市區|鄉鎮|鄉鎮區|行政區|所在區|所在區縣",
    "address::city": "city|城市|縣市|縣/市|市|地級市|地市|所在城市|所在市",
    "address::region": "state|province|state/region|region|省份|省|省/直轄市|省市自治區|所在省份|所在省",
    "address::country": "country|country/region|國家|國家/地區",
    "address::postcode": "postal code|zip|zip code|postcode|zip/postal code|郵遞區號|邮政编码|郵編|郵政編號",
    "address:work:postcode": "公司邮编|單位郵編|邮政编码(商务)",
    "address:home:postcode": "家庭郵編",
    "im:WeChat": "wechat|wechat id|weixin|微信|微信號|微信id",
    "im:LINE": "line|line id|賴|line帳號",
    "im:QQ": "qq|qq id|qq號|qq號碼",
    "im:WhatsApp": "whatsapp",
    "im:ICQ": "icq|icq id",
    "im:Skype": "skype|skype id|skype 帳號",
    "im:MSN": "msn|msn id",
    "im:AIM": "aim|aim id",
    "im:Yahoo": "messenger id|yahoo id|yahoo messenger",
    "im:Google Talk": "google id|google talk",
    "im:Telegram": "telegram",
    "im:Facebook": "facebook",
    "tier": "tier|customer tier|customer level|level|grade|rank|member level|membership|membership level|membership tier|loyalty tier|等級|級別|分級|客戶分級"
    "|客戶層級|客戶評級|評級|會員等級|會員級別|會員層級|VIP等級|VIP級別",
    "stage": "stage|status|customer status|customer stage|lifecycle stage|lead status|狀態|客戶狀態|客戶階段|階段|跟進狀態|跟進階段|銷售階段|成交狀態|會員狀態",
    "source": "source|lead source|customer source|original source|how they found us|來源|客戶來源|線索來源|來源渠道|來源管道|獲客渠道|獲客管道|獲客方式|客源|從何得知",
    "owner": "owner|contact owner|account owner|record owner|lead owner|assigned to|sales rep|sales representative|salesperson|sales person|account manager|account executive"
    "|looked after by|負責同事|歸屬人|所有人|負責業務|業務員|業務|業務代表|業務負責人|業務人員|所屬業務|所屬業務員|所屬人|所屬員工|所屬銷售|跟進人|跟進人員|銷售員|銷售人員|銷售代表|銷售負責人"
    "|客戶經理|客戶負責人|專屬客服|服務人員|服務專員|承辦人|維護人|對接人",
    "backup_owner": "backup owner|backup|代理同事|后備同事|代理人|替補人|who stands in|stands in|stand-in|co-owner|deputy|職務代理人|代理業務|協助人|協助人員|協作人|協作人員|協同人|副負責人|備援業務|共同負責人",
    "area": "area|sales area|sales region|territory|sales territory|所屬區域|銷售區域|業務區域|負責區域|所屬地區|銷售地區|片區|地區|轄區|商圈|區域",
    "role": "decision role|buying role|role in buying|採購角色|決策角色|客戶角色|聯絡人角色|角色",
    "tax_id": "tax id|tax number|tax no|vat id|vat number|vat|vat no|business registration number|統一編號|統編|公司統編|客戶統編|買方統編|買受人統編|營利事業統一編號"
    "|稅號|稅籍編號|納稅人識別號|納稅識別號|稅務登記號|統一社會信用代碼|社會信用代碼|信用代碼|商業登記號碼",
    "first_contact_on": "first contact|first contact date|first contacted|first contacted on|首次聯絡日|首次聯絡日期|首次聯絡時間|首次聯繫時間|首次聯系時間|首次聯繫|首次溝通時間|首次接觸|首次接觸日期"
    "|首次接觸時間|首次跟進時間|首次拜訪日期|第一次聯絡|第一次聯絡日期|第一次聯系",
    "talk:day": "last contact|last contact date|last contacted|last contacted on|last contacted date|last activity date|last touch|last visit date|last call date|最近溝通時間|最近溝通日期|最後溝通時間"
    "|最近聯絡|最近聯絡日|最近聯絡日期|最近聯絡時間|最後聯絡|最後聯絡日|最後聯絡日期|最後聯絡時間|上次聯絡|上次聯絡日|上次聯絡日期|上次聯絡時間|最近聯繫時間|最近聯系時間|最近聯繫|最近聯系"
    "|最後聯繫時間|最後聯系時間|最後聯繫|最後聯系|上次聯繫時間|上次聯系時間|最近跟進時間|最近跟進日期|最後跟進時間|最新跟進時間|上次跟進時間|跟進時間|跟進日期|溝通時間|溝通日期|聯絡日期|聯絡時間"
    "|聯繫時間|聯系時間|最近拜訪|最近拜訪日期|最近拜訪時間|最後拜訪日期|上次拜訪|上次拜訪日期|拜訪日期|拜訪時間",
    "talk": "last talk|last conversation|last note|last activity|last contact note|last contact notes|contact notes|call notes|溝通內容|最近溝通內容|最近溝通|溝通記錄|最近溝通記錄|跟進內容|跟進記錄|最近跟進"
    "|最近跟進內容|最近跟進記錄|最新跟進記錄|最新跟進內容|聯絡內容|聯絡記錄|聯繫內容|聯系內容|聯繫記錄|聯系記錄|拜訪內容|拜訪記錄|拜訪紀錄|聯絡紀錄|溝通紀錄|跟進紀錄|洽談內容|洽談記錄|洽談紀錄",
    "kind": "kehu kind",
    "exact": "kehu exact",
    "im:": "other ids|其他帳號|其他账号",
    "date:": "other dates|其他日期",
    "extra:lines": "other fields|其他欄位|其他字段",
    "uid": "kehu uid",
    # The figures of a year are counted anew from what the book holds.
    SKIP: "sales, 12 months (kehu)|profit, 12 months (kehu)|cost, 12 months (kehu)|minutes, 12 months (kehu)|近 12 個月銷售(kehu)|近 12 個月毛利(kehu)|近 12 個月花費(kehu)"
    "|近 12 個月分鐘(kehu)|not read because|e-mail type|e-mail display name|e-mail 2 display name|e-mail 3 display name|organization 1 - type|foxaddrid"
    "|電子郵件類型|電子郵件顯示名稱|電子郵件 2 顯示名稱|電子郵件 2 顯示名|電子郵件 3 顯示名稱|電子郵件 3 顯示名",
}
#: Places of an address as programs name them: before, label; then the parts behind.
_PLACES = {
    "work": "business|work|商務|商務地址|公司地址|公司所在|工作地址",
    "home": "home|住家|住宅地址|住家地址|家庭|家庭所在|家庭地址|住宅|住宅所在",
    "other": "other|其他|其他地址",
    "": "general",
}
_PARTS = {
    "street": "street|address 2|街|街道",
    "city": "city|市/鎮|市鎮|市/县|城市",
    "region": "state|state/province|province|縣/市|省/市|省/市/自治區|省/自治區|省",
    "postcode": "postal code|zip|zip code|postal/zip code|郵遞區號|邮政编码|的邮政编码|地的邮政编码|地邮政编码|邮编",
    "country": "country|country/region|國家|國家/地區",
    "box": "address po box|p.o.box|po box|郵政信箱|- 邮箱",
    "extended": "extension",
}
#: What may be numbered: the word before the number, and the one behind it ("" for the value).
_NUMBERED = {
    "phone": "phone|tel|telephone|電話|電話號碼",
    "email": "e-mail|email|電子郵件|電郵|郵箱|電子信箱",
    "address": "address|地址",
    "im": "im|chat|instant messenger|聊天|聊天帳號|即時通訊|即時訊息|通訊軟體|通讯软件",
    "date": "event|date|day|日期|日子|重要日子|紀念日|事件",
    "extra": "custom field|extra|field|other field|extra field|自訂欄位|其他欄位|其他字段|自定义字段|欄位|字段|其他",
    "organization": "organization|公司|組織",
    "website": "website|網站|網址",
    "relation": "relation|關係",
    "external id": "external id",
    "jot": "jot",
    "calendar link": "calendar link",
}
_LABEL_WORDS = "type|label|service|kind|name|類型|類別|標籤|服務|種類|名稱"
_VALUE_WORDS = "value|number|address|date|id|handle|day|text|號碼|地址|日期|值|內容|帳號|日子"
_ADDRESS_PARTS = {
    "text": "formatted|full|全文|完整地址",
    "street": "street|街道",
    "city": "city|城市|市",
    "region": "region|state|province|省|縣市|省/市",
    "postcode": "postal code|postcode|zip|zip code|郵遞區號|邮编|邮政编码",
    "country": "country|國家|國家/地區",
    "box": "po box|郵政信箱",
    "extended": "extended address",
    "area": "area|district|區域|地區",
    "label": "label|type|kind|類型|類別|標籤|種類",
}
#: Names that are put together from such words, folded and without blanks; a whole name fits one.
_TALKED = "(?:沟通|联络|联系|联繫|跟进|拜访|互动|回访|接触|通话|洽谈)"
_WHEN = "(?:时间|日期|日|时刻)?"
_CONTACT = "(?:contact|contacted|touch|activity|visit|visited|call|called|conversation|interaction|followup)"
_MADE_OF = {
    "talk:day": f"(?:最近|最后|上次|最新)(?:一次)?{_TALKED}{_WHEN}|(?:date|time)oflast{_CONTACT}|last{_CONTACT}(?:date|on|at|time)?",
    "first_contact_on": f"(?:首次|第一次|初次){_TALKED}{_WHEN}|(?:date|time)offirst{_CONTACT}|first{_CONTACT}(?:date|on|at|time)?",
    "talk": f"(?:最近|最后|上次|最新)?(?:一次)?{_TALKED}(?:内容|记录|纪录|纪要|详情|摘要|情况)|last{_CONTACT}(?:notes?|text|details)",
    "tier": "(?:客户|会员|顾客|vip)*(?:等级|级别|层级|评等|评级|分级|卡别|卡级|卡种)(?:名称)?"
    "|(?:customer|member|membership|client|loyalty|vip)*(?:tier|level|grade|rank)(?:name|level)?",
    "stage": "(?:客户|跟进|销售|成交|合作|会员)+(?:状态|阶段)|(?:customer|client|deal|lead|sales|lifecycle)+(?:status|stage)",
    "source": "(?:客户|线索|获客|顾客|会员|流量)*(?:来源|渠道|管道)(?:来源|渠道|管道|方式|名称)?"
    "|(?:customer|lead|client|contact|original|traffic|referral)+(?:source|channel)",
    "owner": "(?:所属|负责|归属|跟进|服务|专属|对接|指定)*(?:业务|销售|客服|客户经理)(?:员|代表|人员|人|经理|专员|顾问|负责人)*(?:姓名)?"
    "|(?:经手|经办|承办|维护|归属|跟进|服务|跟单)(?:人员|人|员|业务)(?:姓名)?"
    "|(?:assigned|sales|account|contact|lead|record|customer|client|responsible)+(?:to|user|owner|rep|representative)(?:name)?|(?:sales|account|responsible)(?:person|manager|agent|executive)(?:name)?",
    "area": "(?:所属|销售|业务|负责|服务|所在)(?:区域|地区|片区|大区|辖区)|(?:sales|service)?(?:territory|salesarea|salesregion)(?:name)?",
    "tax_id": "(?:公司|客户|买方|买受人|企业|营业人|厂商)*(?:统编|统一编号|税号|税务登记号|纳税人识别号|统一社会信用代码)(?:号码)?"
    "|(?:company|business|customer)?(?:tax|vat|gui|ein)(?:registration)?(?:id|no|number|code)+",
}  # fmt: skip
_BARE_NUMBER = re.compile(r"[\d一二三]$")
_BRACKET = re.compile(r"(.+?)\(([^()]*)\)")
_SQUEEZED = re.compile(r"[\s\-–—_.'’‘/\\·:]+")


def _key(header: str) -> str:
    """The name of a column with one blank where it has any."""
    return " ".join(fold(header).strip(" *:\ufeff\"'").split())


def _squeeze(key: str) -> str:
    return _SQUEEZED.sub("", key)


def squeezed(header: str) -> str:
    """The form in which names of columns are compared."""
    return _squeeze(_key(header))


@cache
def _exact() -> dict[str, str]:
    """Targets by name; Thunderbird's ``Birth Day`` is another column than ``Birthday``."""
    ours = {name: FIELDS[name] for name in OWN_TEXTS} | CODED
    own = {_key(name): field for field, one in ours.items() for name in one.headers}
    days = {_key(name): f"date:{kind}" for kind, day in DATE_KINDS.items() for name in day.headers}
    own |= days
    own.pop("", None)  # of what has no column
    return own | {
        _key(word): target for target, words in _WORDS.items() for word in words.split("|")
    }


@cache
def _loose() -> dict[str, str]:
    """Targets by squeezed name, the address columns of Outlook and Nokia made from their words."""
    found = {
        _squeeze(_key(place + part)): f"address:{label}:{target}"
        for label, places in _PLACES.items()
        for place in places.split("|")
        for target, parts in _PARTS.items()
        for part in parts.split("|")
    }
    for label, place in (("", "general"), ("home", "home"), ("work", "business")):
        found |= {
            f"{place}mobile": "phone:mobile",
            f"{place}fax": "phone:fax",
            f"{place}phone": f"phone:{label}",
            f"{place}videocall": f"phone:{label}",
            f"{place}email": f"email:{label}",
        }
    exact = _exact()
    for key in exact:
        if key != "birth day":
            found[_squeeze(key)] = exact[key]
    return found


@cache
def _numbered_words() -> tuple[dict[str, str], frozenset[str], frozenset[str], dict[str, str]]:
    def keys(words: str) -> list[str]:
        return [_squeeze(_key(word)) for word in words.split("|")]

    return (
        {key: kind for kind, words in _NUMBERED.items() for key in keys(words)},
        frozenset(keys(_LABEL_WORDS)),
        frozenset(keys(_VALUE_WORDS)),
        {key: part for part, words in _ADDRESS_PARTS.items() for key in keys(words)},
    )


@cache
def target_of(header: str) -> str:
    """What a column means by its name, `extra` when nobody knows."""
    key = _key(header)
    plain = _squeeze(key)
    if not plain:
        return EXTRA
    target = _exact().get(key) or _loose().get(plain) or _numbered(plain)
    said = target_by_words(header) if target in (None, EXTRA) else None
    if target == EXTRA and said and said.startswith(("phone:", "email:", "address:")):
        return said  # E-mail 2 (Work) is numbered by no program that names its parts
    if said and said.startswith("im:"):
        return said  # 微信帳號 is no 銀行帳號
    target = target or next(
        (one for one, words in _MADE_OF.items() if re.fullmatch(words, plain)), None
    )
    if target is None and is_known_extra(header):
        return EXTRA
    if target is None and (found := _whose().match(plain)):  # 客戶電話, 會員生日, 聯絡人職稱
        rest = plain[found.end() :]
        target = _exact().get(rest) or _loose().get(rest)
        if target in ("kind", "uid", SKIP):
            target = None
    if target is None and (found := _BRACKET.fullmatch(key)):
        target = _with_label(target_of(found[1]), found[2])
        target = None if target == EXTRA else target
    if target is None and _BARE_NUMBER.search(plain):
        bare = re.sub(r"[\d一二三]+$", "", plain)
        target = _exact().get(bare) or _loose().get(bare)
        if target in ("kind", "uid", SKIP):
            target = None
    return target or said or EXTRA


#: Numbers, sums and days that are no telephone number, whatever their cells look like.
_KNOWN_EXTRA = (
    "統一編號|統編|稅號|稅籍編號|納稅人識別號|身分證|身份證|身分證號|身份證號|身分證字號|身份證字號|身份證編號|身份證號碼|身分證號碼"
    "|證件號碼|編號|代號|代碼|店號|卡號|會員號|會員號碼|客戶號|客戶號碼|訂單號碼|帳號號碼|發票號碼|銀行帳號|帳號|序號|流水號|項次|id|no|no.|nr|code|number of orders"
    "|customer id|customer no|tax id|vat|vat id|vat number|id number|account number|order number|member id|card number|積分|點數|金額|數量|日期|餘額|消費"
    "|消費金額|價格|單價|總額|points|amount|quantity|price|total|balance"
)
_KNOWN_ENDS = (
    "編號",
    "代號",
    "卡號",
    "帳號",
    "序號",
    "金額",
    "數量",
    "日期",
    "積分",
    "點數",
    "身分證",
    "身份證",
    "統編",
    "稅號",
)
_SAYS_PHONE = re.compile(
    "电话|手机|行动|号码|联系方式|联络方式|连络|传真|phone|tel|mobile|cell|contact|fax|whatsapp|携帯"
)


@cache
def _whose() -> re.Pattern[str]:
    words = ("客戶", "會員", "顧客", "廠商", "供應商", "聯絡人", "聯繫人")
    return re.compile("|".join(map(squeezed, words)))


@cache
def _known_extra() -> tuple[frozenset[str], tuple[str, ...]]:
    return frozenset(map(squeezed, _KNOWN_EXTRA.split("|"))), tuple(map(squeezed, _KNOWN_ENDS))


def is_known_extra(header: str) -> bool:
    """Whether a column is known to hold something that no field of a customer holds."""
    plain = squeezed(header)
    words, ends = _known_extra()
    return plain in words or (len(plain) <= 8 and plain.endswith(ends))


def may_be(header: str, target: str) -> bool:
    """Whether the cells of a column may say what its name does not."""
    if not header:
        return True
    if is_known_extra(header):
        return False
    return not target.startswith("phone") or _SAYS_PHONE.search(squeezed(header)) is not None


@cache
def _lunar() -> frozenset[str]:
    return frozenset(map(squeezed, ("lunar", "農曆", "陰曆", "舊曆")))


def _with_label(target: str, said: str) -> str | None:
    """``電話(公司)``: the label in brackets, where the name itself has none."""
    if target == "date:birthday" and squeezed(said) in _lunar():
        return f"{target}:lunar"
    label = label_of(said) or code_of(said)
    if label in ("mobile", "work", "home", "fax", "main", "other"):
        if target in ("phone:", "email:"):
            return target + label
        if target.startswith("address::"):
            return target.replace("::", f":{label}:")
    return target


def _numbered(plain: str) -> str | None:
    found = re.fullmatch(r"(\D+)(\d{1,3})(.*)", plain)
    if not found:
        return None
    what, number, rest = found.groups()
    kinds, labels, values, parts = _numbered_words()
    kind = kinds.get(what)
    if kind is None:
        return None
    if kind == "address":
        part = "text" if not rest else parts.get(rest)
        return f"address#{number}:{part}" if part else EXTRA
    if kind == "organization":
        if number != "1":
            return EXTRA
        return {
            "": "company",
            "name": "company",
            "title": "job_title",
            "department": "department",
        }.get(rest, EXTRA)
    if kind in ("website", "relation", "external id", "jot", "calendar link"):
        number, kind = f"{kind} {number}", "extra"
    if rest in labels:
        return f"{kind}_label#{number}"
    return f"{kind}#{number}" if not rest or rest in values else EXTRA


def mapping_of(headers: Sequence[str]) -> list[str]:
    """The target of each column."""
    targets = [target_of(header) for header in headers]
    names = [squeezed(header) for header in headers]
    producer = producer_of(headers)
    _part_names(targets, names)
    # Outlook's Title is a form of address beside Job Title, in other tables it is the position.
    for place, name in enumerate(names):
        if name == "number" and "storage" in names:
            targets[place] = "phone:"  # what a SIM card holds
        elif name == "title":
            targets[place] = "salutation" if "job_title" in targets else "job_title"
        elif name in ("location", "地点") and producer in ("Google", "Outlook"):
            targets[place] = EXTRA  # a town, or where somebody sits
        elif name in ("other", "primary") and producer == "Yahoo":
            targets[place] = "phone:other" if name == "other" else "phone:main"
        elif name in ("homeaddress", "workaddress", "businessaddress", "otheraddress"):
            part = "text" if f"{name.removesuffix('address')}street" in names else "street"
            targets[place] = f"{targets[place].rpartition(':')[0]}:{part}"
    if "date:birthday:year" not in targets and "date:birthday:month" not in targets:
        targets = ["date:birthday" if t == "date:birthday:day" else t for t in targets]
    _pair_labels(targets, producer)
    return targets


#: What a firm is called beside its contact person, the fullest first.
_FIRMS = (
    "客户全称", "厂商全称", "全称", "客户名称", "厂商名称", "供应商名称", "客户", "厂商", "供应商", "名称",
    "customername", "customer", "客户简称", "厂商简称", "简称",
)  # fmt: skip


def _part_names(targets: list[str], names: list[str]) -> None:
    """Which columns hold the whole name, a part of it, or the firm of the person named."""
    # 名字 is the given name where 姓 or 姓氏 stands beside it, the whole name elsewhere.
    if "family_name" in targets and "given_name" not in targets and "名字" in names:
        targets[names.index("名字")] = "given_name"
    # In German and French tables Name and Nom are the family's, beside Vorname and Prénom.
    if "family_name" not in targets and {"vorname", "prénom", "prenom"} & set(names):
        targets[:] = [
            "family_name" if name in ("name", "nom") else t
            for t, name in zip(targets, names, strict=True)
        ]
    if "name" not in targets and "given_name" in targets and "family_name" not in targets:
        targets[targets.index("given_name")] = "name"
    # 北區 alone is where somebody sells, beside an address it is a part of that.
    has_address = any(t.startswith("address::") and t != "address::district" for t in targets)
    has_district = "address::district" in targets
    for place, target in enumerate(targets):
        if target == "address::district" and not has_address:
            targets[place] = "area"
        elif target == "area" and names[place] == "区域" and has_address and not has_district:
            targets[place] = "address::district"
    # 負責人 beside 聯絡人 or 姓名 is who looks after them, beside a firm whom one speaks to.
    people = [n for n, t in enumerate(targets) if t == "name" and names[n] not in _FIRMS]
    heads = [n for n in people if names[n] in ("负责人", "负责人姓名")]
    if heads and len(people) > len(heads) and "owner" not in targets:
        for place in heads:
            targets[place] = "owner"
    # 客戶名稱 beside 聯絡人 is the firm; a second name of it is kept as it is.
    firms = [n for n, name in enumerate(names) if name in _FIRMS and targets[n] == "name"]
    if firms and targets.count("name") > len(firms):
        firms.sort(key=lambda n: _FIRMS.index(names[n]))
        for place, n in enumerate(firms):
            if place or "company" not in targets:
                targets[n] = EXTRA if place else "company"


def _pair_labels(targets: list[str], producer: str) -> None:
    """A column for labels without its column of values is a field of its own."""
    for place, target in enumerate(targets):
        kind, found, number = target.partition("_label#")
        if found and f"{kind}#{number}" not in targets:
            smtp = kind == "email" and producer == "Outlook"  # how a server knows the address
            targets[place] = SKIP if smtp else EXTRA


def is_header(cells: Sequence[str]) -> bool:
    """Whether a first row holds names of columns and not a person."""
    if any(len(cell) > 200 or re.search(r"\d{6}|@.+\.", cell) for cell in cells):
        return False
    known = sum(1 for cell in cells if target_of(cell) != EXTRA or is_known_extra(cell))
    filled = sum(1 for cell in cells if cell.strip())
    return known >= 2 or (known == 1 and filled <= 2) or known * 2 >= max(filled, 1)


#: Who writes such a file: names that stand together in no other program's header.
_PRODUCERS: tuple[tuple[str, str], ...] = (
    ("Kehu", "kehu uid"),
    ("Google", "given name|group membership"),
    ("Google", "phone 1 - value"),
    ("Google", "e-mail 1 - value"),
    ("Google", "phonetic first name|organization name|labels"),
    ("Nokia", "general mobile|general phone"),
    ("Yahoo", "distribution lists|messenger id"),
    ("Thunderbird", "primary email|screen name"),
    ("Thunderbird", "primary email|display name"),
    ("Thunderbird", "主要 email|顯示名稱"),
    ("Thunderbird", "主要電子郵件|顯示名稱"),
    ("Outlook Express", "姓名|电子邮件地址|家庭所在街道|公司所在街道"),
    ("Sohu", "电子邮件地址|个人网页|公司所在街道|寻呼机"),
    ("163", "__cm_group"),
    ("Foxmail", "foxaddrid"),
    ("Foxmail", "姓名|电子邮件地址|办公电话1"),
    ("Outlook", "business street|e-mail address"),
    ("Outlook", "商務 - 街|電子郵件地址"),
    ("Outlook", "商务地址 街道|电子邮件地址"),
    ("Outlook", "first name|last name|e-mail address|business phone"),
    ("HubSpot", "record id|first name|email"),
    ("QQ", "qq同步助手 分组"),
    ("HiSuite", "姓名|手机号码|住宅电话|办公电话|传真"),
    ("Samsung", "name|mobile phone|home phone|work phone"),
)
_PLAIN = ("HiSuite", "Samsung")  # their names are anybody's: only a header of these alone
#: Words for which Hong Kong has others, and characters that only Simplified writing has.
_TAIWAN = re.compile("行動電話|郵遞區號|住家電話|暱稱|記事|統一編號|統編")
_SIMPLIFIED = frozenset("电邮务职类备单业码问显联态称组编级传门")


@cache
def _producers() -> list[tuple[str, frozenset[str]]]:
    return [(who, frozenset(map(squeezed, words.split("|")))) for who, words in _PRODUCERS]


def producer_of(headers: Sequence[str]) -> str:
    """The program that writes such a header, "" when nobody knows."""
    names = {squeezed(header) for header in headers}
    for who, words in _producers():
        if words <= names and (who not in _PLAIN or len(names) == len(words)):
            return who
    return ""


def is_from_taiwan(headers: Sequence[str], *, likely: bool) -> bool:
    """Whether years of the Republic may stand in the file.

    `likely`: what else is known (the shop's region, Big5) speaks for it; Simplified against it.
    """
    text = "".join(headers)
    if not _SIMPLIFIED.isdisjoint(text):
        return False
    return likely or _TAIWAN.search(text) is not None
