"""From records that were read to a plan, and from the plan into the book."""
