"""What a day asks of a shop: who is due, what was promised, which visits and days come."""
