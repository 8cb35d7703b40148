"""Shop arithmetic on plain values: cadence, occasions, budget, sales figures; no database, no window."""
