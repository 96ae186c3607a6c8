"""Reads every format of `pinguan check` with independent readers.

    validate.py PROGRAM

Projects: the minimal company, which passes; one with a defect, a breach and a warning; one whose breach is waived;
one with more findings than a consumer shows; one with mends that are certain; one with a file of hostile words. All
formats must be valid, end with the same code, and tell of the same findings; what a consumer applies of the offered
mends must be what `check --fix` writes."""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
import junitparser

PROGRAM = sys.argv[1]
HERE = Path(__file__).parent
MINIMAL = HERE.parent.parent / "src/rules/minimal"
SARIF = json.loads((HERE / "sarif-schema-2.1.0.json").read_text())
HOSTILE = 'x]]><b>&"|@team ::error::%0A \\u001b[2J \\u202e `${{ }}`'

GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string"},
            "check_name": {"type": "string"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?!\\./)"},
                    "lines": {"type": "object", "required": ["begin"], "properties": {"begin": {"type": "integer", "minimum": 1}}},
                },
            },
        },
    },
}
POSITION = {"type": "object", "required": ["line"], "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}}}
LOCATION = {
    "type": "object",
    "required": ["path"],
    "properties": {"path": {"type": "string"}, "range": {"type": "object", "required": ["start"], "properties": {"start": POSITION, "end": POSITION}}},
}
RDJSON = {
    "type": "object",
    "required": ["diagnostics"],
    "additionalProperties": False,
    "properties": {
        "source": {"type": "object", "required": ["name"]},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location"],
                "additionalProperties": False,
                "properties": {
                    "message": {"type": "string"},
                    "location": LOCATION,
                    "severity": {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "required": ["value"]},
                    "suggestions": {"type": "array"},
                    "relatedLocations": {"type": "array", "items": {"type": "object", "required": ["location"], "properties": {"location": LOCATION}}},
                },
            },
        },
    },
}


def check(project, form):
    command = [PROGRAM, "-C", str(project), "--locale", "en", "check", "--format", form]
    done = subprocess.run(command, capture_output=True, check=False)
    return done.returncode, done.stdout.decode()


def sarif(text):
    document = json.loads(text)
    jsonschema.Draft7Validator(SARIF).validate(document)
    run = document["runs"][0]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    prints = [result["partialFingerprints"]["finding/v1"] for result in run["results"]]
    assert len(prints) == len(set(prints)), "fingerprints repeat"
    return [result["ruleId"] for result in run["results"]]


def junit(text):
    suites = junitparser.JUnitXml.fromstring(text.encode())
    cases = [case for suite in suites for case in suite]
    assert suites.tests == len(cases), (suites.tests, len(cases))
    assert suites.failures == sum(any(isinstance(r, junitparser.Failure) for r in case.result) for case in cases)
    return [case.name.split()[0] for case in cases if case.classname != "pinguan"]


def gitlab(text):
    document = json.loads(text)
    jsonschema.validate(document, GITLAB)
    # it tells rules by their names; which is which, the whole document says
    return [("name", found["check_name"]) for found in document]


def rdjson(text):
    document = json.loads(text)
    jsonschema.validate(document, RDJSON)
    return [found["code"]["value"] for found in document["diagnostics"]]


def whole(text):
    return [found["rule"] for found in json.loads(text)["diagnostics"]]


def lines(text):
    documents = [json.loads(line) for line in text.splitlines()]
    assert documents[-1]["type"] == "summary"
    return [found["rule"] for found in documents if found["type"] == "diagnostic"]


TOTALS = r"Errors: [\d,]+, warnings: [\d,]+, breaches: [\d,]+, waived: [\d,]+"


def github(text):
    # GitHub shows the first ten of a level: the totals come before everything else, then the worst
    rows = text.splitlines()
    assert re.fullmatch(rf"::(error|notice) title=pinguan::{TOTALS}", rows[0]), rows[0]
    levels = [row.split()[0] for row in rows[1:]]
    assert levels == sorted(levels, key=["::error", "::warning", "::notice"].index), levels
    for line in rows:
        assert re.fullmatch(r"::(error|warning|notice) (file=[^,:]*,line=\d+,[^:]*|title=pinguan)::.*", line), line
    return [found for found in re.findall(r"title=([A-Z]+-\d+)", text)]


