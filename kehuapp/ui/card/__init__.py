"""One customer to look at."""
