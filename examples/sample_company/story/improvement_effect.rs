//! Checks of effects: measures of two periods, counted from the records already written, and what they tell.

use super::Book;
use super::calendar::workdays;
use super::people::{department, holders};
use super::rng::Rng;
use super::stamp::{as_of, workday_until};
use pinguan::calendar::{Date, Grain, Period};
use pinguan::stats::interval::{Confidence, difference, poisson, wilson};

/// A check of an effect.
pub struct Check {
    /// When.
    pub on: Date,
    /// With what result.
    pub verdict: &'static str,
    /// Its lines.
    pub text: String,
}

/// What is measured.
#[derive(Clone, Copy, PartialEq)]
pub enum Metric {
    /// The complaint rate of a unit; of the company when empty.
    Complaints(&'static str),
    /// First responses in time in customer service.
    FirstResponse,
    /// Inquiries solved at the first contact.
    FirstContact,
}

fn value<'t>(text: &'t str, key: &str) -> &'t str {
    text.lines().find_map(|line| line.trim().strip_prefix(key)).map_or("", str::trim)
}

fn sum(text: &str, key: &str) -> u64 {
    text.lines().filter_map(|line| line.trim().strip_prefix(key)?.trim().parse::<u64>().ok()).sum()
}

/// Numerator and denominator of a measure in a period.
#[expect(clippy::single_match_else, reason = "the two sorts of metric read alike")]
fn counted(book: &Book, metric: Metric, period: Period) -> (u64, u64) {
    let inside =
        |date: &str| Date::parse(date.get(..10).unwrap_or("")).is_some_and(|date| period.contains(date));
    let (mut numerator, mut denominator) = (0, 0);
    for (path, text) in &book.texts {
        match metric {
            Metric::Complaints(unit) => {
                let of = value(text, "unit:");
                let belongs =
                    unit.is_empty() || of == unit || !of.starts_with("PTN") && department(of) == unit;
                if path.starts_with("records/complaint/") && belongs && inside(value(text, "received_at:")) {
                    numerator += 1;
                }
                if path.starts_with("records/execution/") && belongs && inside(value(text, "from:")) {
                    denominator += sum(text, "cases_worked:");
                }
            }
            _ => {
                let month = Period::parse(value(text, "period:"));
                let inside = month.is_some_and(|month| inside(&month.start().to_string()));
                if path.starts_with("records/inquiry/") && inside {
                    let of_metric = match metric {
                        Metric::FirstResponse => "first_response_in_time:",
                        _ => "solved_first_contact:",
                    };
                    numerator += sum(text, of_metric);
                    denominator += sum(text, "received:");
                }
            }
        }
    }
    (numerator, denominator)
}

/// A check on a day.
pub fn check(
    book: &Book,
    rng: &mut Rng,
    metric: Metric,
    (before, after): (Period, Period),
    on: Date,
) -> Check {
    let (kpi, unit) = match metric {
        Metric::Complaints(unit) => ("COMPLAINT", unit),
        Metric::FirstResponse => ("FIRST-RESP", "CS"),
        Metric::FirstContact => ("FCR", "CS"),
    };
    let measured = |period| {
        let (numerator, denominator) = counted(book, metric, period);
        let exposure = denominator as f64 / 1000.0;
        if matches!(metric, Metric::Complaints(_)) {
            let interval = poisson(numerator, exposure, Confidence::P95).expect("a rate");
            // as many as are expected at the rate of all months
            let enough = 3.4 * exposure >= 5.5;
            return (numerator as f64 / exposure, interval, enough);
        }
        let interval = wilson(numerator, denominator, Confidence::P95).expect("a share");
        (numerator as f64 / denominator as f64, interval, true)
    };
    let (first, last) = (measured(before), measured(after));
    let apart = difference((last.0, last.1), (first.0, first.1)).expect("two rates or shares");
    let enough = first.2 && last.2;
    let lower_is_better = matches!(metric, Metric::Complaints(_));
    let (verdict, basis) = match apart {
        of if enough && ((lower_is_better && of.hi < 0.0) || (!lower_is_better && of.lo > 0.0)) => {
            ("effective", "差異的區間完全落在改善的一側。")
        }
        // worse beyond chance is no matter of a smallest sample
        of if (lower_is_better && of.lo > 0.0) || (!lower_is_better && of.hi < 0.0) => {
            ("not_effective", "差異的區間完全落在變差的一側。")
        }
        _ if enough => ("undecided", "差異的區間跨過零，還不能判定。"),
        _ => ("undecided", "件數太少，還不能判定。"),
    };
    let places = if lower_is_better { 2 } else { 3 };
    let unit = if unit.is_empty() { String::new() } else { format!("    unit: {unit}\n") };
    let text = format!(
        "  - kpi: {kpi}\n{unit}    before: {before}\n    after: {after}\n    before_value: {:.places$}\n    \
         after_value: {:.places$}\n    checked_on: {on}\n    by: {}\n    verdict: {verdict}\n    basis: {basis}\n",
        first.0,
        last.0,
        rng.pick(&holders("quality_officer", on)),
    );
    Check { on, verdict, text }
}

/// Checks month against month until one comes to a result: the first after the first whole month, the next
/// ones a quarter later.
pub fn monthly(book: &Book, rng: &mut Rng, metric: Metric, opened: Date, done: Date) -> Vec<Check> {
    let days = workdays();
    let before = Period::of(Grain::Month, opened).plus(-1);
    let mut after = Period::of(Grain::Month, done.plus_days(1));
    if after.start() < done {
        after = after.plus(1);
    }
    let mut on = days.after(after.end(), rng.range(3, 6) as u32);
    let mut checks: Vec<Check> = Vec::new();
    while on <= as_of() {
        let next = check(book, rng, metric, (before, after), on);
        let is_over = next.verdict != "undecided";
        checks.push(next);
        if is_over {
            break;
        }
        on = workday_until(&days, on.plus_days(rng.range(84, 91)));
        after = Period::of(Grain::Month, on).plus(-1);
    }
    checks
}
