//! What an approver sees before approving: the content in the reader's words, what changed since the last time, and
//! what the judge says of the record.

use super::step::Subject;
use super::word;
use crate::cli::Failure;
use crate::cli::desk::{Desk, Target};
use crate::history::Repo;
use crate::ledger::{Filed, body_hash};
use crate::record::{Kind, Plan};
use crate::report::{changes, visible};
use crate::yaml::{Node, Value};
use std::fmt::Write as _;

pub(super) fn shown(
    desk: &Desk,
    target: &Target,
    filed: &Filed<Plan>,
    subject: Subject,
) -> Result<String, Failure> {
    let text = desk.text(target)?;
    let step = match subject {
        Subject::Body(step) | Subject::Amendment(_, step) => step,
    };
    let mut told = desk.say("approve-what", [("id", target.id.as_str().into()), ("step", word(step))])?;
    if let Some(root) = Node::walk(text).0 {
        told += &content(desk, target.kind, &root, 1)?;
    }
    told += &match subject {
        Subject::Amendment(index, _) => amendment(desk, filed, index)?,
        Subject::Body(_) => since(desk, target, &filed.record, text)?,
    };
    let found = &desk.project.verdict.diagnostics;
    let own: Vec<_> = found.iter().filter(|found| found.path == target.path).cloned().collect();
    told += &if own.is_empty() {
        desk.say("approve-no-findings", [])?
    } else {
        desk.say("approve-findings", [("count", own.len().into())])?
            + &desk.findings(&own, &desk.ledger().sources)?
    };
    told.push('\n');
    Ok(told)
}

/// The fields of a mapping with their labels, a line each.
fn content(desk: &Desk, kind: &Kind, node: &Node, depth: usize) -> Result<String, Failure> {
    let (mut told, pad) = (String::new(), "  ".repeat(depth));
    let (colon, blank) = if desk.project.locale.is_chinese() { ("：", "") } else { (":", " ") };
    let Value::Mapping(entries) = &node.value else { return Ok(told) };
    for (key, _, value) in
        entries.iter().filter(|(key, ..)| depth > 1 || !Plan::EVIDENCE.contains(&key.as_str()))
    {
        let label = desk.label(&[format!("field-{}-{key}", kind.name), format!("field-{key}")], key)?;
        match &value.value {
            Value::Mapping(_) => {
                _ = write!(told, "{pad}{label}{colon}\n{}", content(desk, kind, value, depth + 1)?);
            }
            _ => _ = writeln!(told, "{pad}{label}{colon}{blank}{}", line(desk, key, value)?),
        }
    }
    Ok(told)
}

/// A value on one line; the words of enumerations in the reader's language.
fn line(desk: &Desk, key: &str, node: &Node) -> Result<String, Failure> {
    match &node.value {
        Value::Scalar { text, .. } => desk.label(&[format!("value-{key}-{text}")], text),
        Value::Sequence(items) => {
            let items = items.iter().map(|item| line(desk, key, item)).collect::<Result<Vec<_>, _>>()?;
            Ok(items.join(if desk.project.locale.is_chinese() { "、" } else { ", " }))
        }
        Value::Mapping(entries) => {
            let fields = entries.iter().map(|(key, _, value)| line(desk, key, value));
            Ok(fields.collect::<Result<Vec<_>, _>>()?.join(" "))
        }
    }
}

/// What an amendment changes: each field with what holds before it and what it says.
fn amendment(desk: &Desk, filed: &Filed<Plan>, index: usize) -> Result<String, Failure> {
    let amendment = &filed.record.amendments[index];
    let args = [
        ("number", (index + 1).into()),
        ("by", visible(&amendment.by).into()),
        ("reason", visible(&amendment.reason).into()),
        ("from", amendment.effective_from.into()),
    ];
    let mut told = desk.say("approve-amendment", args)?;
    for (field, value) in &amendment.changes.0 {
        let earlier = filed.record.amendments[..index].iter().rev().find_map(|one| one.changes.0.get(field));
        let before = match earlier {
            Some(value) => Some(value.as_str().to_owned()),
            None => desk.ledger().scalar_of(&filed.record.id, field).flatten(),
        };
        let before = before.map_or_else(|| "–".to_owned(), |before| visible(&before));
        _ = writeln!(told, "  {}: {before} → {}", visible(field), visible(value.as_str()));
    }
    Ok(told)
}

/// What changed since the last review or approval of another content, as far as Git holds that.
fn since(desk: &Desk, target: &Target, plan: &Plan, text: &str) -> Result<String, Failure> {
    let reviews = plan.reviews.iter().map(|review| (review.at, &*review.hash));
    let approvals = plan.approvals.iter().map(|approval| (approval.at, &*approval.hash));
    let Some((at, hash)) = reviews.chain(approvals).max() else { return desk.say("approve-first-time", []) };
    if body_hash(text).as_deref() == Some(hash) {
        return desk.say("approve-unchanged", [("at", at.into())]);
    }
    let mut before = None;
    if let Some(repo) = Repo::open(&desk.global.root)?
        && let Ok(head) = repo.resolve("HEAD")?
    {
        repo.past(&head, &mut |path, step| {
            if path == target.path && before.is_none() && body_hash(&step.after).as_deref() == Some(hash) {
                before = Some(step.after);
            }
            Ok(())
        })?;
    }
    Ok(match before {
        Some(before) => {
            desk.say("approve-changed", [("at", at.into())])? + &changes(&target.path, &before, text)
        }
        None => desk.say("approve-changed-unknown", [("at", at.into())])?,
    })
}
