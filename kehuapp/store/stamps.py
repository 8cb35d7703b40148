"""What every row is stamped with, its identity and its time; no tables."""

import uuid
from datetime import UTC, datetime


def utc_now() -> str:
    """Now in UTC as ISO text to the second: the form in which every instant is stored."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_uuid() -> str:
    """A fresh identity that survives export and import."""
    return str(uuid.uuid4())
