"""The walls of the house: who may import whom, what lives where, and how large a room may get."""

import ast
import re
import subprocess
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

import pytest

ROOT = Path(__file__).resolve().parent.parent
LEAVES = {"paths", "i18n", "changes", "errors", "kinds", "disk", "steps"}
#: Room → the rooms of ours that it may import; leaves are open to all.
MAY_IMPORT = {
    "text": set(),
    "rules": set(),
    "store": set(),
    "book": {"store", "text", "rules"},
    "exchange": {"book", "text", "store"},
    "sheets": {"text", "rules"},
    "ui": {"book", "exchange", "sheets", "text", "rules", "store"},
    "app": {"book", "exchange", "sheets", "text", "rules", "store", "ui"},
    "cli": {
        "book",
        "exchange",
        "sheets",
        "text",
        "rules",
        "store",
        "ui",
        "app",
        "__init__",
    },
    "__main__": {"app", "cli"},
    "__init__": set(),
} | {leaf: set() for leaf in LEAVES}
#: Library → the rooms where it lives.
HOMES = {
    "PySide6": {"ui", "app"},
    "shiboken6": {"ui"},
    "peewee": {"store", "book", "exchange"},
    "sqlite3": {"store"},
    "sqlcipher3": {"store"},
    "vobject": {"exchange"},
    "csv": {"exchange"},
    "python_calamine": {"exchange"},
    "PIL": {"store", "book"},
    "nh3": {"text"},
    "phonenumbers": {"text"},
    "borax": {"rules"},
    "segno": {"sheets"},
    "threading": {"store", "exchange"},
    "gc": {"app", "cli", "ui"},
}
NO_NETWORK = {"urllib.request", "http", "socket", "ssl", "ftplib", "smtplib", "requests"}
MODULE_LINES, FUNCTION_LINES, MAIN_WINDOW_LINES = 600, 80, 350
ROOM_MODULES = 20
#: The only module of the window that has threads.
TASKS = "kehuapp.ui.work.tasks"
#: The only module that shows the dialog for files.
CHOOSING = "kehuapp.ui.kit.windows.choosing"
#: What is one for the program, not of a shop, so that a module may hold it: language, the mode of
#: the colours, tasks that run, the crash dialog on the screen, this run's folder of opened files.
OF_THE_PROGRAM = {
    "kehuapp.i18n": {"_translator"},
    "kehuapp.ui.kit.theme": {"_State.mode", "_State.theme", "_State.follows_system"},
    "kehuapp.ui.work.translations": {"_State", "_installed"},
    "kehuapp.ui.work.crash_dialog": {"_shown", "_closed"},
    "kehuapp.ui.work.unreadable": {
        "_Said.box",
        "_Said.words",
        "_Said.until",
        "_Said.is_waiting",
    },
    "kehuapp.exchange.mistakes": {"_logged"},  # places in our own code
    "kehuapp.ui.work.later": {"_waiting"},
    "kehuapp.ui.work.tasks": {"_running", "_reads"},
    "kehuapp.ui.comments.attached_files": {"_opened"},
    # Handles: closing one ends all locks that the process has on that file.
    "kehuapp.store.sqlite.held": {"_held"},
    # Keys of unlocked books: each connection to a file, or to a copy of it, needs the same.
    "kehuapp.store.sqlite.cipher.drivers": {"_keys", "_loaded"},
    # Bound to a book by each transaction, on its thread and until its end.
    "kehuapp.store.schema.base": {"current_database"},
}
FILLING = {
    "add", "append", "appendleft", "clear", "discard", "extend", "insert", "pop", "popitem",
    "remove", "reverse", "setdefault", "sort", "update",
}  # fmt: skip
#: The floors of the window from the ground; every other room of `ui` holds panes.
FLOORS = ("kit", "work", "panes", "commands", "pages", "shell")
#: Groups stand beside every page, and so does the icon by the clock; the self-check tries every
#: part of an installation, and where no book can be opened a backup is restored.
SHELL_SHOWS = {
    "sidebar": {"groups"},
    "self_check": {"printing"},
    "staying": {"reminders"},
    "start_dialog": {"backups", "checking"},
}

