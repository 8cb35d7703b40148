"""Collects the source's texts into .ts files and compiles them to .qm; translates nothing."""

import argparse
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_TW", "zh_CN", "en")


def qt_tool(name: str) -> Path:
    """The program of that name that PySide6 carries (its wrapper scripts may not be on PATH)."""
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6-Essentials is not installed, so translations cannot be compiled.")
    folder = Path(spec.origin).parent
    return folder / (f"{name}.exe" if sys.platform == "win32" else name)


def compile_translations(folder: Path = FOLDER) -> list[Path]:
    """Compile each .ts whose .qm is missing or older; return every .qm."""
    made = []
    for source in sorted(folder.glob("*.ts")):
        target = source.with_suffix(".qm")
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            subprocess.run(
                [qt_tool("lrelease"), "-silent", source, "-qm", target],
                check=True,
            )
        made.append(target)
    return made


def update_translations(folder: Path = FOLDER) -> None:
    """Bring every .ts up to date with the texts of the source; what is gone is dropped."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = [str(path) for path in sorted((ROOT / "kehuapp").rglob("*.py"))]
    for language in LANGUAGES:
        target = folder / f"kehuapp_{language}.ts"
        command = [str(qt_tool("lupdate")), "-silent", "-no-obsolete", "-locations", "none"]
        command += ["-source-language", "en", "-target-language", language, *sources]
        subprocess.run([*command, "-ts", str(target)], check=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=("update", "compile"))
    if parser.parse_args().step == "update":
        update_translations()
    for file in compile_translations():
        print(file.relative_to(ROOT))


if __name__ == "__main__":
    main()
