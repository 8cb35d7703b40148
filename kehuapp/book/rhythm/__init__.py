"""The rhythm of contact: who is due and why, put off, seen by colleague and week."""
