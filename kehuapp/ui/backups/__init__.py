"""Copies of a book: which there are, what one of them holds, what is asked before it counts."""
