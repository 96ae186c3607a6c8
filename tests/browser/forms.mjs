// Fills the form of every kind of record in a browser, in a company that was just started, and asks the program what it
// says of the files: none may be unreadable, those of everyday kinds must pass the check, and every text must come back
// as it was typed. Looks also at what axe finds in a form with all its fields, and with its faults shown.
//
//     node forms.mjs PINGUAN        CHROMIUM names another browser than /usr/bin/chromium
import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const DAY = "2026-07-06";
const REPOSITORY = "https://forge.example/quality/records";
const program = resolve(process.argv[2] ?? "target/release/pinguan");

const root = mkdtempSync(join(tmpdir(), "pinguan-forms-"));
const company = join(root, "company");
const pinguan = (...words) => {
  const { LANG, LC_ALL, LC_MESSAGES, ...env } = process.env;
  const run = spawnSync(program, words, { cwd: root, env, encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  return run;
};
const must = (...words) => {
  const run = pinguan(...words);
  if (run.status !== 0) throw new Error(`pinguan ${words.join(" ")}: ${run.status}\n${run.stdout}${run.stderr}`);
  return run.stdout;
};

/** What is answered where a kind asks, by the names of fields; else what any field of its sort takes. */
const ANSWERS = {
  any: { unit: "C1", by: "S-0041", period: "2026-07", severity: "general", year: "2026", status: "draft" },
  complaint: { unit: "C1-A", registered_by: "S-0021", category: "attitude", major: "false" },
  feedback: { by: "S-0012", unit: "C1-A" },
  suggestion: { by: "S-0021" },
  publicity: { by: "S-0041", reached: "10", of: "11" },
  plan: { unit: "C1-A", author: "S-0011" },
  finding: { found_by: "S-0041", unit: "C1-A", severity: "minor" },
  appeal: { against: "INC-2026-0001", filed_by: "S-0012" },
  calibration: { monitoring: "MON-2026-0001" },
  investigation: { concerns: "COMP-2026-0001" },
  execution: { plan: "PLAN-2026-C1-0001" },
  "info-request": { requester: "S-0021", unit: "CS" },
};
const PASS = ["complaint", "feedback", "suggestion", "plan"];
const SORTS = { date: DAY, "datetime-local": `${DAY}T09:30` };

/** Texts that a page or a file may take for something else. */
const TEXTS = [
  "</script><script>alert(1)</script>", ": #", "yes", "No", "012", "1e3", "0x1F", "~", "null", "true", "- a", "? a", "* a", "&a",
  "!t", "%d", "@x", "`x`", "{a: b}", "[a, b]", "| a", "> a", "a: b", "a #b", "a\\nb", "'a' \"b\" \\c", " a ", "a\nb", "a\n\n  b\nc",
  "a\n", "\na", "# a", "---", "--- a\n...", "催收員表示「今日必須還款」，語氣不佳。", "😀 emoji 👩‍👩‍👧", "a\u00a0b", "{% raw %}${x}", "2026-07-06", "09:00", "=1+1",
];

const failures = [];
let passed = 0;
const expect = (isTrue, told) => { if (isTrue) passed += 1; else failures.push(told); };

/** In the page: answers every question that must be answered, opening what must be there. */
function fill([answers, sorts]) {
  const all = [...document.querySelectorAll(".rec :is(input, select, textarea)[aria-required]")];
  // an id may follow from another answer
  for (const control of [...all.filter(({ dataset }) => dataset.name !== "id"), ...all]) {
    if (control.value !== "" || !control.offsetParent) continue;
    const { name } = control.dataset;
    const example = control.closest(".field").querySelector(".hint")?.textContent.match(/[A-Z]+-[0-9]{4}-[A-Z0-9-]+|[0-9]{2}:[0-9]{2}$/)?.[0];
    const choices = control.tagName === "SELECT" ? [...control.options].map((option) => option.value) : null;
    const wanted = answers[name];
    if (choices) control.value = choices.includes(wanted) ? wanted : choices[1];
    else control.value = wanted ?? sorts[control.type] ?? (control.inputMode ? "1" : example ?? (control.tagName === "TEXTAREA" ? "內容" : "A1"));
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

async function serious(tab) {
  await tab.evaluate(AXE);
  return tab.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const { violations } = await window.axe.run(document, { resultTypes: ["violations"], preload: false, runOnly: { type: "tag", values: tags } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].target.join(" ")} ${nodes[0].failureSummary}`);
  });
}

const see = (tab) => tab.locator(".rec .acts button").first().click();
const written = (tab) => tab.evaluate(() => ({
  path: document.querySelector(".result .meta code").textContent,
  text: document.querySelector(".result pre code").textContent,
  faults: [...document.querySelectorAll(".rec .summary li")].map((item) => item.textContent),
}));
const save = ({ path, text }) => {
  mkdirSync(dirname(join(company, path)), { recursive: true });
  writeFileSync(join(company, path), text);
};
const forget = ({ path }) => rmSync(join(company, path));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"],
});
try {
  must("init", "company", "--jurisdiction", "tw", "--name", "Forms", "--minimal", "--as-of", DAY);
  const file = join(company, "records/company/company.yaml");
  const said = readFileSync(file, "utf8").replace(/^locales:.*$/m, "locales: [zh-Hant, en]");
  writeFileSync(file, said);
  appendFileSync(file, `repository: ${REPOSITORY}\n`);
  must("-C", company, "build", "--out", join(root, "site"), "--as-of", DAY);
  const site = join(root, "site");
  const kinds = readdirSync(join(site, "en/new"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(kinds.length > 30, `only ${kinds.length} forms`);
  const heard = [];
  const tab = await browser.newPage();
  tab.on("console", (message) => { if (["error", "warning"].includes(message.type())) heard.push(message.text()); });
  tab.on("pageerror", (error) => heard.push(error.message));
  const visit = (locale, kind) => tab.goto(pathToFileURL(join(site, locale, "new", kind, "index.html")).href);

  for (const kind of kinds) {
    await visit("en", kind);
    await see(tab);
    const before = await written(tab);
    expect(before.faults.length > 0, `${kind}: an empty form has no faults`);
    await tab.evaluate(fill, [{ ...ANSWERS.any, ...ANSWERS[kind] }, SORTS]);
    await see(tab);
    const made = await written(tab);
    expect(made.faults.length === 0, `${kind}: ${made.faults.join("; ")}`);
    save(made);
    const run = pinguan("-C", company, "check", "--format", "json", "--as-of", DAY, "--locale", "en");
    const report = JSON.parse(run.stdout);
    const own = report.diagnostics.filter(({ path }) => path === made.path);
    expect(report.summary.refused === 0, `${kind}: refused\n${made.text}\n${own.map(({ message }) => message).join("\n")}`);
    if (PASS.includes(kind)) {
      expect(run.status === 0, `${kind}: ${own.map(({ rule, message }) => `${rule} ${message}`).join("\n")}\n${made.text}`);
    }
    forget(made);
  }

  // every text as it was typed
  await visit("zh-Hant", "complaint");
  await tab.evaluate(fill, [{ ...ANSWERS.any, ...ANSWERS.complaint }, SORTS]);
  const saved = [];
  for (const [at, text] of TEXTS.entries()) {
    await tab.locator("[data-name=id]").fill(`COMP-2026-${String(at + 1).padStart(4, "0")}`);
    await tab.locator("[data-name=summary]").fill(text);
    await see(tab);
    saved.push(await written(tab));
    save(saved.at(-1));
  }
  must("-C", company, "export", join(root, "data"), "--as-of", DAY);
  const records = JSON.parse(readFileSync(join(root, "data/data/complaint.json"), "utf8"));
  const held = new Map((records.records ?? records).map((record) => [record.id, record.summary]));
  for (const [at, text] of TEXTS.entries()) {
    const back = held.get(`COMP-2026-${String(at + 1).padStart(4, "0")}`);
    expect(back === text, `${JSON.stringify(text)} came back as ${JSON.stringify(back)}\n${saved[at].text}`);
  }
  for (const one of saved) forget(one);

  // the page for a new file on the forge, with name and text; only a name when it is too long for an address
  await tab.evaluate(() => { window.open = (address) => { window.opened = address; return null; }; });
  const forge = async (text) => {
    await tab.locator("[data-name=summary]").fill(text);
    await tab.locator(".rec .acts button").nth(3).click();
    return new URL(await tab.evaluate(() => window.opened));
  };
  const near = await forge("a & b = 100% #1");
  expect(near.href.startsWith(`${REPOSITORY}/new/main/records/complaint/2026?filename=COMP-2026-`), near.href);
  expect(near.searchParams.get("value") === (await written(tab)).text, `forge: ${near.searchParams.get("value")}`);
  const far = await forge("長".repeat(4000));
  expect(far.searchParams.get("value") === "" && far.href.length < 400, `forge: ${far.href.length}`);

  // a character that cannot be seen, and a number that is none, are told where they stand
  await tab.locator("[data-name=summary]").fill("a\u202eb");
  expect((await tab.locator(".field.bad").count()) === 1, "a hidden character is not told");

  for (const [locale, kind] of [["zh-Hant", "complaint"], ["en", "plan"], ["zh-Hant", "monitoring"]]) {
    await visit(locale, kind);
    await see(tab);
    await tab.evaluate(() => {
      document.querySelector(".rec details").open = true;
      for (const add of document.querySelectorAll(".rec .field > .btn:not([hidden])")) add.click();
    });
    for (const width of [1440, 390]) {
      for (const colorScheme of ["light", "dark"]) {
        await tab.setViewportSize({ width, height: 900 });
        await tab.emulateMedia({ colorScheme });
        const found = await serious(tab);
        expect(found.length === 0, `${locale} ${kind} ${width} ${colorScheme}: ${found.join("\n")}`);
        const wide = await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
        expect(!wide, `${locale} ${kind} ${width}: wider than the screen`);
        if (process.env.PICTURES) await tab.screenshot({ path: join(process.env.PICTURES, `${locale}-${kind}-${width}-${colorScheme}.png`), fullPage: true });
      }
    }
  }
  expect(heard.length === 0, `console: ${heard.join("\n")}`);
} finally {
  await browser.close();
  rmSync(root, { recursive: true, force: true });
}
for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
