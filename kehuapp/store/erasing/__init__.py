"""What else knows of a customer who is erased: the journal, files beside the book, copies of it."""
