"""The pictures of every screen that the README shows and that are looked at before a release."""

import screens
from PIL import Image

from kehuapp.ui.pages.pages import PAGES
from kehuapp.ui.work import translations

#: A window, a page, a dialog and a section: all others are made, shown and painted by the walk over
#: every window, which looks at their colours too.
DRAWN = ("main-window", "page-sales", "edit", "settings-tiers", "empty")


def test_every_screen_is_drawn_and_both_themes(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "LANGUAGES", ("en",))
    asked = set()

    def wanted(screen: str, mode: str) -> bool:
        asked.add(screen)
        return screen in DRAWN

    written = screens.write_screens(tmp_path / "pictures", wanted)
    names = {path.name for path in written}
    assert names == {f"{screen}-en-{mode}.png" for screen in DRAWN for mode in ("light", "dark")}
    assert {f"page-{spec.id}" for spec in PAGES[1:]} < asked and len(names) == len(written)
    middle = {}
    for path in written:
        assert path.stat().st_size > 2_000, path.name  # one colour alone takes less
        with Image.open(path) as image:
            small = image.resize((image.width // 4, image.height // 4), Image.Resampling.NEAREST)
            assert len(small.convert("RGB").getcolors(1 << 24) or ()) > 30, path.name
            middle[path.name] = small.convert("L").resize((1, 1)).getpixel((0, 0))
    for name in middle:
        assert (middle[name] > 128) == name.endswith("-light.png"), name
    with Image.open(tmp_path / "pictures" / "main-window-en-light.png") as image:
        assert image.size == (1360, 860)
