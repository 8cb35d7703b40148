"""Prints what a file of contacts is read as, in the form of the expectations beside phone_files.

    python -m tests.exchange.show_phone_file FILE [REGION]

Compare each field with the file itself before the output becomes an expectation.
"""

import json
import sys
from pathlib import Path
from typing import Any

from kehuapp.exchange.read import read_file
from kehuapp.exchange.records import to_json


def seen(path: Path, region: str) -> dict[str, Any]:
    """All that reading tells, as plain values."""
    read = read_file(path, region)
    return {
        "region": region,
        "encoding": read.encoding,
        "format": read.format,
        "found": read.found,
        "failed": [[f.line, f.reason] for f in read.failed],
        "skipped": [[s.line, s.reason] for s in read.skipped],
        "warnings": list(read.warnings),
        "records": [to_json(record) for record in read.records],
    }


def written(values: dict[str, Any]) -> str:
    """JSON with a line for each value of a record: short, and easy to compare."""
    lines = [
        f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}"
        for name, value in values.items()
        if name != "records"
    ]
    records = [
        "  {\n"
        + ",\n".join(
            f"   {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}"
            for name, value in record.items()
        )
        + "\n  }"
        for record in values["records"]
    ]
    lines.append('"records": [\n' + ",\n".join(records) + "\n ]")
    return "{\n " + ",\n ".join(lines) + "\n}\n"


if __name__ == "__main__":
    sys.stdout.write(written(seen(Path(sys.argv[1]), *(sys.argv[2:] or ["TW"]))))
