"""The comments of a customer: cards to read and the editor below them."""
