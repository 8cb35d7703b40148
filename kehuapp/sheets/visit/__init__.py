"""The sheets of a visit and of a trip: prepared before, written on there, typed back after."""
