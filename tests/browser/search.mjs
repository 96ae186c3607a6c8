// Whether the search finds a page, from disk: that of a record by its id first of all, by its own sentence among the
// rest; that of a measure by its id and by its name first of all.
//
//     node search.mjs SITE
import { browsing, open, Tally } from "./lib/browser.mjs";
import { address, chosen, LOCALES, pages, published } from "./lib/site.mjs";

const site = published();
const tally = new Tally();
const RECORD = /^[^/]+\/records\/(plan|complaint)\/[A-Z]+-[0-9][^/]*\/index\.html$/;
const MEASURE = /^[^/]+\/kpi\/(SUCCESS|DATA-ACC)\/index\.html$/;
const records = chosen(site).filter((path) => RECORD.test(path));
const measures = pages(site).filter((path) => MEASURE.test(path));
if (measures.length < 2 * LOCALES.length) tally.told("search", ["no pages of measures to search for"]);
if (records.length < LOCALES.length) tally.told("search", ["no page of a record to search for in every language"]);

await browsing(async (browser) => {
  const { tab, heard } = await open(browser, site);
  for (const path of [...records, ...measures]) {
    const [locale, ...rest] = path.split("/");
    const page = address(site, path);
    await tab.goto(page, { waitUntil: "load" });
    const sentence = await tab.evaluate(() => document.querySelector("h1").textContent);
    for (const [words, first] of [[rest.at(-2), true], [sentence, MEASURE.test(path)]]) {
      heard.length = 0;
      await tab.goto(`${address(site, `${locale}/search/index.html`)}?q=${encodeURIComponent(words)}`);
      await tab.waitForFunction(() => document.querySelector("[data-live]").textContent !== "");
      const found = await tab.evaluate(() => [...document.querySelectorAll("[data-search] ol a")].map((a) => a.href));
      const faults = heard.splice(0);
      if (first ? found[0] !== page : !found.includes(page)) faults.push(`found ${found.length}, first ${found[0]}`);
      tally.told(`search for ${words} in ${locale}`, faults);
    }
  }
});
tally.end("search");
