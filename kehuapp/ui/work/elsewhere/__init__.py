"""What a window does about other computers that may have its book; nothing is shown here."""
