"""The commands of paper."""
