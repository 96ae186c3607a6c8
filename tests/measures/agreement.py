"""Recomputes measures from the exported records, independently of the program, and compares them.

    agreement.py DATA

DATA is the folder of exported data of a portal. Numerators, denominators and nearest-rank percentiles must be the
same; shares and rates must agree to 12 digits. Exits with 1 when anything differs or a measure has nothing to
compare."""

import json
import math
import sys
from fractions import Fraction
from pathlib import Path

import pandas as pd

DATA = Path(sys.argv[1])
MEASURES = pd.read_csv(DATA / "kpis.csv", keep_default_na=False, na_values=[""])
AS_OF = pd.Timestamp(json.loads((DATA / "compliance.json").read_text())["as_of"])


def records(kind):
    return pd.read_csv(DATA / f"{kind}.csv", keep_default_na=False, na_values=[""], low_memory=False)


def day(column):
    """The civil date of a moment as it is written; the sample writes the company's own offset."""
    return pd.to_datetime(column.str[:10])


def moment(column):
    return pd.to_datetime(column, utc=True)


def frame(unit, date, numerator, denominator):
    return pd.DataFrame({"unit": unit, "date": date, "n": numerator, "d": denominator})


def month(period):
    return pd.PeriodIndex(period, freq="M").to_timestamp()


def quarter(period):
    return pd.PeriodIndex(period.str.replace("-", ""), freq="Q").to_timestamp()


def strata():
    """Every stratum of every data audit as a row."""
    audits, rows = records("data-audit"), []
    for _, audit in audits.iterrows():
        for position in range(1000):
            field = f"strata[{position}]."
            if field + "unit" not in audits or pd.isna(audit[field + "unit"]):
                break
            rows.append(
                {
                    "unit": audit[field + "unit"],
                    "date": month([audit["period"]])[0],
                    "sampled": audit[field + "sampled"],
                    "faulty": audit[field + "faulty"],
                    "fields": audit[field + "required_fields"],
                    "missing": audit[field + "errors.completeness"],
                    "late": audit[field + "errors.timeliness"],
                }
            )
    return pd.DataFrame(rows)


def success():
    ran = records("execution").dropna(subset=["outcome.cohort"])
    return frame(ran["unit"], pd.to_datetime(ran["from"]), ran["outcome.collected"], ran["outcome.cohort"])


def complaint_rate():
    complaints, ran = records("complaint"), records("execution")
    received = frame(complaints["unit"], day(complaints["received_at"]), 1, 0)
    return pd.concat([received, frame(ran["unit"], pd.to_datetime(ran["from"]), 0, ran["cases_worked"])])


def satisfaction():
    waves = records("survey")
    return frame(waves["unit"], quarter(waves["period"]), waves["satisfied"], waves["answered"])


def satisfaction_mean():
    waves = records("survey")
    return frame(waves["unit"], quarter(waves["period"]), waves["score_sum"], waves["answered"])


def data(errors, looked_at="sampled"):
    def count():
        rows = strata()
        return frame(rows["unit"], rows["date"], rows[looked_at] - rows[errors], rows[looked_at])

    return count


def upheld():
    decided = records("complaint").dropna(subset=["decision.at"])
    right = decided["decision.verdict"].isin(["upheld", "partly_upheld"]).astype(int)
    return frame(decided["unit"], day(decided["decision.at"]), right, 1)


def upheld_rate():
    decided, ran = upheld(), records("execution")
    right = frame(decided["unit"], decided["date"], decided["n"], 0)
    return pd.concat([right, frame(ran["unit"], pd.to_datetime(ran["from"]), 0, ran["cases_worked"])])


def numbered(table, field):
    """The positions of a list whose items have a field."""
    return [position for position in range(1000) if f"{field}[{position}]" in {name.split(".")[0] for name in table}]


