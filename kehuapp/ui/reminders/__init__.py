"""Reminders of the day and of appointments: when they are looked for, and the icon by the clock."""
