"""Sales of files, looked through and brought in: a window of its own, no customers of files."""
