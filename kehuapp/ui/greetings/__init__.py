"""Writing greetings one after another, their words, and gifts."""
