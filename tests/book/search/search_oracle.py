"""A slow plain search that says what is right, and invented books and queries to ask it about.

It shares nothing with the real one but `fold` and the readings of a character.
"""

import re
import unicodedata

from kehuapp.book.comments.comments import create_comment
from kehuapp.book.contacts.contacts import (
    AddressRow,
    ContactCard,
    EmailRow,
    ExtraRow,
    FactRow,
    ImRow,
    PhoneRow,
    create_contact,
)
from kehuapp.store.schema import Contact, Group, GroupMember
from kehuapp.text.folding import fold, fold_typed
from kehuapp.text.phones import normalise_phone
from kehuapp.text.readings import zhuyin
from kehuapp.text.readings.pinyin import spellings

ASCII_DIGITS = "0123456789"


def lines(text):
    """Folded lines with single blanks."""
    return [" ".join(line.split()) for line in fold(text).split("\n") if line.split()]


def is_han(char):
    code = ord(char)
    return (
        0x3400 <= code <= 0x9FFF
        or 0xF900 <= code <= 0xFAFF
        or 0x20000 <= code <= 0x3FFFF
        or code == 0x3007
    )


def tokens(text):
    """Every way to spell each token of a text."""
    found, run = [], ""
    for char in fold(text) + " ":
        if char.isalnum() and not is_han(char):
            run += char
            continue
        if run:
            found.append([run])
            run = ""
        if is_han(char):
            found.append([char, *spellings(char)])
    return found


def sounds_from(parts, at, word):
    if not word:
        return True
    if at == len(parts):
        return False
    for spelling in parts[at]:
        if spelling.startswith(word):
            return True
        pieces = {spelling, spelling[0]} | ({spelling[:2]} & {"zh", "ch", "sh"})
        for piece in pieces:
            if word.startswith(piece) and sounds_from(parts, at + 1, word[len(piece) :]):
                return True
    return False


def heard(word):
    """A word as a sound, or "" when it is none."""
    word = "".join(c for c in word if c not in "'’ʼ`ˉˊˇˋ˙").replace("u:", "v")
    if not word.isalnum():
        return ""
    return word if any("a" <= c <= "z" or "\u3105" <= c <= "\u3129" for c in word) else ""


def only_digits(text):
    text = unicodedata.normalize("NFKC", text)
    return "".join(c for c in text if c in ASCII_DIGITS)


_DIALLED = r"[+(]\d[\d ().-]{0,30}(?<=[\d)])(?=\s|$)"


def words_of(query):
    """Each word folded, and as it sounds."""
    found = []
    parts = [
        # A number with + or ( before it may have blanks in it.
        re.findall(rf'"([^"]+)"|({_DIALLED}|\S+)', way(query).replace("“", '"').replace("”", '"'))
        for way in (fold, fold_typed)
    ]
    for (quoted, plain), typed in zip(*parts, strict=True):
        word = " ".join((quoted or plain).split())
        if word and word not in [known for known, _sound in found]:
            found.append((word, heard(" ".join("".join(typed).split()))))
    return found


