"""A pasted text (a signature, a chat message with name, number and address) taken apart.

Every piece is a part of the text as written; what nobody can name goes to the remark, so that
nothing is lost. The text is looked at line by line: first what has a label ("電話:", "LINE ID:"),
then what shows by its form (e-mail, web address, number, postal address, company, title), and
of what is left the first that may be somebody's name.
"""

import re
from dataclasses import dataclass
from itertools import pairwise

from kehuapp.text.names import SALUTATIONS, has_cjk
from kehuapp.text.phones import normalise_phone, split_phones
from kehuapp.text.tax_ids import is_ubn, is_uscc, plain_tax_id

LONGEST = 10_000  # characters that are looked at; what is behind goes to the remark
_LONGEST_LINE = 400  # a longer one is a story
#: Where a piece can go, in the order of a card.
PLACES = (
    "name",
    "company",
    "job_title",
    "department",
    "phone",
    "fax",
    "email",
    "address",
    "im",
    "tax_id",
    "website",
    "remark",
)


@dataclass(frozen=True, slots=True)
class Piece:
    """`place` is one of PLACES; `label` is the messenger of an "im", or the kind of a number."""

    place: str
    text: str
    label: str = ""


_LABELS = {
    "name": "收件人姓名 姓名 名字 收件人 收貨人 收货人 聯絡人 联系人 聯繫人 联络人 name contact "
    "attn",
    "company": "公司名稱 公司名称 公司抬頭 公司抬头 公司 單位 单位 店名 抬頭 抬头 company",
    "job_title": "職稱 职称 職務 职务 職位 职位 title position",
    "department": "部門 部门 department dept",
    "mobile": "行動電話 手机号码 手機號碼 手机号 手機 手机 行動 mobile cell mob",
    "phone": "聯絡電話 联系电话 联络电话 聯繫電話 公司電話 公司电话 電話號碼 电话号码 電話 电话 "
    "座机 座機 telephone phone tel",
    "fax": "傳真 传真 fax",
    "email": "電子郵件 电子邮件 電子信箱 電郵 电邮 信箱 郵箱 邮箱 郵件 邮件 e-mail email mail",
    "address": "收件地址 收貨地址 收货地址 送貨地址 送货地址 公司地址 通訊地址 通讯地址 住址 地址 "
    "address addr add",
    "tax_id": "統一社會信用代碼 统一社会信用代码 纳税人识别号 統一編號 统一编号 公司統編 統編 统编 "
    "稅號 税号 tax-id taxid vat",
    "LINE": "line-id lineid line",
    "WeChat": "微信號 微信号 微信 wechat-id wechat weixin wx vx",
    "WhatsApp": "whatsapp",
    "QQ": "qq號 qq号 qq",
    "Telegram": "telegram",
    "remark": "備註 备注 note notes remark",
    "website": "官方網站 網址 网址 網站 网站 官網 官网 website web url",
}
_IM = ("LINE", "WeChat", "WhatsApp", "QQ", "Telegram")
_PLACE_OF = {word: place for place, words in _LABELS.items() for word in words.split()}
#: Letters that signatures put before a number, at the start of a line alone.
_LETTERS = {
    "t": "phone",
    "p": "phone",
    "m": "mobile",
    "f": "fax",
    "e": "email",
    "a": "address",
    "w": "website",
}
_ANY_LABEL = "|".join(
    re.escape(word).replace(r"\-", "[ -]?") for word in sorted(_PLACE_OF, key=len, reverse=True)
)
_LABEL = re.compile(
    rf"(?<![A-Za-z\d])(?<!有限)(?<!股份)(?<!分)({_ANY_LABEL})(?:\s?id|\s?no\.?)?\s*[:：=]\s*", re.I
)
#: Without a colon only where a number or an id must follow.
_BARE_LABEL = re.compile(rf"({_ANY_LABEL})\.?\s+(?=[+(\d@])", re.I)
_LETTER = re.compile(r"([TPMFEAW])\s*(?:[:：.|]\s*|\s+(?=[+(\d]))", re.I)
_SENTENCES = re.compile(r"[，。；！!]+\s*|,(?=[\u3400-\u9fff\d])")
_REMARK_INSIDE = re.compile(r"(?<=\s)(?:備註|备注)")
_BETWEEN = re.compile(r"\s*[|｜│•‧∙]\s*|\t+|\s*／\s+|[ \u3000]{3,}|\s+/\s+")
_RULE = re.compile(r"[\s\-–—_=*~.·>#|]*")
_QUOTE = re.compile(r"^(?:>\s?)+")
_EMAIL = re.compile(r"[A-Za-z0-9._%+\-]{1,64}@[A-Za-z0-9\-]{1,63}(?:\.[A-Za-z0-9\-]{1,63}){1,6}")
_WEB = re.compile(r"(?:https?://|www\.)[^\s，。；、<>「」()（）]+", re.I)
_NUMBER = re.compile(
    r"(?<![A-Za-z0-9_@.])(?:\+|00)?[(（]?\d[\d\s().（）\-–]{5,22}\d"
    r"(?:\s*(?:轉|转|分機|分机|內線|内线|ext\.?|#|x)\s*[:：]?\s*\d{1,6})?(?![A-Za-z0-9_@])",
    re.I,
)
_USCC = re.compile(r"(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Za-z])", re.I)
_HAN = r"\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_ADDRESS = re.compile(
    rf"(?:[{_HAN}]{{1,8}}(?:省|市|縣|县|區|区|鎮|镇|鄉|乡|島|岛)|[{_HAN}]{{2,}}(?:路|街|大道|道))"
    rf".*(?:路|街|大道|道|巷|弄|村|里|號|号|樓|楼|室|座|段|廈|厦).*"
)
_STREET = re.compile(
    r"\d.*\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|boulevard|blvd|floor|building|suite"
    r"|square|court|terrace|plaza|centre|center)\b|\b(?:flat|room|rm|unit|shop|suite)\s+\w+,"
    r"|\b\d+/f\b",
    re.I,
)
_COMPANY = re.compile(
    rf"^[{_HAN}\w（）()&·.\s]*(?:公司|企業社|企业社|企業|企业|集團|集团|商行|茶行|工作室|事務所|"
    r"事务所|餐廳|餐厅|飯店|饭店|酒店|酒家|食堂|早午餐|便當|便当|麵包|面包|咖啡|工廠|工厂|製造廠|"
    r"醫院|医院|診所|诊所|學校|学校|大學|大学|超市|百貨|百货|商店|書店|书店|門市|门市|店)$"
    r"|\b(?:ltd|limited|co|inc|llc|corp|corporation|company|gmbh|plc|trading|group|foods|deli|"
    r"studio|shop|store|restaurant|hotel|bakery|cafe)\b\.?",
    re.I,
)
_TITLES = frozenset((
    "總經理", "总经理", "副總經理", "副总经理", "董事長", "董事长", "執行長", "总裁", "總裁",
    "副總", "副总", "業務經理", "业务经理", "採購經理", "采购经理", "店經理", "經理", "经理",
    "協理", "襄理", "總監", "总监", "主任", "店長", "店长", "老闆娘", "老板娘", "老闆", "老板",
    "負責人", "负责人", "主管", "專員", "专员", "業務代表", "业务代表", "業務", "业务员", "業務員",
    "採購", "采购", "助理", "工程師", "工程师", "會計", "会计", "出納", "秘書", "秘书", "主廚",
    "主厨", "廠長", "厂长", "組長", "组长", "課長", "课长", "處長", "处长", "部長", "部长", "顧問",
    "顾问",
))  # fmt: skip
_TITLE = re.compile(rf"(?:[{_HAN}]{{0,4}})(?:{'|'.join(sorted(_TITLES, key=len, reverse=True))})")
_LATIN_TITLE = re.compile(
    r"\b(?:manager|director|ceo|cfo|coo|cto|owner|founder|sales|purchas\w+|procurement|engineer|"
    r"president|assistant|officer|head of|buyer|chef|accountant|representative|executive|"
    r"consultant|supervisor|secretary|partner)\b",
    re.I,
)
_BEFORE_ADDRESS = re.compile(
    r"^.{0,30}?(?:寄到|寄去|寄至|送到|送去|送至|地址是|地址在|住在|位於|位于|寄|送|在|到)(?=.)"
)
_DEPARTMENT = re.compile(
    rf"[{_HAN}]{{2,8}}(?:部門|部门|部|處|处|科|組|组)|.*\b(?:department|dept)\b\.?", re.I
)
_HAN_NAME = re.compile(rf"[{_HAN}]{{2,4}}|[{_HAN}]{{1,4}}(?:{'|'.join(SALUTATIONS)})")
_LATIN_NAME = re.compile(r"[A-Z][\w'’.\-]*(?:,?\s+[A-Z][\w'’.\-]*){1,3}")
_BOTH_NAMES = re.compile(
    rf"[{_HAN}]{{2,4}}\s*[(（]?\s*[A-Z][\w'’.\-]*(?:\s+[A-Z][\w'’.\-]*){{0,3}}\s*[)）]?"
    rf"|[A-Z][\w'’.\-]*(?:\s+[A-Z][\w'’.\-]*){{0,3}}\s*[(（]?\s*[{_HAN}]{{2,4}}\s*[)）]?"
)
_CALLS_ITSELF = re.compile(
    rf"(?:^|[，,。！!：:\s])(?:我是|我叫|我姓名是|敝姓|這裡是|这里是)\s*([{_HAN}]{{2,4}})(?=$|[，,。！!\s])"
    r"|(?:\bthis is|\bi am|\bi'm|\bmy name is)\s+([A-Z][\w'’\-]*(?:\s+[A-Z][\w'’\-]*){0,2})"
)
#: Two to four characters that stand alone in a message and are nobody's name.
_NO_NAMES = frozenset((
    "你好", "您好", "謝謝", "谢谢", "感謝", "感谢", "哈囉", "早安", "午安", "晚安", "好的", "收到",
    "以上", "資料", "资料", "如下", "請問", "请问", "麻煩", "麻烦", "敬上", "此致", "敬禮", "敬礼",
    "祝好", "順頌", "商祺", "聯絡方式", "联系方式", "台灣", "臺灣", "香港", "中國", "中国", "台北",
    "臺北", "台中", "上海", "北京", "廣州", "广州", "名片", "訂單", "订单", "寄到", "寄件", "收件",
    "地址", "電話", "电话", "手機", "手机", "以下", "備註", "备注",
))  # fmt: skip
_NO_LATIN_NAME = re.compile(
    r"^(?:hi|hello|dear|best|kind|warm|regards|thanks|thank|cheers|sent|sincerely|yours|on|from|to|"
    r"subject|re|fwd|the|please|with)\b",
    re.I,
)


