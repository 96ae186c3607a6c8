//! The portfolio and the repayments of each team and partner agency in every month that was drawn up: the share
//! that is overdue falls slowly, what is repaid rises.

use super::Book;
use super::calendar::workdays;
use super::people::holders;
use super::plan_words::SEGMENTS;
use super::rng::Rng;
use super::volume::{MONTHS, UNITS, Volume, month};
use std::collections::BTreeMap;
use std::fmt::Write as _;

const PRODUCTS: [&str; 8] = [
    "credit_card",
    "credit_card",
    "personal_loan",
    "personal_loan",
    "other",
    "other",
    "credit_card",
    "personal_loan",
];

/// Days overdue with the share of overdue accounts that they hold.
const BUCKETS: [(&str, f64); 5] =
    [("1-30", 0.34), ("31-60", 0.23), ("61-90", 0.15), ("91-180", 0.17), ("181+", 0.11)];

/// Accounts and balance.
#[derive(Clone, Copy)]
struct Holding(u64, u64);

impl std::fmt::Display for Holding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{{accounts: {}, balance: {}}}", self.0, self.1)
    }
}

/// Writes every portfolio and the repayments beside it. That of June 2026 is drawn up in July.
pub fn write(book: &mut Book, volume: &Volume) {
    let (mut rng, days) = (Rng::of("portfolio"), workdays());
    let (mut portfolios, mut repayments) = (BTreeMap::new(), BTreeMap::new());
    let mut closing: Vec<Holding> = (0..UNITS.len())
        .map(|unit| {
            let accounts = (UNITS[unit].1 * 1.15) as u64;
            Holding(accounts, accounts * 61_500)
        })
        .collect();
    for index in 0..MONTHS - 1 {
        let period = month(index);
        let reported_on = days.after(period.end(), 2);
        let (year, by) = (reported_on.year(), rng.pick(&holders("data_officer", reported_on)));
        for (unit, (name, _)) in UNITS.iter().enumerate() {
            let head = format!("period: {period}\ncreditor: {}\nunit: {name}\n", SEGMENTS[unit].1);
            let tail = format!("by: {by}\nreported_on: {reported_on}\n");
            let id = next(&mut portfolios, "PORT", year);
            let accounts = (volume.of(unit, index) as f64 * 1.12) as u64;
            let text = portfolio(&mut rng, &mut closing[unit], accounts, index);
            let text = format!("id: {id}\n{head}product: {}\n{tail}{text}", PRODUCTS[unit]);
            book.put(format!("records/portfolio/{year}/{id}.yaml"), text);
            let id = next(&mut repayments, "REP", year);
            let text = format!("id: {id}\n{head}{tail}{}", repaid(&mut rng, accounts, index));
            book.put(format!("records/repayment/{year}/{id}.yaml"), text);
        }
    }
}

/// What became of a portfolio over a month; `holding` is what it ended with before, and after.
fn portfolio(rng: &mut Rng, holding: &mut Holding, accounts: u64, index: usize) -> String {
    let opening = *holding;
    let of = |rng: &mut Rng, share: f64| (opening.0 as f64 * share * (0.9 + 0.2 * rng.unit())) as u64;
    let mut went = [of(rng, 0.21), of(rng, 0.014), of(rng, 0.008)];
    // a portfolio that shrinks by more loses what is too much to the creditor
    let came = (accounts + went.iter().sum::<u64>()).saturating_sub(opening.0);
    went[1] += (opening.0 + came - went.iter().sum::<u64>()).saturating_sub(accounts);
    let mean = |rng: &mut Rng, accounts: u64| Holding(accounts, accounts * rng.range(58_000, 65_000) as u64);
    let assigned = mean(rng, came);
    let [closed, withdrawn, excluded] = went.map(|accounts| mean(rng, accounts));
    *holding = mean(rng, accounts);
    let share = 0.70 - 0.0024 * index as f64 + 0.012 * (rng.unit() - 0.5);
    let overdue = (accounts as f64 * share).round();
    let mut text = format!(
        "opening: {opening}\nassigned: {assigned}\nclosed: {closed}\nwithdrawn: {withdrawn}\nexcluded: \
         {excluded}\nclosing: {holding}\noverdue:\n"
    );
    for (bucket, part) in BUCKETS {
        let accounts = (overdue * part).round() as u64;
        let balance = accounts * rng.range(52_000, 57_000) as u64;
        _ = writeln!(text, "  - {{bucket: {bucket}, accounts: {accounts}, balance: {balance}}}");
    }
    text
}

fn repaid(rng: &mut Rng, accounts: u64, index: usize) -> String {
    let due = (accounts as f64 * (0.38 + 0.04 * rng.unit())) as u64;
    let paid = rng.binomial(due, 0.855 + 0.0012 * index as f64);
    let promises = due / 3;
    let broken = rng.binomial(promises, 0.215 - 0.0015 * index as f64);
    let (amount, share) = (due * rng.range(5_600, 6_200) as u64, paid as f64 / due.max(1) as f64);
    let paid_amount = (amount as f64 * share * (0.97 + 0.05 * rng.unit())) as u64;
    format!(
        "instalments_due: {due}\ninstalments_paid: {paid}\npromises_due: {promises}\npromises_broken: \
         {broken}\namount_due: {amount}\namount_paid: {paid_amount}\n"
    )
}

fn next(numbers: &mut BTreeMap<i16, u32>, prefix: &str, year: i16) -> String {
    let number = numbers.entry(year).or_default();
    *number += 1;
    format!("{prefix}-{year}-{number:04}")
}
