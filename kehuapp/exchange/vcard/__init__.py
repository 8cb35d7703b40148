"""Phone cards, in and out."""
