"""Funnels, over-dispersion, Pareto, survival, percentiles and agreement, by scipy, lifelines, statsmodels
and numpy."""

import math
import warnings
from collections import Counter
from fractions import Fraction

import numpy as np
from lifelines import KaplanMeierFitter
from scipy import stats
from statsmodels.duration.survfunc import SurvfuncRight
from statsmodels.stats.inter_rater import cohens_kappa

from intervals import LEVELS
from rules import more

REFUSED = {"refused": True}


# ---- funnels -------------------------------------------------------------------------------------------

def _units(rng, model, most, extra):
    """Units whose own rates differ by `extra` times a normal deviate on the log scale."""
    theta, size = float(rng.choice([0.02, 0.074, 0.3, 0.5, 0.95])), 10 ** rng.uniform(1, 3.5)
    units = []
    for _ in range(int(rng.integers(1, most))):
        own = theta * math.exp(extra * rng.normal())
        n = 0 if rng.random() < 0.03 else int(rng.integers(1, 2 * size + 2))
        if model == "binomial":
            units.append([int(rng.binomial(n, min(1.0, own))), n])
        else:
            n = round(n / 7, 2)
            units.append([int(rng.poisson(own * n)), n])
    return units


def funnel(model, adjustment):
    def ask(rng):
        adjusted = adjustment != "ignore"
        return {
            "method": "funnel", "model": model, "adjustment": adjustment,
            "units": _units(rng, model, 40, 0.3 if adjusted else 0.05 * rng.integers(0, 3)),
            "target": float(rng.choice([0.02, 0.1, 0.4, 0.9])) if rng.random() < 0.3 else None,
            "normal": bool(rng.random() < 0.2),
        }

    return ask, expect_funnel


def exact_limit(model, target, size, alpha):
    law = stats.binom(size, target) if model == "binomial" else stats.poisson(target * size)
    rank = law.ppf(alpha)
    above, below = law.cdf(rank), law.cdf(rank - 1)
    limit = max(0.0, rank - (above - alpha) / (above - below)) / size
    return min(1.0, limit) if model == "binomial" else limit


def expect_funnel(asked):
    model, placed = asked["model"], [unit for unit in asked["units"] if unit[1] > 0]
    target = asked["target"]
    if target is None:
        if not placed:
            return REFUSED
        target = sum(x for x, _ in placed) / math.fsum(n for _, n in placed)
    variance = target * (1 - target) if model == "binomial" else target
    varies = variance > 0
    scores = [(x / n - target) / math.sqrt(variance / n) for x, n in placed] if varies else []
    phi, over, between = None, False, 0.0
    if scores:
        drawn = np.asarray(stats.mstats.winsorize(np.array(scores), limits=(0.1, 0.1)))
        squares, degrees = float((drawn ** 2).sum()), len(scores) - 1
        phi = squares / len(scores)
        over = degrees > 0 and squares > stats.chi2.ppf(0.95, degrees)
    adjusted = over and len(scores) >= 10 and asked["adjustment"] != "ignore"
    if adjusted and asked["adjustment"] == "additive":
        weights = np.array([n / variance for _, n in placed])
        room = weights.sum() - (weights ** 2).sum() / weights.sum()
        between = max(0.0, (squares - degrees) / room)

    def limits(n, tail):
        if adjusted or asked["normal"]:
            spread = variance / n
            if adjusted:
                spread = spread * phi if asked["adjustment"] == "multiplicative" else spread + between
            half = stats.norm.ppf(1 - tail) * math.sqrt(spread)
            return [max(0.0, target - half), min(1.0 if model == "binomial" else math.inf, target + half)]
        if not varies:
            return [target, target]
        return [exact_limit(model, target, n, tail), exact_limit(model, target, n, 1 - tail)]

    def beyond(x, n, found, tail):
        side = "above" if more(x / n, found[1]) else "below" if more(found[0], x / n) else None
        if side and not adjusted and not asked["normal"]:
            law = stats.binom(n, target) if model == "binomial" else stats.poisson(target * n)
            chance = law.sf(x - 1) if side == "above" else law.cdf(x)
            side = side if more(tail, chance) else None
        return side

    units = []
    for x, n in asked["units"]:
        if n == 0:
            units.append(None)
            continue
        inner, outer = limits(n, 0.025), limits(n, 0.001)
        far, near = beyond(x, n, outer, 0.001), beyond(x, n, inner, 0.025)
        units.append({
            "value": x / n, "score": (x / n - target) / math.sqrt(variance / n) if varies else None,
            "position": f"outside {far}" if far else f"between {near}" if near else "inside",
            "inner": inner, "outer": outer,
        })
    return {"target": target, "phi": phi, "overdispersed": bool(over), "between": between, "units": units}


