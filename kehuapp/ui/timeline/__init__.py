"""One customer's life as a list, woven of everything that the book knows; to read, not to write."""
