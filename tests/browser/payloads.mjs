// Opens every page that shows a hostile text, with scripts allowed, and looks for what it could have done: a dialog, a
// request, a word in the console, a script, a handler, an address that runs, a badge, a character that nobody sees.
// Then asks whether every text can be read as it was written, and gives the texts to the search, to the filters of the
// registers and to the forms. Pages that print texts as they are go through the same, and must be caught.
//
//     node payloads.mjs FOLDER [long]        what tests/hostile/fields.py made; CHROMIUM names another browser than /usr/bin/chromium
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { browsing, each, open, Tally } from "./lib/browser.mjs";
import { address, pages, published, sort, text } from "./lib/site.mjs";

const folder = resolve(process.argv[2] ?? "");
const site = published(join(folder, "site"));
const written = JSON.parse(readFileSync(join(folder, "written.json"), "utf8"));
const texts = [...new Set(written.flatMap(({ fields }) => fields.map(([, value]) => value)))];
const whole = process.argv[3] === "long";
const ASKED = whole ? 400 : 12;
const tally = new Tally();
const counts = { pages: 0, readBack: 0, asMarkdown: 0, notShown: 0, asked: 0, controls: 0 };

/** As a page writes what nobody sees, and as a reader sees blanks. */
const shown = (value) => value
  .replace(/(?<![\ufe0f\u{1f000}-\u{1faff}])\u200d|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
    (one) => `[U+${one.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}]`)
  .replace(/\s+/g, " ").trim();

/** In the page: what no text may have become, and all that is to be read. */
function looked() {
  const faults = [];
  const OURS = /\/(portal|form|register|search)\.js$|\/search\/[^/]+\/[a-z]+-[0-9]+\.js$|\/rows\/[^/]+\/[^/]+\.js$/;
  if (self.owned !== undefined) faults.push("a script of a text has run");
  for (const one of document.querySelectorAll("*")) {
    const name = one.localName;
    if (["iframe", "object", "embed", "base", "img", "math", "frame", "applet", "audio", "video"].includes(name)) faults.push(`<${name}>`);
    if (name === "script" && !OURS.test(one.src)) faults.push(`a script: ${one.outerHTML.slice(0, 80)}`);
    if (name === "style" && !one.matches("head > style:only-of-type")) faults.push("<style>");
    if (name === "meta" && /refresh/i.test(one.httpEquiv)) faults.push("a refresh");
    if (name === "svg" && !one.closest("svg").matches(".mk, .chart, .spark, [role=img], [aria-hidden]")) faults.push("a foreign drawing");
    for (const { name: attribute, value } of one.attributes) {
      if (/^on/i.test(attribute)) faults.push(`a handler: ${one.outerHTML.slice(0, 80)}`);
      if (attribute === "style" && !one.closest("svg")) faults.push(`a style: ${one.outerHTML.slice(0, 80)}`);
      if (/^(href|src|action|formaction|xlink:href|data|srcset|poster)$/.test(attribute)) {
        const to = new URL(value, document.baseURI);
        if (!/^(file|https|mailto):$/.test(to.protocol) && value !== "data:,") faults.push(`an address: ${value}`);
        if (attribute !== "href" && /evil/.test(to.host)) faults.push(`loads from elsewhere: ${value}`);
        if (to.protocol === "file:" && to.host !== "") faults.push(`an address of another machine: ${value}`);
      }
    }
  }
  for (const one of document.querySelectorAll(".prose [class], .prose [id]")) {
    if (one.id !== "" || [...one.classList].some((name) => name !== "nb" && !name.startsWith("language-"))) faults.push(`class or id in prose: ${one.outerHTML.slice(0, 80)}`);
  }
  const hidden = /(?<![\ufe0f\u{1f000}-\u{1faff}])\u200d|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
  if (hidden.test(document.documentElement.outerHTML)) faults.push("a character that nobody sees");
  const badges = [...document.querySelectorAll(".st")].map((one) => one.textContent.replace(/\s+/g, " ").trim());
  const main = (document.querySelector("main") ?? document.body).textContent.replace(/\s+/g, " ");
  return { faults: [...new Set(faults)], badges, main };
}

const badge = new Set(texts.map(shown).filter((value) => value.length > 3));

