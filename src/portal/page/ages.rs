//! How old the open records of a register are, and how long it took to close them: the ageing bar and the
//! median of Kaplan and Meier, which counts the open ones too. For registers whose records are closed.

use super::Writer;
use crate::calendar::{Date, When};
use crate::chart::{self, Ageing, Segment};
use crate::locale;
use crate::portal::view::{Chart, Text};
use crate::stats::interval::Confidence;
use crate::stats::survival::{Observed, kaplan_meier};
use anyhow::Result;

/// Months back from today whose records tell how long closing takes.
const MONTHS: i32 = 12;
/// Fewest records for a median.
const FEWEST: usize = 10;
/// Widths of the drawing on wide and on narrow pages.
const WIDE: u32 = 1200;
const NARROW: u32 = 358;

/// From the first to the last day of a record; without a last day while it is open.
pub(super) struct Life {
    begun: Date,
    ended: Option<Date>,
}

/// The lives of the records of a register, and the days within which they are to be closed.
pub(super) fn lives(w: &Writer, kind: &str) -> Option<(Vec<Life>, u32)> {
    let (ledger, policy) = (w.site.input.ledger, w.site.input.policy.on(w.site.input.as_of));
    let day = |at: When| at.date(&ledger.zone);
    let lives = match kind {
        "complaint" => {
            let life = |complaint: &crate::record::Complaint| Life {
                begun: day(When::At(complaint.received_at)),
                ended: complaint.closed_at.map(|at| day(When::At(at))),
            };
            (
                ledger.complaints.iter().map(|filed| life(&filed.record)).collect(),
                policy.complaint_resolution_days,
            )
        }
        "finding" => {
            let life = |finding: &crate::record::Finding| {
                let closing = finding.verification.as_ref().filter(|verified| verified.effective);
                let alleged = finding.allegation.as_ref().filter(|_| finding.is_dismissed());
                let settled = alleged.map(|alleged| alleged.settled_on.unwrap_or(alleged.raised_on));
                let verified = closing.map(|verified| day(When::At(verified.at)));
                Life { begun: day(When::At(finding.found_at)), ended: verified.or(settled) }
            };
            (
                ledger.findings.iter().map(|filed| life(&filed.record)).collect(),
                policy.rectification_normal_days,
            )
        }
        _ => return None,
    };
    Some(lives)
}

/// The ages of those that are open today, in days, youngest first.
fn open(w: &Writer, lives: &[Life]) -> Vec<i64> {
    let as_of = w.site.input.as_of;
    let is_open = |life: &&Life| life.begun <= as_of && life.ended.is_none_or(|ended| ended > as_of);
    let mut ages: Vec<i64> = lives.iter().filter(is_open).map(|life| as_of.days_since(life.begun)).collect();
    ages.sort_unstable();
    ages
}

/// Half of the closed and open ones are closed within so many days, with the interval; nothing where few.
pub(super) fn sentence(w: &Writer, lives: &[Life]) -> Result<Option<Text>> {
    let as_of = w.site.input.as_of;
    let from = crate::calendar::Period::of(crate::calendar::Grain::Month, as_of).plus(1 - MONTHS).start();
    let observed = |life: &Life| {
        let ended = life.ended.filter(|ended| *ended <= as_of);
        let time = ended.unwrap_or(as_of).days_since(life.begun);
        Observed { time: time.max(0) as f64, event: ended.is_some() }
    };
    let recent = lives.iter().filter(|life| life.begun >= from && life.begun <= as_of);
    let cases: Vec<Observed> = recent.map(observed).collect();
    let percent = w.site.input.policy.on(as_of).confidence_percent;
    let curve = match kaplan_meier(&cases, Confidence::Level(f64::from(percent) / 100.0)) {
        Ok(curve) if cases.len() >= FEWEST => curve,
        _ => return Ok(None),
    };
    let days = |time: f64| locale::decimal(time, 0);
    let args = [("count", cases.len().into()), ("date", w.date(from).into())];
    let begun = w.say("ages-begun", args)?;
    let (Some(median), (low, high)) = (curve.median(), curve.median_interval()) else {
        return Ok(Some(w.say("ages-median-open", [("begun", begun.into())])?.into()));
    };
    let args = [
        ("begun", begun.into()),
        ("days", days(median).into()),
        ("percent", percent.to_string().into()),
        ("low", low.map_or_else(|| "0".to_owned(), days).into()),
        ("high", high.map_or_else(|| "∞".to_owned(), days).into()),
    ];
    Ok(Some(w.say("ages-median", args)?.into()))
}

/// The ageing bar with its heading's note, when something is open.
pub(super) fn bar(w: &Writer, lives: &[Life], limit: u32) -> Result<Option<(Chart, String)>> {
    let ages = open(w, lives);
    let withheld = w.site.input.audience.is_withheld_from(w.site.input.ledger);
    if ages.is_empty() || withheld {
        return Ok(None);
    }
    let limit = i64::from(limit);
    let mut ends = vec![limit / 5, limit / 2, limit, limit * 2, limit * 4];
    ends.retain(|end| *end > 0);
    ends.dedup();
    let mut segments = Vec::new();
    let mut first = 0;
    for end in ends.iter().map(|end| Some(*end)).chain([None]) {
        let within = |age: &&i64| **age >= first && end.is_none_or(|end| **age <= end);
        let count = ages.iter().filter(within).count();
        let label = match end {
            Some(end) => w.say("ages-range", [("from", first.into()), ("to", end.into())])?,
            None => w.say("ages-beyond", [("from", (first - 1).into())])?,
        };
        segments.push(Segment { label, count: count as f64, count_label: w.count(count) });
        first = end.map_or(first, |end| end + 1);
    }
    let before = ends.iter().filter(|end| **end <= limit).count();
    let args = [("count", ages.len().into()), ("days", ages[ages.len() / 2].into())];
    let note = w.say("ages-note", args)?;
    let parts: Vec<String> =
        segments.iter().map(|one| format!("{} {}", one.label, one.count_label)).collect();
    let name = w.say("ages-limit", [("days", limit.into())])?;
    let drawn = |id: &str| Ageing {
        id: id.to_owned(),
        title: note.clone(),
        desc: parts.join("; "),
        segments: segments.clone(),
        deadline: Some((before, name.clone())),
    };
    let chart = Chart {
        wide_svg: chart::ageing(&drawn("ages"), WIDE),
        narrow_svg: chart::ageing(&drawn("ages-n"), NARROW),
        caption: None,
    };
    Ok(Some((chart, note)))
}
