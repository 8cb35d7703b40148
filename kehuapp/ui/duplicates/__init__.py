"""The window that finds duplicates and merges them, side by side."""
