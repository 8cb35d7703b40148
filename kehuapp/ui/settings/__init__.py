"""The shop's settings and its staff."""
