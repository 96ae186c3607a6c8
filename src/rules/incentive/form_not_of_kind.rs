//! A commendation consists of rewards, a penalty of penalties.

use crate::diagnostic::Arg;
use crate::diagnostic::{Level, Nature};
use crate::rules::sample::{PENALTY, REWARD};
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `INC-014`.
pub const RULE: Rule = Rule {
    id: "INC-014",
    name: "form-not-of-kind",
    clauses: &["4.3.1", "4.3.2", "4.3.3b"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[
        Sample { name: "a commendation that lowers pay", edits: &[Edit::Set(REWARD, "forms", "[pay_cut]")] },
        Sample { name: "a penalty of nothing", edits: &[Edit::Set(PENALTY, "forms", "[]")] },
    ],
    passes: &[Sample { name: "a bonus alone", edits: &[Edit::Set(REWARD, "forms", "[bonus]")] }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.incentives {
        let decision = &filed.record;
        let kind = Arg::Message(format!("value-kind-{}", decision.kind.name().replace('_', "-")));
        let mut report = |field: String, form: &str| {
            let form = Arg::Message(format!("value-forms-{}", form.replace('_', "-")));
            findings.report(filed, &decision.id, field).with("of", kind.clone()).with("form", form);
        };
        if decision.forms.is_empty() {
            report("forms".to_owned(), "none");
        }
        for (index, form) in decision.forms.iter().enumerate() {
            if form.kind() != decision.kind {
                report(format!("forms[{index}]"), form.name());
            }
        }
    }
}
