"""Meetings about the tiers: the one that goes on, those that were held; nothing is counted."""
