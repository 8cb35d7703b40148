"""What one amount is for each of several, to the cent; whose it is is not known here."""


def share_out(total: int, count: int) -> list[int]:
    """`total` hundredths among `count`: nobody's share differs by more than one, the first have
    the odd ones, and together they are `total` again."""
    if count <= 0:
        return []
    each, odd = divmod(total, count)
    return [each + 1] * odd + [each] * (count - odd)