def dispersion(model):
    def ask(rng):
        return {"method": "dispersion", "model": model,
                "samples": _units(rng, model, 40, 0.2 * rng.integers(0, 3))}

    def expect(asked):
        sized = [(x, n) for x, n in asked["samples"] if n > 0]
        total, whole = sum(x for x, _ in sized), math.fsum(n for _, n in sized)
        if len(sized) < 2 or total == 0 or (model == "binomial" and total == whole):
            return REFUSED
        if model == "binomial":  # Pearson's test of homogeneity of a table of two rows
            table = np.array([[x for x, _ in sized], [n - x for x, n in sized]])
            found = stats.chi2_contingency(table, correction=False).statistic
        else:
            expected = np.array([n for _, n in sized]) * (total / whole)
            found = stats.chisquare([x for x, _ in sized], expected, sum_check=False).statistic
        degrees = len(sized) - 1
        return {"ratio": float(found) / degrees, "statistic": float(found), "degrees": degrees,
                "p_value": float(stats.chi2.sf(found, degrees))}

    return ask, expect


# ---- Pareto --------------------------------------------------------------------------------------------

def ask_pareto(rng):
    names = ["態度", "時段", "資料", "回覆", "other", "a", "B", "帳務", "語氣", "", "z", "<b>"]
    causes = [[str(rng.choice(names)), int(rng.choice([0, 1, 2, 3, 5, 8, rng.integers(0, 200)]))]
              for _ in range(int(rng.integers(0, 25)))]
    other = "other" if rng.random() < 0.6 else None
    most = int(rng.integers(0, 8)) if other and rng.random() < 0.5 else None
    threshold = float(rng.choice([0.8, 0.8, 0.5, 0.75, 1.0]))
    return {"method": "pareto", "causes": causes, "threshold": threshold, "other": other, "most": most}


def expect_pareto(asked):
    counts = Counter()
    for name, count in asked["causes"]:
        counts[name] += count
    total = sum(counts.values())
    if total == 0:
        return REFUSED
    other = asked["other"]
    rest = [counts.pop(other)] if other in counts else []
    order = sorted(counts.items(), key=lambda cause: (-cause[1], cause[0]))
    kept = len(order) if asked["most"] is None else asked["most"]
    rest += [count for _, count in order[kept:]]
    order = order[:kept] + ([(other, sum(rest))] if rest and other is not None else [])
    bars, running = [], 0
    for name, count in order:
        running += count
        bars.append({"name": name, "count": count, "share": count / total, "running": running,
                     "running_share": running / total})
    reached = [Fraction(bar["running"], total) >= Fraction(str(asked["threshold"])) for bar in bars]
    return {"total": total, "crossing": reached.index(True), "bars": bars}


# ---- survival ------------------------------------------------------------------------------------------

def ask_survival(rng):
    places, scale = int(rng.integers(0, 3)), float(rng.choice([5, 30, 200]))
    times = np.round(rng.exponential(scale, size=int(rng.integers(1, 120))), places)
    share = float(rng.choice([0.1, 0.5, 0.9, 1.0]))
    return {"method": "kaplan_meier", "cases": [[float(t), bool(rng.random() < share)] for t in times],
            "level": float(rng.choice(LEVELS))}


