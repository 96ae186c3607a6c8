//! What a KPI counts, record by record, before it is summed.

use super::spread::department;
use crate::calendar::{Date, Grain, Period};
use crate::ledger::Ledger;
use crate::stats::survival::Observed;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// What a KPI can be broken down by, beside the unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dimension {
    /// The creditor for whom the company collects; values are codes of creditors.
    Creditor,
    /// The class of data; values are names of [`crate::record::DataClass`].
    DataClass,
    /// What a complaint is about; values are names of [`crate::record::Category`].
    Category,
    /// The product of credit; values are names of [`crate::record::Product`].
    Product,
    /// The channel of a contact; values are names of [`crate::record::Channel`].
    Channel,
    /// How a complaint came; values are names of [`crate::record::ComplaintChannel`].
    ComplaintChannel,
    /// What a training is about; values are names of [`crate::record::Topic`].
    Topic,
    /// How long something has been open; values are ranges of days such as `04-07`, in their order.
    Age,
}

impl Dimension {
    /// Every one, in the order in which they are exported.
    pub const ALL: [Self; 8] = [
        Self::Creditor,
        Self::DataClass,
        Self::Category,
        Self::Topic,
        Self::Age,
        Self::Product,
        Self::Channel,
        Self::ComplaintChannel,
    ];

    /// Its name in data and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Creditor => "creditor",
            Self::DataClass => "data-class",
            Self::Category => "category",
            Self::Product => "product",
            Self::Channel => "channel",
            Self::ComplaintChannel => "complaint-channel",
            Self::Topic => "topic",
            Self::Age => "age",
        }
    }

    /// The message key of one of its values; `None` where the value is a code that speaks for itself.
    pub fn key(self, value: &str) -> Option<String> {
        let field = match self {
            Self::Creditor => return None,
            Self::Product => "value-product",
            own => own.name(),
        };
        Some(format!("{field}-{}", value.replace('_', "-")))
    }
}

/// A part of what a KPI counts. Order: the company, units, values of dimensions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// The whole company.
    Company,
    /// A department, team or partner agency.
    Unit(String),
    /// What has a value of a dimension, over the whole company.
    Of(Dimension, String),
}

/// How long something took, or has taken so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Took {
    /// How long, in the measure of the KPI.
    pub time: f64,
    /// Whether it is done; otherwise it still runs on the as-of date.
    pub done: bool,
    /// Whether it was in time, where a limit says so.
    pub in_time: Option<bool>,
}

/// What one record adds to a KPI.
#[derive(Clone, Debug, PartialEq)]
pub struct Contribution {
    /// The record.
    pub record: String,
    /// The unit to which it counts: a team, department or partner agency.
    pub unit: String,
    /// The day that decides its period.
    pub date: Date,
    /// Added to the numerator.
    pub numerator: u64,
    /// Added to the denominator.
    pub denominator: u64,
    /// How long it took, for a duration or an age.
    pub took: Option<Took>,
    /// Its values of dimensions.
    pub dimensions: Vec<(Dimension, String)>,
}

impl Contribution {
    /// Gives it a value of a dimension, where there is one.
    pub fn by(&mut self, dimension: Dimension, value: Option<&str>) -> &mut Self {
        self.dimensions.extend(value.map(|value| (dimension, value.to_owned())));
        self
    }

    /// The parts to which it counts. A team counts to its department too.
    pub(super) fn parts(&self, ledger: &Ledger) -> Vec<Part> {
        let department = department(ledger, &self.unit);
        let dimensions = self.dimensions.iter().map(|(of, value)| Part::Of(*of, value.clone()));
        let parts = [Part::Company, Part::Unit(self.unit.clone())];
        parts.into_iter().chain(department).chain(dimensions).collect()
    }
}

