"""Signals, written anew from the published definitions: every window of points is looked at by itself, and
windows of one rule and side that share a point are one episode."""

import math

# What differs by rounding alone is equal; a point on a line is on no side of it.
ROUNDING = 1e-12


def more(a, b):
    return a - b > ROUNDING * max(abs(a), abs(b))


def sign(point):
    """1 above the centre line, -1 below, 0 on it."""
    return more(point["value"], point["centre"]) - more(point["centre"], point["value"])


def step(before, now):
    """1 up, -1 down, 0 level."""
    return more(now["value"], before["value"]) - more(before["value"], now["value"])


def outside(point, sigmas, side):
    """Beyond so many sigma on this side (0: on either)."""
    if point["score"] is None or not more(abs(point["score"]), sigmas):
        return False
    return side == 0 or sign(point) == side


def zone(need, sigmas, whole_window_on_side):
    def rule(window, side):
        inside = [outside(point, sigmas, side) for point in window]
        if whole_window_on_side:
            return sum(inside) >= need and all(sign(point) == side for point in window), inside
        return sum(inside) >= need and inside[-1], inside
    return rule


def one_side(window, side):
    return all(sign(point) == side for point in window), None


def trend(window, side):
    return all(step(a, b) == side for a, b in zip(window, window[1:])), None


def alternating(window, side):
    steps = [step(a, b) for a, b in zip(window, window[1:])]
    return 0 not in steps and all(a == -b for a, b in zip(steps, steps[1:])), None


def hugging(window, side):
    return all(p["score"] is not None and more(1.0, abs(p["score"])) for p in window), None


def mixture(window, side):
    return all(outside(p, 1.0, 0) for p in window) and len({sign(p) for p in window}) == 2, None


BOTH, NONE = (1, -1), (0,)
# key, length of the window, sides, test
SETS = {
    "shewhart": ["beyond"],
    "western_electric": [
        "beyond", ("zone", 3, BOTH, zone(2, 2.0, False)), ("zone", 5, BOTH, zone(4, 1.0, False)),
        ("run", 8, BOTH, one_side),
    ],
    "nelson": [
        "beyond", ("run", 9, BOTH, one_side), ("trend", 6, BOTH, trend), ("alternating", 14, NONE, alternating),
        ("zone", 3, BOTH, zone(2, 2.0, False)), ("zone", 5, BOTH, zone(4, 1.0, False)),
        ("hugging", 15, NONE, hugging), ("mixture", 8, NONE, mixture),
    ],
    "nhs": [
        "beyond", ("run", 7, BOTH, one_side), ("trend", 7, BOTH, trend), ("zone", 3, BOTH, zone(2, 2.0, True)),
    ],
    "anhoej": ["long-run", "few-crossings"],
    "shewhart_anhoej": ["beyond", "long-run", "few-crossings"],
}
SIDES = {1: "above", -1: "below", 0: None}


def _signal(number, key, side, first, last, fired, points):
    return {"rule": number, "key": key, "side": SIDES[side], "first": first, "last": last,
            "fired": sorted(fired), "points": sorted(points)}


def _beyond(number, phase):
    found = []
    for p in phase:
        above = p["upper"] is not None and more(p["value"], p["upper"])
        below = p["lower"] is not None and more(p["lower"], p["value"])
        if above or below:
            found.append(_signal(number, "beyond", 1 if above else -1, p["index"], p["index"],
                                 [p["index"]], [p["index"]]))
    return found


def _windows(number, rule, kept):
    key, length, sides, test = rule
    found = []
    for side in sides:
        open_signal = None
        for at in range(length, len(kept) + 1):
            window = kept[at - length:at]
            fires, members = test(window, side)
            if not fires:
                continue
            members = [p["index"] for p, m in zip(window, members or [True] * length) if m]
            first, last = window[0]["index"], window[-1]["index"]
            if open_signal is None or first > open_signal["last"]:
                open_signal = _signal(number, key, side, first, last, [], [])
                found.append(open_signal)
            open_signal["last"] = last
            open_signal["fired"].append(last)
            open_signal["points"] = sorted(set(open_signal["points"]) | set(members))
    return found


