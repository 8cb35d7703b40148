"""The tables of a book that Peewee writes, as they are today; migrations never look here.

What is derived from them (the search rows, export_mark, contact_rhythm) is written and read in SQL
by the rooms that know how, and stands in the migrations alone.
"""

from contextvars import ContextVar
from typing import Any

import peewee as pw

from kehuapp.store.stamps import new_uuid, utc_now

#: The database of the book that this thread is reading or writing; set by Book.transaction.
current_database: ContextVar[pw.SqliteDatabase | None] = ContextVar("current_book", default=None)


class CurrentDatabase(pw.DatabaseProxy):
    """Stands in each table for whichever book is bound on this thread, so that two can be open."""

    @property
    def obj(self) -> Any:
        """The bound database, or None outside of a transaction."""
        return current_database.get()

    @obj.setter
    def obj(self, _value: Any) -> None:
        """Peewee sets None at construction; binding is done by the context variable."""


class Table(pw.Model):
    """Base of all tables: an id that is never used again (AUTOINCREMENT)."""

    id = pw.AutoField()

    class Meta:
        database = CurrentDatabase()
        legacy_table_names = False


class MainTable(Table):
    """A row with an identity, its times (UTC) and the trash."""

    uuid = pw.TextField(default=new_uuid)
    created_at = pw.TextField(default=utc_now)
    updated_at = pw.TextField(default=utc_now)
    deleted_at = pw.TextField(null=True)


class Setting(Table):
    """Shop name, region, time zone, currency … of this book, by name."""

    name = pw.TextField(unique=True)
    value = pw.TextField()


class Staff(MainTable):
    name = pw.TextField()
    active = pw.BooleanField(default=True)
    hourly_cost = pw.IntegerField(null=True)  # minor units


class TierPolicy(Table):
    """One row a tier: share of the time in percent, contact limits in days, what its customers
    are offered; `name` and `colour` ("": ours) as the shop wants them."""

    tier = pw.TextField(unique=True)
    time_share = pw.IntegerField()
    due_days = pw.IntegerField()
    min_gap_days = pw.IntegerField(default=14)
    name = pw.TextField(default="")
    colour = pw.TextField(default="")  # #rrggbb
    price = pw.TextField(default="")
    settlement = pw.TextField(default="")
    supply = pw.TextField(default="")
    service = pw.TextField(default="")
    promotion = pw.TextField(default="")
    product_input = pw.TextField(default="")


class Picture(Table):
    """An image by the SHA-256 of its bytes: never changed, so kept out of the journal."""

    sha256 = pw.TextField(unique=True)
    mime = pw.TextField()
    width = pw.IntegerField()
    height = pw.IntegerField()
    data = pw.BlobField()


class PictureOriginal(Picture):
    """A picture as it came, before it was scaled; `sha256` is that of the scaled one."""


class StoredFile(Table):
    """Any file by the SHA-256 of its bytes: never changed, so kept out of the journal."""

    sha256 = pw.TextField(unique=True)
    name = pw.TextField()
    data = pw.BlobField()


class Contact(MainTable):
    kind = pw.TextField(default="person")  # person | company
    name = pw.TextField(default="")
    family_name = pw.TextField(default="")
    given_name = pw.TextField(default="")
    nickname = pw.TextField(default="")
    salutation = pw.TextField(default="")
    company = pw.TextField(default="")
    department = pw.TextField(default="")
    job_title = pw.TextField(default="")
    remark = pw.TextField(default="")
    tier = pw.TextField(null=True)  # key | regular | prospect
    stage = pw.TextField(default="prospect")  # prospect | customer | lost
    owner = pw.ForeignKeyField(Staff, null=True, backref="+")
    area = pw.TextField(default="")
    source = pw.TextField(default="")
    referrer = pw.ForeignKeyField("self", null=True, backref="+")
    do_not_contact = pw.BooleanField(default=False)
    best_time = pw.TextField(default="")
    photo = pw.TextField(null=True)  # Picture.sha256
    reading = pw.TextField(default="")  # pinyin as corrected by hand, syllables by blanks
    company_contact = pw.ForeignKeyField("self", null=True, backref="+")  # company as a customer
    backup_owner = pw.ForeignKeyField(Staff, null=True, backref="+")
    role = pw.TextField(default="")  # decision_maker | buyer | user | influencer
    tax_id = pw.TextField(default="")
    referral_reward = pw.TextField(default="")  # the thank-you for whoever introduced them
    reward_given_on = pw.TextField(default="")
    due_days = pw.IntegerField(null=True)  # null: as their tier
    min_gap_days = pw.IntegerField(null=True)
    no_festive = pw.BooleanField(default=False)
    consent_on = pw.TextField(default="")
    consent_how = pw.TextField(default="")
    competitor = pw.TextField(default="")
    outlook = pw.TextField(default="")
    first_contact_on = pw.TextField(default="")


