"""Names that every system takes as a file's."""

import pytest

from kehuapp.text.file_names import LONGEST, numbered, safe_name


@pytest.mark.parametrize(
    "text, expected",
    [
        ("陳志明", "陳志明"),
        ("  Ann \t Lee\n", "Ann Lee"),
        ('A/B\\C:D*E?F"G<H>I|J', "A_B_C_D_E_F_G_H_I_J"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("...", "customer"),
        ("", "customer"),
        ("name. . ", "name"),
        (".hidden", "hidden"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("Lpt1 .pdf", "_Lpt1.pdf"),
        ("COM²", "_COM²"),
        ("Conrad", "Conrad"),
        ("offer\u202egpj.exe", "offergpj.exe"),
        ("a\u200bb\x00c\x1b", "abc"),
        ("\ud800x", "x"),
        ("\U0002ebf0明", "\U0002ebf0明"),
        ("e\u0301", "é"),
    ],
)
def test_safe_names(text: str, expected: str) -> None:
    assert safe_name(text, "customer") == expected


@pytest.mark.parametrize("text", ["x" * 500, "陳" * 500, "😀" * 500, "陳" * 500 + ".pdf"])
def test_a_long_name_is_cut_and_keeps_its_ending(text: str) -> None:
    name = safe_name(text, "customer")
    assert len(name) <= LONGEST and len(name.encode()) <= 180
    assert name.endswith(".pdf") == text.endswith(".pdf")


def test_the_second_of_a_name_gets_a_number_before_its_ending() -> None:
    names = [numbered("報價 2.5 版.pdf", number) for number in (1, 2)]
    assert names == ["報價 2.5 版.pdf", "報價 2.5 版 2.pdf"]
    assert numbered("陳志明", 3) == "陳志明 3"
