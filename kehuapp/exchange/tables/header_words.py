"""What a column means by the words in its name, in any order and language; no list of whole names.

Every word must be known: ``Email Opt Out`` and 手機型號 are no address and no number. Words of
scripts with blanks stand between blanks, those of others are found inside a run of characters,
the longest first.
"""
# ruff: noqa: E501 (the word lists: wide characters count twice)

import re
import unicodedata
from functools import cache

from kehuapp.text.folding import fold

_LONGEST_NAME = 60  # characters: what is longer is a sentence
_MOST_WORDS = 4  # of one entry below

#: What a value is: the first part of a target.
_KINDS = {
    "phone": "phone|telephone|tel|tele|ph|contact number|contact no|telefon|telefonnummer|tlf|telefono|telefone|teléfono|téléphone|telepon|電話|電話號碼|聯絡電話|"
    "聯繫電話|聯系電話|聯絡方式|聯繫方式|聯系方式|市話|座機|固定電話|固話|電話番号|전화|전화번호|연락처|điện thoại|số điện thoại|sđt|โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์",
    "mobile": "mobile|mobile phone|hp|h p|hand phone|handphone|cell|cellphone|cell phone|cellular|handy|handynummer|mobil|mobiltelefon|mobilnummer|móvil|celular|cellulare|portable|手機|手機號|手機號碼|行動電話|移動電話|"
    "流動電話|手提電話|携帯|携帯電話|휴대폰|휴대전화|핸드폰|di động|มือถือ",
    "fax": "fax|telefax|facsimile|傳真|傳真機|傳真電話|ファックス|팩스",
    "pager": "pager|beeper|呼叫器|傳呼機|寻呼机",
    "email": "email|e mail|e posta|mail|emails|courriel|correo|correo electrónico|電子郵件|電子郵箱|電郵|郵箱|電子信箱|信箱|郵件|メール|メールアドレス|이메일|전자우편|อีเมล",
    "address": "address|adresse|anschrift|dirección|indirizzo|endereço|alamat|地址|住址|住所|주소|địa chỉ|ที่อยู่",
    "name": "name|full name|contact person|chinese name|中文名|nom complet|nombre|nombre completo|nome|姓名|氏名|名前|お名前|이름|성명|họ tên|họ và tên|ชื่อ",
    "given_name": "vorname|prénom|given name|given names|first name",
    "family_name": "nom|nachname|familienname|apellido|apellidos|cognome|sobrenome|last name|surname|family name|nom de famille",
    "company": "company|firma|unternehmen|société|entreprise|empresa|azienda|organisation|organization|公司|單位|会社|会社名|회사|회사명|công ty|บริษัท",
    "job_title": "job title|berufsbezeichnung|poste|cargo|puesto|職稱|職務|役職|직책|chức vụ",
    "date:birthday": "birthday|birth date|date of birth|dob|geburtstag|geburtsdatum|date de naissance|fecha de nacimiento|cumpleaños|data di nascita|生日|出生日期|誕生日|생일|생년월일|ngày sinh|วันเกิด",
    "remark": "notes|note|remark|remarks|comments|notiz|notizen|bemerkung|bemerkungen|remarques|observaciones|備註|附註|備考|メモ|메모|비고|ghi chú",
    "group": "group|groups|category|categories|gruppe|kategorie|kategorien|groupe|grupo|群組|分組|グループ|그룹",
    "website": "website|web site|web|homepage|home page|web page|webpage|url|blog|網站|網址|網頁|部落格|博客",
    "im": "im|chat|messenger|instant messenger|instant messaging|即時通訊|即時訊息",
}
#: Chat services; ``Skype IM`` and ``IM (Skype)`` are the same.
_SERVICES = {
    "WeChat": "wechat|weixin|微信", "LINE": "line|賴", "QQ": "qq", "WhatsApp": "whatsapp|whats app",
    "Skype": "skype", "MSN": "msn", "ICQ": "icq", "AIM": "aim", "Yahoo": "yahoo",
    "Google Talk": "google talk|gtalk|hangouts", "Telegram": "telegram", "Facebook": "facebook|fb",
    "Signal": "signal", "Viber": "viber", "KakaoTalk": "kakao|kakaotalk|카카오톡", "Zalo": "zalo",
    "Jabber": "jabber|xmpp", "DingTalk": "dingtalk|釘釘", "Instagram": "instagram|ig",
    "Messenger": "facebook messenger|fb messenger",
}  # fmt: skip
_LABELS = {
    "home": "home|private|personal|privat|privé|personnel|personnelle|particular|personale|casa|住家|住宅|家庭|家用|家裡|私人|個人|自宅|집|개인|자택",
    "work": "work|business|office|job|professional|geschäftlich|arbeit|büro|dienstlich|bureau|travail|professionnel|oficina|trabajo|ufficio|lavoro|公司|單位|工作|"
    "辦公|辦公室|商務|勤務先|직장|회사|công ty|company|firma",
    "main": "main|主要|主|總機|대표",
    "other": "other|andere|autre|otro|其他|其它|기타",
    "Assistant": "assistant|assistants|assistent|assistentin|asst",
    "助理": "助理|助手",
    "秘書": "秘書",
}  # fmt: skip
_PARTS = {
    "street": "street|address line|straße|strasse|rue|calle|via|rua|街道",
    "city": "city|ort|stadt|ville|ciudad|città|cidade|城市|도시",
    "region": "state|province|region|bundesland|provincia|estado|省份|縣市",
    "postcode": "zip|zip code|postal code|postcode|plz|postleitzahl|code postal|código postal|cap|郵遞區號|郵政編碼|郵編|郵便番号|우편번호",
    "country": "country|land|pays|país|paese|國家|국가",
}
#: Which address it is, where addresses have other labels than numbers.
_ADDRESS_LABELS = {
    "": "mailing|shipping|delivery|postal|送貨|收貨|通訊",
    "other": "billing|invoice|帳單|發票",
}
_IDLE = (
    "value|primary|secondary|alternate|alternative|additional|backup|preferred|of|the|my|s|de|du|des|la|le|il|contact|customer|client|member|contacts|person|"
    "的|聯絡|聯繫|客戶|會員|顧客|備用|常用|次要|日|夜|日間|夜間|白天|晚上|day|daytime|night|evening"
)  # fmt: skip
#: Words for a number: behind a telephone they say nothing, a firm's is no telephone.
_NUMBER = "number|numbers|no|nr|n|num|id|nummer|numéro|número|號碼|號|番号|帳號|帳户|번호|số"
_REACHED = frozenset(("phone", "mobile", "fax", "pager"))
_NUMBERED = _REACHED | {"email", "im"}
_CAMEL = re.compile(r"(?<=[a-zß-ÿ])(?=[A-Z])")
_RUNS = re.compile(r"[a-zà-ɏḁ-ỿ]+|[^\W\d_a-zà-ɏḁ-ỿ]+")
_BLANKED = re.compile(r"[a-zà-ɏḁ-ỿ]")
_SERVICE_IDLE = frozenset(("im", "phone", "mobile", "name"))


