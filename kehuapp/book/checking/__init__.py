"""Whether a book says everywhere what it should, setting right what is derived, and salvage."""
