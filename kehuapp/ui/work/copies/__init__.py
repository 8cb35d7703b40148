"""Copies of a book on this computer: where they may lie, restoring one in the worker."""
