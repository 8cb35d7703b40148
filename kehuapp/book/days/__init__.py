"""Days that come: those of customers, and those of the shop's calendar."""
