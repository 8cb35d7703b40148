"""Where the care goes: a view for each question, which the page of reviews shows one at a time."""
