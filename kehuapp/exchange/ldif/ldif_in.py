"""Entries of LDIF as Thunderbird and directories write them → records, by the reader of cards."""

import base64
import re
from collections.abc import Callable, Iterator

from kehuapp.exchange.ldif.ldif_lines import Entry, read_entries
from kehuapp.exchange.mistakes import log_swallowed
from kehuapp.exchange.records import Record
from kehuapp.exchange.vcard.vcard_file import Outcome
from kehuapp.exchange.vcard.vcard_groups import GroupCard
from kehuapp.exchange.vcard.vcard_in import TAKERS, CardReader
from kehuapp.exchange.vcard.vcard_lines import Head, read_head
from kehuapp.exchange.vcard.vcard_marks import RawCard
from kehuapp.i18n import translate

#: Attributes of RFC 4519, of inetOrgPerson (RFC 2798) and of Mozilla's address book → the line of
#: a card that says the same.
_LINES = {
    "cn": "FN", "commonname": "FN", "displayname": "FN", "mozillanickname": "NICKNAME",
    "xmozillanickname": "NICKNAME", "mail": "EMAIL", "rfc822mailbox": "EMAIL",
    "mozillasecondemail": "EMAIL", "xmozillasecondemail": "EMAIL",
    "telephonenumber": "TEL;WORK", "homephone": "TEL;HOME", "mobile": "TEL;CELL",
    "mobiletelephonenumber": "TEL;CELL", "cellphone": "TEL;CELL",
    "facsimiletelephonenumber": "TEL;FAX", "fax": "TEL;FAX", "pager": "TEL;PAGER",
    "pagerphone": "TEL;PAGER", "title": "TITLE", "description": "NOTE", "notes": "NOTE",
    "info": "NOTE", "comment": "NOTE", "labeleduri": "URL", "workurl": "URL;WORK",
    "mozillaworkurl": "URL;WORK", "homeurl": "URL;HOME", "mozillahomeurl": "URL;HOME",
    "nsaimid": "X-AIM", "mozillaaimid": "X-AIM", "nscpaimscreenname": "X-AIM",
    "mozilla_aimscreenname": "X-AIM", "skypeid": "X-SKYPE", "entryuuid": "UID",
    "businesscategory": "CATEGORIES",
}  # fmt: skip
#: What is about the directory, and secrets that are nobody's business.
_SILENT = frozenset((
    "dn", "objectclass", "modifytimestamp", "createtimestamp", "mozillausehtmlmail",
    "xmozillausehtmlmail", "xmozillauseconferenceserver", "xmozillaconference",
    "mozillapreferdisplayname", "userpassword", "modifiersname", "creatorsname", "entrydn",
    "entrycsn", "structuralobjectclass", "subschemasubentry", "hassubordinates", "changetype",
))  # fmt: skip
_GROUPS = frozenset(("groupofnames", "groupofuniquenames", "posixgroup", "groupofmembers"))
_STRUCTURE = frozenset(("organizationalunit", "organization", "dcobject", "domain", "country"))
_PERSON = frozenset(("person", "inetorgperson", "organizationalperson", "mozillaabpersonalpha"))
_IN_DN = re.compile(r"(?:^|,)\s*(mail|cn|uid)=((?:[^,\\]|\\.)+)", re.I)


def read_ldif(
    data: bytes, codec: str, region: str, cancelled: Callable[[], bool], zone: str = ""
) -> Iterator[Outcome]:
    """Every entry of a file, each in a try of its own."""
    for entry in read_entries(data, codec):
        if cancelled():
            return
        text = "\n".join(f"{name}: {value}" for name, value in entry.values)
        card = RawCard(entry.line, text, True)
        try:
            yield _read_entry(entry, card, region, zone)
        except Exception as error:  # one damaged entry must never cost the others
            log_swallowed(error)
            failed = translate("Import", "This card is damaged (%1).", error)
            yield Outcome(card, None, failed=failed)


