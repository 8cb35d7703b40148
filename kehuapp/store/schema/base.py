"""What every table of a book has: the bound database, an id, and an identity with its times."""

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
