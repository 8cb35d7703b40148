"""The bytes of a file and in which encoding they are written, by evidence; no vCard, no CSV."""

import codecs
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache

from kehuapp.errors import Trouble
from kehuapp.exchange import letters
from kehuapp.i18n import translate

MOST_BYTES = 200 * 1024 * 1024
LEGACY = ("gb18030", "big5hkscs", "cp932", "cp1252")
#: Those that only their letters tell from the ones above.
BY_LETTERS = ("cp1250", "cp1251", "cp949")
#: What people and programs call an encoding → the decoder that reads it best; letters and digits
#: of the name only.
_NAMES = {
    "gb2312": "gb18030", "gbk": "gb18030", "cp936": "gb18030", "gb18030": "gb18030",
    "gb231280": "gb18030", "xgbk": "gb18030", "csgb2312": "gb18030", "windows936": "gb18030",
    "ms936": "gb18030", "936": "gb18030", "euccn": "gb18030", "xeuccn": "gb18030",
    "chinese": "gb18030", "ansi": "gb18030", "hzgb2312": "hz", "hz": "hz", "big5": "cp950",
    "xbig5": "cp950", "cnbig5": "cp950", "big5eten": "cp950", "csbig5": "cp950", "950": "cp950",
    "windows950": "cp950", "ms950": "cp950", "cp950": "cp950", "big5hkscs": "big5hkscs",
    "shiftjis": "cp932", "sjis": "cp932", "xsjis": "cp932", "mskanji": "cp932", "932": "cp932",
    "windows31j": "cp932", "csshiftjis": "cp932", "utf8": "utf-8", "utf8mb4": "utf-8",
    "utf8mb3": "utf-8", "xutf8": "utf-8", "ucs2": "utf-16", "iso10646ucs2": "utf-16",
    "unicode": "utf-16", "utf7": "utf-7", "unicode11utf7": "utf-7", "csunicode11utf7": "utf-7",
    "xeucjp": "euc-jp", "iso88591": "cp1252", "latin1": "cp1252", "windows1252": "cp1252",
    "windows1250": "cp1250", "windows1251": "cp1251",
    "windows949": "cp949", "ksc56011987": "cp949", "uhc": "cp949", "ms949": "cp949",
    "usascii": "utf-8", "ascii": "utf-8", "macintosh": "mac-roman",
}  # fmt: skip
#: Decoders for programs' own purposes; no file is written in them.
_NOT_TEXT = frozenset(
    ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "mbcs", "oem", "undefined")
)
_NO_LETTERS = re.compile("[^a-z0-9]+")
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 60_000
_DOUBTFUL = 600  # bytes up to which Chinese can be UTF-8 by chance
_ACCENTED = frozenset("äöüÄÖÜßéèêëàâáçñóòôíìîúùûåæøãõ’–€ïÿýœšžÅÆØÉÈÊËÀÂÁÃÇÑÓÒÔÕÍÌÎÏÚÙÛÝŒŠŽ")
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


@contextmanager
def reading(name: str) -> Iterator[None]:
    """What the disk or a zip refuses becomes Trouble that says it in one plain sentence."""
    try:
        yield
    except FileNotFoundError as error:
        raise Trouble(
            translate("Import", "%1 is not there. Check whether it was moved or renamed.", name)
        ) from error
    except PermissionError as error:
        raise Trouble(
            translate(
                "Import",
                "%1 may not be read. Copy it to a folder of your own and import the copy.",
                name,
            )
        ) from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise Trouble(
            translate(
                "Import",
                "%1 is damaged or packed in a way that cannot be read. "
                "Unpack it, and import the files in it.",
                name,
            )
        ) from error
    except (OSError, ValueError) as error:
        raise Trouble(
            translate(
                "Import",
                "%1 cannot be read (%2). Copy it to this computer and import the copy.",
                name,
                error,
            )
        ) from error
    except RuntimeError as error:  # the only word that zipfile has for it
        if "password" not in str(error):
            raise
        raise Trouble(
            translate(
                "Import",
                "%1 is protected by a password. Unpack it, and import the files in it.",
                name,
            )
        ) from error


