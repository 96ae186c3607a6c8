//! Applies rules, each on its own: a fault of the program in one of them stays there. Says nothing of levels.

use super::found::{Findings, Found};
use super::{Ctx, Rule};
use rayon::prelude::*;

/// What rules find, and the ids of those that broke off: one that does leaves the others their findings.
pub(super) fn find<'r>(ctx: &Ctx, rules: &[&'r Rule]) -> (Vec<(&'r Rule, Found)>, Vec<&'r str>) {
    let applied: Vec<_> = rules
        .par_iter()
        .map(|rule| {
            let apply = || {
                let mut findings = Findings::default();
                (rule.check)(ctx, &mut findings);
                findings.found
            };
            // what a rule only reads cannot be left half-changed
            (*rule, std::panic::catch_unwind(std::panic::AssertUnwindSafe(apply)))
        })
        .collect();
    let (mut found, mut broken) = (Vec::new(), Vec::new());
    for (rule, came) in applied {
        match came {
            Ok(all) => found.extend(all.into_iter().map(|one| (rule, one))),
            Err(_) => broken.push(rule.id),
        }
    }
    (found, broken)
}
