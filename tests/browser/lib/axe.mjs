// What axe finds in a page: any violation of WCAG 2.2 A and AA, of whatever weight.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Of all that axe looks at, what depends on the colours, and what on the width. */
export const COLOURS = ["color-contrast"];
export const WIDTH = ["target-size", "scrollable-region-focusable", "link-in-text-block"];

/** In the page: of neighbours that are made alike only the first and the last few stay, for axe looks at each alike. */
export function thin() {
  const KEPT = 6;
  const form = (element) => [element, ...element.querySelectorAll("*")]
    .map((one) => `${one.localName}.${one.getAttribute("class") ?? ""}`).join(" ");
  for (const parent of document.querySelectorAll("main tbody, main ul, main ol, main section, main nav, main dl, main article")) {
    const groups = Map.groupBy([...parent.children], form);
    for (const alike of groups.values()) for (const one of alike.slice(KEPT / 2, -KEPT / 2)) one.remove();
  }
}

/** In the page: by some of its rules, or by all. */
export async function violations(rules) {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];
  const runOnly = rules ? { type: "rule", values: rules } : { type: "tag", values: tags };
  // style sheets of a page on disk cannot be read again, so nothing is preloaded
  const run = { resultTypes: ["violations"], preload: false, runOnly, selectors: true };
  const { violations: found } = await window.axe.run(document, run);
  return found.map(({ id, impact, nodes }) =>
    `axe ${impact} ${id} (${nodes.length}): ${nodes[0].target.join(" ")} ${nodes[0].failureSummary}`);
}
