"""Fields that complete what is typed: the list below them, and its keys."""
