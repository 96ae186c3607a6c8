//! Where a record comes from and what it leads to, both ways, for records of every kind: an index over what
//! records name of each other and over the breaches that they answer. Of two that are linked, the earlier leads
//! to the later. Knows no kind.

use super::any::row::short;
use super::due::Matter;
use super::state::{self, State};
use super::{Site, Writer, due, found};
use crate::calendar::Date;
use crate::diagnostic::Diagnostic;
use crate::portal::view::{Lineage, LineageStep, Mark, Status, Text};
use crate::record::Sort;
use anyhow::Result;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet, HashSet, VecDeque};

/// Records of one kind that are shown one by one; more stand as one step with their number.
const APART: usize = 3;
/// Steps of a lineage at most on either side.
const STEPS: usize = 16;

/// Which records are linked, by id.
#[derive(Default)]
pub(super) struct Links<'a> {
    /// Its day and kind, for each record that links or is linked.
    known: BTreeMap<&'a str, (Option<Date>, &'static str)>,
    earlier: Directed<'a>,
    later: Directed<'a>,
}

/// Records by those that they lead to, or come from.
type Directed<'a> = BTreeMap<&'a str, BTreeSet<Linked<'a>>>;

/// A record that is linked; they stand in order of days.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Linked<'a> {
    day: Option<Date>,
    id: &'a str,
    kind: &'static str,
}

/// What leads from one record to others.
#[derive(Default)]
pub(super) struct Index<'a> {
    pub(super) found: BTreeMap<&'a str, Vec<&'a Diagnostic>>,
    pub(super) links: Links<'a>,
    pub(super) waiting: BTreeMap<String, Vec<Matter>>,
    /// How each record that is linked stands: one may stand in many lineages.
    states: BTreeMap<&'a str, State>,
}

impl<'a> Index<'a> {
    /// Looks over the records, the check and what is due.
    pub(super) fn new(site: &Site<'a>) -> Result<Self> {
        let mut index = Self { links: Links::new(site), waiting: due::by_record(site)?, ..Self::default() };
        for found in site.input.report.diagnostics {
            index.found.entry(&found.path).or_default().push(found);
        }
        index.found.values_mut().for_each(|found| found::pressing_first(found));
        let linked: Vec<&str> = index.links.known.keys().copied().collect();
        let state = |id: &&'a str| Some((*id, state::of(site, id, index.waiting(id))?));
        index.states = linked.par_iter().filter_map(state).collect();
        Ok(index)
    }

    /// What waits in a record, soonest first.
    pub(super) fn waiting(&self, record: &str) -> &[Matter] {
        self.waiting.get(record).map_or(&[], Vec::as_slice)
    }
}

/// Records of one kind that stand together in a lineage.
struct Step<'a> {
    kind: &'static str,
    /// In order of days, at least one.
    ids: Vec<&'a str>,
    /// The day of the last.
    day: Option<Date>,
}

impl<'a> Links<'a> {
    /// Every link between records that have pages.
    pub(super) fn new(site: &Site<'a>) -> Self {
        let (ledger, mut links) = (site.input.ledger, Self::default());
        for (_, of, mention) in ledger.mentions() {
            if let (Some(id), Sort::Record(_)) = (of, mention.sort) {
                links.join(site, id, mention.id);
            }
        }
        for (id, path, kind) in ledger.ids() {
            for answer in ledger.at(kind.name, path).map_or_else(Vec::new, |tells| tells.answers()) {
                links.join(site, id, &answer.record);
            }
        }
        links
    }

