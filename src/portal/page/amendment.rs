//! Amendments of a plan: the box of one that waits, the table of those that are agreed.

use super::sheet::Sheet;
use super::words::{actor, within};
use super::{due, past};
use crate::calendar::Clock;
use crate::ledger::Filed;
use crate::policy::Parameters;
use crate::portal::audience::changed;
use crate::portal::view::{Amendment as Shown, Cell, Mark, Row, Status, Table, Text};
use crate::record::{Amendment, Plan, Step};
use crate::yaml::Node;
use anyhow::Result;

/// The amendments that wait for an agreement, newest first.
pub(super) fn waiting(sheet: &Sheet, filed: &Filed<Plan>) -> Result<Vec<Shown>> {
    let amendments = filed.record.amendments.iter().enumerate().rev();
    let waiting = amendments
        .filter_map(|(index, item)| Some((index, item, due::amendment_waits(sheet.w.site, filed, index)?)));
    waiting
        .map(|(index, item, waits)| {
            let (w, step, due) = (&sheet.w, waits.step, waits.due);
            let asked = w.say(
                "amendment-asked",
                [("date", w.site.input.ledger.zone.date(item.at).to_string().into())],
            )?;
            let until = w.say("due-by", [("date", w.date(due).into()), ("left", w.left(due)?.into())])?;
            let missing = w.word(&format!("amendment-waits-{}", step.name().replace('_', "-")))?;
            Ok(Shown {
                title: w.say("amendment-number", [("number", (index + 1).into())])?,
                status: Status::new(Mark::Wait, missing),
                dates: Text::from(asked).plain(" ").strong(until),
                reason: Text::from(w.word("amendment-reason")?)
                    .then(w.written(&item.reason))
                    .plain(" ")
                    .plain(w.word("amendment-until-then")?),
                changes: changes(sheet, filed, index)?,
                agreed: agreements(sheet, item, index)?,
            })
        })
        .collect()
}

fn agreements(sheet: &Sheet, amendment: &Amendment, index: usize) -> Result<Text> {
    let w = &sheet.w;
    let mut text = Text::default();
    for step in Step::ALL {
        let name = w.word(&format!("approver-{}", step.name().replace('_', "-")))?;
        let agreed = amendment.approvals.iter().enumerate().rfind(|(_, approval)| approval.step == step);
        text = match agreed {
            Some((place, agreed)) => {
                let by = actor(w, &agreed.by);
                text = text.plain(w.say("amendment-agreed", [("name", name.into())])?);
                text.0.extend(by.0);
                text = text.plain(" ").keep(w.moment(agreed.at));
                let field = format!("amendments[{index}].approvals[{place}].by");
                if let Some(proof) = past::proof(w, sheet.path, &field)? {
                    text = text.plain(" ");
                    text.0.extend(proof.0);
                }
                text.plain(w.word("sentence-end")?)
            }
            None => text.strong(w.say("amendment-missing", [("name", name.into())])?),
        };
    }
    let clause = w.clause("3.1.3b");
    Ok(text
        .plain(w.word("amendment-clause.before")?)
        .link(clause.href, clause.text)
        .plain(w.word("amendment-clause")?))
}

/// Field, approved, proposed, limit: a row a change.
fn changes(sheet: &Sheet, filed: &Filed<Plan>, index: usize) -> Result<Table> {
    let w = &sheet.w;
    let amendments = &filed.record.amendments;
    let text = w.site.input.ledger.sources.text(&filed.path).unwrap_or_default();
    let body = Node::walk(text).0.map(|root| root.to_json(&[])).unwrap_or_default();
    let limits = w.site.input.policy.on(amendments[index].effective_from);
    let before = |field: &str| {
        let earlier = amendments[..index].iter().enumerate().rev();
        let mut earlier = earlier.filter(|(_, earlier)| earlier.approved_at().is_some());
        let changed = earlier.find_map(|(at, earlier)| Some((at, earlier.changes.0.get(field)?)));
        changed
            .map(|(at, value)| shown(sheet, filed, (at, field), value.as_str()).to_owned())
            .or_else(|| value_at(&body, field))
    };
    let row = |(field, value): (&String, &crate::record::Scalar)| {
        let limit = limit(field, limits);
        let last = match limit {
            Some((words, keeps)) => {
                Cell { status: Some(within(&sheet.w, keeps(value.as_str(), limits))?), ..Cell::text(words) }
            }
            None => Cell::text(w.word("amendment-no-limit")?).quiet(),
        };
        Ok(Row::new(vec![
            Cell::text(field_name(sheet, field)?),
            before(field).map_or_else(|| Cell::text("—"), |value| Cell::text(Text::default().removed(value))),
            Cell::text(Text::default().added(shown(sheet, filed, (index, field), value.as_str()))),
            last,
        ]))
    };
    let rows = amendments[index].changes.0.iter().map(row).collect::<Result<_>>()?;
    Ok(Table {
        columns: sheet.w.columns(&["column-field", "column-approved", "column-proposed", "column-limit"])?,
        rows,
        ..Table::default()
    })
}

