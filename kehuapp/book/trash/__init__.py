"""What was deleted: seen, brought back, thrown away for good; deleting is each subject's own."""