def target_by_words(header: str) -> str | None:
    """The target of a column by its words, None when one is unknown or they contradict."""
    if len(header) > _LONGEST_NAME or (words := _meanings(header)) is None:
        return None
    found: dict[str, list[str]] = {}
    for what, meaning in words:
        if meaning not in found.setdefault(what, []):
            found[what].append(meaning)
    kinds, labels = found.get("kind", []), found.get("label", [])
    if set(kinds) == {"company", "name"}:  # a firm's name, or 姓名/公司
        kinds = ["name" if re.search("[/／]", header) else "company"]
    elif "company" in kinds and (
        len(kinds) > 1 or "part" in found
    ):  # the number or address of a firm
        kinds = [kind for kind in kinds if kind != "company"]
        labels = ["work", *labels]
    if services := found.get("service"):
        fits = len(services) == 1 and _SERVICE_IDLE.issuperset(kinds) and "part" not in found
        return f"im:{services[0]}" if fits else None
    if found.keys() & {"part", "address"}:
        return _address(kinds, labels, found)
    if "number" in found and not _NUMBERED.issuperset(kinds):
        return None
    return _single(kinds, list(dict.fromkeys(labels)))


def label_of(words: str) -> str:
    """home, work, main or other when the words say nothing else, "" otherwise."""
    found = _meanings(words) if len(words) <= _LONGEST_NAME else None
    said = {meaning for what, meaning in found or () if what in ("label", "kind")}
    said = {"work" if meaning == "company" else meaning for meaning in said}
    return said.pop() if len(said) == 1 and said <= {"home", "work", "main", "other"} else ""


