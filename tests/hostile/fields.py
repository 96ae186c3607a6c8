"""Makes a company in which every free text of every kind of record is a hostile one, and its portal.

    python3 tests/hostile/fields.py PINGUAN FOLDER [long]

The fields are those of the program's own schemas. Each record of a kind turns the texts by one field, so that every
text comes to every field in turn; without `long` every twelfth turn is taken. PINGUAN_CORPORA names a folder of texts
made by others, which `long` takes as well: each in some fields of a kind of one company, then each in every field, in a
company for every hundred of them, whose pages are read here and opened in no browser. FOLDER gets `company`, `site`, and `written.json`: what was written where,
for tests/browser/payloads.mjs. Checks by itself that each text stands in the exported data as it was written, that no
cell of a download is a formula, that nothing hidden stands in data as it is, that feeds and calendars hold nothing of a text's making, and that the check still judges every other record."""

import csv
import json
import os
import re
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "faults"))
import lib  # noqa: E402

TURN, STRIDE, BATCH = 12, 8, 100
BASE = "https://quality.example/portal/"
ATOM = "{http://www.w3.org/2005/Atom}"
# properties of calendars; anything else at the beginning of a line is of a text
ICAL = re.compile(r"^(BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|NAME|X-WR-[A-Z]+|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|URL|CATEGORIES|TRANSP|STATUS|"
                  r"SEQUENCE|LAST-MODIFIED|REFRESH-INTERVAL|X-PUBLISHED-TTL|SOURCE|COLOR|TRIGGER|ACTION)[;:]| ")
FORMULA = re.compile(r"^[=+\-@\t\r\0]|^[＝＋－＠]")
NUMBER = re.compile(r"^[-+]?[0-9][0-9.,]*%?$")
# what no prose may hold as it is, by the strict profile: a report with it is refused, and told of
REFUSED = re.compile("[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\r(?!\n)")
# what nobody sees, commands something or turns the direction of writing; no file of data holds it as it is
HIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")
KNOWN = {"unit": "C1-A", "units": ["C1-A"], "department": "C1", "owner": "S-0010", "plan": "PLAN-2026-C1-0001"}
# what is not a text of people: the program refuses to judge, or reads it as something else, where these are wrong
NOT_FREE = {"company.time_zone"}


def corpora():
    folder = os.environ.get("PINGUAN_CORPORA")
    if not folder:
        print("PINGUAN_CORPORA names no folder: only our own texts")
        return []
    texts = json.loads(Path(folder, "blns/blns.json").read_text())
    for path in sorted([*Path(folder, "payloads").rglob("*.txt"), *Path(folder, "payloads").rglob("*.svg")]):
        body = path.read_bytes().decode("utf-8", "replace")
        texts += [body] if path.suffix == ".svg" else body.splitlines()
    # a text is 1 to 8,000 characters, and not blank
    return [text for text in texts if text.strip() and len(text) < 7000]


class Maker:
    """A record of a kind after its schema, with a text from the list wherever one is free."""

    def __init__(self, kind, schema, texts, turn):
        self.kind, self.defs, self.texts, self.turn = kind, schema.get("$defs", {}), texts, turn
        self.fields = []

    def text(self, path):
        text = self.texts[(self.turn + len(self.fields)) % len(self.texts)]
        self.fields.append((path, text))
        return text

    def make(self, node, path, key):
        if "$ref" in node:
            node = {**self.defs[node["$ref"].rsplit("/", 1)[-1]], **{k: v for k, v in node.items() if k != "$ref"}}
        for choice in ("oneOf", "anyOf", "allOf"):
            if choice in node:
                real = [one for one in node[choice] if one.get("type") != "null"]
                return self.make(real[0], path, key)
        if "const" in node or "enum" in node:
            return node["const"] if "const" in node else node["enum"][0]
        sort = node.get("type")
        if isinstance(sort, list):
            sort = next(one for one in sort if one != "null")
        if sort == "object":
            return self.object(node, path)
        if sort == "array":
            return [self.make(node.get("items", {"type": "string"}), f"{path}[]", key)]
        if sort in ("integer", "number"):
            return max(node.get("minimum", 0), min(node.get("maximum", 1), 1))
        if sort == "boolean":
            return False
        return self.string(node, path, key)

    def object(self, node, path):
        made = {name: self.make(one, f"{path}.{name}", name) for name, one in node.get("properties", {}).items()}
        extra = node.get("additionalProperties")
        if isinstance(extra, dict):
            made["X1"] = self.make(extra, f"{path}.*", "X1")
        return made

    def string(self, node, path, key):
        if "pattern" not in node and "format" not in node and path not in NOT_FREE:
            return self.text(path)
        if key in KNOWN and isinstance(KNOWN[key], str):
            return KNOWN[key]
        example = (node.get("examples") or [""])[0]
        return "S-0021" if example.startswith("PLAN-") else example


