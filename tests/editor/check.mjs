// Opens records in the YAML language server, as an editor does, and compares what it says with what is expected.
//
//   node check.mjs PROGRAM
//
// The project is the minimal company; `pinguan schema --out schemas` makes its schemas, and each record names its own
// in its first line. Good records must be free of remarks; each bad one must be marked on the expected line.

import { spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const program = process.argv[2];
const root = mkdtempSync(join(tmpdir(), "pinguan-editor-"));
cpSync(join(here, "../../src/rules/minimal/records"), join(root, "records"), { recursive: true });

function pinguan(...args) {
  const run = spawnSync(program, args, { cwd: root, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`pinguan ${args.join(" ")}: ${run.status} ${run.stderr}`);
  return run.stdout;
}

// Every YAML record of the minimal company with the line that names its schema, which is the same as `pinguan new`
// writes: the number of folders up, then schemas/KIND.json.
function* records(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* records(path);
    else if (entry.name.endsWith(".yaml")) yield path;
  }
}
const STANDING = { department: "department", person: "person", partner: "partner", packs: "pack", rules: "own-rule", kpis: "own-kpi" };
function kindOf(path) {
  const parts = path.split("/");
  if (["company", "policy"].includes(parts[1])) return STANDING[parts[2]] ?? parts[2].replace(".yaml", "");
  return parts[1];
}
function modeline(path) {
  const up = "../".repeat(path.split("/").length - 1);
  return `# yaml-language-server: $schema=${up}schemas/${kindOf(path)}.json\n`;
}

class Server {
  constructor() {
    const bin = join(here, "node_modules/yaml-language-server/bin/yaml-language-server");
    this.child = spawn(process.execPath, [bin, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
    this.buffer = Buffer.alloc(0);
    this.next = 1;
    this.waiting = new Map();
    this.diagnostics = new Map();
    this.child.stdout.on("data", (data) => this.read(data));
  }
  write(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  read(data) {
    this.buffer = Buffer.concat([this.buffer, data]);
    for (;;) {
      const head = this.buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.buffer.subarray(0, head).toString())[1]);
      if (this.buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.buffer.subarray(head + 4, head + 4 + length).toString());
      this.buffer = this.buffer.subarray(head + 4 + length);
      this.receive(message);
    }
  }
  receive(message) {
    if (message.method === "workspace/configuration") {
      const yaml = { validate: true, schemaStore: { enable: false }, schemas: {} };
      const of = (section) => (section === "yaml" ? yaml : null);
      this.write({ id: message.id, result: message.params.items.map((item) => of(item.section)) });
    } else if (message.method === "textDocument/publishDiagnostics") {
      const wait = this.diagnostics.get(message.params.uri);
      this.diagnostics.delete(message.params.uri);
      wait?.(message.params.diagnostics);
    } else if (message.id !== undefined && message.method) {
      this.write({ id: message.id, result: null });
    } else if (message.id !== undefined) {
      this.waiting.get(message.id)?.(message.result);
      this.waiting.delete(message.id);
    }
  }
  ask(method, params) {
    const id = this.next++;
    this.write({ id, method, params });
    return within(new Promise((done) => this.waiting.set(id, done)), method);
  }
  tell(method, params) {
    this.write({ method, params });
  }
  // What the server says of a text that is opened at a path.
  judge(path, text) {
    // a name of its own each time: closing a text makes the server say nothing of it once more
    const uri = pathToFileURL(join(root, path.replace(".yaml", `.${this.next++}.yaml`))).href;
    const said = new Promise((done) => this.diagnostics.set(uri, done));
    this.tell("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    return within(said, path);
  }
}

function within(promise, what) {
  let timer;
  const late = new Promise((_, refuse) => (timer = setTimeout(() => refuse(new Error(`no answer: ${what}`)), 30000)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

// Path, piece, what stands there instead, and what the remark must hold.
const BAD = [
  ["records/plan/2026/PLAN-2026-C1-0001.yaml", "unit: C1-A", "unit: C9-Z", "C1-A"],
  ["records/plan/2026/PLAN-2026-C1-0001.yaml", "author: S-0011", "author: S-9999", "S-0011"],
  ["records/plan/2026/PLAN-2026-C1-0001.yaml", "title: ", "titel: ", "titel"],
  ["records/plan/2026/PLAN-2026-C1-0001.yaml", "from: 2026-05-01", "from: 2026/5/1", ""],
  ["records/plan/2026/PLAN-2026-C1-0001.yaml", "- by: S-0010", "- by: C1-A", "S-0010"],
  ["records/complaint/2026/COMP-2026-0001.yaml", "channel: phone", "channel: fone", ""],
  ["records/survey/2026/SURV-2026-0001.yaml", "sent: 200", "sent: many", ""],
  ["records/survey/2026/SURV-2026-0001.yaml", "sent: 200", "sent: -1", ""],
  ["records/survey/2026/SURV-2026-0001.yaml", "by: S-0021", "by: nobody", "S-0021"],
  ["records/data-audit/2026/DAUD-2026-0001.yaml", "id: DAUD", "ids: DAUD", "ids"],
  ["records/finding/2026/FIND-2026-0001.yaml", "severity: ", "severity: dire # ", ""],
  ["records/complaint/2026/COMP-2026-0001.yaml", "id: COMP-2026-0001", "id: PLAN-2026-0001", ""],
  ["records/complaint/2026/COMP-2026-0001.yaml", "registered_at: 2026-05-05T", "registered_at: 2026-13-45T", ""],
  ["records/execution/2026/EXE-2026-C1-0001.yaml", "plan: PLAN-2026-C1-0001", "plan: COMP-2026-0001", ""],
  ["records/company/company.yaml", "time_zone: ", "timezone: ", "timezone"],
];

const faults = [];
let server;
try {
  let good = 0;
  for (const locale of ["en", "zh-Hant", "zh-Hans"]) {
    pinguan("schema", "--out", "schemas", "--locale", locale);
    // a server of its own, since a server remembers schemas
    server?.child.kill();
    server = new Server();
    await server.ask("initialize", {
      processId: process.pid, rootUri: pathToFileURL(root).href,
      capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } },
    });
    server.tell("initialized", {});
    server.tell("workspace/didChangeConfiguration", { settings: {} });
    for (const full of records(join(root, "records"))) {
      const path = relative(root, full);
      const said = await server.judge(path, modeline(path) + readFileSync(full, "utf8"));
      for (const one of said) faults.push(`${path}:${one.range.start.line}: ${one.message} (${locale})`);
      good += 1;
    }
    for (const [path, piece, other, word] of BAD) {
      const text = modeline(path) + readFileSync(join(root, path), "utf8");
      if (!text.includes(piece)) throw new Error(`${path} does not hold ${piece}`);
      const line = text.slice(0, text.indexOf(piece)).split("\n").length - 1;
      const said = await server.judge(path, text.replace(piece, other));
      if (!said.some((one) => one.range.start.line === line && one.message.includes(word))) {
        const heard = said.map((one) => `${one.range.start.line}: ${one.message}`).join(" | ");
        faults.push(`${path}: \`${other}\` on line ${line} was not marked (${locale}); heard: ${heard}`);
      }
    }
    // hovering over a field shows its label in the reader's language
    const path = "records/plan/2026/PLAN-2026-C1-0001.yaml";
    const uri = pathToFileURL(join(root, path)).href;
    const text = modeline(path) + readFileSync(join(root, path), "utf8");
    server.tell("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
    const line = text.split("\n").findIndex((one) => one.startsWith("title:"));
    const hover = await server.ask("textDocument/hover", { textDocument: { uri }, position: { line, character: 2 } });
    const wanted = { en: "Title", "zh-Hant": "標題", "zh-Hans": "标题" }[locale];
    if (!JSON.stringify(hover).includes(wanted)) faults.push(`hover in ${locale}: ${JSON.stringify(hover)}`);
    server.tell("textDocument/didClose", { textDocument: { uri } });
  }
  // a record as `pinguan new` starts it finds its schema too: what is left to fill in is marked, nothing else
  const started = pinguan("new", "survey", "--unit", "C1-A", "--by", "S-0021", "--print", "--locale", "en");
  const said = await server.judge("records/survey/2026/SURV-2026-0099.yaml", started.replace("unit: C1-A", "unit: C9-Z"));
  if (!said.some((one) => one.message.includes("C1-A"))) faults.push(`a started record finds no schema: ${JSON.stringify(said)}`);
  console.log(`${good} good records, ${BAD.length} bad ones in three languages: ${faults.length} faults`);
} finally {
  server?.child.kill();
  rmSync(root, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
process.exit(faults.length ? 1 : 0);
