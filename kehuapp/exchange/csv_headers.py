"""Which column of a table means what, by names programs give in every language; no rows.

A target is one of: name, family_name, given_name, middle_name, salutation, nickname, company,
department, job_title, remark, group, kind, uid, photo, extra, skip – or with a second part:
``phone:mobile``, ``email:work``, ``address:home:street`` (also city, region, postcode, country,
text), ``im:QQ``, ``date:birthday``; Google's pairs are ``phone#1`` with ``phone_label#1``.
"""
# ruff: noqa: E501 (the word lists: wide characters count twice)

import re

from kehuapp.text.folding import fold

EXTRA, SKIP = "extra", "skip"
#: What the preview offers for a column, most wanted first.
TARGETS = (
    "name", "family_name", "given_name", "nickname", "salutation", "company", "department",
    "job_title", "phone:mobile", "phone:work", "phone:home", "phone:fax", "phone:other",
    "email:", "email:work", "email:home", "address::text", "address:work:text",
    "address:home:text", "im:WeChat", "im:LINE", "im:QQ", "im:WhatsApp", "date:birthday",
    "date:wedding", "remark", "group", EXTRA, SKIP,
)  # fmt: skip

_WORDS = {
    "name": "name|full name|display name|fileas|file as|contact name|姓名|名字|名稱|名称|顯示名稱|显示名称|聯絡人|联系人"
            "|聯絡人姓名|联系人姓名|客戶姓名|客户姓名|客戶|客户|客戶名稱|客户名称|称呼名|名前|氏名|全名",
    "given_name": "given name|first name|first|firstname|名",
    "middle_name": "additional name|middle name|middle|中間名|中间名",
    "family_name": "family name|last name|last|lastname|surname|姓|姓氏",
    "salutation": "name prefix|title prefix|稱謂|称谓|中文称谓|稱呼|称呼|頭銜|尊稱|尊称|salutation",
    "nickname": "nickname|暱稱|昵称|別名|别名|綽號|绰号|short name",
    "company": "company|company name|organization|organization name|organisation|公司|公司名稱|公司名称|單位|单位"
               "|組織|组织|機構|机构|店名|商號|工作单位|会社",
    "department": "department|organization department|部門|部门",
    "job_title": "job title|position|organization title|職稱|职务|职位|職務|職位|职称|jobtitle",
    "phone:mobile": "mobile|mobile phone|mobile number|cell|cell phone|cellphone|general mobile|行動電話|手機|手机"
                    "|手機號碼|手机号码|手机号|手機號|移动电话|移動電話|手提電話|行動電話1|手机1|primary mobile",
    "phone:": "phone|phone number|telephone|tel|電話|电话|電話號碼|电话号码|聯絡電話|联系电话|general phone|連絡電話"
              "|号码|號碼|primary phone|其他電話號碼",
    "phone:work": "business phone|business phone 2|work|work phone|office phone|company main phone|商務電話"
                  "|商務電話 2|商务电话|商务电话 2|办公电话|办公电话1|辦公電話|公司電話|公司电话|business mobile|公司總機"
                  "|公司主线|工作电话|工作電話|单位电话|單位電話|company phone",
    "phone:home": "home phone|home phone 2|home|住家電話|住家電話 2|住宅电话|住宅电话 2|家庭电话|家裡電話|住宅電話"
                  "|home mobile|家庭電話|家用電話",
    "phone:fax": "business fax|home fax|other fax|fax|fax number|商務傳真|住家傳真|其他傳真|商务传真|住宅传真|其他传真"
                 "|傳真|传真|传真电话|傳真號碼",
    "phone:other": "other phone|car phone|primary phone|其他電話|其他电话|汽車電話|车载电话|代表電話",
    "phone:pager": "pager|pager number|呼叫器|寻呼机|傳呼機",
    "email:": "e-mail|email|e-mail address|email address|primary email|e-mail 2 address|e-mail 3 address"
              "|secondary email|電子郵件|電子郵件地址|電子郵件 2 地址|電子郵件 3 地址|电子邮件|电子邮件地址"
              "|电子邮件 2 地址|电子邮件 3 地址|邮件地址|邮箱|郵箱|电子邮箱|電郵|電子信箱|信箱|general e-mail|mail"
              "|备用邮箱1|备用邮箱2|主要 email|次要 email",
    "remark": "notes|note|remark|remarks|memo|comment|備註|备注|附注|附註|記事|説明|说明|備考|摘要",
    "group": "group membership|labels|categories|category|groups|group|類別|类别|群組|分組|分组|組別|组别|__cm_group"
             "|標籤|标签",
    "date:birthday": "birthday|生日|出生日期|生日日期|birth date|date of birth|出生年月日",
    "date:wedding": "anniversary|紀念日|纪念日|結婚紀念日|结婚纪念日|週年紀念日",
    "address::text": "address|location|地址|聯絡地址|联系地址|通訊地址|通信地址|住址",
    "address:work:text": "company address|公司地址|單位地址|单位地址|work address",
    "address:home:text": "home address full|家庭地址|家庭住址|住家地址|住宅地址",
    "address:work:street": "business street|work street|商務 - 街|商務 - 街道|商务地址 街道|公司所在街道|work address",
    "address:work:city": "business city|work city|商務 - 市/鎮|商務 - 市鎮|商务地址 市/县|公司所在城市",
    "address:work:region": "business state|work state|商務 - 縣/市|商務 - 省/市|商务地址 省/市/自治区|公司所在省/自治区"
                           "|商务地址 省",
    "address:work:postcode": "business postal code|work zipcode|商務 - 郵遞區號|商务地址 邮政编码|公司所在地的邮政编码"
                             "|公司邮编",
    "address:work:country": "business country/region|business country|work country|商務 - 國家/地區"
                            "|商务地址 国家/地区|公司所在国家/地区",
    "address:home:street": "home street|住家 - 街|住家 - 街道|住宅地址 街道|家庭所在街道|home address",
    "address:home:city": "home city|住家 - 市/鎮|住宅地址 市/县|家庭所在城市",
    "address:home:region": "home state|住家 - 縣/市|住宅地址 省/市/自治区|家庭所在省/自治区",
    "address:home:postcode": "home postal code|home zipcode|住家 - 郵遞區號|住宅地址 邮政编码|家庭所在地的邮政编码",
    "address:home:country": "home country/region|home country|住家 - 國家/地區|住宅地址 国家/地区"
                            "|家庭所在国家/地区",
    "address:other:street": "other street|其他 - 街|其他地址 街道",
    "address:other:city": "other city|其他 - 市/鎮|其他地址 市/县",
    "address:other:region": "other state|其他 - 縣/市|其他地址 省/市/自治区",
    "address:other:postcode": "other postal code|其他 - 郵遞區號|其他地址 邮政编码",
    "address:other:country": "other country/region|其他 - 國家/地區|其他地址 国家/地区",
    "address::postcode": "postal code|zip|zip code|postcode|郵遞區號|邮政编码|邮编",
    "im:WeChat": "wechat|wechat id|微信|微信号|微信號",
    "im:LINE": "line|line id|賴",
    "im:QQ": "qq|qq id|qq号|qq號|qq号码",
    "im:WhatsApp": "whatsapp",
    "im:ICQ": "icq",
    "kind": "kehu kind",
    "uid": "kehu uid",
    SKIP: "e-mail type|e-mail 2 type|e-mail 3 type|e-mail display name|e-mail 2 display name|e-mail 3 display name"
          "|电子邮件类型|电子邮件显示名称|电子邮件 2 类型|电子邮件 2 显示名称|电子邮件 3 类型|电子邮件 3 显示名称"
          "|電子郵件類型|電子郵件顯示名稱|電子郵件 2 類型|電子郵件 2 顯示名稱|電子郵件 3 類型|電子郵件 3 顯示名稱",
}  # fmt: skip
_NUMBERED = re.compile(
    r"(e-?mail|phone|address|organization|im|website|relation|event|custom field|external id|"
    r"jot|calendar link) (\d+) ?-? ?(.+)"
)
_ADDRESS_PARTS = {"formatted": "text", "street": "street", "city": "city", "region": "region",
                  "postal code": "postcode", "country": "country", "po box": "box",
                  "extended address": "extended", "area": "area", "label": "label", "type": "label"}  # fmt: skip


