//! What an approval is bound to: the canonical body of a plan, its amendments, and the plan in force.

use super::{Filed, Ledger};
use crate::calendar::Date;
use crate::digest::sha256;
use crate::record::{Amendment, Plan, PlanStatus, Review, ReviewVerdict, SCHEMA_VERSION};
use crate::yaml::{self, Amendable, Node};
use std::sync::Arc;

/// The canonical body of a plan's text, ready to be hashed: kind, id, schema version, and RFC 8785 JSON of
/// the tree with every scalar as its source string. `None` when the text is no YAML mapping with an id.
fn canonical_body(root: &Node) -> Option<String> {
    // nor is the status, which rests on the evidence, a part of the body
    let without = [&Plan::EVIDENCE[..], &["status"]].concat();
    let body = root.to_json(&without);
    let id = body.get("id")?.as_str()?.to_owned();
    let json = serde_json_canonicalizer::to_string(&body).ok()?;
    Some(format!("plan\n{id}\n{SCHEMA_VERSION}\n{json}"))
}

/// The hash that the reviews and approvals of a plan's body carry, as 64 hexadecimal digits.
pub fn body_hash(text: &str) -> Option<String> {
    canonical_body(&Node::walk(text).0?).map(|body| sha256(body.as_bytes()))
}

/// The hashes that the approvals of each amendment of a plan carry: over the body and the reason, date and changes of all
/// amendments up to and including it, a line of RFC 8785 JSON each. None where the text has no amendments.
pub fn amendment_hashes(text: &str) -> Vec<String> {
    let Some(root) = Node::walk(text).0 else { return Vec::new() };
    let (Some(mut covered), Some(yaml::Value::Sequence(amendments))) =
        (canonical_body(&root), root.get("amendments").map(|node| &node.value))
    else {
        return Vec::new();
    };
    let hash = |amendment: &Node| {
        let changes = amendment.to_json(&["approvals", "by", "at"]);
        covered.push('\n');
        covered.push_str(&serde_json_canonicalizer::to_string(&changes).ok()?);
        Some(sha256(covered.as_bytes()))
    };
    amendments.iter().map_while(hash).collect()
}

/// A plan with only those agreements to its amendments that are of their present changes: another is none.
pub fn as_agreed(ledger: &Ledger, plan: &Filed<Plan>) -> Arc<Plan> {
    let given = plan.record.amendments.iter().any(|amendment| !amendment.approvals.is_empty());
    let Some(text) = ledger.sources.text(&plan.path).filter(|_| given) else {
        return Arc::clone(&plan.record);
    };
    let mut agreed = Plan::clone(&plan.record);
    for (amendment, hash) in agreed.amendments.iter_mut().zip(amendment_hashes(text)) {
        amendment.approvals.retain(|approval| *approval.hash == *hash);
    }
    Arc::new(agreed)
}

/// Whether one text of a plan, which carries reviews, approvals or amendments, differs from another in what these
/// are bound to.
pub fn breaks_approval(before: &str, after: &str) -> bool {
    let Some(root) = Node::walk(before).0 else { return false };
    let bound = |key: &str| root.get(key).is_some();
    if !Plan::EVIDENCE.into_iter().any(bound) {
        return false;
    }
    let (bodies, amendments) = ([before, after].map(body_hash), [before, after].map(amendment_hashes));
    bodies[0].is_none() || bodies[0] != bodies[1] || !amendments[1].starts_with(&amendments[0])
}

/// Why a plan is no approved one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unapproved {
    /// It does not stand as approved.
    Status,
    /// The head of the department has not agreed to it.
    Review,
    /// The quality department has not approved it.
    Approval,
    /// What was agreed to or approved is another content.
    Content,
}

impl Unapproved {
    /// Its name in message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Status => "status",
            Self::Review => "review",
            Self::Approval => "never",
            Self::Content => "content",
        }
    }
}

/// The day from which a plan is an approved one: it stands as approved (or as rejected, when that came after), and the
/// head's agreement and the quality department's approval are of its present content.
pub fn approved_from(ledger: &Ledger, plan: &Filed<Plan>) -> Result<Date, Unapproved> {
    let record = &plan.record;
    if matches!(record.status, PlanStatus::Draft | PlanStatus::Submitted) {
        return Err(Unapproved::Status);
    }
    record.positive_approval().ok_or(Unapproved::Approval)?;
    let agreed = |review: &&Review| review.verdict == ReviewVerdict::Agreed;
    record.reviews.iter().find(agreed).ok_or(Unapproved::Review)?;
    let hash = ledger.sources.text(&plan.path).and_then(body_hash).ok_or(Unapproved::Content)?;
    let mut reviews = record.reviews.iter().filter(agreed);
    reviews.find(|review| *review.hash == *hash).ok_or(Unapproved::Content)?;
    let given = record.approvals.iter().filter(|given| given.is_positive() && *given.hash == *hash);
    given.map(|given| ledger.zone.date(given.at)).min().ok_or(Unapproved::Content)
}

/// The plan in force on a date: its body with the amendments approved and effective by then, where there are any without
/// its reviews, approvals and amendments. A change that does not fit the plan is left out; a rule reports it.
pub fn plan_on(ledger: &Ledger, plan: &Filed<Plan>, date: Date) -> Arc<Plan> {
    let is_in = |amendment: &Amendment| is_effective(ledger, amendment, date);
    if !plan.record.amendments.iter().any(is_in) {
        return Arc::clone(&plan.record);
    }
    changed(plan, body(ledger, plan).as_ref(), |_, amendment| is_in(amendment))
}

/// The plan as each of some of its amendments changes it, or would, from a date on: with those in force by then.
pub fn plans_amended(ledger: &Ledger, plan: &Filed<Plan>, from: &[(usize, Date)]) -> Vec<Arc<Plan>> {
    let body = Some(plan).filter(|_| !from.is_empty()).and_then(|plan| body(ledger, plan));
    let amended = |(index, date): &(usize, Date)| {
        changed(plan, body.as_ref(), |at, amendment| at == *index || is_effective(ledger, amendment, *date))
    };
    from.iter().map(amended).collect()
}

/// What of a plan's text an amendment may change.
pub fn body(ledger: &Ledger, plan: &Filed<Plan>) -> Option<Amendable> {
    Amendable::of(ledger.sources.text(&plan.path)?, &Plan::EVIDENCE).ok()
}

fn is_effective(ledger: &Ledger, amendment: &Amendment, date: Date) -> bool {
    amendment.effective_from <= date && amendment.approved_at().is_some_and(|at| ledger.zone.date(at) <= date)
}

/// The body of a plan with some of its amendments.
fn changed(
    plan: &Filed<Plan>,
    body: Option<&Amendable>,
    with: impl Fn(usize, &Amendment) -> bool,
) -> Arc<Plan> {
    let amendments = plan.record.amendments.iter().enumerate().filter(|(index, one)| with(*index, one));
    let changes: Vec<(&str, &str)> = amendments
        .flat_map(|(_, amendment)| {
            amendment.changes.0.iter().map(|(field, value)| (field.as_str(), value.as_str()))
        })
        .collect();
    let amended = body.filter(|_| !changes.is_empty()).and_then(|body| body.with(&changes).ok());
    amended.map_or_else(|| Arc::clone(&plan.record), Arc::new)
}
