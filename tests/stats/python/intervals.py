"""Intervals of proportions and counts, by statsmodels."""

import math

from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
from statsmodels.stats.rates import confint_poisson

LEVELS = [0.8, 0.9, 0.95, 0.99, 0.998]


def _share(rng):
    """Counts x of n: tiny samples, large ones, and both ends of the scale."""
    n = int(rng.integers(1, 10 ** int(rng.integers(1, 6))))
    ends = [0, n, min(1, n), n - 1]
    x = int(rng.choice(ends)) if rng.random() < 0.2 else int(rng.binomial(n, rng.random()))
    return x, n


def proportion(method):
    def ask(rng):
        x, n = _share(rng)
        return {"method": method, "x": x, "n": n, "level": float(rng.choice(LEVELS))}

    def expect(asked):
        name = {"wilson": "wilson", "clopper_pearson": "beta"}[method]
        low, high = proportion_confint(asked["x"], asked["n"], alpha=1 - asked["level"], method=name)
        # statsmodels leaves the ends to rounding (Wilson) or to a quantile of no distribution (exact).
        low = 0.0 if asked["x"] == 0 else low
        high = 1.0 if asked["x"] == asked["n"] else high
        return [float(low), float(high)]

    return ask, expect


def ask_poisson(rng):
    count = 0 if rng.random() < 0.1 else int(rng.integers(0, 10 ** int(rng.integers(1, 6))))
    exposure = round(float(rng.uniform(0.01, 500)), 3)
    return {"method": "poisson", "count": count, "exposure": exposure, "level": float(rng.choice(LEVELS))}


def expect_poisson(asked):
    alpha = 1 - asked["level"]
    low, high = confint_poisson(asked["count"], asked["exposure"], method="exact-c", alpha=alpha)
    return [0.0 if math.isnan(low) else float(low), float(high)]


def ask_newcombe(rng):
    (x1, n1), (x2, n2) = _share(rng), _share(rng)
    return {"method": "newcombe", "x1": x1, "n1": n1, "x2": x2, "n2": n2, "level": float(rng.choice(LEVELS))}


def expect_newcombe(asked):
    low, high = confint_proportions_2indep(
        asked["x1"], asked["n1"], asked["x2"], asked["n2"],
        method="newcomb", compare="diff", alpha=1 - asked["level"],
    )
    return [float(low), float(high)]
