"""The tree of groups, who is in them and how many; smart groups ask conditions."""
