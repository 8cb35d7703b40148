"""Where the time went: the card of the overview, and the view with colleagues, months and names."""
