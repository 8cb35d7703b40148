"""What customers bought: reading, writing, one day of slips, import; figures are in rules."""
