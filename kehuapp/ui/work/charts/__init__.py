"""What is done with the table of a chart in the worker; charts are painted in the kit."""
