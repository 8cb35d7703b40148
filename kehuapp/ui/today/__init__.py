"""The panes of the page of today: the queue, the cards beside it, the line of the week's time."""
