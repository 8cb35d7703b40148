"""The bytes of a file and in which encoding they are written, by evidence; no vCard, no CSV."""

import codecs
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kehuapp.errors import Trouble
from kehuapp.i18n import translate

MOST_BYTES = 200 * 1024 * 1024
LEGACY = ("gb18030", "big5hkscs", "cp932", "cp1252")
#: What people and programs call an encoding → the decoder that reads it best.
_NAMES = {
    "gb2312": "gb18030", "gbk": "gb18030", "cp936": "gb18030", "gb18030": "gb18030",
    "hz-gb-2312": "hz", "big5": "cp950", "big5-hkscs": "big5hkscs", "big5hkscs": "big5hkscs",
    "cp950": "cp950", "shift_jis": "cp932", "sjis": "cp932", "shift-jis": "cp932", "utf8": "utf-8",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "utf-8", "ascii": "utf-8",
    "ansi": "gb18030", "windows-1252": "cp1252",
}  # fmt: skip
_SAMPLE = 60_000
#: Characters that names, companies and addresses are full of, in both scripts.
_COMMON = frozenset(
    "王李張张劉刘陳陈楊杨黃黄趙赵吳吴周徐孫孙馬马朱胡郭何高林羅罗鄭郑梁謝谢宋唐許许韓韩馮冯鄧邓曹彭曾蕭萧田"
    "董袁潘于蔣蒋蔡余杜葉叶程蘇苏魏呂吕丁任沈姚盧卢姜崔鍾钟譚谭陸陆汪范金石廖賈贾夏韋韦付方白鄒邹孟熊秦邱江"
    "明小大華华文國国美玲志偉伟芳娜秀英敏靜静麗丽強强磊軍军洋勇艷艳傑杰娟濤涛超平剛刚桂香月鳳凤雲云建春梅海"
    "玉蘭兰紅红霞飛飞龍龙雅婷怡君淑惠俊豪家宜佳穎颖宏彥彦信義义仁愛爱慧心如意安康福壽寿生雪冰欣宇浩然子涵"
    "台臺北京上海廣广州深圳杭南東东西中新竹高雄嘉市縣县區区鄉乡鎮镇村里路街段巷弄號号樓楼室層层香港九龍門门"
    "有限公司股份行店舖铺商貿贸易企業业工廠厂茶咖啡飯饭餐食品超市集團团銀银學学校醫医院師师經经理總总先老闆板"
    "電电話话手機机行動动移公司家住宅單单位址郵邮件箱姓名字生日期備备註注分機傳传真務务客戶户朋友同親亲"
    "的是不在人了我這这為为年月日一二三四五六七八九十個个來来後后時时間间要會会可以到說说好和也就下對对送貨货"
    "喜歡欢每天本無无請请常買买付款訂订單聯联絡络系部門职職稱称別别其他附記记事類类組组群"
)


def read_bytes(path: Path) -> bytes:
    """The whole file; Trouble with one plain sentence when it is nothing that can be imported."""
    name = path.name
    with reading(name):
        if path.is_dir():
            raise Trouble(translate("Import", "%1 is a folder. Choose a contact file "
                                    "(.vcf or .csv) inside it.", name))  # fmt: skip
        if path.stat().st_size > MOST_BYTES:
            raise too_large(name)
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    refuse_binary(data, name)
    return data


