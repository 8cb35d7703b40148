"""The commands of the days: today, the calendar, greetings, what is put off, reminders."""
