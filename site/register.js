// A register: filters and sorts all of its rows, those of its other pages too, and keeps what was asked in the address.
// The rows of other pages come as scripts when they are first needed, which also works for a folder.
(() => {
  "use strict";
  const form = document.querySelector("form[data-filter]");
  const table = document.querySelector("table.reg");
  if (!form || !table) return;
  const { rows: address, parts, root, view, size, shown, place, previous, next, wait } = form.dataset;
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const live = document.querySelector("[data-live]");
  const pager = document.querySelector(".pager");
  const selects = [...form.querySelectorAll("select")];
  // as the page was published, to which an address that asks nothing leads back
  const published = { rows: [...body.rows], pager: [...pager.childNodes], sorts: heads.map((h) => h.getAttribute("aria-sort")) };

  const built = (list) => {
    const holder = document.createElement("template");
    holder.innerHTML = list.join("</tr>");
    return [...holder.content.children];
  };
  // a row as it stands in this page: its links lead from here, and its cells know their heads
  const dressed = new Set(published.rows);
  const dress = (row) => {
    if (dressed.has(row)) return row;
    dressed.add(row);
    for (const link of row.querySelectorAll("a[href]")) link.setAttribute("href", root + link.getAttribute("href"));
    for (const cell of row.querySelectorAll("td")) cell.dataset.l = heads[cell.cellIndex].textContent;
    return row;
  };
  let whole = null;
  const load = () => {
    whole ??= address ? Promise.all(Array.from({ length: Number(parts) }, (_, number) => new Promise((resolve, reject) => {
      const script = document.createElement("script");
      waiting[number] = resolve;
      script.src = address + number + ".js";
      script.onerror = reject;
      document.head.append(script);
    }))).then((all) => all.flatMap(built).filter((row) => !view || row.dataset.v.split(" ").includes(view)))
      : Promise.resolve(published.rows);
    return whole;
  };
  const waiting = [];
  self.pinguanRows = (number, list) => waiting[number]?.(list);

  const asked = () => new URLSearchParams(location.search);
  const key = (row, at) => row.cells[at].dataset.k ?? row.cells[at].textContent.trim();
  // blanks last; of two numbers below zero the one farther below first, which a collator does not see
  const collate = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
  const below = (key) => /^[-−]\d/.test(key);
  const blank = (key) => !key || key === "—";
  const compare = (a, b) => below(b) - below(a) || (below(a) ? collate(b, a) : collate(a, b));
  const sorts = new Map();
  // all rows by a column: each key is read once
  const sorted = (rows, at, up) => {
    if (!sorts.has(at)) {
      const keyed = rows.map((row) => [key(row, at), row]);
      const told = keyed.filter(([text]) => !blank(text)).sort((a, b) => compare(a[0], b[0]));
      sorts.set(at, [told, keyed.filter(([text]) => blank(text))].map((some) => some.map(([, row]) => row)));
    }
    const [told, untold] = sorts.get(at);
    return [...(up ? told : [...told].reverse()), ...untold];
  };
  const step = (query, page, text, rel) => {
    const link = document.createElement("a");
    const to = new URLSearchParams(query);
    if (page > 1) to.set("page", page); else to.delete("page");
    Object.assign(link, { href: "?" + to, rel, textContent: text });
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      go(to);
      table.scrollIntoView();
    });
    return link;
  };
  const mark = (at, up) => heads.forEach((head, index) => {
    const sort = at === null ? published.sorts[index] : index === at ? (up ? "ascending" : "descending") : null;
    if (sort) head.setAttribute("aria-sort", sort); else head.removeAttribute("aria-sort");
  });

  let turn = 0;
  let changed = false;
  const apply = async () => {
    const mine = turn += 1;
    const query = asked();
    const words = (query.get("q") || "").trim().toLowerCase().split(/\s+/).filter(Boolean);
    const values = selects.map((field) => query.get(field.name) || "");
    const filters = words.length > 0 || values.some(Boolean);
    const column = /^-?\d+$/.test(query.get("sort") ?? "") ? Number(query.get("sort")) : null;
    const at = column === null ? null : Math.abs(column) - 1;
    if (!filters && !heads[at]) {
      if (!changed) return;
      body.replaceChildren(...published.rows);
      pager.replaceChildren(...published.pager);
      mark(null);
      live.textContent = "";
      return;
    }
    changed = true;
    if (address && !whole) live.textContent = wait;
    table.setAttribute("aria-busy", "true");
    const all = await load();
    if (mine !== turn) return;
    table.removeAttribute("aria-busy");
    const rows = (heads[at] ? sorted(all, at, column > 0) : all).filter((row) => {
      if (!values.every((value, index) => !value || row.dataset["f" + index] === value)) return false;
      const text = words.length > 0 ? row.textContent.toLowerCase() : "";
      return words.every((word) => text.includes(word));
    });
    const pages = Math.max(1, Math.ceil(rows.length / size));
    const page = Math.min(pages, Math.max(1, Number(query.get("page")) || 1));
    body.replaceChildren(...rows.slice((page - 1) * size, page * size).map(dress));
    mark(heads[at] ? at : null, column > 0);
    const told = document.createElement("span");
    told.textContent = place.replace("%page", page).replace("%pages", pages);
    pager.replaceChildren(...(pages > 1 ? [told] : []),
      ...(page > 1 ? [" ", step(query, page - 1, previous, "prev")] : []),
      ...(page < pages ? [" ", step(query, page + 1, next, "next")] : []));
    live.textContent = filters ? shown.replace("%shown", rows.length).replace("%total", all.length) : "";
  };
  const go = (query) => {
    const text = query.toString();
    history.pushState(null, "", text ? "?" + text : location.pathname);
    apply();
  };
  const read = () => {
    const query = asked();
    for (const field of [...selects, form.elements.q]) field.value = query.get(field.name) || "";
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = asked();
    for (const [name, value] of new FormData(form)) if (value) query.set(name, value); else query.delete(name);
    query.delete("page");
    go(query);
  });
  heads.forEach((head, index) => head.querySelector("button")?.addEventListener("click", () => {
    const query = asked();
    query.set("sort", head.getAttribute("aria-sort") === "ascending" ? -(index + 1) : index + 1);
    query.delete("page");
    go(query);
  }));
  addEventListener("popstate", () => { read(); apply(); });
  read();
  apply();
})();
