"""What every window works with: tasks, events, preferences, languages."""
