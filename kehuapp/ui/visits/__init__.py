"""Planned visits: the form of the next one."""
