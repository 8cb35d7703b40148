"""What the journal tells of its steps: what each wrote, and what stands in each one's way."""
