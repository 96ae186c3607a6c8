//! The records of an account as a table for spreadsheets.

use crate::kpi::Account;
use crate::report::csv_line;

/// A line a record that counted, and one that did not, with the reason.
pub(super) fn csv(account: &Account) -> String {
    let heads = ["record", "unit", "date", "counted", "reason", "numerator", "denominator", "time", "done"];
    let mut text = csv_line(heads.into_iter());
    for one in &account.counted {
        let (numerator, denominator) = (one.numerator.to_string(), one.denominator.to_string());
        let time = one.took.map_or_else(String::new, |took| took.time.to_string());
        let done = one.took.map_or_else(String::new, |took| took.done.to_string());
        let date = one.date.to_string();
        let cells =
            [&*one.record, &*one.unit, &*date, "true", "", &*numerator, &*denominator, &*time, &*done];
        text.push_str(&csv_line(cells.into_iter()));
    }
    for (record, reason) in &account.left_out {
        text.push_str(&csv_line([*record, "", "", "false", *reason, "", "", "", ""].into_iter()));
    }
    text
}
