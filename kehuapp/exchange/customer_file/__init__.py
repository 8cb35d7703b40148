"""One customer with all comments as files for people: HTML, Markdown."""
