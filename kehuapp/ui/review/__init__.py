"""Where the care goes, on the screen: a sub-room for each view of the page of reviews."""
