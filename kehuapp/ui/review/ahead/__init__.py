"""What may be ordered in the coming weeks, by item and by customer."""
