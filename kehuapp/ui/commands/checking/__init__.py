"""What the menus do to check a book."""
