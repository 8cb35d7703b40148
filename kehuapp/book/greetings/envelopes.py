"""What stands on the envelopes of customers, and who has no address; printing is elsewhere."""

from collections.abc import Sequence
from typing import NamedTuple

from kehuapp.book.greetings.compose import LANGUAGE_OF
from kehuapp.book.settings import load_settings
from kehuapp.rules.greetings import Envelope
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts
from kehuapp.text.names import has_cjk


class Envelopes(NamedTuple):
    """`without` are the names of those who have no address."""

    found: list[Envelope]
    without: list[str]


_FAMILIAR = "姐姊哥弟妹伯姨叔嬸婶娘媽妈爸公婆"


def load_envelopes(book: Book, contact_ids: Sequence[int]) -> Envelopes:
    """Those of these customers who are in the book, in the order given."""
    language = LANGUAGE_OF.get(load_settings(book).region, "en")
    rows: dict[int, tuple[str, ...]] = {}
    for part in id_parts(contact_ids):
        for row in book.query(
            "SELECT c.id, c.kind, c.name, c.family_name, c.given_name, c.salutation, c.company, "
            "coalesce(a.postcode, ''), coalesce(a.text, ''), coalesce(a.label, '') "
            "FROM contact AS c LEFT JOIN address AS a ON a.id = (SELECT min(b.id) FROM address "
            "AS b WHERE b.contact_id = c.id AND b.text <> '') "
            f"WHERE c.id IN {part} AND c.deleted_at IS NULL AND c.do_not_contact = 0"
        ):
            rows[row[0]] = row[1:]
    known = [rows[one] for one in dict.fromkeys(contact_ids) if one in rows]
    return Envelopes(
        [_envelope(row, language) for row in known if row[7]],
        [row[1] or row[5] for row in known if not row[7]],
    )


def _envelope(row: tuple[str, ...], language: str) -> Envelope:
    kind, name, family, given, salutation, company, postcode, address, label = row
    is_person = kind != "company" and bool(name)
    said = name or company
    if is_person:
        said = _titled(name, family, given, salutation)
    if language != "en" and has_cjk(said):
        said = f"{said}　收"
    # At home nobody minds the firm.
    with_company = is_person and label != "home" and company != name
    return Envelope(postcode, " ".join(address.split()), company if with_company else "", said)


def _titled(name: str, family: str, given: str, salutation: str) -> str:
    """The whole name with the title that stands in how they are addressed: 陳志明 店長, Mr James
    Whitfield; without one the name alone."""
    said = salutation.strip()
    if not said or not family or not given:
        return name
    if has_cjk(name):
        title = said.removeprefix(family)
        is_title = said != title and len(title) > 1 and title != given
        # 陳姐 and 陳叔叔 are said, and written on no envelope.
        return f"{name}　{title}" if is_title and title[-1] not in _FAMILIAR else name
    title = said.removesuffix(family).strip()
    return f"{title} {given} {family}" if said != title and title and title != given else name