def too_large(name: str) -> Trouble:
    """The sentence for a file that would not fit into memory."""
    return Trouble(
        translate(
            "Import",
            "%1 is larger than %2 MB. Export fewer contacts, or "
            "without photos, and import the files one by one.",
            name,
            MOST_BYTES // 1024 // 1024,
        )
    )


def refuse_binary(head: bytes, name: str) -> None:
    """Trouble when the first bytes of a file (or all) show that no contacts can be in it."""
    if not head.strip(b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise Trouble(
            translate("Import", "%1 is empty. Export the contacts from the phone again.", name)
        )
    for found, sentence in _KINDS:
        if found.match(head):
            raise Trouble(sentence(name))
    sample = head[:4096]
    if guess_utf16(sample) or b"BEGIN:VCARD" in sample.upper():
        return
    if sample.startswith(b"\xef\xbb\xbf") and b"\0" not in sample:
        return  # it says that it is text, whatever somebody has pasted into it
    odd = sum(1 for byte in sample if byte < 32 and byte not in b"\t\n\r\x0b\x0c\x1a\x1b")
    if odd > len(sample) * 0.02 + 1:
        raise Trouble(
            translate(
                "Import",
                "%1 is not a contact file but a picture, program or "
                "other binary file. Choose a .vcf or .csv.",
                name,
            )
        )


def _is_pdf(name: str) -> str:
    return translate(
        "Import",
        "%1 is a PDF. Export the contacts as .vcf, .csv or .xlsx where it "
        "was made, and import that file.",
        name,
    )


def _is_picture(name: str) -> str:
    return translate(
        "Import", "%1 is a picture. Choose a contact file (.vcf, .csv or .xlsx).", name
    )


def _is_book(name: str) -> str:
    return translate(
        "Import", "%1 is a customer book. Open it with “Open book…”; it need not be imported.", name
    )


def _is_database(name: str) -> str:
    return translate(
        "Import",
        "%1 is the database of another program. Export the contacts from "
        "that program as .vcf or .csv.",
        name,
    )


def _is_document(name: str) -> str:
    return translate(
        "Import",
        "%1 is a document. Copy its table into Excel, save it there and import that file.",
        name,
    )


def _is_packed(name: str) -> str:
    return translate("Import", "%1 is a packed file. Unpack it, and import the files in it.", name)


def _is_web_page(name: str) -> str:
    return translate(
        "Import",
        "%1 is a web page, even if it is named like a table. Open it in "
        "Excel, save it as .xlsx and import that file.",
        name,
    )


#: What a file begins with → the sentence for it.
_KINDS: tuple[tuple[re.Pattern[bytes], Callable[[str], str]], ...] = (
    (re.compile(rb"\s*%PDF-"), _is_pdf),
    (
        re.compile(
            rb"\xff\xd8\xff|\x89PNG\r|GIF8[79]a|BM.{4}\0{4}|RIFF.{4}WEBP|II\*\0|MM\0\*"
            rb"|.{4}ftyp(?:hei|mif|avif)",
            re.DOTALL,
        ),
        _is_picture,
    ),
    (re.compile(rb"SQLite format 3\0.{52}KEHU", re.DOTALL), _is_book),
    (re.compile(rb"SQLite format 3\0"), _is_database),
    (re.compile(rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1|\{\\rtf"), _is_document),
    (
        re.compile(rb"PK\x03\x04|PK\x05\x06|Rar!|7z\xbc\xaf|\x1f\x8b|BZh[1-9]|\xfd7zXZ\0"),
        _is_packed,
    ),
    (
        re.compile(
            rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype\s+html|html|table|\?xml|!--)", re.IGNORECASE
        ),
        _is_web_page,
    ),
)


def is_packed_or_binary(head: bytes) -> bool:
    """Whether a file begins as one of another kind, text in which is not for us; no web page."""
    return any(found.match(head) for found, sentence in _KINDS if sentence is not _is_web_page)


@lru_cache(maxsize=64)
def codec_name(name: str) -> str:
    """The decoder for an encoding's name as written somewhere; Trouble for an unknown one."""
    plain = name.strip("\"' \t").lower()
    known = _NAMES.get(_NO_LETTERS.sub("", plain), plain)
    try:
        codec = codecs.lookup(known)
        if codec._is_text_encoding and codec.name.replace("-", "_") not in _NOT_TEXT:
            return codec.name
        reason: Exception | None = None
    except (LookupError, ValueError) as error:
        reason = error
    raise Trouble(
        translate("Import", "There is no encoding named %1. Try UTF-8, GB18030 or Big5.", name)
    ) from reason


def guess_utf16(data: bytes) -> str | None:
    """UTF-16 or UTF-32 with a BOM, or UTF-16 without one by its many NULs."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
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
    """utf-8, utf-8-sig, utf-16-le/be, utf-32-le/be, or the likeliest legacy encoding."""
    return guess_blocks((data,))


def guess_blocks(blocks: Iterable[bytes]) -> str:
    """As `guess_encoding`, for a file that comes in blocks; keeps only a sample of it."""
    evidence = Evidence()
    for block in blocks:
        evidence.feed(block)
        if evidence.certain:
            break
    return evidence.guess()


def _mostly_utf8(lines: list[bytes]) -> bool:
    """Whether UTF-8 is right although some lines are broken: Chinese in it is hardly chance."""
    right = wrong = chinese = 0
    for line in lines:
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError:
            wrong += 1
        else:
            right += 1
            chinese += sum(1 for char in text if "\u3000" <= char <= "\ufaff")
    return right > 20 * wrong or (right > wrong and chinese > 8 * wrong)


def _legacy_by_chance(sample: bytes) -> str:
    """A few words of Chinese can be UTF-8 by chance, as 谢谢 in GBK is «лл»: their encoding."""
    text = sample.decode("utf-8", "ignore")
    strange = [place for place, char in enumerate(text) if char > "\x7f"]
    if len(strange) < 2 or max(text) > "\u07ff":
        return ""
    for place in strange:
        around = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
        if text[place] <= "\u024f" and any(c.isascii() and c.isalpha() for c in around):
            return ""  # an accent in a word
    best = _likeliest(sample)
    if best in ("cp1252", "cp932", *BY_LETTERS):
        return ""
    read = [char for char in sample.decode(best, "replace") if char > "\x7f"]
    if sum(char in _COMMON for char in read) < 0.75 * len(read):
        return ""
    return "cp950" if best == "big5hkscs" and _reads(sample, "cp950") else best


def guess_legacy(data: bytes) -> str:
    """The likeliest of the encodings before Unicode, by what each would make of the bytes."""
    lines = [line for line in data.split(b"\n") if not line.isascii()]
    best = _likeliest(b"\n".join(lines)[:_SAMPLE])
    return "cp950" if best == "big5hkscs" and _reads(data, "cp950") else best


def _likeliest(sample: bytes) -> str:
    best, best_score = "gb18030", -1e9
    for name in LEGACY:
        score = _score(sample[:_SAMPLE], name)
        if score is not None and score > best_score + 1e-9:
            best, best_score = name, score
    return _by_letters(sample[:_SAMPLE], best)


def _by_letters(sample: bytes, best: str) -> str:
    """The encoding whose letters the sample has, or the best of the others."""
    if best in ("cp1252", "gb18030", "big5hkscs") and sample:
        common = _share_of_common(sample, best) if best != "cp1252" else 0.0
        if common < 0.3 and letters.cyrillic(sample):
            return "cp1251"
        if common < 0.4 and letters.korean(sample):
            return "cp949"
        if best != "cp1252" and common < 0.3 and letters.central_europe(sample):
            return "cp1250"
    return letters.latin(sample) if best == "cp1252" else best


def _share_of_common(sample: bytes, name: str) -> float:
    read = [char for char in sample.decode(name, "replace") if char > "\x7f"]
    return sum(char in _COMMON for char in read) / (len(read) or 1)


def garbled_in(data: bytes, codec: str) -> str:
    """The encoding in which bytes read otherwise and right, when they look garbled in the one that
    was chosen; "" when they do not."""
    likely = guess_encoding(data)
    if data.isascii() or _decoded(data, likely) == _decoded(data, codec):
        return ""
    return likely


def _decoded(data: bytes, codec: str) -> str:
    return data.decode(codec, "ignore").lstrip("\ufeff")


def _reads(data: bytes, name: str) -> bool:
    try:
        codecs.getincrementaldecoder(name)("strict").decode(data)
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
    # A character of Big5 whose second byte is a letter takes two bytes all the same.
    size = len(sample) - sum(1 for char in text if char <= "\x7f") or 1
    if name == "cp1252":
        total -= 0.9 * sum(len(m[0]) for m in re.finditer(r"[\x80-\uffff]{2,}", text))
    return (total - 6 * wrong) / size


def _points_asian(name: str) -> Callable[[str], float]:
    first_level = {
        "gb18030": (0xB0, 0xD7),
        "big5hkscs": (0xA4, 0xC6),
        "cp932": (0x88, 0x97),
    }[name]

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
        return 1.1 if char in _ACCENTED else 0.2 if char in "“”‘—…«»¡¿ºª°·©®™" else -1.0

    return points


class Evidence:
    """What speaks for an encoding, gathered block by block."""

    def __init__(self) -> None:
        self._head = b""
        self._cut = b""  # a line that the next block continues
        self._lines: list[bytes] = []  # lines that are not ASCII
        self._room = _SAMPLE
        self._utf8 = codecs.getincrementaldecoder("utf-8")("strict")
        self._big5: codecs.IncrementalDecoder | None = None  # from the first byte not in UTF-8
        self._is_utf8 = self._is_big5 = True
        self._size = 0
        #: Nothing that follows can change the answer.
        self.certain = False

    def feed(self, block: bytes) -> None:
        """Takes the next bytes of the file."""
        self._size += len(block)
        if len(self._head) < 4096:
            self._head += block[:4096]
            wide = len(self._head) >= 4096 and guess_utf16(self._head)
            self.certain = bool(wide) or self._head.startswith(codecs.BOM_UTF8)
        if self._is_utf8:
            try:
                self._utf8.decode(block)
            except UnicodeDecodeError:
                self._is_utf8 = False
                self._room = _SAMPLE  # what follows tells more than what went before
                self._big5 = codecs.getincrementaldecoder("cp950")("strict")
        if self._big5 is not None and self._is_big5:
            try:
                self._big5.decode(block)
            except UnicodeDecodeError:
                self._is_big5 = False
        if self._room > 0:
            self._sample(block)

    def _sample(self, block: bytes) -> None:
        first, found, rest = block.partition(b"\n")
        if not found:
            self._cut = (self._cut + block)[:_SAMPLE]
            return
        lines = [self._cut + first] if len(self._cut) < _SAMPLE else []
        *more, self._cut = rest.split(b"\n")
        self._cut = self._cut[:_SAMPLE]
        for line in lines + more:
            if not line.isascii():
                self._lines.append(line[:_SAMPLE])
                self._room -= len(line)
                if self._room <= 0:
                    return

    def guess(self) -> str:
        """The likeliest encoding of all that was fed."""
        if self._head.startswith(codecs.BOM_UTF8):
            return "utf-8-sig"
        if wide := guess_utf16(self._head):
            return wide
        lines = self._lines if self._cut.isascii() else [*self._lines, self._cut]
        sample = b"\n".join(lines)
        cut_short = self._utf8.getstate()[0] and self._size <= 4
        if self._is_utf8 and not cut_short:
            return (len(sample) < _DOUBTFUL and _legacy_by_chance(sample)) or "utf-8"
        if _mostly_utf8(lines):
            return "utf-8"
        best = _likeliest(sample)
        if best == "big5hkscs":
            return "cp950" if self._is_big5 and _reads(sample, "cp950") else best
        return best
