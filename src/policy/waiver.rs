//! Whether a waiver covers anything on a date. Check, portal and reports ask here and nowhere else.

use crate::calendar::Date;
use crate::record::Waiver;

/// Whether a waiver is in force on a date: from its creation to its end or expiry, both included.
pub fn is_active(waiver: &Waiver, date: Date) -> bool {
    waiver.created_on <= date && date <= last_day(waiver)
}

/// Whether a waiver ran out before a date without having been ended.
pub fn is_expired(waiver: &Waiver, date: Date) -> bool {
    waiver.expires_on < date && waiver.ended_on.is_none()
}

/// The last day on which a waiver covers anything.
pub fn last_day(waiver: &Waiver) -> Date {
    waiver.ended_on.map_or(waiver.expires_on, |ended| ended.min(waiver.expires_on))
}
