"""The bill of materials of the program: CycloneDX 1.5 as JSON, from `cargo metadata` and the lock file alone, so that the
same lock file gives the same bytes.

    python3 tests/supply/sbom.py OUT [TARGET]        TARGET: of which platform; without it, all of them

Names what is in the program: not what only its tests and its making need, but with what its build scripts are made of."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PURL = re.compile(r"^pkg:cargo/[A-Za-z0-9_-]+@[0-9]+\.[0-9]+\.[0-9]+[0-9A-Za-z.+-]*$")
HASH = re.compile(r"^[0-9a-f]{64}$")


def metadata(target=None):
    words = ["cargo", "metadata", "--locked", "--format-version", "1"]
    words += ["--filter-platform", target] if target else []
    return json.loads(subprocess.run(words, cwd=ROOT, check=True, capture_output=True).stdout)


def lock():
    """The hash of each package of the lock file, by name and version."""
    packages = tomllib.loads((ROOT / "Cargo.lock").read_text())["package"]
    return {(one["name"], one["version"]): one.get("checksum") for one in packages}


def reached(meta):
    """What the program is made of: its dependencies and those of build scripts, and theirs."""
    nodes = {node["id"]: node for node in meta["resolve"]["nodes"]}
    todo, edges = [meta["resolve"]["root"]], {}
    while todo:
        one = todo.pop()
        if one in edges:
            continue
        edges[one] = sorted({dep["pkg"] for dep in nodes[one]["deps"] if any(kind["kind"] != "dev" for kind in dep["dep_kinds"])})
        todo += edges[one]
    return edges


def expression(licence):
    """Older packages write a slash for OR."""
    return re.sub(r"\s*/\s*", " OR ", licence)


def made(meta, hashes):
    """The document."""
    by_id, edges = {one["id"]: one for one in meta["packages"]}, reached(meta)

    def purl(one):
        return f"pkg:cargo/{by_id[one]['name']}@{by_id[one]['version']}"

    def component(one):
        package = by_id[one]
        told = {"type": "application" if one == meta["resolve"]["root"] else "library", "bom-ref": purl(one), "name": package["name"],
                "version": package["version"], "purl": purl(one), "licenses": [{"expression": expression(package["license"])}]}
        checksum = hashes.get((package["name"], package["version"]))
        if checksum:
            told["hashes"] = [{"alg": "SHA-256", "content": checksum}]
        if package.get("repository"):
            told["externalReferences"] = [{"type": "vcs", "url": package["repository"]}]
        return told

    root = meta["resolve"]["root"]
    return {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {"component": component(root)},
        "components": [component(one) for one in sorted(edges, key=purl) if one != root],
        "dependencies": [{"ref": purl(one), "dependsOn": sorted(map(purl, edges[one]))} for one in sorted(edges, key=purl)],
    }


def faults(bom):
    """What keeps a document from being a bill of materials that holds together."""
    found = []
    if (bom.get("bomFormat"), bom.get("specVersion"), bom.get("version")) != ("CycloneDX", "1.5", 1):
        found.append("is not CycloneDX 1.5")
    own = bom["metadata"]["component"]
    every = [own, *bom["components"]]
    refs = [one["bom-ref"] for one in every]
    if len(set(refs)) != len(refs):
        found.append("a component stands twice")
    for one in every:
        if one["purl"] != one["bom-ref"] or not PURL.match(one["purl"]) or one["purl"] != f"pkg:cargo/{one['name']}@{one['version']}":
            found.append(f"no address of a package: {one['purl']}")
        if not one["licenses"][0]["expression"]:
            found.append(f"{one['purl']} has no licence")
        if one is not own and not HASH.match(one.get("hashes", [{"content": ""}])[0]["content"]):
            found.append(f"{one['purl']} has no hash")
    told = {one["ref"]: one["dependsOn"] for one in bom["dependencies"]}
    if sorted(told) != sorted(refs):
        found.append("components and dependencies differ")
    seen, todo = set(), [own["bom-ref"]]
    while todo:
        one = todo.pop()
        if one not in seen:
            seen.add(one)
            todo += told.get(one, [])
    if seen != set(refs):
        found.append(f"not reached from the program: {sorted(set(refs) ^ seen)[:5]}")
    return found


def main():
    bom = made(metadata(sys.argv[2] if len(sys.argv) > 2 else None), lock())
    found = faults(bom)
    if found:
        sys.exit("\n".join(found))
    Path(sys.argv[1]).write_text(json.dumps(bom, indent=2, sort_keys=True) + "\n")
    print(f"{len(bom['components'])} components")


if __name__ == "__main__":
    main()
