//! The evaluations of the partner agencies of the story, one a quarter and agency, since the contact pack asks for one
//! every three months.

use super::super::Book;

/// An evaluation: year and number, agency, period, day, by whom, the five scores, result, reason, the next one's day.
type Evaluation = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    [u32; 5],
    &'static str,
    &'static str,
    &'static str,
);

const SUBJECTS: [&str; 5] = ["compliance", "complaints", "data_protection", "training", "results"];

const EVALUATIONS: &[Evaluation] = &[
    (
        "2024-0001",
        "PTN-01",
        "2024-Q3",
        "2024-09-24",
        "S-0107",
        [86, 80, 88, 79, 74],
        "keep",
        "各項均達合約要求。",
        "2024-12-24",
    ),
    (
        "2024-0002",
        "PTN-02",
        "2024-Q3",
        "2024-09-25",
        "S-0107",
        [82, 77, 85, 58, 78],
        "improve",
        "培訓紀錄不全，限期補齊。",
        "2024-12-24",
    ),
    (
        "2024-0003",
        "PTN-01",
        "2024-Q4",
        "2024-12-20",
        "S-0107",
        [87, 79, 88, 80, 75],
        "keep",
        "各項均達合約要求。",
        "2025-03-21",
    ),
    (
        "2024-0004",
        "PTN-02",
        "2024-Q4",
        "2024-12-23",
        "S-0107",
        [83, 78, 85, 74, 77],
        "keep",
        "培訓紀錄已補齊大半，餘三人於次季補訓。",
        "2025-03-21",
    ),
    (
        "2025-0001",
        "PTN-01",
        "2025-Q1",
        "2025-03-20",
        "S-0107",
        [87, 77, 89, 81, 75],
        "keep",
        "各項均達合約要求。",
        "2025-06-19",
    ),
    (
        "2025-0002",
        "PTN-02",
        "2025-Q1",
        "2025-03-21",
        "S-0107",
        [84, 79, 86, 78, 78],
        "keep",
        "補訓完成，各項達標。",
        "2025-06-19",
    ),
    (
        "2025-0003",
        "PTN-01",
        "2025-Q2",
        "2025-06-18",
        "S-0107",
        [88, 74, 89, 82, 76],
        "keep",
        "投訴略增，請其檢討外呼名單。",
        "2025-09-17",
    ),
    (
        "2025-0004",
        "PTN-02",
        "2025-Q2",
        "2025-06-19",
        "S-0107",
        [84, 80, 86, 79, 78],
        "keep",
        "各項均達合約要求。",
        "2025-09-17",
    ),
    (
        "2025-0005",
        "PTN-01",
        "2025-Q3",
        "2025-09-16",
        "S-0109",
        [88, 73, 90, 83, 76],
        "keep",
        "投訴仍略多，列入按月檢討。",
        "2025-12-16",
    ),
    (
        "2025-0006",
        "PTN-02",
        "2025-Q3",
        "2025-09-17",
        "S-0109",
        [85, 80, 87, 80, 79],
        "keep",
        "各項均達合約要求。",
        "2025-12-16",
    ),
    (
        "2025-0007",
        "PTN-01",
        "2025-Q4",
        "2025-12-12",
        "S-0109",
        [88, 72, 90, 84, 76],
        "keep",
        "按月檢討已見效，續觀察一季。",
        "2026-03-13",
    ),
    (
        "2025-0008",
        "PTN-02",
        "2025-Q4",
        "2025-12-15",
        "S-0109",
        [85, 81, 87, 80, 79],
        "keep",
        "各項均達合約要求。",
        "2026-03-13",
    ),
    (
        "2026-0001",
        "PTN-01",
        "2026-Q1",
        "2026-03-12",
        "S-0109",
        [89, 76, 90, 84, 77],
        "keep",
        "投訴回落，結束按月檢討。",
        "2026-06-11",
    ),
    (
        "2026-0002",
        "PTN-02",
        "2026-Q1",
        "2026-03-13",
        "S-0109",
        [86, 81, 88, 81, 80],
        "keep",
        "各項均達合約要求。",
        "2026-06-11",
    ),
    (
        "2026-0003",
        "PTN-01",
        "2026-Q2",
        "2026-06-10",
        "S-0109",
        [89, 78, 91, 85, 77],
        "keep",
        "各項均達合約要求。",
        "2026-09-09",
    ),
    (
        "2026-0004",
        "PTN-02",
        "2026-Q2",
        "2026-06-11",
        "S-0109",
        [86, 82, 88, 82, 80],
        "keep",
        "各項均達合約要求。",
        "2026-09-09",
    ),
];

/// Writes them all.
pub fn write(book: &mut Book) {
    for (number, unit, period, on, by, scores, result, reason, next) in EVALUATIONS {
        let criteria = SUBJECTS
            .iter()
            .zip(scores)
            .map(|(subject, score)| format!("  - subject: {subject}\n    score: {score}\n"));
        let criteria: String = criteria.collect();
        let year = &number[..4];
        book.put(
            format!("records/partner-evaluation/{year}/PEVAL-{number}.yaml"),
            format!(
                "id: PEVAL-{number}\nunit: {unit}\nperiod: {period}\nevaluated_on: {on}\nby: {by}\ncriteria:\n{criteria}\
                 result: {result}\nreason: {reason}\nnext_due: {next}\n"
            ),
        );
    }
}
