//! Records are kept.

use super::change::{Change, by, expected, verdict};
use serde_json::Value;
use std::fs;

const COMPLAINT: &str = "records/complaint/2026";

fn closed(change: &Change) -> String {
    let folder = change.project.root().join(COMPLAINT);
    let mut names: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    let mut paths = names.iter().map(|name| format!("{COMPLAINT}/{}", name.to_str().unwrap()));
    paths.find(|path| change.project.read(path).contains("closed_at:")).unwrap()
}

#[test]
fn a_record_is_withdrawn_by_another_and_never_deleted() {
    let change = Change::new("recorded");
    let path = "records/survey/2026/SURV-2026-0001.yaml";
    change.project.delete(path);
    change.commit(by("S-0011"));
    let (code, rules) = verdict(&change.judge());
    assert_eq!(code, 1);
    assert!(rules.contains(&"GAT-004 error".to_owned()), "{rules:?}");
}

#[test]
fn what_is_kept_long_enough_goes_and_leaves_a_tombstone_that_tells_the_truth() {
    const OLD: &str = "records/suggestion/2020/SUG-2020-0001.yaml";
    for (dated, judged) in [("2020-04-08", expected(0, &[])), ("2019-04-08", expected(1, &["GAT-004 error"]))]
    {
        let change = Change::new("recorded");
        change.go_to("main", None);
        let young = change.project.read("records/suggestion/2026/SUG-2026-0001.yaml");
        let old = young.replace("SUG-2026-0001", "SUG-2020-0001").replace("2026-", "2020-");
        change.project.write(OLD, old.as_bytes());
        let base = change.commit(by("S-0001"));
        change.go_to("work", Some(base));
        change.project.delete(OLD);
        change.project.write(DISPOSAL, disposal("SUG-2020-0001", dated).as_bytes());
        change.commit(by("S-0041"));
        assert_eq!(verdict(&change.judge()), judged, "{dated}");
    }
}

#[test]
fn a_record_that_was_taken_away_may_come_back_as_it_was() {
    const SURVEY: &str = "records/survey/2026/SURV-2026-0001.yaml";
    for (other, judged) in [("", expected(0, &[])), ("# another\n", expected(1, &["GAT-006 error"]))] {
        let change = Change::new("recorded");
        change.go_to("main", None);
        let text = change.project.read(SURVEY);
        change.project.delete(SURVEY);
        let base = change.commit(by("S-0001"));
        change.go_to("work", Some(base));
        change.project.write(SURVEY, format!("{text}{other}").as_bytes());
        change.commit(by("S-0041"));
        assert_eq!(verdict(&change.judge()), judged, "{other:?}");
    }
}

#[test]
fn nothing_goes_that_is_held_today_whatever_day_the_disposal_names() {
    const OLD: &str = "records/suggestion/2020/SUG-2020-0001.yaml";
    for (held, judged) in [(false, expected(0, &[])), (true, expected(1, &["GAT-004 error"]))] {
        let change = Change::new("recorded");
        change.go_to("main", None);
        let young = change.project.read("records/suggestion/2026/SUG-2026-0001.yaml");
        let old = young.replace("SUG-2026-0001", "SUG-2020-0001").replace("2026-", "2020-");
        change.project.write(OLD, old.as_bytes());
        if held {
            let hold = "id: HOLD-2026-0001\nrecords: [SUG-2020-0001]\nordered_by: S-0020\nreason: x\nsince: 2026-06-01\n";
            change.project.write("records/legal-hold/2026/HOLD-2026-0001.yaml", hold.as_bytes());
        }
        let base = change.commit(by("S-0001"));
        change.go_to("work", Some(base));
        change.project.delete(OLD);
        change.project.write(DISPOSAL, disposal("SUG-2020-0001", "2020-04-08").as_bytes());
        change.commit(by("S-0041"));
        assert_eq!(verdict(&change.judge()), judged, "{held}");
    }
}

