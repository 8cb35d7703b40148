"""What was done, said, sold, promised and will be wanted; visits stand in `visits`."""

import peewee as pw

from kehuapp.store.schema.base import MainTable, Table
from kehuapp.store.schema.people import Contact, ImportantDate, Staff
from kehuapp.store.schema.visits import TripStop
from kehuapp.store.stamps import utc_now


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
    day ("": open); an interaction that gave it names it. `measure`: when it counts as given;
    kept when at least `goal` percent of them received it so many `times`."""

    name = pw.TextField()
    measure = pw.TextField(default="")
    tier = pw.TextField(null=True)
    starts_on = pw.TextField(default="")
    ends_on = pw.TextField(default="")
    note = pw.TextField(default="")
    goal = pw.IntegerField(default=100)
    times = pw.IntegerField(default=1)


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
