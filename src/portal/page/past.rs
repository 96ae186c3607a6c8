//! The commits of a record as events of its timeline: when, who by staff id, which commit, what changed. Says
//! nothing of names or addresses, and nothing of commits that did not touch the record.

use super::Writer;
use super::record::actor;
use crate::calendar::Moment;
use crate::change::{FieldChange, Revision};
use crate::history::CommitRef;
use crate::portal::view::{Event, Text};
use anyhow::Result;

/// Every commit that changed a file, with its moment, newest first.
pub(super) fn events(w: &Writer, path: &str) -> Result<Vec<(Moment, Event)>> {
    let Some(past) = w.site.input.pasts.get(path) else { return Ok(Vec::new()) };
    past.revisions.iter().map(|revision| Ok((moment(&revision.commit), event(w, revision)?))).collect()
}

/// When a commit was made, at the offset of its maker's clock.
pub(super) fn moment(commit: &CommitRef) -> Moment {
    let offset = commit.offset.seconds() / 60;
    Moment::from_unix(commit.time.as_second(), offset).unwrap_or(Moment::EPOCH)
}

fn event(w: &Writer, revision: &Revision) -> Result<Event> {
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
    let at = moment(&revision.commit);
    let commit = Text::default().id(&revision.commit.id[..7]);
    Ok(Event { when: w.moment(at), iso: at.to_string(), what, facts: vec![by, commit], ..Event::default() })
}

fn changed(w: &Writer, what: Text, field: &FieldChange) -> Result<Text> {
    let what = what.code(&field.path).plain(" ");
    Ok(match (&field.before, &field.after) {
        (None, None) => what.plain(w.word("past-hidden")?),
        (None, Some(after)) => what.plain(w.say("past-came", [("after", after.as_str().into())])?),
        (Some(before), None) => what.plain(w.say("past-went", [("before", before.as_str().into())])?),
        (Some(before), Some(after)) => {
            let values = [("before", before.as_str().into()), ("after", after.as_str().into())];
            what.plain(w.say("past-changed", values)?)
        }
    })
}
