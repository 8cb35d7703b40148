"""Peewee over the connections of an engine, for writing through the tables; it opens none."""

import sqlite3
from collections.abc import Callable
from typing import Any

import peewee as pw


class PeeweeDatabase(pw.SqliteDatabase):
    """Peewee's words for the tables; connections, transactions and faults are the engine's."""

    def __init__(self, execute: Callable[[str, Any], sqlite3.Cursor]) -> None:
        super().__init__(None)
        self._execute = execute

    def execute_sql(self, sql: str, params: Any = None) -> sqlite3.Cursor:
        """Run a statement there."""
        return self._execute(sql, params or ())
