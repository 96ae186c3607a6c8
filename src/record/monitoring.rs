//! What the quality department heard and read of contacts: one record a unit and day, with what each sampled
//! contact scored. Scores belong to contacts; customers are not named, and staff only by their ids.

use super::{Channel, DepartmentKind, Id, Mentions, Part, Role, Tells, Text};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// The monitoring of a unit on a day (`records/monitoring/<year>/MON-<year>-<department>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Monitoring {
    /// Its id.
    pub id: Id,
    /// The day whose contacts were sampled.
    pub date: Date,
    /// The team, partner agency or customer-service unit that was monitored.
    pub unit: Id,
    /// Contacts of the unit on that day, from which the sample was drawn.
    pub frame: u64,
    /// SHA-256 of the list from which it was drawn, as 64 hexadecimal digits.
    pub frame_sha256: Option<Text>,
    /// How the sample was drawn from it; absent where the contacts were taken in another way.
    pub draw: Option<Draw>,
    /// The sampled contacts; of a draw, the number of each is its place among the drawn ones.
    pub samples: Vec<Sampled>,
    /// Remarks.
    pub note: Option<Text>,
}

/// A stratified sample that anyone can draw again. What it draws from is committed first, with the list's hash;
/// the seed follows from a commit that somebody else made later (`stats::sampling` says how).
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Draw {
    /// Who draws.
    pub by: Id,
    /// How many contacts are drawn in all; more, where the least of every stratum comes to more.
    pub size: u64,
    /// The strata of the list, in the order of their names.
    pub strata: Vec<FrameStratum>,
    /// The first later commit on the main branch by somebody else, as 40 or 64 hexadecimal digits; absent until
    /// there is one.
    pub seed_commit: Option<Text>,
    /// SHA-256 of the list's hash, the day and that commit, as 64 hexadecimal digits.
    pub seed: Option<Text>,
    /// What was drawn, stratum by stratum, in the order of the draw.
    #[serde(default)]
    pub drawn: Vec<Drawn>,
}

/// A stratum of the list.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FrameStratum {
    /// Its name, as in the list.
    pub name: Text,
    /// Contacts in it.
    pub contacts: u64,
}

/// A contact that was drawn.
#[derive(Clone, Debug, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Drawn {
    /// Its stratum.
    pub stratum: Text,
    /// Its id in the list.
    pub item: Text,
}

impl Monitoring {
    /// Whether its list is committed to, and nothing is drawn yet.
    pub fn awaits_draw(&self) -> bool {
        self.draw.as_ref().is_some_and(|draw| draw.seed.is_none() && draw.drawn.is_empty())
    }

    /// What is promised before the seed is known: who draws how many, from which list, of which day.
    pub fn promise(&self) -> Option<Promise> {
        let (draw, hash) = (self.draw.as_ref()?, self.frame_sha256.as_ref()?);
        let strata = draw.strata.iter().map(|stratum| (stratum.name.to_string(), stratum.contacts)).collect();
        let (date, frame, hash) = (self.date, self.frame, hash.to_string());
        Some(Promise { date, frame, hash, by: draw.by.clone(), size: draw.size, strata })
    }
}

impl Promise {
    /// What the text of a monitoring record promises.
    pub fn of_text(text: &str) -> Option<Self> {
        crate::yaml::typed::<Monitoring>(text).ok()?.promise()
    }
}

/// What a draw promises before its seed is known.
#[derive(Clone, Debug, PartialEq)]
pub struct Promise {
    /// The day.
    pub date: Date,
    /// Contacts in the list.
    pub frame: u64,
    /// The list's SHA-256.
    pub hash: String,
    /// Who draws.
    pub by: Id,
    /// How many.
    pub size: u64,
    /// Name and contacts of each stratum.
    pub strata: Vec<(String, u64)>,
}

/// A sampled contact.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Sampled {
    /// Its number within the record, from 1.
    pub no: u32,
    /// When the contact took place.
    pub occurred_at: Moment,
    /// When the result was recorded.
    pub recorded_at: Moment,
    /// The channel of the contact.
    pub channel: Channel,
    /// Who assessed it.
    pub assessor: Id,
    /// Who made the contact; absent for staff of a partner agency, which keeps their ids.
    pub assessed: Option<Id>,
    /// The three aspects.
    pub aspects: Aspects,
    /// The checklist.
    #[serde(default)]
    pub items: Vec<Item>,
    /// The finding that was opened.
    pub finding: Option<Id>,
}

