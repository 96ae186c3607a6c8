//! `pinguan due`: what is listed for whom, in each form; and the calendar, read back by a small parser.

#![allow(clippy::unwrap_used, reason = "a failed step is a failed test")]

use crate::project::Project;

const COMPLAINT: &str = "records/complaint/2026/COMP-2026-0009.yaml";
const FINDING: &str = "records/finding/2026/FIND-2026-0009.yaml";
const PLAN: &str = "records/plan/2026/PLAN-2026-C1-0009.yaml";

/// The minimal company without what it owes by itself at the turn of a period.
fn quiet() -> Project {
    let project = Project::minimal();
    let policy = project.read("records/policy/policy.yaml");
    let later = policy.replace("1.4.4: 2026", "1.4.4: 2027").replace("2.2.2e: 2026", "2.2.2e: 2027");
    project.write("records/policy/policy.yaml", later.replace("3.4.2: 2026", "3.4.2: 2027").as_bytes());
    let evaluation = "records/partner-evaluation/2026/PEVAL-2026-0001.yaml";
    project.replace(evaluation, "evaluated_on: 2026-03-30", "evaluated_on: 2026-06-29");
    project.replace(evaluation, "next_due: 2026-06-30", "next_due: 2026-09-29");
    project
}

/// The minimal company with something that waits for every role, as of Tuesday 30 June 2026.
fn busy() -> Project {
    let project = quiet();
    // due on Saturday 27 June: overdue
    project.write(COMPLAINT, "id: COMP-2026-0009\nreceived_at: 2026-06-12T09:00+08:00\nregistered_at: 2026-06-12T09:10+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: service\nunit: C1-A\nsummary: 來電無人接聽。\nacknowledged_at: 2026-06-12T10:00+08:00\n".as_bytes());
    // due on Thursday 9 July
    project.write(FINDING, "id: FIND-2026-0009\nfound_at: 2026-06-26T10:00+08:00\nfound_by: S-0041\nunit: C1-A\nseverity: normal\nsummary: 缺錄音。\nnotified_at: 2026-06-26T11:00+08:00\nrectification: {owner: S-0012, due: 2026-07-09, action: 補錄。}\n".as_bytes());
    // submitted on Monday 29 June; two working days: Wednesday 1 July
    let plan = project.read("records/plan/2026/PLAN-2026-C1-0002.yaml");
    let (body, _) = plan.split_once("reviews:").unwrap();
    let body = body
        .replace("PLAN-2026-C1-0002", "PLAN-2026-C1-0009")
        .replace("status: approved", "status: submitted")
        .replace("2026-02-20T09:14", "2026-06-29T09:14")
        .replace("2026-03-01", "2026-07-15")
        .replace("2026-04-30", "2026-08-31");
    project.write(PLAN, body.as_bytes());
    project
}

fn names(project: &Project, arguments: &[&str]) -> Vec<String> {
    let run = project.run(&[&["due", "--format", "json"], arguments].concat());
    assert_eq!(run.code, 0, "{}", run.stderr);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(document["schema_version"], 1);
    let items = document["items"].as_array().unwrap();
    let name = |item: &serde_json::Value| {
        format!("{}/{}", item["record"].as_str().unwrap(), item["task"].as_str().unwrap())
    };
    items.iter().map(name).collect()
}

const LATE: &str = "COMP-2026-0009/resolution";
const ANSWER: &str = "COMP-2026-0009/answer";
const REVIEW: &str = "PLAN-2026-C1-0009/plan-review";
const MEND: &str = "FIND-2026-0009/rectification";

#[test]
fn what_is_overdue_comes_first_then_what_falls_due_soonest() {
    let project = busy();
    assert_eq!(names(&project, &[]), [LATE, REVIEW, MEND, ANSWER]);
    assert_eq!(names(&project, &["--within", "1d"]), [LATE, REVIEW]);
    assert_eq!(names(&project, &["--within", "0d"]), [LATE]);
    assert_eq!(names(&project, &["--within", "8d"]), [LATE, REVIEW]);
    assert_eq!(names(&project, &["--within", "9d"]), [LATE, REVIEW, MEND]);
    assert_eq!(names(&project, &["--overdue"]), [LATE]);
    assert!(names(&quiet(), &[]).is_empty());
}

