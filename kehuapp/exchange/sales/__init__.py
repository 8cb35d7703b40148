"""Sales in files: tables of them read, customers matched, written into the book and out."""