def place(schema):
    """The folder, the beginning of an id and the ending of a kind that has a folder a year."""
    found = re.search(r"`records/([a-z-]+)/<year>/([A-Z]+)-<year>-(<department>-)?<number>\.(yaml|md)`", schema.get("description", ""))
    return found and (found[1], found[2], "C1-" if found[3] else "", found[4])


def years(root, schemas, texts, turns, written, from_number=8000, own=False):
    """Records of every kind that has a folder a year, one a turn of the texts. Gives the kinds, and how many reports must
    be refused."""
    kinds, refused = set(), 0
    for kind, schema in schemas.items():
        where = place(schema)
        if not where:
            continue
        kinds.add(kind)
        folder, begins, department, ending = where
        for number, turn in enumerate(turns):
            maker = Maker(kind, schema, texts, turn)
            record = maker.make(schema, kind, "")
            record["id"] = f"{begins}-2026-{department}{from_number + number}"
            path = root / "records" / folder / "2026" / f"{record['id']}.{ending}"
            path.parent.mkdir(parents=True, exist_ok=True)
            body = written_as(record)
            if ending == "md":
                prose = texts[turn % len(texts)]
                body = f"---\n{body}\n---\n\n# 報告\n\n{prose}\n"
                maker.fields.append((f"{kind} (body)", prose))
                refused += REFUSED.search(prose) is not None
            path.write_text(body, newline="")
            written.append({"kind": kind, "id": record["id"], "fields": maker.fields, "own": own})
    return kinds, refused


def singles(root, schemas, texts, written):
    """Of the records that there is one of, and of the company's parts: names, purposes, reasons."""
    def put(path, sort, ident, turn, **fixed):
        maker = Maker(sort, schemas[sort], texts, turn)
        record = {**maker.make(schemas[sort], sort, ""), **fixed}
        if "id" in record:
            record["id"] = ident
        for team in record.get("teams", []):
            team["id"] = f"{ident}-A"
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(written_as(record))
        kept = [(field, text) for field, text in maker.fields if field.split(".")[1].split("[")[0] not in fixed]
        written.append({"kind": sort, "id": ident, "fields": kept})

    for number in range(4):
        put(f"records/company/department/H{number}.yaml", "department", f"H{number}", 11 * number, kind="collection")
        put(f"records/company/partner/PTN-8{number}.yaml", "partner", f"PTN-8{number}", 7 * number)
        put(f"records/company/person/S-80{number}.yaml", "person", f"S-80{number}", 13 * number)
    put("records/policy/packs/hostile.yaml", "pack", "hostile", 5)
    names = {"zh-Hant": texts[0], "zh-Hans": texts[1], "en": texts[2]}
    for path, key in (("company/company", "names"), ("company/company", "title"), ("policy/policy", "purpose")):
        file = root / f"records/{path}.yaml"
        text, count = re.subn(rf"^{key}: .*$", lambda _: f"{key}: {written_as(names)}", file.read_text(), flags=re.M)
        assert count == 1, key
        file.write_text(text)
        written.append({"kind": path.split("/")[1], "id": key, "fields": [(f"{key}.{tongue}", text) for tongue, text in names.items()]})


