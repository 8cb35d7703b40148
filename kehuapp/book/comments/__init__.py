"""What colleagues wrote about customers: one, many, as they were before."""
