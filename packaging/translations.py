"""Collects the source's texts into .ts files and compiles them to .qm; translates nothing."""

import argparse
import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_TW", "zh_CN", "en")
NOTES = FOLDER / "notes.tsv"
#: What a source that has texts holds, and what of it holds none.
_MARKED = re.compile(r"\b(translate|QT_TRANSLATE_NOOP|tr)\s*\(")
_WITHOUT_CALLS = (ast.Name, ast.Constant, ast.Import, ast.ImportFrom, ast.expr_context)


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
            # In place of the old one at once: a program that is open may have mapped that.
            beside = target.with_suffix(".qm.part")
            subprocess.run([qt_tool("lrelease"), "-silent", source, "-qm", beside], check=True)
            beside.replace(target)
        made.append(target)
    return made


@dataclass(frozen=True, order=True)
class Message:
    """A text of the source; `plural` when a number decides its form."""

    context: str
    source: str
    plural: bool = False


@cache
def find_messages(folder: Path = ROOT / "kehuapp") -> tuple[Message, ...]:
    """Every text marked with translate(), QT_TRANSLATE_NOOP() or tr(), each once.

    lupdate drops a call whose third argument is no literal, which is most of ours: translate(
    context, text, *values). So the source is read with Python's own parser.
    """
    found: dict[tuple[str, str], Message] = {}
    for path in sorted(folder.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        if not _MARKED.search(text):
            continue
        for message in _messages_in(ast.parse(text)):
            known = found.get((message.context, message.source))
            if known is None or message.plural:
                found[message.context, message.source] = message
    return tuple(sorted(found.values()))


def _messages_in(tree: ast.Module) -> Iterator[Message]:
    waiting: list[tuple[ast.AST, str]] = [(tree, "")]
    while waiting:
        node, class_name = waiting.pop()
        if isinstance(node, ast.ClassDef):
            class_name = node.name
        elif isinstance(node, ast.Call):
            yield from _message_of(node, class_name)
        elif isinstance(node, _WITHOUT_CALLS):
            continue
        waiting += [(child, class_name) for child in ast.iter_child_nodes(node)]


def _message_of(node: ast.Call, class_name: str) -> Iterator[Message]:
    function = node.func
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    if name not in ("translate", "QT_TRANSLATE_NOOP", "tr"):
        return
    texts = [getattr(argument, "value", None) for argument in node.args]
    keywords = {keyword.arg for keyword in node.keywords}
    if name == "tr":
        if texts and isinstance(texts[0], str):
            yield Message(class_name, texts[0], "n" in keywords or len(texts) == 3)
    elif len(texts) >= 2 and isinstance(texts[0], str) and isinstance(texts[1], str):
        marked = name == "QT_TRANSLATE_NOOP" and _counts(texts[1])
        yield Message(texts[0], texts[1], "n" in keywords or marked)


def _counts(text: str) -> bool:
    """Whether a text that is only marked here is said with a number elsewhere."""
    return "%n" in text or "(s)" in text


def read_notes() -> dict[tuple[str, str], str]:
    """What translators should know, by context and source; by "" of every word of a context."""
    lines = NOTES.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {(context, source): note for context, source, note in rows}


def note_for(message: Message, notes: dict[tuple[str, str], str]) -> str:
    """The translator's comment of a text, "" for none: one word alone says too little."""
    own = notes.get((message.context, message.source), "")
    return own or (notes.get((message.context, ""), "") if is_one_word(message.source) else "")


def is_one_word(text: str) -> bool:
    """Whether a text is a single word, which may mean several things."""
    return " " not in text.strip() and any(char.isalpha() for char in text.replace("%n", ""))


def update_translations(folder: Path = FOLDER) -> None:
    """Bring every .ts up to date with the texts of the source; what is gone is dropped."""
    folder.mkdir(parents=True, exist_ok=True)
    messages = find_messages()
    for language in LANGUAGES:
        path = folder / f"kehuapp_{language}.ts"
        # English needs only the plural forms: the source text is English already.
        wanted = [m for m in messages if m.plural or language != "en"]
        write_ts(path, language, wanted, read_ts(path) if path.exists() else {})


def read_ts(path: Path) -> dict[tuple[str, str], list[str]]:
    """Translations by context and source text, one a plural form; no unfinished ones."""
    known = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name") or "", message.findtext("source") or "")
            known[key] = forms or [translation.text or ""]
    return known


def write_ts(
    path: Path, language: str, messages: list[Message], known: dict[tuple[str, str], list[str]]
) -> None:
    """Write a .ts; a message without a translation is marked unfinished."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    notes = read_notes()
    for message in messages:
        if message.context not in contexts:
            contexts[message.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[message.context], "name").text = message.context
        entry = ElementTree.SubElement(contexts[message.context], "message")
        ElementTree.SubElement(entry, "source").text = message.source
        if note := note_for(message, notes):
            ElementTree.SubElement(entry, "extracomment").text = note
        translation = ElementTree.SubElement(entry, "translation")
        count = 1 if not message.plural or language != "en" else 2
        forms = known.get((message.context, message.source))
        if forms is None or len(forms) != count:
            translation.set("type", "unfinished")
            forms = [""] * count
        if message.plural:
            entry.set("numerus", "yes")
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("step", choices=("update", "compile"))
    if parser.parse_args().step == "update":
        update_translations()
    for file in compile_translations():
        print(file.relative_to(ROOT))


if __name__ == "__main__":
    main()
