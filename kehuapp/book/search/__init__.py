"""Finding customers by anything that is known about them: index, question, marks."""
