// The Nu HTML checker over every page: no error. Of pages made of the same elements in the same order of neighbours,
// with the same attributes and the same signs in their values, one is read; `all` as second argument reads each.
//
//     node markup.mjs SITE [all]        exits with 77 where there is no Java
import { execFile, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Tally } from "./lib/browser.mjs";
import { pages, published, text } from "./lib/site.mjs";

const JAR = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
const PROCESSES = 2;
const SPOKEN = new Set(["class", "role", "type", "scope", "lang", "rel", "name", "http-equiv"]);

// standard CSS that the checker does not know yet; the style of papers stands in the page, so that it reads it
const UNKNOWN = ["“container-type”: Property", "Unrecognized at-rule “@container”", "“paint-order”: Property"];
const isKnown = ({ message }) => !UNKNOWN.some((start) => message.startsWith(`CSS: ${start}`));

if (spawnSync("java", ["-version"]).status !== 0) {
  console.log("no Java: the HTML of the pages is not checked");
  process.exit(77);
}

/** What the checker's verdict depends on: every element with its attributes, each with the one before it. */
function form(html) {
  const found = new Set();
  let before = "";
  for (const [, name, attributes] of html.matchAll(/<(\/?[a-z][a-z0-9]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)/g)) {
    let tag = name;
    for (const [, key, value] of attributes.matchAll(/\s([^\s=]+)(?:="([^"]*)")?/g)) {
      // of any other value only the unusual signs, of which it could be at fault
      tag += ` ${key}=${SPOKEN.has(key) ? value : (value ?? "").replace(/[\p{L}\p{N}_.,\-/#%: ]+/gu, "")}`;
    }
    found.add(`${before}>${tag}`);
    before = tag;
  }
  return createHash("sha256").update([...found].sort().join("\n")).digest("hex");
}

/** The checker's errors over some files. */
function check(files) {
  const java = ["-XX:+UseSerialGC", "-Xss4m", "-jar", JAR, "--errors-only", "--format", "json", "--stdout", ...files];
  return new Promise((resolve, reject) => {
    execFile("java", java, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      try {
        resolve(JSON.parse(stdout).messages);
      } catch {
        reject(new Error(`the checker did not answer: ${error?.message ?? ""} ${stderr}`));
      }
    });
  });
}

const site = published();
const tally = new Tally();
const every = pages(site);
const forms = new Map();
for (const path of every) {
  const key = process.argv[3] === "all" ? path : form(text(site, path));
  if (!forms.has(key)) forms.set(key, path);
}
const files = [...forms.values()].map((path) => join(site, path));
const shares = Array.from({ length: PROCESSES }, (_, share) => files.filter((_, at) => at % PROCESSES === share));
const messages = (await Promise.all(shares.filter((share) => share.length > 0).map(check))).flat();
const faults = new Map();
for (const { message, url, extract, lastLine } of messages.filter(isKnown)) {
  const path = relative(site, fileURLToPath(url));
  faults.set(path, [...(faults.get(path) ?? []), `${message} (line ${lastLine}: ${extract ?? ""})`]);
}
for (const path of forms.values()) tally.told(path, faults.get(path) ?? []);
tally.end(`HTML (${every.length} pages, of ${forms.size} forms)`);
