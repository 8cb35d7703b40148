"""What was done with customers: contacts made with one or many, services promised to a tier."""
