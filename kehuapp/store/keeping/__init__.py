"""How the journal keeps what steps wrote, small and not for ever; undoing is in `journal`."""
