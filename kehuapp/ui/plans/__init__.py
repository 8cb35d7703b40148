"""Panes of what is still to come: promises, tasks, needs, and their forms; no sales."""
