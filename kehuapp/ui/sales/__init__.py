"""The slips of a day typed row by row, all sales by days, and correcting an item's name."""
