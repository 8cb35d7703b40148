"""Services that the shop promised, and what was done with many at once: tables to work with."""
