// Lighthouse over loopback on the five pages that people open most: accessibility and best practices 100, and the
// performance as budgets of what does not depend on the machine: bytes, requests, layout shift.
//
//     node lighthouse.mjs SITE
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { EXECUTABLE, FLAGS, Tally } from "./lib/browser.mjs";
import { serve } from "./lib/serve.mjs";
import { chosen, published, sort } from "./lib/site.mjs";

const PORT = 9322;
const KB = 1024;
/** How often a page is loaded until Lighthouse could measure all of it: a busy machine loses a trace now and then. */
const TURNS = 3;
const MAIN = ["index.html", "kpi/#", "register", "record complaint", "compliance/index.html"];
/** What a page may weigh in all, uncompressed: style, script and page. */
const budget = (path) => (/^[^/]+\/index\.html$/.test(path) ? 150 : 500) * KB;

const site = published();
const tally = new Tally();
const paths = MAIN.map((name) => chosen(site).find((path) => path.startsWith("zh-Hant/") && sort(path) === name));

function faults(path, { audits, categories }) {
  const found = [];
  for (const [name, { score, auditRefs }] of Object.entries(categories)) {
    if (score === 1) continue;
    const failed = auditRefs.map(({ id }) => audits[id]).filter((audit) => audit.score !== null && audit.score < 1);
    found.push(`${name} ${Math.round(score * 100)}: ${failed.map(({ id, title }) => `${id} (${title})`).join(", ")}`);
  }
  const shift = audits["cumulative-layout-shift"].numericValue;
  if (!(shift < 0.001)) found.push(`the layout shifts by ${shift}`);
  const requests = audits["network-requests"].details.items.filter(({ url }) => !url.startsWith("data:"));
  const bytes = requests.reduce((sum, { resourceSize }) => sum + resourceSize, 0);
  if (requests.length > 3) found.push(`${requests.length} requests: ${requests.map(({ url }) => url).join(" ")}`);
  if (!(bytes < budget(path))) found.push(`${bytes} bytes in all, of ${budget(path)}`);
  const ratio = Object.values(categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`).join(", ");
  console.log(`${path}: ${ratio}, ${requests.length} requests, ${Math.round(bytes / KB)} KB, shift ${shift}`);
  return found;
}

/** What Lighthouse itself could not do: nothing was measured then, so nothing is known of the page. */
function unmeasured({ runtimeError, audits }) {
  const broken = Object.values(audits).filter(({ scoreDisplayMode }) => scoreDisplayMode === "error");
  return runtimeError ? [runtimeError.message] : broken.map(({ id, errorMessage }) => `${id}: ${errorMessage}`);
}

async function measured(url) {
  const { lhr } = await lighthouse(url, {
    port: PORT, logLevel: "error", onlyCategories: ["accessibility", "best-practices"],
    onlyAudits: ["cumulative-layout-shift", "network-requests"], throttlingMethod: "provided",
  });
  return lhr;
}

const { origin, stop } = await serve(site);
const browser = await chromium.launch({
  executablePath: EXECUTABLE, args: [...FLAGS, `--remote-debugging-port=${PORT}`],
});
try {
  for (const path of paths) {
    let result, missed;
    for (let turn = 0; turn < TURNS; turn += 1) {
      result = await measured(`${origin}/${path}`);
      missed = unmeasured(result);
      if (missed.length === 0) break;
      console.log(`${path}: not measured, ${missed.join("; ")}`);
    }
    tally.told(path, missed.length > 0 ? missed : faults(path, result));
  }
} finally {
  await browser.close();
  stop();
}
tally.end("Lighthouse");