@contextmanager
def reading(name: str) -> Iterator[None]:
    """What the disk or a zip refuses becomes Trouble that says it in one plain sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise Trouble(translate("Import", "%1 is not there. Look whether it was moved or renamed.",
                                name)) from error  # fmt: skip
    except PermissionError as error:
        raise Trouble(translate("Import", "%1 may not be read. Copy it to a folder of your own and "
                                "import the copy.", name)) from error  # fmt: skip
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise Trouble(translate("Import", "%1 is damaged or packed in a way that cannot be read. "
                                "Unpack it, and import the files in it.",
                                name)) from error  # fmt: skip
    except (OSError, ValueError) as error:
        raise Trouble(translate("Import", "%1 cannot be read (%2). Copy it to this computer and "
                                "import the copy.", name, error)) from error  # fmt: skip
    except RuntimeError as error:  # the only word that zipfile has for it
        if "password" not in str(error):
            raise
        raise Trouble(translate("Import", "%1 is protected by a password. Unpack it, and import "
                                "the files in it.", name)) from error  # fmt: skip


def too_large(name: str) -> Trouble:
    """The sentence for a file that would not fit into memory."""
    return Trouble(translate("Import", "%1 is larger than %2 MB. Export fewer contacts, or "
                             "without photos, and import the files one by one.", name,
                             MOST_BYTES // 1024 // 1024))  # fmt: skip


def refuse_binary(head: bytes, name: str) -> None:
    """Trouble when the first bytes of a file (or all) show that no contacts can be in it."""
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise Trouble(translate("Import", "%1 is empty. Export the contacts from the phone again.",
                                name))  # fmt: skip
    for found, sentence in _KINDS:
        if found.match(head):
            raise Trouble(sentence(name))
    sample = head[:4096]
    if guess_utf16(sample) or b"BEGIN:VCARD" in sample.upper():
        return
    odd = sum(1 for byte in sample if byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1a\x1b")
    if odd > len(sample) * 0.02 + 1:
        raise Trouble(translate("Import", "%1 is not a contact file but a picture, program or "
                                "other binary file. Choose a .vcf or .csv.", name))  # fmt: skip


def _is_pdf(name: str) -> str:
    return translate("Import", "%1 is a PDF. Export the contacts as .vcf, .csv or .xlsx where it "
                     "was made, and import that file.", name)  # fmt: skip


def _is_picture(name: str) -> str:
    return translate("Import", "%1 is a picture. Choose a contact file (.vcf, .csv or .xlsx).",
                     name)  # fmt: skip


def _is_book(name: str) -> str:
    return translate("Import", "%1 is a customer book. Open it with “Open book…”; it need not be "
                     "imported.", name)  # fmt: skip


def _is_database(name: str) -> str:
    return translate("Import", "%1 is the database of another program. Export the contacts from "
                     "that program as .vcf or .csv.", name)  # fmt: skip


def _is_document(name: str) -> str:
    return translate("Import", "%1 is a document. Copy its table into Excel, save it there and "
                     "import that file.", name)  # fmt: skip


def _is_packed(name: str) -> str:
    return translate("Import", "%1 is a packed file. Unpack it, and import the files in it.",
                     name)  # fmt: skip


def _is_web_page(name: str) -> str:
    return translate("Import", "%1 is a web page, even if it is named like a table. Open it in "
                     "Excel, save it as .xlsx and import that file.", name)  # fmt: skip


#: What a file begins with → the sentence for it.
_KINDS: tuple[tuple[re.Pattern[bytes], Callable[[str], str]], ...] = (
    (re.compile(rb"\s*%PDF-"), _is_pdf),
    (re.compile(rb"\xff\xd8\xff|\x89PNG\r|GIF8[79]a|BM.{4}\0{4}|RIFF.{4}WEBP|II\*\0|MM\0\*"
                rb"|.{4}ftyp(?:hei|mif|avif)", re.DOTALL), _is_picture),
    (re.compile(rb"SQLite format 3\0.{52}KEHU", re.DOTALL), _is_book),
    (re.compile(rb"SQLite format 3\0"), _is_database),
    (re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\{\\rtf"), _is_document),
    (re.compile(rb"PK\x03\x04|PK\x05\x06|Rar!|7z\xbc\xaf|\x1f\x8b|BZh[1-9]|\xfd7zXZ\0"),
     _is_packed),
    (re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|table|\?xml|!--)", re.IGNORECASE),
     _is_web_page),
)  # fmt: skip


def codec_name(name: str) -> str:
    """The decoder for an encoding's name as written somewhere; Trouble for an unknown one."""
    known = _NAMES.get(name.strip().lower().replace(" ", ""), name.strip().lower())
    try:
        return codecs.lookup(known).name
    except (LookupError, ValueError) as error:
        raise Trouble(translate("Import", "There is no encoding named %1. Try UTF-8, GB18030 or "
                                "Big5.", name)) from error  # fmt: skip


