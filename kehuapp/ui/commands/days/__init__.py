"""Commands of the days that come: what is to do today, calendar, greetings, dates."""
