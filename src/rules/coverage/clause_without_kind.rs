//! Every clause of the written regulation has a kind of record that is its evidence.

use crate::diagnostic::{Level, Nature};
use crate::record::{KINDS, Kind};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `COV-001`.
pub const RULE: Rule = Rule {
    id: "COV-001",
    name: "clause-without-kind",
    clauses: &["1.2.3"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "a clause of the company’s own",
        edits: &[Edit::File(
            "policy/regulation/zh-Hant/8.md",
            "# 第八章　本公司增訂\n\n## 8.1 增訂\n\n### 8.1.1 環境管理\n\n公司應節約用電。\n",
        )],
    }],
    passes: &[Sample {
        name: "a clause that plans are evidence of",
        edits: &[Edit::File(
            "policy/regulation/zh-Hant/3.md",
            "# 第三章　流程\n\n## 3.1 催收計劃\n\n### 3.1.1 催收計劃制定\n\n依逾期情形訂定計劃。\n",
        )],
    }],
    check,
};

/// Clauses whose evidence is a kind of record that is still to come.
const WAITING: &[(&str, &[&str])] = &[
    ("analysis", &["3.4.2", "3.4.3a", "3.4.3b"]),
    ("anomaly", &["2.3.3c"]),
    ("assessment", &["4.2.1", "4.2.2", "4.2.3"]),
    ("feedback", &["2.3.1b"]),
    ("hotline-roster", &["3.3.1a"]),
    ("improvement", &["3.3.3b", "3.3.3c"]),
    ("incentive", &["4.3.1", "4.3.2", "4.3.3a", "4.3.3b"]),
    ("info-request", &["2.3.2b"]),
    ("inquiry", &["3.3.1b"]),
    ("investigation", &["3.3.3a"]),
    ("monitoring", &["3.2.1a", "3.2.1b", "3.2.2a", "3.2.2b"]),
    ("publicity", &["1.3.2", "5.3.1"]),
    ("report", &["2.2.2e"]),
    ("training-plan", &["5.1.1", "5.1.2"]),
    ("training-session", &["2.3.1c", "5.2.1", "5.2.2", "5.2.3a", "5.2.3b"]),
];

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (clause, path) in ctx.ledger.written_clauses() {
        let evident = KINDS.iter().any(|kind| kind.clauses.contains(&clause.as_str()));
        let waits = WAITING
            .iter()
            .any(|(kind, clauses)| Kind::named(kind).is_none() && clauses.contains(&clause.as_str()));
        if !evident && !waits {
            findings.report_standing(path, "").with("clause", clause);
        }
    }
}
