"""The pictures of every screen that the README shows and that are looked at before a release."""

import screens
from PIL import Image

from kehuapp.ui.work import translations


def test_every_screen_is_drawn_in_both_themes(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "LANGUAGES", ("en",))
    written = screens.write_screens(tmp_path / "pictures")
    names = {path.name for path in written}
    assert {f"main-window-en-{mode}.png" for mode in ("light", "dark")} <= names
    assert {f"empty-en-{mode}.png" for mode in ("light", "dark")} <= names
    assert len(names) == len(written) == 78
    for path in written:
        with Image.open(path) as image:
            assert len(image.convert("RGB").getcolors(1 << 24) or ()) > 30, path.name
    with Image.open(tmp_path / "pictures" / "main-window-en-light.png") as image:
        assert image.size == (1360, 860)
