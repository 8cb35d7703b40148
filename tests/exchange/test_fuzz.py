"""A short run of the damaged files, and wild texts made by hypothesis; fuzz.py runs long ones."""

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kehuapp.book.opening import open_book

from . import fuzz

SHORT = 400


def test_damaged_files_are_read_and_nobody_is_missing():
    assert [words for _number, _data, words in fuzz.run(SHORT, 2026, timed=False)] == []


PIECES = st.one_of(
    st.sampled_from(fuzz.TOKENS),
    st.text(max_size=20).map(lambda text: text.encode("utf-8", "surrogatepass")),
    st.binary(max_size=20),
)


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(pieces=st.lists(PIECES, max_size=40), number=st.integers(0, 3))
def test_anything_at_all_ends_in_words_or_people(tmp_path_factory, pieces, number):
    folder = tmp_path_factory.mktemp("wild")
    path = folder / ("phone.vcf", "phone.csv", "phone.txt", "phone.xlsx")[number]
    path.write_bytes((b"BEGIN:VCARD\n" if number == 0 else b"") + b"".join(pieces))
    book = open_book(folder / "shop.kehu", create=True)
    try:
        for read, report in fuzz.import_one(book, path, random.Random(number)):
            fuzz.check(read, report)
    finally:
        book.close()
