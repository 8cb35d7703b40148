"""SQLite alone: connections, triggers, copies and error codes; nothing else speaks its dialect."""