def _single(kinds: list[str], labels: list[str]) -> str | None:
    if {"email", "address"} == set(kinds):
        kinds = ["email"]
    if len(kinds) == 2 and _REACHED.issuperset(kinds):  # mobile phone
        kinds = [kind for kind in kinds if kind != "phone"]
    if len(kinds) != 1 or len(labels) > 1:
        return None
    kind, label = kinds[0], labels[0] if labels else ""
    person = label in ("Assistant", "助理", "秘書")
    if kind in ("mobile", "fax", "pager", "phone"):
        return f"phone:{label if person or kind == 'phone' else kind}"
    if kind == "email":
        return None if person else f"email:{'' if label == 'main' else label}"
    if kind == "address":
        return None if person else f"address:{'' if label == 'main' else label}:text"
    if kind == "website":
        return "extra"
    return None if label or kind == "im" else kind


def _address(kinds: list[str], labels: list[str], found: dict[str, list[str]]) -> str | None:
    parts = found.get("part", ["text"])
    labels = [*labels, *found.get("address", [])]
    if len(parts) > 1 or len(labels) > 1 or not set(kinds) <= {"address"}:
        return None
    if not kinds and "part" not in found:
        return None
    label = labels[0] if labels else ""
    return f"address:{label}:{parts[0]}" if label in ("", "home", "work", "other") else None


def _meanings(header: str) -> list[tuple[str, str]] | None:
    """(kind, label, service, part, address or number; which one) for each word, None for unknown
    ones. HomePhone are two words, where WeChat is one."""
    found = _of_runs(_RUNS.findall(_plain(header)))
    if found is None and (parted := _CAMEL.sub(" ", header)) != header:
        return _of_runs(_RUNS.findall(_plain(parted)))
    return found


def _of_runs(runs: list[str]) -> list[tuple[str, str]] | None:
    found: list[tuple[str, str]] = []
    if runs[:2] in (["number", "of"], ["no", "of"]):
        return None  # how many there are
    place = 0
    while place < len(runs):
        if not _BLANKED.match(runs[place]):
            inner = _inner(runs[place])
            if inner is None:
                return None
            found += inner
            place += 1
            continue
        for count in range(min(_MOST_WORDS, len(runs) - place), 0, -1):
            meaning = _words().get(" ".join(runs[place : place + count]))
            if meaning is not None:
                found += [meaning] if meaning[0] else []
                place += count
                break
        else:
            return None
    return found


def _inner(run: str) -> list[tuple[str, str]] | None:
    """The words in a run of characters without blanks."""
    found: list[tuple[str, str]] = []
    while run:
        for size in range(min(len(run), 12), 0, -1):
            meaning = _words().get(run[:size])
            if meaning is not None:
                found += [meaning] if meaning[0] else []
                run = run[size:]
                break
        else:
            return None
    return found


def _plain(text: str) -> str:
    """Folded, and without marks over and under letters."""
    parted = unicodedata.normalize("NFKD", fold(text))
    return "".join(c for c in parted if not unicodedata.combining(c)).replace("'", " ")


@cache
def _words() -> dict[str, tuple[str, str]]:
    """What each word means; what may be a kind or a label (公司) is a kind here."""
    found: dict[str, tuple[str, str]] = {}
    for what, words in (
        ("", {"": _IDLE}),
        ("number", {"": _NUMBER}),
        ("address", _ADDRESS_LABELS),
        ("label", _LABELS),
        ("part", _PARTS),
        ("service", _SERVICES),
        ("kind", _KINDS),
    ):
        for meaning, entries in words.items():
            for entry in entries.split("|"):
                found[" ".join(_RUNS.findall(_plain(entry)))] = (what, meaning)
    return found
