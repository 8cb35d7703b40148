"""Lists of customers on paper; they read no book."""