#[test]
fn a_tombstone_is_of_a_record_that_the_base_has() {
    let change = Change::new("recorded");
    change.project.write(DISPOSAL, disposal("SUG-2020-0001", "2020-04-08").as_bytes());
    change.commit(by("S-0041"));
    assert_eq!(verdict(&change.judge()), expected(1, &["GAT-014 error"]));
    // once it stands, it is not asked about again
    let base = change.tip("work");
    change.go_to("work", Some(base));
    change.git.reference("refs/heads/main", base, true, "base").unwrap();
    change.project.write("records/suggestion/note.txt", b"");
    change.project.delete("records/suggestion/note.txt");
    change.commit(by("S-0041"));
    assert_eq!(verdict(&change.judge()), expected(0, &[]));
}

const DISPOSAL: &str = "records/disposal/2026/DSPL-2026-0001.yaml";

fn disposal(record: &str, dated: &str) -> String {
    format!(
        "id: DSPL-2026-0001\ndisposed_on: 2026-05-20\nby: S-0041\ndecision: DEC-2026-010\nmethod: deleted\n\
         reason: 保存期滿。\ntombstones:\n  - {{record: {record}, kind: suggestion, dated: {dated}}}\n"
    )
}

#[test]
fn what_a_closed_record_said_stays() {
    let change = Change::new("recorded");
    let path = closed(&change);
    let text = change.project.read(&path);
    let line = text.lines().find(|line| line.starts_with("closed_at:")).unwrap();
    change.project.write(&path, text.replace(line, "closed_at: null").as_bytes());
    change.commit(by("S-0011"));
    let (code, rules) = verdict(&change.judge());
    assert_eq!(code, 1);
    assert!(rules.contains(&"GAT-005 error".to_owned()), "{rules:?}");
    // the layout and comments do not count
    let change = Change::new("recorded");
    change.project.write(&path, format!("# looked through\n{text}").as_bytes());
    change.commit(by("S-0011"));
    assert_eq!(verdict(&change.judge()), expected(0, &[]));
}

/// What the gate says of a change of one text of the minimal company.
fn changed(path: &str, from: &str, to: &str, correction: Option<&str>) -> (i32, Vec<String>) {
    let change = Change::new("recorded");
    change.project.replace(path, from, to);
    if let Some(entries) = correction {
        let id = path.rsplit_once('/').unwrap().1.rsplit_once('.').unwrap().0;
        let text = format!(
            "id: CORR-2026-0001\nrecord: {id}\nby: S-0041\nat: 2026-06-20T10:00+08:00\napproved_by: S-0001\n\
             reason: 謄寫時誤植。\nentries:\n  - {entries}\n"
        );
        change.project.write("records/correction/2026/CORR-2026-0001.yaml", text.as_bytes());
    }
    change.commit(by("S-0041"));
    verdict(&change.judge())
}

#[test]
fn what_was_issued_decided_or_reported_is_closed_whatever_its_kind() {
    for (path, from, to) in [
        ("assessment/2026/ASM-2026-0007.yaml", "score: 88", "score: 90"),
        ("assessment/2026/ASM-2026-0012.yaml", "2026-05-29, score: 90", "2026-05-29, score: 95"),
        ("incentive/2025/INC-2025-0002.yaml", "整改查證無效。", "整改逾期。"),
        ("appeal/2025/APL-2025-0001.yaml", "處罰過重", "處罰不當"),
        ("meeting/2026/MEET-2026-0003.yaml", "minutes_by: S-0041", "minutes_by: S-0042"),
        ("data-audit/2026/DAUD-2026-0001.yaml", "by: S-0031", "by: S-0030"),
        ("report/2026/RPT-2026-01.md", "已於當日控制", "已於次日控制"),
    ] {
        let path = format!("records/{path}");
        let (code, rules) = changed(&path, from, to, None);
        assert_eq!(code, 1, "{path}");
        assert!(rules.contains(&"GAT-005 error".to_owned()), "{path}: {rules:?}");
    }
}

