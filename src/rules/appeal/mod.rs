//! Rules of appeals, and what they share: against what one is, and who had a part in that.

pub(super) mod appeal_by_stranger;
pub(super) mod appeal_decision_contradicts;
pub(super) mod appeal_heard_by_decider;
pub(super) mod appeal_outside_window;
pub(super) mod appeal_undecided;
pub(super) mod nothing_to_appeal;
pub(super) mod upheld_and_stands;

use super::Ctx;
use crate::calendar::Date;
use crate::record::{Appeal, AssessmentKind, Id, Incentive};

/// What an appeal is against.
struct Target<'a> {
    /// The day from which one may appeal; `None` when one may not.
    told: Option<Date>,
    /// Who had a part in it.
    by: Vec<&'a Id>,
    /// The unit that it concerns.
    unit: &'a Id,
    /// The person, where it concerns one.
    person: Option<&'a Id>,
}

/// What an appeal is against; `None` where there is no such record.
fn target<'a>(ctx: &Ctx<'a>, appeal: &Appeal) -> Option<Target<'a>> {
    if let Some(filed) = ctx.ledger.assessment(&appeal.against) {
        let assessment = &filed.record;
        let told = assessment.issued_on.filter(|_| assessment.kind != AssessmentKind::Daily);
        let by = vec![&assessment.assessor];
        return Some(Target { told, by, unit: &assessment.unit, person: assessment.person.as_ref() });
    }
    let decision = &ctx.ledger.incentive(&appeal.against)?.record;
    let told = decision.kind.is_burden().then_some(decision.decided_on);
    let mut by = took_part(ctx, decision);
    if let Some(before) = decision.after.as_ref().and_then(|after| ctx.ledger.incentive(after)) {
        by.extend(took_part(ctx, &before.record));
    }
    Some(Target { told, by, unit: &decision.unit, person: decision.person.as_ref() })
}

/// Who decided, held the hearing, verified, or made the assessment on which it rests.
fn took_part<'a>(ctx: &Ctx<'a>, decision: &'a Incentive) -> Vec<&'a Id> {
    let assessment = decision.assessment.as_ref().and_then(|id| ctx.ledger.assessment(id));
    let parts = [
        Some(&decision.decided_by),
        decision.hearing.as_ref().map(|hearing| &hearing.by),
        decision.verification.as_ref().map(|verification| &verification.by),
        assessment.map(|filed| &filed.record.assessor),
    ];
    parts.into_iter().flatten().collect()
}
