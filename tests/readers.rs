//! What readers ask for at a terminal: measures that agree with the published ones and account for every record,
//! exports, demonstration companies, and the portal served while records change.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::{Project, tree};
use pinguan::kpi::{BUILT_IN, Ctx, Unit, measure};
use pinguan::ledger::Ledger;
use pinguan::policy::{PARAMETERS, PolicyBook, Shape};
use pinguan::record::{ParameterValue, Policy};
use pinguan::rules::minimal_company;
use pinguan::source::Sources;
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Stdio};
use std::time::Duration;

/// A ledger with its policy and day.
fn opened(texts: BTreeMap<String, String>) -> Option<(Ledger, PolicyBook)> {
    let ledger = Ledger::load(Sources::from_texts(texts)).ok()?;
    let measures = ledger.measures.as_ref().map(|filed| &*filed.record);
    let policy = PolicyBook::new(&ledger.policy.record, measures).0;
    let policy = policy.with_scoring(ledger.scoring.as_ref().map(|filed| &*filed.record));
    Some((ledger, policy))
}

#[test]
fn the_numbers_of_the_command_are_those_that_are_published() {
    let project = Project::minimal();
    assert_eq!(project.run(&["export", "data"]).code, 0);
    let published: Json = serde_json::from_str(&project.read("data/data/kpis.json")).unwrap();
    let table = project.read("data/data/kpis.csv");
    let lines: BTreeSet<&str> = table.lines().collect();
    for kpi in published["kpis"].as_array().unwrap() {
        let id = kpi["id"].as_str().unwrap();
        for series in kpi["series"].as_array().unwrap().iter().take(3) {
            if !series["dimension"].is_null() {
                continue;
            }
            let period = series["points"][0]["period"].as_str().unwrap();
            let mut command = vec!["kpi", id, "--format", "json", "--period", period];
            if let Some(unit) = series["unit"].as_str() {
                command.extend(["--unit", unit]);
            }
            let run = project.run(&command);
            if run.code == 2 {
                assert!(series["points"][0]["denominator"] == 0, "{command:?}: {}", run.stderr);
                continue;
            }
            let told: Json = serde_json::from_str(&run.stdout).unwrap();
            let mut expected = published.clone();
            expected["kpis"] = Json::Array(vec![kpi.clone()]);
            let mut one = series.clone();
            one["points"] = Json::Array(vec![series["points"][0].clone()]);
            expected["kpis"][0]["series"] = Json::Array(vec![one]);
            assert_eq!(told, expected, "{command:?}");
        }
    }
    let run = project.run(&["kpi", "--format", "csv"]);
    assert!(run.stdout.lines().count() > 30);
    assert!(run.stdout.lines().all(|line| lines.contains(line)));
}

