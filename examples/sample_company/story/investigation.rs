//! An investigation of every complaint that was closed from July 2025 on: what the unit said, and the cause.

use super::Book;
use super::calendar::workdays;
use super::complaint_life::Settled;
use super::improvement_words::{CONCLUDED, UNFOUNDED, asked, cause_in_words, said};
use super::people::{holders, lead};
use super::rng::Rng;
use super::stamp::{Stamp, day};
use super::volume::UNITS;
use std::collections::BTreeMap;

/// A complaint's investigation and what it found.
pub struct Cause {
    /// The investigation's id.
    pub id: String,
    /// The sort of cause.
    pub category: &'static str,
}

/// Writes the investigations; tells of each by the id of its complaint.
pub fn write(book: &mut Book, closed: &[Settled]) -> BTreeMap<String, Cause> {
    let (mut rng, days) = (Rng::of("investigation"), workdays());
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    let mut causes = BTreeMap::new();
    for settled in closed.iter().filter(|it| it.of.received.date >= day("2025-07-01")) {
        let of = settled.of;
        let next = Stamp::at(days.after(of.received.date, 1), rng.range(9, 11), rng.range(0, 59));
        let is_usual = next.date < settled.decided.date && next > settled.registered;
        let opened = if is_usual { next } else { settled.registered.plus(5) };
        let asked_at = opened.plus(rng.range(2, 8));
        let next = Stamp::at(days.after(asked_at.date, 1), rng.range(10, 16), rng.range(0, 59));
        let responded = if next.date < settled.decided.date { next } else { asked_at.plus(8) };
        let concluded = settled.decided.plus(-rng.range(20, 50)).date;
        let concluded = Stamp::new(concluded, settled.decided.minute() - 10).max(responded.plus(1));
        let officers = holders("quality_officer", opened.date);
        let unit = UNITS[of.unit].0;
        let category = match settled.verdict {
            "not_upheld" => "unfounded",
            _ => cause(&mut rng, of.category),
        };
        let method = rng.pick(&["five_whys", "five_whys", "fishbone", "data_analysis", "interview"]);
        let text =
            if category == "unfounded" { rng.pick(&UNFOUNDED) } else { cause_in_words(&mut rng, category) };
        let year = opened.date.year();
        let number = numbers.entry(year).or_default();
        *number += 1;
        let id = format!("INV-{year}-{number:04}");
        let written = format!(
            "id: {id}\nconcerns: {}\nopened_at: {opened}\ninvestigator: {}\nrequests:\n  - unit: {unit}\n    \
             question: {}\n    asked_at: {asked_at}\n    due: {}\n    responded_at: {responded}\n    \
             responded_by: {}\n    response: {}\nroot_cause:\n  category: {category}\n  method: {method}\n  text: \
             {text}\nconcluded_at: {concluded}\nconclusion: {}\n",
            of.id,
            rng.pick(&officers),
            asked(of.category),
            days.after(asked_at.date, 3),
            lead(unit, responded.date),
            said(&mut rng, settled.verdict),
            CONCLUDED[usize::from(settled.verdict == "not_upheld")],
        );
        book.put(format!("records/investigation/{year}/{id}.yaml"), written);
        causes.insert(of.id.clone(), Cause { id, category });
    }
    causes
}

fn cause(rng: &mut Rng, category: &str) -> &'static str {
    let among: &[(&'static str, f64)] = match category {
        "frequency" => &[("system", 5.0), ("process", 3.0), ("supervision", 2.0)],
        "time" => &[("data", 5.0), ("system", 3.0), ("process", 2.0)],
        "attitude" | "other" => &[("skill", 5.0), ("script", 3.0), ("supervision", 2.0)],
        "third_party" | "disclosure" => &[("process", 6.0), ("data", 4.0)],
        "intimidation" | "threat" | "insult" => &[("conduct", 7.0), ("supervision", 3.0)],
        "amount" => &[("data", 6.0), ("partner", 4.0)],
        "data" | "data_leak" => &[("data", 6.0), ("process", 4.0)],
        _ => &[("staffing", 7.0), ("process", 3.0)],
    };
    rng.weighted(among)
}
