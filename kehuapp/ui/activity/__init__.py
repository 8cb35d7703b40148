"""What happens with a customer: the form that notes a contact."""
