"""Compares the statistics of this project with an independent computation, on random inputs.

    agreement.py PROGRAM [--cases 200] [--seed 2026] [--only WORD]

PROGRAM is the built example `stats_values`, which answers requests as JSON lines. Every method gets the same
inputs on every run. A number agrees when it differs by at most the absolute or the relative tolerance of its
method; words, whole numbers, lists and absences must be the same. The worst relative error is that of numbers
of at least a millionth. Exits with 1 when anything differs."""

import argparse
import json
import subprocess
import sys
import zlib

import numpy as np

import charts
import intervals
import rules
import samples

# method: (how to ask and what to expect, absolute tolerance, relative tolerance)
METHODS = {
    "Wilson": (intervals.proportion("wilson"), 1e-14, 1e-11),
    "Clopper-Pearson": (intervals.proportion("clopper_pearson"), 1e-14, 1e-9),
    "Poisson (Garwood)": ((intervals.ask_poisson, intervals.expect_poisson), 1e-14, 1e-9),
    "Newcombe": ((intervals.ask_newcombe, intervals.expect_newcombe), 1e-13, 1e-10),
    "p chart": (charts.chart("p"), 1e-12, 1e-10),
    "p' chart": (charts.chart("p_prime"), 1e-12, 1e-10),
    "u chart": (charts.chart("u"), 1e-12, 1e-10),
    "u' chart": (charts.chart("u_prime"), 1e-12, 1e-10),
    "c chart": (charts.chart("c"), 1e-12, 1e-10),
    "g chart": (charts.chart("g"), 1e-12, 1e-10),
    "run chart": (charts.chart("run"), 1e-12, 1e-10),
    "XmR chart": (charts.chart("xmr", screening=False), 1e-12, 1e-10),
    "XmR chart, screened": (charts.chart("xmr", screening=True), 1e-12, 1e-10),
    "t chart": (charts.chart("t"), 1e-12, 1e-10),
    "Shewhart": (rules.rules("shewhart"), 0, 0),
    "Western Electric": (rules.rules("western_electric"), 0, 0),
    "Nelson": (rules.rules("nelson"), 0, 0),
    "NHS": (rules.rules("nhs"), 0, 0),
    "Anhoej": (rules.rules("anhoej"), 0, 0),
    "Shewhart and Anhoej": (rules.rules("shewhart_anhoej"), 0, 0),
    "funnel, binomial": (samples.funnel("binomial", "ignore"), 1e-12, 1e-8),
    "funnel, binomial, multiplicative": (samples.funnel("binomial", "multiplicative"), 1e-12, 1e-8),
    "funnel, binomial, additive": (samples.funnel("binomial", "additive"), 1e-12, 1e-8),
    "funnel, Poisson": (samples.funnel("poisson", "ignore"), 1e-12, 1e-8),
    "funnel, Poisson, multiplicative": (samples.funnel("poisson", "multiplicative"), 1e-12, 1e-8),
    "funnel, Poisson, additive": (samples.funnel("poisson", "additive"), 1e-12, 1e-8),
    "over-dispersion, binomial": (samples.dispersion("binomial"), 1e-11, 1e-9),
    "over-dispersion, Poisson": (samples.dispersion("poisson"), 1e-11, 1e-9),
    "Pareto": ((samples.ask_pareto, samples.expect_pareto), 1e-15, 1e-14),
    "Kaplan-Meier": ((samples.ask_survival, samples.expect_survival), 1e-12, 1e-10),
    "percentile, nearest rank": (samples.numpy_percentile("nearest_rank"), 0, 0),
    "percentile, nearest rank, decimal": (samples.decimal_percentile("nearest_rank"), 0, 0),
    "percentile, type 6": (samples.numpy_percentile("type6"), 1e-13, 1e-13),
    "percentile, type 6, decimal": (samples.decimal_percentile("type6"), 1e-13, 1e-13),
    "kappa": (samples.kappa("unweighted"), 1e-9, 1e-9),
    "kappa, linear": (samples.kappa("linear"), 1e-9, 1e-9),
    "kappa, quadratic": (samples.kappa("quadratic"), 1e-9, 1e-9),
}


