//! The assessments: daily sheets of every team and partner agency, special ones, and every quarter the units and
//! collectors by the measures that the records themselves give. What follows them is decided elsewhere.

use super::Book;
use super::assessment_words::{DAILY, NOT_OURS, SPECIAL};
use super::calendar::workdays;
use super::people::{COLLECTORS, collects, holders, of_team};
use super::rng::Rng;
use super::stamp::{day, workday_until};
use super::volume::{MONTHS, UNITS, month};
use pinguan::calendar::{Date, Grain, Period, Workdays};
use pinguan::kpi::{BUILT_IN, Ctx, Measured, Rated, gates_shown, measure, rated, scored, value};
use pinguan::ledger::Ledger;
use pinguan::policy::{PolicyBook, scoring};
use pinguan::record::{Assessment, DepartmentKind, Indicator, Over, WeightSet};
use pinguan::source::Sources;
use pinguan::yaml::typed;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A periodic assessment that was issued, with what it comes to.
pub struct Issued {
    /// The record as it was written.
    pub record: Assessment,
    /// What it comes to.
    pub rated: Rated,
}

/// The departments and partner agencies beside the teams.
const WHOLE: [&str; 5] = ["C1", "C2", "C3", "CS", "DM"];

/// Collectors who did badly in a quarter: person, number of the quarter from 0.
const WEAK: [(&str, usize); 3] = [("S-0144", 2), ("S-0224", 2), ("S-0323", 6)];

/// Whole quarters of the story that were assessed by its end.
const QUARTERS: usize = 7;

/// Numbers the records of each year.
#[derive(Default)]
struct Numbers(BTreeMap<i16, u32>);

impl Numbers {
    fn next(&mut self, date: Date) -> String {
        let number = self.0.entry(date.year()).or_default();
        *number += 1;
        format!("ASM-{}-{number:04}", date.year())
    }
}

/// Writes every assessment, and tells of the periodic ones.
pub fn write(book: &mut Book) -> Vec<Issued> {
    let (mut rng, days, mut numbers) = (Rng::of("assessment"), workdays(), Numbers::default());
    for index in 0..MONTHS {
        for (unit, _) in UNITS {
            sheet(book, &mut rng, &days, &mut numbers, unit, month(index));
        }
        for special in SPECIAL.iter().filter(|special| month(index).contains(day(special.2))) {
            self::special(book, &mut rng, &days, &mut numbers, special);
        }
    }
    let ledger = Ledger::load(Sources::from_texts(book.texts.clone())).expect("the records load");
    let scoring = ledger.scoring.as_ref().map(|filed| &*filed.record);
    let measures = ledger.measures.as_ref().map(|filed| &*filed.record);
    let policy = PolicyBook::new(&ledger.policy.record, measures).0.with_scoring(scoring);
    let as_of = super::stamp::as_of();
    let measured = measure(&Ctx { ledger: &ledger, policy: &policy, as_of });
    let office = Office { ledger: &ledger, policy: &policy, measured: &measured };
    let mut issued = Vec::new();
    for quarter in 0..QUARTERS {
        let period = Period::of(Grain::Quarter, month(quarter * 3).start());
        let assessed_on = days.after(period.end(), rng.range(7, 10) as u32);
        let units = WHOLE.into_iter().chain(UNITS.iter().map(|(unit, _)| *unit));
        for unit in units {
            let subject = Subject { unit, person: None, weak: false, share: 1 };
            issued.push(office.assess(book, &mut rng, &days, &mut numbers, &subject, period, assessed_on));
        }
        let stayed = |person: &&&str| [period.start(), period.end()].iter().all(|day| collects(person, *day));
        for person in COLLECTORS.iter().filter(stayed) {
            let unit = of_team(person);
            let weak = WEAK.contains(&(person, quarter));
            let share = COLLECTORS.iter().filter(stayed).filter(|other| of_team(other) == unit).count() + 1;
            let subject = Subject { unit, person: Some(person), weak, share: share as u64 };
            issued.push(office.assess(book, &mut rng, &days, &mut numbers, &subject, period, assessed_on));
        }
    }
    issued
}

