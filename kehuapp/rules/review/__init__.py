"""The arithmetic of a review: value and classes, scores, dormancy, tiers; no database."""
