"""Shop arithmetic on plain values: cadence, occasions, budget, sales; no database, no window."""
