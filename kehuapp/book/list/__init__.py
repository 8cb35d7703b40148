"""What the list of customers shows: who, in which order, in which columns."""
