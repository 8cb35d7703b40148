"""Forms about whom a customer belongs to, and the number to dial."""
