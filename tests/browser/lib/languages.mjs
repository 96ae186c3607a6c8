// Words of another script than the page's, read by a screen reader and set in type as if they were the page's own.

/**
 * In the page: texts in Chinese characters on a page in another language that do not say so. Files quoted in the guide
 * and pictures for the eye alone are left out.
 */
export function unspoken() {
  if (document.documentElement.lang.startsWith("zh")) return [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const faults = [];
  while (texts.nextNode()) {
    const { data, parentElement: around } = texts.currentNode;
    if (!/\p{Script=Han}/u.test(data) || around.closest("script, style, [aria-hidden=true], .prose pre")) continue;
    if (!around.closest("[lang]").lang.startsWith("zh")) faults.push(`no language: ${data.trim().slice(0, 60)}`);
  }
  return faults;
}