def _read_entry(entry: Entry, card: RawCard, region: str, zone: str) -> Outcome:
    kinds = {kind.lower() for kind in entry.all("objectclass")}
    change = entry.first("changetype").lower()
    if change not in ("", "add"):
        why = translate("Import", "A change to a directory (%1), no person", change)
        return Outcome(card, None, skipped=why)
    if kinds & _GROUPS:
        members = entry.all("member", "uniquemember", "memberuid")
        group = GroupCard(entry.first("cn"), tuple(map(_member, members)))
        why = translate("Import", "A group of contacts, no person")
        return Outcome(card, None, skipped=why, group=group if group.name and members else None)
    if kinds & _STRUCTURE and not kinds & _PERSON:
        why = translate("Import", "A branch of a directory, no person")
        return Outcome(card, None, skipped=why)
    reader = CardReader(Record(entry.line), region, zone)
    for head, value in _card_lines(entry):
        if "\ufffd" in value:
            reader.garbled = True
        TAKERS.get(head.name, CardReader.extra)(reader, head, value)
    record = reader.finish()
    if record.is_empty:
        return Outcome(card, None, skipped=translate("Import", "An empty card"))
    if entry.links:
        record.warnings.append(
            translate("Import", "What stands in other files was left out: %1", entry.links[0])
        )
    return Outcome(card, record)


def _member(name: str) -> str:
    """How a record is called in `vcard_groups` by the name of an entry: by its mail, else name."""
    parts = {key.lower(): value.strip() for key, value in _IN_DN.findall(name)}
    called = re.sub(r"\\(.)", r"\1", parts.get("cn", ""))
    return parts.get("mail", "") or (f"name:{called}" if called else parts.get("uid", name))


def _card_lines(entry: Entry) -> Iterator[tuple[Head, str]]:
    """An entry as lines of a card; what a card has no line for as it is called here."""
    used = set(_SILENT)

    def take(*names: str) -> str:
        used.update(names)
        return _escaped(entry.first(*names))

    family, given = take("sn", "surname"), take("givenname", "gn")
    if family or given:
        yield Head("N"), f"{family};{given};;;"
    company = take("o", "company", "organizationname")
    unit = take("ou", "department", "orgunit", "departmentnumber", "organizationalunitname")
    if company or unit:
        yield Head("ORG"), f"{company};{unit}"
    yield from _addresses(take)
    year, month, day = take("birthyear"), take("birthmonth"), take("birthday")
    if month and day:
        yield Head("BDAY"), f"{year.zfill(4) if year else '-'}-{month.zfill(2)}-{day.zfill(2)}"
    elif year or day:
        yield Head("BDAY"), year or day
    called: set[str] = set()
    for name, value in entry.values:
        if name in used or not value:
            continue
        line = _LINES.get(name)
        if line == "FN":  # a directory writes the same name in many places
            if not called:
                yield Head("FN"), _escaped(value)
            elif value not in called:
                yield Head("X-LDIF-NAME"), _escaped(value)
            called.add(value)
        else:
            yield (read_head(line) if line else Head(name)), _escaped(value)
    for name, data in entry.binary:
        if name != "usercertificate" and name != "audio":
            yield Head("PHOTO", encoding="base64"), base64.b64encode(data).decode()
    for text in entry.unread:
        yield Head("X-UNREAD"), _escaped(text)


def _addresses(take: Callable[..., str]) -> Iterator[tuple[Head, str]]:
    """The address of work and the one of home."""
    street = " ".join(
        part
        for part in (
            take("street", "streetaddress", "mozillaworkstreet"),
            take("mozillaworkstreet2", "workstreet2"),
        )
        if part
    )
    work = (
        take("postofficebox"), "", street, take("l", "locality"), take("st", "region"),
        take("postalcode", "zip"), take("c", "co", "countryname"),
    )  # fmt: skip
    if any(work):
        yield read_head("ADR;WORK"), ";".join(work)
    street = " ".join(
        part for part in (take("mozillahomestreet"), take("mozillahomestreet2")) if part
    )
    home = (
        "", "", street, take("mozillahomelocalityname"), take("mozillahomestate"),
        take("mozillahomepostalcode"), take("mozillahomecountryname"),
    )  # fmt: skip
    if any(home):
        yield read_head("ADR;HOME"), ";".join(home)
    if whole := take("postaladdress", "homepostaladdress"):  # lines between $, as RFC 4517 says
        yield read_head("ADR"), f";;{whole.replace('$', ' ')};;;;"


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return text.replace("\r\n", "\\n").replace("\n", "\\n")