def sampled():
    """Every monitored contact as a row."""
    table, rows = records("monitoring"), []
    for position in numbered(table, "samples"):
        field = f"samples[{position}]."
        part = table.dropna(subset=[field + "occurred_at"])
        assessed = part[field + "assessed"] if field + "assessed" in part else math.nan
        rows.append(
            pd.DataFrame(
                {
                    "unit": part["unit"],
                    "date": pd.to_datetime(part["date"]),
                    "occurred": moment(part[field + "occurred_at"]),
                    "recorded": moment(part[field + "recorded_at"]),
                    "assessed": assessed,
                }
            )
        )
    return pd.concat(rows, ignore_index=True)


def first_pass():
    plans = records("plan").dropna(subset=["submitted_at"])

    def any_is(field, last, values):
        columns = [name for name in plans if name.startswith(field) and name.endswith(last)]
        return plans[columns].isin(values).any(axis=1)

    returned = any_is("reviews[", ".verdict", ["returned"])
    refused = any_is("approvals[", ".legality", ["fail"]) | any_is("approvals[", ".reasonableness", ["fail"])
    approved = pd.Series(False, index=plans.index)
    for position in range(10):
        field = f"approvals[{position}]."
        if field + "legality" in plans:
            approved |= (plans[field + "legality"] == "pass") & (plans[field + "reasonableness"] == "pass")
    decided = returned | refused | approved
    first = (~returned & ~refused)[decided].astype(int)
    return frame(plans["unit"][decided], day(plans["submitted_at"])[decided], first, 1)


def registration():
    complaints = records("complaint")
    took = moment(complaints["registered_at"]) - moment(complaints["received_at"])
    return complaints["unit"], day(complaints["received_at"]), took.dt.total_seconds() / 3600


def resolution():
    """Calendar days from the day of receipt to the day of closure, with those still open as of the as-of date; the
    days on which the clock stood still do not count, which are those after a pause began up to its end."""
    complaints = records("complaint")
    received = day(complaints["received_at"])
    closed = day(complaints["closed_at"])
    ended = closed.fillna(AS_OF)
    days = (ended - received).dt.days
    for position in numbered(complaints, "pauses"):
        since = day(complaints[f"pauses[{position}].from"]).clip(lower=received)
        until = day(complaints[f"pauses[{position}].to"]).clip(upper=ended)
        days -= (until - since).dt.days.clip(lower=0).fillna(0).astype(int)
    return pd.DataFrame({"unit": complaints["unit"], "date": received, "t": days, "done": closed.notna()})


def lag():
    rows = sampled()
    hours = (rows["recorded"] - rows["occurred"]).dt.total_seconds() / 3600
    return pd.DataFrame({"unit": rows["unit"], "date": rows["date"], "t": hours, "done": True})


def notification():
    """Hours from finding to notification; every finding of the sample was told of by the as-of date."""
    findings = records("finding")
    told = findings["notified_at"].notna()
    assert told.all(), "a finding is still waiting: count it as running"
    hours = (moment(findings["notified_at"]) - moment(findings["found_at"])).dt.total_seconds() / 3600
    return pd.DataFrame({"unit": findings["unit"], "date": day(findings["found_at"]), "t": hours, "done": told})


COUNTED = {
    "SUCCESS": success,
    "COMPLAINT": complaint_rate,
    "CSAT": satisfaction,
    "CSAT-MEAN": satisfaction_mean,
    "DATA-ACC": data("faulty"),
    "DATA-COMPL": data("missing", "fields"),
    "DATA-TIME": data("late"),
    "UPHELD": upheld,
    "COMPLAINT-UPHELD": upheld_rate,
    "PLAN-1ST": first_pass,
}
# the share of cases that is left over at the time that is given
LASTED = {
    "RESOLVE-P": (resolution, Fraction(1, 2)),
    "MON-LAG": (lag, Fraction(1, 10)),
    "NOTIFY-T": (notification, Fraction(1, 10)),
}
FREQUENCY = {"month": "M", "quarter": "Q", "year": "Y"}


