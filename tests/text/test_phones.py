"""Telephone numbers: what is written → what is kept."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kehuapp.text.phones import normalise_phone, split_phones


@pytest.mark.parametrize(
    ("raw", "region", "e164", "ext"),
    [
        ("04-0000-0001", "TW", "+886400000001", ""),
        ("(02) 2345-6789 轉 12", "TW", "+886223456789", "12"),
        ("02-23456789#123", "TW", "+886223456789", "123"),
        ("02-23456789 分機5", "TW", "+886223456789", "5"),
        ("０４０００００００１", "TW", "+886400000001", ""),
        ("+886 (0)4 0000 0001", "TW", "+886400000001", ""),
        ("912345678", "TW", "+886912345678", ""),
        ("15400000001", "CN", "+8615400000001", ""),
        ("86 154 0000 0001", "TW", "+8615400000001", ""),
        ("0086-154-0000-0001", "TW", "+8615400000001", ""),
        ("15400000001", "TW", "+8615400000001", ""),
        ("010-00000042", "CN", "+861000000042", ""),
        ("0571-87654321", "CN", "+8657187654321", ""),
        ("2000 0001", "HK", "+85220000001", ""),
        ("85220000001", "TW", "+85220000001", ""),
        ("2800 0001", "MO", "+85328000001", ""),
        ("tel:+1-202-555-0101;ext=5", "TW", "+12025550101", "5"),
        ("+44 7700 900123", "CN", "+447700900123", ""),
        ("04-0000-0001,,5", "TW", "+886400000001", "5"),
        ("1.38E+10", "CN", None, ""),
        ("110", "TW", None, ""),
        ("請洽門市", "TW", None, ""),
        ("", "TW", None, ""),
    ],
)
def test_a_number_is_read(raw, region, e164, ext):
    phone = normalise_phone(raw, region)
    assert (phone.raw, phone.e164, phone.ext) == (raw, e164, ext)


@pytest.mark.parametrize(
    ("raw", "label"),
    [("手機:0400000001", "手機"), ("Tel. 04-0000-0001", "Tel"), ("0400000001(公司)", "公司"),
     ("0400000001 王小姐", "王小姐")],
)  # fmt: skip
def test_a_label_is_peeled(raw, label):
    phone = normalise_phone(raw, "TW")
    assert (phone.e164, phone.label) == ("+886400000001", label)


@pytest.mark.parametrize(
    ("cell", "parts"),
    [
        ("0400000001/04-0000-0002", ["0400000001", "04-0000-0002"]),
        ("0400000001、0400000002", ["0400000001", "0400000002"]),
        ("0400000001 或 0400000002", ["0400000001", "0400000002"]),
        ("0400000001, 0400000002", ["0400000001", "0400000002"]),
        ("04-0000-0001,,5", ["04-0000-0001,,5"]),
        ("2345-6789/90", ["2345-6789/90"]),
        ("0400000001\n0400000002", ["0400000001", "0400000002"]),
        ("手機 0400000063 公司 04-0000-0064", ["手機 0400000063", "公司 04-0000-0064"]),
        ("0400000063 家 0400000064", ["0400000063", "家 0400000064"]),
        ("04-0000-0063 轉 12", ["04-0000-0063 轉 12"]),
    ],
)
def test_a_cell_is_parted(cell, parts):
    assert split_phones(cell) == parts


@given(st.text(max_size=40), st.sampled_from(["TW", "CN", "HK", "MO", "US", "XX"]))
def test_no_text_is_too_odd(raw, region):
    phone = normalise_phone(raw, region)
    assert phone.raw == raw
    assert phone.e164 is None or phone.e164[1:].isdigit()
    split_phones(raw)
