"""What became of promised services, and how satisfied customers are."""