def expect_survival(asked):
    times, events = np.array([t for t, _ in asked["cases"]]), np.array([e for _, e in asked["cases"]])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fitted = KaplanMeierFitter(alpha=1 - asked["level"]).fit(times, events)
        # Greenwood's error is the matter of the other package.
        errors = SurvfuncRight(times, events.astype(int)) if events.any() else None
    table, curve, bounds = fitted.event_table, fitted.survival_function_, fitted.confidence_interval_
    steps, exact = [], Fraction(1)
    for time, row in table[table["observed"] > 0].iterrows():
        dead, risk = int(row["observed"]), int(row["at_risk"])
        exact *= Fraction(risk - dead, risk)
        at = list(errors.surv_times).index(time)
        alive = exact > 0
        steps.append({
            "time": float(time), "at_risk": risk, "events": dead, "exact": exact,
            "survival": float(curve.loc[time].iloc[0]),
            "error": float(errors.surv_prob_se[at]) if alive else None,
            "interval": [float(b) for b in bounds.loc[time]] if alive else None,
        })
    first = lambda reached: next((step["time"] for step in steps if reached(step)), None)
    # In fractions: the package compares rounded products, which miss a curve that meets one half exactly.
    median, quartile = first(lambda s: s["exact"] <= Fraction(1, 2)), first(lambda s: s["exact"] <= Fraction(3, 4))
    if all(step["exact"] != Fraction(1, 2) for step in steps):
        theirs = fitted.median_survival_time_
        assert (median is None) == math.isinf(theirs) and median in (None, theirs), "lifelines differs"
    lower = first(lambda s: s["interval"] is None or s["interval"][0] <= 0.5 + 1e-12)
    upper = first(lambda s: s["interval"] is not None and s["interval"][1] <= 0.5 + 1e-12)
    most = first(lambda s: s["exact"] <= Fraction(1, 10))
    most_interval = [first(lambda s: s["interval"] is None or s["interval"][0] <= 0.1 + 1e-12),
                     first(lambda s: s["interval"] is not None and s["interval"][1] <= 0.1 + 1e-12)]
    for step in steps:
        del step["exact"]
    return {"steps": steps, "median": median, "median_interval": [lower, upper], "quartile": quartile,
            "nine_tenths": most, "nine_tenths_interval": most_interval,
            "censored": sorted(float(t) for t in times[~events])}


# ---- percentiles ---------------------------------------------------------------------------------------

def _values(rng):
    return [round(float(v), int(rng.integers(0, 4))) for v in rng.lognormal(2, 1, size=int(rng.integers(1, 80)))]


def numpy_percentile(definition):
    """Shares are parts of 64, which binary numbers hold exactly, so that no rank is raised by rounding."""
    method = {"nearest_rank": "inverted_cdf", "type6": "weibull"}[definition]

    def ask(rng):
        return {"method": "percentile", "values": _values(rng), "share": int(rng.integers(0, 65)) / 64,
                "definition": definition}

    return ask, lambda asked: float(np.quantile(asked["values"], asked["share"], method=method))


def decimal_percentile(definition):
    """Shares of whole percents, in fractions."""

    def ask(rng):
        return {"method": "percentile", "values": _values(rng), "share": int(rng.integers(0, 101)) / 100,
                "definition": definition}

    def expect(asked):
        values, share = sorted(asked["values"]), Fraction(str(asked["share"]))
        n = len(values)
        if definition == "nearest_rank":
            return values[max(1, math.ceil(share * n)) - 1]
        rank = min(Fraction(n), max(Fraction(1), share * (n + 1)))
        low, part = math.floor(rank), rank - math.floor(rank)
        high = min(low, n - 1)
        return float(Fraction(values[low - 1]) * (1 - part) + Fraction(values[high]) * part)

    return ask, expect


# ---- agreement -----------------------------------------------------------------------------------------

def kappa(weights):
    def ask(rng):
        size = int(rng.integers(2, 7))
        table = rng.integers(0, int(rng.choice([2, 10, 60])), size=(size, size))
        table += np.diag(rng.integers(0, int(rng.choice([2, 80])), size=size))
        return {"method": "kappa", "table": table.tolist(), "weights": weights, "level": float(rng.choice(LEVELS))}

    def expect(asked):
        table = np.array(asked["table"], dtype=float)
        if table.sum() == 0:
            return REFUSED
        share, place = table / table.sum(), np.arange(len(table))
        apart = np.abs(np.subtract.outer(place, place)) / (len(table) - 1)
        agreed = {"unweighted": (apart == 0) * 1.0, "linear": 1 - apart, "quadratic": 1 - apart ** 2}[weights]
        observed = float((agreed * share).sum())
        expected = float((agreed * np.outer(share.sum(axis=1), share.sum(axis=0))).sum())
        if 1 - expected < 1e-12:
            return REFUSED
        name = {"unweighted": None, "linear": "ca", "quadratic": "fc"}[weights]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = cohens_kappa(table, wt=name)
        error = 0.0 if found.var_kappa < 1e-18 else math.sqrt(found.var_kappa)
        half = stats.norm.ppf((1 + asked["level"]) / 2) * error
        return {"observed": observed, "expected": expected, "kappa": float(found.kappa), "error": error,
                "interval": [max(-1.0, found.kappa - half), min(1.0, found.kappa + half)]}

    return ask, expect
