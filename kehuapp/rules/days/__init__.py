"""Days as a shop lives them: where weeks begin, what is free of a day."""