def _key(header: str) -> str:
    return re.sub(r"\s+", " ", fold(header).replace("：", ":").strip(" *:\ufeff\"'")).strip()


_BY_HEADER = {
    _key(word): target for target, words in reversed(_WORDS.items()) for word in words.split("|")
}


def target_of(header: str) -> str:
    """What a column means by its name, `extra` when nobody knows."""
    key = _key(header)
    if not key:
        return EXTRA
    found = _NUMBERED.fullmatch(key)
    if found:
        return _numbered(*found.groups())
    target = _BY_HEADER.get(key)
    if target is None:
        bare = re.sub(r"\s*[\d一二三]$|\(.*\)$", "", key).strip()
        target = _BY_HEADER.get(bare, EXTRA) if bare != key else EXTRA
    return target


def _numbered(what: str, number: str, part: str) -> str:
    if what in ("e-mail", "email", "phone"):
        kind = "phone" if what == "phone" else "email"
        if part in ("type", "label"):
            return f"{kind}_label#{number}"
        return f"{kind}#{number}" if part == "value" else EXTRA
    if what == "address" and part in _ADDRESS_PARTS:
        return f"address#{number}:{_ADDRESS_PARTS[part]}"
    if what == "organization" and number == "1":
        return {"name": "company", "title": "job_title", "department": "department"}.get(
            part, EXTRA
        )
    if what == "im":
        return {"value": f"im#{number}", "service": f"im_label#{number}"}.get(part, SKIP)
    if what == "event":
        return {"value": f"date#{number}", "type": f"date_label#{number}",
                "label": f"date_label#{number}"}.get(part, EXTRA)  # fmt: skip
    if what == "custom field":
        return {"value": f"extra#{number}", "type": f"extra_label#{number}",
                "label": f"extra_label#{number}"}.get(part, EXTRA)  # fmt: skip
    if what in ("website", "relation") and part in ("type", "label"):
        return SKIP
    return EXTRA


def mapping_of(headers: list[str]) -> list[str]:
    """The target of each column."""
    targets = [target_of(header) for header in headers]
    # 名字 is the given name where 姓 or 姓氏 stands beside it, the whole name elsewhere.
    if "family_name" in targets and "given_name" not in targets:
        for place, header in enumerate(headers):
            if _key(header) in (_key("名字"), _key("名")):
                targets[place] = "given_name"
                break
    # Outlook's Title is a form of address beside Job Title, in other tables it is the position.
    for place, header in enumerate(headers):
        if _key(header) == "title":
            targets[place] = "salutation" if "job_title" in targets else "job_title"
    if "name" not in targets and "given_name" in targets and "family_name" not in targets:
        targets[targets.index("given_name")] = "name"
    return targets


def is_header(cells: list[str]) -> bool:
    """Whether a first row holds names of columns and not a person."""
    known = sum(1 for cell in cells if target_of(cell) != EXTRA)
    filled = sum(1 for cell in cells if cell.strip())
    if any(re.search(r"\d{6}|@.+\.", cell) for cell in cells):
        return False
    return known >= 2 or (known == 1 and filled <= 2) or known * 2 >= max(filled, 1)
