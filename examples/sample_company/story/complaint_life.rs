//! What becomes of a complaint: registered, escalated, acknowledged, decided, answered, closed; nearly
//! always in time. Writes the records and tells of the late ones.

use super::Book;
use super::breach::Breach;
use super::calendar::workdays;
use super::complaint::Complaint;
use super::decision_words::{reason, response};
use super::people::{head, holders};
use super::plan_words::SEGMENTS;
use super::rng::Rng;
use super::stamp::{Stamp, as_of, workday_from, workday_until};
use super::volume::{UNITS, index_of};
use pinguan::calendar::Workdays;
use std::fmt::Write as _;

/// What is late in a complaint of the story, and in which month: the first one that fits.
const LATE: [(usize, &str); 9] = [
    (3, "CMP-004"),
    (5, "CMP-006"),
    (8, "CMP-007"),
    (10, "extended"),
    (13, "CMP-005"),
    (19, "CMP-004"),
    (23, "CMP-005"),
    (23, "CMP-006"),
    (23, "waiting"),
];

/// A complaint with its later moments.
struct Life<'a> {
    of: &'a Complaint,
    late: &'static str,
    registered: Stamp,
    acknowledged: Option<Stamp>,
    escalated: Option<(Stamp, Stamp)>,
    decided: Option<Stamp>,
    answered: Option<Stamp>,
    closed: Option<Stamp>,
}

/// A complaint that was decided and closed.
pub struct Settled<'a> {
    /// As it came.
    pub of: &'a Complaint,
    /// When it was registered.
    pub registered: Stamp,
    /// When it was decided.
    pub decided: Stamp,
    /// With what result.
    pub verdict: &'static str,
    /// When it was closed.
    pub closed: Stamp,
}

/// Writes every complaint; tells of those that were closed.
pub fn write<'a>(
    book: &mut Book,
    complaints: &'a [Complaint],
    breaches: &mut Vec<Breach>,
) -> Vec<Settled<'a>> {
    let mut closed = Vec::new();
    let (mut rng, days) = (Rng::of("complaint life"), workdays());
    let mut late = LATE.to_vec();
    for complaint in complaints {
        let index = index_of(complaint.received.date);
        let fits = |(month, rule): &(usize, &str)| *month == index && may_be_late(complaint, rule);
        let rule = late.iter().position(fits).map_or("", |place| late.remove(place).1);
        let life = live(&mut rng, &days, complaint, rule);
        if let Some(breach) = breach_of(&life) {
            breaches.push(breach);
        }
        let (text, verdict) = text(&mut rng, &life);
        let year = complaint.received.date.year();
        if let (Some(decided), Some(at)) = (life.decided, life.closed) {
            let registered = life.registered;
            closed.push(Settled { of: complaint, registered, decided, verdict, closed: at });
        }
        book.put(format!("records/complaint/{year}/{}.yaml", complaint.id), text);
    }
    assert!(late.is_empty(), "no complaint is fit to be late: {late:?}");
    closed
}

fn may_be_late(complaint: &Complaint, rule: &str) -> bool {
    let day = complaint.received.date.day();
    match rule {
        "CMP-005" => complaint.major && complaint.category == "disclosure",
        "CMP-006" if complaint.received.date.year() == 2026 => !complaint.major && (2..=8).contains(&day),
        "waiting" => !complaint.major && (9..=13).contains(&day),
        _ => !complaint.major && (3..=20).contains(&day),
    }
}

fn live<'a>(rng: &mut Rng, days: &Workdays, of: &'a Complaint, late: &'static str) -> Life<'a> {
    let received = of.received;
    let wait = if late == "CMP-004" { rng.range(190, 420) } else { rng.range(3, 48) };
    let registered = received.plus(wait);
    let soon = Stamp::at(days.after(received.date, 1), rng.range(9, 11), rng.range(0, 59));
    let same_day = registered.plus(rng.range(20, 150));
    let prompt = same_day.date == received.date && same_day.minute() < 20 * 60;
    let acknowledged = if prompt { same_day } else { soon.max(registered.plus(5)) };
    let hours = if late == "CMP-005" { 31 } else { rng.range(2, 20) };
    let leaders = received.plus(hours * 60 + rng.range(0, 40));
    let escalated = of.major.then_some((registered.plus(rng.range(10, 60)), leaders));
    let mut life = Life {
        of,
        late,
        registered,
        acknowledged: Some(acknowledged).filter(|at| at.date <= as_of()),
        escalated,
        decided: None,
        answered: None,
        closed: None,
    };
    let is_open = of.received.date >= as_of().plus_days(-15) && rng.chance(92);
    let overdue = late == "waiting" || (late == "CMP-006" && of.received.date.year() == 2026);
    if !is_open && !overdue {
        settle(rng, days, &mut life);
    }
    life
}

