"""Address books in LDIF, in."""
