"""The panes of the history: steps by days, and one of them in detail."""
