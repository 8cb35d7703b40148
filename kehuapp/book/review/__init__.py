"""Where the care goes: what customers bring, time, tiers, losses; arithmetic is in rules.review."""