#[test]
fn what_is_closed_may_grow() {
    let path = "records/incentive/2025/INC-2025-0003.yaml";
    let end = "forms: [certificate, bonus]\n";
    let more = format!("{end}withdrawn: {{on: 2026-06-20, by: S-0001, reason: 另有記錄。}}\n");
    // the reward is owed again, and nothing else is said
    assert_eq!(changed(path, end, &more, None), expected(1, &["INC-002 error"]));
}

#[test]
fn a_correction_tells_what_a_closed_record_said_and_who_agreed() {
    let path = "records/assessment/2026/ASM-2026-0007.yaml";
    let judged = |entry| changed(path, "score: 88", "score: 90", Some(entry));
    assert_eq!(judged("{field: score, was: 88, is: 90}"), expected(0, &[]));
    for entry in ["{field: score, was: 87, is: 90}", "{field: topic, was: 88, is: 90}"] {
        let (code, rules) = judged(entry);
        assert_eq!(code, 1);
        assert!(rules.contains(&"GAT-005 error".to_owned()), "{entry}: {rules:?}");
    }
    let path = "records/report/2026/RPT-2026-01.md";
    let entry = "{field: body, was: 已於當日控制, is: 已於次日控制}";
    assert_eq!(changed(path, "已於當日控制", "已於次日控制", Some(entry)), expected(0, &[]));
}

#[test]
fn an_approved_plan_changes_by_amendment_only() {
    let change = Change::new("recorded");
    let path = "records/plan/2026/PLAN-2026-C1-0001.yaml";
    let text = change.project.read(path).replace("cases: 1200", "cases: 1300");
    let old = text.split('"').find(|part| part.len() == 64).unwrap().to_owned();
    // the hashes of review and approval are made to fit, so that no other rule sees it
    change.project.write(path, text.replace(&old, "{hash}").as_bytes());
    change.commit(by("S-0011"));
    let (code, rules) = verdict(&change.judge());
    assert_eq!((code, rules), expected(1, &["GAT-005 error"]));
}

/// A baseline with the late appeal and, if there is one, a second entry.
fn frozen(second: &str) -> String {
    format!(
        "frozen:\n  - {{rule: APL-001, record: APL-2025-0001, path: records/appeal/2025/APL-2025-0001.yaml, frozen_on: 2026-01-07, reason: 舊案}}\n{second}"
    )
}

#[test]
fn the_baseline_only_shrinks() {
    const BASELINE: &str = "records/policy/baseline.yaml";
    const APPEAL: &str = "records/appeal/2025/APL-2025-0001.yaml";
    const SECOND: &str = "  - {rule: INC-004, record: INC-2025-0001, path: records/incentive/2025/INC-2025-0001.yaml, frozen_on: 2026-01-07, reason: 舊案}\n";
    let later = frozen("").replace("frozen_on: 2026-01-07", "frozen_on: 2026-01-08");
    let without = "frozen: []\n".to_owned();
    for (text, grows) in [(frozen(SECOND), true), (later, true), (frozen(""), false), (without, false)] {
        let change = Change::new("recorded");
        change.go_to("main", None);
        change.project.replace(APPEAL, "filed_on: 2025-12-29", "filed_on: 2026-01-07");
        change.project.write(BASELINE, frozen("").as_bytes());
        let base = change.commit(by("S-0001"));
        change.go_to("work", Some(base));
        change.project.write(BASELINE, format!("# 基準清單\n{text}").as_bytes());
        change.commit(by("S-0001"));
        let (_, rules) = verdict(&change.judge());
        assert_eq!(rules.contains(&"GAT-012 error".to_owned()), grows, "{text}: {rules:?}");
        // nor does it grow by being taken away for a while
        change.go_to("main", None);
        change.project.delete(BASELINE);
        let base = change.commit(by("S-0001"));
        change.go_to("work", Some(base));
        change.project.write(BASELINE, text.as_bytes());
        change.commit(by("S-0001"));
        let (_, rules) = verdict(&change.judge());
        assert_eq!(rules.contains(&"GAT-012 error".to_owned()), grows, "back: {text}: {rules:?}");
    }
    // a base without any may be given its first
    let change = Change::new("recorded");
    change.project.write(BASELINE, frozen("").as_bytes());
    change.commit(by("S-0001"));
    let (_, rules) = verdict(&change.judge());
    assert!(!rules.contains(&"GAT-012 error".to_owned()), "{rules:?}");
}

