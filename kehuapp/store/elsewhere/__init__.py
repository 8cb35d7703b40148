"""Other computers: who has a book open there, folders that are synchronised, copies that clash."""
