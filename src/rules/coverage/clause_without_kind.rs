//! Every clause of the written regulation has a kind of record that is its evidence.

use crate::diagnostic::{Level, Nature};
use crate::record::KINDS;
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

fn check(ctx: &Ctx, findings: &mut Findings) {
    for (clause, path) in ctx.ledger.written_clauses() {
        let evident = KINDS.iter().any(|kind| kind.clauses.contains(&clause.as_str()));
        if !evident {
            findings.report_standing(path, "").with("clause", clause);
        }
    }
}
