"""Conditions on customers: as values, as SQL, in words."""
