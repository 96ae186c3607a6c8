"""Judges every dependency by deny.toml: its licence, its source, its name, its hash in the lock file, and its reason in
Cargo.toml. Makes the bill of materials twice and looks whether it holds together. What must be refused is tried as well."""

import copy
import re
import sys
import tomllib

import sbom

DENY = tomllib.loads((sbom.ROOT / "deny.toml").read_text())


def allowed(licence, allow):
    """Whether a licence expression can be fulfilled by those that are allowed."""
    words = re.findall(r"\(|\)|[^\s()]+", sbom.expression(licence))

    def either():
        result = both()
        while words[:1] == ["OR"]:
            words.pop(0)
            result = both() or result
        return result

    def both():
        result = one()
        while words[:1] == ["AND"]:
            words.pop(0)
            result = one() and result
        return result

    def one():
        word = words.pop(0)
        if word == "(":
            result = either()
            words.pop(0)
            return result
        if words[:1] == ["WITH"]:
            words.pop(0)
            word = f"{word} WITH {words.pop(0)}"
        return word in allow

    return either()


def refused(meta, hashes):
    """Every package that may not be a dependency, and why."""
    found = []
    banned = {one["crate"] for one in DENY["bans"]["deny"]}
    sources = {f"registry+{one}" for one in DENY["sources"]["allow-registry"]}
    for package in meta["packages"]:
        name = f"{package['name']} {package['version']}"
        if not package["license"] or not allowed(package["license"], DENY["licenses"]["allow"]):
            found.append(f"{name}: licence {package['license']}")
        if package["name"] in banned:
            found.append(f"{name}: is banned")
        if package["id"] == meta["resolve"]["root"]:
            wild = [one["name"] for one in package["dependencies"] if one["req"] == "*"]
            found += [f"{name}: any version of {one}" for one in wild]
            continue
        if package["source"] not in sources:
            found.append(f"{name}: from {package['source']}")
        if not sbom.HASH.match(hashes.get((package["name"], package["version"])) or ""):
            found.append(f"{name}: no hash in Cargo.lock")
    return found


def unreasoned(text):
    """Dependencies of Cargo.toml over which no reason stands."""
    found, above, within = [], "", False
    for line in text.splitlines():
        if line.startswith("["):
            within = "dependencies" in line
        elif within and re.match(r"[A-Za-z0-9_-]+ *=", line) and not above.startswith("# "):
            found.append(line.split("=")[0].strip())
        above = line
    return found


def controls(meta, hashes, text):
    """What must be refused, and is it?"""
    def changed(**what):
        other = copy.deepcopy(meta)
        other["packages"][0].update(what)
        return refused(other, hashes)

    other = next(one for one in meta["packages"] if one["id"] != meta["resolve"]["root"])
    meta = {**meta, "packages": [other, *(one for one in meta["packages"] if one is not other)]}
    bom = sbom.made(meta, hashes)
    lame = copy.deepcopy(bom)
    lame["dependencies"][0]["dependsOn"] = ["pkg:cargo/nobody@1.0.0"]
    tried = {
        "a licence that is not allowed": changed(license="GPL-3.0-only"),
        "one of two that are both needed": changed(license="MIT AND GPL-3.0-only"),
        "no licence": changed(license=None),
        "a banned name": changed(name="serde_yml"),
        "a source of Git": changed(source="git+https://forge.example/x"),
        "no hash": refused(meta, {}),
        "no reason": unreasoned(text + "\n[dependencies]\nx = \"1\"\n"),
        "a bill that does not hold together": sbom.faults(lame),
    }
    return len(tried), [f"{what} is not refused" for what, found in tried.items() if not found]


def main():
    meta, hashes, text = sbom.metadata(), sbom.lock(), (sbom.ROOT / "Cargo.toml").read_text()
    found = refused(meta, hashes) + [f"{one}: no reason in Cargo.toml" for one in unreasoned(text)]
    bom = sbom.made(meta, hashes)
    found += sbom.faults(bom)
    if sbom.made(sbom.metadata(), sbom.lock()) != bom:
        found.append("the bill of materials is another one the second time")
    tried, missed = controls(meta, hashes, text)
    for fault in found + missed:
        print(fault)
    print(f"supply: {len(meta['packages'])} packages, {len(bom['components'])} of them in the program, {tried} controls; {len(found + missed)} wrong")
    sys.exit(1 if found or missed or len(meta["packages"]) < 100 else 0)


if __name__ == "__main__":
    main()
