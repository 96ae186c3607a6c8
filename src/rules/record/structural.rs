//! What the parser and the structural check found in files that are no records. Makes no finding.

use crate::diagnostic::Arg;
use crate::ledger::{Refusal, Refused};
use crate::rules::{Ctx, Findings};
use crate::yaml::ProblemKind;

/// Reports every structural fault of some kinds, with the kind's word as the argument `kind`; `form` where
/// a value has the right shape and does not follow the form given as an example.
pub(super) fn report(ctx: &Ctx, findings: &mut Findings, kinds: &[(ProblemKind, &'static str)]) {
    for Refused { path, id, refusal } in &ctx.ledger.refused {
        let Refusal::Problems(problems) = refusal else { continue };
        for problem in problems {
            if let Some((_, word)) = kinds.iter().find(|(kind, _)| *kind == problem.kind) {
                let found = findings.report_place(path, id.clone(), problem.span);
                found.with("kind", *word).with_all(&problem.args);
                if let Some(text) = &problem.fix {
                    found.fix(problem.span, text);
                }
                if problem.kind == ProblemKind::Shape
                    && matches!(problem.args.get("expected"), Some(Arg::Text(_)))
                {
                    found.with("kind", "form");
                }
                if problem.args.get("suggestion") == Some(&Arg::Text(String::new())) {
                    found.with("suggestion", "none");
                }
            }
        }
    }
}