/// What every assessment looks at.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Aspects {
    /// Manner and tone.
    pub attitude: Option<Points>,
    /// Lawful and agreed ways of contact.
    pub method: Option<Points>,
    /// What the contact achieved.
    pub effect: Option<Points>,
}

impl Aspects {
    /// Every aspect with its field name.
    pub fn all(&self) -> [(&'static str, Option<Points>); 3] {
        [("attitude", self.attitude), ("method", self.method), ("effect", self.effect)]
    }
}

/// Points of an aspect.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Points {
    /// Points given.
    pub points: u32,
    /// Points that could be given.
    pub possible: u32,
}

/// An item of the checklist.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its code, such as `PRIVACY`.
    pub code: Id,
    /// For whom a failure is critical.
    #[serde(default)]
    pub critical: Critical,
    /// Whether it was met.
    pub passed: bool,
}

/// The code of the checklist item that asks whether privacy was kept.
pub const PRIVACY_ITEM: &str = "PRIVACY";

/// For whom the failure of an item is critical.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Critical {
    /// For nobody.
    #[default]
    None,
    /// It breaks law or regulation.
    Compliance,
    /// It harms the customer.
    Customer,
    /// It harms the business.
    Business,
}

impl Critical {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Compliance => "compliance",
            Self::Customer => "customer",
            Self::Business => "business",
        }
    }
}

impl Sampled {
    /// Points given and points that could be given, over the aspects that were looked at.
    pub fn points(&self) -> (u64, u64) {
        let looked = self.aspects.all().into_iter().filter_map(|(_, points)| points);
        looked.fold((0, 0), |(given, possible), points| {
            (given + u64::from(points.points), possible + u64::from(points.possible))
        })
    }

    /// Points given of a hundred possible, rounded to whole points; `None` when none could be given.
    pub fn score(&self) -> Option<u64> {
        let (given, possible) = self.points();
        (possible > 0).then(|| (given.min(possible) * 100 + possible / 2) / possible)
    }

    /// The critical items that were not met, with their positions.
    pub fn critical_failures(&self) -> impl Iterator<Item = (usize, &Item)> {
        self.items.iter().enumerate().filter(|(_, item)| item.critical != Critical::None && !item.passed)
    }
}

/// Who assesses.
const ASSESSOR: Part =
    Part { word: "monitoring", role: Role::QualityOfficer, head_of: Some(DepartmentKind::Quality) };

impl Tells for Monitoring {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.date)
    }

    fn final_once() -> &'static [&'static str] {
        &["date"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        if let Some(draw) = &self.draw {
            named.part("draw.by", &draw.by, Some(self.date), ASSESSOR);
        }
        for (i, sample) in self.samples.iter().enumerate() {
            let (assessed_on, heard_on) = (named.date(sample.recorded_at), named.date(sample.occurred_at));
            named.part(format!("samples[{i}].assessor"), &sample.assessor, Some(assessed_on), ASSESSOR);
            if let Some(assessed) = &sample.assessed {
                named.act(format!("samples[{i}].assessed"), assessed, heard_on);
            }
            if let Some(finding) = &sample.finding {
                named.record(format!("samples[{i}].finding"), finding, &["finding"]);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::yaml::typed;

    #[test]
    fn a_score_is_the_share_of_points_over_the_aspects_looked_at() {
        let sampled = |aspects: &str| {
            let text = format!(
                "no: 1\noccurred_at: 2026-05-12T10:00+08:00\nrecorded_at: 2026-05-12T11:00+08:00\n\
                 channel: phone\nassessor: S-1\naspects: {aspects}\n"
            );
            typed::<Sampled>(&text).unwrap()
        };
        let full = "{attitude: {points: 30, possible: 30}, method: {points: 25, possible: 40}, \
                    effect: {points: 24, possible: 30}}";
        assert_eq!((sampled(full).points(), sampled(full).score()), ((79, 100), Some(79)));
        assert_eq!(sampled("{method: {points: 2, possible: 3}}").score(), Some(67));
        assert_eq!(sampled("{}").score(), None);
        assert_eq!(sampled("{method: {points: 5, possible: 3}}").score(), Some(100));
    }
}
