// A form for a new record: asks the questions of its kind, checks the answers as they are typed, and writes them as
// YAML to see, copy, download or open on the forge. Everything is set as text; nothing leaves the page by itself.
(() => {
  "use strict";
  const root = document.querySelector("[data-form]");
  if (!root) return;
  const model = JSON.parse(root.dataset.form);
  const say = (name, values = {}) => Object.entries(values)
    .reduce((text, [key, value]) => text.replace("%" + key, () => value), model.words[name]);

  const make = (tag, attributes = {}, ...children) => {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== false && value !== undefined) made.setAttribute(name, value === true ? "" : value);
    }
    made.append(...children.filter((child) => child !== null && child !== undefined));
    return made;
  };
  const button = (text, click, kind = "btn") => {
    const made = make("button", { type: "button", class: kind }, text);
    made.addEventListener("click", click);
    return made;
  };

  // --- YAML: a string, a Raw that is written as it stands, a list, or a mapping as a Map

  class Raw { constructor(text) { this.text = text; } }
  const PLAIN = /^[\p{L}][\p{L}\p{N}_.\/，。、；（）「」]*(?:[ -][\p{L}\p{N}_.\/，。、；（）「」]+)*$/u;
  const WORD = /^(?:true|false|yes|no|on|off|y|n|null|nan|inf)$/i;
  const DAY = /^\d{4}-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}[+-]\d{2}:\d{2})?)?$/;
  const escaped = (letter) => {
    const short = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r" }[letter];
    return short ?? "\\u" + letter.charCodeAt(0).toString(16).padStart(4, "0");
  };
  const UNSAFE = /["\\\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;
  const isBlock = (text) => text.includes("\n") && !/[\t\r]|^\s|\s$|\n[ ]+(?:\n|$)/.test(text)
    && !text.replaceAll("\n", "").replaceAll('"', "").replaceAll("\\", "").match(UNSAFE);
  const scalar = (value, pad) => {
    if (value instanceof Raw) return value.text;
    if (isBlock(value)) {
      return "|-\n" + value.split("\n").map((line) => (line === "" ? "" : pad + line)).join("\n");
    }
    if ((PLAIN.test(value) && !WORD.test(value)) || DAY.test(value)) return value;
    return '"' + value.replace(UNSAFE, escaped) + '"';
  };
  const lines = (map, pad) => [...map].flatMap(([name, value]) => {
    const key = pad + scalar(name, "") + ":";
    if (value instanceof Map) return value.size > 0 ? [key, ...lines(value, pad + "  ")] : [key + " {}"];
    if (!Array.isArray(value)) return [key + " " + scalar(value, pad + "  ")];
    if (value.length === 0) return [key + " []"];
    return [key, ...value.flatMap((item) => {
      if (!(item instanceof Map)) return [`${pad}  - ${scalar(item, pad + "    ")}`];
      const [first, ...rest] = item.size > 0 ? lines(item, pad + "    ") : [pad + "    {}"];
      return [`${pad}  - ${first.slice(pad.length + 4)}`, ...rest];
    })];
  });

  // --- the offset of the company's zone at a local time

  const offset = (local) => {
    const asked = Date.parse(local + ":00Z");
    const clock = new Intl.DateTimeFormat("en-US", {
      timeZone: model.zone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric", hour: "numeric",
      minute: "numeric", second: "numeric",
    });
    const ahead = (moment) => {
      const part = Object.fromEntries(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
      return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - moment;
    };
    const minutes = Math.round(ahead(asked - ahead(asked)) / 60000);
    const two = (number) => String(number).padStart(2, "0");
    const size = Math.abs(minutes);
    return (minutes < 0 ? "-" : "+") + two(Math.floor(size / 60)) + ":" + two(size % 60);
  };

  // --- questions; each answers `read()`, undefined when empty, and `faults(show)`

  let serial = 0;
  let changed = () => {};
  const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
  const TYPES = { date: "date", moment: "datetime-local" };

  const control = (field, id) => {
    const common = { id, autocomplete: "off", "aria-required": field.required ? "true" : undefined };
    if (field.sort === "choice" || field.sort === "truth") {
      const all = field.sort === "truth" ? [["true", say("yes")], ["false", say("no")]] : field.options;
      const name = ([word, label]) => label ?? (model.units[word] ? `${word} ${model.units[word]}` : word);
      const options = all.map((option) => make("option", { value: option[0] }, name(option)));
      return make("select", common, make("option", { value: "" }, say("choose")), ...options);
    }
    if (field.sort === "text") return make("textarea", { ...common, rows: 2 });
    const inputmode = { whole: "numeric", number: "decimal" }[field.sort];
    return make("input", { ...common, type: TYPES[field.sort] ?? "text", inputmode, spellcheck: "false" });
  };

  const tidy = (field, text) => {
    if (field.sort === "text" || field.sort === "any") return text.trim() === "" ? "" : text;
    const plain = text.normalize("NFKC").trim();
    return field.sort === "id" ? plain.toUpperCase() : plain;
  };

  const fault = (field, input, text) => {
    if (input.validity.badInput) return say(field.sort === "moment" ? "moment" : "date");
    if (text === "") return field.required ? say("required") : "";
    if (HIDDEN.test(text) || !text.isWellFormed()) return say("hidden");
    if (field.sort === "whole" || field.sort === "number") {
      const form = field.sort === "whole" ? /^-?(?:0|[1-9]\d{0,14})$/ : /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;
      if (!form.test(text)) return say(field.sort);
      if (field.least !== undefined && Number(text) < field.least) return say("least", { least: field.least });
      if (field.most !== undefined && Number(text) > field.most) return say("most", { most: field.most });
      return "";
    }
    if (field.sort === "text" && field.most !== undefined && [...text].length > field.most) {
      return say("long", { most: field.most });
    }
    if (field.pattern && !new RegExp(field.pattern, "u").test(text)) return say(field.sort === "id" ? "id" : "form");
    return "";
  };

  const written = (field, text) => {
    if (["whole", "number", "truth", "date"].includes(field.sort)) return new Raw(text);
    if (field.sort === "moment") return new Raw(text + offset(text));
    if (field.sort === "any" && /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$|^(?:true|false)$/.test(text)) return new Raw(text);
    return text;
  };

  function question(field, title = field.title) {
    serial += 1;
    const id = "f" + serial;
    const input = control(field, id);
    input.dataset.name = field.name;
    const hints = [field.hint, field.sort === "moment" ? say("zone", { zone: model.zone }) : ""].filter(Boolean).join(" · ");
    const error = make("p", { class: "err", id: id + "e", hidden: true });
    const hint = hints ? make("p", { class: "hint", id: id + "h" }, hints) : null;
    const optional = field.required ? null : make("span", { class: "opt" }, say("optional"));
    const box = make("div", { class: "field" }, make("label", { for: id }, title, optional), hint, error, input);
    input.setAttribute("aria-describedby", (hint ? id + "h " : "") + id + "e");
    const text = () => tidy(field, input.value);
    let shown = false;
    const tell = () => {
      const told = fault(field, input, text());
      const bad = shown && told !== "";
      box.classList.toggle("bad", bad);
      error.hidden = !bad;
      error.textContent = bad ? told : "";
      if (bad) input.setAttribute("aria-invalid", "true"); else input.removeAttribute("aria-invalid");
      return told;
    };
    input.addEventListener("input", () => {
      // what is typed is judged at once; that nothing is typed only when one has left
      if (text() !== "") shown = true;
      tell();
      changed();
    });
    input.addEventListener("blur", () => { if (text() !== "" || shown) { shown = true; tell(); } });
    return {
      box, input, field,
      read: () => (text() === "" || fault(field, input, text()) !== "" ? undefined : written(field, text())),
      faults: (show) => {
        shown = shown || show;
        const told = tell();
        return told ? [{ input, told: say("told", { title, told }) }] : [];
      },
    };
  }

  /** The answers of some questions as a mapping; undefined when there are none. */
  const together = (all) => ({
    read: () => {
      const map = new Map();
      for (const one of all) {
        const value = one.read();
        if (value !== undefined) map.set(one.field.name, value);
      }
      return map.size > 0 ? map : undefined;
    },
    faults: (show) => all.flatMap((one) => one.faults(show)),
  });

  function group(field, title, isAlone = false) {
    const all = field.fields.map(ask);
    // the name of a group of which there is one stands above it already
    const legend = make("legend", { class: isAlone ? "vh" : undefined }, title);
    const box = make("fieldset", {}, legend, ...all.map((one) => one.box));
    const { read, faults } = together(all);
    return { box, field, faults, read: () => read() ?? (field.required ? new Map() : undefined) };
  }

  function pair(field, title) {
    const key = question({ name: "key", sort: "line", title: say("key"), required: true });
    const value = question({ name: "value", sort: "any", title: say("value"), required: true });
    const box = make("fieldset", {}, make("legend", {}, title), key.box, value.box);
    return {
      box, field, input: key.input,
      read: () => {
        const name = key.read();
        const held = value.read();
        return name === undefined || held === undefined ? undefined : [name instanceof Raw ? name.text : name, held];
      },
      faults: (show) => [...key.faults(show), ...value.faults(show)],
    };
  }

  /** What may be there several times, or not at all, with buttons that add and remove. */
  function several(field, one) {
    const items = [];
    const list = make("div", { class: "items" });
    const most = field.many || field.sort === "table" ? Infinity : 1;
    const another = () => {
      const number = say("nth", { nth: list.childElementCount + 1 });
      const title = most === 1 ? field.title : `${field.title} ${number}`;
      const made = one({ ...field, required: true }, title, most === 1);
      items.push(made);
      const gone = button(say("remove", { what: title }), () => {
        items.splice(items.indexOf(made), 1);
        row.remove();
        show();
        add.focus();
        changed();
      }, "btn quiet");
      const row = make("div", { class: "item" }, made.box, gone);
      list.append(row);
      show();
      changed();
      return made;
    };
    const add = button(say("add", { what: field.title }), () => {
      another().box.querySelector("input, select, textarea, button").focus();
    });
    const show = () => { add.hidden = items.length >= most; };
    const error = make("p", { class: "err", hidden: true });
    const optional = field.required ? null : make("span", { class: "opt" }, say("optional"));
    const hint = field.hint && field.sort === "group" ? make("p", { class: "hint" }, field.hint) : null;
    const box = make("div", { class: "field" }, make("p", { class: "name" }, field.title, optional), hint, error, list, add);
    // what is needed begins with one
    if (field.required) another();
    return {
      box, field,
      read: () => {
        const all = items.map((item) => item.read()).filter((value) => value !== undefined);
        if (field.sort === "table" && all.length > 0) return new Map(all);
        if (field.many) return all.length > 0 || field.required ? all : undefined;
        return all[0];
      },
      faults: (tell) => {
        const lacks = field.required && items.length === 0;
        error.hidden = !(tell && lacks);
        error.textContent = error.hidden ? "" : say("required");
        box.classList.toggle("bad", !error.hidden);
        const own = lacks ? [{ input: add, told: say("told", { title: field.title, told: say("required") }) }] : [];
        return [...own, ...items.flatMap((item) => item.faults(tell))];
      },
    };
  }

  function ask(field) {
    if (field.sort === "table") return several(field, pair);
    if (field.many) return several(field, field.sort === "group" ? group : question);
    if (field.sort !== "group") return question(field);
    return field.required ? group(field, field.title) : several(field, group);
  }

  // --- the form

  const all = model.fields.map(ask);
  const whole = together(all);
  const body = model.ending === ".md"
    ? question({ name: "body", title: say("body"), sort: "text", required: true }) : null;
  const id = all.find((one) => one.field.name === "id");
  const unit = all.find((one) => one.field.name === "unit");

  // the next free number, until somebody writes another
  const numbered = () => {
    const free = model.free[""] ?? model.free[unit?.input.value ?? ""];
    if (id && free && (id.input.value === "" || Object.values(model.free).includes(id.input.value))) id.input.value = free;
  };

  const path = () => {
    const name = tidy({ sort: "id" }, id.input.value);
    const year = name.match(/-(\d{4})-/)?.[1] ?? "";
    return { folder: `records/${model.kind}/${year}`, name: name + model.ending };
  };
  const text = () => {
    const yaml = lines(whole.read() ?? new Map(), "").join("\n") + "\n";
    return body ? `---\n${yaml}---\n\n${(body.read() ?? "").replace(/\s+$/, "")}\n` : yaml;
  };

  const needed = all.filter((one) => one.field.required);
  const others = all.filter((one) => !one.field.required);
  const more = make("details", {}, make("summary", {}, say("more", { count: others.length })), ...others.map((one) => one.box));
  const summary = make("div", { class: "summary", tabindex: "-1", role: "group", hidden: true });
  const live = make("p", { class: "nt", role: "status" });
  const where = make("code");
  const out = make("code");
  const result = make("section", { hidden: true, tabindex: "-1", class: "result" },
    make("h3", {}, say("result")), make("p", { class: "meta" }, where),
    make("pre", { class: "cf", tabindex: "0", role: "region", "aria-label": say("result") }, out));

  changed = () => {
    numbered();
    const { folder, name } = path();
    where.textContent = `${folder}/${name}`;
    out.textContent = text();
  };

  const faults = () => [...whole.faults(true), ...(body ? body.faults(true) : [])];
  /** Goes on when everything is answered; else says what is not, and leads there. */
  const settled = (then) => () => {
    changed();
    live.textContent = "";
    const found = faults();
    summary.hidden = found.length === 0;
    summary.replaceChildren(make("h3", {}, say("faults", { count: found.length })), make("ul", {}, ...found.map(({ input, told }) => {
      const link = make("a", { href: "#" + (input.id || "next") }, told);
      link.addEventListener("click", (event) => {
        event.preventDefault();
        const folded = input.closest("details");
        if (folded) folded.open = true;
        input.focus();
      });
      return make("li", {}, link);
    })));
    if (found.length > 0) summary.focus(); else then(text());
  };

  const copied = async (yaml) => {
    try {
      await navigator.clipboard.writeText(yaml);
      return true;
    } catch {
      // a page that was opened from a folder may not write to the clipboard
      const held = make("textarea", { readonly: true, class: "vh", "aria-hidden": "true" });
      held.value = yaml;
      document.body.append(held);
      held.select();
      const done = document.execCommand("copy");
      held.remove();
      return done;
    }
  };
  const show = () => { result.hidden = false; };
  const copy = async (yaml, told) => {
    show();
    live.textContent = say((await copied(yaml)) ? told : "not-copied");
  };
  const see = button(say("see"), settled(() => { show(); result.focus(); }), "btn main-act");
  const acts = [
    see,
    button(say("copy"), settled((yaml) => copy(yaml, "copied"))),
    button(say("download"), settled((yaml) => {
      show();
      const address = URL.createObjectURL(new Blob([yaml], { type: "application/yaml" }));
      make("a", { href: address, download: path().name }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60000);
    })),
  ];
  // forges and browsers refuse longer addresses
  const LONGEST = 7500;
  if (model.forge) {
    acts.push(button(say("open"), settled((yaml) => {
      const { folder, name } = path();
      const fill = (held) => [["folder", folder], ["name", name], ["path", `${folder}/${name}`], ["text", held]].reduce(
        (address, [key, value]) => address.replace(`{${key}}`, () => encodeURIComponent(value).replaceAll("%2F", "/")), model.forge);
      const filled = fill(yaml);
      const isHeld = model.forge.includes("{text}") && filled.length <= LONGEST;
      const address = isHeld ? filled : fill("");
      open(address, "_blank", "noopener,noreferrer");
      if (!isHeld) copy(yaml, filled.length > LONGEST ? "length" : "paste");
    })));
  }
  const clear = button(say("again"), () => location.reload(), "btn quiet");
  const form = make("form", { class: "rec", novalidate: true, autocomplete: "off" }, summary,
    ...needed.map((one) => one.box), body?.box, others.length > 0 ? more : null,
    make("div", { class: "acts" }, ...acts, clear), live);
  form.addEventListener("submit", (event) => { event.preventDefault(); see.click(); });
  root.append(form, result);
  changed();
})();
