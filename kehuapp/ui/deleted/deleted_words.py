"""What the kinds of deleted entries are called, one by one and counted; nothing is shown here."""

from collections.abc import Mapping

from kehuapp.book.trash.listing import DeletedEntry
from kehuapp.i18n import QT_TRANSLATE_NOOP, translate
from kehuapp.text import words

#: By table: what one chooses by.
KINDS = {
    "contact": QT_TRANSLATE_NOOP("DeletedPane", "Customers"),
    "comment": QT_TRANSLATE_NOOP("DeletedPane", "Comments"),
    "contact_group": QT_TRANSLATE_NOOP("DeletedPane", "Groups"),
    "interaction": QT_TRANSLATE_NOOP("DeletedPane", "Contacts made"),
    "batch": QT_TRANSLATE_NOOP("DeletedPane", "Contacts with many"),
    "trip_stop": QT_TRANSLATE_NOOP("DeletedPane", "Visits"),
    "trip": QT_TRANSLATE_NOOP("DeletedPane", "Trips"),
    "sale": QT_TRANSLATE_NOOP("DeletedPane", "Sales"),
    "need": QT_TRANSLATE_NOOP("DeletedPane", "Needs"),
    "task": QT_TRANSLATE_NOOP("DeletedPane", "Promises and tasks"),
    "gift": QT_TRANSLATE_NOOP("DeletedPane", "Gifts"),
    "service_pledge": QT_TRANSLATE_NOOP("DeletedPane", "Promised services"),
    "review": QT_TRANSLATE_NOOP("DeletedPane", "Customer review meetings"),
    "message_template": QT_TRANSLATE_NOOP("DeletedPane", "Words of greeting"),
    "sheet_template": QT_TRANSLATE_NOOP("DeletedPane", "Templates of the visit sheet"),
    "shop_day": QT_TRANSLATE_NOOP("DeletedPane", "Days of the shop"),
}
ICONS = {
    "contact": "users",
    "comment": "message-circle",
    "contact_group": "folder",
    "trip_stop": "map-pin",
    "sale": "shopping-bag",
    "need": "clock",
    "task": "list-checks",
    "service_pledge": "star",
    "review": "chart-column",
    "trip": "footprints",
    "gift": "gift",
    "message_template": "message-circle",
    "sheet_template": "notebook-pen",
    "shop_day": "calendar-days",
}


def kind_words(line: DeletedEntry) -> str:
    """What an entry is."""
    if line.table in ("interaction", "batch"):
        kind = words.word(words.INTERACTION_KINDS, line.kind)
        return translate("DeletedPane", "%1 with many", kind) if line.table == "batch" else kind
    of_kind = {
        ("contact", "company"): QT_TRANSLATE_NOOP("DeletedPane", "Company"),
        ("contact_group", "smart"): QT_TRANSLATE_NOOP("DeletedPane", "Smart group"),
        ("sale", "return"): QT_TRANSLATE_NOOP("DeletedPane", "Return"),
        ("task", "promise"): QT_TRANSLATE_NOOP("DeletedPane", "Promise"),
    }
    of_table = {
        "contact": QT_TRANSLATE_NOOP("DeletedPane", "Customer"),
        "comment": QT_TRANSLATE_NOOP("DeletedPane", "Comment"),
        "contact_group": QT_TRANSLATE_NOOP("DeletedPane", "Group"),
        "trip_stop": QT_TRANSLATE_NOOP("DeletedPane", "Visit"),
        "sale": QT_TRANSLATE_NOOP("DeletedPane", "Sale"),
        "need": QT_TRANSLATE_NOOP("DeletedPane", "Need"),
        "task": QT_TRANSLATE_NOOP("DeletedPane", "Task"),
        "service_pledge": QT_TRANSLATE_NOOP("DeletedPane", "Promised service"),
        "trip": QT_TRANSLATE_NOOP("DeletedPane", "Trip of visits"),
        "gift": QT_TRANSLATE_NOOP("DeletedPane", "Gift"),
        "review": QT_TRANSLATE_NOOP("DeletedPane", "Customer review meeting"),
        "message_template": QT_TRANSLATE_NOOP("DeletedPane", "Words of greeting"),
        "sheet_template": QT_TRANSLATE_NOOP("DeletedPane", "Template of the visit sheet"),
        "shop_day": QT_TRANSLATE_NOOP("DeletedPane", "Day of the shop"),
    }
    return translate("DeletedPane", of_kind.get((line.table, line.kind), of_table[line.table]))


def table_words(table: str) -> str:
    """What the rows of a table are called, "" for parts of others."""
    name = KINDS.get(table)
    return translate("DeletedPane", name) if name is not None else ""


def counted(rows: Mapping[str, int]) -> str:
    """How many of what, by table, the customers first; parts of these are not named one by one."""
    said = [
        translate("DeletedPane", "%1 (%2)", translate("DeletedPane", name), rows[table])
        for table, name in KINDS.items()
        if rows.get(table)
    ]
    if rest := sum(count for table, count in rows.items() if table not in KINDS):
        said.append(translate("DeletedPane", "%n row(s) that belong to them", n=rest))
    return translate("Words", ", ").join(said)