def runs_of(kept):
    """Anhoej's numbers of one phase, and its runs of useful points."""
    useful = [p for p in kept if sign(p) != 0]
    if not useful:
        return None, []
    runs = [[useful[0]]]
    for p in useful[1:]:
        if sign(p) == sign(runs[-1][-1]):
            runs[-1].append(p)
        else:
            runs.append([p])
    trials, least, below = len(useful) - 1, 0, 1
    while 20 * below < 2 ** trials:  # P(X <= least) < 5 %, in whole numbers
        least += 1
        below += math.comb(trials, least)
    found = {
        "useful": len(useful), "longest_run": max(map(len, runs)),
        "longest_run_max": round(math.log2(len(useful))) + 3,
        "crossings": len(runs) - 1, "crossings_min": least,
    }
    found["signal"] = found["longest_run"] > found["longest_run_max"] or found["crossings"] < least
    return found, runs


def _anhoej(number, key, kept):
    found, runs = runs_of(kept)
    if found is None:
        return []
    if key == "few-crossings":
        useful = [p["index"] for run in runs for p in run]
        few = found["crossings"] < found["crossings_min"]
        return [_signal(number, key, 0, useful[0], useful[-1], [useful[-1]], useful)] if few else []
    most, long = found["longest_run_max"], []
    for run in runs:
        if len(run) > most:
            members = [p["index"] for p in run]
            long.append(_signal(number, key, sign(run[0]), members[0], members[-1], members[most:], members))
    return long


def signals_of(points, name):
    """All signals of a chart; patterns stay within a phase and step over undefined and excluded points."""
    found = []
    defined = [p for p in points if p["value"] is not None and p["centre"] is not None]
    for number, rule in enumerate(SETS[name], start=1):
        for phase in sorted({p["phase"] for p in defined}):
            mine = [p for p in defined if p["phase"] == phase]
            kept = [p for p in mine if not p["excluded"]]
            if rule == "beyond":
                found += _beyond(number, mine)
            elif isinstance(rule, str):
                found += _anhoej(number, rule, kept)
            else:
                found += _windows(number, rule, kept)
    return sorted(found, key=lambda s: (s["first"], s["last"], s["rule"], str(s["side"])))


def rules(name):
    def ask(rng):
        length = int(rng.integers(0, 81))
        # One decimal, so that points lie on lines and equal each other; some series drift, some swing.
        drift, swing = rng.choice([0, 0, 0.02, -0.05]), rng.choice([0, 0, 0.8, 1.5])
        scores = [round(float(rng.normal(0, rng.choice([0.3, 1, 1.5])) + drift * i + swing * (-1) ** i), 1)
                  for i in range(length)]
        if rng.random() < 0.2 and length:
            at = int(rng.integers(0, length))
            scores[at:at + 16] = [round(0.1 * k, 1) for k in range(len(scores[at:at + 16]))]
        scores = [None if rng.random() < 0.02 else 0.0 if score == 0 else score for score in scores]
        pick = lambda most: sorted(set(rng.integers(0, max(1, length), size=int(rng.integers(0, most))).tolist()))
        return {"method": "signals", "scores": scores, "excluded": pick(4), "starts": pick(3), "set": name}

    def expect(asked):
        points = [{
            "index": i, "value": score, "score": score, "centre": 0.0, "lower": -3.0, "upper": 3.0,
            "phase": sum(start <= i for start in asked["starts"]), "excluded": i in asked["excluded"],
        } for i, score in enumerate(asked["scores"])]
        # Phases without any point that counts have no runs to speak of.
        kept = [p for p in points if p["value"] is not None and not p["excluded"]]
        runs = [runs_of([p for p in kept if p["phase"] == phase])[0]
                for phase in sorted({p["phase"] for p in kept})]
        return {"signals": signals_of(points, name), "runs": runs}

    return ask, expect
