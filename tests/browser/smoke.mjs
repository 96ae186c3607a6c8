// Opens one page of every sort of a published portal, in every language, in light and dark, wide and narrow,
// from disk, and says what people would stumble over: errors in the console, refusals of the content security
// policy, requests outside the site's folder, content wider than the screen, what axe calls serious, and what the
// search does not find.
//
//     node smoke.mjs SITE        CHROMIUM names another browser than /usr/bin/chromium
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LOCALES = ["zh-Hant", "zh-Hans", "en"];
const SCHEMES = ["light", "dark"];
const WIDTHS = [{ width: 1440, height: 900 }, { width: 390, height: 844 }];
const WORKERS = 2;

const site = resolve(process.argv[2] ?? "public");
if (!existsSync(join(site, "manifest.json"))) {
  console.error(`${site} is no published portal: build it first`);
  process.exit(2);
}

/** Every page below a folder. */
function pages(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return pages(path);
    return entry.name.endsWith(".html") ? [relative(site, path)] : [];
  });
}

/** The sorts of page, each a template, by path within a language; the first that fits. */
const SORTS = [
  ["home", /^index\.html$/], ["KPIs", /^kpi\/index/], ["KPI", /^kpi\/[^/]+\/index/], ["KPI of a unit", /^kpi\/[^/]+\/[^/]+\/index/],
  ["units", /^units\/index/], ["unit", /^units\/[^/]+\/index/], ["registers", /^records\/index/],
  ["plan", /^records\/plan\/PLAN-/], ["complaint", /^records\/complaint\/COMP-/],
  ["record", /^records\/[^/]+\/[A-Z]+-[0-9]/], ["register", /^records\/[^/]+\//],
  ["regulation", /^regulation\/index/], ["chapter", /^regulation\/[^/]+\/index/], ["compliance", /^compliance\/index/],
  ["rules", /^rules\/index/], ["rule", /^rules\/[^/]+\/index/], ["deadlines", /^deadlines\/index/],
  ["about", /^about\/index/], ["method", /^method\/index/],
];

/** The sort of a page; one that fits none is a sort of its own, so that no new template is missed. */
function sort(path) {
  const locale = LOCALES.find((name) => path.startsWith(`${name}/`));
  if (!locale) return path;
  const rest = path.slice(locale.length + 1);
  return `${locale} ${SORTS.find(([, form]) => form.test(rest))?.[0] ?? rest}`;
}

/** Of each sort the page that holds most. */
function largest(all) {
  const chosen = new Map();
  for (const path of all) {
    const size = statSync(join(site, path)).size;
    const key = sort(path);
    if (!chosen.has(key) || chosen.get(key).size < size) chosen.set(key, { path, size });
  }
  return [...chosen.values()].map(({ path }) => path).sort();
}

/** In the page: what is wider than the screen, by its outermost elements. */
function overflow() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll("body *")]
    .filter((element) => element.getBoundingClientRect().right > width + 1)
    .slice(0, 3)
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""}`);
}

/** In the page: what axe finds, serious or worse; by some of its rules, or by all of WCAG 2.2 A and AA. */
async function serious(rules) {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
  const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: tags };
  // style sheets of a page on disk cannot be read again, so nothing is preloaded
  const run = { resultTypes: ["violations"], preload: false, runOnly };
  const { violations } = await window.axe.run(document, run);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].target.join(" ")} ${nodes[0].failureSummary}`);
}

let passed = 0;
const failures = [];

async function look(tab, path, heard) {
  heard.length = 0;
  await tab.emulateMedia({ colorScheme: SCHEMES[0] });
  await tab.setViewportSize(WIDTHS[0]);
  await tab.goto(pathToFileURL(join(site, path)).href, { waitUntil: "load" });
  await tab.evaluate(AXE);
  for (const size of WIDTHS) {
    await tab.setViewportSize(size);
    for (const colorScheme of SCHEMES) {
      await tab.emulateMedia({ colorScheme });
      // of all that axe looks at only contrast depends on the scheme
      const rules = colorScheme === SCHEMES[0] ? null : ["color-contrast"];
      const faults = (await tab.evaluate(overflow)).map((what) => `wider than the screen: ${what}`);
      faults.push(...(await tab.evaluate(serious, rules)).map((what) => `axe: ${what}`), ...heard.splice(0));
      if (faults.length === 0) passed += 1;
      else failures.push(`${path} ${colorScheme} ${size.width}\n  ${faults.join("\n  ")}`);
    }
  }
}

/** A tab that notes everything that goes wrong in it. */
async function open(browser) {
  const heard = [];
  const tab = await browser.newPage();
  tab.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(`console: ${message.text()}`);
  });
  tab.on("pageerror", (error) => heard.push(`script: ${error.message}`));
  tab.on("requestfailed", (request) => heard.push(`failed: ${request.url()}`));
  tab.on("request", (request) => {
    const url = request.url();
    const inside = url.startsWith(`${pathToFileURL(site).href}/`) || url.startsWith("data:");
    if (!inside) heard.push(`request outside the site: ${url}`);
  });
  await tab.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { tab, heard };
}

/** Whether the search finds a page: by the id of its folder first of all, by its own sentence among the rest. */
async function search(tab, path, heard) {
  const [locale, ...rest] = path.split("/");
  const page = pathToFileURL(join(site, path)).href;
  await tab.goto(page, { waitUntil: "load" });
  const sentence = await tab.evaluate(() => document.querySelector("h1").textContent);
  for (const [words, first] of [[rest.at(-2), true], [sentence, false]]) {
    heard.length = 0;
    await tab.goto(`${pathToFileURL(join(site, locale, "search", "index.html")).href}?q=${encodeURIComponent(words)}`);
    await tab.waitForFunction(() => document.querySelector("[data-live]").textContent !== "");
    const found = await tab.evaluate(() => [...document.querySelectorAll("[data-search] ol a")].map((a) => a.href));
    const faults = heard.splice(0);
    if (first ? found[0] !== page : !found.includes(page)) faults.push(`found ${found.length}, first ${found[0]}`);
    if (faults.length === 0) passed += 1;
    else failures.push(`search for ${words} in ${locale}\n  ${faults.join("\n  ")}`);
  }
}

const chosen = largest(pages(site));
const queue = [...chosen];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
});
try {
  await Promise.all(Array.from({ length: WORKERS }, async () => {
    const { tab, heard } = await open(browser);
    for (let path = queue.shift(); path !== undefined; path = queue.shift()) await look(tab, path, heard);
  }));
  const { tab, heard } = await open(browser);
  const records = chosen.filter((path) => /^[^/]+\/records\/[^/]+\/[A-Z]+-[0-9][^/]*\/index\.html$/.test(path));
  if (records.length < LOCALES.length) failures.push("no page of a record to search for in every language");
  for (const path of records) await search(tab, path, heard);
} finally {
  await browser.close();
}
for (const failure of failures.sort()) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
