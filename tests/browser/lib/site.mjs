// A published portal on disk: its pages, their sorts, and of each sort the page that shows most.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

export const LOCALES = ["zh-Hant", "zh-Hans", "en"];

/** The portal named on the command line; ends the program where there is none. */
export function published(folder = process.argv[2] ?? "public") {
  const site = resolve(folder);
  if (!existsSync(join(site, "manifest.json"))) {
    console.error(`${site} is no published portal: build it first`);
    process.exit(2);
  }
  return site;
}

/** Every page below a folder, by its path from the root of the site. */
export function pages(site, folder = site) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pages(site, path);
    return entry.name.endsWith(".html") ? [relative(site, path)] : [];
  }).sort();
}

export const address = (site, path) => pathToFileURL(join(site, path)).href;
export const text = (site, path) => readFileSync(join(site, path), "utf8");
export const size = (site, path) => statSync(join(site, path)).size;

/** Folders whose pages are all of one template, whatever stands below them. */
const OWN = ["guide", "new"];

/**
 * The sort of a page within its language, near enough a template: its path without the ids. Kinds of record share
 * their templates, but for those that have their own. A path of a new form is a sort of its own, so that no new
 * template is missed.
 */
export function sort(path) {
  const parts = path.split("/").slice(1).map((part) => (/[0-9]/.test(part) && part !== "404.html" ? "#" : part));
  if (OWN.includes(parts[0]) && parts.length > 2) return `${parts[0]}/#`;
  if (parts[0] === "kpi" || parts[0] === "units" || parts[0] === "rules") {
    return [parts[0], ...parts.slice(1, -1).map(() => "#")].join("/");
  }
  if (parts[0] === "records" && parts.length > 3) {
    const one = /^[A-Z]+-[0-9]/.test(path.split("/")[3]);
    const own = ["plan", "complaint"].includes(parts[1]);
    return one ? `record ${own ? parts[1] : ""}` : "register";
  }
  return parts[0] === "records" && parts.length === 3 ? "register" : parts.join("/");
}

/** The pieces of which a page is made: elements with class, role and kind; what contrast and rules depend on. */
function pieces(html) {
  const found = new Set();
  for (const [, name, attributes] of html.matchAll(/<([a-z][a-z0-9]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)/g)) {
    const told = (key) => attributes.match(new RegExp(`\\s${key}="([^"]*)"`))?.[1] ?? "";
    found.add(`${name}.${told("class")}.${told("role")}.${told("type")}${/ tabindex/.test(attributes) ? "+" : ""}`);
  }
  return found;
}

/**
 * Pages to look at, the same in every language: of each sort the one of most pieces, the smaller where two are equal;
 * then more of them until every piece that the portal has anywhere is looked at. Pages without a language are all.
 */
export function chosen(site) {
  const [first] = LOCALES;
  const all = pages(site);
  const known = all.filter((path) => path.startsWith(`${first}/`))
    .map((path) => ({ path, size: size(site, path), pieces: pieces(text(site, path)) }))
    .sort((a, b) => b.pieces.size - a.pieces.size || a.size - b.size || (a.path < b.path ? -1 : 1));
  const sorts = new Map();
  for (const page of known) if (!sorts.has(sort(page.path))) sorts.set(sort(page.path), page);
  const picked = new Set(sorts.values());
  const seen = new Set([...picked].flatMap((page) => [...page.pieces]));
  for (const page of known) {
    const fresh = [...page.pieces].filter((piece) => !seen.has(piece));
    if (fresh.length === 0) continue;
    picked.add(page);
    for (const piece of fresh) seen.add(piece);
  }
  const within = [...picked].map(({ path }) => path.slice(first.length + 1)).sort();
  const outside = all.filter((path) => !LOCALES.some((locale) => path.startsWith(`${locale}/`)));
  return [...outside, ...LOCALES.flatMap((locale) => within.map((path) => `${locale}/${path}`))];
}