def concise(text):
    rules = []
    for line in text.splitlines():
        found = re.fullmatch(r"(\S.*?):(\d+):(\d+): (error|warning)\[([A-Z]+-\d+)\] \S.*", line)
        assert found and int(found[2]) > 0 and int(found[3]) > 0, line
        rules.append(found[5])
    return rules


# A line of a frame: a heading, a place, a line of a text with its number or none, a note, the totals.
HEADING = r"(error|warning|breach)\[([A-Z]+-\d+)\]: .+"
FRAME = [HEADING, r" *(-->|:::) .+:\d+:\d+", r" *\d* *(\|( .*)?|\.\.\.)", r" *= [a-z]+: .+", r" +.*", r"\.\.\.", ""]


def human(text):
    *rows, totals = text.splitlines()
    assert re.fullmatch(r"Check (passed|failed) as of \S+: .+ Records: .+; rules: \d+\.", totals), totals
    for row in rows:
        assert any(re.fullmatch(form, row) for form in FRAME), row
    return [found[2] for found in (re.fullmatch(HEADING, row) for row in rows) if found]


def markdown(text):
    assert re.search(rf"^{TOTALS}$", text, re.M), text[:200]
    rows = [line for line in text.splitlines() if line.startswith("| ") and " | --- " not in line]
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 5, row
        assert "<b>" not in row and "@team" not in row, row
    return None


READERS = {"json": whole, "jsonl": lines, "sarif": sarif, "junit": junit, "gitlab": gitlab, "rdjson": rdjson, "github": github, "markdown": markdown, "concise": concise, "human": human}
# formats that leave out what asks nothing of anyone: what is waived, and what is answered
PRESSING = {"gitlab", "rdjson", "concise", "human"}


def approved(project):
    """Fills in the hashes of the plans' approvals, as the check itself tells them."""
    for found in json.loads(check(project, "json")[1])["diagnostics"]:
        if found["rule"] == "PLN-010":
            path = project / found["path"]
            (content,) = re.findall("[0-9a-f]{64}", found["help"])
            path.write_text(path.read_text().replace("{hash}", content))


def projects(folder):
    """Each project with the code that its check ends with."""
    passing = folder / "passing"
    shutil.copytree(MINIMAL, passing)
    approved(passing)
    failing = folder / "failing"
    shutil.copytree(passing, failing)
    complaint = failing / "records/complaint/2026/COMP-2026-0001.yaml"
    complaint.write_text(complaint.read_text().replace("registered_at: 2026-05-05T", "registered_at: 2026-05-06T"))
    survey = failing / "records/survey/2026/SURV-2026-0001.yaml"
    survey.write_text(survey.read_text().replace("sent:", "sendt:"))
    waived = folder / "waived"
    shutil.copytree(passing, waived)
    complaint = waived / "records/complaint/2026/COMP-2026-0001.yaml"
    complaint.write_text(re.sub("(?m)^registered_at: .*$", "registered_at: 2026-05-05T11:02+08:00", complaint.read_text()))
    waiver = waived / "records/waiver/2026/WAV-2026-0001.yaml"
    waiver.parent.mkdir(parents=True)
    waiver.write_text(WAIVER)
    many = folder / "many"
    shutil.copytree(passing, many)
    complaint = many / "records/complaint/2026/COMP-2026-0001.yaml"
    for number in range(100, 400):
        other = complaint.with_name(f"COMP-2026-0{number}.yaml")
        other.write_text(complaint.read_text().replace("COMP-2026-0001", other.stem).replace("unit: C1-A", "unit: C9-Z"))
    mends = folder / "mends"
    shutil.copytree(passing, mends)
    survey = mends / "records/survey/2026/SURV-2026-0001.yaml"
    survey.write_text(re.sub("(?m)^closed_on: (....)-0?(\\d+)-", r"closed_on: \1/\2/", survey.read_text()).replace("unit: C1-A", "unit: c1-a"))
    complaint = mends / "records/complaint/2026/COMP-2026-0001.yaml"
    complaint.write_text(complaint.read_text().replace("registered_by:", "registerd_by:"))
    hostile = folder / "hostile"
    shutil.copytree(passing, hostile)
    (hostile / "records/survey/2026/a,b:c|d<e>%.yaml").write_text(f'id: "{HOSTILE}"\nunit: "{HOSTILE}"\n')
    return [(passing, 0), (failing, 1), (waived, 0), (many, 1), (mends, 1), (hostile, 1)]


