//! Where a contact pack is stricter than the company's own parameter: what the company says, what the pack says, and
//! that the stricter one holds.

use super::pack::{Bound, Edge, Origin, Weight};
use super::{Need, PolicyBook};
use crate::calendar::Date;
use crate::record::{Counted, Window};

/// A value of a pack that is stricter than the company's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stricter {
    /// What the company's parameter says.
    pub own: String,
    /// The pack.
    pub pack: String,
    /// What it says instead.
    pub value: String,
    /// The passage of law or rule from which it has that.
    pub citation: String,
    /// Whether it holds; a value that is not confirmed only warns.
    pub holds: bool,
}

impl PolicyBook {
    /// The pack's value that is stricter than a parameter on a date; none where the company's own is the strictest, and
    /// for a parameter that no pack speaks of.
    pub fn stricter(&self, key: &str, date: Date) -> Option<Stricter> {
        let (limits, own) = (self.limits(date), self.on(date));
        let calls = |per_days: u32, count: u32| {
            let of = |calls: &super::Calls| {
                let alike = calls.per_days == per_days && calls.counts == Counted::Attempts;
                alike.then_some(u64::from(count))
            };
            let broken = limits.calls_broken(false, of);
            broken.first().and_then(|bound| told(bound, count.to_string(), bound.value.count.to_string()))
        };
        match key {
            "contact_window_start" | "contact_window_end" => {
                let window = Window { start: own.contact_window_start, end: own.contact_window_end };
                let at_start = key == "contact_window_start";
                let edge = if at_start { Edge::Start } else { Edge::End };
                let broken = limits.hours_broken(window);
                let (_, bound) =
                    broken.into_iter().find(|(broken, _)| *broken == edge || *broken == Edge::Whole)?;
                let of = |window: Window| if at_start { window.start } else { window.end };
                told(bound, of(window).to_string(), of(bound.value.window).to_string())
            }
            "contact_attempts_per_day" => calls(1, own.contact_attempts_per_day),
            "contact_attempts_per_week" => calls(7, own.contact_attempts_per_week),
            "complaint_resolution_days" => {
                let days = own.complaint_resolution_days;
                let broken = limits.needs_broken(Need::ComplaintDays, false, |limit| days > limit);
                let bound = broken.first()?;
                told(bound, days.to_string(), bound.value.value.to_string())
            }
            _ => None,
        }
    }
}

fn told<T>(bound: &Bound<T>, own: String, value: String) -> Option<Stricter> {
    let Origin::Pack { pack, source, .. } = &bound.origin else { return None };
    let (pack, citation) = (pack.clone(), source.citation.to_string());
    Some(Stricter { own, pack, value, citation, holds: bound.weight != Weight::Soft })
}
