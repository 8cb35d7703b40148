"""What a shop loses: who is slowing, who was lost and why, whom to win back."""
