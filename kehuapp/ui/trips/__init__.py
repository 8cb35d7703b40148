"""A trip on its line: the stops day by day, who else is near, messages; planning a trip."""
