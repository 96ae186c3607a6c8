//! The disposal of records whose retention period is over: of each a tombstone stays, its content is gone.

use super::{Id, Mentions, Tells, Text};
use crate::calendar::{Date, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A disposal (`records/disposal/<year>/DSPL-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Disposal {
    /// Its id.
    pub id: Id,
    /// When it was done.
    pub disposed_on: Date,
    /// Who did it.
    pub by: Id,
    /// The committee's decision that approved it.
    pub decision: Option<Id>,
    /// How.
    pub method: DisposalMethod,
    /// Why.
    pub reason: Text,
    /// What is left of each record.
    pub tombstones: Vec<Tombstone>,
}

/// How records were disposed of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum DisposalMethod {
    /// Deleted from the current state; earlier commits still hold them.
    Deleted,
    /// Deleted from the whole history too.
    Purged,
}

/// What is left of a record.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Tombstone {
    /// Its id, which is never given again.
    pub record: Id,
    /// Its kind, by name.
    pub kind: Text,
    /// The date by whose policy it was judged, from which its retention period ran.
    pub dated: Date,
}

impl Tells for Disposal {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.disposed_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["disposed_on"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.act("by", &self.by, self.disposed_on);
        if let Some(decision) = &self.decision {
            named.decision("decision", decision);
        }
    }
}
