"""What files say about who somebody is to a person → relations, where the book has both.

Phones write a name and a kind, never whose card it is: only a name that one other customer has,
letter by letter, is somebody. The line stays an extra field too, so it goes back to the phone.
"""
# ruff: noqa: E501 (the word lists: wide characters count twice)

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from kehuapp.book.relations import INVERSE
from kehuapp.exchange.records import Record
from kehuapp.store import tables
from kehuapp.store.database import Book, Step
from kehuapp.text.folding import fold

#: Apple, Google's cards and Android; vCard 4.0; Google's tables.
_NAMED = re.compile(
    r"(?:X-ABRELATEDNAMES|RELATED|Relation)(?:;TYPE=(?P<type>[^;()]+))?(?:;VALUE=TEXT)?"
    r"(?: \((?P<label>.+)\))?"
)
_WORDS = {
    "spouse": "spouse wife husband partner domesticpartner 配偶 先生 太太 丈夫 妻子 老婆 老公 伴侶 伴侣 同居人",
    "child": "child son daughter 子女 孩子 小孩 兒子 儿子 女兒 女儿",
    "parent": "parent father mother dad mom 父母 父親 父亲 母親 母亲 爸爸 媽媽 妈妈 家長 家长",
    "sibling": "sibling brother sister 兄弟 姊妹 姐妹 哥哥 弟弟 姊姊 姐姐 妹妹",
    "friend": "friend 朋友 好友",
    "colleague": "colleague coworker manager assistant boss 同事 助理 主管 經理 经理 老闆 老板",
}
_KINDS = {fold(word): kind for kind, words in _WORDS.items() for word in words.split()}
_PART = 500  # names that are looked up together
#: contact, kind as in words.RELATIONS, the file's own word for it, the other's name
Said = tuple[int, str, str, str]


def said_relations(contact: int, record: Record) -> Iterator[Said]:
    """What a record says about others."""
    for name, value in record.extra:
        found = _NAMED.fullmatch(name)
        if found is None or "urn:" in value:
            continue
        word = (found["label"] or found["type"] or "").strip()
        plain = fold(word).replace("-", "").replace(" ", "")
        kind = _KINDS.get(plain, "other")
        yield contact, kind, "" if plain == kind else word[:200], value.strip()


def relate(book: Book, step: Step, said: Collection[Said]) -> set[int]:
    """Write the relations whose other end is in the book once; returns all whom they are about."""
    if not said:
        return set()
    by_name: dict[str, list[int]] = defaultdict(list)
    names = sorted({name for *_rest, name in said if name})
    for start in range(0, len(names), _PART):
        found = tables.Contact.select(tables.Contact.id, tables.Contact.name).where(
            tables.Contact.deleted_at.is_null(),
            tables.Contact.name.in_(names[start : start + _PART]),
        )
        namesakes: Iterable[tuple[int, str]] = found.tuples().iterator()
        for row_id, called in namesakes:
            by_name[called].append(row_id)
    known = set(_known(book)) if by_name else set()
    rows: list[tuple[int, int, str, str]] = []
    for contact, kind, word, name in said:
        others = by_name.get(name, [])
        if len(others) != 1 or others[0] == contact:
            continue
        pair = (contact, others[0], kind)
        if pair not in known:
            known |= {pair, _turned(pair)}
            rows.append((*pair, word))
    step.bulk_insert("relation", ("first_id", "second_id", "kind", "note"), rows)
    return {end for row in rows for end in row[:2]}


def _known(book: Book) -> Iterable[tuple[int, int, str]]:
    for first, second, kind in book.query("SELECT first_id, second_id, kind FROM relation"):
        yield first, second, kind
        yield _turned((first, second, kind))


def _turned(pair: tuple[int, int, str]) -> tuple[int, int, str]:
    first, second, kind = pair
    return second, first, INVERSE.get(kind, kind)
