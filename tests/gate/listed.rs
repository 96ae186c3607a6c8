//! The list of what must never pass unseen, each with the tests that show it, so that none of them is lost.

use std::fs;
use std::path::Path;

/// A number of the list, what it is, and tests by name: functions, or folders of `tests/cli/`.
const CLOSED: [(u32, &str, &[&str]); 38] = [
    (1, "no policy in the base", &["section_6_1_to_6_a_base_that_cannot_judge_refuses"]),
    (2, "an empty policy", &["section_6_1_to_6_a_base_that_cannot_judge_refuses"]),
    (3, "a policy that does not parse", &["section_6_1_to_6_a_base_that_cannot_judge_refuses"]),
    (4, "an unknown key or rule in it", &["section_6_1_to_6_a_base_that_cannot_judge_refuses"]),
    (5, "a policy for a newer program", &["a_program_that_the_base_does_not_name_judges_nothing"]),
    (
        6,
        "a policy that is a link or points elsewhere",
        &[
            "section_6_6_a_policy_that_is_a_link_refuses",
            "section_6_6_a_policy_that_is_a_pointer_or_a_folder_refuses",
        ],
    ),
    (7, "no base where there must be one", &["section_6_7_a_pull_request_is_not_judged_by_its_own_policy"]),
    (
        8,
        "a base that is unknown or ambiguous",
        &[
            "section_6_7_and_8_a_base_that_is_unset_unknown_or_ambiguous_refuses",
            "row_6_a_revision_names_one_commit_or_none",
        ],
    ),
    (9, "unrelated histories", &["section_6_9_to_11_and_13_a_history_that_is_not_whole_refuses"]),
    (
        10,
        "a shallow or partial clone",
        &[
            "section_6_9_to_11_and_13_a_history_that_is_not_whole_refuses",
            "section_6_14_an_object_that_is_absent_refuses",
        ],
    ),
    (
        11,
        "grafts and replaced objects",
        &[
            "section_6_9_to_11_and_13_a_history_that_is_not_whole_refuses",
            "row_11_a_mailmap_and_replaced_objects_change_no_verdict",
        ],
    ),
    (12, "a work tree that differs", &["row_17_the_work_tree_and_its_attributes_play_no_part"]),
    (
        13,
        "Git that is absent or distrusts its owner",
        &["section_6_13_no_other_program_is_asked_and_a_repository_of_somebody_else_refuses"],
    ),
    (
        14,
        "a damaged object",
        &["section_6_14_an_object_that_is_damaged_refuses", "section_6_14_an_object_that_is_absent_refuses"],
    ),
    (
        15,
        "keys that are absent",
        &[
            "row_10_only_a_good_signature_by_a_known_key_in_its_time_counts",
            "section_6_13_no_other_program_is_asked_and_a_repository_of_somebody_else_refuses",
        ],
    ),
    (16, "a signature that is not good", &["row_10_only_a_good_signature_by_a_known_key_in_its_time_counts"]),
    (
        17,
        "a key of another kind or time",
        &[
            "row_10_a_key_past_its_last_day_opens_nothing",
            "row_12_a_key_that_did_not_hold_on_the_day_of_the_approval_opens_nothing",
            "keys_of_the_other_curves_prove_as_well_and_a_kind_that_is_not_verified_is_named",
        ],
    ),
    (
        18,
        "owners of paths that do not hold",
        &["section_6_18_owners_that_are_missing_too_long_or_invalid_are_told"],
    ),
    (
        19,
        "no records",
        &["section_6_19_a_change_without_any_record_refuses", "a_folder_without_records_cannot_be_judged"],
    ),
    (
        20,
        "a file that nobody accounts for",
        &["row_18_every_entry_is_judged_or_refused", "a_file_that_is_no_record_is_not_overlooked"],
    ),
    (
        21,
        "a file that cannot be read",
        &["section_6_21_a_record_that_cannot_be_read_is_told_of_and_the_others_are_judged"],
    ),
    (22, "a limit that is passed", &["a_record_over_the_size_limit_is_refused_and_the_others_judged"]),
    (
        23,
        "what is not UTF-8",
        &[
            "a_file_that_is_not_utf_8_is_refused_and_the_others_judged",
            "entries_that_no_directory_could_hold_are_told_of",
        ],
    ),
    (
        24,
        "an id or a name taken twice",
        &[
            "an_id_of_two_files_is_told_with_both",
            "section_6_24_names_that_some_system_takes_for_one_are_told",
            "row_42_two_changes_that_take_one_id_are_caught_in_the_result_of_the_merge",
        ],
    ),
    (25, "an unknown kind", &["section_6_25_and_26_a_kind_and_a_date_that_cannot_be_read_are_told"]),
    (
        26,
        "a date that cannot be read",
        &[
            "section_6_25_and_26_a_kind_and_a_date_that_cannot_be_read_are_told",
            "row_15_a_commit_dated_ahead_of_the_clock_is_no_today",
        ],
    ),
    (27, "a waiver that does not hold", &["section_6_27_a_waiver_that_does_not_hold_is_told"]),
    (28, "a baseline of the change itself", &["the_baseline_only_shrinks"]),
    (
        29,
        "a rule that breaks off",
        &["a_rule_that_breaks_off_leaves_the_others_their_findings_and_no_verdict"],
    ),
    (30, "a report that cannot be written", &["a_report_that_cannot_be_written_is_an_input_output_error"]),
    (31, "an output that is closed", &["an_output_that_is_full_or_closed_is_never_a_success"]),
    (
        32,
        "an unknown flag, format or path",
        &[
            "section_6_32_and_33_what_would_weaken_the_gate_is_refused",
            "an_unknown_flag_is_a_usage_error",
            "an_unknown_format_is_a_usage_error",
            "a_path_that_is_not_there_is_a_usage_error",
        ],
    ),
    (
        33,
        "a variable that would weaken",
        &[
            "section_6_32_and_33_what_would_weaken_the_gate_is_refused",
            "a_variable_of_the_environment_cannot_weaken_a_verdict",
        ],
    ),
    (34, "two policies", &["section_6_34_a_second_policy_is_a_finding_and_judges_nothing"]),
    (35, "a clock that is wrong", &["row_15_a_commit_dated_ahead_of_the_clock_is_no_today"]),
    (
        36,
        "a verdict of another commit",
        &["row_40_and_41_a_verdict_names_what_was_judged_and_never_outlives_it"],
    ),
    (
        37,
        "a workflow that may skip the check",
        &[
            "the_workflows_that_we_give_let_no_check_be_left_out",
            "the_doctor_names_what_keeps_the_gate_from_holding",
        ],
    ),
    (
        38,
        "a program older than the policy asks for",
        &["a_program_that_the_base_does_not_name_judges_nothing"],
    ),
];

