"""Rules of trips: whom to visit, and at which hour."""
