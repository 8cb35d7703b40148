"""What is done with trips: planned, changed, put in order, printed."""
