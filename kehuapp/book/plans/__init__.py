"""What is still to come of a customer: needs, and tasks with what was promised."""
