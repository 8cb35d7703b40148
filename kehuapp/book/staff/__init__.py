"""Colleagues: who they are, what they hand over, the brief about it."""
