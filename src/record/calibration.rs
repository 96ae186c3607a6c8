//! A calibration: several assessors judge the same contacts, so that a score means the same whoever gives it.
//! What it holds is no result of a unit, and no measure of one counts it.

use super::{DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Zone};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeSet;

/// A calibration (`records/calibration/<year>/CAL-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Calibration {
    /// Its id.
    pub id: Id,
    /// The day on which it was held.
    pub date: Date,
    /// Who led it.
    pub led_by: Id,
    /// The contacts that were judged.
    pub contacts: Vec<Judged>,
    /// What was agreed.
    pub outcome: Option<Text>,
}

/// A contact with the ratings of all.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    /// The monitoring record from which it was taken.
    pub monitoring: Id,
    /// Its number there.
    pub no: u32,
    /// What each rater gave.
    pub ratings: Vec<Rating>,
}

/// What a rater gave.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rating {
    /// The rater.
    pub by: Id,
    /// Points of a hundred.
    pub score: u32,
    /// The verdict.
    pub verdict: RaterVerdict,
}

/// A verdict on a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RaterVerdict {
    /// In order.
    Passed,
    /// With faults that are not critical.
    Faulty,
    /// With a critical fault.
    Critical,
}

impl RaterVerdict {
    /// How many there are: the categories of a table of agreement.
    pub const COUNT: usize = 3;

    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Faulty => "faulty",
            Self::Critical => "critical",
        }
    }
}

/// Two raters, and the verdicts of both on each contact that both judged.
pub type Pair<'a> = (&'a Id, &'a Id, Vec<(usize, usize)>);

impl Calibration {
    /// The raters, in order of their ids.
    pub fn raters(&self) -> BTreeSet<&Id> {
        self.contacts.iter().flat_map(|judged| judged.ratings.iter().map(|rating| &rating.by)).collect()
    }

    /// How many raters gave each verdict, contact by contact.
    pub fn verdicts(&self) -> Vec<Vec<u64>> {
        let of = |judged: &Judged| {
            let mut counts = vec![0; RaterVerdict::COUNT];
            judged.ratings.iter().for_each(|rating| counts[rating.verdict as usize] += 1);
            counts
        };
        self.contacts.iter().map(of).collect()
    }

    /// By how many points a rater differed from the mean of the others, on each contact that others judged too.
    pub fn differences(&self, rater: &str) -> Vec<f64> {
        let of = |judged: &Judged| {
            let own = judged.ratings.iter().find(|rating| *rating.by == *rater)?.score;
            let others: Vec<f64> = judged
                .ratings
                .iter()
                .filter(|rating| *rating.by != *rater)
                .map(|rating| f64::from(rating.score))
                .collect();
            (!others.is_empty()).then(|| f64::from(own) - others.iter().sum::<f64>() / others.len() as f64)
        };
        self.contacts.iter().filter_map(of).collect()
    }

    /// Every pair of raters, and the verdicts of both on each contact that both judged, in order.
    pub fn pairs(&self) -> Vec<Pair<'_>> {
        let raters = self.raters();
        let of = |judged: &Judged, rater: &Id| {
            judged.ratings.iter().find(|rating| rating.by == *rater).map(|rating| rating.verdict as usize)
        };
        let mut pairs = Vec::new();
        for first in &raters {
            for second in
                raters.range::<&Id, _>((std::ops::Bound::Excluded(*first), std::ops::Bound::Unbounded))
            {
                let both = self.contacts.iter();
                let both =
                    both.filter_map(|judged| Some((of(judged, first)?, of(judged, second)?))).collect();
                pairs.push((*first, *second, both));
            }
        }
        pairs
    }
}

/// Who leads and judges.
const RATER: Part =
    Part { word: "calibration", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for Calibration {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.date)
    }

    fn final_once() -> &'static [&'static str] {
        &["date"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.part("led_by", &self.led_by, Some(self.date), RATER);
        for (i, judged) in self.contacts.iter().enumerate() {
            named.record(format!("contacts[{i}].monitoring"), &judged.monitoring, &["monitoring"]);
            for (j, rating) in judged.ratings.iter().enumerate() {
                named.part(format!("contacts[{i}].ratings[{j}].by"), &rating.by, Some(self.date), RATER);
            }
        }
    }
}
