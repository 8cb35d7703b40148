"""Which ways brought customers, who introduced whom, and which thank-yous are owed."""
