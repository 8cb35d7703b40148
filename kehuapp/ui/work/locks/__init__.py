"""Asking for a password, and when a window should lock; what covers a locked one is not here."""
