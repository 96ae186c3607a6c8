//! What the sample company's people went through, as their pages tell it: every step in its order, each with its
//! record and with somebody else's hand.

use super::{html, sample};
use crate::project::PROGRAM;
use std::process::Command;

/// The words of a page that stand in this order, one after another.
fn assert_tells(path: &str, words: &[&str]) {
    let pages = sample::pages();
    let text = html::text(pages.get(path).unwrap_or_else(|| panic!("no page {path}")));
    let mut from = 0;
    for word in words {
        let found = text[from..].find(word);
        from +=
            found.unwrap_or_else(|| panic!("{path} does not go on with {word:?} after\n{}", &text[..from]));
    }
}

#[test]
fn a_failed_assessment_leads_to_a_rectification_that_another_verifies() {
    let course = [
        "Assessed",
        "fail",
        "S-0103",
        "0.00 points",
        "Criticised",
        "S-0101",
        "INC-2025-0007",
        "Rectified",
        "Done in time",
        "S-0144",
        "Verified",
        "Effective",
        "S-0105",
    ];
    assert_tells("en/people/S-0144/index.html", &course);
    assert_tells("zh-Hant/people/S-0144/index.html", &["ASM-2025-0151", "INC-2025-0007", "S-0105"]);
}

#[test]
fn an_ineffective_rectification_leads_to_a_hearing_a_penalty_and_an_appeal_and_the_score_stays() {
    let course = [
        "Assessed",
        "fail",
        "S-0105",
        "0.00 points",
        "Criticised",
        "S-0101",
        "INC-2025-0006",
        "Rectified",
        "Verified",
        "Ineffective",
        "S-0107",
        "Heard and penalised",
        "Heard",
        "S-0001",
        "INC-2025-0010",
        "Appealed",
        "Dismissed",
        "S-0002",
        "APL-2025-0001",
        "ASM-2025-0157",
        "Periodic",
        "0.00",
        "fail",
    ];
    assert_tells("en/people/S-0224/index.html", &course);
}

#[test]
fn every_clause_is_covered_by_the_sample_company_and_so_is_every_inferred_one() {
    let mut command = Command::new(PROGRAM);
    command.env_clear().args(["-C", env!("CARGO_MANIFEST_DIR"), "--locale", "en", "explain", "--coverage"]);
    let output = command.output().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(text.lines().last(), Some("76 of 76 clauses are covered in full, and 6 of 6 inferred ones"));
}

#[test]
fn an_allegation_that_was_not_borne_out_is_closed_and_owes_nothing() {
    let path = "en/records/finding/FIND-2025-C2-0001/index.html";
    let course = [
        "Dismissed",
        "Alleged, and not borne out",
        "Severity",
        "Major",
        "Allegation dismissed",
        "Finding opened",
    ];
    assert_tells(path, &course);
    let text = html::text(sample::pages()[path]);
    for owed in ["overdue", "Rectification not completed", "Due "] {
        assert!(!text.contains(owed), "{owed}: {text}");
    }
    let overdue = html::text(sample::pages()["en/records/finding/overdue/index.html"]);
    assert!(!overdue.contains("FIND-2025-C2-0001"), "{overdue}");
}

#[test]
fn a_unit_outside_on_the_side_that_is_better_is_no_signal_for_the_worse() {
    let funnel = |path: &str| {
        let page = sample::pages()[path];
        let from = page.find("aria-labelledby=\"funnel-t").unwrap();
        page[from..].split("</svg>").next().unwrap().to_owned()
    };
    let success = funnel("en/kpi/SUCCESS/index.html");
    assert!(success.contains("class=\"c-better\"") && !success.contains("class=\"c-worse\""), "{success}");
    let complaints = funnel("en/kpi/COMPLAINT/index.html");
    assert!(
        complaints.contains("class=\"c-worse\"") && !complaints.contains("class=\"c-better\""),
        "{complaints}"
    );
}

#[test]
fn a_measure_by_year_has_whole_years_on_its_axis() {
    for language in ["en", "zh-Hant", "zh-Hans"] {
        let page = sample::pages()[format!("{language}/kpi/TRN-HRS/index.html").as_str()];
        let chart = page
            .split("<svg")
            .find(|svg| svg.contains("2026 6.4</text>"))
            .unwrap_or_else(|| panic!("{language}"));
        for year in ["2024", "2025", "2026"] {
            assert!(chart.contains(&format!(">{year}</text>")), "{language} {year}");
        }
    }
}

#[test]
fn the_home_page_and_the_papers_ask_for_the_same_decisions_and_what_presses_is_counted_once() {
    let asked = ["Complaint rate", "WAV-2026-0002", "Asked by S-0401", "CMP-011"];
    assert_tells("en/index.html", &asked);
    assert_tells("en/meetings/next/pack.html", &asked);
    let pages = sample::pages();
    let beside = |page: &str| {
        let count = pages[page].split_once("Compliance <span class=\"ct\">").expect("a count").1;
        count.split('<').next().map(str::to_owned)
    };
    assert_eq!(beside("en/index.html").as_deref(), Some("5"));
    assert_tells("en/compliance/index.html", &["5 breaches wait for an answer", "there are no defects"]);
    assert_tells("en/clauses/1.3.3/index.html", &["Continual improvement", "Warnings"]);
}

#[test]
fn a_waiver_stands_on_its_page_as_in_the_list_and_the_guide_names_the_addresses_to_type() {
    assert_tells("en/records/waiver/WAV-2026-0002/index.html", &["WAV-2026-0002", "Expires soon"]);
    assert_tells("en/waivers/index.html", &["WAV-2026-0002", "Expires soon"]);
    assert_tells("en/guide/tutorial/index.html", &["user.email 's-0011@anheng.example'"]);
}
