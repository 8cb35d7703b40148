"""Rounds of visits and their stops, and whom to visit there; a single visit is in visits."""
