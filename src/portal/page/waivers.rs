//! All waivers on one page, expiring first: what is overlooked, on whose word, until when, and whether it is
//! still needed.

use super::words::{actor, headline};
use super::{Made, Site, Writer, baseline, entry};
use crate::diagnostic::Standing;
use crate::policy;
use crate::portal::view::{Cell, Column, Link, Mark, Row, Status, Table, Text, Waivers};
use crate::record::Waiver;
use anyhow::Result;
use std::collections::BTreeMap;

/// How a waiver stands today; in the order in which the headline counts them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stands {
    Expired,
    Expiring,
    Unused,
    Active,
    Waiting,
    Ended,
}

impl Stands {
    const ALL: [Self; 6] =
        [Self::Expired, Self::Expiring, Self::Unused, Self::Active, Self::Waiting, Self::Ended];

    /// How a waiver stands that so many findings use.
    pub(super) fn of(w: &Writer, waiver: &Waiver, uses: usize) -> Self {
        let (as_of, policy) = (w.site.input.as_of, w.site.input.policy);
        let soon = i64::from(policy.on(as_of).waiver_expiring_days);
        if policy::is_expired(waiver, as_of) {
            Self::Expired
        } else if as_of < waiver.created_on {
            Self::Waiting
        } else if !policy::is_active(waiver, as_of) {
            Self::Ended
        } else if uses == 0 {
            Self::Unused
        } else if waiver.ended_on.is_none() && waiver.expires_on.days_since(as_of) <= soon {
            Self::Expiring
        } else {
            Self::Active
        }
    }

    /// Its shape and word.
    pub(super) fn status(self, w: &Writer) -> Result<Status> {
        Ok(Status::new(self.mark(), w.word(&format!("waivers-state-{}", self.name()))?))
    }

    fn name(self) -> &'static str {
        match self {
            Self::Expired => "expired",
            Self::Expiring => "expiring",
            Self::Unused => "unused",
            Self::Active => "active",
            Self::Waiting => "waiting",
            Self::Ended => "ended",
        }
    }

    fn mark(self) -> Mark {
        match self {
            Self::Expired => Mark::Act,
            Self::Expiring | Self::Unused => Mark::Watch,
            Self::Active => Mark::Waived,
            Self::Waiting | Self::Ended => Mark::Na,
        }
    }
}

/// The page of the waivers.
pub(super) fn pages(site: &Site) -> Result<Vec<Made>> {
    let w = site.page(&["waivers"]);
    let mut uses: BTreeMap<&str, usize> = BTreeMap::new();
    for found in site.input.report.diagnostics {
        if let Standing::Waived { by } = &found.standing {
            *uses.entry(by).or_default() += 1;
        }
    }
    let stands = |waiver: &Waiver| {
        let uses = uses.get(&*waiver.id).copied().unwrap_or_default();
        (Stands::of(&w, waiver, uses), uses)
    };
    let mut all: Vec<(Stands, usize, &Waiver)> = Vec::new();
    for filed in &site.input.ledger.waivers {
        let (stands, uses) = stands(&filed.record);
        all.push((stands, uses, &filed.record));
    }
    let over = |stands: Stands| stands == Stands::Ended;
    all.sort_by_key(|(stands, _, waiver)| (over(*stands), policy::last_day(waiver), waiver.id.to_string()));
    let rows = all.iter().map(|(stands, uses, waiver)| row(&w, waiver, *stands, *uses));
    let columns = [
        "column-id",
        "column-rule",
        "waivers-covers",
        "column-reason",
        "waivers-owner",
        "field-approver",
        "field-expires",
        "waivers-uses",
        "column-state",
    ];
    let heads = columns.into_iter().map(|key| {
        let column = if key == "waivers-uses" { Column::figures } else { Column::words };
        Ok(column(w.word(key)?))
    });
    let table = Table {
        note: Some(w.say("deadlines-count", [("count", all.len().into())])?),
        links: vec![Link::new(w.to(&["records", "waiver"]), w.word("waivers-register")?)],
        columns: heads.collect::<Result<_>>()?,
        rows: rows.collect::<Result<_>>()?,
        ..Table::default()
    };
    let crumbs = vec![
        Link::new(w.to(&[]), w.word("nav-home")?),
        Link::new(w.to(&["compliance"]), w.word("nav-compliance")?),
    ];
    let counts: Vec<Stands> = all.iter().map(|(stands, ..)| *stands).collect();
    Ok(vec![w.render(&Waivers {
        frame: w.frame(&w.word("waivers")?, crumbs, &["records/"])?,
        headline: headline(&w, tally(&w, &counts)?)?,
        lead: Some(lead(&w)?),
        table,
        baseline: baseline::table(&w)?,
    })?])
}

/// How many stand how, as clauses; zero is left out.
fn tally(w: &Writer, all: &[Stands]) -> Result<Vec<String>> {
    let mut clauses = Vec::new();
    for stands in Stands::ALL {
        let count = all.iter().filter(|one| **one == stands).count();
        if count > 0 {
            clauses.push(w.say(&format!("waivers-{}", stands.name()), [("count", count.into())])?);
        }
    }
    if clauses.is_empty() {
        clauses.push(w.word("waivers-none")?);
    }
    Ok(clauses)
}

/// How long a waiver may run, and the clause.
fn lead(w: &Writer) -> Result<Text> {
    let policy = w.site.input.policy.on(w.site.input.as_of);
    let args = [("days", policy.waiver_days.into()), ("soon", policy.waiver_expiring_days.into())];
    let said = Text::from(w.say("waivers-lead", args)?);
    let gap = w.gap();
    Ok(said.plain(gap).link(w.to_part(&["policy"], "chapter-2"), w.word("waivers-limits")?))
}

fn row(w: &Writer, waiver: &Waiver, stands: Stands, uses: usize) -> Result<Row> {
    let rule = match w.site.input.report.rules.named(&waiver.rule) {
        Some(rule) => Cell::text(Text::default().record(w.to(&["rules", rule.id]), rule.id, rule.name))
            .below(w.word(&format!("{}.title", rule.name))?),
        None => Cell::text(Text::default().id(&*waiver.rule)),
    };
    let covers = match (&waiver.record, &waiver.unit) {
        (Some(id), _) => Cell::text(w.record(Text::default(), id)?),
        (None, Some(id)) => entry::unit(w, id),
        (None, None) => Cell::text("—").quiet(),
    };
    let last = policy::last_day(waiver);
    let expires = Cell::text(Text::default().keep(last.to_string())).sort(last.to_string());
    let running = !matches!(stands, Stands::Ended | Stands::Waiting);
    Ok(Row::new(vec![
        Cell::text(w.record(Text::default(), &waiver.id)?),
        rule,
        covers,
        Cell::text(w.written(&waiver.reason)),
        Cell::text(actor(w, &waiver.owner)),
        Cell::text(actor(w, &waiver.approver)),
        if running { expires.below(Text::default().keep(w.left(last)?)) } else { expires },
        Cell::text(w.count(uses)),
        Cell { status: Some(stands.status(w)?), ..Cell::default() },
    ]))
}
