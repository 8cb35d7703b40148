"""Conditions in a form."""