#[test]
fn an_id_never_comes_back_for_another_record() {
    let change = Change::new("recorded");
    change.go_to("main", None);
    let path = "records/suggestion/2026";
    let name = fs::read_dir(change.project.root().join(path)).unwrap().next().unwrap().unwrap().file_name();
    let path = format!("{path}/{}", name.to_str().unwrap());
    let text = change.project.read(&path);
    assert!(text.contains("summary: "));
    change.project.delete(&path);
    let base = change.commit(by("S-0001"));
    change.go_to("work", Some(base));
    change.project.write(&path, text.replacen("summary: ", "summary: 另一件。", 1).as_bytes());
    change.commit(by("S-0011"));
    let (code, rules) = verdict(&change.judge());
    assert_eq!(code, 1);
    assert!(rules.contains(&"GAT-006 error".to_owned()), "{rules:?}");
}

#[test]
fn row_42_two_changes_that_take_one_id_are_caught_in_the_result_of_the_merge() {
    let change = Change::new("recorded");
    let plan = change.project.read(super::change::PLAN).replace("C1-0077", "C1-0079");
    change.project.write("records/plan/2026/PLAN-2026-C1-0079.yaml", plan.as_bytes());
    change.commit(by("S-0011"));
    assert_eq!(verdict(&change.judge()), expected(0, &[]), "alone it is in order");
    change.go_to("main", None);
    change.project.write("records/plan/2025/PLAN-2026-C1-0079.yaml", plan.as_bytes());
    change.commit(by("S-0001"));
    let (code, rules) = verdict(&change.judge());
    assert_eq!(code, 1, "{rules:?}");
}

#[test]
fn only_what_is_new_blocks_and_what_stood_is_listed() {
    let change = Change::new("recorded");
    change.go_to("main", None);
    change.project.replace(super::change::PLAN, "unit: C1-A", "unit: C9-X");
    let base = change.commit(by("S-0001"));
    change.go_to("work", Some(base));
    change.project.write("notes.txt", b"nothing of the records\n");
    change.commit(by("S-0011"));
    let run = change.judge();
    assert_eq!(verdict(&run), expected(0, &[]));
    let document: Value = serde_json::from_str(&run.stdout).unwrap();
    let standing = document["diagnostics"].as_array().unwrap();
    assert!(standing.iter().any(|found| found["level"] == "error" && found["new"] == false));
    change.project.write(
        "records/plan/2026/PLAN-2026-C1-0078.yaml",
        change.project.read(super::change::PLAN).replace("C1-0077", "C1-0078").as_bytes(),
    );
    change.commit(by("S-0011"));
    assert_eq!(change.judge().code, 1, "the same fault in another record is new");
}