class Phone(Table):
    contact = pw.ForeignKeyField(Contact, backref="+")
    label = pw.TextField(default="")
    raw = pw.TextField()  # type: ignore[assignment]  # Model.raw, which we never call
    e164 = pw.TextField(null=True, index=True)
    ext = pw.TextField(default="")


class Email(Table):
    contact = pw.ForeignKeyField(Contact, backref="+")
    label = pw.TextField(default="")
    address = pw.TextField(index=True)


class Address(Table):
    contact = pw.ForeignKeyField(Contact, backref="+")
    label = pw.TextField(default="")
    text = pw.TextField()
    postcode = pw.TextField(default="")
    area = pw.TextField(default="")


class ImId(Table):
    contact = pw.ForeignKeyField(Contact, backref="+")
    service = pw.TextField(default="")
    handle = pw.TextField()


class ImportantDate(Table):
    """`calendar` gregorian | lunar; `text` as written when unreadable (then no month, no day)."""

    contact = pw.ForeignKeyField(Contact, backref="+")
    kind = pw.TextField(default="birthday")  # birthday|wedding|founding|first_order|custom
    calendar = pw.TextField(default="gregorian")
    year = pw.IntegerField(null=True)
    month = pw.IntegerField(null=True)
    day = pw.IntegerField(null=True)
    is_leap_month = pw.BooleanField(default=False)
    text = pw.TextField(default="")
    remind_days = pw.IntegerField(null=True)


class ProfileFact(Table):
    """`topic`: occupation|status|hobby|family|personality|diet|circle|habit|dislike|other."""

    contact = pw.ForeignKeyField(Contact, backref="+")
    topic = pw.TextField()
    text = pw.TextField()
    noted_on = pw.TextField(default="")


class OwnTerm(Table):
    """What goes for one customer beside the policy of the tier.

    `topic`: price|settlement|supply|service|promotion|product_input, as in TierPolicy.
    """

    contact = pw.ForeignKeyField(Contact, backref="+")
    topic = pw.TextField()
    text = pw.TextField()


class ExtraField(Table):
    """Whatever a file brought that has no place of its own, word for word."""

    contact = pw.ForeignKeyField(Contact, backref="+")
    name = pw.TextField()
    value = pw.TextField()
    origin = pw.TextField(default="")


class Group(MainTable):
    parent = pw.ForeignKeyField("self", null=True, backref="+")
    name = pw.TextField()
    position = pw.IntegerField(default=0)
    query = pw.TextField(default="")  # JSON of conditions: a smart group, which has no members
    colour = pw.TextField(default="")  # #rrggbb
    icon = pw.TextField(default="")
    due_days = pw.IntegerField(null=True)  # a rhythm of its own; null: none
    min_gap_days = pw.IntegerField(null=True)

    class Meta:
        table_name = "contact_group"


class GroupMember(Table):
    group = pw.ForeignKeyField(Group, backref="+")
    contact = pw.ForeignKeyField(Contact, backref="+")

    class Meta:
        indexes = ((("group", "contact"), True),)


class NotDuplicate(Table):
    """Two contacts that look alike and of whom a person said that they are two; first < second."""

    first = pw.ForeignKeyField(Contact, backref="+")
    second = pw.ForeignKeyField(Contact, backref="+")

    class Meta:
        indexes = ((("first", "second"), True),)


class Relation(Table):
    """`second` is the `kind` of `first`: spouse|child|parent|sibling|friend|colleague|other."""

    first = pw.ForeignKeyField(Contact, backref="+")
    second = pw.ForeignKeyField(Contact, backref="+")
    kind = pw.TextField()
    note = pw.TextField(default="")

    class Meta:
        indexes = ((("first", "second", "kind"), True),)


class TierChange(Table):
    """When a customer's tier was changed, by whom and why; `before` and `after` may be none."""

    contact = pw.ForeignKeyField(Contact, backref="+")
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    at = pw.TextField(default=utc_now)
    before = pw.TextField(null=True)
    after = pw.TextField(null=True)
    reason = pw.TextField(default="")


class LossRecord(MainTable):
    """`cause`: price|quality|service|staff_left|competitor|moved|closed|no_need|dispute|unknown;
    `win_back`: not_yet|trying|back|given_up."""

    contact = pw.ForeignKeyField(Contact, backref="+")
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    lost_on = pw.TextField()
    cause = pw.TextField()
    detail = pw.TextField(default="")
    remedy = pw.TextField(default="")
    remedy_done_on = pw.TextField(default="")
    win_back = pw.TextField(default="not_yet")
    back_at = pw.TextField(default="")  # the instant at which they were said to be back