/** A tab that refuses dialogs, and hears of them. */
async function start(browser) {
  const one = await open(browser, site);
  one.tab.on("dialog", (dialog) => {
    one.heard.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  one.tab.on("popup", (popup) => one.heard.push(`a window: ${popup.url()}`));
  return one;
}

async function faultsOf({ tab, heard }) {
  const { faults, badges, main } = await tab.evaluate(looked);
  return { main, faults: [...heard.splice(0), ...faults, ...badges.filter((word) => badge.has(word)).map((word) => `a badge: ${word}`)] };
}

const byPage = new Map();
// of the many records with texts of others, some are opened
const opened = written.filter(({ own }, at) => own !== false || at % 8 === 0);
for (const { kind, id, fields, own } of opened) {
  for (const locale of own === false ? ["en"] : ["zh-Hant", "en"]) byPage.set(`${locale}/records/${kind}/${id}/index.html`, fields);
}
const missing = new Map();
const found = new Map();
const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);

function readBack(path, main, fields) {
  for (const [field, value] of fields) {
    const key = field.replace(/\[\]/g, "");
    if (main.includes(shown(value))) {
      counts.readBack += 1;
      add(found, key);
    } else if ((value.length > 120 || value.includes("\n") || field.includes("(body)"))) {
      counts.asMarkdown += 1;
    } else {
      counts.notShown += 1;
      add(missing, key);
    }
  }
}

async function look(path, own) {
  own.heard.length = 0;
  await own.tab.goto(address(site, path), { waitUntil: "load" });
  const { main, faults } = await faultsOf(own);
  counts.pages += 1;
  tally.told(path, faults);
  if (byPage.has(path)) readBack(path, main, byPage.get(path));
}

/** What the texts do where a reader types them, or follows a link that brings them. */
async function asked(browser) {
  const own = await start(browser);
  for (const value of texts.slice(0, ASKED)) {
    for (const page of ["search/index.html", "records/complaint/index.html"]) {
      await own.tab.goto(`${address(site, `en/${page}`)}?${new URLSearchParams({ q: value, sort: value, page: value })}`);
      await own.tab.locator("main input[type=search], main input[name=q]").first().fill(value.replace(/[\r\n]/g, " "));
      await own.tab.waitForTimeout(30);
      const { faults } = await faultsOf(own);
      counts.asked += 1;
      tally.told(`${page} asked for ${JSON.stringify(value.slice(0, 60))}`, faults.filter((fault) => fault !== "a character that nobody sees"));
    }
  }
  await own.tab.goto(address(site, "en/new/complaint/index.html"));
  for (const value of texts.slice(0, ASKED)) {
    await own.tab.locator("[data-name=summary]").fill(value);
    await own.tab.locator(".rec .acts button").first().click();
    const { faults } = await faultsOf(own);
    counts.asked += 1;
    tally.told(`a form told ${JSON.stringify(value.slice(0, 60))}`, faults.filter((fault) => fault !== "a character that nobody sees"));
  }
  await own.tab.close();
}

/** Pages that print texts as they are: with the policy of the page, and without it. */
async function controls(browser) {
  const own = await start(browser);
  for (const [name, wanted] of [["guarded", /console error/], ["open", /dialog/]]) {
    const inner = texts.slice(0, 40).join("<p>");
    let page = text(site, "en/records/index.html").replace(/(<main[^>]*>)/, (head) => `${head}\n<p>${inner}`);
    if (name === "open") page = page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, "");
    const path = `en/records/naive-${name}.html`;
    writeFileSync(join(site, path), page);
    own.heard.length = 0;
    await own.tab.goto(address(site, path), { waitUntil: "load" }).catch(() => {});
    await own.tab.waitForTimeout(300);
    const { faults } = await faultsOf(own).catch((error) => ({ faults: [...own.heard.splice(0), error.message] }));
    counts.controls += 1;
    rmSync(join(site, path));
    const caught = faults.some((fault) => wanted.test(fault)) && faults.length > 3;
    tally.told(`a naive page, ${name}`, caught ? [] : [`was not caught: ${faults.join("; ")}`]);
  }
  await own.tab.close();
}

// a page shows a text only if something of it is there
const SIGNS = /alert\(1\)|evil\.example|owned|cmd\||&lt;|\[U\+|\u202e|BEGIN:VCALENDAR/;
const showing = pages(site).filter((path) => byPage.has(path) || SIGNS.test(text(site, path)));
// of those that are not the page of one of these records, one of each sort
const sorts = new Map(showing.map((path) => [sort(path), path]));
const paths = showing.filter((path) => byPage.has(path) || sorts.get(sort(path)) === path);
const began = Date.now();
const lap = (name) => console.log(`${name}: ${((Date.now() - began) / 1000).toFixed(0)} s`);
await browsing(async (browser) => {
  await each(paths, () => start(browser), look);
  lap("pages");
  await asked(browser);
  lap("asked");
  await controls(browser);
});
// a field of which nothing was ever seen as it was written
const never = [...missing.keys()].filter((key) => !found.has(key)).sort();
console.log(`fields read back at least once: ${found.size}; never shown as they were written: ${never.length}: ${never.join(", ")}`);
if (counts.readBack < 300 || counts.pages < 180) tally.told("read back", [`only ${counts.readBack} texts on ${counts.pages} pages`]);
console.log(`payloads: ${texts.length} texts; ${Object.entries(counts).map(([name, count]) => `${name} ${count}`).join(", ")}`);
tally.end("payloads");
