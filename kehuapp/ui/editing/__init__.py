"""One customer in a form."""
