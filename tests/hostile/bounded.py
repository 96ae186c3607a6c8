"""Gives the program records, names and texts that are made to exhaust it, with 256 MB of memory and little time: it must
end by itself, refuse them, and judge every other record.

    python3 tests/hostile/bounded.py PINGUAN [long]

PINGUAN_CORPORA names a folder of texts made by others: each becomes the name of a file, and each YAML a record."""

import json
import os
import re
import resource
import subprocess
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "faults"))
import lib  # noqa: E402

MEMORY = 256 << 20
SECONDS = 60
PLACE = "records/complaint/2026"
RECORD = "summary: ok\nunit: C1-A\n"


# what is repeated, between what
PIECES = [
    ("brackets", b"a: ", b"[", b""), ("braces", b"", b"{a: ", b""), ("dashes", b"", b"- ", b""), ("questions", b"", b"? ", b""),
    ("merges", b"a: &a {x: 1}\nb: {<<: [", b"*a, ", b"]}\n"), ("anchors", b"a: [", b"&a x, ", b"]\n"), ("tags", b"a: ", b"!t ", b""),
    ("tagged items", b"a: [", b"!t x, ", b"]\n"), ("a long key", b"", b"k", b": 1\n"), ("a long text", b"summary: ", b"a", b"\n"),
    ("one key very often", b"", b"summary: a\n", b""), ("unknown keys", b"a: [", b"{k: 1}, ", b"]\n"), ("many items", b"a: [", b"1,", b"1]\n"),
    ("many documents", b"", b"--- a\n", b""), ("comments", b"", b"# c\n", b""), ("blanks", b"", b" ", b""), ("line ends", b"", b"\n", b""),
    ("quotes", b'a: "', b"\\\\", b"\\"), ("escapes", b'a: "', b"\\x41", b'"'), ("zeros", b"", b"\0", b""), ("a number", b"a: ", b"9", b""),
    ("a date", b"received_at: ", b"2026-", b""), ("commas", b"a: [", b",", b"]"), ("percents", b"", b"%YAML 1.2\n", b"--- a\n"),
    ("extensions", b"extensions: [", b"{on: x}, ", b"]\n"),
]


def bounded(words, folder):
    """A program with little memory and time: its code, or what ended it, what it said, and its memory in KB."""
    def little():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))

    with open(folder / "said", "w+b") as said, open(folder / "told", "w+b") as told:
        began = time.monotonic()
        child = subprocess.Popen([os.fspath(word) for word in words], stdin=subprocess.DEVNULL, stdout=said, stderr=told,
                                 env=lib.environment(), preexec_fn=little)
        alarm = threading.Timer(SECONDS, child.kill)
        alarm.start()
        _, status, used = os.wait4(child.pid, 0)
        alarm.cancel()
        child.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0), told.seek(0)
        return child.returncode, said.read(), told.read(), used.ru_maxrss, time.monotonic() - began


class Bench:
    def __init__(self, program, folder, tally):
        self.program, self.folder, self.tally = program, folder, tally
        self.root = lib.company(program, folder / "company")
        company = self.root / "records/company/company.yaml"
        company.write_text(re.sub(r"^locales:.*$", "locales: [en]", company.read_text(), flags=re.M))
        self.whole = self.summary()[1]
        self.most = 0

    def summary(self):
        check = (self.program, "-C", self.root, "-j", "2", "check", "--format", "json", "--locale", "en")
        code, said, told, memory, seconds = bounded(check, self.folder)
        self.most = max(getattr(self, "most", 0), memory)
        summary = json.loads(said)["summary"] if said.startswith(b"{") else None
        return code, summary, told.decode("utf-8", "replace")[-300:], seconds

    def judged(self, what, hostile):
        """What is wrong with a check over hostile files, of which each must be told of."""
        code, summary, told, seconds = self.summary()
        self.tally.count("checks")
        faults = self.wrong(code, summary, told, hostile)
        if seconds > SECONDS / 2:
            faults.append(f"{seconds:.0f} s")
        self.tally.told(what, *faults)

    def wrong(self, code, summary, told, hostile):
        if code != 1 or summary is None:
            return [f"code {code}: {told}"]
        if summary["judged"] < self.whole["judged"]:
            return [f"others are not judged: {summary}"]
        refused = summary["refused"] + summary["errors"]
        return [] if refused >= hostile else [f"of {hostile} hostile files only {refused} are told of: {summary}"]

    def built(self, what):
        words = (self.program, "-C", self.root, "-j", "2", "build", "--draft", "--out", self.folder / "site", "-q")
        code, _, told, memory, seconds = bounded(words, self.folder)
        self.most = max(self.most, memory)
        self.tally.count("builds")
        self.tally.told(f"{what} built", code != 0 and f"code {code}: {told.decode('utf-8', 'replace')[-300:]}",
                        seconds > SECONDS / 2 and f"{seconds:.0f} s")

    def with_file(self, what, bytes_, path=f"{PLACE}/COMP-2026-9001.yaml", build=False, told=1):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(bytes_)
        self.judged(what, told)
        if build:
            self.built(what)
        file.unlink()


