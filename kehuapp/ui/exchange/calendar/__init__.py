"""The window that brings in a phone's calendar."""