class Handover(MainTable):
    """A customer went from one colleague (`giver`) to another (`taker`)."""

    contact = pw.ForeignKeyField(Contact, backref="+")
    giver = pw.ForeignKeyField(Staff, null=True, backref="+")
    taker = pw.ForeignKeyField(Staff, null=True, backref="+")
    on_date = pw.TextField()
    note = pw.TextField(default="")
    acknowledged_on = pw.TextField(default="")


class TripStop(MainTable):
    """A visit: `starts_at` is local ISO text (``2026-11-23T10:30``), a wall-clock promise."""

    contact = pw.ForeignKeyField(Contact, backref="+")
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    starts_at = pw.TextField()
    place = pw.TextField(default="")
    confirmed = pw.BooleanField(default=False)
    purpose = pw.TextField(default="")
    talk_sales = pw.TextField(default="")
    talk_market = pw.TextField(default="")
    talk_problems = pw.TextField(default="")
    materials = pw.TextField(default="")  # one a line
    outcome = pw.TextField(default="planned")  # planned | done | missed | moved
    calendar_uid = pw.TextField(default="")  # of the calendar's event that it came from


class Batch(MainTable):
    """What was done with many at once: a round of greetings, a gathering; `at` in UTC."""

    kind = pw.TextField()  # as of its interactions
    at = pw.TextField(default=utc_now)
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    title = pw.TextField(default="")
    is_shared = pw.BooleanField(null=True)  # the cost was told of all; null: nobody said


class Absence(Table):
    """Who was asked to a gathering and did not come."""

    contact = pw.ForeignKeyField(Contact, backref="+")
    batch = pw.ForeignKeyField(Batch, backref="+")
    note = pw.TextField(default="")

    class Meta:
        indexes = ((("contact", "batch"), True),)


class ServicePledge(MainTable):
    """A service that the shop promised to all customers of a tier (none: to all) from a day to a
    day ("": open); an interaction that gave it names it. `measure`: when it counts as given."""

    name = pw.TextField()
    measure = pw.TextField(default="")
    tier = pw.TextField(null=True)
    starts_on = pw.TextField(default="")
    ends_on = pw.TextField(default="")
    note = pw.TextField(default="")


class Interaction(MainTable):
    """`at` is an instant in UTC; `cost` in minor units; `tier_at` the tier on that day.

    `satisfaction` is the customer's with the shop, `satisfaction_staff` with the colleague, 1–5;
    `occasion`: for what one greeted. Promises are tasks, wishes needs; `trip_stop` is the visit
    that it was, `next_stop` the next.
    """

    contact = pw.ForeignKeyField(Contact, backref="+")
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    at = pw.TextField(default=utc_now)
    kind = pw.TextField(default="call")  # visit|call|message|gift|meal|service|help|gathering
    direction = pw.TextField(default="out")  # out | in
    purpose = pw.TextField(default="relationship")  # relationship|sale|service|greeting|survey
    minutes = pw.IntegerField(null=True)
    cost = pw.IntegerField(null=True)
    satisfaction = pw.IntegerField(null=True)
    satisfaction_staff = pw.IntegerField(null=True)
    summary = pw.TextField(default="")
    next_step = pw.TextField(default="")
    tier_at = pw.TextField(null=True)
    trip_stop = pw.ForeignKeyField(TripStop, null=True, backref="+")
    batch = pw.ForeignKeyField(Batch, null=True, backref="+")
    pledge = pw.ForeignKeyField(ServicePledge, null=True, backref="+")
    occasion = pw.TextField(default="")
    occasion_year = pw.IntegerField(null=True)
    next_stop = pw.ForeignKeyField(TripStop, null=True, backref="+")


class Comment(MainTable):
    """`html` is clean; pictures in it are `kehu:picture/<sha256>`, files `kehu:file/<sha256>`;
    `dated` is an instant in UTC. Without a contact it waits in the inbox."""

    contact = pw.ForeignKeyField(Contact, null=True, backref="+")
    author = pw.ForeignKeyField(Staff, null=True, backref="+")
    dated = pw.TextField(default=utc_now)
    html = pw.TextField(default="")
    text = pw.TextField(default="")
    pinned = pw.BooleanField(default=False)
    trip_stop = pw.ForeignKeyField(TripStop, null=True, backref="+")
    interaction = pw.ForeignKeyField(Interaction, null=True, backref="+")


class CommentVersion(Table):
    """What a comment said before it was changed; `at` and `staff`: when and by whom that was."""

    comment = pw.ForeignKeyField(Comment, backref="+")
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    at = pw.TextField(default=utc_now)
    html = pw.TextField()


class CommentPicture(Table):
    """A picture that a comment or an earlier version of it shows."""

    comment = pw.ForeignKeyField(Comment, backref="+")
    sha256 = pw.TextField()

    class Meta:
        indexes = ((("comment", "sha256"), True),)