#[test]
fn an_explanation_holds_for_programs_what_it_says_to_people() {
    let project = Project::minimal();
    let run = project.run(&["kpi", "COMPLAINT", "--period", "2026-05", "--explain", "--format", "json"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let explained = &serde_json::from_str::<Json>(&run.stdout).unwrap()["explanation"];
    let counted: Vec<(&str, u64, u64)> = explained["counted"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let number = |key: &str| one[key].as_u64().unwrap();
            (one["record"].as_str().unwrap(), number("numerator"), number("denominator"))
        })
        .collect();
    assert_eq!(counted, [("EXE-2026-C1-0001", 0, 1180), ("COMP-2026-0001", 1, 0)]);
    assert_eq!(explained["policy"]["version"], "2026.1");
    assert!(explained["source"].is_null() && explained["signals"].as_array().unwrap().is_empty());
    assert_eq!(explained["chart"]["rules"], "nhs");
    assert!(explained["false_alarm_rate"].is_null(), "a run chart has no limits: {explained}");
}

#[test]
fn what_counted_adds_up_to_every_number() {
    let (ledger, policy) = opened(minimal_company()).unwrap();
    let ctx = Ctx { ledger: &ledger, policy: &policy, as_of: ledger.company.record.as_of.unwrap() };
    let measured = measure(&ctx);
    let mut points = 0;
    for series in measured.all() {
        for point in &series.points {
            let account = measured.account(&ctx, series, point);
            let sum = account
                .counted
                .iter()
                .fold((0, 0), |sum, one| (sum.0 + one.numerator, sum.1 + one.denominator));
            let at = (series.kpi.id(), series.part(), point.period);
            assert_eq!(sum, (point.numerator, point.denominator), "{at:?}");
            points += 1;
        }
    }
    assert!(points > 200, "{points}");
}

/// What each measure counts when one parameter is another.
fn tallied(ledger: &Ledger, other: Option<(&str, ParameterValue)>) -> Vec<String> {
    let mut policy = Policy::clone(&ledger.policy.record);
    if let Some((key, value)) = other {
        policy.versions[0].parameters.0.insert(key.to_owned(), value);
    }
    let policy = PolicyBook::new(&policy, ledger.measures.as_ref().map(|filed| &*filed.record)).0;
    let policy = policy.with_scoring(ledger.scoring.as_ref().map(|filed| &*filed.record));
    let ctx = Ctx { ledger, policy: &policy, as_of: ledger.company.record.as_of.unwrap() };
    measure(&ctx).tallies.iter().map(|tally| format!("{tally:?}")).collect()
}

#[test]
fn a_parameter_that_changes_a_count_is_named() {
    let (ledger, policy) = opened(minimal_company()).unwrap();
    let ctx = Ctx { ledger: &ledger, policy: &policy, as_of: ledger.company.record.as_of.unwrap() };
    let (measured, usual) = (measure(&ctx), tallied(&ledger, None));
    let (mut missing, mut found) = (BTreeSet::new(), 0);
    for parameter in PARAMETERS {
        let Shape::Whole { min, max, .. } = parameter.shape else { continue };
        for other in [min, max] {
            let now = tallied(&ledger, Some((parameter.key, ParameterValue::Number(f64::from(other)))));
            for (kpi, _) in
                BUILT_IN.all().zip(now.iter().zip(&usual)).filter(|(_, (now, usual))| now != usual)
            {
                found += 1;
                let series = measured.all().find(|series| series.kpi.id() == kpi.id()).unwrap();
                let named = measured.account(&ctx, series, &series.points[0]).parameters;
                if !named.iter().any(|(key, _)| *key == parameter.key) {
                    missing.insert((kpi.id(), parameter.key));
                }
            }
        }
    }
    assert!(missing.is_empty(), "a measure counts by a parameter that it does not name: {missing:?}");
    assert!(found > 10, "{found}");
    for kpi in BUILT_IN.all() {
        let Some(series) = measured.all().find(|series| series.kpi.id() == kpi.id()) else { continue };
        for (key, _) in measured.account(&ctx, series, &series.points[0]).parameters {
            assert!(PARAMETERS.iter().any(|known| known.key == key), "{}: there is no {key}", kpi.id());
        }
    }
}

#[test]
fn an_export_is_the_data_of_the_portal_byte_for_byte() {
    let project = Project::minimal();
    for audience in ["committee", "public"] {
        assert_eq!(project.run(&["build", "--audience", audience]).code, 0);
        assert_eq!(project.run(&["export", "data", "--audience", audience]).code, 0);
        let data = |folder: &str| {
            let mut files = tree(&project.root().join(folder));
            files.retain(|path, _| path.starts_with("data"));
            files
        };
        let exported = data("data");
        assert!(exported.len() >= 2, "{audience}: {exported:?}");
        assert_eq!(exported, data("public"), "{audience}");
        assert_eq!(tree(&project.root().join("data")).len(), exported.len() + 1);
        assert_eq!(project.run(&["verify", "data"]).code, 0);
    }
    project.write("mine/a.txt", b"x");
    assert_eq!(project.run(&["export", "mine"]).code, 4);
    assert_eq!(project.run(&["export", "."]).code, 4);
    assert_eq!(project.read("mine/a.txt"), "x");
}

/// What is counted, by measure, unit (empty: the company) and period.
type Sums = BTreeMap<(String, String, String), (u64, u64)>;

/// The sums of the facts in a folder, by the columns by which the statements add them up.
fn sums_of_facts(lake: &Path) -> Sums {
    let mut sums = Sums::new();
    for (path, bytes) in tree(&lake.join("facts")) {
        let folder = path.iter().find_map(|part| part.to_str()?.strip_prefix("kpi=")).unwrap().to_owned();
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.starts_with("period_month,period_quarter,period_year,date,record,unit,department,"));
        for line in text.lines().skip(1) {
            let cells: Vec<&str> = line.split(',').collect();
            assert_eq!(cells.len(), 19, "{}: {line}", path.display());
            let [unit, department] = [cells[5], cells[6]];
            let wholes = ["", unit]
                .into_iter()
                .chain((department != unit && !department.is_empty()).then_some(department));
            for unit in wholes {
                for period in cells[..3].iter().filter(|period| !period.is_empty()) {
                    let at = (folder.clone(), unit.to_owned(), (*period).to_owned());
                    let sum = sums.entry(at).or_default();
                    sum.0 += cells[7].parse::<u64>().unwrap();
                    sum.1 += cells[8].parse::<u64>().unwrap();
                }
            }
        }
    }
    sums
}

