// A register of ten thousand records opens at once: how long from asking for it until it can be read, until all of it is
// sorted, and until it is filtered. Its rows are those of a published register, again and again under other ids. The
// bounds are generous; the figures are said.
//
//     node large.mjs SITE
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browsing, open, Tally } from "./lib/browser.mjs";
import { address, published, text } from "./lib/site.mjs";

const BOUND = { readable: 2000, sorted: 12000, filtered: 4000 };
const RECORDS = 10000;
const PART = 200;
const PAGE = "zh-Hant/records/complaint/index.html";
const ROWS = "rows/zh-Hant";

const site = published();
const large = mkdtempSync(join(tmpdir(), "register-"));
const tally = new Tally();

/** The rows of the published register, until there are enough. */
function enough() {
  const rows = [];
  const files = readdirSync(join(site, ROWS)).filter((name) => name.startsWith("complaint-"));
  for (const name of files) rows.push(...JSON.parse(readFileSync(join(site, ROWS, name), "utf8").match(/,(\[.*\])\);/s)[1]));
  return Array.from({ length: RECORDS }, (_, at) =>
    rows[at % rows.length].replace(/COMP-\d{4}-\d{4}/g, `COMP-2026-${String((at * 7919) % RECORDS).padStart(5, "0")}`));
}

function make() {
  for (const name of ["style.css", "portal.js", "zh-Hant/records/complaint/index.html"]) cpSync(join(site, name), join(large, name));
  cpSync(join(site, ROWS), join(large, ROWS), { recursive: true });
  writeFileSync(join(large, PAGE), text(site, PAGE).replace(/data-parts="\d+"/, `data-parts="${RECORDS / PART}"`));
  const rows = enough();
  for (let number = 0; number < RECORDS / PART; number += 1) {
    const part = JSON.stringify(rows.slice(number * PART, (number + 1) * PART));
    writeFileSync(join(large, ROWS, `complaint-${number}.js`), `pinguanRows(${number},${part});\n`);
  }
}

async function measure(tab, heard) {
  const done = () => tab.waitForFunction(() => !document.querySelector("[aria-busy]"));
  await tab.goto(address(large, PAGE), { waitUntil: "load" });
  const readable = await tab.evaluate(() => performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd);
  let began = Date.now();
  await tab.click("table.reg th:first-child button");
  await done();
  const sorted = Date.now() - began;
  began = Date.now();
  await tab.fill("form[data-filter] input[name=q]", "0001");
  await tab.press("form[data-filter] input[name=q]", "Enter");
  await done();
  const filtered = Date.now() - began;
  const live = await tab.evaluate(() => document.querySelector("[data-live]").textContent);
  const took = { readable, sorted, filtered };
  const faults = Object.entries(took).filter(([name, time]) => !(time < BOUND[name]))
    .map(([name, time]) => `${name} after ${Math.round(time)} ms of ${BOUND[name]}`);
  if (!live.replaceAll(",", "").includes(String(RECORDS))) faults.push(`does not filter the whole register: ${live}`);
  tally.told("a register of ten thousand", [...faults, ...heard]);
  console.log(`${RECORDS} records: readable after ${Math.round(readable)} ms, sorted ${sorted} ms, filtered ${filtered} ms`);
}

try {
  make();
  await browsing(async (browser) => {
    const { tab, heard } = await open(browser, large);
    await measure(tab, heard);
  });
} finally {
  rmSync(large, { recursive: true });
}
tally.end("large register");