#[test]
fn addresses_and_keys_of_people_are_on_no_page() {
    let change = Change::new("recorded");
    let run = change.project.run(&["build", "--draft", "--out", "public"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let address = super::change::address("S-0041");
    let key = super::change::public(41);
    let key = key.split(' ').nth(1).unwrap();
    assert!(
        change.project.read("records/company/person/S-0041.yaml").contains(key),
        "there is something to show"
    );
    let shown = crate::project::tree(&change.project.root().join("public"));
    assert!(shown.len() > 100);
    for (path, bytes) in shown {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(&address) && !text.contains(key), "{}", path.display());
    }
}

#[test]
fn the_messages_of_commits_hold_no_personal_data() {
    let change = Change::new("recorded");
    change.project.write("notes.txt", b"nothing of the records\n");
    // a valid number of a person by its check digit, made up
    let number = ["F13", "1104", "093"].concat();
    let message = format!("survey: second half\n\nasked by {number}\n\nSigned-off-by: A <a@b.example>\n");
    change.commit_saying(by("S-0011"), &message);
    let run = change.judge();
    assert_eq!(verdict(&run), expected(1, &["GAT-009 error"]));
    assert!(!run.stdout.contains(&number), "what was found is not told");
    let told: Value = serde_json::from_str(&run.stdout).unwrap();
    let found = &told["diagnostics"][0];
    assert_eq!(found["line"], 3, "{found}");
}

#[test]
fn what_a_later_commit_took_away_is_in_the_history_still() {
    let path = "records/suggestion/2026/SUG-2026-0001.yaml";
    // a valid number of a person by its check digit, made up
    let number = ["F13", "1104", "093"].concat();
    let escaped = number.replacen('3', "\\x33", 1);
    let named = format!("records/suggestion/2026/{number}.yaml");
    for (place, written) in [(path, number.as_str()), (path, escaped.as_str()), (named.as_str(), "")] {
        let change = Change::new("recorded");
        let text = change.project.read(path);
        let other = text
            .replace("summary: ", "summary: \"")
            .replace("請增加人手。", &format!("請回電 {written}。\""));
        change.project.write(place, other.as_bytes());
        let first = change.commit(by("S-0011")).to_string();
        if place != path {
            change.project.delete(place);
        }
        change.project.write(path, format!("# looked through\n{text}").as_bytes());
        change.commit(by("S-0011"));
        let run = change.judge();
        assert_eq!(verdict(&run), expected(1, &["GAT-010 error"]), "{place} {written}");
        assert!(run.stdout.contains(&first[..12]) && !run.stdout.contains(&number));
    }
}

#[test]
fn the_committee_sees_the_commits_of_records_and_no_personal_data_in_them() {
    let change = Change::new("recorded");
    let path = "records/suggestion/2026/SUG-2026-0001.yaml";
    let page = "public/en/records/suggestion/SUG-2026-0001/index.html";
    // a valid number of a person by its check digit, made up
    let number = ["F13", "1104", "093"].concat();
    let text = change.project.read(path);
    let named = format!("{text}\"{number}\": {number}\n");
    change.project.write(path, named.replace("請增加人手", &format!("請回電 {number}")).as_bytes());
    let first = change.commit(by("S-0041")).to_string();
    change.project.write(path, text.as_bytes());
    let second = change.commit(by("S-0041")).to_string();
    let run = change.project.run(&["-q", "build", "--draft", "--locale", "en"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let shown = change.project.read(page);
    for commit in [&first, &second] {
        assert!(shown.contains(&commit[..7]), "{commit}");
    }
    for (path, bytes) in crate::project::tree(&change.project.root().join("public")) {
        assert!(!String::from_utf8_lossy(&bytes).contains(&number), "{}", path.display());
    }
    let run =
        change.project.run(&["-q", "build", "--draft", "--locale", "en", "--audience", "department:CS"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    for (path, bytes) in crate::project::tree(&change.project.root().join("public")) {
        let text = String::from_utf8_lossy(&bytes);
        let tells = path.ends_with("index.html") && path.starts_with("en/records");
        assert!(!tells || !text.contains(&first[..7]), "{}", path.display());
    }
}

#[test]
fn what_happened_to_a_plan_stays_whatever_its_status() {
    const APPROVED: &str = "records/plan/2026/PLAN-2026-C1-0001.yaml";
    // first the status, so that the rest is no longer that of an approved plan
    let change = Change::new("recorded");
    change.project.replace(APPROVED, "status: approved", "status: submitted");
    change.commit(by("S-0011"));
    let (code, rules) = verdict(&change.judge());
    assert!(code == 1 && rules.contains(&"GAT-005 error".to_owned()), "{rules:?}");
    // a plan that waits keeps its review, which may not have been the answer that was hoped for
    let change = Change::new("recorded");
    change.go_to("main", None);
    let bare = change.project.read(super::change::PLAN);
    change.review();
    let base = change.commit(by("S-0001"));
    change.go_to("work", Some(base));
    change.project.write(super::change::PLAN, bare.as_bytes());
    change.commit(by("S-0011"));
    assert_eq!(verdict(&change.judge()), expected(1, &["GAT-005 error"]));
}
