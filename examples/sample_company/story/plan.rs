//! Collection plans: every team and partner agency always has one in force. Makes and writes them.

use super::Book;
use super::breach::Breach;
use super::calendar::workdays;
use super::people::{department, head, holders, lead};
use super::plan_special::{amendments, special};
use super::plan_words::{AGREED, AIMS, APPROVED, NOTES, REFUSED, SEGMENTS};
use super::rng::Rng;
use super::stamp::{Stamp, day, workdays_before};
use super::volume::{MONTHS, UNITS, Volume, month};
use pinguan::calendar::{Date, Workdays};
use pinguan::ledger::{amendment_hashes, body_hash};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Months of each plan of each unit, from July 2024 on.
const LENGTHS: [&[usize]; 8] = [
    &[4, 5, 5, 4, 4, 3],
    &[3, 5, 4, 5, 5, 4],
    &[5, 4, 5, 5, 5, 3],
    &[4, 4, 3, 5, 5, 4],
    &[5, 5, 4, 5, 5, 2],
    &[4, 5, 5, 5, 5],
    &[5, 5, 5, 5, 5],
    &[4, 5, 5, 5, 5, 3],
];

/// A plan of the story.
#[derive(Clone)]
pub struct Plan {
    /// Its id, once numbered.
    pub id: String,
    /// The number of its unit.
    pub unit: usize,
    /// Its status as written.
    pub status: &'static str,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// When it was submitted; a draft: when it was begun.
    pub submitted: Stamp,
    /// When it was reviewed.
    pub reviewed: Stamp,
    /// When it was judged.
    pub judged: Stamp,
    /// Hours on working days, in minutes after midnight.
    pub weekdays: (i64, i64),
    /// Hours on Saturdays.
    pub saturday: Option<(i64, i64)>,
    /// Attempts a day and a week at most.
    pub attempts: (u64, u64),
    /// Cases in the segment.
    pub cases: u64,
    /// Title, note and comments.
    words: [String; 4],
    /// Who judged it.
    judge: &'static str,
    /// Cases left out as disputed, vulnerable, deceased.
    excluded: [i64; 3],
}

/// Every plan, numbered, and the two breaches of the approval's time limits.
pub fn all(volume: &Volume, breaches: &mut Vec<Breach>) -> Vec<Plan> {
    let (mut rng, days) = (Rng::of("plan"), workdays());
    let mut plans = Vec::new();
    for (unit, lengths) in LENGTHS.iter().enumerate() {
        let mut start = 0;
        for length in *lengths {
            plans.push(approved(&mut rng, &days, volume, unit, start, *length));
            start += length;
        }
    }
    special(&mut plans, &days);
    plans.sort_by_key(|plan| (plan.submitted, plan.unit));
    let mut numbers: BTreeMap<(i16, &str), u32> = BTreeMap::new();
    for plan in &mut plans {
        let (year, department) = (plan.submitted.date.year(), department(UNITS[plan.unit].0));
        let number = numbers.entry((year, department)).or_default();
        *number += 1;
        plan.id = format!("PLAN-{year}-{department}-{number:04}");
        if plan.status != "approved" {
            continue;
        }
        let mut breach = |rule, since, unit| {
            breaches.push(Breach { rule, record: plan.id.clone(), since, unit });
        };
        if days.between(plan.submitted.date, plan.reviewed.date) > 2 {
            breach("PLN-014", plan.reviewed, department);
        }
        if days.between(plan.reviewed.date, plan.judged.date) > 3 {
            breach("PLN-015", plan.judged, "QM");
        }
    }
    plans
}

/// Working days to the review and from there to the approval; one of each is late in the story.
fn pace(rng: &mut Rng, unit: usize, start: usize) -> (u32, u32) {
    match (unit, start) {
        (4, 5) => (4, 2),
        (0, 9) => (1, 5),
        _ => (rng.range(0, 2) as u32, rng.range(1, 3) as u32),
    }
}

fn approved(
    rng: &mut Rng,
    days: &Workdays,
    volume: &Volume,
    unit: usize,
    start: usize,
    length: usize,
) -> Plan {
    let (from, to) = (month(start).start(), month(start + length - 1).end());
    let submitted_on = workdays_before(days, from, rng.range(9, 12) as u32);
    let (review, approval) = pace(rng, unit, start);
    let submitted = Stamp::at(submitted_on, rng.range(9, 11), rng.range(0, 59));
    let reviewed = Stamp::at(days.after(submitted_on, review), rng.range(13, 17), rng.range(0, 59));
    let judged = Stamp::at(days.after(reviewed.date, approval), rng.range(10, 16), rng.range(0, 59));
    let worked = (start..(start + length).min(MONTHS)).map(|index| volume.of(unit, index)).max();
    let worked = worked.unwrap_or_else(|| volume.of(unit, MONTHS - 1));
    let cases = (worked as f64 * (1.08 + 0.2 * rng.unit()) / 10.0).round() as u64 * 10;
    let saturday = rng.chance(75).then_some((600, rng.pick(&[960, 1020])));
    let eager = unit == 3 && from >= day("2025-11-01");
    Plan {
        id: String::new(),
        unit,
        status: "approved",
        from,
        to,
        submitted,
        reviewed,
        judged,
        weekdays: (rng.pick(&[510, 540, 540, 570]), rng.pick(&[1140, 1170, 1200])),
        saturday: if (unit, start) == (4, 10) { Some((600, 1020)) } else { saturday },
        attempts: if eager { (3, 7) } else { (2, rng.pick(&[5, 6, 6])) },
        cases,
        words: [rng.pick(&AIMS), rng.pick(&NOTES), rng.pick(&AGREED), rng.pick(&APPROVED)].map(str::to_owned),
        judge: {
            let officers = holders("quality_officer", judged.date);
            if rng.chance(20) { head("QM", judged.date) } else { rng.pick(&officers) }
        },
        excluded: [rng.range(4, 21), rng.range(5, 18), rng.range(0, 4)],
    }
}

