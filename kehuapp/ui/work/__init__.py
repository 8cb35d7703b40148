"""What every window works with: the session, tasks, preferences, languages."""
