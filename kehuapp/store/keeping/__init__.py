"""How the journal keeps what steps wrote, small and not for ever; undoing is in `journal`."""

#: In SQL the state of a step that can no longer be undone or done again: what was done stays done.
GIVEN_UP = "CASE WHEN state IN ('done', 'old') THEN 'old' ELSE 'gone' END"
