"""A damaged book: looking for what is wrong in its file, and reading what can still be read."""
