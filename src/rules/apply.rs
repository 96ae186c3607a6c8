//! Applies rules, each on its own: a fault of the program in one of them stays there. Says nothing of levels.

use super::found::{Findings, Found};
use super::in_force::Made;
use super::{Ctx, InForce, own};
use rayon::prelude::*;

/// What rules find, and the ids of those that broke off: one that does leaves the others their findings.
pub(super) fn find<'r>(ctx: &Ctx, rules: &[InForce<'r>]) -> (Vec<(InForce<'r>, Found)>, Vec<String>) {
    let applied: Vec<_> = rules
        .par_iter()
        .map(|rule| {
            let apply = || {
                let mut findings = Findings::default();
                match rule.made {
                    Made::BuiltIn(rule) => (rule.check)(ctx, &mut findings),
                    Made::Own(own) => own::check(ctx, own, &mut findings),
                }
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
            Err(_) => broken.push(rule.id.to_owned()),
        }
    }
    (found, broken)
}
