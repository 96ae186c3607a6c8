// Whether the search finds the page of a record, from disk: by its id first of all, by its own sentence among the rest.
//
//     node search.mjs SITE
import { browsing, open, Tally } from "./lib/browser.mjs";
import { address, chosen, LOCALES, published } from "./lib/site.mjs";

const site = published();
const tally = new Tally();
const RECORD = /^[^/]+\/records\/(plan|complaint)\/[A-Z]+-[0-9][^/]*\/index\.html$/;
const records = chosen(site).filter((path) => RECORD.test(path));
if (records.length < LOCALES.length) tally.told("search", ["no page of a record to search for in every language"]);

await browsing(async (browser) => {
  const { tab, heard } = await open(browser, site);
  for (const path of records) {
    const [locale, ...rest] = path.split("/");
    const page = address(site, path);
    await tab.goto(page, { waitUntil: "load" });
    const sentence = await tab.evaluate(() => document.querySelector("h1").textContent);
    for (const [words, first] of [[rest.at(-2), true], [sentence, false]]) {
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