/// A month of daily scores.
fn sheet(book: &mut Book, rng: &mut Rng, days: &Workdays, numbers: &mut Numbers, unit: &str, month: Period) {
    let last = workday_until(days, month.end());
    let id = numbers.next(last);
    let by = rng.pick(&holders("quality_officer", last));
    let mut text = format!(
        "id: {id}\nkind: daily\nperiod: {month}\nunit: {unit}\nassessor: {by}\nassessed_on: {last}\nissued_on: {last}\n\
         days:\n"
    );
    let usual = if unit == "C1-B" && month.start() < day("2025-07-01") { 78 } else { 86 };
    for date in (0..=month.end().days_since(month.start())).map(|ahead| month.start().plus_days(ahead)) {
        if days.is_workday(date) {
            let score = (usual + rng.range(-7, 7)).min(100);
            _ = write!(text, "  - {{on: {date}, score: {score}");
            if rng.chance(5) {
                _ = write!(text, ", note: {}", rng.pick(&DAILY));
            }
            text.push_str("}\n");
        }
    }
    book.put(format!("records/assessment/{}/{id}.yaml", last.year()), text);
}

fn special(
    book: &mut Book,
    rng: &mut Rng,
    days: &Workdays,
    numbers: &mut Numbers,
    (_, unit, on, topic, rationale, score): &(&str, &str, &str, &str, &str, &str),
) {
    let on = day(on);
    let id = numbers.next(on);
    let by = rng.pick(&holders("quality_officer", on));
    let text = format!(
        "id: {id}\nkind: special\nperiod: {}\nunit: {unit}\nassessor: {by}\nassessed_on: {on}\nissued_on: {}\n\
         topic: {topic}\nrationale: {rationale}\nscore: {score}\n",
        Period::of(Grain::Quarter, on),
        days.after(on, 4)
    );
    book.put(format!("records/assessment/{}/{id}.yaml", on.year()), text);
}

/// Who is assessed: a unit, or a person with a share of the team's cases.
struct Subject {
    unit: &'static str,
    person: Option<&'static str>,
    weak: bool,
    share: u64,
}

/// What the quality department assesses by.
struct Office<'a> {
    ledger: &'a Ledger,
    policy: &'a PolicyBook,
    measured: &'a Measured,
}

