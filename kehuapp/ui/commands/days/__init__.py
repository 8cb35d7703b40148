"""The commands of the shop's days: what is due, who is greeted, what comes when."""
