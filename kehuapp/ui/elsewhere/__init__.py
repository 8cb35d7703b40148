"""What is asked and offered where a book lies that other computers write too."""
