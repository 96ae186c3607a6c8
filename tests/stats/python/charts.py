"""Control charts, written anew from the formulas: limits with variable n, phases, exclusions, frozen
baselines, given limits and screening."""

import math

import numpy as np

from rules import SETS, signals_of

POWER = 3.6
CONSTANTS = {  # sigma per mean range, upper limit of a range per mean range
    "rounded": (1 / 1.128, 3.267),
    "exact": (math.sqrt(math.pi) / 2, 1 + 3 * math.sqrt(2 - 4 / math.pi) * math.sqrt(math.pi) / 2),
    "nhs": (2.66 / 3, 3.267),
}


# ---- what is asked -------------------------------------------------------------------------------------

def _observation(rng, kind, level, typical):
    """One observation of the kind, or None for a period without any."""
    if rng.random() < 0.04:
        return None
    shock = 1.6 if rng.random() < 0.08 else 1.0
    if kind in ("p", "p_prime"):
        n = 0 if rng.random() < 0.02 else int(rng.integers(typical // 2 + 1, 2 * typical + 2))
        return {"ratio": [int(rng.binomial(n, min(1.0, level * shock))), n]}
    if kind in ("u", "u_prime"):
        exposure = round(float(rng.uniform(0.2, 2) * typical), 2)
        if rng.random() < 0.5:
            return {"ratio": [int(rng.poisson(level * shock * int(exposure + 1))), int(exposure + 1)]}
        return {"rate": [int(rng.poisson(level * shock * exposure)), exposure]}
    if kind in ("c", "g"):
        return {"count": int(rng.poisson(level * shock * 40))}
    if kind == "t":
        return {"value": round(float(rng.exponential(30) * shock), 1)}
    if rng.random() < 0.2:
        return {"ratio": [int(rng.integers(0, 20)), int(rng.integers(1, 8))]}
    return {"value": round(float(rng.normal(50 * level, 4) * shock), 1)}


def chart(kind, screening=None):
    def ask(rng):
        length = int(rng.integers(1, 61))
        typical, level = int(10 ** rng.uniform(0.5, 4)), float(rng.choice([0.01, 0.1, 0.3, 0.5, 0.9]))
        series = [_observation(rng, kind, level, typical) for _ in range(length)]
        starts = sorted(rng.choice(length, size=min(length, int(rng.integers(0, 4))), replace=False).tolist())
        excluded = sorted(rng.choice(length, size=min(length, int(rng.integers(0, 4))), replace=False).tolist())
        return {
            "method": "chart", "kind": kind, "series": series,
            "phases": [_phase(rng, kind, start, level) for start in starts],
            "excluded": excluded if rng.random() < 0.6 else [],
            "sigmas": float(rng.choice([3.0, 3.0, 2.0, 2.5])),
            "constants": str(rng.choice(list(CONSTANTS))),
            "screening": bool(rng.random() < 0.5) if screening is None else screening,
            "bridge_excluded": bool(rng.random() < 0.7), "bridge_undefined": bool(rng.random() < 0.3),
            "set": str(rng.choice(list(SETS))),
        }

    return ask, expect_chart


def _phase(rng, kind, start, level):
    drawn = rng.random()
    if drawn < 0.4:
        return {"start": start}
    if drawn < 0.8:
        return {"start": start, "first": int(rng.integers(1, 30))}
    spread = round(float(rng.uniform(0.5, 4)), 2) if rng.random() < 0.8 else None
    return {"start": start, "centre": level, "spread": spread}


# ---- what is expected ----------------------------------------------------------------------------------

def _sample(kind, observed):
    """(value, value on the scale of sigma, count, size), or None."""
    if observed is None:
        return None
    (shape, content), = observed.items()
    if shape == "value":
        return content, content ** (1 / POWER) if kind == "t" else content, 0, 1.0
    count, size = content if shape in ("ratio", "rate") else (content, 1)
    return None if size == 0 else (count / size, count / size, count, float(size))


def _sampling_sigma(kind, centre, size):
    if kind in ("p", "p_prime"):
        return math.sqrt(max(0.0, centre * (1 - centre) / size))
    if kind in ("u", "u_prime"):
        return math.sqrt(centre / size)
    return math.sqrt(centre) if kind == "c" else math.sqrt(centre * (centre + 1))


def _ranges(asked, samples, used, scores):
    """|difference| of neighbouring used points, as far as the gaps between them may be bridged."""
    found = []
    for left, right in zip(used, used[1:]):
        gaps = [asked["bridge_undefined"] if samples[i] is None else asked["bridge_excluded"]
                for i in range(left + 1, right)]
        if all(gaps):
            found.append(abs(scores[right] - scores[left]))
    return np.array(found)


def _estimate(asked, samples, phase, end):
    """(points used, centre on the scale of sigma, spread, ranges screened)."""
    kind, start = asked["kind"], phase["start"]
    per_range, upper = CONSTANTS[asked["constants"]]
    if "centre" in phase:
        centre = phase["centre"] ** (1 / POWER) if kind == "t" else phase["centre"]
        spread = phase["spread"] if kind in ("xmr", "t", "p_prime", "u_prime") else None
        return 0, centre, spread, 0
    stop = min(end, start + phase["first"]) if "first" in phase else end
    used = [i for i in range(start, stop) if samples[i] is not None and i not in asked["excluded"]]
    if not used:
        return 0, None, None, 0
    if kind == "run":
        return len(used), float(np.median([samples[i][1] for i in used])), None, 0
    if kind in ("xmr", "t"):
        centre = float(np.mean([samples[i][1] for i in used]))
        scores = {i: samples[i][1] for i in used}
    else:
        centre = sum(samples[i][2] for i in used) / math.fsum(samples[i][3] for i in used)
        if kind in ("p", "u", "c", "g"):
            return len(used), centre, None, 0
        sigmas = {i: _sampling_sigma(kind, centre, samples[i][3]) for i in used}
        scores = {i: (samples[i][0] - centre) / sigmas[i] if sigmas[i] > 0 else 0.0 for i in used}
    ranges = _ranges(asked, samples, used, scores)
    if not len(ranges):
        return len(used), centre, None, 0
    if kind in ("p_prime", "u_prime"):
        return len(used), centre, float(ranges.mean()) * per_range, 0
    kept = ranges[ranges < upper * ranges.mean()] if asked["screening"] else ranges
    kept = kept if len(kept) else ranges
    return len(used), centre, float(kept.mean()), len(ranges) - len(kept)


def _clip(kind, limit):
    if kind in ("p", "p_prime"):
        return min(1.0, max(0.0, limit))
    return limit if kind in ("run", "xmr") else max(0.0, limit)


def expect_chart(asked):
    kind, samples = asked["kind"], [_sample(asked["kind"], o) for o in asked["series"]]
    per_range, range_limit = CONSTANTS[asked["constants"]]
    phases = list(asked["phases"])
    if not phases or phases[0]["start"] > 0:
        phases.insert(0, {"start": 0})
    ends = [phase["start"] for phase in phases[1:]] + [len(samples)]
    back = (lambda y: max(0.0, y) ** POWER) if kind == "t" else (lambda y: y)
    fits, points, jumps, seen = [], [], [], []
    for number, (phase, end) in enumerate(zip(phases, ends)):
        basis, centre, spread, screened = _estimate(asked, samples, phase, end)
        ranged = kind in ("xmr", "t") and spread is not None
        fit = {
            "start": phase["start"], "end": end, "basis": basis, "screened": screened,
            "centre": None if centre is None else back(centre), "spread": spread,
            "range_upper": spread * range_limit if ranged else None,
        }
        fits.append(fit)
        for i in range(phase["start"], end):
            point = _point(asked, samples, i, phase["start"], centre, spread, per_range, back)
            points.append(point)
            if point["range"] is not None and ranged and point["range"] > fit["range_upper"] * (1 + 1e-12):
                jumps.append(i)
            seen.append({**point, "index": i, "phase": number, "excluded": i in asked["excluded"]})
    return {"phases": fits, "points": points, "jumps": jumps, "signals": signals_of(seen, asked["set"])}


def _point(asked, samples, i, start, centre, spread, per_range, back):
    kind, sample = asked["kind"], samples[i]
    sigma = None
    if centre is not None and kind != "run":
        if kind in ("xmr", "t"):
            sigma = None if spread is None else spread * per_range
        elif kind in ("c", "g"):
            sigma = _sampling_sigma(kind, centre, 1.0)
        elif sample is not None:
            sigma = _sampling_sigma(kind, centre, sample[3])
            if kind in ("p_prime", "u_prime"):
                sigma = None if spread is None else sigma * spread
    limits = [None, None]
    if sigma is not None:
        half = asked["sigmas"] * sigma
        limits = [_clip(kind, back(centre - half)), _clip(kind, back(centre + half))]
    before = None
    for j in range(i - 1, start - 1, -1):
        if samples[j] is not None:
            before = samples[j]
            break
        if not asked["bridge_undefined"]:
            break
    drawn = kind in ("xmr", "t") and sample is not None and before is not None
    scored = sample is not None and sigma is not None and sigma > 0
    return {
        "value": None if sample is None else sample[0], "centre": None if centre is None else back(centre),
        "lower": limits[0], "upper": limits[1], "sigma": sigma,
        "score": (sample[1] - centre) / sigma if scored else None,
        "range": abs(sample[1] - before[1]) if drawn else None,
    }
