"""Copies of a book: making, keeping, finding and putting them back."""
