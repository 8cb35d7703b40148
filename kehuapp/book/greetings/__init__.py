"""Words of greeting, who is greeted with them, and gifts."""
