"""The view of the time on paper, as it is shown."""
