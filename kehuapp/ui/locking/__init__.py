"""The forms about a password and the backups that have another; nothing is locked here."""
