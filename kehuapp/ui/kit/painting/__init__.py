"""How parts of rows are painted, whatever they show."""
