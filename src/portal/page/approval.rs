//! The approval chain of a plan: submission, the department head's review, the quality department's approval,
//! execution; the content that was approved, and whether it still is the content.

use super::sheet::Sheet;
use super::words::actor;
use super::{due, past, state};
use crate::calendar::Moment;
use crate::ledger::{self, Filed};
use crate::portal::view::{Approval, Mark, Status, Step, Text};
use crate::record::{Plan, PlanStatus, ReviewVerdict, Verdict};
use anyhow::Result;

/// The chain of a plan, once it is submitted: empty for a draft.
pub(super) fn chain(sheet: &Sheet, filed: &Filed<Plan>) -> Result<Approval> {
    let (w, plan) = (&sheet.w, &filed.record);
    let steps = if plan.submitted_at.is_some() || plan.status != PlanStatus::Draft {
        vec![submitted(sheet, plan)?, reviewed(sheet, plan)?, approved(sheet, plan)?, executed(sheet, filed)?]
    } else {
        Vec::new()
    };
    let Some(approval) = plan.positive_approval() else {
        return Ok(Approval { content: None, status: None, steps });
    };
    let now = w.site.input.whole.sources.text(&filed.path).and_then(ledger::body_hash);
    let same = now.as_deref() == Some(&*approval.hash);
    let (shape, word) = if same { (Mark::Ok, "content-unchanged") } else { (Mark::Act, "content-changed") };
    let place = plan.approvals.iter().position(|one| std::ptr::eq(one, approval)).unwrap_or_default();
    let mark = w.site.input.withheld.mark(&filed.path, &format!("approvals[{place}].hash"));
    let hash = mark.map_or_else(|| short(&approval.hash), str::to_owned);
    let content = Text::from(w.word("approved-content")?).plain(" SHA-256 ").id(hash);
    Ok(Approval { content: Some(content), status: Some(Status::new(shape, w.word(word)?)), steps })
}

/// A hash by its first and last eight digits.
fn short(hash: &str) -> String {
    match (hash.get(..8), hash.len().checked_sub(8).and_then(|from| hash.get(from..))) {
        (Some(first), Some(last)) if hash.len() > 16 => format!("{first}……{last}"),
        _ => hash.to_owned(),
    }
}

fn step(sheet: &Sheet, name: &str, mark: Mark, word: &str, lines: Vec<Text>) -> Result<Step> {
    Ok(Step { name: sheet.w.word(name)?, status: Status::new(mark, sheet.w.word(word)?), lines })
}

fn submitted(sheet: &Sheet, plan: &Plan) -> Result<Step> {
    let (w, mut lines) = (&sheet.w, vec![actor(&sheet.w, &plan.author)]);
    let Some(at) = plan.submitted_at else {
        return step(sheet, "step-submitted", Mark::Na, "state-not-yet", lines);
    };
    lines.push(w.moment(at).into());
    lines.push(w.unit_in_full(&plan.unit).into());
    step(sheet, "step-submitted", Mark::Ok, "state-submitted", lines)
}

/// Working days from one moment to another beside their limit.
pub(super) fn time_used(sheet: &Sheet, from: Option<Moment>, to: Moment, limit: u32) -> Result<Option<Text>> {
    let (w, ledger) = (&sheet.w, sheet.w.site.input.ledger);
    let Some(from) = from else { return Ok(None) };
    let days = ledger.workdays.between(ledger.zone.date(from), ledger.zone.date(to));
    let text = w.say("used-working-days", [("days", days.into()), ("limit", limit.into())])?;
    let late = days > i64::from(limit);
    Ok(Some(if late { Text::default().strong(text) } else { text.into() }))
}

