//! Packs and the company's own parameters combined to the strictest: the intersection of the hours, the
//! smallest limit of each kind, the union of the duties.

use super::bound::decisive;
use super::{Bound, NamedPack, Need, Needed, Origin, Weight, needs};
use crate::calendar::Clock;
use crate::policy::Parameters;
use crate::record::{CapMode, Counted, Scope, Window};

/// Hours of a day, as civil time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours {
    /// From the start, up to the end.
    pub window: Window,
    /// Whether the very moment of the end is inside.
    pub end_inclusive: bool,
}

impl Hours {
    /// The hours in whole minutes: up to but without the end.
    fn minutes(self) -> Window {
        let end = self.window.end;
        Window { end: if self.end_inclusive { end.next() } else { end }, ..self.window }
    }
}

/// A limit of calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Calls {
    /// Calls at most.
    pub count: u32,
    /// Within so many consecutive days.
    pub per_days: u32,
    /// Which calls count.
    pub counts: Counted,
    /// To whom or what.
    pub scope: Scope,
    /// The company's parameter that sets it, if none of a pack.
    pub parameter: Option<&'static str>,
}

/// Which part of some hours lies outside of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edge {
    /// They begin too early.
    Start,
    /// They end too late.
    End,
    /// One or the other runs past midnight, and they do not fit.
    Whole,
}

impl Edge {
    /// Its name in message arguments.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::End => "end",
            Self::Whole => "whole",
        }
    }
}

/// Everything that limits contact on a date.
#[derive(Clone, Debug)]
pub struct Limits {
    windows: Vec<Bound<Hours>>,
    calls: Vec<Bound<Calls>>,
    needs: Vec<Bound<Needed>>,
}

impl Limits {
    /// Combines the company's parameters with some packs. Of limits of one kind and weight, only the
    /// strictest of the packs stays, beside the company's own; of equally strict ones that of the first pack.
    pub fn combine(parameters: &Parameters, packs: &[&NamedPack]) -> Self {
        let mut limits = Self { windows: Vec::new(), calls: Vec::new(), needs: Vec::new() };
        limits.add_parameters(parameters);
        for named in packs {
            limits.add_pack(named);
        }
        limits
    }

    /// What one pack limits, alone.
    pub fn of_pack(named: &NamedPack) -> Self {
        let mut limits = Self { windows: Vec::new(), calls: Vec::new(), needs: Vec::new() };
        limits.add_pack(named);
        limits
    }

    fn add_pack(&mut self, named: &NamedPack) {
        for (index, cap) in named.pack.caps.iter().enumerate() {
            let value = Calls {
                count: cap.count,
                per_days: cap.per_days.get(),
                counts: cap.counts,
                scope: cap.scope,
                parameter: None,
            };
            let weight = Weight::of(cap.mode, cap.source.status);
            let origin = Origin::of(named, format!("caps[{index}]"), &cap.source);
            self.add_calls(Bound { value, weight, origin });
        }
        if let Some(window) = &named.pack.window {
            let value = Hours { window: window.hours(), end_inclusive: window.end_inclusive };
            let weight = Weight::of(CapMode::Cap, window.source.status);
            let origin = Origin::of(named, "window", &window.source);
            self.windows.push(Bound { value, weight, origin });
        }
        for needed in needs(named) {
            self.add_needed(needed);
        }
    }

    fn add_parameters(&mut self, parameters: &Parameters) {
        let window = Window { start: parameters.contact_window_start, end: parameters.contact_window_end };
        let value = Hours { window, end_inclusive: false };
        self.windows.push(Bound { value, weight: Weight::Hard, origin: Origin::Parameter });
        for (parameter, count, per_days) in [
            ("contact_attempts_per_day", parameters.contact_attempts_per_day, 1),
            ("contact_attempts_per_week", parameters.contact_attempts_per_week, 7),
        ] {
            let (counts, scope) = (Counted::Attempts, Scope::PersonDebt);
            let value = Calls { count, per_days, counts, scope, parameter: Some(parameter) };
            self.add_calls(Bound { value, weight: Weight::Hard, origin: Origin::Parameter });
        }
    }

    fn add_calls(&mut self, new: Bound<Calls>) {
        let kind = |bound: &Bound<Calls>| {
            let Calls { per_days, counts, scope, parameter, .. } = bound.value;
            (per_days, counts, scope, parameter, bound.weight)
        };
        match self.calls.iter_mut().find(|old| kind(old) == kind(&new)) {
            Some(old) if new.value.count < old.value.count => *old = new,
            Some(_) => {}
            None => self.calls.push(new),
        }
    }

    fn add_needed(&mut self, new: Bound<Needed>) {
        let kind = |bound: &Bound<Needed>| (bound.value.need, bound.weight);
        match self.needs.iter_mut().find(|old| kind(old) == kind(&new)) {
            Some(old) if new.value.strictness() < old.value.strictness() => *old = new,
            Some(_) => {}
            None => self.needs.push(new),
        }
    }

    /// Every limit of hours, the company's own first.
    pub fn windows(&self) -> &[Bound<Hours>] {
        &self.windows
    }

    /// The strictest limit of calls of each kind, the company's own first.
    pub fn calls(&self) -> &[Bound<Calls>] {
        &self.calls
    }

    /// The strictest of everything else that is asked for.
    pub fn needs(&self) -> &[Bound<Needed>] {
        &self.needs
    }

    /// The bounds of one need, strictest weight first.
    pub fn of(&self, need: Need) -> impl Iterator<Item = &Bound<Needed>> {
        self.needs.iter().filter(move |bound| bound.value.need == need)
    }