#[test]
fn what_is_owed_for_the_first_time_is_told_before_it_is_a_breach() {
    let project = Project::minimal();
    project.delete("records/partner-evaluation/2026/PEVAL-2026-0001.yaml");
    project.delete("records/work-plan/2026/WPLAN-2026-0001.yaml");
    let told = |as_of: &str, within: &str| names(&project, &["--as-of", as_of, "--within", within]);
    let first =
        ["QM/management-review", "QM/self-audit", "QM/work-plan", "QM/targets", "PTN-01/partner-evaluation"];
    let all = told("2026-01-06", "400d");
    for name in first {
        assert!(all.iter().any(|told| told == name), "{name}: {all:?}");
    }
    assert!(told("2026-01-30", "5d").contains(&"QM/work-plan".to_owned()));
    assert!(!told("2026-11-30", "30d").contains(&"QM/targets".to_owned()));
    assert!(told("2026-12-01", "30d").contains(&"QM/targets".to_owned()));
    project.replace(
        "records/policy/measures.yaml",
        "{kpi: CSAT, minimum_n: 30, targets: [{from: 2026-01-01, to: 2026-12-31,",
        "{kpi: CSAT, minimum_n: 30, targets: [{from: 2026-01-01, to: 2026-11-30,",
    );
    assert!(told("2026-11-30", "0d").contains(&"QM/targets".to_owned()), "the first to end");
}

#[test]
fn who_attended_another_session_of_the_item_makes_up_for_nothing() {
    let project = quiet();
    let plan = "records/training-plan/2026/TPLAN-2026-0001.yaml";
    let first = "id: TSES-2026-0008\nplan: TPLAN-2026-0001\nitem: 1\nby: S-0041\ndate: 2026-06-10\nhours: 2\nmethods: [case]\ntrainer: {person: S-0040}\nrequired: [S-0010, S-0050]\nattended: [S-0010]\n";
    assert!(project.read(plan).contains("mandatory: true"), "{}", project.read(plan));
    project.write("records/training-session/2026/TSES-2026-0008.yaml", first.as_bytes());
    let makes_up =
        || names(&project, &["--within", "60d"]).iter().any(|name| name == "TSES-2026-0008/make-up");
    assert!(makes_up(), "S-0050 was absent");
    let second = first
        .replace("0008", "0009")
        .replace("06-10", "06-11")
        .replace("attended: [S-0010]", "attended: [S-0050]")
        .replace("required: [S-0010, S-0050]", "required: [S-0050]");
    project.write("records/training-session/2026/TSES-2026-0009.yaml", second.as_bytes());
    assert!(!makes_up(), "and came the day after");
}

#[test]
fn a_person_sees_what_waits_for_their_role_and_a_unit_what_concerns_it() {
    let project = busy();
    // the head of C1 reviews and answers, the owner mends, the registrar closes
    assert_eq!(names(&project, &["--person", "S-0010"]), [REVIEW, ANSWER]);
    assert_eq!(names(&project, &["--person", "S-0012"]), [MEND]);
    assert_eq!(names(&project, &["--person", "S-0021"]), [LATE]);
    assert!(names(&project, &["--person", "S-0041"]).is_empty());
    assert_eq!(names(&project, &["--unit", "CS"]), [LATE]);
    assert_eq!(names(&project, &["--unit", "C1"]), [LATE, REVIEW, MEND, ANSWER]);
    assert!(names(&project, &["--unit", "DM"]).is_empty());
    // once reviewed, the plan waits for every quality officer
    let review = "reviews:\n  - {by: S-0010, at: 2026-06-30T09:00+08:00, verdict: agreed, hash: '{hash}'}\n";
    project.write(PLAN, format!("{}{review}", project.read(PLAN)).as_bytes());
    for officer in ["S-0041", "S-0042"] {
        assert_eq!(names(&project, &["--person", officer]), ["PLAN-2026-C1-0009/plan-approval"]);
    }
    // who has left is relieved by who holds the role
    project.replace(
        "records/company/person/S-0012.yaml",
        "from: 2025-01-01\n",
        "from: 2025-01-01\nto: 2026-06-29\n",
    );
    assert!(names(&project, &["--person", "S-0010"]).contains(&MEND.to_owned()));
}

