//! The measures of the policy: smallest samples, targets of each year, phases of the charts.

/// A phase of a chart: first day, last day of its baseline, decision, reason in three languages.
pub type Phase = (&'static str, Option<&'static str>, &'static str, [&'static str; 3]);

/// KPI, smallest sample, targets of the three years or none, phase.
pub type Measure = (&'static str, u32, Option<[&'static str; 3]>, Option<Phase>);

/// The measures, in the order of the file.
pub const MEASURES: &[Measure] = &[
    (
        "COMPLAINT",
        5,
        Some(["3.5", "3.0", "2.5"]),
        Some((
            "2025-01-01",
            Some("2025-12-31"),
            "DEC-2024-019",
            ["統一話術、撥號前覆核", "统一话术、拨号前复核", "One script, a check before dialling"],
        )),
    ),
    ("DATA-ACC", 100, Some(["0.99", "0.99", "0.99"]), None),
    ("CSAT", 30, Some(["0.80", "0.80", "0.80"]), None),
    (
        "SUCCESS",
        30,
        Some(["0.33", "0.33", "0.33"]),
        Some((
            "2025-01-01",
            None,
            "DEC-2024-020",
            ["依還款能力分群協商", "依还款能力分群协商", "Terms by ability to pay"],
        )),
    ),
    ("CSAT-MEAN", 30, Some(["4.0", "4.0", "4.0"]), None),
    ("ACK", 20, Some(["0.95", "0.95", "0.95"]), None),
    ("DATA-COMPL", 100, Some(["0.99", "0.99", "0.99"]), None),
    ("DATA-TIME", 100, Some(["0.99", "0.99", "0.99"]), None),
    ("PLAN-LT", 10, Some(["5", "5", "5"]), None),
    ("PLAN-1ST", 20, Some(["0.8", "0.8", "0.8"]), None),
    ("PLAN-ADH", 30, Some(["0.95", "0.95", "0.95"]), None),
    ("AMEND-RATE", 20, None, None),
    ("NOTIFY-T", 20, Some(["24", "24", "24"]), None),
    ("REG-T", 20, Some(["1", "1", "1"]), None),
    ("SLA", 20, Some(["0.95", "0.95", "0.95"]), None),
    ("RESOLVE-P", 20, Some(["10", "10", "10"]), None),
    ("AGE", 0, None, None),
    ("ESC-T", 20, Some(["0.95", "0.95", "0.95"]), None),
    ("UPHELD", 20, None, None),
    ("REPEAT", 20, Some(["0.05", "0.05", "0.05"]), None),
    ("CONDUCT-RATE", 300, Some(["2", "2", "2"]), None),
    ("CONDUCT-SHARE", 20, None, None),
    ("QA-SCORE", 30, Some(["85", "85", "85"]), None),
    ("QA-CRITICAL", 30, Some(["0.98", "0.98", "0.98"]), None),
    ("PRIV-BREACH", 300, None, None),
    ("MON-COV", 1, Some(["0.03", "0.03", "0.03"]), None),
    ("MON-LAG", 20, Some(["24", "24", "24"]), None),
    ("CAPA-OT", 10, Some(["0.9", "0.9", "0.9"]), None),
    ("RECUR", 10, Some(["0.1", "0.1", "0.1"]), None),
    ("SERIOUS-DISP", 1, Some(["1", "1", "1"]), None),
    ("HOT-COV", 1, Some(["1", "1", "1"]), None),
    ("HOT-ANS", 100, Some(["0.8", "0.8", "0.8"]), None),
    ("ABANDON", 100, Some(["0.05", "0.05", "0.05"]), None),
    ("CS-QA", 30, Some(["85", "85", "85"]), None),
    ("FIRST-RESP", 100, Some(["0.90", "0.90", "0.95"]), None),
    ("FCR", 100, Some(["0.75", "0.75", "0.78"]), None),
    ("FB-TIME", 10, Some(["0.95", "0.95", "0.95"]), None),
    ("INFO-TAT", 10, Some(["0.95", "0.95", "0.95"]), None),
    ("COMP-RCA", 10, Some(["0.95", "0.95", "0.95"]), None),
    ("PARTNER-EVAL", 1, None, None),
    ("CLAUSE-COV", 1, None, None),
    ("COMM-COMP", 1, Some(["1", "1", "1"]), None),
    ("COMM-CAD", 4, None, None),
    ("DEC-CLOSE", 4, Some(["0.9", "0.9", "0.9"]), None),
    ("PLAN-EXEC", 5, Some(["0.9", "0.9", "0.9"]), None),
    ("POLICY-CUR", 1, Some(["1", "1", "1"]), None),
    ("ASSESS-COV", 1, Some(["0.95", "0.95", "0.95"]), None),
    ("SCORE", 1, Some(["80", "80", "80"]), None),
    ("ASSESS-SPEC", 1, Some(["0.9", "0.9", "0.9"]), None),
    ("REWARD-CONS", 5, Some(["0.9", "0.9", "0.9"]), None),
    ("FAIL-RECT", 5, Some(["0.9", "0.9", "0.9"]), None),
    ("PEN-CONS", 5, Some(["0.9", "0.9", "0.9"]), None),
    ("OWN-WEEK", 10, Some(["0.6", "0.6", "0.6"]), None),
];

/// First day, last day and decision of each year's targets.
pub const YEARS: [(&str, &str, &str); 3] = [
    ("2024-07-01", "2024-12-31", "DEC-2024-001"),
    ("2025-01-01", "2025-12-31", "DEC-2024-021"),
    ("2026-01-01", "2026-12-31", "DEC-2025-017"),
];