/// Everything that a KPI counted, and what it left out.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// What counts.
    pub counted: Vec<Contribution>,
    /// What does not, with the key of the reason.
    pub left_out: Vec<(String, &'static str)>,
    /// The day and the unit that each of those gives itself, in the same order, once somebody asked.
    pub(super) placed: OnceLock<Vec<(Option<Date>, Option<String>)>>,
    /// Days on which was counted what stands, also when nothing did.
    looked: BTreeSet<Date>,
}

/// What a part adds up to in a period.
#[derive(Clone, Debug, Default)]
pub(super) struct Sum {
    pub numerator: u64,
    pub denominator: u64,
    pub took: Vec<Took>,
    /// The days of events, each as often as it had some: of what adds to the numerator alone.
    pub events: Vec<Date>,
}

impl Sum {
    fn take(&mut self, counted: &Contribution) {
        self.numerator = self.numerator.saturating_add(counted.numerator);
        self.denominator = self.denominator.saturating_add(counted.denominator);
        self.took.extend(counted.took);
        if counted.denominator == 0 && counted.took.is_none() {
            self.events.extend((0..counted.numerator).map(|_| counted.date));
        }
    }

    /// The cases for a Kaplan–Meier curve.
    pub fn observed(&self) -> Vec<Observed> {
        self.took.iter().map(|took| Observed { time: took.time, event: took.done }).collect()
    }
}

impl Tally {
    /// Counts a record.
    pub fn add(
        &mut self,
        record: &str,
        unit: &str,
        date: Date,
        numerator: u64,
        denominator: u64,
    ) -> &mut Contribution {
        let contribution = Contribution {
            record: record.to_owned(),
            unit: unit.to_owned(),
            date,
            numerator,
            denominator,
            took: None,
            dimensions: Vec::new(),
        };
        let place = self.counted.len();
        self.counted.push(contribution);
        &mut self.counted[place]
    }

    /// Counts a case of a share: it is one of the denominator, and of the numerator if so.
    pub fn case(&mut self, record: &str, unit: &str, date: Date, counts: bool) -> &mut Contribution {
        self.add(record, unit, date, u64::from(counts), 1)
    }

    /// Counts how long a case took: the denominator is all cases, the numerator those that are done.
    pub fn took(&mut self, record: &str, unit: &str, date: Date, took: Took) -> &mut Contribution {
        let contribution = self.add(record, unit, date, u64::from(took.done), 1);
        contribution.took = Some(took);
        contribution
    }

    /// Notes that what stands was counted on a day, so that none is a count and no gap.
    pub fn looked_on(&mut self, day: Date) {
        self.looked.insert(day);
    }

    /// Leaves a record out, for a reason: the message `left-out-<reason>` says it.
    pub fn leave_out(&mut self, record: &str, reason: &'static str) {
        self.left_out.push((record.to_owned(), reason));
    }

    /// Leaves out what ended before it began: a defect of the record, which a rule tells.
    pub(super) fn without_backward_times(mut self) -> Self {
        let backward = |took: Took| !took.time.is_finite() || took.time < 0.0;
        let (out, counted) =
            self.counted.into_iter().partition(|counted: &Contribution| counted.took.is_some_and(backward));
        self.counted = counted;
        let out: Vec<Contribution> = out;
        self.left_out.extend(out.into_iter().map(|counted| (counted.record, "backward")));
        self
    }

    /// Sums by part and period. `stands` gives the one day on which what
    /// stands at the end of a period is counted; without it all days of the period count.
    pub(super) fn sums(
        &self,
        ledger: &Ledger,
        grain: Grain,
        stands: Option<&dyn Fn(Period) -> Date>,
    ) -> BTreeMap<(Part, Period), Sum> {
        let mut sums: BTreeMap<(Part, Period), Sum> = BTreeMap::new();
        for day in &self.looked {
            sums.entry((Part::Company, Period::of(grain, *day))).or_default();
        }
        for counted in &self.counted {
            let period = Period::of(grain, counted.date);
            if stands.is_some_and(|day| day(period) != counted.date) {
                continue;
            }
            for part in counted.parts(ledger) {
                sums.entry((part, period)).or_default().take(counted);
            }
        }
        sums
    }
}
