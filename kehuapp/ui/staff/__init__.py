"""Who uses the book, who looks after how many, and customers handed over."""
