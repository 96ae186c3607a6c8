"""Reads every format of `pinguan check` with independent readers.

    validate.py PROGRAM

Three projects: the minimal company, which passes; one with a defect, a breach and a warning; one with a file of
hostile words. All formats must be valid, end with the same code, and tell of the same findings."""

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
    return None


def rdjson(text):
    document = json.loads(text)
    jsonschema.validate(document, RDJSON)
    return None


def whole(text):
    return [found["rule"] for found in json.loads(text)["diagnostics"]]


def lines(text):
    documents = [json.loads(line) for line in text.splitlines()]
    assert documents[-1]["type"] == "summary"
    return [found["rule"] for found in documents if found["type"] == "diagnostic"]


def github(text):
    for line in text.splitlines():
        assert re.fullmatch(r"::(error|warning|notice) (file=[^,:]*,line=\d+,[^:]*|title=pinguan)::.*", line), line
    return [found for found in re.findall(r"title=([A-Z]+-\d+)", text)]


def markdown(text):
    rows = [line for line in text.splitlines() if line.startswith("| ") and " | --- " not in line]
    for row in rows:
        assert len(re.findall(r"(?<!\\)\|", row)) == 5, row
        assert "<b>" not in row and "@team" not in row, row
    return None


READERS = {"json": whole, "jsonl": lines, "sarif": sarif, "junit": junit, "gitlab": gitlab, "rdjson": rdjson, "github": github, "markdown": markdown}


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
    hostile = folder / "hostile"
    shutil.copytree(passing, hostile)
    (hostile / "records/survey/2026/a,b:c|d<e>%.yaml").write_text(f'id: "{HOSTILE}"\nunit: "{HOSTILE}"\n')
    return [(passing, 0), (failing, 1), (hostile, 1)]


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
            assert len(set(map(tuple, told.values()))) == 1, told
            print(f"{project.name}: {len(READERS)} formats valid, {len(told['json'])} findings in each, code {code}")
    print(f"{valid} documents read")


main()