def applied(text, edits, offset):
    """A text with edits, each from and to a line and a column that `offset` turns into a place of the line."""
    rows = text.split("\n")
    starts = [sum(len(row) + 1 for row in rows[:number]) for number in range(len(rows))]
    place = lambda line, column: starts[line - 1] + offset(rows[line - 1], column)
    for start, end, new in sorted(edits, reverse=True):
        text = text[: place(*start)] + new + text[place(*end) :]
    return text


def in_bytes(row, column):
    return len(row.encode()[: column - 1].decode())


def offered_by_rdjson(text):
    edits = {}
    for found in json.loads(text)["diagnostics"]:
        for suggestion in found.get("suggestions", []):
            start, end = suggestion["range"]["start"], suggestion["range"]["end"]
            edit = ((start["line"], start["column"]), (end["line"], end["column"]), suggestion["text"])
            edits.setdefault(found["location"]["path"], []).append(edit)
    return edits


def offered_by_sarif(text):
    run = json.loads(text)["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints", run["columnKind"]
    edits = {}
    for result in run["results"]:
        for fix in result.get("fixes", []):
            for change in fix["artifactChanges"]:
                for one in change["replacements"]:
                    at = one["deletedRegion"]
                    start = (at["startLine"], at["startColumn"])
                    end = (at.get("endLine", at["startLine"]), at["endColumn"])
                    edit = (start, end, one["insertedContent"]["text"])
                    edits.setdefault(change["artifactLocation"]["uri"], []).append(edit)
    return edits


def mended(project):
    """Asserts that what rdjson and SARIF offer is what `check --fix` writes; gives how many mends there are."""
    offers = {
        "rdjson": (offered_by_rdjson(check(project, "rdjson")[1]), in_bytes),
        "sarif": (offered_by_sarif(check(project, "sarif")[1]), lambda _, column: column - 1),
    }
    before = {path: (project / path).read_text() for edits, _ in offers.values() for path in edits}
    subprocess.run([PROGRAM, "-C", str(project), "check", "--fix"], capture_output=True, check=False)
    for form, (edits, offset) in offers.items():
        assert edits.keys() == before.keys(), (form, edits.keys())
        for path, own in edits.items():
            assert applied(before[path], own, offset) == (project / path).read_text(), (form, path)
    return sum(map(len, offers["rdjson"][0].values()))


WAIVER = """id: WAV-2026-0001
rule: CMP-004
record: COMP-2026-0001
reason: 新舊系統並行，補登期間。
owner: S-0020
approver: S-0001
created_on: 2026-05-06
expires_on: 2026-09-30
"""


def main():
    jsonschema.Draft7Validator.check_schema(SARIF)
    valid = 0
    with tempfile.TemporaryDirectory() as folder:
        for project, code in projects(Path(folder)):
            told = {}
            for form, reader in READERS.items():
                ended, text = check(project, form)
                assert ended == code, f"{form} of {project.name} ended with {ended}, not {code}"
                assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text), f"{form}: control characters"
                rules = reader(text)
                if rules is not None:
                    told[form] = sorted(rules)
                valid += 1
            every = json.loads(check(project, "json")[1])["diagnostics"]
            pressing = sorted(found["rule"] for found in every if found["level"] != "notice")
            ids = {found["name"]: found["rule"] for found in every}
            told["gitlab"] = sorted(ids[name] for _, name in told["gitlab"])
            for form, rules in told.items():
                assert rules == (pressing if form in PRESSING else told["json"]), (project.name, form, rules)
            if project.name == "waived":
                assert told["json"] != pressing and re.search("Waived by WAV-2026-0001", check(project, "github")[1])
            if project.name == "mends":
                count = mended(project)
                assert count >= 3, count
                print(f"mends: {count} applied by three ways alike")
            print(f"{project.name}: {len(READERS)} formats valid, {len(told['json'])} findings in each, code {code}")
    print(f"{valid} documents read")


main()
