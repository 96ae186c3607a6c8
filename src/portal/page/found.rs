//! A finding of the check as a page shows it. Knows results, never how they were judged.

use super::Writer;
use crate::diagnostic::{Diagnostic, Level, Nature, Span, Standing};
use crate::portal::view::{self, CodeFrame, CodeLine, Link, Mark, Status, Text};
use crate::report::{Frame, Said};
use crate::source::Sources;
use anyhow::Result;
use rayon::prelude::*;

/// Lines shown before the place of a finding.
const BEFORE: u32 = 2;

/// Whether a finding is a breach that waits for an answer, or a defect that blocks.
pub(super) fn is_pressing(found: &Diagnostic) -> bool {
    let is_open = matches!(found.standing, Standing::Open { .. });
    is_open && (found.nature == Nature::Breach || found.level == Level::Error)
}

/// Whether a finding warns: it waits, and neither presses nor is a notice.
pub(super) fn is_warning(found: &Diagnostic) -> bool {
    matches!(found.standing, Standing::Open { .. }) && found.level != Level::Notice && !is_pressing(found)
}

/// A finding in words, with the lines it points at, cut out of `sources`. Links to its record when the portal
/// has a page of it.
pub(super) fn shown(w: &Writer, found: &Diagnostic, sources: &Sources) -> Result<view::Diagnostic> {
    let said = Said::new(w.site.input.messages, w.locale(), found)?;
    let mut frames = vec![cut(w, sources, &found.path, found.span, None, &said.title)];
    for (label, words) in found.related.iter().zip(&said.related) {
        let path = (label.path != found.path).then(|| label.path.clone());
        frames.push(cut(w, sources, &label.path, label.span, path, words));
    }
    frames.retain(|frame| !frame.lines.is_empty());
    let breach = found.nature == Nature::Breach;
    let (mend, answer) = match &found.standing {
        Standing::Answered { by } | Standing::Waived { by } => {
            let text = Text::from(w.word("finding-answered-by")?).plain(" ");
            (None, Some(w.record(text, by)?))
        }
        Standing::Open { .. } if breach => (None, Some(Text::from(said.help))),
        Standing::Open { .. } => (Some(Text::from(said.help)), None),
    };
    Ok(view::Diagnostic {
        status: status(w, found)?,
        rule: Link::new(w.to(&["rules", &found.rule]), found.rule.clone()),
        title: w.quoting(&said.message),
        clause: found.clauses.first().map(|clause| w.clause(clause)),
        record: record(w, found.record.as_deref()),
        path: found.path.clone(),
        place: Some(w.say(
            "finding-place",
            [("line", found.span.line.into()), ("column", found.span.column.into())],
        )?),
        frames,
        mend,
        answer,
        state: state(w, found)?,
    })
}

fn record(w: &Writer, id: Option<&str>) -> Option<Link> {
    let id = id?;
    let (_, kind) = w.site.input.ledger.find(id).filter(|(_, kind)| kind.has_page())?;
    Some(Link::new(w.to(&["records", kind.name, id]), id))
}

/// A finding of a sample: its records have no pages, and nobody waits for an answer.
pub(super) fn in_sample(w: &Writer, found: &Diagnostic, sources: &Sources) -> Result<view::Diagnostic> {
    Ok(view::Diagnostic { record: None, state: None, ..shown(w, found, sources)? })
}

/// What a finding is: a defect, a breach, a warning; quiet once it is answered or waived.
pub(super) fn status(w: &Writer, found: &Diagnostic) -> Result<Status> {
    let mark = match (&found.standing, found.level) {
        (Standing::Waived { .. }, _) => Mark::Waived,
        (Standing::Answered { .. }, _) | (_, Level::Notice) => Mark::Na,
        (_, Level::Warning) if found.nature == Nature::Defect => Mark::Watch,
        _ => Mark::Act,
    };
    let word = match (found.nature, found.level) {
        (Nature::Breach, _) => "status-breach",
        (Nature::Defect, Level::Error) => "status-defect",
        (Nature::Defect, _) => "status-warning",
    };
    Ok(Status::new(mark, w.word(word)?))
}

/// Whether a finding is answered, and if not, by when it must be.
fn state(w: &Writer, found: &Diagnostic) -> Result<Option<Status>> {
    Ok(match &found.standing {
        Standing::Open { due: None } => None,
        Standing::Open { due: Some(due) } => {
            let args = [("date", w.date(*due).into()), ("left", w.left(*due)?.into())];
            Some(if *due < w.site.input.as_of {
                Status::new(Mark::Act, w.say("finding-answer-overdue", args)?)
            } else {
                Status::new(Mark::Wait, w.say("finding-answer-due", args)?)
            })
        }
        Standing::Answered { .. } => Some(Status::new(Mark::Ok, w.word("status-answered")?)),
        Standing::Waived { .. } => Some(Status::new(Mark::Waived, w.word("waived")?)),
    })
}

fn cut(
    w: &Writer,
    sources: &Sources,
    path: &str,
    span: Span,
    named: Option<String>,
    note: &str,
) -> CodeFrame {
    let lines = Frame::cut(sources, path, span, BEFORE).lines.into_iter().map(|line| {
        let (before, hit, after) = line.parts();
        // a mark needs something to stand on: a place without characters takes the rest of its line
        let (hit, after) =
            if line.mark.is_some() && hit.is_empty() { (after, String::new()) } else { (hit, after) };
        CodeLine {
            lang: w.language(&line.text).map(str::to_owned),
            number: line.number.to_string(),
            before: if line.mark.is_some() { before } else { line.text },
            hit,
            after: if line.mark.is_some() { after } else { String::new() },
            note: line.mark.map(|_| note.to_owned()),
        }
    });
    CodeFrame { path: named, lines: lines.collect() }
}

/// The most pressing findings, and how many there are; `words` say where the others are.
pub(super) fn most_pressing(
    w: &Writer,
    mut found: Vec<&Diagnostic>,
    most: usize,
    words: &str,
) -> Result<view::Section<view::Diagnostic>> {
    pressing_first(&mut found);
    let count = found.len();
    found.truncate(most);
    let sources = w.site.input.report.sources;
    let items = found.par_iter().map(|found| shown(w, found, sources)).collect::<Result<_>>()?;
    let args = [("count", count.into()), ("shown", found.len().into())];
    let note = Some(w.say(if count > most { words } else { "deadlines-count" }, args)?);
    Ok(view::Section { note, items, ..view::Section::default() })
}

/// The order of a list to answer: what is open first, soonest due first, then by path and rule.
pub(super) fn pressing_first<'a>(found: &mut [&'a Diagnostic]) {
    let rank = |found: &'a Diagnostic| match &found.standing {
        Standing::Open { due } => (0, *due, found.path.as_str(), found.rule.as_str()),
        _ => (1, None, found.path.as_str(), found.rule.as_str()),
    };
    found.sort_by(|a, b| rank(a).cmp(&rank(b)));
}
