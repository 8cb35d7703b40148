"""The window of paper: what is printed, of whom and how, with the pages beside it."""
