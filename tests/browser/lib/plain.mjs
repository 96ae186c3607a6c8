// The same page with scripts forbidden: it must say all that it says with scripts, and show nothing that only a
// script would fill or answer. Each function is sent to the browser alone.

/** What the page says, folded or not; without forms, which are for scripts, and the answers of scripts. */
export function said() {
  const main = document.querySelector("main")?.cloneNode(true) ?? document.body;
  for (const part of main.querySelectorAll("form, [data-live]")) part.remove();
  return main.textContent.replace(/\s+/g, " ").trim();
}

/** What is visible but does nothing without a script. */
export function idle() {
  return [...document.querySelectorAll("button, [data-filter], [data-search] form")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0)
    .map((one) => `does nothing without scripts: ${one.tagName.toLowerCase()}.${one.className} ${one.textContent.slice(0, 30)}`);
}

/** How two texts differ, where they first do. */
export function differ(scripted, plain) {
  if (scripted === plain) return plain.length < 40 ? [`says only “${plain}” without scripts`] : [];
  let at = 0;
  while (scripted[at] === plain[at]) at += 1;
  return [`says with scripts “${scripted.slice(at, at + 60)}”, without “${plain.slice(at, at + 60)}”`];
}
