"""Days on the screen: a month to choose from, and fields for a day or a moment."""
