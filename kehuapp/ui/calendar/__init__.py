"""The calendar of visits, customers' days and tasks: month, week, list, and the day's drawer."""
