//! A year’s publicity has more than one form.

use crate::calendar::Grain;
use crate::diagnostic::{Level, Nature};
use crate::record::PublicityForm;
use crate::rules::sample::{COMPANY, POLICY, PUBLICITY2};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};
use std::collections::BTreeSet;

/// `PUB-002`.
pub const RULE: Rule = Rule {
    id: "PUB-002",
    name: "publicity-in-one-form",
    clauses: &["5.3.1"],
    nature: Nature::Breach,
    level: Level::Warning,
    since: "0.1.0",
    also: &["POL-004", "POL-005"],
    fails: &[Sample {
        name: "two posters in 2025 and nothing else",
        edits: &[
            Edit::Set(COMPANY, "adopted_on", "2025-01-01"),
            Edit::Lay(
                POLICY,
                "in_force_from",
                "{1.2.1: 2026-01-01, 1.2.3: 2026-01-01, 1.3.2: 2026-01-01, 1.3.3: 2026-01-01, 2.1.2b: 2026-01-01, 2.1.2c: 2026-01-01, 2.2.2a: 2026-01-01, 2.3.1b: 2026-01-01, 5.1.1: 2026-01-01, 5.3.1: 2025-01-01, 6.1: 2026-01-01}",
            ),
            Edit::File("publicity/2025/PUB-2025-0001.yaml", POSTERS[0]),
            Edit::File("publicity/2025/PUB-2025-0002.yaml", POSTERS[1]),
            Edit::File("publicity/2025/PUB-2025-0003.yaml", POSTERS[2]),
            Edit::File("publicity/2025/PUB-2025-0004.yaml", POSTERS[3]),
        ],
    }],
    passes: &[Sample {
        name: "a poster and a handbook",
        edits: &[Edit::Set(PUBLICITY2, "form", "handbook")],
    }],
    check,
};

macro_rules! poster {
    ($number:literal, $date:literal) => {
        concat!(
            "id: PUB-2025-000",
            $number,
            "\ndate: ",
            $date,
            "\nby: S-0042\nform: poster\ntopic: 文明用語\naudience: {units: [C1]}\nreached: 4\nof: 5\n"
        )
    };
}

const POSTERS: [&str; 4] = [
    poster!("1", "2025-02-10"),
    poster!("2", "2025-05-12"),
    poster!("3", "2025-08-11"),
    poster!("4", "2025-11-10"),
];

fn check(ctx: &Ctx, findings: &mut Findings) {
    if ctx.refuses("publicity") {
        return;
    }
    let keeper = ctx.keeper("publicity");
    for (year, last) in ctx.closed_intervals(&["publicity"], |_| Grain::Year, "5.3.1") {
        let held = || ctx.ledger.publicity.iter().filter(|filed| year.contains(filed.record.date));
        let forms: BTreeSet<PublicityForm> = held().map(|filed| filed.record.form).collect();
        let (Some(form), 1, count) = (forms.first(), forms.len(), held().count()) else { continue };
        if count > 1 {
            findings
                .report_at(keeper)
                .with("form", form.name())
                .with("year", year)
                .with("count", count)
                .since(last.plus_days(1));
        }
    }
}
