"""A visit: planned, found by its code, and what came of it; rounds of visits are in trips."""