def shapes(lengths):
    """Records without end, by depth, by width, by repetition."""
    for length in lengths:
        for what, head, piece, tail in PIECES:
            yield f"{what} ({length})", head + piece * ((length - len(head) - len(tail)) // len(piece)) + tail
        half = length // 2
        yield f"closed brackets ({length})", b"a: " + b"[" * (half - 3) + b"]" * (half - 3)
    yield "indents", b"\n".join(b" " * depth + b"a:" for depth in range(700))
    yield "aliases", b"a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + b"".join(
        b"a%d: &a%d [%s]\n" % (n, n, b", ".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 20))
    yield "an alias of itself", b"a: &a [*a]\n"
    yield "many keys", b"".join(b"k%d: 1\n" % n for n in range(25_000))
    yield "nothing", b""
    yield "no UTF-8", bytes(range(256)) * 900


def markdown():
    """Texts that some Markdown parsers take for ever to read, by how often they repeat."""
    yield "open links", lambda n: "[a" * n
    yield "nested quotes", lambda n: "> " * n + "a"
    yield "comments", lambda n: "</" + "<!--" * n
    yield "emphasis", lambda n: "a**b" + "c* " * n
    yield "underscores", lambda n: "_a __b " * n
    yield "footnotes", lambda n: "[^a]: " * n + "\n" + "[^a" * n
    yield "ticks", lambda n: "".join("`" * k + " " for k in range(1, int(n ** 0.5) + 2))
    yield "images", lambda n: "![[]()" * n
    yield "references", lambda n: "[a]: b\n" * n + "[a]" * n
    yield "tables", lambda n: "|" * n + "\n" + "|-" * n + "|\n" + "|a" * n
    yield "deep lists", lambda n: "\n".join(" " * (k % 500) + "* a" for k in range(n))
    yield "entities", lambda n: "&" * n + "&#" * n
    yield "angles", lambda n: "<" * n + "<a " * n
    yield "hard ends", lambda n: "a  \\\n" * n


def names():
    """Names of files: our own, and every text of others that may be one."""
    own = ["COMP-2026-9001.yaml\n::error::x", "\x1b[2J.yaml", "\u202eyaml.exe", "-rf", "--help", "COMP-2026-9002.YAML", "comp-2026-9003.yaml",
           "con.yaml", "a:b.yaml", "trail. ", "\u200b.yaml", "é.yaml", "e\u0301.yaml", "x" * 250 + ".yaml", "'; $(touch x) `y`.yaml",
           "<script>alert(1)<.yaml", "%2e%2e%2f.yaml", "COMP-2026-9004.yaml.yaml", ".yaml", "..yaml", "*", "?", "~", "$HOME", "COMP-2026-9005.yaml\r"]
    texts = own + [text for text in corpus_texts()]
    for text in dict.fromkeys(texts):
        bytes_ = text.encode("utf-8", "surrogateescape").replace(b"/", b"").replace(b"\0", b"")[:255]
        if bytes_ not in (b"", b".", b".."):
            yield bytes_
    yield b"\xff\xfe.yaml"
    yield b"COMP-2026-90\xc3.yaml"


def corpus_texts():
    folder = os.environ.get("PINGUAN_CORPORA")
    if not folder:
        print("PINGUAN_CORPORA names no folder: only our own names and shapes")
        return []
    texts = json.loads(Path(folder, "blns/blns.json").read_text())
    for path in sorted(Path(folder, "payloads").rglob("*.txt")):
        texts += path.read_bytes().decode("utf-8", "replace").splitlines()
    return texts


