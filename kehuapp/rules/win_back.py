"""When a lost customer may be won back: the cause first, the remedy next, then the chase."""


def may_be(win_back: str, remedy: str) -> bool:
    """Whether winning back can stand at `win_back`: trying needs a remedy that is written down.

    Somebody who simply came back, or was given up, needs none.
    """
    return win_back != "trying" or bool(remedy.strip())
