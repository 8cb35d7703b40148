"""The pages of the window: they join panes and do nothing else."""
