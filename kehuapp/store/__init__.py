"""SQLite mechanics: tables, opening, writing, undo, pictures; no rules of the shop."""
