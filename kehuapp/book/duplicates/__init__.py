"""People who stand in the book twice: finding, warning, merging."""
