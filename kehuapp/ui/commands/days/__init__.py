"""Commands of the shop's days: today, the calendar, greetings, who is put off."""
