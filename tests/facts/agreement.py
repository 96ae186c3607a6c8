"""Computes every measure that is a ratio with DuckDB from exported facts, and holds it against the program's own numbers.

agreement.py LAKE LEAST [MEASURES]: LEAST facts at least; MEASURES is a folder into which the numbers are written as
`pinguan build --measures` takes them.
"""

import os
import sys
import time
from pathlib import Path

import duckdb

from lake import Lake, differences, measures, told


def computed(lake, wanted=None):
    """The numbers of DuckDB by measure, unit and period, of all measures or of one; how long it took in seconds, to load
    the facts and to run the statements."""
    database = duckdb.connect()
    start = time.monotonic()
    for statement in lake.statements("duckdb.sql").values():
        database.execute(statement)
    loaded, numbers = time.monotonic(), {}
    for kpi, statement in lake.statements().items():
        if wanted not in (None, kpi):
            continue
        for name, unit, period, numerator, denominator, value in database.execute(statement).fetchall():
            assert name == kpi and (name, unit, period) not in numbers, (kpi, name, unit, period)
            numbers[name, unit, period] = (numerator, denominator, value)
    return numbers, loaded - start, time.monotonic() - loaded


def one_more(lake, own, ratios):
    """Adds one to the numerator of one fact, computes again, and takes it back: the differences, and whose fact it was."""
    path = next(path for path in sorted(lake.folder.glob("facts/*/*/*.csv")) if folder(path) in ratios)
    before = path.read_bytes()
    head, first, *rest = before.decode().split("\r\n")
    cells = first.split(",")
    cells[head.split(",").index("numerator")] += "1"
    path.chmod(0o644)
    path.write_bytes("\r\n".join([head, ",".join(cells), *rest]).encode())
    try:
        kpi = folder(path)
        mine = {key: counts for key, counts in own.items() if key[0] == kpi}
        return differences(mine, computed(lake, kpi)[0]), kpi
    finally:
        path.write_bytes(before)


def folder(path):
    """The measure whose folder holds a file."""
    return path.parent.parent.name.removeprefix("kpi=")


def main():
    lake, least = Lake(sys.argv[1]), int(sys.argv[2])
    written = [Path(folder).absolute() for folder in sys.argv[3:]]
    lake.folder = lake.folder.absolute()
    os.chdir(lake.folder)
    facts = lake.facts()
    own, ratios = lake.numbers()
    other, load, seconds = computed(lake)
    print(f"DuckDB {duckdb.__version__}: {facts} facts, loaded in {load:.1f} s, computed in {seconds:.1f} s")
    agree = told(own, other, ratios, lake.statements())
    if facts < least:
        print(f"only {facts} facts; {least} are wanted")
        agree = False
    changed, kpi = one_more(lake, own, ratios)
    is_noticed = bool(changed) and all(line.startswith(f"{kpi} ") for line in changed)
    print(f"a changed fact of {kpi} is {'noticed' if is_noticed else 'NOT NOTICED'}: {len(changed)} differences")
    for folder in written:
        measures(folder, other, f"DuckDB {duckdb.__version__}", lake.folder / "kpis.sql")
    sys.exit(0 if agree and is_noticed else 1)


if __name__ == "__main__":
    main()