/// Decides, answers and closes a complaint, as far as today allows.
fn settle(rng: &mut Rng, days: &Workdays, life: &mut Life) {
    let received = life.of.received.date;
    let long = ["CMP-006", "extended"].contains(&life.late);
    let pause = if long { 17 } else { rng.range(3, 9) };
    let mut decided_on = workday_from(days, received.plus_days(pause));
    if decided_on > received.plus_days(11) && !long {
        decided_on = workday_until(days, received.plus_days(11)).max(received.plus_days(1));
    }
    if let Some(acknowledged) = life.acknowledged.filter(|at| decided_on <= at.date) {
        decided_on = days.after(acknowledged.date, 1);
    }
    let decided = Stamp::at(decided_on, rng.range(9, 15), rng.range(0, 59));
    let next = Stamp::at(days.after(decided_on, 1), rng.range(9, 11), rng.range(0, 59));
    let answered = match life.late {
        "CMP-007" => Stamp::at(days.after(decided_on, 4), 14, 20),
        _ if rng.chance(60) || next.date > received.plus_days(14) => decided.plus(rng.range(40, 150)),
        _ => next,
    };
    let closed = answered.plus(rng.range(8, 45));
    if closed.date > as_of() || closed.date == as_of() && closed.minute() > 17 * 60 {
        return;
    }
    (life.decided, life.answered, life.closed) = (Some(decided), Some(answered), Some(closed));
}

fn breach_of(life: &Life) -> Option<Breach> {
    let unit = UNITS[life.of.unit].0;
    let due = Stamp::at(life.of.received.date.plus_days(15), 23, 59);
    let (rule, since, unit) = match life.late {
        "CMP-004" => ("CMP-004", life.registered, "CS"),
        "CMP-005" => ("CMP-005", life.escalated?.1, "CS"),
        "CMP-006" => ("CMP-006", due, unit),
        "CMP-007" => ("CMP-007", life.answered?, "CS"),
        _ => return None,
    };
    Some(Breach { rule, record: life.of.id.clone(), since, unit })
}

/// The text of a complaint, and its verdict, if any.
fn text(rng: &mut Rng, life: &Life) -> (String, &'static str) {
    let of = life.of;
    let registrar = rng.pick(&holders("service_officer", life.registered.date));
    let mut text = format!(
        "id: {}\nreceived_at: {}\nregistered_at: {}\nregistered_by: {registrar}\nchannel: {}\ncategory: \
         {}\nunit: {}\nplan: {}\ncreditor: {}\ndebtor_ref: {}\nsummary: {}\n",
        of.id,
        of.received,
        life.registered,
        of.channel,
        of.category,
        UNITS[of.unit].0,
        of.plan,
        SEGMENTS[of.unit].1,
        of.debtor,
        of.summary
    );
    if let Some((quality, leaders)) = life.escalated {
        let chief = head("CS", leaders.date);
        _ = write!(
            text,
            "major: true\nescalations:\n  - to: quality\n    at: {quality}\n    by: {registrar}\n  - to: \
             company_leaders\n    at: {leaders}\n    by: {chief}\n"
        );
    }
    if let Some(acknowledged) = life.acknowledged {
        _ = writeln!(text, "acknowledged_at: {acknowledged}");
    }
    text.push_str(&stood_still(life));
    if life.late == "extended" {
        let (on, to) = (of.received.date.plus_days(12), of.received.date.plus_days(30));
        _ = write!(
            text,
            "extensions:\n  - on: {on}\n    to: {to}\n    reason: 錄音由合作機構調閱中，尚未取得。\n"
        );
    }
    if let (Some(decided), Some(answered), Some(closed)) = (life.decided, life.answered, life.closed) {
        let (more, verdict) = settled(rng, of, decided, answered, closed);
        text.push_str(&more);
        return (text, verdict);
    }
    (text, "")
}

/// The clock of some complaints stood still while the customer was asked for papers.
fn stood_still(life: &Life) -> String {
    let (Some(asked), Some(decided)) = (life.acknowledged, life.decided) else { return String::new() };
    let (from, to) = (asked.plus(45), Stamp::at(decided.date, 8, 40));
    let asks = life.late.is_empty() && !life.of.major && life.of.category == "amount";
    if !asks || from.date >= to.date {
        return String::new();
    }
    format!("pauses:\n  - from: {from}\n    to: {to}\n    reason: waiting_for_customer\n")
}

fn settled(
    rng: &mut Rng,
    of: &Complaint,
    decided: Stamp,
    answered: Stamp,
    closed: Stamp,
) -> (String, &'static str) {
    let verdicts = [("upheld", 30.0), ("partly_upheld", 27.0), ("not_upheld", 43.0)];
    let severe = [("upheld", 50.0), ("partly_upheld", 30.0), ("not_upheld", 20.0)];
    let verdict = rng.weighted(if of.major { &severe } else { &verdicts });
    let officer = rng.pick(&holders("quality_officer", decided.date));
    let judge = if of.major && rng.chance(40) { head("QM", decided.date) } else { officer };
    let method = match of.channel {
        "regulator" | "creditor" | "letter" => "letter",
        "email" | "web" => rng.pick(&["email", "phone"]),
        _ => "phone",
    };
    let text = format!(
        "decision:\n  at: {decided}\n  by: {judge}\n  verdict: {verdict}\n  reason: {}\nresponse:\n  at: \
         {answered}\n  by: {}\n  method: {method}\n  summary: {}\nclosed_at: {closed}\n",
        reason(rng, of.category, verdict),
        rng.pick(&holders("service_officer", answered.date)),
        response(rng, of.category, verdict)
    );
    (text, verdict)
}