#[test]
fn facts_add_up_to_the_published_numbers() {
    let project = Project::minimal();
    assert_eq!(project.run(&["export", "lake", "--facts"]).code, 0);
    assert_eq!(project.run(&["export", "data"]).code, 0);
    assert_eq!(project.read("lake/data/kpis.csv"), project.read("data/data/kpis.csv"));
    let mut sums = sums_of_facts(&project.root().join("lake"));
    let published: Json = serde_json::from_str(&project.read("data/data/kpis.json")).unwrap();
    let mut compared = 0;
    for kpi in published["kpis"].as_array().unwrap() {
        let series = kpi["series"].as_array().unwrap().iter().filter(|one| one["dimension"].is_null());
        for series in series {
            for point in series["points"].as_array().unwrap() {
                let [id, unit, period] = [&kpi["id"], &series["unit"], &point["period"]]
                    .map(|text| text.as_str().unwrap_or_default().to_owned());
                let expected = (point["numerator"].as_u64().unwrap(), point["denominator"].as_u64().unwrap());
                let at = (id, unit, period);
                assert_eq!(sums.remove(&at).unwrap_or_default(), expected, "{at:?}");
                compared += 1;
            }
        }
    }
    assert!(compared > 200, "{compared}");
    assert!(sums.is_empty(), "numbers that are published nowhere: {sums:?}");
    let statements = project.read("lake/kpis.sql");
    for kpi in BUILT_IN.all() {
        let found = statements.contains(&format!("SELECT '{}' AS kpi, unit, period,", kpi.id()));
        assert_eq!(found, !matches!(kpi.unit, Unit::Duration(..) | Unit::Count), "{}", kpi.id());
    }
    for loader in ["duckdb.sql", "spark.sql"] {
        assert!(project.read(&format!("lake/{loader}")).contains(" facts "), "{loader}");
    }
}

