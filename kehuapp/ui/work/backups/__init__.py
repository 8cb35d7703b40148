"""Backups that the window asks for by itself; how they are made is `store.backups`."""
