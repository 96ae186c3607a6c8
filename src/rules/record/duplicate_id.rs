//! An id stands for one record.

use crate::diagnostic::{Level, Nature};
use crate::ledger::{Refusal, Refused};
use crate::record::Kind;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `REC-009`.
pub const RULE: Rule = Rule {
    id: "REC-009",
    name: "duplicate-id",
    clauses: &["6.2", "1.3.4", "3.3.2a"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "a second survey wave under the same id",
        edits: &[Edit::File(
            "survey/2026/SURV-2026-0009.yaml",
            "id: SURV-2026-0001\nperiod: 2026-Q1\nunit: C1-A\nmethod: 電話抽訪\nby: S-0021\nclosed_on: 2026-04-10\nsent: 20\nanswered: 6\nsatisfied: 5\nscore_sum: 25\n",
        )],
    }],
    passes: &[Sample {
        name: "a second survey wave under its own id",
        edits: &[Edit::File(
            "survey/2026/SURV-2026-0002.yaml",
            "id: SURV-2026-0002\nperiod: 2026-Q1\nunit: C1-A\nmethod: 電話抽訪\nby: S-0021\nclosed_on: 2026-04-10\nsent: 20\nanswered: 6\nsatisfied: 5\nscore_sum: 25\n",
        )],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for Refused { path, id, refusal } in &ctx.ledger.refused {
        let Refusal::DuplicateId(first) = refusal else { continue };
        for span in ctx.ledger.places(path, &["id"]) {
            let found = findings.report_place(path, id.clone(), span);
            found.with("id", id.as_deref().unwrap_or_default()).with("first", first.as_str()).beside(
                first,
                "id",
                "first-use-here",
            );
            let own = Kind::of_path(path).and_then(|kind| kind.id_at(path));
            if let Some(own) = own.filter(|own| !ctx.ledger.ids().any(|(id, ..)| **id == **own)) {
                found.fix(span, own.to_string());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::ledger::{Ledger, Refusal};
    use crate::rules::minimal_company;
    use crate::source::Sources;

    #[test]
    fn of_files_with_one_id_the_one_at_its_place_is_the_record_and_the_others_name_it() {
        let mut texts = minimal_company();
        let at = "records/plan/2026/PLAN-2026-C1-0001.yaml";
        let text = texts[at].clone();
        for other in ["A", "Z"] {
            texts.insert(format!("records/plan/2026/{other}.yaml"), text.clone());
        }
        let ledger = Ledger::load(Sources::from_texts(texts)).unwrap();
        assert_eq!(ledger.plan("PLAN-2026-C1-0001").unwrap().path, at);
        let told: Vec<_> = ledger.refused.iter().map(|refused| (&*refused.path, &refused.refusal)).collect();
        let double = Refusal::DuplicateId(at.to_owned());
        assert_eq!(told, [("records/plan/2026/A.yaml", &double), ("records/plan/2026/Z.yaml", &double)]);
    }
}