impl Office<'_> {
    #[allow(clippy::too_many_arguments, reason = "one record of the story")]
    fn assess(
        &self,
        book: &mut Book,
        rng: &mut Rng,
        days: &Workdays,
        numbers: &mut Numbers,
        subject: &Subject,
        period: Period,
        on: Date,
    ) -> Issued {
        let id = numbers.next(on);
        let by = rng.pick(&holders("quality_officer", on));
        let mut text = format!("id: {id}\nkind: periodic\nperiod: {period}\nunit: {}\n", subject.unit);
        if let Some(person) = subject.person {
            _ = writeln!(text, "person: {person}");
        }
        let issued_on = days.after(on, 3);
        _ = write!(text, "assessor: {by}\nassessed_on: {on}\nissued_on: {issued_on}\n");
        let version = self.policy.scoring_on(on).expect("a scoring");
        let kind =
            self.ledger.unit(subject.unit).map_or(DepartmentKind::Collection, |unit| unit.department_kind);
        let set = scoring::weight_set(version, kind).expect("a weight set");
        text.push_str("indicators:\n");
        for weight in &set.weights {
            let row = self.indicator(rng, subject, set, &weight.kpi, weight.weight, period);
            let parsed: Indicator = typed(&row).expect("an indicator");
            let kpi = BUILT_IN.named(&weight.kpi).expect("a measure");
            let points = scoring::points_of(version, &weight.kpi).expect("points");
            let mut rows = row;
            if let Some(value) = value(kpi, &parsed) {
                _ = writeln!(rows, "value: {value:.4}");
            }
            if let Some(score) = scored(self.ledger, self.policy, &parsed, points, on) {
                _ = writeln!(rows, "score: {}", scoring::shown(score));
            }
            text.push_str(&listed(&rows));
        }
        for kpi in &set.not_applicable {
            text.push_str(&listed(&format!("kpi: {kpi}\nnot_applicable: {NOT_OURS}\n")));
        }
        self.finish(book, text)
    }

    /// The counts of one indicator, as rows.
    fn indicator(
        &self,
        rng: &mut Rng,
        subject: &Subject,
        set: &WeightSet,
        id: &str,
        weight: f64,
        period: Period,
    ) -> String {
        let kpi = BUILT_IN.named(id).expect("a measure");
        let unit = (set.over == Over::Unit).then_some(subject.unit);
        // a cohort has matured a quarter later
        let taken = if id == "SUCCESS" { period.plus(-1) } else { period };
        let series = self.measured.series(kpi, unit, Grain::Quarter);
        let point = series.and_then(|series| series.points.iter().find(|point| point.period == taken));
        let (numerator, denominator) = point.map_or((0, 0), |point| (point.numerator, point.denominator));
        let (numerator, denominator) = match subject.person {
            None => (numerator, denominator),
            Some(_) => own(rng, subject, id, numerator, denominator),
        };
        let mut rows = format!("kpi: {id}\nweight: {weight}\n");
        if taken != period {
            _ = writeln!(rows, "period: {taken}");
        }
        _ = write!(rows, "numerator: {numerator}\ndenominator: {denominator}\n");
        rows
    }

    /// Adds parts, composite and grade, which the library computes, and files the record.
    fn finish(&self, book: &mut Book, mut text: String) -> Issued {
        let draft: Assessment = typed(&text).expect("an assessment");
        let means =
            [("daily", self.ledger.daily_mean(&draft)), ("special", self.ledger.special_mean(&draft))];
        let means: Vec<String> = means
            .iter()
            .filter_map(|(part, mean)| Some(format!("{part}: {}", scoring::shown((*mean)?))))
            .collect();
        if !means.is_empty() {
            _ = writeln!(text, "parts: {{{}}}", means.join(", "));
        }
        let draft: Assessment = typed(&text).expect("an assessment");
        let shown = gates_shown(self.ledger, self.policy, &draft, super::stamp::as_of());
        if !shown.is_empty() {
            text.push_str("gates:\n");
            for (gate, finding) in shown {
                _ = writeln!(text, "  - {{gate: {}, finding: {}}}", gate.name(), finding.record.id);
            }
        }
        let draft: Assessment = typed(&text).expect("an assessment");
        let rated = rated(self.ledger, self.policy, &draft).expect("a scoring");
        if let Some(composite) = rated.composite {
            _ = writeln!(text, "composite: {}", scoring::shown(composite));
        }
        _ = writeln!(text, "grade: {}", rated.grade.name());
        let record: Assessment = typed(&text).expect("an assessment");
        book.put(format!("records/assessment/{}/{}.yaml", record.assessed_on.year(), record.id), text);
        Issued { record, rated }
    }
}

/// A person's part of the team's counts: the cases by the number of people, the events by luck and skill.
fn own(rng: &mut Rng, subject: &Subject, id: &str, numerator: u64, denominator: u64) -> (u64, u64) {
    let cases = denominator / subject.share;
    if denominator == 0 || cases == 0 {
        return (0, cases);
    }
    let rate = numerator as f64 / denominator as f64;
    let rate = match (id, subject.weak) {
        ("COMPLAINT", true) => 11.0 / cases as f64,
        ("COMPLAINT", false) => rate,
        ("DATA-ACC", true) => 0.84,
        ("CSAT", true) => 0.22,
        (_, true) => rate * 0.35,
        _ => (rate * (0.97 + 0.06 * rng.unit())).min(1.0),
    };
    (rng.binomial(cases, rate), cases)
}

/// Rows as one entry of a list.
fn listed(rows: &str) -> String {
    let mut text = String::new();
    for (index, row) in rows.lines().enumerate() {
        _ = writeln!(text, "  {} {row}", if index == 0 { "-" } else { " " });
    }
    text
}