Sources = Mapping[str, str]  # module name → its text
Import = tuple[str, str, bool]  # importing module, imported module, at the top level


@cache
def sources() -> Sources:
    found = {}
    for path in sorted((ROOT / "kehuapp").rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" and len(parts) > 2 else parts)
        found[name] = path.read_text(encoding="utf-8")
    return MappingProxyType(found)


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else module


@cache
def parsed(text: str) -> ast.Module:
    return ast.parse(text)


@cache
def nodes(text: str) -> tuple[ast.AST, ...]:
    """Everything in one text, which most rules walk through."""
    return tuple(walked(parsed(text)))


def walked(tree: ast.AST) -> list[ast.AST]:
    """As ast.walk goes, in a third of the time; without the marks for reading and writing."""
    found = [tree]
    for node in found:  # which grows
        for name in node._fields:
            part = getattr(node, name, None)
            if isinstance(part, list):
                found += [one for one in part if isinstance(one, ast.AST)]
            elif isinstance(part, ast.AST) and name != "ctx":
                found.append(part)
    return found


#: Where statements hold others.
_WITHIN = ("body", "orelse", "finalbody", "handlers", "cases")


@cache
def imports_in(text: str, for_types: bool = False) -> list[tuple[str, str, bool]]:
    """(module, name in it or "", at the top level) of what one text imports."""
    tree = parsed(text)
    top = set(tree.body)
    found = []
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if not for_types and isinstance(node, ast.If) and is_for_types(node.test):
            continue
        if isinstance(node, ast.Import):
            found += [(alias.name, "", node in top) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [(node.module, alias.name, node in top) for alias in node.names]
        for name in _WITHIN:
            waiting += getattr(node, name, ())
    return found


def is_for_types(test: ast.expr) -> bool:
    return "TYPE_CHECKING" in (getattr(test, "id", ""), getattr(test, "attr", ""))


def imports(code: Sources, for_types: bool = False) -> list[Import]:
    """Every import of every module; those for type checkers alone are left out unless wished."""
    found: list[Import] = []
    for module, text in code.items():
        for source, name, top in imports_in(text, for_types):
            deeper = f"{source}.{name}"
            found.append((module, deeper if deeper in code else source, top))
    return found


def rooms_keep_their_walls(code: Sources) -> list[str]:
    wrong = []
    for module, target, _top in imports(code):
        if not target.startswith("kehuapp.") or room(module) == room(target):
            continue
        if room(target) not in MAY_IMPORT.get(room(module), set()) | LEAVES:
            wrong.append(f"{module} may not import {target}")
    return wrong


def there_are_no_cycles(code: Sources) -> list[str]:
    """Not even of types: who knows another's types knows the other."""
    graph: dict[str, set[str]] = {module: set() for module in code}
    for module, target, _top in imports(code, for_types=True):
        if target in graph and target != module:
            graph[module].add(target)
    wrong, state = [], dict.fromkeys(graph, "new")

    def visit(module: str, trail: tuple[str, ...]) -> None:
        state[module] = "open"
        for target in sorted(graph[module]):
            if state[target] == "open":
                wrong.append(" → ".join([*trail, module, target]))
            elif state[target] == "new":
                visit(target, (*trail, module))
        state[module] = "done"

    for module in graph:
        if state[module] == "new":
            visit(module, ())
    return wrong


def libraries_live_in_their_homes(code: Sources) -> list[str]:
    wrong = []
    for module, target, _top in imports(code):
        library = target.split(".")[0]
        if library in HOMES and room(module) not in HOMES[library]:
            wrong.append(f"{module} may not import {target}")
    return wrong


def the_window_never_sees_tables(code: Sources) -> list[str]:
    return [
        f"{module} may not import {target}"
        for module, target, _top in imports(code)
        if room(module) == "ui" and target in ("kehuapp.store.schema", "kehuapp.store.migrations")
    ]


def sql_is_spoken_below_the_window(code: Sources) -> list[str]:
    """Neither the window nor the command line writes SQL, or asks a book for rows."""
    wrong = []
    for module, text in code.items():
        if room(module) not in ("ui", "cli", "app", "sheets"):
            continue
        for node in nodes(text):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if re.match(
                    r"\s*(SELECT|INSERT INTO|UPDATE|DELETE FROM|WITH)\s.*\b(FROM|SET|VALUES)\b",
                    node.value,
                    re.S,
                ):
                    wrong.append(f"{module}:{node.lineno} speaks SQL")
            elif isinstance(node, ast.Attribute) and node.attr in (
                "query",
                "each",
                "execute",
                "execute_many",
                "engine",
            ):
                owner = ast.unparse(node.value).lower()
                if re.search(r"(book|database|shop)(\(\))?$", owner):
                    wrong.append(f"{module}:{node.lineno} asks {owner} for rows")
    return wrong


def only_its_engine_speaks_sqlite(code: Sources) -> list[str]:
    """PRAGMA, triggers, counters of changes and bare connections live in store.sqlite."""
    words = re.compile(
        r"\b(PRAGMA|CREATE TEMP|TRIGGER|sqlite_\w+|lastrowid|total_changes|data_version"
        r"|foreign_key_check|json_each|json_extract|json_object)\b"
    )
    wrong = []
    for module, text in code.items():
        if module.startswith(("kehuapp.store.sqlite", "kehuapp.store.migrations")):
            continue
        wrong += [
            f"{module}:{node.lineno} says {found[0]}"
            for node in nodes(text)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and (found := words.search(node.value))
            and node.value != ast.get_docstring(parsed(text), clean=False)
        ]
        wrong += [
            f"{module}:{node.lineno} uses {node.attr}"
            for node in nodes(text)
            if isinstance(node, ast.Attribute) and words.fullmatch(node.attr)
        ]
        wrong += [
            f"{module} opens files of SQLite"
            for _module, target, _top in imports({module: text})
            if target.split(".")[0] == "sqlite3"
        ]
    return wrong


def ids_are_written_by_one_helper(code: Sources) -> list[str]:
    """Lists of ids and marks behind IN come from store.ids."""
    wrong = []
    for module, text in code.items():
        if room(module) not in ("store", "book", "exchange") or module == "kehuapp.store.ids":
            continue
        if re.search(r"join\(\s*(?:\[?[\"']\?[\"']\]?\s*\*|(?:str\(int|map\(str))", text):
            wrong.append(f"{module} writes a list of ids or marks of its own")
    return wrong


def floor(module: str) -> str:
    """The floor of a module of the window: kit, work, panes, commands, pages or shell."""
    name = module.split(".")[2]
    return name if name in FLOORS else "panes"


def floors_carry_only_what_is_above(code: Sources) -> list[str]:
    wrong = []
    for module, target, _top in imports(code):
        inside = all(name.startswith("kehuapp.ui.") for name in (module, target))
        if inside and FLOORS.index(floor(target)) > FLOORS.index(floor(module)):
            wrong.append(f"{module} may not import {target}, which is a floor above")
    return wrong


def panes_do_not_know_each_other(code: Sources) -> list[str]:
    wrong = []
    for module, target, _top in imports(code):
        if all(name.startswith("kehuapp.ui.") for name in (module, target)):
            apart = module.split(".")[2] != target.split(".")[2]
            if apart and floor(module) == floor(target) == "panes":
                wrong.append(f"{module} may not import {target}")
    return wrong


def only_pages_join_panes(code: Sources) -> list[str]:
    """Commands open forms, which are panes; the window knows but one, in its sidebar."""
    return [
        f"{module} may not import {target}"
        for module, target, _top in imports(code)
        if module.startswith("kehuapp.ui.shell")
        and target.startswith("kehuapp.ui.")
        and floor(target) == "panes"
        and target.split(".")[2] not in SHELL_SHOWS.get(module.rpartition(".")[2], ())
    ]


def nothing_lies_at_the_root_of_the_window(code: Sources) -> list[str]:
    rooms = {module.split(".")[2] for module in code if module.count(".") > 2}
    return [
        f"{module} is in no room"
        for module in code
        if module.startswith("kehuapp.ui.")
        and module.count(".") == 2
        and module.split(".")[2] not in rooms
    ]


def rooms_hold_what_one_remembers(code: Sources) -> list[str]:
    packages = {module.rpartition(".")[0] for module in code}
    inside = Counter(module.rpartition(".")[0] for module in code if module not in packages)
    return [
        f"{room} holds {count} modules, more than {ROOM_MODULES}"
        for room, count in inside.items()
        if count > ROOM_MODULES
    ]


def the_command_line_starts_without_a_window(code: Sources) -> list[str]:
    return [
        f"{module} imports {target} outside of a function"
        for module, target, top in imports(code)
        if top
        and room(module) in ("cli", "app")
        and (target.startswith("kehuapp.ui") or target.split(".")[0] == "PySide6")
    ]


def only_work_starts_threads(code: Sources) -> list[str]:
    """The threads of the window are those of `TASKS`; the command line has none."""
    starters = ("QThread", "QThreadPool", "QRunnable", "threading", "concurrent", "multiprocessing")
    wrong = []
    for module, text in code.items():
        if module == TASKS or room(module) not in ("ui", "app", "cli"):
            continue
        for node in nodes(text):
            if isinstance(node, ast.Import | ast.ImportFrom):
                source = getattr(node, "module", "") or ""
                names = {source.split(".")[0]} | {one.name.split(".")[0] for one in node.names}
            elif isinstance(node, ast.Attribute):  # QtCore.QThread
                names = {node.attr}
            else:
                continue
            wrong += [f"{module} uses {name}" for name in starters if name in names]
    return wrong


def only_work_closes_a_workers_connection(code: Sources) -> list[str]:
    """A pane that closed its book would close that of the screen's thread; where a window leaves
    its book for another, the shell does."""
    wrong = []
    for module, text in code.items():
        if room(module) != "ui" or module == TASKS or module.startswith("kehuapp.ui.shell."):
            continue
        for node in nodes(text):
            if isinstance(node, ast.Attribute) and node.attr == "close":
                owner = ast.unparse(node.value).lower()
                if re.search(r"(book|database)(\(\))?$", owner):
                    wrong.append(f"{module}:{node.lineno} closes {owner}")
    return wrong


def nothing_speaks_to_a_network(code: Sources) -> list[str]:
    return [
        f"{module} imports {target}"
        for module, target, _top in imports(code)
        if target in NO_NETWORK or target.split(".")[0] in NO_NETWORK
    ]


def every_module_says_what_lives_there(code: Sources) -> list[str]:
    wrong = []
    for module, text in code.items():
        words = ast.get_docstring(parsed(text)) or ""
        if not words.split("\n")[0].strip().endswith((".", ":")):
            wrong.append(f"{module} has no first sentence")
    return wrong


def rooms_are_not_crowded(code: Sources) -> list[str]:
    wrong = []
    for module, text in code.items():
        limit = MAIN_WINDOW_LINES if module.endswith(".main_window") else MODULE_LINES
        lines = text.count("\n")
        if lines > limit:
            wrong.append(f"{module} has {lines} lines, more than {limit}")
        for node in nodes(text):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or 0) - node.lineno + 1
                if length > FUNCTION_LINES:
                    wrong.append(f"{module}.{node.name} has {length} lines")
    return wrong


def no_room_is_called_after_nothing(code: Sources) -> list[str]:
    empty = {"utils", "util", "helpers", "helper", "manager", "common", "misc"}
    return [f"{module} says nothing" for module in code if empty & set(re.split(r"[._]", module))]


def names_bound(inside: Iterable[ast.AST]) -> set[str]:
    """The names that get a value in a function: what is done to these is done to no module."""
    found: set[str] = set()
    for node in inside:
        if isinstance(node, ast.arg):
            found.add(node.arg)
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            found.update((alias.asname or alias.name).split(".")[0] for alias in node.names)
    return found


def changed_by(node: ast.AST) -> ast.expr | None:
    """What is changed in place by NAME[…] = …, NAME.attribute = …, NAME.add(…) or del."""
    if isinstance(node, ast.Subscript | ast.Attribute) and not isinstance(node.ctx, ast.Load):
        return node.value if isinstance(node, ast.Subscript) else node
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
        return node.func.value if node.func.attr in FILLING else None
    return None


def kept_by(inside: Iterable[ast.AST], imported: Mapping[str, str]) -> Iterable[str]:
    """What the nodes of a function write into its module, or into one of ours that it imports."""
    # What Python itself keeps (os.environ) is the process's.
    own = (names_bound(inside) - {"cls"}) | {
        name for name, source in imported.items() if not source.startswith("kehuapp")
    }
    for node in inside:
        if isinstance(node, ast.Global):
            yield from node.names
        changed = root = changed_by(node)
        while isinstance(root, ast.Attribute | ast.Subscript):
            root = root.value
        if not isinstance(root, ast.Name) or root.id in own:
            continue
        # A verb of a module, or of a table of the book, may be called like one of a list.
        last = changed.attr if isinstance(changed, ast.Attribute) else root.id
        is_verb = (changed is root and root.id in imported) or re.match("[A-Z]\\w*[a-z]", last)
        if not (isinstance(node, ast.Call) and is_verb):
            yield ast.unparse(changed)


@cache
def kept_in(text: str) -> set[str]:
    """What a module remembers while the program runs, and caches of what is of a book."""
    tree, found = parsed(text), set()
    imported = {name or source.split(".")[0]: source for source, name, _top in imports_in(text)}
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Call):
            maker = ast.unparse(node.value.func).rpartition(".")[2]
            if maker in ("ContextVar", "local"):
                found |= {n.id for n in ast.walk(node) if isinstance(n, ast.Name)
                          and isinstance(n.ctx, ast.Store)}  # fmt: skip
    functions = [
        one for one in nodes(text) if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    inner: set[ast.AST] = set()
    for function in functions:  # the outer ones come first
        if function not in inner:
            # What an inner one changes may belong to the outer one.
            inside = walked(function)
            inner.update(inside)
            found.update(kept_by(inside, imported))
        caches = [one for one in function.decorator_list
                  if re.search(r"\b(lru_)?cache\b", ast.unparse(one))]  # fmt: skip
        taken = ast.unparse(function.args)
        if caches and re.search(r"\b(book|settings|looks)\b", taken, re.IGNORECASE):
            found.add(function.name)
    return found


def no_module_remembers_a_shop(code: Sources) -> list[str]:
    """Two books can be open in one process: what is of one is passed along.

    A table that is read once, or a cache of texts, is the same for all.
    """
    return [
        f"{module} keeps {name}"
        for module, text in code.items()
        if room(module) not in ("app", "cli")  # which set up the process
        for name in sorted(kept_in(text) - OF_THE_PROGRAM.get(module, set()))
    ]


def what_qt_paints_is_guarded(code: Sources) -> list[str]:
    """An error that goes through Qt while it paints ends the process."""
    wrong = []
    for module, text in code.items():
        if room(module) != "ui":
            continue
        for node in nodes(text):
            if not isinstance(node, ast.ClassDef):
                continue
            for method in node.body:
                if (
                    isinstance(method, ast.FunctionDef)
                    and method.name in ("data", "paint", "paintEvent", "loadResource")
                    and len(method.args.args) > 2 - (method.name == "paintEvent")
                    and ast.unparse(method.body[-1]) != "return None"
                    and "guarded" not in map(ast.unparse, method.decorator_list)
                ):
                    wrong.append(f"{module}.{node.name}.{method.name} is not guarded")
    return wrong


def files_are_asked_for_in_one_place(code: Sources) -> list[str]:
    """Qt's dialog opens every file of a folder, and with it ends the locks of the open book."""
    return [
        f"{module} shows {name}"
        for module, text in code.items()
        if module != CHOOSING
        for name in ("QFileDialog", "QFileSystemModel", "QFileIconProvider")
        if name in text
    ]


RULES = (
    rooms_keep_their_walls,
    there_are_no_cycles,
    libraries_live_in_their_homes,
    the_window_never_sees_tables,
    sql_is_spoken_below_the_window,
    only_its_engine_speaks_sqlite,
    ids_are_written_by_one_helper,
    floors_carry_only_what_is_above,
    panes_do_not_know_each_other,
    only_pages_join_panes,
    nothing_lies_at_the_root_of_the_window,
    rooms_hold_what_one_remembers,
    the_command_line_starts_without_a_window,
    only_work_starts_threads,
    only_work_closes_a_workers_connection,
    nothing_speaks_to_a_network,
    no_module_remembers_a_shop,
    every_module_says_what_lives_there,
    rooms_are_not_crowded,
    no_room_is_called_after_nothing,
    what_qt_paints_is_guarded,
    files_are_asked_for_in_one_place,
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_house_keeps(rule):
    assert rule(sources()) == []


BROKEN: list[tuple[object, dict[str, str]]] = [
    *((rooms_keep_their_walls, {f"kehuapp.{here}.a": f"from kehuapp.{there} import x"})
      for here, there in [
          ("text", "rules"), ("rules", "text"), ("text", "store"), ("store", "book"),
          ("store", "text"), ("book", "exchange"), ("book", "ui"), ("book", "sheets"),
          ("exchange", "sheets"), ("exchange", "ui"), ("sheets", "book"), ("sheets", "store"),
          ("ui", "app"), ("ui", "cli"),
      ]),
    (rooms_keep_their_walls, {"kehuapp.errors": "import kehuapp.text.names"}),
    (rooms_keep_their_walls, {"kehuapp.book.a": "def f():\n    from kehuapp.ui import theme"}),
    (there_are_no_cycles, {"kehuapp.book.a": "import kehuapp.book.b",
                           "kehuapp.book.b": "def f():\n    from kehuapp.book import a"}),
    (there_are_no_cycles, {"kehuapp.book.a": "import kehuapp.book.b",
                           "kehuapp.book.b": "if TYPE_CHECKING:\n    import kehuapp.book.a"}),
    (files_are_asked_for_in_one_place, {"kehuapp.ui.a": "QFileDialog()"}),
    (libraries_live_in_their_homes, {"kehuapp.book.a": "from PySide6.QtCore import QObject"}),
    (libraries_live_in_their_homes, {"kehuapp.ui.a": "import peewee"}),
    (libraries_live_in_their_homes, {"kehuapp.ui.a": "import vobject"}),
    (libraries_live_in_their_homes, {"kehuapp.text.a": "def f():\n    import csv"}),
    (libraries_live_in_their_homes, {"kehuapp.book.a": "import sqlite3"}),
    (libraries_live_in_their_homes, {"kehuapp.book.a": "import gc"}),
    (the_window_never_sees_tables, {
        "kehuapp.ui.a": "from kehuapp.store.schema import Contact"}),
    *((sql_is_spoken_below_the_window, {f"kehuapp.{here}": text})
      for here in ("ui.a.b", "cli") for text in (
        'x = "SELECT id FROM contact"', "def f(book): return book.query(x)",
        "def f(self): self._book.engine.close()")),
    *((only_its_engine_speaks_sqlite, {"kehuapp.store.a": text}) for text in (
        'x = "PRAGMA user_version"', "import sqlite3", "def f(c): return c.lastrowid",
        'x = "SELECT name FROM sqlite_master"', 'x = "SELECT value FROM json_each(?)"')),
    *((ids_are_written_by_one_helper, {"kehuapp.book.a": text}) for text in (
        'x = ",".join("?" * len(ids))', 'x = ",".join(str(int(i)) for i in ids)',
        'x = ", ".join(["?"] * 3)', 'x = ",".join(map(str, ids))')),
    (panes_do_not_know_each_other, {
        "kehuapp.ui.groups.a": "from kehuapp.ui.card import head",
        "kehuapp.ui.card.head": ""}),
    *((floors_carry_only_what_is_above, {f"kehuapp.ui.{here}.a": f"import kehuapp.ui.{there}.b"})
      for here, there in [
          ("kit", "work"), ("work", "groups"), ("groups", "commands"), ("commands", "pages"),
          ("pages", "shell"), ("kit", "card"),
      ]),
    (floors_carry_only_what_is_above, {
        "kehuapp.ui.card.a": "def f():\n    from kehuapp.ui.commands import b",
        "kehuapp.ui.commands.b": ""}),
    (only_pages_join_panes, {"kehuapp.ui.shell.a": "import kehuapp.ui.card.head"}),
    (nothing_lies_at_the_root_of_the_window, {"kehuapp.ui.a": "", "kehuapp.ui.kit.b": ""}),
    (rooms_hold_what_one_remembers, {f"kehuapp.ui.kit.m{at}": "" for at in range(21)}),
    (the_command_line_starts_without_a_window, {"kehuapp.cli": "from kehuapp.ui import app"}),
    (the_command_line_starts_without_a_window, {"kehuapp.app": "import PySide6.QtCore"}),
    *((only_work_starts_threads, {"kehuapp.ui.card.a": text}) for text in (
        "from PySide6.QtCore import QObject, QThread", "from PySide6.QtCore import QRunnable",
        "def f():\n    from PySide6.QtCore import QThreadPool as Pool", "import threading",
        "from threading import Thread", "from concurrent.futures import ThreadPoolExecutor",
        "from PySide6 import QtCore\nQtCore.QThreadPool.globalInstance()",
    )),
    *((only_work_closes_a_workers_connection, {"kehuapp.ui.card.a": text}) for text in (
        "def f(book):\n    book.close()", "def f(self):\n    self._book.close()",
        "def f(x, other_book):\n    x(other_book.close)", "def f(book):\n    book.database.close()",
    )),
    (what_qt_paints_is_guarded, {
        "kehuapp.ui.a.b": "class M:\n    def data(self, index, role):\n        return 1"}),
    (what_qt_paints_is_guarded, {
        "kehuapp.ui.a.b": "class M:\n    def paintEvent(self, event):\n        self.x()"}),
    (nothing_speaks_to_a_network, {"kehuapp.store.a": "import urllib.request"}),
    *((no_module_remembers_a_shop, {"kehuapp.text.a": text}) for text in (
        "own = {}\ndef use(names):\n    own.clear()",
        "own: dict[str, str] = {}\ndef use(names):\n    own['key'] = names",
        "own = {'a': []}\ndef use(names):\n    own['a'].append(1)",
        "own = set()\ndef use(names):\n    if 1:\n        own.update(names)",
        "own = {}\ndef use(names):\n    del own[names]",
        "own = []\nclass A:\n    def use(self):\n        own.append(self)",
        "own = None\ndef use(names):\n    global own\n    own = names",
        "class _State:\n    tiers = {}\ndef use(names):\n    _State.tiers = names",
        "from kehuapp.text import words\ndef use(names):\n    words.OWN = names",
        "from kehuapp.text import words\ndef use(names):\n    words.OWN.update(names)",
        "from kehuapp.text.words import own\ndef use(names):\n    own['key'] = names",
        "def use(names):\n    use.names = names",
        "OWN: ContextVar[int] = ContextVar('own')", "OWN = threading.local()",
        "@cache\ndef names(book):\n    return {}",
        "@functools.lru_cache(maxsize=9)\ndef names(of: Book) -> int:\n    return 1",
    )),
    (no_module_remembers_a_shop, {
        "kehuapp.ui.kit.theme": "class _State:\n    mode = ''\ndef use(x):\n    _State.tiers = x"}),
    (every_module_says_what_lives_there, {"kehuapp.text.a": "x = 1"}),
    (rooms_are_not_crowded, {"kehuapp.text.a": "\n" * 601}),
    (rooms_are_not_crowded, {"kehuapp.ui.main_window": "\n" * 351}),
    (rooms_are_not_crowded, {"kehuapp.text.a": "def f():\n" + "    x = 1\n" * 80}),
    (no_room_is_called_after_nothing, {"kehuapp.text.string_utils": ""}),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "code"), BROKEN)
def test_each_rule_is_seen_to_fail(rule, code):
    assert len(rule(code)) >= 1


def test_what_is_of_the_program_is_still_there():
    """An exception that nothing needs any more would let something else in."""
    assert {
        module: names for module, names in OF_THE_PROGRAM.items()
        if not names <= kept_in(sources()[module])
    } == {}  # fmt: skip


def test_what_looks_like_remembering_and_is_not():
    fine = (
        "TABLE = {}\nfor a in 'ab':\n    TABLE[a] = a\n",
        "def f(found):\n    found['a'] = 1\n    found.append(2)\n",
        "def f():\n    found = {}\n    def g():\n        found['a'] = 1\n    return found\n",
        "class A:\n    def f(self):\n        self.names = {}\n        self.names.update(a=1)\n",
        "from kehuapp.store import tables\ndef f(x):\n    tables.Setting.update(a=x)\n",
        "from kehuapp.book import losses\ndef f(x):\n    losses.add(x)\n",
        "@cache\ndef table(name):\n    return {}\n",
    )
    assert [no_module_remembers_a_shop({"kehuapp.book.a": text}) for text in fine] == [[]] * 7


#: Words of one engine, and of its file.
_PAST_THE_BOOK = re.compile(r"\bsqlite|\bPRAGMA\b|\browid\b|\.engine\b|\.connection\b|\bpeewee\b")
#: How ids go on after a jump is the file's own matter.
_OF_THE_FILE = {"tests/book/search/test_search.py", "tests/book/search/search_oracle.py"}


def reaches_past_the_book(texts: Mapping[str, str]) -> list[str]:
    """The tests of the subjects may later run on another engine: they know a Book and no file."""
    return [
        f"{name}:{number} says {found[0]}"
        for name, text in texts.items()
        if name not in _OF_THE_FILE
        for number, line in enumerate(text.splitlines(), 1)
        if (found := _PAST_THE_BOOK.search(line))
    ]


def test_the_tests_of_the_subjects_know_no_engine():
    texts = {
        path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8")
        for path in sorted((ROOT / "tests" / "book").rglob("*.py"))
    }
    assert reaches_past_the_book(texts) == []
    for line in ("import sqlite3", 'book.query("PRAGMA x")', "book.engine.close()"):
        assert len(reaches_past_the_book({"tests/book/a.py": line})) == 1


def test_type_checking_imports_do_not_count():
    code = {"kehuapp.book.a": "if TYPE_CHECKING:\n    from kehuapp.ui import theme"}
    assert rooms_keep_their_walls(code) == []


def committed_texts() -> Iterable[tuple[str, str]]:
    names = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    for name in names:
        path = ROOT / name
        if name and path.is_file() and path.suffix not in (".png", ".otf", ".ttf", ".xls", ".xlsx"):
            yield name, path.read_bytes().decode("utf-8", "ignore")


def test_no_committed_file_names_a_registry_or_a_machine():
    hosts = ["pypi" + ".org", "pythonhosted" + ".org", "registry.npmjs" + ".org"]
    places = ["/ro" + "ot/", "/wo" + "rk/", "/home/" + "user"]
    wrong = [
        (name, word) for name, text in committed_texts() for word in hosts + places if word in text
    ]
    assert wrong == []