def take_apart(text: str, region: str = "TW") -> list[Piece]:
    """The pieces of a text in the order of PLACES; `region` is the shop's, for its numbers."""
    found = _Found(region)
    for line in text[:LONGEST].replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        found.take_line(_QUOTE.sub("", line).strip())
    found.choose_name()
    if text[LONGEST:].strip():
        found.rest.append(text[LONGEST:].strip())
    pieces = list(dict.fromkeys(found.pieces))
    if found.rest:
        pieces.append(Piece("remark", "\n".join(found.rest)))
    return sorted(pieces, key=lambda piece: PLACES.index(piece.place))


class _Found:
    """What was found so far; `rest` are the lines nobody could name."""

    def __init__(self, region: str) -> None:
        self.region = region
        self.pieces: list[Piece] = []
        self.rest: list[str] = []

    def has(self, place: str) -> bool:
        return any(piece.place == place for piece in self.pieces)

    def add(self, place: str, text: str, label: str = "") -> bool:
        """Take a piece; of what a card has only once, the second is not taken."""
        text = text.strip(" \t\u3000,，;；。")
        once = place in ("name", "company", "job_title", "department", "tax_id")
        if not text or (once and self.has(place)):
            return False
        self.pieces.append(Piece(place, text, label))
        return True

    def take_line(self, line: str) -> None:
        """All parts of a line; what nobody can name of it stays one line."""
        if _is_idle(line):
            return
        if len(line) > _LONGEST_LINE:
            self.rest.append(line)
            return
        lines, pieces = len(self.rest), len(self.pieces)
        for part in self._parts(line):
            self.take_part(part.strip(" \t\u3000,，;；。/|｜"))
        left = self.rest[lines:]
        if len(left) > 1:
            self.rest[lines:] = [line if len(self.pieces) == pieces else "，".join(left)]

    def _parts(self, line: str) -> list[str]:
        edges = {
            found.start()
            for pattern in (_LABEL, _REMARK_INSIDE)
            for found in pattern.finditer(line)
        }
        if edges:
            places = sorted({0, len(line)} | edges)
            return [line[a:b] for a, b in pairwise(places)]
        numbers = split_phones(line, self.region)
        if len(numbers) > 1 and not re.search(r"[^\W\d_]|[|｜]", line):
            return [line]  # 04-0000-0012 / 27: for the numbers' own rules
        parts = _BETWEEN.split(line)
        if has_cjk(line):
            parts = [one for part in parts for one in _SENTENCES.split(part)]
        return parts

    def take_part(self, part: str) -> None:
        """One label with its value, or a text without a label."""
        if _is_idle(part):
            return
        place, value = "", ""
        if found := _LABEL.match(part) or _BARE_LABEL.match(part):
            word = re.sub(r"\s", "-", found[1].lower())
            place, value = _PLACE_OF.get(word, ""), part[found.end() :].strip()
        elif found := _LETTER.match(part):
            place, value = _LETTERS[found[1].lower()], part[found.end() :].strip()
        if not value or not self.take_labelled(place, value):
            self.take_plain(part)

    def take_labelled(self, place: str, value: str) -> bool:
        """What stands behind a label; False when it cannot be that."""
        if place in ("phone", "mobile", "fax"):
            return self.take_numbers(value, place)
        if place in _IM or place == "tax_id":
            number = _NUMBER.match(value) if place == "WhatsApp" else None
            one = number[0] if number else value.split()[0]
            taken = self.add("im", one, place) if place in _IM else self.add(place, one)
            if taken:
                self.take_part(value[len(one) :].strip())
            return taken
        if place == "email":
            return bool(_EMAIL.search(value)) and self.take_plain(value)
        if place in ("address", "website"):
            return self.add(place, value)
        if place == "remark":
            self.rest.append(value)
            return True
        if place == "name":
            return self.take_named(value) or (len(value) <= 40 and self.add("name", value))
        return len(value) <= 80 and self.add(place, value)

    def take_numbers(self, value: str, place: str) -> bool:
        """Numbers behind a label, or a line of them; what else stands there is looked at too."""
        rest, taken = value, False
        for number in split_phones(value, self.region):
            match = _NUMBER.search(number)
            for written in (number, match[0] if match else ""):
                if written in rest and normalise_phone(written, self.region).e164:
                    kind = "mobile" if place == "mobile" else "work"
                    kind = "" if place == "unlabelled" else kind
                    self.add("fax" if place == "fax" else "phone", written, kind)
                    rest, taken = rest.replace(written, " ", 1), True
                    break
        if taken:
            self.take_part(rest.strip(" \t,，;；/|、()（）"))
        return taken

    def take_plain(self, part: str) -> bool:
        """A text without a label: take out what shows by its form, look at what is left."""
        left = part
        for place, pattern in (("email", _EMAIL), ("website", _WEB)):
            for found in pattern.findall(left):
                if self.add(place, found):
                    left = left.replace(found, " ", 1)
        for found in _USCC.findall(left):
            if is_uscc(plain_tax_id(found)) and self.add("tax_id", found):
                left = left.replace(found, " ", 1)
        if self.region == "TW" and is_ubn(left.strip()) and self.add("tax_id", left):
            return True
        if not re.search(r"[^\W\d_]", left) and self.take_numbers(left, "unlabelled"):
            return True
        behind = 0
        around = []
        for match in _NUMBER.finditer(left):
            if normalise_phone(match[0], self.region).e164 and self.add("phone", match[0]):
                around.append(left[behind : match.start()])
                behind = match.end()
        around.append(left[behind:])
        for text in around:
            text = re.sub(r"[<(（「]\s*[>)）」]", " ", text).strip(" \t\u3000,，;；、:：")
            if not _is_idle(text) and not self.take_address(text):
                self.take_words(text)
        return True

    def take_address(self, text: str) -> bool:
        """A postal address, without the words or the name before it."""
        if not (_ADDRESS.search(text) or _STREET.search(text)):
            return False
        start = 0
        if (found := _BEFORE_ADDRESS.match(text)) and _ADDRESS.match(text[found.end() :]):
            start = found.end()
        first, blank, behind = text.partition(" ")
        if blank and _HAN_NAME.fullmatch(first) and _ADDRESS.search(behind):  # 王小明 台中市…
            start = len(first)
        if start and (before := text[:start].strip()):
            self.take_words(before)
        return self.add("address", text[start:])

    def take_words(self, text: str) -> None:
        """Company, title, department; all else waits for `choose_name`."""
        if found := _CALLS_ITSELF.search(text):
            self.add("name", found[1] or found[2])
            self.rest.append(text)
        elif len(text) > 60 or not (self.take_named(text) or self.take_single(text)):
            self.rest.append(text)

    def take_single(self, text: str) -> bool:
        """A text that is one thing."""
        kind = _kind(text)
        return kind not in ("", "name") and self.add(kind, text)

    def take_named(self, text: str) -> bool:
        """Several things beside each other: 小巷食品 王小明 經理; Ann Lee, Sales Manager."""
        name, comma, title = text.partition(",")
        if comma and _LATIN_NAME.fullmatch(name.strip()) and _LATIN_TITLE.search(title):
            return self._add_all([("name", name), ("job_title", title)])
        words = text.split()
        kinds = [_kind(word) for word in words]
        if not has_cjk(text) or len(words) < 2 or "" in kinds or len(set(kinds)) < len(kinds):
            return False
        return self._add_all(list(zip(kinds, words, strict=True)))

    def _add_all(self, parts: list[tuple[str, str]]) -> bool:
        if any(self.has(place) for place, _text in parts):
            return False
        return all([self.add(place, text) for place, text in parts])

    def choose_name(self) -> None:
        """Of the lines that nobody could name, the first that looks like a name."""
        if self.has("name"):
            return
        for place, text in enumerate(self.rest):
            if _looks_like_name(text):
                self.add("name", text)
                del self.rest[place]
                return


