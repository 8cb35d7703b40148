"""Trips, visits, and what came of them; the contact made of a visit stands in `entries`."""

import peewee as pw

from kehuapp.store.schema.base import MainTable, Table
from kehuapp.store.schema.people import Contact, Staff


class Trip(MainTable):
    """A round of visits on one day or several; its stops are `TripStop`s."""

    name = pw.TextField(default="")
    area = pw.TextField(default="")
    starts_on = pw.TextField()
    ends_on = pw.TextField()
    staff = pw.ForeignKeyField(Staff, null=True, backref="+")
    note = pw.TextField(default="")


class Lodging(Table):
    """Where one sleeps in the night that begins on `night_on`."""

    trip = pw.ForeignKeyField(Trip, backref="+")
    night_on = pw.TextField()
    name = pw.TextField(default="")
    phone = pw.TextField(default="")
    note = pw.TextField(default="")

    class Meta:
        indexes = ((("trip", "night_on"), True),)


class SheetTemplate(MainTable):
    """Which sections a visit sheet has, their order and titles, and the shop's own questions."""

    name = pw.TextField(default="")
    visit_kind = pw.TextField(default="")  # shop | dealer | pharmacy | home | ""
    body = pw.TextField(default="{}")  # JSON, checked by rules.sheet_templates


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
    trip = pw.ForeignKeyField(Trip, null=True, backref="+")  # null: it stands alone
    position = pw.IntegerField(null=True)  # within its day, as put by hand; null: by time
    wanted = pw.TextField(default="")  # the one result that is wanted today
    confirmed_at = pw.TextField(default="")  # the instant at which they said yes on the phone
    outcome_note = pw.TextField(default="")  # why it was missed or moved
    moved_to = pw.ForeignKeyField("self", null=True, backref="+")
    sheet_template = pw.ForeignKeyField(SheetTemplate, null=True, backref="+")


class VisitResult(Table):
    """What was written on a visit's sheet by hand, as far as no contact made, need or promise
    says it."""

    trip_stop = pw.ForeignKeyField(TripStop, backref="+", unique=True)
    arrived = pw.TextField(default="")  # local HH:MM
    departed = pw.TextField(default="")
    result = pw.TextField(default="")  # what came of the one result that was wanted
    is_reached = pw.BooleanField(null=True)  # null: nobody said
    talk_sales = pw.TextField(default="")
    talk_market = pw.TextField(default="")
    talk_problems = pw.TextField(default="")
    saw_market = pw.BooleanField(default=False)
    saw_trade = pw.BooleanField(default=False)
    saw_place = pw.BooleanField(default=False)
    stops_note = pw.TextField(default="")
    brought = pw.TextField(default="")  # of the visit's materials, one a line
    typed_by = pw.ForeignKeyField(Staff, null=True, backref="+")
    typed_on = pw.TextField(default="")


class VisitAnswer(Table):
    """What was answered to one of the shop's own questions; the question as it was printed."""

    trip_stop = pw.ForeignKeyField(TripStop, backref="+")
    position = pw.IntegerField(default=0)
    question = pw.TextField()
    answer = pw.TextField(default="")


class VisitPhoto(Table):
    """A photo of the filled sheet."""

    trip_stop = pw.ForeignKeyField(TripStop, backref="+")
    position = pw.IntegerField(default=0)
    sha256 = pw.TextField()

    class Meta:
        indexes = ((("trip_stop", "sha256"), True),)
