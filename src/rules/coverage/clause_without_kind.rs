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
        name: "a clause that meetings are evidence of",
        edits: &[Edit::File(
            "policy/regulation/zh-Hant/2.md",
            "# 第二章　組織\n\n## 2.1 委員會\n\n### 2.1.2b 定期會議\n\n委員會定期開會。\n",
        )],
    }],
    check,
};

/// Clauses whose evidence is a kind of record that is still to come.
const WAITING: &[(&str, &[&str])] = &[];

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
