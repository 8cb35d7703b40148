"""What the page of reviews puts on paper; facts arrive as words, nothing is read or counted here."""
