//! The draws that a change brings: each was promised on the base's own line, and its seed is the first later commit there
//! by somebody else. The list itself is in no repository; who has it draws again with `pinguan sample verify`.

use super::Sides;
use super::fault::{self, Fault};
use crate::diagnostic::{Diagnostic, Level};
use crate::history::Parties;
use crate::record::Promise;
use anyhow::Result;

pub(super) fn findings(sides: &Sides) -> Result<Vec<Diagnostic>> {
    let (trees, mut found) = (sides.trees, Vec::new());
    let changed = trees.changed_records();
    for filed in sides.result.monitorings.iter().filter(|filed| changed.contains(&filed.path)) {
        let record = &filed.record;
        let (Some(draw), Some(promise)) = (&record.draw, record.promise()) else { continue };
        let stood = trees.base_files.text(&filed.path).and_then(Promise::of_text);
        if record.awaits_draw() && stood.is_none() {
            continue;
        }
        let promisers = sides.base.promisers(record);
        let forges = sides.base.forges();
        let says = |text: &str| Promise::of_text(text).as_ref() == Some(&promise);
        let parties = Parties { promisers: &promisers, forges: &forges };
        let promised = trees.repo.promised(&trees.base, &filed.path, says, parties)?;
        let later = promised.as_ref().and_then(|promised| promised.later.as_ref());
        let other = |text: &String| Promise::of_text(text).is_some_and(|other| other != promise);
        let kind = match (&promised, later) {
            (None, _) => "unpromised",
            (Some(promised), _) if promised.texts.iter().any(other) => "twice",
            _ if record.awaits_draw() => continue,
            (_, None) => "early",
            (_, Some(later)) if draw.seed_commit.as_deref() != Some(later.id.as_str()) => "commit",
            _ => continue,
        };
        let mut one = fault::of(Fault::DrawNotProved, &filed.path, Some(&record.id), Level::Error);
        one.args.insert("kind", kind.into());
        one.args.insert("commit", later.map_or("", |later| later.id.as_str()).into());
        found.push(one);
    }
    Ok(found)
}
