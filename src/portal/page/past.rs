//! The commits of a record as events of its timeline: when, who by staff id, which commit, what changed. Says
//! nothing of names or addresses, and nothing of commits that did not touch the record.

use super::Writer;
use super::words::actor;
use crate::calendar::Moment;
use crate::change::{FieldChange, Past, Revision};
use crate::gate::entries;
use crate::portal::view::{Event, Text};
use crate::record::{Kind, Strength};
use anyhow::Result;

/// Every commit that changed a file, with its moment, newest first.
pub(super) fn events(w: &Writer, path: &str) -> Result<Vec<(Moment, Event)>> {
    let Some(past) = w.site.input.pasts.get(path) else { return Ok(Vec::new()) };
    past.revisions.iter().map(|revision| Ok((revision.commit.moment(), event(w, past, revision)?))).collect()
}

/// What shows that the person named in a field gave the review or approval there; none without a history, or where
/// the history has not got it.
pub(super) fn proof(w: &Writer, path: &str, field: &str) -> Result<Option<Text>> {
    let input = w.site.input;
    let (Some(past), Some(kind)) = (input.pasts.get(path), Kind::of_path(path)) else { return Ok(None) };
    let held = input.whole.sources.text(path).map(|text| entries(kind, text)).unwrap_or_default();
    let given = held.iter().find(|(_, at)| *at == field).and_then(|(entry, _)| past.approvals.get(entry));
    given
        .map(|shown| Ok(Text::from(w.word(word(shown.strength))?).plain(" ").id(&shown.commit.id[..7])))
        .transpose()
}

/// The word for how strongly a commit shows who gave what it brought.
fn word(strength: Strength) -> &'static str {
    match strength {
        Strength::Recorded => "proof-recorded",
        Strength::Authored => "proof-claimed",
        Strength::Signed => "proof-proved",
    }
}

fn event(w: &Writer, past: &Past, revision: &Revision) -> Result<Event> {
    let mut what = Text::default();
    if revision.first {
        what = what.plain(w.word("past-first")?);
    } else if revision.fields.is_empty() {
        what = what.plain(w.word("past-layout")?);
    }
    for (index, field) in revision.fields.iter().enumerate() {
        if index > 0 {
            what = what.plain(w.word("past-and")?);
        }
        what = changed(w, what, field)?;
    }
    if revision.more > 0 {
        what = what.plain(w.word("past-and")?);
        what = what.plain(w.say("change-more-fields", [("count", revision.more.into())])?);
    }
    let by = match &revision.by {
        Some(id) => actor(w, id),
        None => w.word("past-nobody")?.into(),
    };
    let at = revision.commit.moment();
    let commit = Text::default().id(&revision.commit.id[..7]);
    let mut facts = vec![by, commit];
    let brought = past.approvals.iter().filter(|(_, shown)| shown.commit == revision.commit);
    for (entry, shown) in brought {
        facts.push(actor(w, &entry.by).plain(" — ").plain(w.word(word(shown.strength))?));
    }
    Ok(Event { when: w.moment(at), iso: at.to_string(), what, facts, ..Event::default() })
}

fn changed(w: &Writer, what: Text, field: &FieldChange) -> Result<Text> {
    let what = what.code(&field.path).plain(" ");
    Ok(match (&field.before, &field.after) {
        (None, None) => what.plain(w.word("past-hidden")?),
        (None, Some(after)) => what.then(w.quoting(&w.say("past-came", [("after", after.as_str().into())])?)),
        (Some(before), None) => {
            what.then(w.quoting(&w.say("past-went", [("before", before.as_str().into())])?))
        }
        (Some(before), Some(after)) => {
            let values = [("before", before.as_str().into()), ("after", after.as_str().into())];
            what.then(w.quoting(&w.say("past-changed", values)?))
        }
    })
}