    /// The hours that all bounds leave, in minutes after midnight; of those that only warn only where asked.
    pub fn open(&self, with_soft: bool) -> Vec<(u16, u16)> {
        let bounds = self.windows.iter().filter(|bound| with_soft || bound.weight != Weight::Soft);
        bounds.fold(vec![(0, 1440)], |open, bound| {
            let allowed = spans(bound.value.window);
            let cut = |(a, b): (u16, u16)| {
                let parts = allowed.iter().map(move |(c, d)| (a.max(*c), b.min(*d)));
                parts.filter(|(from, to)| from < to).collect::<Vec<_>>()
            };
            open.into_iter().flat_map(cut).collect()
        })
    }

    /// Where planned hours lie outside: each edge with the bound that decides. An edge may have two, the
    /// stricter one of which only warns.
    pub fn hours_broken(&self, planned: Window) -> Vec<(Edge, &Bound<Hours>)> {
        let mut found = Vec::new();
        for edge in [Edge::Start, Edge::End, Edge::Whole] {
            let broken =
                self.windows.iter().filter(|bound| edges(planned, bound.value.window).contains(&edge));
            let order = |hours: &Hours| strictness(edge, hours.window);
            found.extend(decisive(broken, false, order).into_iter().map(|bound| (edge, bound)));
        }
        found
    }

    /// The packs' hours outside of which the company's own reach, decisive ones only. An end that is inclusive leaves
    /// its whole minute.
    pub fn laxer_hours(&self) -> Vec<(Edge, &Bound<Hours>)> {
        let own = self.windows.iter().find(|bound| bound.origin == Origin::Parameter);
        let Some(own) = own.map(|bound| bound.value.window) else { return Vec::new() };
        let packs: Vec<_> = self.windows.iter().filter(|bound| bound.origin != Origin::Parameter).collect();
        let mut found = Vec::new();
        for edge in [Edge::Start, Edge::End, Edge::Whole] {
            let laxer =
                packs.iter().copied().filter(|bound| edges(own, bound.value.minutes()).contains(&edge));
            let order = |hours: &Hours| strictness(edge, hours.window);
            found.extend(decisive(laxer, false, order).into_iter().map(|bound| (edge, bound)));
        }
        found
    }

    /// The hours, the company's own among them, in which a contact at a time of day was not allowed, decisive ones
    /// only. The time stands for its full minute's first second.
    pub fn contact_broken(&self, edge: Edge, at: Clock) -> Vec<&Bound<Hours>> {
        let second = u32::from(at.minutes()) * 60;
        let holds = |hours: &Hours| hours.window.holds(second, hours.end_inclusive);
        let broken = self.windows.iter().filter(|bound| !holds(&bound.value));
        decisive(broken, false, |hours| strictness(edge, hours.window))
    }

    /// The limits of calls that some counts break, decisive ones of each span and sort of call. `actual` gives
    /// the count that a limit is compared with, if there is one.
    pub fn calls_broken(
        &self,
        justified: bool,
        actual: impl Fn(&Calls) -> Option<u64>,
    ) -> Vec<&Bound<Calls>> {
        let mut kinds: Vec<_> = self.calls.iter().map(|b| (b.value.per_days, b.value.counts)).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let actual = &actual;
        let of_kind = |(per_days, counts)| {
            let broken = self.calls.iter().filter(move |bound| {
                (bound.value.per_days, bound.value.counts) == (per_days, counts)
                    && actual(&bound.value).is_some_and(|actual| actual > u64::from(bound.value.count))
            });
            decisive(broken, justified, |calls| calls.count)
        };
        kinds.into_iter().flat_map(of_kind).collect()
    }

    /// The bounds of a need that something breaks, decisive ones only.
    pub fn needs_broken(
        &self,
        need: Need,
        justified: bool,
        breaks: impl Fn(u32) -> bool,
    ) -> Vec<&Bound<Needed>> {
        let broken = self.of(need).filter(|bound| breaks(bound.value.value));
        decisive(broken, justified, |needed| needed.strictness())
    }
}

/// Hours as stretches of one day; hours that end when they begin are none.
fn spans(window: Window) -> Vec<(u16, u16)> {
    let (start, end) = (window.start.minutes(), window.end.minutes());
    let parts = if start <= end { vec![(start, end)] } else { vec![(start, 1440), (0, end)] };
    parts.into_iter().filter(|(from, to)| from < to).collect()
}

/// At which edges planned hours lie outside of allowed ones.
fn edges(planned: Window, allowed: Window) -> Vec<Edge> {
    if planned.start > planned.end || allowed.start > allowed.end {
        let inside = spans(allowed);
        let fits = |(from, to): &(u16, u16)| inside.iter().any(|(c, d)| c <= from && to <= d);
        return if spans(planned).iter().all(fits) { Vec::new() } else { vec![Edge::Whole] };
    }
    let start = (planned.start < allowed.start).then_some(Edge::Start);
    let end = (planned.end > allowed.end).then_some(Edge::End);
    start.into_iter().chain(end).collect()
}

/// A number that is smaller the less hours leave at an edge.
fn strictness(edge: Edge, hours: Window) -> i32 {
    let length: i32 = spans(hours).iter().map(|(from, to)| i32::from(to - from)).sum();
    match edge {
        Edge::Start => -i32::from(hours.start.minutes()),
        Edge::End => i32::from(hours.end.minutes()),
        Edge::Whole => length,
    }
}
