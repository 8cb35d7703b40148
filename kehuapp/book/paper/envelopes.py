"""What stands on the envelopes and labels of customers, and who gets none and why."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from kehuapp.book.greetings.compose import LANGUAGE_OF
from kehuapp.book.paper.postcodes import split_postcode
from kehuapp.book.settings import Settings, ask_settings
from kehuapp.i18n import translate
from kehuapp.rules.greetings import Envelope
from kehuapp.rules.paper_facts import LeftOut
from kehuapp.store.asking import rows_of, together
from kehuapp.store.database import Book
from kehuapp.store.ids import id_parts
from kehuapp.text.names import has_cjk


class Envelopes(NamedTuple):
    """Those found in the order asked for, with whose each is; `left_out` are those who get none."""

    settings: Settings
    ids: list[int]
    found: list[Envelope]
    left_out: list[LeftOut]


_FAMILIAR = "姐姊哥弟妹伯姨叔嬸婶娘媽妈爸公婆"


def load_envelopes(book: Book, contact_ids: Sequence[int]) -> Envelopes:
    """Those of these customers who are in the book, in the order given."""
    settings, *parts = book.ask(
        together(
            ask_settings(),
            *(
                rows_of(
                    "SELECT c.id, c.deleted_at, c.do_not_contact, c.kind, c.name, c.family_name, "
                    "c.given_name, c.salutation, c.company, c.nickname, "
                    "coalesce(a.postcode, ''), coalesce(a.text, ''), coalesce(a.label, '') "
                    "FROM contact AS c LEFT JOIN address AS a ON a.id = (SELECT min(b.id) FROM "
                    "address AS b WHERE b.contact_id = c.id AND b.text <> '') "
                    f"WHERE c.id IN {part}"
                )
                for part in id_parts(contact_ids)
            ),
        )
    )
    language = LANGUAGE_OF.get(settings.region, "en")
    rows = {row[0]: row[1:] for part in parts for row in part}
    made = Envelopes(settings, [], [], [])
    for one in dict.fromkeys(contact_ids):
        if one not in rows:
            continue
        deleted, quiet, *row = rows[one]
        if reason := _why_not(deleted, quiet, row[8]):
            name = row[1] or row[5] or row[6] or "–"
            made.left_out.append(LeftOut(one, name, reason))
        else:
            made.ids.append(one)
            made.found.append(_envelope(row, language))
    return made


def _why_not(deleted: str | None, quiet: int, address: str) -> str:
    if deleted:
        return translate("Greetings", "In the trash")
    if quiet:
        return translate("Greetings", "Does not want to be contacted")
    return "" if address.strip() else translate("Paper", "No address")


def _envelope(row: list[Any], language: str) -> Envelope:
    kind, name, family, given, salutation, company, nickname, postcode, address, label = row
    is_person = kind != "company" and bool(name)
    said = name or company or nickname
    if is_person:
        said = _titled(name, family, given, salutation)
    if language != "en" and has_cjk(said):
        said = f"{said}　收"
    if not postcode:
        postcode, address = split_postcode(address)
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
