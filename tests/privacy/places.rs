//! Every number in every place is caught, and no output of the program tells it.

use super::numbers::{caught, left_alone, parted};
use crate::project::{Project, tree};
use pinguan::privacy::scan_text;
use std::collections::{BTreeMap, BTreeSet};

const COMPLAINT: &str = "records/complaint/2026/COMP-2026-0001.yaml";
const REPORT: &str = "records/report/2026/RPT-2026-01.md";

fn full_width(text: &str) -> String {
    let wide = |c: char| char::from_u32(u32::from(c) + 0xfee0).unwrap();
    text.chars().map(|c| if c.is_ascii_digit() { wide(c) } else { c }).collect()
}

fn with_no_width(text: &str) -> String {
    let half = text.chars().count() / 2;
    text.chars()
        .enumerate()
        .flat_map(|(at, c)| (at == half).then_some('\u{200b}').into_iter().chain([c]))
        .collect()
}

fn escaped(text: &str) -> String {
    let first = text.chars().next().unwrap();
    format!("\\u{:04x}{}", u32::from(first), text.chars().skip(1).collect::<String>())
}

fn percent(text: &str) -> String {
    let encode = |c: char| {
        if c.is_ascii() && !c.is_ascii_alphanumeric() {
            format!("%{:02X}", u32::from(c))
        } else {
            c.to_string()
        }
    };
    text.chars().map(encode).collect()
}

/// The places: name, and the file with the number in it.
type Place = (&'static str, fn(&Texts, &str, &str) -> (String, String));

/// The texts into which the numbers are put.
struct Texts {
    complaint: String,
    report: String,
}

impl Texts {
    fn complaint(&self, id: &str, line: &str) -> (String, String) {
        let kept =
            self.complaint.lines().filter(|own| !(line.starts_with("summary") && own.starts_with("summary")));
        let mut text = kept.collect::<Vec<_>>().join("\n").replace("COMP-2026-0001", id);
        text.push('\n');
        (format!("records/complaint/2026/{id}.yaml"), text + line + "\n")
    }

    fn report(&self, id: &str, front: &str, body: &str) -> (String, String) {
        let text = self.report.replace("RPT-2026-01", id).replacen("---\n", &format!("---\n{front}"), 1);
        (format!("records/report/2026/{id}.md"), text + body)
    }
}

const PLACES: [Place; 12] = [
    ("value", |texts, id, number| texts.complaint(id, &format!("summary: 來電 {number} 詢問。"))),
    ("key", |texts, id, number| texts.complaint(id, &format!("\"{number}\": x"))),
    ("comment", |texts, id, number| texts.complaint(id, &format!("# 回電 {number}"))),
    ("file name", |texts, _, number| {
        (format!("records/complaint/2026/{number}.yaml"), texts.complaint.clone())
    }),
    ("prose", |texts, id, number| texts.report(id, "", &format!("\n客戶 {number} 來電。\n"))),
    ("link target", |texts, id, number| {
        texts.report(id, "", &format!("\n[回電](tel:{})\n", percent(number)))
    }),
    ("list item", |texts, id, number| texts.complaint(id, &format!("notes:\n  - {number} 來電"))),
    ("block", |texts, id, number| texts.complaint(id, &format!("summary: |\n  第一行。\n  {number} 來電。"))),
    ("front matter", |texts, id, number| texts.report(id, &format!("# {number}\n"), "")),
    ("escape", |texts, id, number| {
        texts.complaint(id, &format!("summary: \"來電 {} 詢問。\"", escaped(number)))
    }),
    ("full width", |texts, id, number| {
        texts.complaint(id, &format!("summary: 來電 {} 詢問。", full_width(number)))
    }),
    ("no width", |texts, id, number| {
        texts.complaint(id, &format!("summary: 來電 {} 詢問。", with_no_width(number)))
    }),
];

/// The minimal company with every number in every place; which file holds which number where.
fn seeded(numbers: &[String]) -> (Project, BTreeMap<String, (usize, usize)>) {
    let project = Project::minimal();
    let texts = Texts { complaint: project.read(COMPLAINT), report: project.read(REPORT) };
    let mut files = BTreeMap::new();
    for (which, number) in numbers.iter().enumerate() {
        for (place, (_, make)) in PLACES.iter().enumerate() {
            let kind = if texts_of_report(place) { "RPT" } else { "COMP" };
            let id = format!("{kind}-2026-{:04}", 1000 + which * PLACES.len() + place);
            let (path, text) = make(&texts, &id, number);
            project.write(&path, text.as_bytes());
            files.insert(path, (which, place));
        }
    }
    (project, files)
}

fn texts_of_report(place: usize) -> bool {
    ["prose", "link target", "front matter"].contains(&PLACES[place].0)
}

/// Every form in which a number could be told.
fn forms(numbers: &[String]) -> BTreeSet<String> {
    let of = |number: &String| {
        [number.clone(), full_width(number), with_no_width(number), percent(number), escaped(number)]
    };
    numbers.iter().flat_map(of).collect()
}

fn told(bytes: &[u8], forms: &BTreeSet<String>) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    forms.iter().filter(|form| text.contains(form.as_str())).cloned().collect()
}

