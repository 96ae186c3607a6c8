//! What of the policy and the measures the committee must approve: each with the decision that it names.

use crate::calendar::Date;
use crate::policy::POLICY_PATH;
use crate::record::{Id, Subject};
use crate::rules::Ctx;

/// Something that names the decision by which it was approved.
pub(super) struct Asked<'a> {
    /// The path of its file.
    pub(super) path: &'a str,
    /// The field of the decision.
    pub(super) field: String,
    /// Of what sort it is.
    pub(super) subject: Subject,
    /// Its name, as a decision approves it.
    pub(super) name: String,
    /// The day from which it takes effect, where it must be approved by then. A phase of a chart begins where
    /// the process changed, and may be decided on afterwards.
    pub(super) from: Option<Date>,
    /// The decision.
    pub(super) decision: &'a Id,
}

/// Everything that must be approved, in the order of the files.
pub(super) fn all<'a>(ctx: &Ctx<'a>) -> Vec<Asked<'a>> {
    let policy = &ctx.ledger.policy.record;
    let mut all = Vec::new();
    for (index, version) in policy.versions.iter().enumerate() {
        all.push(Asked {
            path: POLICY_PATH,
            field: format!("versions[{index}].decision"),
            subject: Subject::Policy,
            name: version.version.to_string(),
            from: Some(version.effective_from),
            decision: &version.decision,
        });
    }
    for (index, set) in policy.levels.iter().enumerate() {
        all.push(Asked {
            path: POLICY_PATH,
            field: format!("levels[{index}].decision"),
            subject: Subject::Level,
            name: set.rule.to_string(),
            from: None,
            decision: &set.decision,
        });
    }
    let Some(filed) = &ctx.ledger.measures else { return all };
    for (at, measure) in filed.record.measures.iter().enumerate() {
        let asked = |field: String, subject, from, decision| Asked {
            path: &filed.path,
            field: format!("measures[{at}].{field}.decision"),
            subject,
            name: measure.kpi.to_string(),
            from,
            decision,
        };
        for (index, target) in measure.targets.iter().enumerate() {
            let field = format!("targets[{index}]");
            all.push(asked(field, Subject::Target, Some(target.from), &target.decision));
        }
        for (index, phase) in measure.phases.iter().enumerate() {
            all.push(asked(format!("phases[{index}]"), Subject::Phase, None, &phase.decision));
        }
    }
    all
}
