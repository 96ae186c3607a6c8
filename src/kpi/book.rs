//! The measures in force: those that are built in and those that the policy brings. Who measures, tells or shows them
//! sees them here, and nothing of where they come from.

use super::list::KPIS;
use super::own::{Own, Unanswered};
use super::{BuiltIn, Ctx, Direction, Example, Tally, Timing, Unit, complaint_rate, conduct_share};
use crate::calendar::Grain;
use crate::ledger::Ledger;
use crate::locale::{Locale, OWN};
use crate::record::{CountedIn, Kind, OwnKpiSample, SignalRules};
use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

/// A measure in force.
#[derive(Debug)]
pub struct Kpi {
    id: Cow<'static, str>,
    /// The clauses that it serves; the first is primary.
    pub clauses: Cow<'static, [&'static str]>,
    /// What the value is.
    pub unit: Unit,
    /// Which way is better.
    pub direction: Direction,
    /// The shortest period for which it is given.
    pub grain: Grain,
    /// What of a period counts.
    pub timing: Timing,
    /// The smallest sample for which a value is given, unless the policy sets another.
    pub minimum_n: u64,
    /// Digits after the point of the value as shown.
    pub places: u8,
    /// Since when it is there: a version of pinguan, or a day.
    pub since: Cow<'static, str>,
    made: Made,
}

/// Where a measure comes from.
#[derive(Debug)]
enum Made {
    BuiltIn(&'static BuiltIn),
    Own(Box<Own>),
}

impl From<&'static BuiltIn> for Kpi {
    fn from(kpi: &'static BuiltIn) -> Self {
        let BuiltIn { id, clauses, unit, direction, grain, timing, minimum_n, places, since, .. } = *kpi;
        let (id, clauses, since) = (id.into(), clauses.into(), since.into());
        let made = Made::BuiltIn(kpi);
        Self { id, clauses, unit, direction, grain, timing, minimum_n, places, since, made }
    }
}

impl From<Own> for Kpi {
    fn from(own: Own) -> Self {
        let kpi = &own.kpi;
        Self {
            id: kpi.id.to_string().into(),
            clauses: kpi.clauses.iter().map(|clause| clause.id()).collect(),
            unit: Unit::Share,
            direction: kpi.direction.into(),
            grain: kpi.grain.into(),
            timing: Timing::During,
            minimum_n: kpi.minimum_n,
            places: 1,
            since: kpi.from.to_string().into(),
            made: Made::Own(Box::new(own)),
        }
    }
}

impl Kpi {
    /// Stable id, such as `COMPLAINT`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The KPI of an id, among those in force where these records are.
    pub fn named(ledger: &Ledger, id: &str) -> Option<Arc<Self>> {
        let own = || ledger.own_kpis.iter().find(|filed| **filed.record.id == *id);
        built_in(id).cloned().or_else(|| own().map(|filed| Arc::new(Own::new(ledger, filed).into())))
    }

    /// The key of its prose.
    pub fn key(&self) -> String {
        match self.made {
            Made::BuiltIn(_) => format!("kpi-{}", self.id.to_lowercase()),
            // in capitals, as the name of no rule of the company is
            Made::Own(_) => format!("{OWN}{}", self.id),
        }
    }

    /// Its value in the minimal company, which proves it, where it is one that is built in.
    pub fn example(&self) -> Option<Example> {
        match self.made {
            Made::BuiltIn(kpi) => Some(kpi.example),
            Made::Own(_) => None,
        }
    }

    /// Its text and its samples, where it brings them.
    pub fn brings(&self) -> Option<(&str, &[OwnKpiSample])> {
        match &self.made {
            Made::BuiltIn(_) => None,
            Made::Own(own) => Some((&own.text, &own.kpi.samples)),
        }
    }

