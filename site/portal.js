// Courtesies only: every page works without this file. Theme, folded tables in print, sort.
(() => {
  "use strict";
  const root = document.documentElement;
  const store = {
    get: () => { try { return localStorage.getItem("theme"); } catch { return null; } },
    set: (value) => { try { localStorage.setItem("theme", value); } catch { /* private mode */ } },
  };
  const saved = store.get();
  if (saved === "light" || saved === "dark") root.dataset.theme = saved;

  const toggle = document.querySelector(".theme");
  if (toggle) {
    const dark = matchMedia("(prefers-color-scheme: dark)");
    toggle.addEventListener("click", () => {
      const now = root.dataset.theme || (dark.matches ? "dark" : "light");
      root.dataset.theme = now === "dark" ? "light" : "dark";
      store.set(root.dataset.theme);
    });
  }

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("main details:not([open])")];
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of folded) details.open = false; });

  // the search: a key leads to it, and its page takes the words
  const seek = document.querySelector("form.seek");
  if (seek) {
    const to = (words) => {
      location.href = seek.getAttribute("action") + (words ? "?" + new URLSearchParams({ q: words }) : "");
    };
    seek.addEventListener("submit", (event) => {
      event.preventDefault();
      to(seek.elements.q.value.trim());
    });
    addEventListener("keydown", (event) => {
      const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      const own = document.querySelector("[data-search] input");
      const field = own || seek.elements.q;
      if (field.offsetParent) field.focus(); else to("");
    });
  }

  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = document.querySelector(".pick[open]");
    if (open) { open.open = false; open.querySelector("summary").focus(); }
  });

  // a register that can be filtered sorts all of its pages: register.js
  const filtered = document.querySelector("form[data-filter]");
  for (const head of document.querySelectorAll("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    if (!filtered || !head.closest("table.reg")) button.addEventListener("click", () => sort(head));
  }

  function sort(head) {
    const up = head.getAttribute("aria-sort") !== "ascending";
    const body = head.closest("table").tBodies[0];
    const at = head.cellIndex;
    const key = (row) => row.cells[at].dataset.k ?? row.cells[at].textContent.trim();
    // blanks last; of two numbers below zero the one farther below first, which a collator does not see
    const collate = new Intl.Collator(root.lang, { numeric: true }).compare;
    const below = (key) => /^[-−]\d/.test(key);
    const blank = (key) => !key || key === "—";
    const turn = up ? 1 : -1;
    const compare = (a, b) => blank(a) - blank(b)
      || turn * (below(b) - below(a) || (below(a) ? collate(b, a) : collate(a, b)));
    const rows = [...body.rows].sort((a, b) => compare(key(a), key(b)));
    for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", up ? "ascending" : "descending");
    body.append(...rows);
  }
})();
