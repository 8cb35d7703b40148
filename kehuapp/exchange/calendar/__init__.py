"""Calendars as files (.ics): visits and customers' days out for the phone, and in from it."""
