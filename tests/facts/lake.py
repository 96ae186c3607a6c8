"""An exported folder of facts: its statements, its own numbers, and how those of another engine are held against them."""

import csv
import hashlib
import re
from pathlib import Path

RATIOS = {"share", "mean", "per_thousand"}


class Lake:
    """A folder that `pinguan export DIR --facts` made."""

    def __init__(self, folder):
        self.folder = Path(folder)

    def statements(self, name="kpis.sql"):
        """The statements of a file by the measure of each (or by their place, where they name none)."""
        text = (self.folder / name).read_text(encoding="utf-8")
        parts = [part for part in text.split(";") if part.strip()]
        named = [re.search(r"^SELECT '([A-Z0-9-]+)' AS kpi", part, re.MULTILINE) for part in parts]
        return {name[1] if name else str(index): part for index, (name, part) in enumerate(zip(named, parts))}

    def numbers(self):
        """The program's own (numerator, denominator, value or None) by measure, unit and period, and the measures that
        are ratios. What counted nothing at all is left out: SQL has no line for it."""
        own, ratios = {}, set()
        with open(self.folder / "data/kpis.csv", newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                if row["measure"] not in RATIOS:
                    continue
                ratios.add(row["kpi"])
                if row["dimension"] not in ("company", "unit"):
                    continue
                counts = int(row["numerator"]), int(row["denominator"])
                if counts != (0, 0):
                    value = float(row["value"]) if row["value"] else None
                    own[row["kpi"], row["part"], row["period"]] = (*counts, value)
        return own, ratios

    def facts(self):
        """How many facts there are."""
        return sum(sum(1 for _ in open(path, "rb")) - 1 for path in self.folder.glob("facts/*/*/*.csv"))


def differences(own, other):
    """What differs between the program's numbers and those of another engine, in words. Counts must be the same; so must
    the value wherever the program gives one (where a sample is too small it gives none)."""
    found = []
    for key in sorted(own.keys() | other.keys()):
        mine, theirs = own.get(key, (0, 0, None)), other.get(key, (0, 0, None))
        same_value = mine[2] is None or mine[2] == theirs[2]
        if mine[:2] != tuple(theirs[:2]) or not same_value:
            found.append(f"{' '.join(key)}: the program has {mine}, the statements give {theirs}")
    return found


def told(own, other, ratios, statements):
    """Holds numbers against each other; prints what was compared and what differs. Whether all agree."""
    found = differences(own, other)
    missing = [f"{kpi}: no statement" for kpi in sorted(ratios - statements.keys())]
    for line in (found + missing)[:20]:
        print("differs:", line)
    units, periods = {unit for _, unit, _ in own}, {period for *_, period in own}
    values = sum(value is not None for *_, value in own.values())
    print(
        f"{len(statements)} statements, {len({kpi for kpi, *_ in own})} measures with facts, {len(units)} units "
        f"(the company among them), {len(periods)} periods: {len(own)} numerators, {len(own)} denominators and "
        f"{values} values compared, {len(found) + len(missing)} differences"
    )
    return not found and not missing


def measures(folder, other, engine, statements):
    """Writes numbers where `pinguan build --measures` takes them: a table, and where it comes from."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    with open(folder / "kpis.csv", "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["kpi", "unit", "period", "numerator", "denominator", "value"])
        for key, counts in sorted(other.items()):
            table.writerow([*key, *("" if cell is None else cell for cell in counts)])
    digest = lambda path: hashlib.sha256(Path(path).read_bytes()).hexdigest()
    (folder / "measures.yaml").write_text(
        f"by: S-0001\ncomputed_on: 2026-06-30\nengine: {engine}\nsource: facts of a demonstration company\n"
        f"statements: {digest(statements)}\nfiles:\n  kpis.csv: {digest(folder / 'kpis.csv')}\n",
        encoding="utf-8",
    )
