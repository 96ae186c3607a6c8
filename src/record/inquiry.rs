//! The inquiries that a unit of customer service had in a month, as counts.

use super::{ComplaintChannel, DepartmentKind, Id, Mentions, Part, Role, Tells};
use crate::calendar::{Date, Period, Zone};
use schemars::JsonSchema;
use serde::Deserialize;

/// Inquiries of a month (`records/inquiry/<year>/INQ-<year>-<number>.yaml`).
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Inquiry {
    /// Its id.
    pub id: Id,
    /// The month that it covers.
    pub period: Period,
    /// The department or team of customer service.
    pub unit: Id,
    /// Who compiled the counts.
    pub by: Id,
    /// When.
    pub compiled_on: Date,
    /// Hours to the first response by which the counts were made.
    pub first_response_hours: u32,
    /// The counts, by channel.
    pub channels: Vec<InquiryChannel>,
}

/// The inquiries of one channel.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct InquiryChannel {
    /// How they came.
    pub channel: ComplaintChannel,
    /// Inquiries received.
    pub received: u64,
    /// Of these, first answered within the hours.
    pub first_response_in_time: u64,
    /// Of these, solved at the first contact.
    pub solved_first_contact: u64,
}

/// Who compiles them.
const OFFICER: Part =
    Part { word: "inquiry", role: Role::ServiceOfficer, head_of: Some(DepartmentKind::CustomerService) };

impl Inquiry {
    /// Inquiries of all channels: received, first answered in time, solved at the first contact.
    pub fn totals(&self) -> (u64, u64, u64) {
        self.channels.iter().fold((0, 0, 0), |sum: (u64, u64, u64), of| {
            (
                sum.0.saturating_add(of.received),
                sum.1.saturating_add(of.first_response_in_time),
                sum.2.saturating_add(of.solved_first_contact),
            )
        })
    }
}

impl Tells for Inquiry {
    fn id(&self) -> Option<&Id> {
        Some(&self.id)
    }

    fn governing_date(&self, _zone: &Zone) -> Option<Date> {
        Some(self.compiled_on)
    }

    fn final_once() -> &'static [&'static str] {
        &["compiled_on"]
    }

    fn unit(&self) -> Option<&Id> {
        Some(&self.unit)
    }

    fn mentions<'a>(&'a self, named: &mut Mentions<'a>) {
        named.unit("unit", &self.unit);
        named.part("by", &self.by, Some(self.compiled_on), OFFICER);
    }
}
