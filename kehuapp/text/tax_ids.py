"""Tax ids of companies in Taiwan and on the mainland: whether they add up; they are never refused.

A Taiwan number (統一編號) has 8 digits; since April 2023 its weighted digits need only be divisible
by 5. A mainland number (统一社会信用代码, GB 32100) has 18 characters, the last from the others.
"""

import re
import unicodedata

from kehuapp.i18n import translate

_UBN_WEIGHTS = (1, 2, 1, 2, 1, 2, 4, 1)
_USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # without I, O, S, V, Z
_USCC_WEIGHTS = (1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28)
_IDLE = re.compile(r"[\s\-.·_]+")
_LONGEST = 60  # characters of a number with blanks in it


def plain_tax_id(text: str) -> str:
    """The number without blanks and hyphens, in capitals; "" when it is far too long for one."""
    if len(text) > _LONGEST:
        return ""
    return _IDLE.sub("", unicodedata.normalize("NFKC", text)).upper()


def is_ubn(number: str) -> bool:
    """Whether 8 digits add up as a Taiwan number."""
    if not (len(number) == 8 and number.isascii() and number.isdigit()):
        return False
    total = sum(
        sum(divmod(int(digit) * weight, 10))
        for digit, weight in zip(number, _UBN_WEIGHTS, strict=True)
    )
    # 7 × 4 = 28 → 10, which counts as 1 or as 0.
    return total % 5 == 0 or (number[6] == "7" and (total + 1) % 5 == 0)


def is_uscc(number: str) -> bool:
    """Whether 18 characters add up as a mainland number."""
    if len(number) != 18 or any(char not in _USCC_CHARACTERS for char in number):
        return False
    total = sum(
        _USCC_CHARACTERS.index(char) * weight
        for char, weight in zip(number, _USCC_WEIGHTS, strict=False)
    )
    return _USCC_CHARACTERS.index(number[17]) == (31 - total % 31) % 31


def doubt(text: str, region: str = "TW") -> str:
    """A soft sentence about a number that does not add up, "" when there is nothing to say.

    Only Taiwan and the mainland are known; a shop of another `region` is told about nothing else.
    """
    number = plain_tax_id(text)
    if not text.strip():
        return ""
    if len(number) == 8 and number.isdigit() and region in ("TW", "CN"):
        if is_ubn(number):
            return ""
        return translate(
            "TaxIds",
            "The digits of this tax id do not add up. Look at it again; it is kept as written.",
        )
    if len(number) == 18:
        if is_uscc(number):
            return ""
        return translate(
            "TaxIds",
            "The last character of this tax id does not fit the others. "
            "Look at it again; it is kept as written.",
        )
    if region == "TW":
        return translate("TaxIds", "A Taiwan tax id has 8 digits. It is kept as written.")
    if region == "CN" and len(number) != 15:  # 15: the registration numbers of before 2015
        return translate("TaxIds", "A tax id has 18 characters. It is kept as written.")
    return ""
