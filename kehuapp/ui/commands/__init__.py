"""What menus and keys do: one module a subject."""
