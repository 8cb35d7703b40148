"""Customers: the list, the card, the form that edits one."""
