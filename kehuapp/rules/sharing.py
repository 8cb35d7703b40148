"""What one amount is for each of several, to the cent; whose it is is not known here."""

from collections.abc import Sequence


def share_out(total: int, count: int) -> list[int]:
    """`total` hundredths among `count`: nobody's share differs by more than one, the first have
    the odd ones, and together they are `total` again."""
    if count <= 0:
        return []
    each, odd = divmod(total, count)
    return [each + 1] * odd + [each] * (count - odd)


def shared_total(shares: Sequence[int | None]) -> int | None:
    """The total that was divided into these shares; None when none is divided so."""
    known = [share for share in shares if share]
    if not known or len(known) < len(shares) or max(known) - min(known) > 1:
        return None
    return sum(known)
