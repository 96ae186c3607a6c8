//! The commits that changed the records behind a clause or a measure last: one look over what Git says of every
//! record, then a table for each page.

use super::words::actor;
use super::{Site, Writer};
use crate::change::Revision;
use crate::kpi::Kpi;
use crate::portal::view::{Cell, Row, Table, Text};
use crate::record::{KINDS, Kind};
use anyhow::Result;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Commits of a page.
const MOST: usize = 12;
/// Commits of a kind that are kept.
const KEPT: usize = 40;

/// A commit with the records of one or more kinds that it changed.
struct Touch<'a> {
    revision: &'a Revision,
    paths: BTreeSet<&'a str>,
}

impl Touch<'_> {
    fn order(&self) -> Reverse<(i64, &str)> {
        Reverse((self.revision.commit.time.as_second(), &self.revision.commit.id))
    }
}

/// The latest commits of each kind of record.
#[derive(Default)]
pub(super) struct Commits<'a>(BTreeMap<&'static str, Vec<Touch<'a>>>);

impl<'a> Commits<'a> {
    /// Looks over every record.
    pub(super) fn new(site: &Site<'a>) -> Self {
        let mut by_kind: BTreeMap<&'static str, BTreeMap<&str, Touch<'a>>> = BTreeMap::new();
        for (path, past) in site.input.pasts {
            let Some(kind) = Kind::of_path(path) else { continue };
            let of_kind = by_kind.entry(kind.name).or_default();
            for revision in &past.revisions {
                let touch = of_kind.entry(&revision.commit.id);
                touch.or_insert_with(|| Touch { revision, paths: BTreeSet::new() }).paths.insert(path);
            }
        }
        let latest = |touches: BTreeMap<&str, Touch<'a>>| {
            let mut touches: Vec<Touch> = touches.into_values().collect();
            touches.sort_by(|a, b| a.order().cmp(&b.order()));
            touches.truncate(KEPT);
            touches
        };
        Self(by_kind.into_iter().map(|(kind, touches)| (kind, latest(touches))).collect())
    }

    /// The commits that changed records behind a measure last: those of the kinds that prove its clauses.
    pub(super) fn of_measure(&self, w: &Writer, kpi: &Kpi) -> Result<Option<Table>> {
        let proves = |kind: &&Kind| kind.clauses.iter().any(|clause| kpi.clauses.contains(clause));
        let kinds: Vec<&str> = KINDS.iter().filter(proves).map(|kind| kind.name).collect();
        (!self.is_empty()).then(|| self.table(w, &kinds)).transpose()
    }

    /// Whether Git says nothing of any record.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The latest commits of some kinds, newest first.
    fn of(&self, kinds: &[&str]) -> Vec<Touch<'a>> {
        let mut all: Vec<&Touch<'a>> = kinds.iter().filter_map(|kind| self.0.get(kind)).flatten().collect();
        all.sort_by(|a, b| a.order().cmp(&b.order()));
        let of_one = all.chunk_by(|a, b| a.revision.commit.id == b.revision.commit.id);
        let joined = |touches: &[&Touch<'a>]| Touch {
            revision: touches[0].revision,
            paths: touches.iter().flat_map(|touch| &touch.paths).copied().collect(),
        };
        of_one.take(MOST).map(joined).collect()
    }

    /// The latest few commits by their first digits, each with its day.
    pub(super) fn few(&self, w: &Writer, kinds: &[&str], most: usize) -> Vec<Text> {
        let line = |touch: Touch| {
            let commit = &touch.revision.commit;
            let day = w.site.input.ledger.zone.date(commit.moment());
            Text::default().id(&commit.id[..7]).plain(" ").keep(w.date(day))
        };
        self.of(kinds).into_iter().take(most).map(line).collect()
    }

    /// The latest commits: which, when, by whom, which records.
    pub(super) fn table(&self, w: &Writer, kinds: &[&str]) -> Result<Table> {
        let rows: Vec<Row> = self.of(kinds).iter().map(|touch| row(w, touch)).collect::<Result<_>>()?;
        let heads = ["commits-commit", "commits-when", "commits-by", "commits-records"];
        Ok(Table {
            title: Some(w.word("commits")?),
            note: Some(w.say("commits-note", [("count", rows.len().into())])?),
            columns: w.columns(&heads)?,
            rows,
            ..Table::default()
        })
    }
}

fn row(w: &Writer, touch: &Touch) -> Result<Row> {
    let ledger = w.site.input.ledger;
    let id_at = |path: &str| {
        let kind = Kind::of_path(path)?;
        ledger.at(kind.name, path)?.id().map(ToString::to_string)
    };
    let mut records = match touch.paths.iter().find_map(|path| id_at(path)) {
        Some(id) => w.record(Text::default(), &id)?,
        None => Text::from("—"),
    };
    let rest = touch.paths.len().saturating_sub(1);
    if rest > 0 {
        records = records.plain(w.say("commits-more", [("count", rest.into())])?);
    }
    let commit = &touch.revision.commit;
    let by = match &touch.revision.by {
        Some(id) => actor(w, id),
        None => w.word("past-nobody")?.into(),
    };
    Ok(Row::new(vec![
        Cell::text(Text::default().id(&commit.id[..7])),
        Cell::text(Text::default().keep(w.moment(commit.moment()))),
        Cell::text(by),
        Cell::text(records),
    ]))
}