    fn join(&mut self, site: &Site<'a>, naming: &'a str, named: &'a str) {
        if naming == named || !self.knows(site, naming) || !self.knows(site, named) {
            return;
        }
        let linked = |id: &'a str| {
            let (day, kind) = self.known.get(id).copied().unwrap_or_default();
            Linked { day, id, kind }
        };
        let (naming, named) = (linked(naming), linked(named));
        let forward = matches!((naming.day, named.day), (Some(naming), Some(named)) if naming < named);
        let (first, second) = if forward { (naming, named) } else { (named, naming) };
        self.later.entry(first.id).or_default().insert(second);
        self.earlier.entry(second.id).or_default().insert(first);
    }

    fn knows(&mut self, site: &Site<'a>, id: &'a str) -> bool {
        let ledger = site.input.ledger;
        let Some((path, kind)) = ledger.find(id).filter(|(_, kind)| kind.has_page()) else { return false };
        let day = || ledger.at(kind.name, path).and_then(|tells| tells.governing_date(&ledger.zone));
        self.known.entry(id).or_insert_with(|| (day(), kind.name));
        true
    }

    fn day(&self, id: &str) -> Option<Date> {
        self.known.get(id).and_then(|(day, _)| *day)
    }

    /// What can be reached from a record in one direction. Where many of one kind follow, they stand as one
    /// step, and what follows from each of them is left to its own page.
    fn along(from: &'a str, links: &Directed<'a>, seen: &mut HashSet<&'a str>) -> Vec<Step<'a>> {
        let (mut steps, mut queue) = (Vec::new(), VecDeque::from([from]));
        while let Some(at) = queue.pop_front() {
            let mut by_kind: BTreeMap<&'static str, Vec<Linked<'a>>> = BTreeMap::new();
            for next in links.get(at).into_iter().flatten() {
                if seen.insert(next.id) {
                    by_kind.entry(next.kind).or_default().push(*next);
                }
            }
            for (kind, all) in by_kind {
                let ids = all.iter().map(|one| one.id);
                if all.len() > APART {
                    steps.push(Step { kind, ids: ids.collect(), day: all.last().and_then(|last| last.day) });
                } else {
                    queue.extend(ids);
                    steps.extend(all.iter().map(|one| Step { kind, ids: vec![one.id], day: one.day }));
                }
            }
        }
        steps.sort_by_key(|step| (step.day, step.ids.last().copied()));
        steps
    }
}

/// The lineage of a record, when it has any; the first step that waits is marked.
pub(super) fn of(w: &Writer, index: &Index, id: &str, kind: &'static str) -> Result<Option<Lineage>> {
    let links = &index.links;
    let Some((id, _)) = links.known.get_key_value(id) else { return Ok(None) };
    let mut seen = HashSet::from([*id]);
    let mut before = Links::along(id, &links.earlier, &mut seen);
    let mut after = Links::along(id, &links.later, &mut seen);
    before.drain(..before.len().saturating_sub(STEPS));
    after.truncate(STEPS);
    let own = Step { kind, ids: vec![id], day: links.day(id) };
    let sides = [
        ("lineage-before", &before[..]),
        ("lineage-here", std::slice::from_ref(&own)),
        ("lineage-after", &after),
    ];
    let mut lineage = Lineage { steps: Vec::new() };
    let mut stuck = false;
    for (side, steps) in sides {
        for step in steps {
            let (mut shown, open) = shown(w, index, step, side)?;
            if let Some(overdue) = open.filter(|_| !stuck) {
                let key = if overdue { "lineage-stuck-overdue" } else { "lineage-stuck" };
                shown.stuck = Some(w.word(key)?);
                stuck = true;
            }
            lineage.steps.push(shown);
        }
    }
    Ok(Some(lineage))
}

/// A step in words, and whether something in it waits, and is overdue.
fn shown(w: &Writer, index: &Index, step: &Step, side: &str) -> Result<(LineageStep, Option<bool>)> {
    let states: Vec<&State> = step.ids.iter().filter_map(|id| index.states.get(id)).collect();
    let open = states.iter().filter(|state| state.open).count();
    let overdue = states.iter().filter(|state| state.overdue).count();
    let status = match (step.ids.len(), states.first()) {
        (1, first) => first.map(|state| state.status(w)).transpose()?,
        _ if overdue > 0 => {
            Some(Status::new(Mark::Act, w.say("lineage-overdue", [("count", overdue.into())])?))
        }
        _ if open > 0 => Some(Status::new(Mark::Wait, w.say("lineage-open", [("count", open.into())])?)),
        _ => None,
    };
    let last = step.ids.last().copied().unwrap_or_default();
    let what = if step.ids.len() == 1 {
        let own = side == "lineage-here";
        let id = if own { Text::default().id(last) } else { w.record(Text::default(), last)? };
        let mut text = id.plain(" ");
        if let Some((path, kind)) = w.site.input.ledger.find(last) {
            text.0.extend(short(w, kind, path)?.0);
        }
        text
    } else {
        let count = w.say("lineage-many", [("count", step.ids.len().into())])?;
        w.record(
            Text::default().link(w.to(&["records", step.kind]), count).plain(w.word("lineage-latest")?),
            last,
        )?
    };
    let day = step.day.map(|day| day.to_string());
    let shown = LineageStep {
        side: w.word(side)?,
        here: side == "lineage-here",
        kind: w.kind(step.kind)?,
        when: day.unwrap_or_default(),
        what,
        status,
        stuck: None,
    };
    Ok((shown, (open > 0).then_some(overdue > 0)))
}
