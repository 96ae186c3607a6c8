//! Small numbers of debtors in records: what an audience outside the company gets to read of them, byte by byte.

use super::small_numbers::{determined, sum};
use crate::project::{Project, tree};
use serde_json::Value;
use std::collections::BTreeMap;

const PORTFOLIO: &str = "records/portfolio/2026/PORT-2026-0001.yaml";
const EXECUTION: &str = "records/execution/2026/EXE-2026-C1-0002.yaml";
const PLAN: &str = "records/plan/2026/PLAN-2026-C1-0001.yaml";

/// The minimal company with a few debtors here and there, and what they owe in numbers that stand nowhere else.
fn company() -> Project {
    let project = Project::minimal();
    project.replace(PORTFOLIO, "{accounts: 20, balance: 1600000}", "{accounts: 3, balance: 240007}");
    project.replace(PORTFOLIO, "accounts: 150, balance: 14000000", "accounts: 2, balance: 160009");
    project.replace(EXECUTION, "most_per_week: 6", "most_per_week: 6\n  third_party: 4");
    project.replace(EXECUTION, "collected: 380", "collected: 1097");
    project.replace(PLAN, "{reason: vulnerable, cases: 9}", "{reason: vulnerable, cases: 2}");
    project
}

fn built(project: &Project, audience: &str) -> String {
    let out = audience.replace(':', "-");
    let run = project.run(&["build", "--draft", "--audience", audience, "--out", &out]);
    assert_eq!(run.code, 0, "{audience}: {}", run.stderr);
    let files = tree(&project.root().join(out));
    let all =
        files.iter().map(|(path, bytes)| format!("{}\n{}\n", path.display(), String::from_utf8_lossy(bytes)));
    all.collect()
}

fn records(project: &Project, audience: &str, kind: &str) -> Vec<Value> {
    let text = project.read(&format!("{}/data/{kind}.json", audience.replace(':', "-")));
    serde_json::from_str(&text).unwrap()
}

/// The counts of debtors in a record by their paths; what is withheld is none.
fn counts(path: &str, value: &Value, into: &mut BTreeMap<String, Option<u64>>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(key, value)| {
            counts(&if path.is_empty() { key.clone() } else { format!("{path}.{key}") }, value, into);
        }),
        Value::Array(items) => items.iter().enumerate().for_each(|(at, item)| {
            counts(&format!("{path}[{at}]"), item, into);
        }),
        Value::Number(_) if !path.contains("most_per") => {
            into.insert(path.to_owned(), value.as_u64());
        }
        Value::String(text) if text.starts_with('<') || text == "***" => {
            into.insert(path.to_owned(), None);
        }
        _ => {}
    }
}

#[test]
fn a_few_debtors_are_told_to_nobody_outside_the_company() {
    let project = company();
    let (whole, shown) = (built(&project, "committee"), built(&project, "creditor:CR-101"));
    // what three debtors and two owe, and what is left of whom the rest collected
    for number in ["240007", "240,007", "160009", "160,009", "1097", "1,097"] {
        assert!(!shown.contains(number), "{number}");
        let parted = number.contains(',');
        assert!(whole.contains(number) || parted, "{number}");
    }
    assert!(shown.contains("&lt;5") && shown.contains("\"<5\"") && shown.contains(",<5,"));
    let mut withheld = 0;
    for kind in ["portfolio", "repayment", "execution", "plan"] {
        let (all, seen) = (records(&project, "committee", kind), records(&project, "creditor:CR-101", kind));
        for record in &seen {
            let mut own = BTreeMap::new();
            counts("", record, &mut own);
            let small: Vec<_> =
                own.iter().filter(|(_, count)| count.is_some_and(|count| (1..5).contains(&count))).collect();
            // how often a plan calls is no count of debtors
            let small: Vec<_> = small.into_iter().filter(|(path, _)| !path.starts_with("when.")).collect();
            assert_eq!(small, [], "{kind} {}", record["id"]);
            withheld += own.values().filter(|count| count.is_none()).count();
        }
        assert!(seen.len() <= all.len());
    }
    println!("{withheld} numbers of records withheld");
    assert!(withheld >= 10, "{withheld}");
}

#[test]
fn no_withheld_number_of_a_portfolio_can_be_computed() {
    let project = company();
    built(&project, "creditor:CR-101");
    let (mut cells, mut sums, mut of) = (Vec::new(), Vec::new(), BTreeMap::new());
    for record in records(&project, "creditor:CR-101", "portfolio") {
        let mut own = BTreeMap::new();
        counts("", &record, &mut own);
        let mut cell = |field: String| {
            cells.push(own[&field].is_none());
            of.insert((record["period"].to_string(), field), cells.len() - 1);
            cells.len() - 1
        };
        let names = ["opening", "assigned", "closed", "withdrawn", "excluded", "closing"];
        let parts: Vec<_> = names.iter().map(|name| cell(format!("{name}.accounts"))).collect();
        cells.push(false);
        sums.push(sum(cells.len() - 1, parts));
    }
    let at = |period: &str, field: &str| of[&(format!("\"{period}\""), field.to_owned())];
    sums.push(sum(at("2026-05", "opening.accounts"), vec![at("2026-04", "closing.accounts")]));
    assert!(cells[at("2026-04", "withdrawn.accounts")], "the small one is withheld");
    assert_eq!(determined(&cells, &sums), Vec::<usize>::new());
}

#[test]
fn a_complaint_is_listed_only_where_small_numbers_are_shown() {
    let project = company();
    let complaint = "records/complaint/2026/COMP-2026-0001.yaml";
    let own = project.read(complaint);
    project.write(complaint, format!("{own}creditor: CR-101\n").as_bytes());
    let hidden = built(&project, "creditor:CR-101");
    assert!(!hidden.contains("COMP-2026-0001") && !hidden.contains("data/complaint"));
    assert!(!hidden.contains("來電人表示同事接到談及其欠款的電話"));
    let policy = "records/policy/policy.yaml";
    project.replace(
        policy,
        "interpretation: QM\n",
        "interpretation: QM\nprivacy: {withhold_from: [public]}\n",
    );
    let shown = built(&project, "creditor:CR-101");
    assert!(
        shown.contains("COMP-2026-0001") && shown.contains("data/complaint.csv") && shown.contains("240007")
    );
    project.replace(policy, "[public]", "[department]");
    let of_department = built(&project, "department:C1");
    assert!(!of_department.contains("COMP-2026-0001") && !of_department.contains("240007"));
}
