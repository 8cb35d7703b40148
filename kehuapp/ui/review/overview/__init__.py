"""The first view of a review: a sentence and its evidence."""
