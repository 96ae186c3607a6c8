//! Each audience's portal, searched byte by byte for what it may not see.

use crate::project::{Project, tree};
use pinguan::ledger::Ledger;
use pinguan::record::KINDS;
use pinguan::source::Sources;
use pinguan::yaml::{Node, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

const PLAN: &str = "records/plan/2026/PLAN-2026-C1-0001.yaml";
const EXECUTION: &str = "records/execution/2026/EXE-2026-C1-0001.yaml";
const COMPLAINT: &str = "records/complaint/2026/COMP-2026-0001.yaml";

/// An amendment with the hash of what was agreed to.
const AMENDED: &str = "amendments: [{reason: x, by: S-0011, at: 2026-06-20T09:00+08:00, effective_from: 2026-07-14, \
    changes: {when.max_attempts_per_day: \"1\"}, approvals: [{step: department_head, by: S-0010, at: 2026-06-21T09:00+08:00, \
    hash: c0ffee11c0ffee11c0ffee11c0ffee11c0ffee11c0ffee11c0ffee11c0ffee11}]}]\n";

/// The minimal company with a second collection department and a second creditor, each with records.
fn company() -> Project {
    let project = Project::minimal();
    let department = project.read("records/company/department/C1.yaml");
    project.write(
        "records/company/department/C2.yaml",
        department.replace("id: C1\n", "id: C2\n").replace("C1-", "C2-").as_bytes(),
    );
    for (path, id) in
        [(PLAN, "PLAN-2026-C2-0091"), (EXECUTION, "EXE-2026-C2-0091"), (COMPLAINT, "COMP-2026-0091")]
    {
        let old = path.rsplit('/').next().unwrap().trim_end_matches(".yaml");
        let text =
            project.read(path).replace(old, id).replace("C1-A", "C2-A").replace("unit: C1\n", "unit: C2\n");
        let text = text.replace("PLAN-2026-C1-0001", "PLAN-2026-C2-0091").replace("creditor: CR-101\n", "");
        let extra = if id.starts_with("EXE") { String::new() } else { "creditor: CR-999\n".to_owned() };
        let extra = if id.starts_with("PLAN") { extra + AMENDED } else { extra };
        let text = text.replace("summary: ", "summary: 第二部的說明只有第二部看。");
        project.write(&path.replace(old, id), format!("{text}{extra}").as_bytes());
    }
    let own = project.read(COMPLAINT);
    if !own.contains("creditor:") {
        project.write(COMPLAINT, format!("{own}creditor: CR-101\n").as_bytes());
    }
    project
}

fn ledger(project: &Project) -> Ledger {
    Ledger::load(Sources::read(project.root(), &["records"]).unwrap())
        .unwrap_or_else(|unjudged| unjudged.ledger)
}

fn built(project: &Project, audience: &str) -> BTreeMap<PathBuf, Vec<u8>> {
    let out = audience.replace(':', "-");
    let run = project.run(&["build", "--draft", "--audience", audience, "--out", &out]);
    assert_eq!(run.code, 0, "{audience}: {}", run.stderr);
    tree(&project.root().join(out))
}

/// Everything that a portal says, names of files included.
fn said(files: &BTreeMap<PathBuf, Vec<u8>>) -> String {
    let all =
        files.iter().map(|(path, bytes)| format!("{}\n{}", path.display(), String::from_utf8_lossy(bytes)));
    all.collect::<Vec<_>>().join("\n")
}

/// The texts of a record that nothing else would say: Han, and long enough.
fn texts(node: &Node, into: &mut BTreeSet<String>) {
    match &node.value {
        Value::Scalar { text, .. } => {
            let han = text.chars().filter(|c| ('\u{4e00}'..='\u{9fff}').contains(c)).count();
            if han >= 9 {
                into.insert(text.trim().to_owned());
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| texts(item, into)),
        Value::Mapping(entries) => entries.iter().for_each(|(_, _, node)| texts(node, into)),
    }
}

/// Asserts that of some records neither id nor text stands anywhere; gives how many ids and texts were sought.
fn hides(ledger: &Ledger, said: &str, hidden: &dyn Fn(&str, &str, &str) -> bool) -> (usize, usize) {
    let (mut ids, mut own, mut others) = (0, BTreeSet::new(), BTreeSet::new());
    for kind in KINDS {
        for (path, record) in ledger.of_kind(kind.name) {
            let text = ledger.sources.text(path).unwrap();
            let root = Node::walk(&kind.yaml_of(text)).0.unwrap();
            let Some(id) = record.id().filter(|id| hidden(kind.name, id, text)) else {
                texts(&root, &mut others);
                continue;
            };
            texts(&root, &mut own);
            ids += 1;
            let whole = said
                .match_indices(&**id)
                .filter(|(at, _)| !said[at + id.len()..].starts_with(|c: char| c.is_ascii_digit()));
            assert_eq!(whole.count(), 0, "{} {}", kind.name, &**id);
        }
    }
    // what a record that is seen says too, or says within something longer, is no secret
    let own: Vec<_> =
        own.iter().filter(|text| !others.iter().any(|other| other.contains(text.as_str()))).collect();
    for text in &own {
        assert!(!said.contains(text.as_str()), "{text}");
    }
    (ids, own.len())
}

fn is_page_kind(kind: &str) -> bool {
    pinguan::record::Kind::named(kind).unwrap().has_page()
}

#[test]
fn the_public_sees_no_record_and_no_person() {
    let project = company();
    let (files, ledger) = (built(&project, "public"), ledger(&project));
    let said = said(&files);
    let hidden = |kind: &str, _: &str, _: &str| is_page_kind(kind) || kind == "person";
    let (ids, texts) = hides(&ledger, &said, &hidden);
    println!(
        "public: {} files, {ids} ids and {texts} texts of hidden records sought, none found",
        files.len()
    );
    assert!(ids > 60 && texts > 40, "{ids} {texts}");
    for word in ["CR-101", "CR-999", "DEC-2026"] {
        assert!(!said.contains(word), "{word}");
    }
    let pages: Vec<String> = files.keys().map(|path| path.display().to_string()).collect();
    for folder in
        ["/records/", "/units/", "/compliance/", "/deadlines/", "/committee/", "/waivers/", "/rules/"]
    {
        assert!(!pages.iter().any(|path| path.contains(folder)), "{folder}");
    }
    assert!(!pages.contains(&"data/compliance.json".to_owned()));
    for page in [
        "zh-Hant/index.html",
        "zh-Hant/kpi/COMPLAINT/index.html",
        "zh-Hant/method/index.html",
        "data/kpis.csv",
    ] {
        assert!(pages.contains(&page.to_owned()), "{page}");
    }
}

#[test]
fn a_department_sees_its_own_records_and_no_other() {
    let project = company();
    let (files, ledger) = (built(&project, "department:C1"), ledger(&project));
    let said = said(&files);
    let of_others = |kind: &str, _: &str, text: &str| {
        let line = |name: &str| text.lines().find_map(|line| line.strip_prefix(name));
        match kind {
            "person" => line("department: ") != Some("C1"),
            "meeting" | "management-review" | "report" | "calibration" | "analysis" => true,
            _ if is_page_kind(kind) => {
                let common = ["document", "publicity", "training-plan"].contains(&kind);
                !common && line("unit: ").is_some_and(|unit| !unit.starts_with("C1"))
            }
            _ => false,
        }
    };
    let (ids, texts) = hides(&ledger, &said, &of_others);
    println!(
        "department: {} files, {ids} ids and {texts} texts of hidden records sought, none found",
        files.len()
    );
    assert!(ids > 20 && texts > 5, "{ids} {texts}");
    assert!(said.contains("PLAN-2026-C1-0001") && said.contains("COMP-2026-0001"));
    let csv = project.read("department-C1/data/kpis.csv");
    assert!(csv.contains(",unit,C2,") && !csv.contains(",unit,C2-A,") && csv.contains(",unit,C1-A,"));
    for hash in hashes(&ledger) {
        assert!(!said.contains(&hash[..8]), "{hash}");
    }
}

#[test]
fn a_department_sees_what_it_keeps_of_other_units_and_what_waits_for_it() {
    let project = company();
    let (quality, service) =
        (said(&built(&project, "department:QM")), said(&built(&project, "department:CS")));
    assert!(service.contains("COMP-2026-0001") && quality.contains("FIND-2026-0001"));
    assert!(!service.contains("PLAN-2026-C1-0001") && !service.contains("MEET-2026-0001"));
    // a complaint of another unit that is still open
    let open = project.read(COMPLAINT).replace("COMP-2026-0001", "COMP-2026-0090");
    let open = open.split("acknowledged_at:").next().unwrap_or_default();
    project.write("records/complaint/2026/COMP-2026-0090.yaml", open.as_bytes());
    let due = project.run(&["due", "--unit", "CS", "--locale", "en"]);
    assert!(due.stdout.contains("COMP-2026-0090"), "{due:?}");
    built(&project, "department:CS");
    let deadlines = project.read("department-CS/en/deadlines/index.html");
    assert!(deadlines.contains("COMP-2026-0090"), "what waits for it is on its list");
}

#[test]
fn a_creditor_sees_what_was_done_for_it() {
    let project = company();
    let (files, ledger) = (built(&project, "creditor:CR-999"), ledger(&project));
    let said = said(&files);
    let of_others = |kind: &str, id: &str, text: &str| {
        kind == "person"
            || kind == "complaint"
            || (is_page_kind(kind) && !text.contains("creditor: CR-999") && id != "EXE-2026-C2-0091")
    };
    let (ids, texts) = hides(&ledger, &said, &of_others);
    println!(
        "creditor: {} files, {ids} ids and {texts} texts of hidden records sought, none found",
        files.len()
    );
    assert!(ids > 60 && texts > 30, "{ids} {texts}");
    assert!(!said.contains("CR-101"));
    for own in ["PLAN-2026-C2-0091", "EXE-2026-C2-0091"] {
        assert!(said.contains(own), "{own}");
    }
    assert!(!said.contains("COMP-2026-0091"), "a complaint is of one debtor");
    // whoever knows the rest of a plan could try which withheld number has its hash
    for hash in hashes(&ledger) {
        assert!(!said.contains(&hash[..8]), "{hash}");
    }
}

/// The hashes of what was approved in plans.
fn hashes(ledger: &Ledger) -> Vec<String> {
    let plans = ledger.plans.iter().map(|filed| &filed.record);
    let of_plan = plans.flat_map(|plan| {
        let reviews = plan.reviews.iter().map(|review| review.hash.to_string());
        let approvals = plan.approvals.iter().map(|approval| approval.hash.to_string());
        let agreed = plan.amendments.iter().flat_map(|amendment| &amendment.approvals);
        reviews.chain(approvals).chain(agreed.map(|agreed| agreed.hash.to_string()))
    });
    let hashes: Vec<String> = of_plan.filter(|hash| hash.len() == 64).collect();
    assert!(hashes.len() > 2 && hashes.iter().any(|hash| hash.starts_with("c0ffee")), "{hashes:?}");
    hashes
}

#[test]
fn the_committee_sees_every_record_and_an_audience_that_is_not_there_is_refused() {
    let project = company();
    let (files, ledger) = (built(&project, "committee"), ledger(&project));
    let said = said(&files);
    for (id, _, kind) in ledger.ids().filter(|(_, _, kind)| kind.has_page()) {
        assert!(said.contains(&**id), "{} {}", kind.name, &**id);
    }
    for hash in hashes(&ledger) {
        assert!(said.contains(&hash[..8]), "{hash}");
    }
    for nobody in ["department:C9", "creditor:CR-000", "creditor:", "press"] {
        assert_eq!(project.run(&["build", "--audience", nobody]).code, 2, "{nobody}");
    }
}

#[test]
fn no_link_of_any_audience_leads_nowhere() {
    let project = company();
    for audience in ["public", "creditor:CR-999", "department:C1"] {
        let files = built(&project, audience);
        let paths: BTreeSet<String> = files.keys().map(|path| path.display().to_string()).collect();
        for (path, bytes) in files.iter().filter(|(path, _)| path.extension().is_some_and(|e| e == "html")) {
            let text = String::from_utf8_lossy(bytes);
            for link in text.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                let target = link.split('#').next().unwrap();
                if target.is_empty() || target.contains(':') {
                    continue;
                }
                let mut at = path.parent().unwrap().to_path_buf();
                for step in target.split('/') {
                    if step == ".." { assert!(at.pop()) } else { at.push(step) }
                }
                let to = at.display().to_string();
                assert!(paths.contains(&to), "{audience} {}: {link}", path.display());
            }
        }
    }
}

#[test]
fn every_audience_reads_of_the_same_company_in_all_its_languages() {
    let project = company();
    for audience in ["committee", "department:C1", "creditor:CR-101", "public"] {
        let files = built(&project, audience);
        for (locale, name) in
            [("zh-Hant", "範例資產服務"), ("zh-Hans", "范例资产服务"), ("en", "Sample Asset Services")]
        {
            let home = files.get(&PathBuf::from(format!("{locale}/index.html"))).expect("a home page");
            assert!(String::from_utf8_lossy(home).contains(name), "{audience} {locale}");
        }
    }
}