class Oracle:
    """Everything of a book in plain lists, looked through for each query."""

    def __init__(self, book):
        self.people = {}
        rows = book.query
        for i, name, nick, firm, title, department, remark, area, reading in rows(
            "SELECT id, name, nickname, company, job_title, department, remark, area, reading "
            "FROM contact"
        ):
            called = name or firm
            hand = unicodedata.normalize("NFD", reading.lower()).replace("u\u0308", "v")
            hand = [s for s in "".join(c for c in hand if not unicodedata.combining(c)).split()]
            self.people[i] = {
                "names": [n for n in (called, nick) if n],
                "hand": [hand, [zhuyin.from_pinyin(s) or s for s in hand]],
                "phones": [],
                "firm": firm,
                "work": [firm, title, department],
                "text": [remark, area],
                "groups": [],
                "comments": [],
            }
        for i, raw, e164 in rows("SELECT contact_id, raw, e164 FROM phone"):
            forms = [only_digits(raw)]
            if e164:
                forms.append(e164[1:])
                for code in ("886", "86", "44", "61", "81", "49"):
                    rest = e164[1 + len(code) :]
                    mobile = code == "86" and rest[:1] == "1" and rest[1:2] >= "3"
                    if e164.startswith("+" + code) and not mobile:
                        forms.append("0" + rest)
            self.people[i]["phones"] += forms
        for sql in (
            "email.address",
            "address.text || ' ' || postcode || ' ' || area",
            "im_id.handle",
            "profile_fact.text",
            "extra_field.value",
        ):
            for i, text in rows(f"SELECT contact_id, {sql} FROM {sql.split('.')[0]}"):
                self.people[i]["text"].append(text)
        tree = {
            g: (p, n)
            for g, p, n in rows(
                "SELECT id, parent_id, name FROM contact_group WHERE deleted_at IS NULL"
            )
        }
        for i, group in rows("SELECT contact_id, group_id FROM group_member"):
            while group in tree:
                self.people[i]["groups"].append(tree[group][1])
                group = tree[group][0]
        for i, text in rows("SELECT contact_id, text FROM comment WHERE deleted_at IS NULL"):
            self.people[i]["comments"].append(text)

    def rank(self, person, word, sound):
        """The best place of a word in a customer, 9 when it is nowhere."""
        names = [line for name in person["names"] for line in lines(name)]
        names = [n for name in names for n in (name, name.replace(" ", ""))]
        spoken = [tokens(name) for name in person["names"]]
        spoken += [[[s] for s in way] for way in person["hand"]]
        if any(n.startswith(word) for n in names):
            return 2
        if sound and any(sounds_from(parts, 0, sound) for parts in spoken):
            return 2
        if any(word in n for n in names):
            return 3
        if sound and any(sounds_from(p, at, sound) for p in spoken for at in range(len(p))):
            return 3
        number = only_digits(word)
        if len(number) >= 2 and not set(word) - set(ASCII_DIGITS + "+-()./·*~ ‐–—−"):
            numbers = [number] + [number[2:]] * (number.startswith("00") and len(number) > 6)
            if any(n in form for n in numbers for form in person["phones"]):
                return 4
        if any(word in line for text in person["work"] for line in lines(text)):
            return 5
        firm = tokens(person["firm"])
        if sound and any(sounds_from(firm, at, sound) for at in range(len(firm))):
            return 5
        texts = [*person["text"], *person["groups"]]
        if any(word in line for text in texts for line in lines(text)):
            return 6
        if any(word in line for text in person["comments"] for line in lines(text)):
            return 7
        return 9

    def find(self, query):
        """Rank by id of all who have every word."""
        words = words_of(query)
        found = {}
        for i, person in self.people.items():
            ranks = [self.rank(person, word, sound) for word, sound in words]
            if ranks and max(ranks) < 9:
                whole = "".join(word for word, _sound in words).replace(" ", "")
                called = {fold(n).replace(" ", "") for n in person["names"]}
                called = {"".join(n.split()) for n in called}
                found[i] = 1 if whole in called else min(ranks)
        return found


FAMILIES = "王李張陳曾單仇解區查尉朴樂重覃𠮷乾林黃呂"
GIVEN = "明志行長重樂單曾芳三豐雲海發髮台臺裡吉娜女綠藍〇子中"
LATIN = (
    "Amy",
    "chen",
    "Ángel",
    "Jose\u0301",
    "Nguyễn",
    "Lü",
    "MÜLLER",
    "O'Neil",
    "ﬁona",
    "Ｔｏｍ",
    "Xi",
    "an",
    "zhs",
    "李Amy",
)
COMPANIES = (
    "禾樂食堂",
    "晴川餐飲 Ltd.",
    "重慶銀行",
    "㈱山田",
    "行行商行",
    "A·B café",
    "台北發展",
    "",
)
TEXTS = ("喜歡清香型", "臺北市 大安區 和平東路 12號", "No. 7, Elm  St", "😀 生日快樂", "13-8",
         "ﬁne①", "Łódź", "王\u200b小明", "月底\n結帳", "ｆｕｌｌ", "straße",
          "上海市", "a1b2", "00", "u:", "\x1e\x1f")  # fmt: skip
PHONES = ("04-0000-0027", "+886 4 0000 0028", "0912 000 001", "+86 154 0000 0012",
          "15400000013", "（０４）００００－００３１", "010 0000 0044",
          "+1 202-555-0101", "2000 0012", "12", "轉 5",
          "+44 7700 900012", "00886400000033")  # fmt: skip
GROUPS = ("老客戶", "VIP 台北", "Zhang 店", "餐廳")


def some_name(rng):
    kind = rng.random()
    if kind < 0.15:
        return f"{rng.choice(LATIN)} {rng.choice(LATIN)}"
    if kind < 0.2:
        return rng.choice(("", "歐陽 雪", "尉遲恭", "万俟·春", "張\u3000三", "女 綠", "ㄓㄤ"))
    return rng.choice(FAMILIES) + "".join(rng.choices(GIVEN, k=rng.choice((1, 2, 2, 2, 3))))


