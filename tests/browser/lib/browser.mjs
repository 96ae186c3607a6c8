// Chromium, tabs that note everything that goes wrong in them, and work shared among some of them.
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

export const EXECUTABLE = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** Does something with a browser, which is closed whatever comes. */
export async function browsing(work) {
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: FLAGS });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** A tab, and what it complains about: its console, its scripts, refused and failed requests, any from outside. */
export async function open(browser, site, options = {}) {
  const heard = [];
  const tab = await browser.newPage(options);
  const root = `${pathToFileURL(site).href}/`;
  tab.on("console", (message) => heard.push(`console ${message.type()}: ${message.text()}`));
  tab.on("pageerror", (error) => heard.push(`script: ${error.message}`));
  tab.on("requestfailed", (request) => heard.push(`failed: ${request.url()}`));
  tab.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith("data:")) heard.push(`request outside the site: ${url}`);
  });
  await tab.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      console.error(`refused by the policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return { tab, heard };
}

/** Lets as many workers as there are cores take from a list, each with a tab of its own. */
export async function each(list, start, work) {
  const queue = [...list];
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, async () => {
    const own = await start();
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await work(next, own);
  }));
}

/** What was looked at, and what is wrong with it. */
export class Tally {
  #passed = 0;
  #failures = [];
  #began = Date.now();

  /** Counts one thing, with its faults. */
  told(what, faults) {
    if (faults.length === 0) this.#passed += 1;
    else this.#failures.push(`${what}\n  ${faults.join("\n  ")}`);
  }

  /** Prints everything, and fails the program where there is a fault or nothing was looked at. */
  end(name) {
    for (const failure of this.#failures.sort()) console.log(failure);
    const seconds = ((Date.now() - this.#began) / 1000).toFixed(0);
    console.log(`${name}: ${this.#passed} passed, ${this.#failures.length} failed (${seconds} s)`);
    process.exitCode = this.#failures.length > 0 || this.#passed === 0 ? 1 : 0;
  }
}
