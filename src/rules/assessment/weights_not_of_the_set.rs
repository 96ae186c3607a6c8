//! An assessment weighs as the weight set of its unit says.

use super::points;
use crate::diagnostic::{Level, Nature};
use crate::kpi::{is_excused, scoring_of};
use crate::rules::sample::ASSESSMENT;
use crate::rules::{Ctx, Edit, Findings, Rule, Sample};

/// `ASM-007`.
pub const RULE: Rule = Rule {
    id: "ASM-007",
    name: "weights-not-of-the-set",
    clauses: &["4.2.2"],
    nature: Nature::Defect,
    level: Level::Error,
    since: "0.1.0",
    also: &[],
    fails: &[Sample {
        name: "the measure weighs less",
        edits: &[Edit::Set(ASSESSMENT, "indicators[0].weight", "40")],
    }],
    passes: &[Sample {
        name: "the weight with a digit after the point",
        edits: &[Edit::Set(ASSESSMENT, "indicators[0].weight", "100.0")],
    }],
    check,
};

fn check(ctx: &Ctx, findings: &mut Findings) {
    for filed in &ctx.ledger.assessments {
        let assessment = &filed.record;
        let Some((_, set)) = scoring_of(ctx.ledger, ctx.policy, assessment) else { continue };
        for (index, indicator) in assessment.indicators.iter().enumerate() {
            let wanted = set.weights.iter().find(|weight| weight.kpi == indicator.kpi);
            let wanted = wanted.filter(|_| !is_excused(set, indicator)).map(|weight| weight.weight);
            if indicator.weight != wanted {
                let field = if indicator.weight.is_some() { ".weight" } else { "" };
                findings
                    .report(filed, &assessment.id, format!("indicators[{index}]{field}"))
                    .with("kpi", &*indicator.kpi)
                    .with("set", &*set.name)
                    .with("weight", points(indicator.weight.unwrap_or(0.0)))
                    .with("wanted", points(wanted.unwrap_or(0.0)));
            }
        }
    }
}