#[test]
fn a_demonstration_is_valid_laid_out_and_the_same_by_seed() {
    let project = Project::minimal();
    for (folder, seed) in [("one", "3"), ("two", "3"), ("three", "4")] {
        let run = project.run(&["demo", folder, "--records", "400", "--seed", seed]);
        assert_eq!(run.code, 0, "{}", run.stderr);
    }
    let [one, two, three] = ["one", "two", "three"].map(|folder| tree(&project.root().join(folder)));
    assert!(one == two && one != three);
    for command in [&["-C", "one", "check", "--fail-on", "warning"][..], &["-C", "one", "fmt", "--check"]] {
        let run = project.run(command);
        assert_eq!(run.code, 0, "{command:?}: {}", run.stdout);
    }
    let run = project.run(&["-C", "one", "check", "--format", "json"]);
    let check: Json = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(check["summary"]["found"], 400);
    assert_eq!(project.run(&["-C", "one", "build"]).code, 0);
    let made = project.run(&["demo", "past", "--records", "150", "--git", "--commit-each", "10"]);
    assert_eq!(made.code, 0, "{}", made.stderr);
    let index = git2::Repository::open(project.root().join("past")).unwrap().index().unwrap();
    assert!(index.iter().all(|file| file.mtime.seconds() > 0), "what has changed is seen without reading it");
    assert_eq!(project.run(&["-C", "past", "check"]).code, 0);
    assert_eq!(project.run(&["-C", "past", "build", "--rev", "main"]).code, 0);
    assert!(!project.read("past/public/manifest.json").contains("\"source_commit\": null"));
    let refused = project.run(&["demo", "one"]);
    assert_eq!((refused.code, refused.stdout.as_str()), (2, ""));
    assert_eq!(project.run(&["demo", "many", "--records", "5"]).code, 2);
}

/// A server that ends with the test.
struct Served(Child, String);

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Served {
    fn start(project: &Project) -> Self {
        let mut child = project
            .program(&["serve", "--port", "0", "--locale", "en"])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.split("http://").nth(1).unwrap().split('/').next().unwrap().to_owned();
        Self(child, address)
    }

    fn ask(&self, request: &str, host: &str) -> String {
        let mut stream = TcpStream::connect(&self.1).unwrap();
        write!(stream, "{request} HTTP/1.1\r\nHost: {host}\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    fn get(&self, path: &str) -> String {
        self.ask(&format!("GET {path}"), "localhost")
    }

    /// Asks until an answer holds a word, two minutes at most.
    fn until(&self, path: &str, word: &str) -> String {
        let mut answer = self.get(path);
        for _ in 0..1200 {
            if answer.contains(word) {
                break;
            }
            std::thread::sleep(Duration::from_millis(100));
            answer = self.get(path);
        }
        answer
    }
}

#[test]
fn the_portal_is_served_and_follows_the_records() {
    const COMPLAINT: &str = "records/complaint/2026/COMP-2026-0001.yaml";
    let project = Project::minimal();
    let served = Served::start(&project);
    let page = served.get("/en/");
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n") && page.contains("text/html"), "{page}");
    assert!(page.contains("<script src=\"/pinguan-live.js\"></script></body>"));
    let head = served.ask("HEAD /en/", "127.0.0.1");
    assert!(head.starts_with("HTTP/1.1 200") && head.ends_with("\r\n\r\n"), "{head}");
    assert!(served.get("/data/kpis.json").contains("application/json"));
    assert!(served.get("/en").contains("Location: /en/"));
    for (request, host, status) in [
        ("GET /../Cargo.toml", "localhost", "404"),
        ("GET /%2e%2e/%2e%2e/etc/passwd", "localhost", "404"),
        ("GET /en/", "evil.example", "421"),
        ("POST /en/", "localhost", "405"),
        ("nonsense", "localhost", "400"),
    ] {
        let answer = served.ask(request, host);
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{request}: {answer}");
    }
    assert!(served.get("/pinguan-live.json").contains("\"fault\":null"));
    project.replace(COMPLAINT, "channel: phone", "channel: pigeon");
    assert!(served.until("/pinguan-live.json", "pigeon").contains("pigeon"));
    assert!(served.get("/en/").contains("200 OK"), "the last good page stays");
    project.replace(COMPLAINT, "channel: pigeon", "channel: web");
    assert!(served.until("/pinguan-live.json", "\"fault\":null").contains("\"fault\":null"));
    assert!(served.get("/data/complaint.json").contains("\"web\""));
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_the_server_with_0() {
    let mut served = Served::start(&Project::minimal());
    let done =
        std::process::Command::new("kill").args(["-INT", &served.0.id().to_string()]).status().unwrap();
    assert!(done.success());
    assert_eq!(served.0.wait().unwrap().code(), Some(0));
}