def parts(root, schemas, texts, turns, written):
    """Partners, people, packs and rules of the company's own, one of each a turn, so that every text comes to every field."""
    for number, turn in enumerate(turns):
        for path, sort, ident in ((f"company/partner/PTN-7{number}.yaml", "partner", f"PTN-7{number}"), (f"company/person/S-7{number:03}.yaml", "person", f"S-7{number:03}"),
                                  (f"policy/packs/hostile-{number}.yaml", "pack", f"hostile-{number}")):
            maker = Maker(sort, schemas[sort], texts, turn)
            record = maker.make(schemas[sort], sort, "")
            if "id" in record:
                record["id"] = ident
            (root / "records" / path).parent.mkdir(parents=True, exist_ok=True)
            (root / "records" / path).write_text(written_as(record))
            written.append({"kind": sort, "id": ident, "fields": maker.fields})
        maker = Maker("own-rule", {}, texts, turn)
        names = {part: {tongue: maker.text(f"own-rule.{part}.{tongue}") for tongue in ("zh-Hant", "zh-Hans", "en")} for part in ("title", "what", "message", "why", "mend")}
        samples = {side: [{"name": maker.text(f"own-rule.{side}[].name"), "set": {"unit": "C1-A"}}] for side in ("fails", "passes")}
        rule = {"id": f"OWN-{700 + number}", "name": f"house-hostile-{number}", "kind": "anomaly", "from": "2026-01-01", "nature": "defect", "level": "warning",
                "clauses": ["3.3.2b"], "when": f"record.id == 'ANOM-2026-{8000 + number}'", "require": "false", **names, **samples}
        path = root / f"records/policy/rules/{rule['id']}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written_as(rule))
        written.append({"kind": "own-rule", "id": rule["id"], "fields": maker.fields})


def batches(program, folder, schemas, texts, tally):
    """Every text in every field: as many companies as it takes, each looked through and taken away."""
    for first in range(0, len(texts), BATCH):
        turns = range(first, min(first + BATCH, len(texts)))
        with lib.temporary("batch", folder) as work:
            root, written = published(program, Path(work) / "company", "[en]"), []
            _, refused = years(root, schemas, texts, turns, written)
            parts(root, schemas, texts, turns, written)
            tally.count("batches")
            tally.count("records in batches", len(written))
            looked_through(program, root, Path(work) / "site", written, refused, tally)
            pages(Path(work) / "site", tally)
            print(f"{turns.stop} of {len(texts)} texts of others in every field of {len(written)} records; {len(tally.failures)} wrong so far", flush=True)


def published(program, root, locales):
    """A company whose portal has an address, in some languages."""
    root = lib.company(program, root)
    company = root / "records/company/company.yaml"
    company.write_text(re.sub(r"^locales:.*$", f"locales: {locales}", company.read_text(), flags=re.M))
    with company.open("a") as file:
        file.write(f"\nportal:\n  base_url: {BASE}\n")
    return root


def looked_through(program, root, site, written, refused, tally):
    """The check judges every record but those that must be refused; the portal is built, and its data as it must be."""
    check = lib.run(program, "-C", root, "check", "--format", "json", "--locale", "en", timeout=1800)
    report = json.loads(check.stdout)
    summary = report["summary"]
    tally.told("check", check.returncode != 1 and f"code {check.returncode}: {check.stderr.decode()}",
               summary["judged"] != summary["found"] - refused and f"not every other record is judged: {summary}, {refused} to be refused")
    tally.count("files judged", summary["judged"])
    tally.count("files refused as they must be", refused)
    began = time.monotonic()
    lib.must(program, "-C", root, "build", "--draft", "--out", site, "--locale", "en", timeout=3600)
    tally.count("seconds of builds", round(time.monotonic() - began))
    data(site, written, tally)
    cells(site, tally)
    feeds(site, tally)
    hidden(site, tally)


