//! A finding of the quality department: what was wrong, who mends it until when, and whether it helped.
//! It also answers breaches.

mod code;
mod tells;

pub use code::FindingCode;

use super::{Escalation, Id, Text};
use crate::calendar::{Date, Moment, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A finding (`records/finding/<year>/FIND-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// Its id.
    pub id: Id,
    /// When it was found.
    pub found_at: Moment,
    /// By whom.
    pub found_by: Id,
    /// The unit that must act.
    pub unit: Id,
    /// How grave it is.
    pub severity: Severity,
    /// What was found.
    pub summary: Text,
    /// What it is about, as a code.
    pub code: Option<FindingCode>,
    /// Whom it concerns, by staff id.
    pub subject: Option<Id>,
    /// The record from which it comes: a monitoring, a complaint, an analysis.
    pub source: Option<Id>,
    /// What is alleged and not yet proved, or was settled; absent where the finding itself is the proof.
    pub allegation: Option<Allegation>,
    /// To whom it was reported upwards.
    #[serde(default)]
    pub escalations: Vec<Escalation>,
    /// The breaches that it answers.
    #[serde(default)]
    pub answers: Vec<Answer>,
    /// When the unit was told.
    pub notified_at: Option<Moment>,
    /// How it is mended.
    pub rectification: Option<Rectification>,
    /// Whether the mending worked.
    pub verification: Option<Verification>,
    /// How a serious one was dealt with under the company's rules.
    pub disposition: Option<Disposition>,
    /// The finding whose mending did not work, which this one takes up again.
    pub reopens: Option<Id>,
    /// The day on which it was closed.
    pub closed_on: Option<Date>,
}

/// How grave a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// Normal.
    Normal,
    /// Major.
    Major,
    /// Serious.
    Serious,
}

impl Severity {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Normal => "normal",
            Self::Major => "major",
            Self::Serious => "serious",
        }
    }
}

/// A breach that a record answers: a rule broken in a record.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// The rule's id.
    pub rule: Id,
    /// The record that tells of the breach.
    pub record: Id,
}

/// How a finding is mended.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Rectification {
    /// Who sees to it.
    pub owner: Id,
    /// By when.
    pub due: Date,
    /// What is done.
    pub action: Text,
    /// When it was done.
    pub done_on: Option<Date>,
    /// Extensions of the due date, oldest first.
    #[serde(default)]
    pub extensions: Vec<RectificationExtension>,
}

/// An extension of a rectification.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RectificationExtension {
    /// The new due date.
    pub to: Date,
    /// Why.
    pub reason: Text,
    /// Who granted it.
    pub by: Id,
    /// When.
    pub on: Date,
}

/// What is alleged, and how it was settled.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Allegation {
    /// When it was raised.
    pub raised_on: Date,
    /// How it stands.
    pub status: AllegationStatus,
    /// When it was settled.
    pub settled_on: Option<Date>,
    /// Who settled it.
    pub settled_by: Option<Id>,
    /// On what that rests.
    pub basis: Option<Text>,
}

/// How an allegation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AllegationStatus {
    /// Neither proved nor disproved.
    Alleged,
    /// Proved.
    Confirmed,
    /// Not borne out.
    Dismissed,
}

impl AllegationStatus {
    /// Its name in records and message keys.
    pub fn name(self) -> &'static str {
        match self {
            Self::Alleged => "alleged",
            Self::Confirmed => "confirmed",
            Self::Dismissed => "dismissed",
        }
    }
}

/// How a serious finding was dealt with under the company's rules.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Disposition {
    /// What was decided.
    pub what: Text,
    /// The file or decision in which it stands.
    pub reference: Text,
    /// Who decided.
    pub decided_by: Id,
    /// When.
    pub decided_on: Date,
    /// The record of the penalty, where there is one.
    pub record: Option<Id>,
}

/// Whether the mending worked.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Verification {
    /// Who verified.
    pub by: Id,
    /// When.
    pub at: Moment,
    /// Whether it worked.
    pub effective: bool,
    /// On what that rests.
    pub basis: Text,
}

impl Rectification {
    /// The day by which it must be done: the due date, or that of the latest extension.
    pub fn until(&self) -> Date {
        self.extensions.last().map_or(self.due, |extension| extension.to)
    }

    /// The fields of extensions that do not follow one another as of a day, each with what is wrong: an extension to no
    /// later day, one that was granted after the day had passed, one of the future.
    pub fn extensions_out_of_order(&self, as_of: Date) -> Vec<(String, &'static str)> {
        let (mut due, mut faults) = (self.due, Vec::new());
        for (index, granted) in self.extensions.iter().enumerate() {
            let tests = [
                ("to", "extended_back", granted.to <= due),
                ("on", "extended_late", granted.on > due),
                ("on", "future", granted.on > as_of),
            ];
            let broken = tests.into_iter().filter(|(.., broken)| *broken);
            faults.extend(
                broken.map(|(field, kind, _)| (format!("rectification.extensions[{index}].{field}"), kind)),
            );
            due = granted.to;
        }
        faults
    }
}

impl Finding {
    /// Whether what was found is proved: nothing is alleged only, or it was confirmed.
    pub fn is_confirmed(&self) -> bool {
        self.allegation.as_ref().is_none_or(|alleged| alleged.status == AllegationStatus::Confirmed)
    }

    /// Whether it was an allegation that was not borne out.
    pub fn is_dismissed(&self) -> bool {
        self.allegation.as_ref().is_some_and(|alleged| alleged.status == AllegationStatus::Dismissed)
    }

    /// How it is mended; nothing where it was an allegation that was not borne out.
    pub fn mending(&self) -> Option<&Rectification> {
        self.rectification.as_ref().filter(|_| !self.is_dismissed())
    }

    /// The day since which it is proved; `None` while it is not.
    pub fn confirmed_on(&self, zone: &Zone) -> Option<Date> {
        let found = zone.date(self.found_at);
        let settled = self.allegation.as_ref().and_then(|alleged| alleged.settled_on);
        self.is_confirmed().then(|| settled.map_or(found, |settled| settled.max(found)))
    }

    /// Its code, where it is proved.
    pub fn proved(&self) -> Option<FindingCode> {
        self.code.filter(|_| self.is_confirmed())
    }
}
