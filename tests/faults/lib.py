"""What the scripts beside this share: the minimal company in a folder of its own, runs of the program, trees of
files, and counts that cannot pass by looking at nothing."""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
MINIMAL = HERE.parent.parent / "src/rules/minimal/records"
DAY = "2026-06-30"
SKIPPED = 77
# a finding's help names the hash that an approval must bear
HASH = re.compile(r"[0-9a-f]{64}")


def skip(why):
    """Ends the script: it could not be tried here."""
    print(f"skipped: {why}", file=sys.stderr)
    sys.exit(SKIPPED)


def arguments():
    """The program under test, and whether everything is asked for instead of a sample."""
    words = [word for word in sys.argv[1:] if word != "long"]
    if len(words) != 1:
        sys.exit(f"usage: {sys.argv[0]} PINGUAN [long]")
    program = Path(words[0]).resolve()
    if not os.access(program, os.X_OK):
        sys.exit(f"{program} is no program: build it first")
    return program, "long" in sys.argv[1:]


def environment(**more):
    """Nothing of the tester's environment."""
    return {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "LANG": "C", **more}


def run(*words, timeout=120, env=None, **options):
    """A program to its end, with what it said."""
    options = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options}
    words = [os.fspath(word) for word in words]
    return subprocess.run(words, env=env or environment(), timeout=timeout, check=False, **options)


def must(*words, **options):
    """The same, which has to succeed."""
    done = run(*words, **options)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, words))}: {done.returncode}\n{done.stdout.decode()}{done.stderr.decode()}")
    return done


def company(program, folder):
    """The minimal company, which passes."""
    root = Path(folder)
    shutil.copytree(MINIMAL, root / "records")
    check = (program, "-C", root, "check", "--format", "json")
    found = json.loads(run(*check).stdout)["diagnostics"]
    for one in found:
        path, known = root / one["path"], HASH.search(one["help"] or "")
        if known and "{hash}" in (text := path.read_text()):
            path.write_text(text.replace("{hash}", known[0]))
    must(*check)
    return root


def small(program, folder):
    """The same in one language, which builds three times as fast."""
    root = company(program, folder)
    path = root / "records/company/company.yaml"
    path.write_text(re.sub(r"^locales:.*$", "locales: [en]", path.read_text(), flags=re.M))
    return root


def as_root(*words):
    """The same words, by root: as we are, or by sudo."""
    return words if os.geteuid() == 0 else ("sudo", "-n", *words)


CHANGED = "records/company/company.yaml"


def changed(root):
    """The company with another word in one record."""
    path = root / CHANGED
    path.write_text(path.read_text().replace("en: Quality management", "en: Quality office"))
    return root


def building(program, root, out, *more):
    """The words of a build. The public's portal is small, and published as any other is: many builds take little time."""
    return [os.fspath(word) for word in (program, "-C", root, "build", "-q", "--audience", "public", "--out", out, *more)]


def two(program, folder):
    """Two companies that differ by a word, and their portals with what these hold."""
    folder = Path(folder)
    companies = {"old": small(program, folder / "old"), "new": changed(small(program, folder / "new"))}
    sides = {}
    for name, root in companies.items():
        must(*building(program, root, folder / f"site-{name}"))
        sides[name] = tree(folder / f"site-{name}")
    if sides["old"] == sides["new"]:
        sys.exit("two companies that differ have the same portal")
    return companies, sides


def state(program, site, sides):
    """Which of the portals stands there."""
    if not site.exists():
        return "absent"
    try:
        held = tree(site)
    except OSError as error:
        return f"unreadable: {error}"
    for name, side in sides.items():
        if held == side:
            whole = run(program, "verify", site).returncode == 0
            return name if whole else f"{name}, but verify does not say so"
    empty = sum(path.is_file() and path.stat().st_size == 0 for path in site.rglob("*"))
    return f"torn: {len(held)} files, {empty} of them empty"


def tree(folder):
    """Every file below a folder: its path, mode and hash; what is neither file nor folder by its sort."""
    files = {}
    for path in sorted(Path(folder).rglob("*")):
        name, mode = path.relative_to(folder).as_posix(), path.lstat().st_mode
        if path.is_symlink() or not (path.is_dir() or path.is_file()):
            files[name] = "neither file nor folder"
        elif path.is_file():
            files[name] = f"{mode & 0o7777:o} {hashlib.sha256(path.read_bytes()).hexdigest()}"
    return files


def temporary(name, where=None):
    """A folder that goes away with the script."""
    return tempfile.TemporaryDirectory(prefix=f"pinguan-{name}-", dir=where)


class Tally:
    """What was tried, and what of it is wrong."""

    def __init__(self, name):
        self.name, self.counts, self.failures, self.began = name, {}, [], time.monotonic()

    def count(self, what, number=1):
        self.counts[what] = self.counts.get(what, 0) + number

    def told(self, what, *faults):
        """Counts one thing that was tried, with its faults."""
        self.count("tried")
        for fault in faults:
            if fault:
                self.failures.append(f"{what}: {fault}")

    def need(self, what, least):
        """The script is worth nothing if it did not meet this so often."""
        if self.counts.get(what, 0) < least:
            self.failures.append(f"{what}: only {self.counts.get(what, 0)}, at least {least} must be met")

    def end(self, passed=0):
        """Prints everything, and fails where there is a fault or nothing was tried."""
        self.need("tried", 1)
        for failure in self.failures[:40]:
            print(failure)
        counts = ", ".join(f"{what} {number}" for what, number in self.counts.items())
        seconds = time.monotonic() - self.began
        print(f"{self.name}: {counts}; {len(self.failures)} wrong ({seconds:.0f} s)", flush=True)
        sys.exit(1 if self.failures else passed)
