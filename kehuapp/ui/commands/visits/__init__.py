"""What menus and keys do with visits and their sheets, one module a subject."""
