"""The text box in which comments are written."""
