"""Who is slowing, who was lost and why, and whom to win back; reading is in book.review."""
