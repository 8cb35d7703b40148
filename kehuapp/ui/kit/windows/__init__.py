"""What every window has in common: its size, and room that scrolls; what it shows is elsewhere."""
