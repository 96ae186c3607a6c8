// A register of several pages: sorts and filters all of its records, not only those of the page that is open; keeps
// what was asked in the address, through a reload and the way back; within a view stays within it.
//
//     node registers.mjs SITE
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { browsing, open, Tally } from "./lib/browser.mjs";
import { address, LOCALES, pages, published } from "./lib/site.mjs";

const site = published();
const tally = new Tally();
const REGISTER = "records/complaint";
const all = pages(site);
const count = (path) => all.filter((page) => page.startsWith(`${path}/page-`)).length + 1;

/** In the page: its rows by id, the links of the first, what it says of the filter, and its address. */
function shown() {
  const rows = [...document.querySelectorAll("table.reg tbody tr")];
  return {
    ids: rows.map((row) => row.cells[0].textContent.trim()),
    links: [...(rows[0]?.querySelectorAll("a") ?? [])].map((link) => link.href),
    labels: [...(rows[0]?.querySelectorAll("td") ?? [])].map((cell) => cell.dataset.l),
    live: document.querySelector("[data-live]").textContent,
    pager: document.querySelector(".pager").textContent.trim(),
    query: location.search,
  };
}

async function walk(tab, heard, locale) {
  const faults = [];
  const expect = (holds, what) => { if (!holds) faults.push(what); };
  const settled = async () => {
    await tab.waitForFunction(() => !document.querySelector("[aria-busy]"));
    return tab.evaluate(shown);
  };
  await tab.goto(address(site, `${locale}/${REGISTER}/index.html`), { waitUntil: "load" });
  const first = await settled();
  await tab.click("table.reg th:first-child button");
  const up = await settled();
  expect(up.query === "?sort=1", `the address says ${up.query} after a sort`);
  expect(up.ids.every((id, at) => at === 0 || up.ids[at - 1] <= id), "ids are not in order");
  expect(up.ids[0] < first.ids.at(-1), `sorted ${up.ids[0]} first, of the page that is open`);
  expect(up.links.every((link) => existsSync(fileURLToPath(link.split("#")[0]))), `dead links: ${up.links}`);
  expect(up.labels.join() === first.labels.join(), `labels of rows: ${up.labels}`);
  await tab.click(".pager a[rel=next]");
  const second = await settled();
  expect(second.query === "?sort=1&page=2" && second.ids[0] > up.ids.at(-1), `the second page: ${second.query} ${second.ids[0]}`);
  await tab.reload({ waitUntil: "load" });
  expect((await settled()).ids.join() === second.ids.join(), "a reload shows something else");
  await tab.selectOption("form[data-filter] select >> nth=0", { index: 1 });
  await tab.click("form[data-filter] button[type=submit]");
  const filtered = await settled();
  const [some, total] = filtered.live.match(/\d+/g).map(Number).sort((a, b) => a - b);
  expect(total > first.ids.length && some > 0 && some < total, `the filter says “${filtered.live}”`);
  expect(/^\?sort=1&\w+=/.test(filtered.query) && !filtered.query.includes("page"), `the address says ${filtered.query}`);
  await tab.goBack();
  expect((await settled()).ids.join() === second.ids.join(), "the way back shows something else");
  await tab.goBack();
  await settled();
  await tab.goBack();
  const back = await settled();
  expect(back.ids.join() === first.ids.join() && back.pager === first.pager, `back at the start: ${back.query} ${back.ids[0]}`);

  const view = all.find((page) => page.startsWith(`${locale}/${REGISTER}/unit-`) && count(page.replace("/index.html", "")) > 1);
  await tab.goto(`${address(site, view)}?q=COMP`, { waitUntil: "load" });
  const within = await settled();
  const numbers = within.live.match(/\d+/g).map(Number);
  expect(Math.max(...numbers) < total, `within a view: ${within.live}`);
  return [...faults, ...heard.splice(0)];
}

await browsing(async (browser) => {
  for (const locale of LOCALES) {
    const periods = all.filter((page) => page.startsWith(`${locale}/${REGISTER}/period-`));
    tally.told(`views by period in ${locale}`, periods.length > 1 ? [] : ["there are none"]);
    const { tab, heard } = await open(browser, site);
    tab.setDefaultTimeout(20000);
    tally.told(`register in ${locale}`, await walk(tab, heard, locale).catch((error) => [error.message]));
  }
});
tally.end("registers");