def fill(book, rng, count):
    """An invented book: groups in a tree, people with a few of everything, comments.

    Their ids have gaps, so that several blocks of the index are there, none of them whole.
    """
    with book.writing("x"):
        top = [int(Group.insert(name=name).execute()) for name in GROUPS[:2]]
        below = [int(Group.insert(name=n, parent=top[0]).execute()) for n in GROUPS[2:]]
        for at in range(count):
            if at % 25 == 24:
                book.query("UPDATE sqlite_sequence SET seq = seq + 130 WHERE name = 'contact'")
            numbers = rng.sample(PHONES, k=rng.choice((0, 1, 1, 2)))
            made = min(
                create_contact(
                    book,
                    ContactCard(
                        name=some_name(rng),
                        nickname=some_name(rng) if rng.random() < 0.2 else "",
                        company=rng.choice(COMPANIES),
                        job_title=rng.choice(("", "經理", "Chef")),
                        department=rng.choice(("", "行銷部")),
                        remark=rng.choice(("", *TEXTS)),
                        phones=tuple(
                            PhoneRow("", n, normalise_phone(n, rng.choice(("TW", "CN"))).e164)
                            for n in numbers
                        ),
                        emails=tuple(
                            EmailRow("", f"{rng.choice('abz')}{rng.randrange(99)}@example.com")
                            for _ in range(rng.randrange(2))
                        ),
                        addresses=(AddressRow("", rng.choice(TEXTS), "106", "大安"),)
                        * rng.randrange(2),
                        im=(ImRow("line", rng.choice(("zhang_3", "Amy.C"))),) * rng.randrange(2),
                        facts=(FactRow("diet", rng.choice(TEXTS)),) * rng.randrange(2),
                        extra=(ExtraRow("x", rng.choice(TEXTS)),) * rng.randrange(2),
                    ),
                ).contacts
            )
            if rng.random() < 0.1:
                hand = rng.choice(("zēng lè", "lü xing", "Ou yang", "chong"))
                Contact.update(reading=hand).where(Contact.id == made).execute()
            if rng.random() < 0.3:
                GroupMember.insert(group=rng.choice(top + below), contact=made).execute()
            if rng.random() < 0.3:
                create_comment(book, made, f"<p>{rng.choice(TEXTS[:7])}</p><p>冷泡茶 {made}</p>")


def spell(rng, name):
    """A name as somebody types it by its sound, rightly or nearly so."""
    parts = tokens(name)[rng.randrange(2) :]
    typed = ""
    for part in parts[: rng.choice((1, 2, 2, 3, 4))]:
        way = rng.choice(part)
        typed += rng.choice((way, way[:1], way[:2], way[: rng.randrange(1, 5)]))
    return typed


def some_query(rng, oracle):
    """A query taken from what is in the book, now and then made wrong."""
    person = rng.choice(list(oracle.people.values()))
    kind = rng.random()
    fields = [
        *person["names"],
        *person["work"],
        *person["text"],
        *person["comments"],
        *person["groups"],
        *person["phones"],
    ]
    source = rng.choice([text for text in fields if text] or ["x"])
    start = rng.randrange(len(source))
    query = source[start : start + rng.choice((1, 2, 2, 3, 4, 8, 20))]
    if kind < 0.35:
        query = spell(rng, rng.choice([*person["names"], person["firm"] or "張三"]))
    elif kind < 0.45 and person["phones"]:
        number = rng.choice(person["phones"])
        at = rng.randrange(len(number) or 1)
        query = number[at : at + rng.randrange(1, 9)]
        query = rng.choice(
            (
                query,
                f"{query[:2]}-{query[2:]}",
                f'"{query[:3]} {query[3:]}"',
                "+" + query,
                "00" + query,
                query[::-1],
            )
        )
    change = rng.random()
    if change < 0.1:
        query = query.upper()
    elif change < 0.2:
        query = query.translate({c: c + 0xFEE0 for c in range(33, 127)})
    elif change < 0.3:
        query = query.translate(str.maketrans("張陳單區臺發樂銀慶東", "张陈单区台发乐银庆东"))
    elif change < 0.36:
        query = query[:1] + rng.choice("a1王'·z u:ü") + query[1:]
    elif change < 0.5:
        query += " " + rng.choice((some_query(rng, oracle), spell(rng, "張三"), "0", "table"))
    elif change < 0.53:
        query = f"“{query}”"
    return query
