"""What each customer brings: everybody in a table, months in columns, effort against value."""
