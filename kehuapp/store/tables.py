"""The tables of `schema` by their names, read when the first of them is asked for.

Peewee writes and SQL reads, so a window that only shows customers never meets Peewee: it and its
classes would take a twelfth of a start.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kehuapp.store.schema import *  # noqa: F403
else:

    def __getattr__(name: str) -> Any:
        from kehuapp.store import schema

        return getattr(schema, name)
