"""How much care customers get: tiers, their history, who was lost, when it is too soon."""
