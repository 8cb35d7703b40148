"""The shop, its colleagues, customers and groups; not what happens with them."""

import peewee as pw

from kehuapp.store.schema.base import MainTable, Table
from kehuapp.store.stamps import utc_now


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


class Review(MainTable):
    """A meeting about the tiers, held on a day over the figures from a day to another (local ISO
    days); `next_on` is when the next one is to be ("": not said), `figures` (JSON) what all
    customers together stood at, as it was shown."""

    held_on = pw.TextField()
    from_on = pw.TextField()
    until_on = pw.TextField()
    attendees = pw.TextField(default="")
    minutes = pw.IntegerField(null=True)
    note = pw.TextField(default="")
    next_on = pw.TextField(default="")
    figures = pw.TextField(default="{}")


class ReviewItem(Table):
    """What a meeting decided about one customer: `figures` (JSON) and `reason` as they were shown;
    the tier is kept where `tier_after` equals `tier_before`."""

    review = pw.ForeignKeyField(Review, backref="+")
    contact = pw.ForeignKeyField(Contact, backref="+")
    position = pw.IntegerField()
    tier_before = pw.TextField(null=True)
    suggested = pw.TextField(null=True)
    tier_after = pw.TextField(null=True)
    reason = pw.TextField(default="")
    figures = pw.TextField(default="{}")
