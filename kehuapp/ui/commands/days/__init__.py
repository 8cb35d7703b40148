"""Commands of the day: who is put off, how often one is contacted, greetings, the calendar."""
