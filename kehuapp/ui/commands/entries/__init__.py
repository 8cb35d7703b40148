"""Commands of what is written down: contacts made, sales, needs, tasks, services."""
