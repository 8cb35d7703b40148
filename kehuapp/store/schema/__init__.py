"""The tables of a book that Peewee writes, as they are today; migrations never look here.

What is derived from them (the search rows, export_mark, contact_rhythm, contact_buying) is written
and read in SQL by the rooms that know how, and stands in the migrations alone.
"""

from kehuapp.store.schema.base import (
    MainTable,
    Table,
    current_database,
)
from kehuapp.store.schema.entries import (
    Absence,
    Batch,
    Comment,
    CommentFile,
    CommentPicture,
    CommentVersion,
    Gift,
    ImportMapping,
    Interaction,
    MessageTemplate,
    Need,
    Sale,
    ServicePledge,
    ShopDay,
    Snooze,
    Task,
)
from kehuapp.store.schema.people import (
    Address,
    Contact,
    Email,
    ExtraField,
    Group,
    GroupMember,
    Handover,
    ImId,
    ImportantDate,
    LossRecord,
    NotDuplicate,
    OwnTerm,
    Phone,
    Picture,
    PictureOriginal,
    ProfileFact,
    Relation,
    Review,
    ReviewItem,
    Setting,
    Staff,
    StoredFile,
    TierChange,
    TierPolicy,
)
from kehuapp.store.schema.visits import (
    Lodging,
    SheetTemplate,
    Trip,
    TripStop,
    VisitAnswer,
    VisitPhoto,
    VisitResult,
)

__all__ = [
    "CHILDREN",
    "FOREIGN_KEYS",
    "JOURNALED",
    "JOURNALED_COLUMNS",
    "RECORDED_COLUMNS",
    "UNIQUE_KEYS",
    "Absence",
    "Address",
    "Batch",
    "Comment",
    "CommentFile",
    "CommentPicture",
    "CommentVersion",
    "Contact",
    "Email",
    "ExtraField",
    "Gift",
    "Group",
    "GroupMember",
    "Handover",
    "ImId",
    "ImportMapping",
    "ImportantDate",
    "Interaction",
    "Lodging",
    "LossRecord",
    "MainTable",
    "MessageTemplate",
    "Need",
    "NotDuplicate",
    "OwnTerm",
    "Phone",
    "Picture",
    "PictureOriginal",
    "ProfileFact",
    "Relation",
    "Review",
    "ReviewItem",
    "Sale",
    "ServicePledge",
    "Setting",
    "SheetTemplate",
    "ShopDay",
    "Snooze",
    "Staff",
    "StoredFile",
    "Table",
    "Task",
    "TierChange",
    "TierPolicy",
    "Trip",
    "TripStop",
    "VisitAnswer",
    "VisitPhoto",
    "VisitResult",
    "current_database",
]

#: Child rows of a contact, in the order in which a card shows them.
CHILDREN: tuple[type[Table], ...] = (
    Phone,
    Email,
    Address,
    ImId,
    ImportantDate,
    ProfileFact,
    OwnTerm,
    ExtraField,
)
#: Rows that a step records before and after, parents before children.
JOURNALED: tuple[type[Table], ...] = (
    Setting,
    Staff,
    TierPolicy,
    Contact,
    *CHILDREN,
    Group,
    GroupMember,
    NotDuplicate,
    Relation,
    TierChange,
    LossRecord,
    Handover,
    Review,
    ReviewItem,
    Trip,
    Lodging,
    SheetTemplate,
    TripStop,
    VisitResult,
    VisitAnswer,
    VisitPhoto,
    Batch,
    Absence,
    ServicePledge,
    Interaction,
    Comment,
    CommentVersion,
    CommentPicture,
    CommentFile,
    Sale,
    Need,
    Task,
    Snooze,
    MessageTemplate,
    Gift,
    ShopDay,
)
#: Their names and columns, the id first.
JOURNALED_COLUMNS: dict[str, tuple[str, ...]] = {
    table._meta.table_name: tuple(field.column_name for field in table._meta.sorted_fields)
    for table in JOURNALED
}
#: Those that a step records: from which template a visit's sheet was printed is no step, for paper
#: cannot be taken back, and stands in the way of no undo.
_ON_PAPER = {"trip_stop": ("sheet_template_id",)}
RECORDED_COLUMNS = {
    table: tuple(name for name in columns if name not in _ON_PAPER.get(table, ()))
    for table, columns in JOURNALED_COLUMNS.items()
}
#: (table, columns) of which no two rows may say the same.
UNIQUE_KEYS: tuple[tuple[str, tuple[str, ...]], ...] = tuple(
    (table._meta.table_name, tuple(table._meta.fields[name].column_name for name in names))
    for table in JOURNALED
    for names in (
        *((field.name,) for field in table._meta.sorted_fields if field.unique),
        *(names for names, unique in table._meta.indexes if unique),
    )
)
#: (child's table, its column, parent's table) of every key between them.
FOREIGN_KEYS: tuple[tuple[str, str, str], ...] = tuple(
    (table._meta.table_name, field.column_name, parent._meta.table_name)
    for table in JOURNALED
    for field, parent in table._meta.refs.items()
)