#[test]
fn what_concerns_no_unit_waits_for_those_who_keep_its_kind() {
    let run = Project::minimal().run(&["due", "--format", "json", "--as-of", "2026-12-31"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let items = document["items"].as_array().unwrap().iter();
    let of_none: Vec<_> = items.filter(|item| item["task"] == "answer" && item["unit"] == "").collect();
    let waits_for = |record: &str| {
        let item = of_none.iter().find(|item| item["record"] == record).unwrap();
        (item["department"].as_str().unwrap(), item["people"].clone())
    };
    assert_eq!(waits_for("TPLAN-2026-0001"), ("QM", serde_json::json!(["S-0040"])));
    // the management has leaders and no head
    assert_eq!(waits_for("MEET-2026-0003"), ("MG", serde_json::json!(["S-0001"])));
    assert!(of_none.iter().all(|item| item["people"] != serde_json::json!([])), "{of_none:?}");
}

#[test]
fn what_a_unit_left_out_waits_for_its_head() {
    let run = Project::minimal().run(&["due", "--format", "json", "--as-of", "2026-12-31"]);
    let document: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    let items = document["items"].as_array().unwrap().iter();
    let heads = [("C1-A", "S-0010"), ("CS", "S-0020"), ("DM", "S-0030"), ("QM", "S-0040")];
    let owed: Vec<_> = items
        .filter(|item| item["task"] == "answer")
        .filter_map(|item| Some((item, heads.iter().find(|(unit, _)| item["record"] == **unit)?.1)))
        .collect();
    assert!(!owed.is_empty(), "{}", run.stdout);
    for (item, head) in owed {
        assert_eq!(item["people"], serde_json::json!([head]), "{item}");
    }
}

#[test]
fn a_list_judges_nothing_and_wrong_words_are_refused() {
    let project = busy();
    for format in ["human", "markdown", "json", "ics"] {
        for locale in ["zh-Hant", "zh-Hans", "en"] {
            let run = project.run(&["due", "--format", format, "--locale", locale]);
            assert_eq!((run.code, run.stderr.as_str()), (0, ""), "{format} {locale}");
            assert_eq!(run, project.run(&["due", "--format", format, "--locale", locale]));
        }
    }
    for wrong in [&["--unit", "C9"][..], &["--person", "S-9999"], &["--within", "soon"], &["--format", "pdf"]]
    {
        assert_eq!(project.run(&[&["due"], wrong].concat()).code, 2, "{wrong:?}");
    }
    assert_eq!(project.run(&["due", "--overdue", "--within", "3d"]).code, 2);
    project.write("records/policy/policy.yaml", b"versions: [");
    assert_eq!(project.run(&["due"]).code, 3);
}

#[test]
fn the_lists_for_people_say_the_day_and_the_working_days_left() {
    let project = busy();
    let human = project.run(&["due", "--locale", "en"]).stdout;
    for said in [
        "1 overdue, 1 due soon, 4 listed",
        // Saturday 27 June to Tuesday 30 June: Monday and Tuesday
        "2026-06-27  COMP-2026-0009     Complaint to be closed · 2 working days overdue · C1-A · CS S-0021",
        "2026-07-01  PLAN-2026-C1-0009  Plan waits for its department head's review · 1 working day · C1-A · C1 S-0010",
        // 1, 2, 3, 6, 7, 8, 9 July
        "2026-07-09  FIND-2026-0009     Rectification to be completed · 7 working days · C1-A · C1 S-0012",
    ] {
        assert!(human.contains(said), "{said}\n{human}");
    }
    let markdown = project.run(&["due", "--locale", "zh-Hant", "--format", "markdown"]).stdout;
    assert!(markdown.contains("| 2026 年 7 月 1 日（週三） | 1 個工作日 |"), "{markdown}");
    let rows: Vec<_> = markdown.lines().filter(|line| line.starts_with('|')).collect();
    assert!(rows.iter().all(|row| row.matches('|').count() == 7), "{markdown}");
}

#[test]
fn a_published_calendar_counts_and_says_where_it_is_provisional() {
    let project = busy();
    project.write(
        "records/policy/calendar.yaml",
        b"base: cn\nmakeup_workdays: [2026-07-04]\nholidays: [2026-07-01]\n",
    );
    // submitted on 29 June; Tuesday 30 = 1; 1 July is the company's own holiday; Thursday 2 July = 2
    let human = project.run(&["due", "--locale", "en"]).stdout;
    assert!(human.contains("2026-07-02  PLAN-2026-C1-0009"), "{human}");
    // 2, 3, 4 (Saturday, worked), 6, 7, 8, 9 July
    assert!(human.contains("Rectification to be completed · 7 working days"), "{human}");
    assert!(!human.contains("provisional"));
    project.replace(FINDING, "due: 2026-07-09", "due: 2027-01-04");
    let far = project.run(&["due", "--locale", "en", "--within", "52w"]).stdout;
    assert!(far.contains("The working days of 2027 are provisional"), "{far}");
}

/// A content line: its name, parameters and value, the value not yet unescaped.
type Line = (String, String, String);

/// Reads a calendar as RFC 5545 has it, and refuses what it forbids.
fn read_calendar(text: &str) -> Vec<Line> {
    assert!(
        text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']),
        "every line ends in CRLF"
    );
    for line in text.split_terminator("\r\n") {
        assert!(line.len() <= 75, "{} octets: {line}", line.len());
    }
    let unfolded = text.replace("\r\n ", "");
    let read = |line: &str| {
        let (head, value) = line.split_once(':').unwrap_or_else(|| panic!("no colon: {line}"));
        let (name, parameters) = head.split_once(';').unwrap_or((head, ""));
        assert!(!name.is_empty() && name.bytes().all(|b| b.is_ascii_uppercase() || b == b'-'), "{line}");
        (name.to_owned(), parameters.to_owned(), value.to_owned())
    };
    unfolded.split_terminator("\r\n").map(read).collect()
}

fn unescaped(value: &str) -> String {
    let mut out = String::new();
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.push(match chars.next().unwrap() {
                'n' | 'N' => '\n',
                c @ ('\\' | ';' | ',') => c,
                other => panic!("escaped {other:?} in {value}"),
            }),
            ';' | ',' => panic!("bare {c:?} in {value}"),
            c => out.push(c),
        }
    }
    out
}

