"""The sidebar: places, tiers and the group tree."""
