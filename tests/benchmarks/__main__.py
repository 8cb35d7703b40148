"""Runs every bench_*.py here and prints measure, n, median, floor in the same run, ratio."""

import importlib.util
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

RUNS = 5


def median(work: Callable[[], object]) -> float:
    """Median seconds of five runs, after one that warms up."""
    work()
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def measures(folder: Path) -> Iterable[tuple[str, int, Callable[[], object], Callable[[], object]]]:
    """(name, n, measured work, floor's work) of every module, in the order of their names."""
    for path in sorted(folder.glob("bench_*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield from module.benchmarks()


def main() -> None:
    wanted = sys.argv[1:]
    print(f"{os.cpu_count()} cores, Python {sys.version.split()[0]}; medians of {RUNS} runs")
    print(f"{'measure':44}{'n':>9}{'median':>12}{'floor':>12}{'ratio':>8}")
    for name, n, work, floor in measures(Path(__file__).parent):
        if wanted and not any(word in name for word in wanted):
            continue
        spent, least = median(work), median(floor)
        times = f"{spent * 1000:>9.1f} ms{least * 1000:>9.1f} ms"
        print(f"{name:44}{n:>9,}{times}{spent / least:>8.1f}")


if __name__ == "__main__":
    main()