def guess_utf16(data: bytes) -> str | None:
    """UTF-16 with a BOM, or without one by its many NULs."""
    if data.startswith(codecs.BOM_UTF16_LE):
        return "utf-16-le"
    if data.startswith(codecs.BOM_UTF16_BE):
        return "utf-16-be"
    head = data[:4096]
    half = len(head) // 2
    if half >= 4:
        if head[1::2].count(0) > half * 0.4 and head[0::2].count(0) < half * 0.05:
            return "utf-16-le"
        if head[0::2].count(0) > half * 0.4 and head[1::2].count(0) < half * 0.05:
            return "utf-16-be"
        # Chinese text in UTF-16 has few NULs, but the line ends and commas have them all.
        for mark, name in ((b"\r\0\n\0", "utf-16-le"), (b"\0\r\0\n", "utf-16-be")):
            if mark in head:
                return name
    return None


def guess_encoding(data: bytes) -> str:
    """utf-8, utf-8-sig, utf-16-le/be, or the likeliest legacy encoding."""
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if wide := guess_utf16(data):
        return wide
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.reason == "unexpected end of data" and error.end == len(data) > 4:
            return "utf-8"  # the file was cut in the middle of a character
    else:
        return "utf-8"
    return guess_legacy(data)


def guess_blocks(blocks: Iterable[bytes]) -> str:
    """As `guess_encoding`, for a file that comes in blocks."""
    return guess_encoding(b"".join(blocks))


def guess_legacy(data: bytes) -> str:
    """The likeliest of the encodings before Unicode, by what each would make of the bytes."""
    sample = b"\n".join(line for line in data.split(b"\n") if not line.isascii())[:_SAMPLE]
    best, best_score = "gb18030", -1e9
    for name in LEGACY:
        score = _score(sample, name)
        if score is not None and score > best_score + 1e-9:
            best, best_score = name, score
    return "cp950" if best == "big5hkscs" and _reads(data, "cp950") else best


def _reads(data: bytes, name: str) -> bool:
    try:
        data.decode(name)
    except UnicodeDecodeError:
        return False
    return True


def _score(sample: bytes, name: str) -> float | None:
    """Mean plausibility of the characters beyond ASCII, per byte they take; None: not readable."""
    text = sample.decode(name, errors="replace")
    wrong = text.count("\ufffd")
    if wrong > 1 + len(text) * 0.002:
        return None
    points = _points_latin if name == "cp1252" else _points_asian
    total = sum(map(points(name), (c for c in text if c > "\x7f")))
    size = sum(1 for byte in sample if byte > 0x7F) or 1
    if name == "cp1252":
        total -= 0.9 * sum(len(m[0]) for m in re.finditer(r"[\x80-\uffff]{2,}", text))
    return (total - 6 * wrong) / size


def _points_asian(name: str) -> Callable[[str], float]:
    first_level = {
        "gb18030": (0xB0, 0xD7), "big5hkscs": (0xA4, 0xC6), "cp932": (0x88, 0x97),
    }[name]  # fmt: skip

    def points(char: str) -> float:
        code = ord(char)
        if char in _COMMON:
            return 4.0 if name != "cp932" else 2.6
        if 0x3040 <= code <= 0x30FF:
            return 2.5 if name == "cp932" else 0.2
        if 0xFF61 <= code <= 0xFF9F:
            return -1.5
        if 0xE000 <= code <= 0xF8FF or char == "\ufffd" or 0x80 <= code <= 0x9F:
            return -5.0
        if 0x3000 <= code <= 0x303F or 0xFF00 <= code <= 0xFF60 or 0x2010 <= code <= 0x2030:
            return 1.0
        try:
            encoded = char.encode(name)
        except UnicodeEncodeError:
            return -5.0
        if len(encoded) > 2:
            return -3.0
        lead = encoded[0]
        trail = encoded[-1]
        if first_level[0] <= lead <= first_level[1] and (name != "gb18030" or trail >= 0xA1):
            return 1.4
        if name == "gb18030":
            # The second level of GB2312 holds rare names; below A1 are characters of Big5 shops.
            return 0.3 if lead >= 0xB0 and trail >= 0xA1 else -0.6
        return 0.1 if 0x4E00 <= code <= 0x9FFF else -0.8

    return points


def _points_latin(_name: str) -> Callable[[str], float]:
    def points(char: str) -> float:
        return 1.1 if char in "äöüÄÖÜßéèêëàâáçñóòôíìîúùûåæøãõ’–€" else -1.0

    return points
