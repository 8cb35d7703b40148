"""Beginning a book: the first page, the three ways, how a phone gives its contacts, first steps."""