fn reviewed(sheet: &Sheet, plan: &Plan) -> Result<Step> {
    let (w, policy) = (&sheet.w, sheet.w.site.input.policy);
    let Some(review) = plan.agreed_review().or(plan.reviews.last()) else {
        let lines = waiting_line(sheet, plan, crate::record::Step::DepartmentHead)?;
        let (mark, word) =
            if lines.is_empty() { (Mark::Na, "state-not-yet") } else { (Mark::Wait, "state-waits") };
        return step(sheet, "step-reviewed", mark, word, lines);
    };
    let mut lines = vec![actor(w, &review.by), w.moment(review.at).into()];
    let limit = policy.on(w.site.input.ledger.zone.date(plan.submitted_at.unwrap_or(review.at)));
    lines.extend(time_used(sheet, plan.submitted_at, review.at, limit.plan_review_working_days)?);
    let place = plan.reviews.iter().position(|one| std::ptr::eq(one, review)).unwrap_or_default();
    lines.extend(past::proof(w, sheet.path, &format!("reviews[{place}].by"))?);
    lines.extend(review.comment.as_ref().map(|comment| w.written(comment)));
    match review.verdict {
        ReviewVerdict::Agreed => step(sheet, "step-reviewed", Mark::Ok, "state-reviewed", lines),
        ReviewVerdict::Returned => step(sheet, "step-reviewed", Mark::Watch, "state-returned", lines),
    }
}

fn waiting_line(sheet: &Sheet, plan: &Plan, step: crate::record::Step) -> Result<Vec<Text>> {
    let w = &sheet.w;
    let Some(waits) = due::plan_waits(w.site, plan).filter(|waits| waits.step == step) else {
        return Ok(Vec::new());
    };
    let due = waits.due;
    let text = w.say("due-by", [("date", w.date(due).into()), ("left", w.left(due)?.into())])?;
    Ok(vec![Text::default().strong(text)])
}

fn approved(sheet: &Sheet, plan: &Plan) -> Result<Step> {
    let (w, policy) = (&sheet.w, sheet.w.site.input.policy);
    let Some(approval) = plan.positive_approval().or(plan.approvals.last()) else {
        let lines = waiting_line(sheet, plan, crate::record::Step::Quality)?;
        let (mark, word) =
            if lines.is_empty() { (Mark::Na, "state-not-yet") } else { (Mark::Wait, "state-waits") };
        return step(sheet, "step-approved", mark, word, lines);
    };
    let mut lines = vec![actor(w, &approval.by), w.moment(approval.at).into()];
    let verdict = |verdict: Option<Verdict>| {
        w.word(match verdict {
            Some(Verdict::Pass) => "judged-pass",
            Some(Verdict::Fail) => "judged-fail",
            None => "judged-not",
        })
    };
    let args = [
        ("legality", verdict(approval.legality)?.into()),
        ("reasonableness", verdict(approval.reasonableness)?.into()),
    ];
    lines.push(w.say("plan-verdicts", args)?.into());
    let since = plan.agreed_review().map(|review| review.at);
    let limit = policy.on(w.site.input.ledger.zone.date(since.unwrap_or(approval.at)));
    lines.extend(time_used(sheet, since, approval.at, limit.plan_approval_working_days)?);
    let place = plan.approvals.iter().position(|one| std::ptr::eq(one, approval)).unwrap_or_default();
    lines.extend(past::proof(w, sheet.path, &format!("approvals[{place}].by"))?);
    lines.extend(approval.comment.as_ref().map(|comment| w.written(comment)));
    let (mark, word) = if approval.is_positive() {
        (Mark::Ok, "plan-status-approved")
    } else {
        (Mark::Act, "plan-status-rejected")
    };
    step(sheet, "step-approved", mark, word, lines)
}

fn executed(sheet: &Sheet, filed: &Filed<Plan>) -> Result<Step> {
    let (w, as_of) = (&sheet.w, sheet.w.site.input.as_of);
    let now = ledger::plan_on(w.site.input.ledger, filed, as_of);
    let stands = state::plan(w.site, filed);
    let Some(when) = now.when.as_ref().filter(|_| filed.record.status == PlanStatus::Approved) else {
        return step(sheet, "step-executed", Mark::Na, "state-not-yet", Vec::new());
    };
    let args = [("from", when.from.to_string().into()), ("to", when.to.to_string().into())];
    let mut lines = vec![Text::from(w.say("from-to", args)?)];
    if stands.word == "state-in-force" {
        let (day, days) = (as_of.days_since(when.from) + 1, when.to.days_since(when.from) + 1);
        lines.push(w.say("plan-day", [("day", day.into()), ("days", days.into())])?.into());
    }
    let executions = w.site.input.ledger.executions_of(sheet.id).count();
    lines.push(w.say("plan-executions", [("count", executions.into())])?.into());
    step(sheet, "step-executed", stands.mark, stands.word, lines)
}
