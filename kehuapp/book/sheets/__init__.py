"""How the shop wants its sheets: templates that it keeps in its book."""
