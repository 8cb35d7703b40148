"""Runs every bench_*.py here and prints measure, n, median, floor in the same run, ratio."""

import importlib.util
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

RUNS = 5


def median(work: Callable[[], object]) -> float:
    """Median seconds of five runs, after one that warms up; work may tell a figure of its own."""
    work()
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        told = work()
        times.append(told if isinstance(told, float) else time.perf_counter() - start)
    return statistics.median(times)


def modules(folder: Path, wanted: list[str]) -> Iterator[ModuleType]:
    """The modules in the order of their names; only those with a wanted word in the name."""
    for path in sorted(folder.glob("bench_*.py")):
        if wanted and not any(word in path.stem for word in wanted):
            continue
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module


def print_line(name: str, n: int, spent: float, least: float) -> None:
    times = f"{spent * 1000:>9.1f} ms{least * 1000:>9.1f} ms"
    print(f"{name:50}{n:>9,}{times}{spent / least:>8.1f}", flush=True)


def main() -> None:
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}; medians of {RUNS} runs")
    print(f"{'measure':50}{'n':>9}{'median':>12}{'floor':>12}{'ratio':>8}")
    for module in modules(Path(__file__).parent, sys.argv[1:]):
        for name, n, work, floor in module.benchmarks():
            spent, least = median(work), median(floor)
            print_line(name, n, spent, least)
        for name, n, seconds, most in getattr(module, "outcomes", tuple)():
            times = f"{seconds * 1000:>9.0f} ms{most:>9} MiB"
            print(f"{name + ', time and peak memory':50}{n:>9,}{times}", flush=True)
        for name, n, spent, least in getattr(module, "openings", tuple)():
            print_line(name, n, spent, least)
        for name, n, size, least in getattr(module, "sizes", tuple)():
            sizes = f"{size / 2**20:>8.1f} MiB{least / 2**20:>8.1f} MiB"
            print(f"{name:50}{n:>9,}{sizes}{size / least:>8.1f}", flush=True)


if __name__ == "__main__":
    main()
