//! What holds for every page of the portal, tried on the minimal company's portal.

#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use crate::project::Project;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::OnceLock;

/// Every page of the minimal company's portal, built once by the program itself.
fn pages() -> &'static [(String, String)] {
    static PAGES: OnceLock<Vec<(String, String)>> = OnceLock::new();
    PAGES.get_or_init(|| {
        let project = Project::minimal();
        let run = project.run(&["-q", "build"]);
        assert_eq!(run.code, 0, "{}", run.stderr);
        let target = project.root().join("public");
        let mut pages = Vec::new();
        collect(&target, &target, &mut pages);
        pages.sort();
        pages
    })
}

fn collect(base: &Path, folder: &Path, pages: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(base, &path, pages);
        } else if path.extension().is_some_and(|ending| ending == "html") {
            let name = path.strip_prefix(base).unwrap().to_str().unwrap().to_owned();
            pages.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

#[test]
fn a_measure_of_very_many_units_leads_to_the_nearest() {
    let project = Project::minimal();
    project.replace("records/company/company.yaml", "locales: [zh-Hant, zh-Hans, en]", "locales: [en]");
    let department = "records/company/department/C1.yaml";
    let mut teams = project.read(department);
    for number in 10..60 {
        writeln!(
            teams,
            "  - {{id: C1-T{number}, names: {{zh-Hant: 組{number}, zh-Hans: 组{number}, en: Team {number}}}}}"
        )
        .unwrap();
        let id = format!("COMP-2026-10{number}");
        let complaint = format!(
            "id: {id}\nreceived_at: 2026-05-12T09:00+08:00\nregistered_at: 2026-05-12T09:10+08:00\nregistered_by: S-0021\nchannel: phone\ncategory: service\nunit: C1-T{number}\nsummary: 來電無人接聽。\n"
        );
        project.write(&format!("records/complaint/2026/{id}.yaml"), complaint.as_bytes());
    }
    project.write(department, teams.as_bytes());
    // the new teams have no daily assessments, of which a record tells
    let run = project.run(&["-q", "build", "--draft"]);
    assert_eq!(run.code, 0, "{}", run.stderr);
    let pills = |page: &str| -> Vec<String> {
        let html = project.read(&format!("public/en/kpi/COMPLAINT/{page}index.html"));
        let nav = html.split_once("<nav class=\"pills\"").unwrap().1.split_once("</nav>").unwrap().0;
        nav.split("</a>").filter_map(|pill| Some(pill.rsplit_once('>')?.1.to_owned())).collect()
    };
    assert_eq!(pills("C1-T33/"), ["Company", "C1", "C1-T33"]);
    let company = pills("");
    assert_eq!(company[..2], ["Company", "C1"]);
    assert!(!company.iter().any(|unit| unit.starts_with("C1-T")), "{company:?}");
}

#[test]
fn every_page_has_one_heading_and_skips_no_level() {
    for (path, html) in pages() {
        let main = html.split_once("<main").unwrap().1;
        let levels: Vec<u32> = main
            .split("<h")
            .skip(1)
            .filter(|rest| rest.len() > 2 && matches!(rest.as_bytes()[1], b' ' | b'>'))
            .filter_map(|rest| rest.chars().next()?.to_digit(10))
            .collect();
        assert_eq!(html.matches("<h1").count(), 1, "{path}");
        assert_eq!(levels.first(), Some(&1), "{path}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{path}: {levels:?}");
    }
}

fn is_form(path: &str) -> bool {
    matches!(*path.split('/').collect::<Vec<_>>().as_slice(), [.., "new", kind, "index.html"] if !kind.is_empty())
}

#[test]
fn nothing_that_the_content_policy_forbids_is_written() {
    let forbidden = [" style=", " onclick=", " onload=", "<style", "javascript:", "src=\"http", "url(http"];
    // papers to be printed stand alone: their one style sheet is let by its hash
    for (path, html) in pages().iter().filter(|(path, _)| !path.ends_with("/pack.html")) {
        for word in forbidden {
            assert!(!html.contains(word), "{path} has {word}");
        }
        // a form has a script of its own
        let scripts = if is_form(path) { 2 } else { 1 };
        assert_eq!(html.matches("<script").count(), scripts, "{path}");
        assert!(html.contains("default-src 'none'"), "{path}");
    }
}

#[test]
fn no_text_is_set_below_fourteen_pixels() {
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("site/style.css");
    let style = std::fs::read_to_string(style).unwrap();
    let sizes: Vec<f64> = style
        .split("font-size:")
        .skip(1)
        .filter_map(|rest| rest.split_once("rem").and_then(|(size, _)| size.parse().ok()))
        .collect();
    assert!(sizes.len() > 20, "sizes were found");
    assert!(sizes.iter().all(|size| *size >= 0.875), "{sizes:?}");
}

#[test]
fn every_custom_property_that_is_used_is_defined() {
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("site/style.css");
    let style = std::fs::read_to_string(style).unwrap();
    let chart = Path::new(env!("CARGO_MANIFEST_DIR")).join("site/chart.css");
    let style = style + &std::fs::read_to_string(chart).unwrap();
    let name = |rest: &str| {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(rest.len());
        rest[..end].to_owned()
    };
    let used: BTreeSet<String> = style.split("var(--").skip(1).map(name).collect();
    assert!(used.len() > 20, "properties were found");
    for property in used {
        assert!(style.contains(&format!("--{property}:")), "--{property} is not defined");
    }
}

/// The portal of the minimal company with a line in its policy and an appeal that changed a score.
fn portal_with(line: &str, audience: &str) -> Vec<(String, String)> {
    let project = Project::minimal();
    let policy = "records/policy/policy.yaml";
    project.replace(policy, "interpretation: QM\n", &format!("interpretation: QM\n{line}"));
    project.write(
        "records/appeal/2025/APL-2025-0002.yaml",
        "id: APL-2025-0002\nagainst: ASM-2025-0001\nunit: C1-A\nfiled_by: S-0012\nfiled_on: 2025-10-30\n\
         grounds: 樣本算錯。\nheard_by: S-0020\ndecided_on: 2025-11-05\noutcome: partly\nreason: 一項改計。\n\
         revised_score: 21.5\n"
            .as_bytes(),
    );
    let run = project.run(&["-q", "build", "--audience", audience]);
    assert_eq!(run.code, 0, "{} {}", run.stdout, run.stderr);
    let (target, mut pages) = (project.root().join("public"), Vec::new());
    collect(&target, &target, &mut pages);
    pages
}

#[test]
fn people_have_pages_only_where_the_policy_shows_them_and_the_first_score_stays() {
    let is_of_a_person = |path: &str| path.contains("/people/");
    assert!(!pages().iter().any(|(path, _)| is_of_a_person(path)), "none by default");
    let others = portal_with("person_pages: [department]\n", "committee");
    assert!(!others.iter().any(|(path, _)| is_of_a_person(path)), "not to the committee");
    let shown = portal_with("person_pages: [committee]\n", "committee");
    let page = shown.iter().find(|(path, _)| path == "en/people/S-0012/index.html");
    let (_, page) = page.expect("a page of the person");
    for word in
        ["3.00 points", "21.50 points after the appeal", "Criticised", "Ineffective", "Heard and penalised"]
    {
        assert!(page.contains(word), "{word}");
    }
    assert!(page.contains("APL-2025-0002") && page.contains("INC-2025-0002"));
    let (_, unit) = shown.iter().find(|(path, _)| path == "en/units/C1-A/index.html").unwrap();
    assert!(unit.contains("people/S-0012/"), "the unit leads to its people");
    assert!(shown.iter().any(|(path, _)| path == "zh-Hans/people/S-0012/index.html"));
    let own = portal_with("person_pages: [department]\n", "department:CS");
    let own: Vec<_> = own.iter().filter(|(path, _)| path.starts_with("en/people/")).collect();
    assert!(own.iter().any(|(path, _)| path == "en/people/S-0021/index.html"));
    assert!(own.iter().all(|(path, _)| path != "en/people/S-0012/index.html"), "of another department");
    let public = portal_with("person_pages: [committee, department]\n", "public");
    assert!(!public.iter().any(|(path, _)| is_of_a_person(path)), "never outside the company");
}

#[test]
fn a_calibration_shows_how_far_its_raters_agree() {
    let path = "en/records/calibration/CAL-2026-0001/index.html";
    let (_, page) = pages().iter().find(|(name, _)| name == path).unwrap();
    for word in ["All raters (Fleiss)", "Each rater against the others", "count in no measure"] {
        assert!(page.contains(word), "{word}");
    }
}

#[test]
fn where_a_pack_is_stricter_than_the_policy_its_page_says_so_in_every_language() {
    let project = Project::minimal();
    let policy = "records/policy/policy.yaml";
    project.replace(policy, "contact_attempts_per_day: 3", "contact_attempts_per_day: 4");
    project.replace(policy, "    summary: {zh-Hant: 初版", "    packs: [house]\n    summary: {zh-Hant: 初版");
    project.write(
        "records/policy/packs/house.yaml",
        "title: {zh-Hant: 一日至多三次}\ncaps:\n  - {count: 3, per_days: 1, counts: attempts, scope: person_debt, mode: \
         cap, source: {citation: DEC-2025-001, status: company-choice}}\n"
            .as_bytes(),
    );
    let run = project.run(&["-q", "build"]);
    assert_eq!(run.code, 0, "{} {}", run.stdout, run.stderr);
    let (target, mut pages) = (project.root().join("public"), Vec::new());
    collect(&target, &target, &mut pages);
    for (language, words) in
        [("en", "is stricter: 3 holds"), ("zh-Hant", "較嚴，以 3 為準"), ("zh-Hans", "较严，以 3 为准")]
    {
        let own = pages.iter().filter(|(path, _)| path.starts_with(&format!("{language}/policy/")));
        assert!(own.into_iter().any(|(_, page)| page.contains(words)), "{language}: {words}");
    }
}

#[test]
fn what_only_some_records_tell_stands_on_their_pages() {
    let project = Project::minimal();
    let plan = "records/plan/2026/PLAN-2026-C1-0001.yaml";
    project.replace("records/company/company.yaml", "locales: [zh-Hant, zh-Hans, en]", "locales: [en]");
    project.replace(
        plan,
        "  channels: [phone, sms]\n",
        "  channels: [phone, sms]\n  third_party: unreachable_only\n  visit_collectors: 2\n  optout: true\n",
    );
    project.replace(plan, "  cases: 1200\n", "  cases: 1200\n  product: credit_card\n");
    project.replace(
        plan,
        "  max_attempts_per_week: 6\n",
        "  max_attempts_per_week: 6\n  max_answered_per_day: 1\n  cooldown_days: 7\n  justification: 客戶要求分次來電\n",
    );
    project.replace(
        "records/complaint/2026/COMP-2026-0001.yaml",
        "acknowledged_at",
        "pauses:\n  - {from: 2026-05-06T09:00+08:00, to: 2026-05-07T09:00+08:00, reason: waiting_for_customer}\n\
         extensions:\n  - {on: 2026-05-10, to: 2026-06-20, reason: 等候錄音}\nproduct: car_loan\nacknowledged_at",
    );
    project.replace(
        "records/finding/2026/FIND-2026-0001.yaml",
        "notified_at",
        "subject: S-0012\nallegation: {raised_on: 2026-05-12, status: dismissed, basis: 查無實據}\nnotified_at",
    );
    project.replace(
        "records/finding/2026/FIND-2026-0001.yaml",
        "  done_on: 2026-05-15\n",
        "  done_on: 2026-05-15\n  extensions:\n    - {to: 2026-05-25, reason: 補件, by: S-0041, on: 2026-05-18}\n",
    );
    let run = project.run(&["-q", "build", "--draft"]);
    assert_eq!(run.code, 0, "{} {}", run.stdout, run.stderr);
    for (page, words) in [
        (
            "plan/PLAN-2026-C1-0001",
            &[
                "Credit card",
                "Only when the customer cannot be reached",
                "Collectors a visit",
                "Way to opt out",
                "Answered at most a day",
                "Days without contact after an answer",
                "客戶要求分次來電",
            ][..],
        ),
        ("complaint/COMP-2026-0001", &["Waiting for the customer", "等候錄音", "Car loan"]),
        (
            "finding/FIND-2026-0001",
            &["Dismissed", "查無實據", "S-0012", "Company leaders", "補件", "Disclosure"],
        ),
        ("finding/FIND-2026-0002", &["Disposition", "記過一次", "HR-2026-007"]),
    ] {
        let html = project.read(&format!("public/en/records/{page}/index.html"));
        let lists = html.split("<dl").skip(1).map(|list| list.split("</dl>").next().unwrap());
        let fields = lists.into_iter().find(|list| list.contains(".yaml</")).unwrap();
        for word in words {
            assert!(fields.contains(word), "{page}: {word}");
        }
    }
}