def _kind(text: str) -> str:
    """What a short text is: company, department, job_title, name; "" for anything else."""
    if re.search(r"[，。！？!?]", text):
        return ""
    if has_cjk(text):
        if _COMPANY.search(text) and not _TITLE.fullmatch(text):
            return "company"
        if _TITLE.fullmatch(text) and (text in _TITLES or text[1:] not in _TITLES):
            return "job_title"  # 經理, 採購經理; 陳經理 is somebody
        if _DEPARTMENT.fullmatch(text):
            return "department"
        return "name" if _looks_like_name(text) else ""
    if _LATIN_TITLE.search(text) and len(text) <= 50:
        return "job_title"
    if _DEPARTMENT.fullmatch(text):
        return "department"
    return "company" if _COMPANY.search(text) else ""


def _is_idle(text: str) -> bool:
    """Whether nothing is in it that somebody could miss: rules, brackets, blanks."""
    return not any(char.isalnum() or ord(char) > 0x2FFF for char in text) and (
        _RULE.fullmatch(text) is not None or not text.strip(" \t()（）<>「」,，;；/|:：、。.")
    )


def _looks_like_name(text: str) -> bool:
    bare = text.strip(" :：-–—~")
    if bare in _NO_NAMES or _NO_LATIN_NAME.match(bare) or any(c.isdigit() for c in bare):
        return False
    return any(
        pattern.fullmatch(bare) is not None for pattern in (_HAN_NAME, _LATIN_NAME, _BOTH_NAMES)
    )
