//! A hold: records that are kept beyond their time because a proceeding needs them.

use super::{Id, Mentions, Tells, Text};
use crate::calendar::{Date, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// A hold (`records/legal-hold/<year>/HOLD-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LegalHold {
    /// Its id.
    pub id: Id,
    /// The records that it holds.
    pub records: Vec<Id>,
    /// Who ordered it.
    pub ordered_by: Id,
    /// Why, without any personal data: the proceeding by its reference.
    pub reason: Text,
    /// First day.
    pub since: Date,
    /// Last day; absent while it holds.
    pub until: Option<Date>,
}

impl LegalHold {
    /// Whether it holds on a day.
    pub fn is_in_force(&self, on: Date) -> bool {
        super::in_term(self.since, self.until, on)
    }
}

impl Tells for LegalHold {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.since)
    }

    fn final_once() -> &'static [&'static str] {
        &["since"]
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.act("ordered_by", &self.ordered_by, self.since);
        for (index, record) in self.records.iter().enumerate() {
            named.record(format!("records[{index}]"), record, &[]);
        }
    }
}