class Comparison:
    """How far the answers to one method are from what is expected."""

    def __init__(self, absolute, relative):
        self.absolute, self.relative = absolute, relative
        self.values, self.worst_absolute, self.worst_relative = 0, 0.0, 0.0

    def differences(self, actual, expected, where="answer"):
        if isinstance(expected, dict):
            if set(expected) == {"refused"}:
                refused = isinstance(actual, dict) and "refused" in actual
                return [] if refused else [f"{where}: {actual} instead of a refusal"]
            if not isinstance(actual, dict) or set(actual) != set(expected):
                return [f"{where}: {actual} instead of {expected}"]
            return [d for key in expected for d in self.differences(actual[key], expected[key], f"{where}.{key}")]
        if isinstance(expected, list):
            if not isinstance(actual, list) or len(actual) != len(expected):
                return [f"{where}: {actual} instead of {expected}"]
            return [d for i, (a, e) in enumerate(zip(actual, expected)) for d in self.differences(a, e, f"{where}[{i}]")]
        if isinstance(expected, float) and isinstance(actual, (int, float)) and not isinstance(actual, bool):
            return self.number(float(actual), expected, where)
        self.values += 1
        same = type(actual) is type(expected) and actual == expected
        return [] if same else [f"{where}: {actual!r} instead of {expected!r}"]

    def number(self, actual, expected, where):
        error = abs(actual - expected)
        relative = error / abs(expected) if expected else 0.0
        self.values += 1
        if not (error <= self.absolute or (expected and relative <= self.relative)):
            return [f"{where}: {actual!r} instead of {expected!r}"]
        self.worst_absolute = max(self.worst_absolute, error)
        # Of nearly nothing, such as the score of a point on the centre line, any share is only rounding.
        if abs(expected) >= 1e-6:
            self.worst_relative = max(self.worst_relative, relative)
        return []


def answers(program, asked):
    lines = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in asked)
    done = subprocess.run([program], input=lines, capture_output=True, text=True, encoding="utf-8", check=False)
    if done.returncode:
        sys.exit(f"the program failed: {done.stderr.strip()}")
    return [json.loads(line) for line in done.stdout.splitlines()]


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("program")
    options.add_argument("--cases", type=int, default=200)
    options.add_argument("--seed", type=int, default=2026)
    options.add_argument("--only", default="", help="methods whose name contains this")
    options = options.parse_args()
    passed = failed = 0
    print(f"{options.cases} random inputs a method, seed {options.seed}")
    print(f"{'method':<35}{'passed':>7}{'failed':>7}{'refused':>8}{'values':>9}"
          f"{'worst abs.':>12}{'worst rel.':>12}{'tolerance (abs. or rel.)':>26}")
    for name, ((ask, expect), absolute, relative) in METHODS.items():
        if options.only not in name:
            continue
        rng = np.random.default_rng([options.seed, zlib.crc32(name.encode())])
        asked = [ask(rng) for _ in range(options.cases)]
        found, comparison, wrong, refused = answers(options.program, asked), Comparison(absolute, relative), [], 0
        if len(found) != len(asked):
            sys.exit(f"{len(found)} answers to {len(asked)} requests")
        for request, answer in zip(asked, found):
            expected = expect(request)
            refused += expected == samples.REFUSED
            differences = comparison.differences(answer, expected)
            if differences:
                wrong.append((request, differences))
        print(f"{name:<35}{len(asked) - len(wrong):>7}{len(wrong):>7}{refused:>8}{comparison.values:>9}"
              f"{comparison.worst_absolute:>12.1e}{comparison.worst_relative:>12.1e}"
              f"{f'{absolute:.0e} or {relative:.0e}':>26}")
        for request, differences in wrong[:3]:
            print("  asked", json.dumps(request, ensure_ascii=False)[:2000])
            for difference in differences[:5]:
                print("   ", difference[:600])
        passed, failed = passed + len(asked) - len(wrong), failed + len(wrong)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
