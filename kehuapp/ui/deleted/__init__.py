"""What was written down and deleted, to be brought back."""
