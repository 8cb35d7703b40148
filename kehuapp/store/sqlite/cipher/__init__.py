"""Files with a password and the library that opens them; what is in a book is not known here."""