    /// The kind of record that it counts, where it counts record by record of one kind.
    pub fn kind(&self) -> Option<&'static Kind> {
        match &self.made {
            Made::BuiltIn(_) => None,
            Made::Own(own) => own.kpi.kind.kind(),
        }
    }

    /// Where it counts the record at a path; `None` where it does not tell, or has no answer.
    pub fn counted_in(&self, ctx: &Ctx, path: &str) -> Option<CountedIn> {
        match &self.made {
            Made::BuiltIn(_) => None,
            Made::Own(own) => own.counted_in(ctx, path),
        }
    }

    /// Where it is written, where that is a file of the records.
    pub fn path(&self) -> Option<&str> {
        match &self.made {
            Made::BuiltIn(_) => None,
            Made::Own(own) => Some(&own.path),
        }
    }

    /// The conditions by which it counts, each by its name; none where it is made of code.
    pub fn conditions(&self) -> Vec<(&'static str, &str)> {
        match &self.made {
            Made::BuiltIn(_) => Vec::new(),
            Made::Own(own) => own.kpi.expressions().map(|(name, one)| (name, one.text())).collect(),
        }
    }

    /// The kinds of record from which it counts; none named: it may count from any.
    pub fn reads(&self) -> Vec<&'static str> {
        match &self.made {
            Made::BuiltIn(kpi) => super::reads::kinds_of(kpi.id).to_vec(),
            Made::Own(own) => own.reads(),
        }
    }

    pub(super) fn count(&self, ctx: &Ctx, tally: &mut Tally) {
        match &self.made {
            Made::BuiltIn(kpi) => (kpi.count)(ctx, tally),
            Made::Own(own) => own.count(ctx, tally),
        }
    }

    /// Whether it is one of the regulation's four indicators (4.1.1 to 4.1.4).
    pub fn is_headline(&self) -> bool {
        let is_first = self.clauses.first().is_some_and(|clause| clause.starts_with("4.1."));
        is_first && matches!(self.made, Made::BuiltIn(_))
    }

    /// Whether a fresh signal of it for the worse is warned of: the four indicators, and the share of complaints about
    /// conduct.
    pub fn is_watched(&self) -> bool {
        self.is_headline() || self.id == conduct_share::KPI.id
    }

    /// Whether it tells how many complaints there are, or of which sort: what they are about bears on it.
    pub fn is_of_complaints(&self) -> bool {
        [complaint_rate::KPI.id, conduct_share::KPI.id].contains(&self.id())
    }

    /// The chapter of its primary clause, such as `3`.
    pub fn chapter(&self) -> &'static str {
        self.clauses.first().and_then(|clause| clause.split('.').next()).unwrap_or_default()
    }

    /// The period by which units are judged and compared: a quarter, or longer where it is given for longer.
    pub fn review_grain(&self) -> Grain {
        self.grain.max(Grain::Quarter)
    }

    /// The smallest sample for which a value is given.
    pub fn minimum(&self, policy: &crate::policy::PolicyBook) -> u64 {
        policy.measure(&self.id).map_or(self.minimum_n, |measure| measure.minimum_n)
    }

    /// The rules that read its charts.
    pub fn signal_rules(&self, policy: &crate::policy::PolicyBook) -> SignalRules {
        let own = if self.is_headline() { SignalRules::Nhs } else { SignalRules::ShewhartAnhoej };
        policy.measure(&self.id).and_then(|measure| measure.signals).unwrap_or(own)
    }
}

/// The measures that are built in.
pub static BUILT_IN: KpiBook = KpiBook { own: Vec::new() };

static MADE: LazyLock<Vec<Arc<Kpi>>> =
    LazyLock::new(|| KPIS.iter().map(|kpi| Arc::new(Kpi::from(*kpi))).collect());

fn built_in(id: &str) -> Option<&'static Arc<Kpi>> {
    MADE.iter().find(|kpi| kpi.id == id)
}

/// All measures in force.
#[derive(Clone, Debug, Default)]
pub struct KpiBook {
    own: Vec<Arc<Kpi>>,
}

/// Words of a measure: the language in which they are asked for, the key, the text.
type Words = (Locale, String, String);

impl KpiBook {
    /// The measures in force where these records are.
    pub fn new(ledger: &Ledger) -> Self {
        let own = ledger.own_kpis.iter().map(|filed| Arc::new(Own::new(ledger, filed).into()));
        Self { own: own.collect() }
    }

    /// Every measure: those that are built in, then the company's own, each by id.
    pub fn all(&self) -> impl Iterator<Item = &Arc<Kpi>> + Clone {
        MADE.iter().chain(&self.own)
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        MADE.len() + self.own.len()
    }

    /// The measure of an id.
    pub fn named(&self, id: &str) -> Option<&Arc<Kpi>> {
        self.all().find(|kpi| kpi.id == id)
    }

    /// The measures that name a clause.
    pub fn of_clause(&self, clause: &str) -> impl Iterator<Item = &Arc<Kpi>> {
        self.all().filter(move |kpi| kpi.clauses.contains(&clause))
    }

    /// The position of a measure.
    pub(super) fn place(&self, kpi: &Kpi) -> Option<usize> {
        self.all().position(|known| known.id == kpi.id)
    }

    /// The records of which a measure has no answer: they are counted nowhere.
    pub fn unanswered(&self, ctx: &Ctx) -> Vec<(&Kpi, Unanswered)> {
        let of = |kpi: &'_ Arc<Kpi>| match &kpi.made {
            Made::BuiltIn(_) => Vec::new(),
            Made::Own(own) => own.unanswered(ctx),
        };
        self.own.iter().flat_map(|kpi| of(kpi).into_iter().map(move |found| (&**kpi, found))).collect()
    }

    /// The words of the measures that bring their own.
    pub fn words(&self) -> Vec<Words> {
        let words = |kpi: &Arc<Kpi>| match &kpi.made {
            Made::BuiltIn(_) => Vec::new(),
            Made::Own(own) => own.words(&kpi.key()),
        };
        self.own.iter().flat_map(words).collect()
    }
}
