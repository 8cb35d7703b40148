"""What brought the customers: sources, introducers and their chains, thank-yous."""