def named(bench):
    """All names at once: each file is told of, and so is each folder's content."""
    folder = os.fsencode(bench.root / PLACE)
    made = []
    for name in names():
        path = os.path.join(folder, name)
        try:
            with open(path, "xb") as file:
                file.write(RECORD.encode())
            made.append(path)
        except OSError:
            bench.tally.count("names that no file may have")
    bench.tally.count("names", len(made))
    # what git and editors leave behind is passed over by its name, and only that
    bench.judged("names of files", int(len(made) * 0.98))
    bench.built("names of files")
    for path in made:
        os.unlink(path)


def suite(bench):
    """Every case of the YAML test suite as a record."""
    folder = os.environ.get("PINGUAN_CORPORA")
    if not folder:
        return
    made = []
    for number, path in enumerate(sorted(Path(folder, "yaml-test-suite/src").glob("*.yaml"))):
        for sort in ("COMP", "text"):
            text = path.read_text()
            found = re.search(r"^  yaml: \|.*\n((?:(?:    .*)?\n)*)", text, re.M)
            body = re.sub(r"^    ", "", found[1], flags=re.M) if sort == "COMP" and found else text
            for mark, meant in (("␣", " "), ("↵", ""), ("∎\n", ""), ("←", "\r"), ("⇔", "\ufeff"), ("»", "\t"), ("—", "")):
                body = body.replace(mark, meant)
            file = bench.root / PLACE / f"COMP-2026-{(1000 if sort == 'COMP' else 5000) + number}.yaml"
            file.write_text(body, newline="")
            made.append(file)
    bench.tally.count("cases of the YAML test suite", len(made))
    bench.judged("the YAML test suite", len(made))
    bench.built("the YAML test suite")
    for file in made:
        file.unlink()


def grown(bench, repeats, is_long):
    """Texts that are made to be read for ever; one by one where everything is asked for, else all in one build."""
    report = bench.root / "records/report/2026/RPT-2026-01.md"
    kept = report.read_text()
    head = kept[:kept.index("\n---", 4) + 5]
    made = []
    for number, (what, text) in enumerate(markdown()):
        path = report.with_name(f"RPT-2026-{9100 + number}.md")
        path.write_text(head.replace("RPT-2026-01", path.stem) + "\n" + text(repeats)[:250_000] + "\n")
        bench.tally.count("texts of Markdown")
        made.append(path)
        if is_long:
            bench.built(f"Markdown: {what}")
            path.unlink()
    if not is_long:
        bench.built("Markdown")
        for path in made:
            path.unlink()


def controls(bench):
    """The harness catches a program that takes too much, that never ends, and that judges nothing."""
    greedy = (sys.executable, "-c", "x = bytearray(400 << 20)")
    bench.tally.told("a greedy program", bounded(greedy, bench.folder)[0] == 0 and "is not caught")
    for what, code, summary in (
        ("a program that breaks off", 101, None), ("one that is aborted", -6, None), ("one that is killed", -9, None),
        ("one that passes all", 0, bench.whole), ("one that judges nothing", 1, {**bench.whole, "judged": 0, "errors": 9}),
        ("one that overlooks", 1, {**bench.whole, "refused": 0, "errors": 0}),
    ):
        bench.tally.count("controls")
        bench.tally.told(what, not bench.wrong(code, summary, "", 1) and "is not caught")


def main():
    program, is_long = lib.arguments()
    tally = lib.Tally("bounded")
    with lib.temporary("bounded") as folder:
        bench = Bench(program, Path(folder), tally)
        controls(bench)
        for what, bytes_ in shapes((250_000, 3_000_000) if is_long else (250_000,)):
            bench.with_file(what, bytes_)
        for what, bytes_ in [("100 MB", b"summary: a\n" * 9_500_000), ("1 TB", None)]:
            if bytes_ is None:
                file = bench.root / PLACE / "COMP-2026-9001.yaml"
                with file.open("wb") as sparse:
                    sparse.truncate(1 << 40)
                bench.judged(what, 1)
                file.unlink()
            else:
                bench.with_file(what, bytes_)
        text = "[a" * 3900
        bench.with_file("a Markdown text in a field", json.dumps({"id": "SUG-2026-9001", "summary": text}).encode(),
                        "records/suggestion/2026/SUG-2026-9001.yaml", build=True, told=0)
        named(bench)
        suite(bench)
        grown(bench, 100_000, is_long)
        tally.count("MB at most", bench.most // 1024)
    tally.need("checks", 28)
    tally.need("builds", 3)
    tally.end()


if __name__ == "__main__":
    main()
