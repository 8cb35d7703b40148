"""Pictures inside RTF, as Word and LibreOffice write it."""

import time

import pytest

from kehuapp.text.pasted_html import count_files, read_pictures, with_sources

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256))
HEX = PNG.hex().encode()
WORD = (
    rb"{\rtf1\ansi{\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75}}}"
    rb"\picscalex100\picscaley100\picw3387\pich3387\pngblip\bliptag-1391811811"
    rb"{\*\blipuid ad0aab1d6a2f3b4c5d6e7f8091a2b3c4}"
    + HEX[:128]
    + b"\r\n"
    + HEX[128:]
    + rb"}}{\nonshppict{\pict\picw3387\wmetafile8\bliptag-1391811811 0100090000037f}}}"
)
LIBRE = rb"{\rtf1{\*\shppict{\pict\picscalex64\jpegblip" + b"\n" + HEX.upper() + b"}}}"


@pytest.mark.parametrize("rtf", [WORD, LIBRE])
def test_a_picture_comes_out_as_it_was(rtf: bytes) -> None:
    assert read_pictures(rtf) == [PNG]
    assert read_pictures(rtf + rtf) == [PNG, PNG]


def test_only_files_of_this_computer_are_replaced_in_order() -> None:
    html = (
        '<img width=1 src="file:///C:/Temp/1.png" id=a><img src="https://example.com/x.png">'
        "<img\nsrc='file:///C:/Temp/2.png'><img src=file:///tmp/3.png>"
    )
    assert count_files(html) == 3
    assert with_sources(html, ["one", "two"]) == (
        '<img width=1 src="one" id=a><img src="https://example.com/x.png">'
        '<img\nsrc="two"><img src="">'
    )


@pytest.mark.parametrize(
    "bomb", [b"\\pngblip", b"\\pngblip\\a1", b" ", b"0", b"\\pngblip 0", b"{\\*\\blipuid "]
)
def test_bombs_take_no_longer_than_they_are_long(bomb: bytes) -> None:
    start = time.monotonic()
    read_pictures(rb"\pngblip" + bomb * (500_000 // len(bomb)))
    count_files("<img " * 100_000 + "<img" + " src= " * 50_000)
    assert time.monotonic() - start < 10