fn values<'a>(lines: &'a [Line], name: &str) -> Vec<&'a str> {
    lines.iter().filter(|line| line.0 == name).map(|line| line.2.as_str()).collect()
}

#[test]
fn the_calendar_is_one_that_others_can_read() {
    let project = busy();
    // a name that wants folding and escaping, and tries to end its line
    let name = format!("{}; \\\\, BEGIN:VEVENT\\n", "範例資產服務".repeat(12));
    project.replace("records/company/company.yaml", "zh-Hant: 範例資產服務", &format!("zh-Hant: \"{name}\""));
    let text = project.run(&["due", "--format", "ics", "--locale", "zh-Hant"]).stdout;
    let lines = read_calendar(&text);
    assert_eq!(lines[0].2, "VCALENDAR");
    assert_eq!(values(&lines, "VERSION"), ["2.0"]);
    let begun: Vec<_> = values(&lines, "BEGIN");
    assert_eq!(begun, ["VCALENDAR", "VEVENT", "VEVENT", "VEVENT", "VEVENT"]);
    assert_eq!(values(&lines, "END").len(), begun.len());
    assert!(unescaped(values(&lines, "X-WR-CALNAME")[0]).starts_with(&"範例資產服務".repeat(12)));
    assert_eq!(values(&lines, "DTSTART"), ["20260627", "20260701", "20260709", "20260710"]);
    assert_eq!(values(&lines, "DTEND"), ["20260628", "20260702", "20260710", "20260711"]);
    assert!(values(&lines, "DTSTAMP").iter().all(|stamp| *stamp == "20260630T000000Z"));
    let summaries: Vec<_> = values(&lines, "SUMMARY").into_iter().map(unescaped).collect();
    assert_eq!(summaries[0], "投訴須結案 COMP-2026-0009");
    let mut uids = values(&lines, "UID");
    assert!(uids.contains(&"PLAN-2026-C1-0009/plan-review@deadlines.pinguan"));
    uids.sort_unstable();
    uids.dedup();
    assert_eq!(uids.len(), 4);
    // a later edition moves no event that has not moved
    let later =
        project.run(&["due", "--format", "ics", "--locale", "zh-Hant", "--as-of", "2026-07-01"]).stdout;
    let same = |text: &str| text.replace("20260701T000000Z", "STAMP").replace("20260630T000000Z", "STAMP");
    let of = |text: &str| {
        values(&read_calendar(text), "UID").iter().map(|uid| (*uid).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(of(&text), of(&later));
    assert_eq!(same(&text), same(&later));
}

#[test]
fn an_empty_calendar_is_a_calendar() {
    let lines = read_calendar(&quiet().run(&["due", "--format", "ics", "--locale", "en"]).stdout);
    assert_eq!((lines[0].2.as_str(), values(&lines, "BEGIN").len()), ("VCALENDAR", 1));
}
