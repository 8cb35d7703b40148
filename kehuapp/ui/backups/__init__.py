"""Copies of a book: which there are, what one of them holds, and what is asked before one counts."""