/// The value to which an amendment changes a field; where it is withheld, what stands for it.
fn shown<'v>(
    sheet: &'v Sheet,
    filed: &Filed<Plan>,
    (index, field): (usize, &str),
    value: &'v str,
) -> &'v str {
    sheet.w.site.input.withheld.mark(&filed.path, &changed(index, field)).unwrap_or(value)
}

/// The name of a field, or its path where it has none.
fn field_name(sheet: &Sheet, field: &str) -> Result<Text> {
    let w = &sheet.w;
    let key = format!("field-{}", field.replace(['.', '_', '['], "-").replace(']', ""));
    let named = w.site.input.messages.has(w.locale(), &key);
    Ok(if named { w.word(&key)?.into() } else { Text::default().code(field) })
}

/// The scalar at a field path such as `when.weekdays.end` or `who.excluded[0].cases`.
fn value_at(body: &serde_json::Value, field: &str) -> Option<String> {
    let pointer = format!("/{}", field.replace(['.', '['], "/").replace(']', ""));
    body.pointer(&pointer)?.as_str().map(str::to_owned)
}

/// Whether a field is the start or end of a plan's hours.
fn is_hour(field: &str) -> bool {
    let mut steps = field.split('.');
    steps.next() == Some("when") && matches!(steps.next_back(), Some("start" | "end"))
}

type Keeps = fn(&str, &Parameters) -> bool;

/// The policy's limit for a field, and whether a value keeps it.
fn limit(field: &str, limits: &Parameters) -> Option<(String, Keeps)> {
    let most = |most: u32| format!("≤ {most}");
    match field {
        "when.max_attempts_per_day" => Some((most(limits.contact_attempts_per_day), |value, limits| {
            value.parse().is_ok_and(|value: u32| value <= limits.contact_attempts_per_day)
        })),
        "when.max_attempts_per_week" => Some((most(limits.contact_attempts_per_week), |value, limits| {
            value.parse().is_ok_and(|value: u32| value <= limits.contact_attempts_per_week)
        })),
        _ if is_hour(field) => Some((
            format!("{}–{}", limits.contact_window_start, limits.contact_window_end),
            |value, limits| {
                let range = limits.contact_window_start..=limits.contact_window_end;
                Clock::parse(value).is_some_and(|clock| range.contains(&clock))
            },
        )),
        _ => None,
    }
}

/// The amendments that both departments agreed to, newest first.
pub(super) fn agreed(sheet: &Sheet, filed: &Filed<Plan>) -> Result<Option<Table>> {
    let (w, plan) = (&sheet.w, &filed.record);
    let mut rows = Vec::new();
    for (index, amendment) in plan.amendments.iter().enumerate().rev() {
        if amendment.approved_at().is_none() {
            continue;
        }
        let mut what = Text::default();
        for (position, (field, value)) in amendment.changes.0.iter().enumerate() {
            if position > 0 {
                what = what.plain(w.word("list-mark")?);
            }
            what.0.extend(field_name(sheet, field)?.0);
            what = what.plain(" ").added(shown(sheet, filed, (index, field), value.as_str()));
        }
        rows.push(Row::new(vec![
            Cell::text(w.say("amendment-number", [("number", (index + 1).into())])?),
            Cell::text(Text::default().keep(amendment.effective_from.to_string())),
            Cell::text(what),
            Cell::text(w.written(&amendment.reason)),
        ]));
    }
    let columns =
        sheet.w.columns(&["column-amendment", "column-effective", "column-proposed", "column-reason"])?;
    let title = Some(w.word("amendments-agreed")?);
    Ok((!rows.is_empty()).then(|| Table { title, columns, rows, ..Table::default() }))
}
