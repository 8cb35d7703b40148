"""The pictures of every screen that the README shows and that are looked at before a release."""

import screens
from PIL import Image

from kehuapp.ui.pages.pages import PAGES
from kehuapp.ui.work import translations

#: In these stands every kind of widget that has colours of its own. The pages are drawn in light;
#: all other screens are made, shown and painted by the walk over every window.
IN_DARK_TOO = (
    "main-window",
    "details",
    "edit",
    "import",
    "page-colleagues",
    "filter",
    "table",
    "settings-tiers",
    "page-settings",
    "empty",
)


def test_every_screen_is_drawn_and_both_themes(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "LANGUAGES", ("en",))
    asked = set()

    def wanted(screen: str, mode: str) -> bool:
        asked.add(screen)
        return screen in IN_DARK_TOO or (mode == "light" and screen.startswith("page-"))

    written = screens.write_screens(tmp_path / "pictures", wanted)
    names = {path.name for path in written}
    assert {f"main-window-en-{mode}.png" for mode in ("light", "dark")} <= names
    assert {f"empty-en-{mode}.png" for mode in ("light", "dark")} <= names
    assert {f"{screen}-en-dark.png" for screen in IN_DARK_TOO} <= names
    assert {f"page-{spec.id}-en-light.png" for spec in PAGES[1:]} <= names
    light = [one for one in asked if one in IN_DARK_TOO or one.startswith("page-")]
    assert {f"{screen}-en-light.png" for screen in light} <= names
    assert len(names) == len(written) == len(light) + len(IN_DARK_TOO)
    middle = {}
    for path in written:
        assert path.stat().st_size > 2_000, path.name  # one colour alone takes less
        if not path.name.startswith((*IN_DARK_TOO, "page-")):
            continue
        with Image.open(path) as image:
            small = image.resize((image.width // 4, image.height // 4), Image.Resampling.NEAREST)
            assert len(small.convert("RGB").getcolors(1 << 24) or ()) > 30, path.name
            middle[path.name] = small.convert("L").resize((1, 1)).getpixel((0, 0))
    for name in middle:
        assert (middle[name] > 128) == name.endswith("-light.png"), name
    with Image.open(tmp_path / "pictures" / "main-window-en-light.png") as image:
        assert image.size == (1360, 860)
