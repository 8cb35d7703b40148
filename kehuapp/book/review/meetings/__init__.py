"""Meetings about the tiers: whom to talk about, what is being decided, what was; no arithmetic."""
