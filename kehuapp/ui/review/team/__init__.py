"""What each colleague looks after, did and promised: a page for the talk with them."""
