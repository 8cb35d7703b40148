"""Customers themselves: reading, writing, editing one, changing many alike."""
