"""What this computer is asked about reminders: choices, the place beside the clock, the login."""
