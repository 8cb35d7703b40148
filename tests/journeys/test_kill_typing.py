"""A power cut in the middle of a sentence: a few kills; kill_typing.py does hundreds."""

import importlib.util
import os
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(os.name == "nt", reason="no SIGKILL there")


def test_a_kill_while_typing_loses_two_seconds_at_most(tmp_path: Path) -> None:
    path = Path(__file__).with_name("kill_typing.py")
    spec = importlib.util.spec_from_file_location("kill_typing", path)
    assert spec is not None and spec.loader is not None
    kill_typing = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = kill_typing
    spec.loader.exec_module(kill_typing)
    kill_typing.make_book(tmp_path)
    for number in range(6):
        outcome = kill_typing.one_run(tmp_path, number, number, held=number % 2 == 1)
        assert outcome.faults == []
