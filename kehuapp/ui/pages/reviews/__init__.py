"""The page of reviews: where the care goes, in several views."""