class CommentFile(Table):
    """A file that a comment or an earlier version of it has attached."""

    comment = pw.ForeignKeyField(Comment, backref="+")
    sha256 = pw.TextField()

    class Meta:
        indexes = ((("comment", "sha256"), True),)


class Sale(MainTable):
    """`on_date` is a local day; money in minor units; a return is negative in sums."""

    contact = pw.ForeignKeyField(Contact, backref="+")
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    on_date = pw.TextField()
    item = pw.TextField()
    quantity = pw.FloatField(default=1)
    unit = pw.TextField(default="")
    amount = pw.IntegerField()
    profit = pw.IntegerField(null=True)
    is_return = pw.BooleanField(default=False)
    note = pw.TextField(default="")


class Need(MainTable):
    """What a customer will want: `from_date` to `to_date` are local days ("": not known),
    `when_text` how it was said (before Mid-Autumn); `sale` is what came of it.

    `certainty`: likely|maybe; `status`: open|won|gone, and `closed_on` the day of that.
    """

    contact = pw.ForeignKeyField(Contact, backref="+")
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    item = pw.TextField()
    quantity = pw.FloatField(null=True)
    unit = pw.TextField(default="")
    from_date = pw.TextField(default="")
    to_date = pw.TextField(default="")
    when_text = pw.TextField(default="")
    certainty = pw.TextField(default="likely")
    status = pw.TextField(default="open")
    closed_on = pw.TextField(default="")
    note = pw.TextField(default="")
    sale = pw.ForeignKeyField(Sale, null=True, backref="+")
    comment = pw.ForeignKeyField(Comment, null=True, backref="+")
    interaction = pw.ForeignKeyField(Interaction, null=True, backref="+")


class Task(MainTable):
    """What is to be done for a customer by a day (`due_on`, local, "": some day) and by whom.

    `kind`: promise|help|remedy|handover|greeting|follow_up; `repeats` is empty: none
    does yet.
    """

    contact = pw.ForeignKeyField(Contact, backref="+")
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    text = pw.TextField()
    kind = pw.TextField(default="promise")
    due_on = pw.TextField(default="")
    done_at = pw.TextField(null=True)
    repeats = pw.TextField(default="")
    comment = pw.ForeignKeyField(Comment, null=True, backref="+")
    interaction = pw.ForeignKeyField(Interaction, null=True, backref="+")
    trip_stop = pw.ForeignKeyField(TripStop, null=True, backref="+")


class Snooze(Table):
    """Who is not to be reminded of before a day (`until`, local): of the customer's rhythm, or of
    one of their days; `reason` as the colleague said it. `logged`: the newest contact made when it
    was put off; a later one ends it."""

    contact = pw.ForeignKeyField(Contact, backref="+")
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    important_date = pw.ForeignKeyField(ImportantDate, null=True, backref="+")
    made_on = pw.TextField()
    until = pw.TextField()
    reason = pw.TextField(default="")
    logged = pw.IntegerField(default=0)


class MessageTemplate(MainTable):
    """Words of greeting: `language` zh_TW|zh_CN|en, `tone` formal|friendly, `body` with {name} …"""

    name = pw.TextField(default="")
    occasion = pw.TextField()
    language = pw.TextField()
    tone = pw.TextField(default="friendly")
    body = pw.TextField()


class Gift(MainTable):
    """Who gets what and when; `cost` in minor units; `interaction`: by what it was given."""

    contact = pw.ForeignKeyField(Contact, backref="+")
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    occasion = pw.TextField()
    year = pw.IntegerField()
    item = pw.TextField(default="")
    cost = pw.IntegerField(null=True)
    status = pw.TextField(default="planned")  # planned | bought | given
    note = pw.TextField(default="")
    interaction = pw.ForeignKeyField(Interaction, null=True, backref="+")


class ShopDay(MainTable):
    """A day of the shop's own calendar, beside or instead of what is shipped.

    `kind`: festival|closed|open|hidden; `replaces` a shipped day; no `year`: each; `days` in a row.
    """

    kind = pw.TextField(default="festival")
    name = pw.TextField(default="")
    replaces = pw.TextField(default="")
    calendar = pw.TextField(default="gregorian")
    year = pw.IntegerField(null=True)
    month = pw.IntegerField()
    day = pw.IntegerField()
    days = pw.IntegerField(default=1)


class ImportMapping(Table):
    """Where a person last sent the columns under a header; kept over undo."""

    header = pw.TextField(unique=True)  # folded names joined by U+001F
    targets = pw.TextField()  # JSON list
    date_order = pw.TextField(default="")  # "" | dmy | mdy


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
    TripStop,
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
