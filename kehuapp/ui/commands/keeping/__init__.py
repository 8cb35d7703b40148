"""Commands that keep what a shop has: backups and restoring, history, the trash, erasing."""