fn read(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, all);
        } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("listed.rs") {
            all.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}

/// The code of all tests.
fn code() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut code = String::new();
    read(&root.join("tests"), &mut code);
    read(&root.join("src"), &mut code);
    code
}

/// Whether a name is that of a function of the tests, of a folder of `tests/cli/` or of a script.
fn tests() -> impl Fn(&str) -> bool {
    let (root, code) = (Path::new(env!("CARGO_MANIFEST_DIR")), code());
    move |name| {
        let is_function = code.contains(&format!("fn {name}("));
        let is_script = name.starts_with("tests/") && root.join(name).is_file();
        is_function || is_script || root.join("tests/cli").join(name).is_dir()
    }
}

#[test]
fn every_threat_names_tests_that_are_there_or_says_that_it_has_none() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("SECURITY.md")).unwrap();
    let is_there = tests();
    let rows: Vec<Vec<&str>> = text
        .lines()
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .filter(|cells: &Vec<&str>| cells.first().is_some_and(|cell| cell.parse::<u32>().is_ok()))
        .collect();
    assert_eq!(rows.len(), 51);
    for (index, cells) in rows.iter().enumerate() {
        assert_eq!((cells.len(), cells[0]), (5, (index + 1).to_string().as_str()));
        let named: Vec<_> = cells[4].split('`').skip(1).step_by(2).collect();
        assert!(!named.is_empty() || cells[3].contains("**Open**"), "row {}", cells[0]);
        for test in named {
            assert!(is_there(test), "row {}: {test}", cells[0]);
        }
    }
}

#[test]
fn everything_that_must_fail_closed_has_its_tests() {
    let is_there = tests();
    for (index, (number, what, tests)) in CLOSED.iter().enumerate() {
        assert_eq!(*number as usize, index + 1);
        for test in *tests {
            assert!(is_there(test), "{number} ({what}): {test}");
        }
    }
    // every row that says who may judge, approve and what is judged
    let code = code();
    for row in (1..=18).filter(|row| *row != 16) {
        assert!(code.contains(&format!("fn row_{row}_")), "row {row}");
    }
    assert!(!is_there("a_test_that_nobody_wrote"));
}
