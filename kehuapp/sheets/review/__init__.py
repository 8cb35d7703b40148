"""What the page of reviews puts on paper; facts arrive as words, nothing is counted here."""
