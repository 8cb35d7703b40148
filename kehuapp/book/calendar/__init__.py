"""What stands on the days of a calendar: visits, tasks, customers' days; festivals are in days."""
