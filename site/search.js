// The search page: reads the index in small scripts, which also works for a portal opened from a folder.
(() => {
  "use strict";
  const page = document.querySelector("[data-search]");
  if (!page) return;
  const { search: root, none, some, more } = page.dataset;
  const form = page.querySelector("form");
  const live = page.querySelector("[data-live]");
  const list = page.querySelector("ol");
  const MOST = 50;

  // what was loaded, and who waits for it, by name and number
  const loaded = new Map();
  const waiting = new Map();
  self.pinguanFound = (name, number, data) => {
    const key = name + "-" + number;
    loaded.set(key, name === "words" ? new Map(Object.entries(data)) : data);
    waiting.get(key)?.(loaded.get(key));
  };
  const requests = new Map();
  const load = (name, number) => {
    const key = name + "-" + number;
    if (!requests.has(key)) {
      requests.set(key, new Promise((resolve, reject) => {
        waiting.set(key, resolve);
        const script = document.createElement("script");
        script.src = root + key + ".js";
        script.onerror = reject;
        document.head.append(script);
      }));
    }
    return requests.get(key);
  };

  // as the index parts a text into words
  const HAN = "\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const LETTER = `(?:(?![${HAN}])[\\p{Alphabetic}\\p{N}])`;
  const RUN = new RegExp(`[${HAN}]+|${LETTER}(?:${LETTER}|[-.](?=${LETTER}))*`, "gu");
  const isHan = (word) => new RegExp(`^[${HAN}]`, "u").test(word);
  const words = (text) => {
    const all = [];
    for (const [run] of text.normalize("NFKC").toLowerCase().matchAll(RUN)) {
      const letters = [...run];
      if (isHan(run)) {
        if (letters.length === 1) all.push(run);
        for (let at = 1; at < letters.length; at += 1) all.push(letters[at - 1] + letters[at]);
      } else if (/[0-9]/.test(run)) {
        if (!/^([0-9]{1,2}|[0-9]+-[0-9-]*)$/.test(run)) all.push(run);
      } else {
        all.push(...run.split(/[-.]/).filter((part) => part.length > 1));
      }
    }
    return [...new Set(all)];
  };
  const shard = (word, shards) => [...word].slice(0, isHan(word) ? 1 : 2)
    .reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 1000003, 7) % shards;

  const numbers = (steps) => {
    let sum = 0;
    return steps ? steps.split(",").map((step) => (sum += parseInt(step, 36))) : [];
  };

  // what a word weighs in the sentence or the id of a page, in its place, in its text
  const WEIGHTS = [30, 10, 1];
  // pages in which a word stands, or begins, with what that weighs
  const pages = async (word, size) => {
    const found = new Map();
    const whole = isHan(word) && [...word].length > 1;
    for (const [known, text] of await load("words", shard(word, size.shards))) {
      if (whole ? known !== word : !known.startsWith(word)) continue;
      const exact = known === word ? 2 : 1;
      text.split("|").forEach((steps, at) => {
        for (const number of numbers(steps)) {
          found.set(number, Math.max(found.get(number) || 0, exact * WEIGHTS[at]));
        }
      });
    }
    return found;
  };

  let turn = 0;
  const search = async (question) => {
    turn += 1;
    const mine = turn;
    const asked = words(question);
    if (asked.length === 0) {
      list.replaceChildren();
      live.textContent = question.trim() ? none : "";
      return;
    }
    const size = await load("size", 0);
    const each = await Promise.all(asked.map((word) => pages(word, size)));
    const [first, ...others] = each.sort((a, b) => a.size - b.size);
    const ranked = [...first]
      .filter(([number]) => others.every((other) => other.has(number)))
      .map(([number, weight]) => [number, others.reduce((sum, other) => sum + other.get(number), weight)])
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const items = await Promise.all(ranked.slice(0, MOST).map(async ([number]) => {
      const chunk = await load("pages", Math.floor(number / size.chunk));
      return chunk[number % size.chunk];
    }));
    if (mine !== turn) return;
    // whose sentence, id or name is the question itself comes first
    const plain = (text) => text.normalize("NFKC").toLowerCase().trim();
    const isMeant = ([address, sentence, place]) =>
      [sentence, address.split("/").at(-2) ?? "", place.split("›").at(-1)].some((text) => plain(text) === plain(question));
    items.sort((a, b) => isMeant(b) - isMeant(a));
    list.replaceChildren(...items.map(([address, sentence, place]) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = "../" + address;
      link.textContent = sentence;
      const where = document.createElement("p");
      where.className = "side";
      where.textContent = place;
      item.append(link, where);
      return item;
    }));
    const told = ranked.length === 0 ? none : ranked.length > MOST ? more : some;
    live.textContent = told.replace("%count", ranked.length).replace("%most", MOST);
  };

  const field = form.elements.q;
  field.value = new URLSearchParams(location.search).get("q") || "";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    history.pushState(null, "", field.value ? "?" + new URLSearchParams({ q: field.value }) : location.pathname);
    search(field.value);
  });
  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => search(field.value), 150);
  });
  addEventListener("popstate", () => {
    field.value = new URLSearchParams(location.search).get("q") || "";
    search(field.value);
  });
  if (field.value) search(field.value);
  field.focus();
})();
