"""Two states of one book beside each other: what differs, and bringing it over."""