#[test]
fn every_number_is_caught_in_twelve_places_and_told_in_no_output() {
    let numbers = caught();
    let (project, files) = seeded(&numbers);
    let run = project.run(&["check", "--format", "json"]);
    let check: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let of_privacy = |found: &&serde_json::Value| {
        ["PRV-001", "PRV-002"].contains(&found["rule"].as_str().unwrap_or_default())
    };
    let found = check["diagnostics"].as_array().unwrap().iter().filter(of_privacy);
    let paths: BTreeSet<&str> = found.filter_map(|found| found["path"].as_str()).collect();
    let masked = |path: &str| pinguan::privacy::masked(path).into_owned();
    let missed: Vec<_> = files
        .iter()
        .filter(|(path, _)| !paths.contains(path.as_str()) && !paths.contains(masked(path).as_str()))
        .map(|(_, (which, place))| (&numbers[*which], PLACES[*place].0))
        .collect();
    println!(
        "{} of {} seeds caught ({} numbers in {} places)",
        files.len() - missed.len(),
        files.len(),
        numbers.len(),
        PLACES.len()
    );
    assert_eq!(missed, []);
    let forms = forms(&numbers);
    let mut searched = 0;
    for format in
        ["human", "concise", "json", "jsonl", "sarif", "junit", "github", "gitlab", "rdjson", "markdown"]
    {
        let run = project.run(&["check", "--format", format]);
        for out in [&run.stdout, &run.stderr] {
            assert_eq!(told(out.as_bytes(), &forms), [""; 0], "{format}");
            searched += out.len();
        }
    }
    let run = project.run(&["build", "--draft", "--out", "public"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let built = tree(&project.root().join("public"));
    assert!(built.len() > 500, "{}", built.len());
    // the pages of these rules show the program's own samples, made of published test numbers
    let own = samples_of_privacy();
    let foreign: BTreeSet<String> =
        forms.iter().filter(|form| !own.contains(form.as_str())).cloned().collect();
    assert!(foreign.len() + 20 > forms.len() && foreign.len() < forms.len());
    for (path, bytes) in &built {
        let path = path.to_string_lossy();
        let sought = if path.contains("/rules/PRV-") { &foreign } else { &forms };
        assert_eq!(told(path.as_bytes(), &forms), [""; 0]);
        assert_eq!(told(bytes, sought), [""; 0], "{path}");
        searched += bytes.len();
    }
    println!("0 hits in {searched} bytes of 10 formats and {} files of the portal", built.len());
}

/// The texts of the samples of the rules of personal data.
fn samples_of_privacy() -> String {
    let rules = pinguan::rules::RULES.iter().filter(|rule| rule.id.starts_with("PRV-"));
    let samples = rules.flat_map(|rule| rule.fails.iter().chain(rule.passes));
    samples.map(|sample| format!("{:?}", sample.edits)).collect::<Vec<_>>().join("\n")
}

#[test]
fn parted_and_disguised_numbers_are_caught_and_masked() {
    let all = parted();
    let missed: Vec<_> =
        all.iter().filter(|number| scan_text(&format!("打 {number} 找他")).is_empty()).collect();
    println!("{} of {} disguises caught", all.len() - missed.len(), all.len());
    assert_eq!(missed, [""; 0]);
    for number in &all {
        let line = format!("打 {number} 找他");
        assert!(!pinguan::privacy::masked(&line).contains(number.as_str()), "{number}");
    }
}

#[test]
fn what_only_looks_like_it_is_left_alone() {
    let all = left_alone();
    let wrong: Vec<_> = all.iter().filter(|text| !scan_text(&format!("見 {text} 。")).is_empty()).collect();
    println!("{} of {} lookalikes left alone", all.len() - wrong.len(), all.len());
    assert_eq!(wrong, [""; 0]);
}

#[test]
fn what_goes_over_the_end_of_a_line_is_caught_in_every_form_of_a_value() {
    let project = Project::minimal();
    let texts = Texts { complaint: project.read(COMPLAINT), report: project.read(REPORT) };
    let halves = [
        ("臺北市信義區", "市府路1號"),
        ("杭州市西湖区文三路", "90号"),
        ("wang.x@", "example.com"),
        ("wang.x", "@example.com"),
        ("wang.x@example.", "com"),
        ("0912-345", "678"),
    ];
    let mut sought = 0;
    for (first, second) in halves {
        for form in [
            "summary: >\n  {1}\n  {2}",
            "summary: |\n  {1}\n  {2}",
            "summary: {1}\n  {2}",
            "summary: \"{1}\n  {2}\"",
        ] {
            let id = "COMP-2026-0999";
            let (path, text) = texts.complaint(id, &form.replace("{1}", first).replace("{2}", second));
            project.write(&path, text.as_bytes());
            let run = project.run(&["check", "--format", "concise", "--select", "PRV-001"]);
            assert!(run.stdout.contains(id), "{form} {first} {second}\n{}{}", run.stdout, run.stderr);
            sought += 1;
        }
    }
    println!("{sought} of {sought} torn values caught");
}

#[test]
fn a_word_for_a_card_makes_it_certain_also_in_capitals_and_on_the_line_before() {
    for (text, doubtful) in [
        ("編號 4111111111111111", true),
        ("CARD 4111111111111111", false),
        ("信用卡如下：\n4111111111111111", false),
        ("信用卡如下：\n\n4111111111111111", true),
    ] {
        let seen = scan_text(text);
        assert_eq!(seen.len(), 1, "{text}");
        assert_eq!(seen[0].find.doubtful, doubtful, "{text}");
    }
}