def written_as(record):
    """YAML that is JSON, with every character that an editor may lose as an escape."""
    text = json.dumps(record, ensure_ascii=False)
    return re.sub(r"[\x7f-\uffff]", lambda one: f"\\u{ord(one[0]):04x}", text)


def values(node, path):
    """What stands at a path such as `plan.approvals[].comment` below a record."""
    nodes = [node]
    for step in path.split(".")[1:]:
        name, depth = step.replace("[]", ""), step.count("[]")
        nodes = [one.get(name) for one in nodes if isinstance(one, dict)]
        for _ in range(depth):
            nodes = [item for one in nodes if isinstance(one, list) for item in one]
    return nodes


def data(site, written, tally):
    """Every text in the exported data, as it was written."""
    for record in written:
        file = site / "data" / f"{record['kind']}.json"
        if not file.exists():
            continue
        held = [one for one in json.loads(file.read_text()) if one["id"] == record["id"]]
        for path, text in record["fields"]:
            if "(" in path or "*" in path or not held:
                continue
            tally.count("texts read back from data")
            back = values(held[0], path)
            tally.told(f"{record['id']} {path}", back != [text] and f"{text!r} came back as {back!r}")


def wrong_feed(text):
    """What is wrong with an Atom feed: anything in it that a text has made."""
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        return str(error)
    foreign = [one.tag for one in root.iter() if not one.tag.startswith(ATOM)]
    links = [one.get("href") for one in root.iter(f"{ATOM}link")]
    return foreign and f"foreign elements {foreign[:3]}" or [one for one in links if not one.startswith(BASE)][:3]


def wrong_calendar(text):
    lines = text.split("\r\n")
    foreign = [line for line in lines[:-1] if not ICAL.match(line) or "\n" in line or "\r" in line]
    return foreign[:3] or (lines[-1] != "" or text.count("BEGIN:VCALENDAR\r\n") != 1 and "not one calendar")


def feeds(site, tally):
    """Feeds and calendars hold only what is ours; texts in them are texts."""
    for path in sorted([*site.rglob("*.xml"), *site.rglob("*.ics")]):
        wrong = wrong_feed if path.suffix == ".xml" else wrong_calendar
        tally.count("feeds and calendars")
        tally.told(path.relative_to(site), wrong(path.read_bytes().decode("utf-8")))
    naive = (wrong_feed(f'<feed xmlns="{ATOM[1:-1]}"><script xmlns="">x</script></feed>'), wrong_feed("<feed>&<b></feed>"),
             wrong_calendar("BEGIN:VCALENDAR\r\nATTACH:https://evil.example/\r\nEND:VCALENDAR\r\n"), wrong_calendar("BEGIN:VCALENDAR\r\na\nb\r\n"))
    tally.told("naive feeds", not all(naive) and f"are not caught: {naive}")


def hidden(site, tally):
    """Nothing that nobody sees stands in a file that is loaded into something else: escaped in JSON, else written out."""
    for path in sorted(path for ending in ("json", "csv", "xml", "ics") for path in site.rglob(f"*.{ending}")):
        tally.count("files of data")
        found = HIDDEN.search(path.read_bytes().decode("utf-8"))
        tally.told(path.relative_to(site), found and f"holds U+{ord(found[0]):04X} as it is")
    tally.told("a naive file", not HIDDEN.search('{"a": "b\u202ec"}') and "is not caught")


def is_formula(cell):
    return FORMULA.match(cell) is not None and not NUMBER.match(cell)


def cells(site, tally):
    """No cell of a download is a formula."""
    for path in sorted(site.rglob("*.csv")):
        with path.open(newline="", encoding="utf-8") as file:
            for row in csv.reader(file):
                tally.count("cells", len(row))
                tally.told(path.name, *(f"a formula: {cell!r}" for cell in row if is_formula(cell)))


