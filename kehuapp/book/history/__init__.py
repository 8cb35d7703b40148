"""What was done in the book, step by step, and undoing it."""
