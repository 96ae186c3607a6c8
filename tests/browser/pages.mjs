// Opens one page of every template in every language, once, and looks at it light and dark, wide and narrow: what it
// says in the console, what the policy refuses, what is asked for outside the site's folder, what does not name its
// language, what is wider than the screen, texts of charts that overlap, what axe finds, and what it does not say where
// scripts are forbidden.
//
//     node pages.mjs SITE [PATTERN]        only pages whose path has the pattern; CHROMIUM names another browser than /usr/bin/chromium
import { AXE, COLOURS, WIDTH, thin, violations } from "./lib/axe.mjs";
import { browsing, each, open, Tally } from "./lib/browser.mjs";
import { unspoken } from "./lib/languages.mjs";
import { charts, overflow } from "./lib/layout.mjs";
import { differ, idle, said } from "./lib/plain.mjs";
import { address, chosen, published, sort } from "./lib/site.mjs";

const WIDE = { width: 1440, height: 900 };
/** Widths at which the layout is looked at; the last is that of a page at 400 % zoom. */
const WIDTHS = [1440, 1040, 820, 390, 360, 320];
const TOOLS = ["search/index.html", "new/#"];
const NARROW = { width: 390, height: 844 };

const site = published();
const tally = new Tally();
let drawn = 0;

async function layout(tab, width) {
  await tab.setViewportSize({ width, height: 900 });
  const wide = (await tab.evaluate(overflow)).map((what) => `wider than the screen: ${what}`);
  const { seen, faults } = await tab.evaluate(charts);
  drawn += seen;
  return [...wide, ...faults];
}

/** The page without scripts, which said something with them. */
async function without(plain, path, scripted) {
  await plain.tab.goto(address(site, path), { waitUntil: "load" });
  // the search is a tool: without scripts it says what it needs
  const told = TOOLS.includes(sort(path)) ? [] : differ(scripted, await plain.tab.evaluate(said));
  tally.told(`${path} without scripts`, [...told, ...(await plain.tab.evaluate(idle)), ...plain.heard.splice(0)]);
}

async function look(path, { tab, heard, plain }) {
  heard.length = 0;
  await tab.emulateMedia({ colorScheme: "light" });
  await tab.setViewportSize(WIDE);
  await tab.goto(address(site, path), { waitUntil: "load" });
  tally.told(`${path} as it loads`, heard.splice(0));
  tally.told(`${path} in its language`, await tab.evaluate(unspoken));
  await without(plain, path, await tab.evaluate(said));
  for (const width of WIDTHS) tally.told(`${path} at ${width}`, await layout(tab, width));
  await tab.evaluate(thin);
  await tab.evaluate(AXE);
  await tab.setViewportSize(WIDE);
  tally.told(`${path} light`, await tab.evaluate(violations, null));
  await tab.setViewportSize(NARROW);
  tally.told(`${path} narrow`, await tab.evaluate(violations, WIDTH));
  await tab.setViewportSize(WIDE);
  await tab.emulateMedia({ colorScheme: "dark" });
  tally.told(`${path} dark`, await tab.evaluate(violations, COLOURS));
  tally.told(`${path} while looked at`, heard.splice(0));
}

const paths = chosen(site).filter((path) => new RegExp(process.argv[3] ?? "").test(path));
const start = async (browser) => ({
  ...(await open(browser, site)),
  plain: await open(browser, site, { javaScriptEnabled: false }),
});
await browsing((browser) => each(paths, () => start(browser), look));
if (drawn === 0) tally.told("charts", ["no chart was looked at"]);
tally.end(`pages (${paths.length}, with ${drawn} charts)`);
