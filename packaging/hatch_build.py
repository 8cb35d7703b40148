"""The build's own step: compiles the translations and packs the resources into the wheel."""

import importlib.util
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface):  # type: ignore[type-arg]
    """Turns every .ts of the resources into the .qm that the window loads, then adds the folder."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name != "wheel":
            return
        # This folder is no package, so that it never shadows the library named "packaging".
        path = Path(self.root) / "packaging" / "translations.py"
        spec = importlib.util.spec_from_file_location("kehuapp_translations", path)
        assert spec is not None and spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        module.compile_translations(Path(self.root) / "resources" / "translations")
        # An editable install reads the resources beside the source, so it gets no copy of them.
        if version == "standard":
            build_data["force_include"][str(Path(self.root) / "resources")] = "kehuapp/resources"
