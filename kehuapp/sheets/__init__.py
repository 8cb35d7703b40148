"""Finished facts become forms measured in millimetres; no Qt, no queries."""
