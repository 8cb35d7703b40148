"""What the book says to be printed: reads only, in the few statements that paper takes."""
