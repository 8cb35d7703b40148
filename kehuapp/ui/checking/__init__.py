"""Whether a book is whole, and saving what can be read of one that is not, in dialogs."""