def wanted(kpi):
    """The rows to compare: the whole company, and every unit that has no part of its own."""
    rows = MEASURES[MEASURES["kpi"] == kpi]
    units = set(rows.loc[rows["dimension"] == "unit", "part"])
    wholes = {unit for unit in units if any(other.startswith(unit + "-") for other in units)}
    # a partner agency belongs to itself alone
    return rows[(rows["dimension"] == "company") | ((rows["dimension"] == "unit") & ~rows["part"].isin(wholes))]


def within(rows, row):
    same = rows["date"].dt.to_period(FREQUENCY[row.grain]).astype(str) == row.period.replace("-Q", "Q")
    return rows[same & ((row.dimension == "company") | (rows["unit"] == row.part))]


def same(a, b):
    if pd.isna(a) or pd.isna(b):
        return pd.isna(a) and pd.isna(b)
    return math.isclose(a, b, rel_tol=1e-12, abs_tol=1e-15)


def nearest_rank(values, share):
    values = sorted(values)
    return values[math.ceil(share * len(values)) - 1]


def quantile(times, done, left_over):
    """The first time at which the Kaplan-Meier curve is at most a share, in exact fractions; nan when it never is."""
    left, curve = len(times), Fraction(1)
    for time in sorted(set(times)):
        ended = sum(1 for t, d in zip(times, done) if t == time and d)
        curve *= Fraction(left - ended, left)
        if curve <= left_over:
            return time
        left -= sum(1 for t in times if t == time)
    return math.nan


def counted(kpi, count):
    rows, compared, differ = count(), 0, []
    scale = 1000 if kpi.startswith("COMPLAINT") else 1
    for row in wanted(kpi).itertuples():
        part = within(rows, row)
        n, d = part["n"].sum(), part["d"].sum()
        value = n / d * scale if d > 0 and row.sufficient else math.nan
        if (n, d) != (row.numerator, row.denominator) or not same(value, row.value):
            differ.append(f"{kpi} {row.part} {row.period}: {n}/{d}={value}, published {row.numerator}/{row.denominator}={row.value}")
        compared += 1
    return compared, differ


def percentiles():
    unit, date, hours = registration()
    rows, compared, differ = pd.DataFrame({"unit": unit, "date": date, "t": hours}), 0, []
    for row in wanted("REG-T").itertuples():
        times = within(rows, row)["t"].tolist()
        own = [nearest_rank(times, share) if row.sufficient else math.nan for share in (0.5, 0.9, 0.95)]
        if len(times) != row.n or not all(map(same, own, (row.p50, row.p90, row.p95))):
            differ.append(f"REG-T {row.part} {row.period}: {own} of {len(times)}, published {row.p50} {row.p90} {row.p95} of {row.n}")
        compared += 1
    return compared, differ


def survival(kpi, time, left_over):
    rows, compared, differ = time(), 0, []
    for row in wanted(kpi).itertuples():
        part = within(rows, row)
        own = quantile(part["t"].tolist(), part["done"].tolist(), left_over) if row.sufficient else math.nan
        ended, running = int(part["done"].sum()), int((~part["done"]).sum())
        published = [0 if pd.isna(count) else count for count in (row.done, row.open)]
        if [ended, running] != published or not same(own, row.value):
            differ.append(f"{kpi} {row.part} {row.period}: {own}, published {row.value}")
        compared += 1
    return compared, differ


def main():
    results = {kpi: counted(kpi, count) for kpi, count in COUNTED.items()}
    results["REG-T"] = percentiles()
    for kpi, (time, left_over) in LASTED.items():
        results[kpi] = survival(kpi, time, left_over)
    failed = False
    for kpi, (compared, differ) in results.items():
        print(f"{kpi:<16} {compared:>5} values, {len(differ)} differ")
        failed |= bool(differ) or compared == 0
        for line in differ[:5]:
            print("   ", line)
    total = sum(compared for compared, _ in results.values())
    print(f"{len(results)} measures, {total} values recomputed from the exported records")
    sys.exit(failed)


main()
