"""Addresses as people write them: the postcode in front of one; where it lies is not known here."""

import re

from kehuapp.text.names import has_cjk

_CODE = r"(\d{3}-\d{4}|\d{3}-\d{2,3}|\d{3,7})(?!\d)"
_IN_FRONT = re.compile(rf"\s*〒?\s*{_CODE}\s*[,，]?\s*(.+)", re.DOTALL)


def split_postcode(address: str) -> tuple[str, str]:
    """The postcode that a Chinese or Japanese address begins with ("": none), and the rest.

    Elsewhere an address begins with the number of the house.
    """
    found = _IN_FRONT.fullmatch(address)
    # 12 號: a number is followed by what it counts, a postcode by where it is.
    if found is None or not has_cjk(found[2]) or found[2][0] in "號号樓楼巷弄段室層层棟栋鄰邻丁番":
        return "", address.strip()
    return found[1], found[2].strip()
