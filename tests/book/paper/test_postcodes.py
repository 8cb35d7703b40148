"""The postcode in front of an address."""

import pytest

from kehuapp.book.paper.postcodes import split_postcode


@pytest.mark.parametrize(
    ("address", "postcode", "rest"),
    [
        ("403 台中市西區示範街 1 號", "403", "台中市西區示範街 1 號"),
        ("40353台中市西區", "40353", "台中市西區"),
        ("400000，重庆市示范区", "400000", "重庆市示范区"),
        ("〒123-4567 東京都見本区 1-2", "123-4567", "東京都見本区 1-2"),
        ("台中市示範街 403 號", "", "台中市示範街 403 號"),
        ("123號示範街", "", "123號示範街"),
        ("403 Sample Street", "", "403 Sample Street"),
        ("12345678 台中市", "", "12345678 台中市"),
        ("403", "", "403"),
        ("", "", ""),
    ],
)
def test_the_postcode_in_front(address: str, postcode: str, rest: str) -> None:
    assert split_postcode(address) == (postcode, rest)