TAG = re.compile(r"<([a-zA-Z][^\s/>]*)((?:[^>\"']|\"[^\"]*\"|'[^']*')*)>")
ATTRIBUTE = re.compile(r"([^\s=\"'>/]+)(?:=\"([^\"]*)\")?")
# what a page of ours is made of never holds
FOREIGN = {"iframe", "object", "embed", "img", "base", "frame", "applet", "marquee", "math", "video", "audio", "template", "animate", "foreignobject"}


def wrong_page(text):
    """Elements and attributes that a text has made."""
    found = []
    for tag in TAG.finditer(text):
        name, attributes = tag[1].lower(), ATTRIBUTE.findall(tag[2])
        if name in FOREIGN or name == "script" and not re.search(r'src="[^":]*(portal|form|register|search)[a-z-]*\.js"', tag[2]):
            found.append(tag[0][:120])
        for key, value in attributes:
            # a description is words, whatever they begin with
            is_words = name == "meta" and [("name", "description"), ("content", value)] == attributes
            address = "" if is_words else re.sub(r"[\0-\x20]", "", value).lower()
            if key.lower().startswith("on") or key.lower() in ("style", "srcdoc", "formaction") or address.startswith(("javascript:", "data:text", "vbscript:")):
                found.append(tag[0][:120])
    return found[:3]


def pages(site, tally):
    """Every page of a site holds only elements and attributes of ours."""
    for path in sorted(site.rglob("*.html")):
        tally.count("pages read")
        found = wrong_page(path.read_text(encoding="utf-8"))
        tally.told(path.relative_to(site), found and f"holds {found}")
    naive = ('<p onclick="x">', "<script>alert(1)</script>", '<a href=" java\nscript:x">', "<img src=x>", '<svg onload="x"/>',
             '<meta http-equiv="refresh" content="javascript:x">', '<meta name="description" content="javascript:x" http-equiv="refresh">')
    missed = [text for text in naive if not wrong_page(text)]
    tally.told("a naive page", missed and f"is not caught: {missed}")


def main():
    words = [word for word in sys.argv[1:] if word != "long"]
    program, folder, is_long = Path(words[0]).resolve(), Path(words[1]), "long" in sys.argv
    tally = lib.Tally("hostile fields")
    texts = json.loads((Path(__file__).parent / "payloads.json").read_text())
    others = corpora() if is_long else []
    tally.count("texts", len(texts) + len(others))
    folder.mkdir(parents=True, exist_ok=True)
    root = published(program, folder / "company", "[zh-Hant, en]" if is_long else "[en]")
    schemas = json.loads(lib.must(program, "schema", "--generic", "--locale", "en").stdout)
    written = []
    kinds, refused = years(root, schemas, texts, range(0, len(texts), 1 if is_long else TURN), written, own=True)
    refused += years(root, schemas, others, range(0, len(others), STRIDE), written, 9000)[1]
    singles(root, schemas, texts, written)
    fields = {path for record in written for path, _ in record["fields"]}
    for what, number in (("kinds", len(kinds)), ("fields", len(fields)), ("records", len(written))):
        tally.count(what, number)
    (folder / "written.json").write_text(json.dumps(written))
    looked_through(program, root, folder / "site", written, refused, tally)
    pages(folder / "site", tally)
    if others:
        batches(program, folder, schemas, others, tally)
    # the harness sees a formula where there is one
    tally.told("a naive download", not is_formula("=1+1") and "is not caught", is_formula("-5.2%") and "a number is")
    tally.need("kinds", 38)
    tally.need("fields", 150)
    tally.need("texts read back from data", 300)
    tally.need("cells", 5000)
    tally.need("feeds and calendars", 20)
    tally.need("files of data", 80)
    tally.end()


if __name__ == "__main__":
    main()
