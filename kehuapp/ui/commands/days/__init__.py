"""Commands of the shop's days: who is put off, who is greeted, the calendar, what today asks for."""
