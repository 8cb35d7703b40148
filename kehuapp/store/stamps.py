"""What every row is stamped with, its identity and its time; no tables."""

import os
from datetime import UTC, datetime


def utc_now() -> str:
    """Now in UTC as ISO text to the second: the form in which every instant is stored."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def new_uuid() -> str:
    """A fresh identity that survives export and import: a random UUID (RFC 9562, version 4).

    Written out here, as the standard library takes three times as long, once a customer of a file.
    """
    text = os.urandom(16).hex()
    variant = "89ab"[ord(text[16]) & 3]
    return f"{text[:8]}-{text[8:12]}-4{text[13:16]}-{variant}{text[17:20]}-{text[20:]}"
