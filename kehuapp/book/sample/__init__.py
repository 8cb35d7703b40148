"""The invented shop of the sample: what is told of it, and what it plans and gives."""