/// Writes every plan, its approvals bound to its content.
pub fn write(book: &mut Book, plans: &[Plan]) {
    for plan in plans {
        let mut text = body(plan);
        if matches!(plan.status, "approved" | "rejected") {
            text.push_str(&approvals(plan));
        }
        text.push_str(&amendments(plan));
        let hash = body_hash(&text).expect("a plan has a body");
        let amended = amendment_hashes(&text).into_iter().next().unwrap_or_default();
        let text = text.replace("{hash}", &hash).replace("{amended}", &amended);
        book.put(format!("records/plan/{}/{}.yaml", plan.submitted.date.year(), plan.id), text);
    }
}

fn months(plan: &Plan) -> String {
    let (from, to) = (plan.from, plan.to);
    if from.month() == to.month() {
        format!("{} 年 {} 月", from.year(), from.month())
    } else if from.year() == to.year() {
        format!("{} 年 {} 至 {} 月", from.year(), from.month(), to.month())
    } else {
        format!("{} 年 {} 月至 {} 年 {} 月", from.year(), from.month(), to.year(), to.month())
    }
}

fn body(plan: &Plan) -> String {
    let (unit, _) = UNITS[plan.unit];
    let (segment, creditor, channels) = SEGMENTS[plan.unit];
    let [aim, note, ..] = &plan.words;
    let author = lead(unit, plan.submitted.date);
    let mut text = format!(
        "id: {}\nstatus: {}\ntitle: {segment}：{aim}（{}）\nunit: {unit}\ncreditor: {creditor}\nauthor: \
         {author}\n",
        plan.id,
        plan.status,
        months(plan)
    );
    let total = plan.cases + plan.excluded.iter().sum::<i64>() as u64;
    let day = plan.submitted.date;
    if plan.status != "draft" {
        _ = writeln!(text, "submitted_at: {}", plan.submitted);
    }
    _ = writeln!(
        text,
        "overdue_basis: {} 年 {} 月 {} 日餘額，{segment}，共 {total} 案",
        day.year(),
        day.month(),
        day.day()
    );
    _ = writeln!(text, "who:\n  segment: {segment}，{}", unit_scope(unit));
    _ = writeln!(text, "  product: {}\n  cases: {}", product(segment), plan.cases);
    text.push_str("  excluded:\n");
    for (reason, cases) in ["disputed", "vulnerable", "deceased"].iter().zip(plan.excluded) {
        if cases > 0 {
            _ = write!(text, "    - reason: {reason}\n      cases: {cases}\n");
        }
    }
    _ = write!(text, "how:\n  channels: [{}]\n  note: {note}\n", channels.join(", "));
    if plan.status != "draft" {
        text.push_str(&times(plan));
    }
    text
}

fn product(segment: &str) -> &'static str {
    match segment {
        card if card.starts_with("信用卡") => "credit_card",
        loan if loan.starts_with("信用貸款") => "personal_loan",
        _ => "other",
    }
}

fn unit_scope(unit: &str) -> &'static str {
    if unit.starts_with("PTN") { "依委託契約交付的案件" } else { "已分派本組的案件" }
}

/// Minutes after midnight as a quoted time of day.
pub fn clock(minutes: i64) -> String {
    format!("\"{:02}:{:02}\"", minutes / 60, minutes % 60)
}

/// A window as a block with its key.
pub fn window(indent: &str, key: &str, (start, end): (i64, i64)) -> String {
    format!("{indent}{key}:\n{indent}  start: {}\n{indent}  end: {}\n", clock(start), clock(end))
}

fn times(plan: &Plan) -> String {
    let mut text = format!("when:\n  from: {}\n  to: {}\n", plan.from, plan.to);
    text.push_str(&window("  ", "weekdays", plan.weekdays));
    if let Some(saturday) = plan.saturday {
        text.push_str(&window("  ", "saturday", saturday));
    }
    let (per_day, per_week) = plan.attempts;
    _ = write!(text, "  max_attempts_per_day: {per_day}\n  max_attempts_per_week: {per_week}\n");
    text
}

fn approvals(plan: &Plan) -> String {
    let reviewer = head(department(UNITS[plan.unit].0), plan.reviewed.date);
    let [_, _, agreed, approved] = &plan.words;
    let (reasonable, comment) =
        if plan.status == "rejected" { ("fail", REFUSED) } else { ("pass", approved.as_str()) };
    format!(
        "reviews:\n  - by: {reviewer}\n    at: {}\n    verdict: agreed\n    comment: {agreed}\n    hash: \
         \"{{hash}}\"\napprovals:\n  - by: {}\n    at: {}\n    legality: pass\n    reasonableness: \
         {reasonable}\n    comment: {comment}\n    hash: \"{{hash}}\"\n",
        plan.reviewed, plan.judge, plan.judged
    )
}
