//! Findings of conduct and monitoring: weak contacts that were heard, conduct complaints that were upheld, and
//! breaches of monitoring and the hotline. They are numbered within the department concerned.

use super::Book;
use super::calendar::workdays;
use super::conduct_words::{Weak, Words};
use super::people::{department, head, holders, members};
use super::rng::Rng;
use super::stamp::{Stamp, as_of, day, workday_until};
use pinguan::calendar::{Date, Workdays};
use std::fmt::Write as _;

/// A finding before it is written.
pub struct Case {
    found: Stamp,
    unit: &'static str,
    words: Words,
    subject: Option<&'static str>,
    source: Option<String>,
    answers: Option<(&'static str, String)>,
    alleged: Option<Alleged>,
}

/// What was alleged before anything was proved.
enum Alleged {
    /// Still looked into.
    Open(&'static str),
    /// Borne out on the day of the finding.
    Confirmed(Date),
    /// Not borne out, after so many working days.
    Dismissed(u32, &'static str),
}

impl Case {
    /// The finding of a weak contact.
    pub fn seen(weak: &Weak, found: Stamp, source: &str, subject: Option<&'static str>) -> Self {
        let (unit, words, source) = (weak.unit, weak.words, Some(source.to_owned()));
        Self { found, unit, words, subject, source, answers: None, alleged: None }
    }

    /// The answer to a result of monitoring that was recorded late.
    pub fn recorded_late(found: Stamp, record: &str) -> Self {
        Self::answer(
            "MON-005",
            record,
            "QM",
            found,
            (
                "timeliness",
                "normal",
                "監控結果逾時記錄：評分人當日外出，未指定代登。",
                "外出前完成登錄，逾時列清單提醒。",
                "檢視兩週，均於當日登錄。",
            ),
        )
    }

    /// The answer to a breach.
    pub fn answer(rule: &'static str, record: &str, unit: &'static str, found: Stamp, words: Words) -> Self {
        let answers = Some((rule, record.to_owned()));
        Self { found, unit, words, subject: None, source: None, answers, alleged: None }
    }

    /// The id that it will have, after those before it.
    pub fn id(&self, before: &[Case]) -> String {
        let (year, place) = (self.found.date.year(), self.place());
        let same =
            before.iter().filter(|case| case.found.date.year() == year && case.place() == place).count();
        format!("FIND-{year}-{place}-{:04}", same + 1)
    }

    fn place(&self) -> &'static str {
        match self.unit {
            "QM" | "CS" => self.unit,
            "CS-A" | "CS-B" => "CS",
            unit => department(unit),
        }
    }
}

/// The findings of conduct complaints that were upheld, read from the complaints themselves. They come after all
/// others, so that those keep their numbers.
pub fn of_complaints(book: &Book) -> Vec<Case> {
    let (days, mut cases) = (workdays(), Vec::new());
    let mut turn = 0;
    for text in book.texts.iter().filter(|(path, _)| path.starts_with("records/complaint/")).map(|(_, t)| t) {
        let value =
            |key: &str| text.lines().find_map(|line| line.trim_start().strip_prefix(key)).unwrap_or("");
        let decided = text.split("decision:\n  at: ").nth(1).and_then(|rest| rest.get(..10));
        let (Some(decided), true) = (decided, value("verdict: ").ends_with("upheld")) else { continue };
        if value("verdict: ") == "not_upheld" {
            continue;
        }
        let words = match value("category: ") {
            "insult" => INSULT,
            "threat" => THREAT,
            "intimidation" => INTIMIDATION,
            "disclosure" => DISCLOSURE,
            _ => continue,
        };
        let date = days.after(day(decided), 1);
        let unit = super::volume::UNITS.iter().map(|(name, _)| *name).find(|name| *name == value("unit: "));
        let unit = unit.expect("a complaint of conduct concerns a unit that collects");
        let staff = members(unit, date);
        let subject = ((words.1 == "serious" || words.0 == "disclosure") && !staff.is_empty()).then(|| {
            turn += 1;
            staff[turn % staff.len()]
        });
        let source = Some(value("id: ").to_owned());
        let found = Stamp::at(date, 10, 20);
        let alleged = Some(Alleged::Confirmed(day(decided)));
        cases.push(Case { found, unit, words, subject, source, answers: None, alleged });
    }
    cases
}

const INSULT: Words = (
    "insult",
    "serious",
    "投訴查證屬實：通話中以貶損的稱呼相向。",
    "停止該員撥打，重新受訓並依獎懲規定處理。",
    "複線後監聽 20 通，無不當用語。",
);
const THREAT: Words = (
    "threat",
    "serious",
    "投訴查證屬實：以失去工作相脅。",
    "停止該員撥打，全組重訓法令課程。",
    "複線後監聽 20 通，無不當用語。",
);
const INTIMIDATION: Words = (
    "intimidation",
    "serious",
    "投訴查證屬實：暗示派人到住處守候。",
    "停止該員撥打並移送處置，全組重訓。",
    "全組測驗及格，監聽 20 通無不當用語。",
);
const DISCLOSURE: Words = (
    "disclosure",
    "major",
    "投訴查證屬實：未核對受話人，第三人得知客戶欠款。",
    "去電與信函均先核對對象，留言不得提及帳款。",
    "抽查 30 件均先核對，留言均未提及帳款。",
);

/// An allegation from monitoring that is still looked into.
pub fn alleged() -> Case {
    Case {
        found: Stamp::at(day("2026-06-24"), 15, 10),
        unit: "C3-B",
        words: ("harassment", "major", "客戶於監聽中稱一日接到多通電話，撥號紀錄待查。", "", ""),
        subject: None,
        source: None,
        answers: None,
        alleged: Some(Alleged::Open("撥號紀錄調閱中。")),
    }
}

/// An allegation from monitoring that was not borne out.
pub fn dismissed() -> Case {
    Case {
        found: Stamp::at(day("2025-11-12"), 10, 30),
        unit: "C2-B",
        words: ("threat", "major", "客戶於監聽中稱曾遭揚言查封，錄音待查。", "", ""),
        subject: None,
        source: None,
        answers: None,
        alleged: Some(Alleged::Dismissed(6, "調閱該案全部 9 通錄音，僅說明法定程序，無揚言查封。")),
    }
}

/// Writes the findings; each list of ids goes on where the one before ended.
pub fn write(book: &mut Book, cases: &[Case]) {
    let mut rng = Rng::of("conduct");
    for (index, case) in cases.iter().enumerate() {
        let id = case.id(&cases[..index]);
        let year = case.found.date.year();
        let text = text(&mut rng, &id, case);
        book.put(format!("records/finding/{year}/{id}.yaml"), text);
    }
}

fn text(rng: &mut Rng, id: &str, case: &Case) -> String {
    let (found, days) = (case.found, workdays());
    let (code, severity, summary, action, basis) = case.words;
    let officers = holders("quality_officer", found.date);
    let by = if case.unit == "QM" { head("QM", found.date) } else { rng.pick(&officers) };
    let mut text = format!(
        "id: {id}\nfound_at: {found}\nfound_by: {by}\nunit: {}\nseverity: {severity}\nsummary: {summary}\ncode: \
         {code}\n",
        case.unit
    );
    if let Some(subject) = case.subject {
        _ = writeln!(text, "subject: {subject}");
    }
    if let Some(source) = &case.source {
        _ = writeln!(text, "source: {source}");
    }
    text.push_str(&allegation(case, &days, officers[0]));
    if severity == "serious" {
        _ = write!(text, "escalations:\n  - to: company_leaders\n    at: {}\n    by: {by}\n", found.plus(95));
    }
    if let Some((rule, record)) = &case.answers {
        _ = write!(text, "answers:\n  - rule: {rule}\n    record: {record}\n");
    }
    let notified = found.plus(rng.range(30, 150));
    _ = writeln!(text, "notified_at: {notified}");
    match case.alleged {
        None | Some(Alleged::Confirmed(_)) => text.push_str(&mended(rng, case, action, basis)),
        Some(Alleged::Dismissed(after, _)) => {
            _ = writeln!(text, "closed_on: {}", days.after(found.date, after));
        }
        Some(Alleged::Open(_)) => {}
    }
    if severity == "serious" {
        let decided = days.after(found.date, rng.range(4, 8) as u32);
        let what = rng.pick(&["記過一次，停權兩週", "記大過一次，調離撥打職務", "記過二次，扣發當季獎金"]);
        _ = write!(
            text,
            "disposition:\n  what: {what}\n  reference: HR-{}-{:03}\n  decided_by: {}\n  decided_on: {decided}\n",
            decided.year(),
            rng.range(11, 180),
            head(case.place(), decided)
        );
    }
    text
}

/// What was alleged, and what came of it.
fn allegation(case: &Case, days: &Workdays, settler: &str) -> String {
    let found = case.found.date;
    let settled = |raised: Date, status: &str, on: Date, basis: &str| {
        format!(
            "allegation:\n  raised_on: {raised}\n  status: {status}\n  settled_on: {on}\n  settled_by: {settler}\n  \
             basis: {basis}\n"
        )
    };
    match &case.alleged {
        None => String::new(),
        Some(Alleged::Open(basis)) => {
            format!("allegation:\n  raised_on: {found}\n  status: alleged\n  basis: {basis}\n")
        }
        Some(Alleged::Confirmed(raised)) => settled(*raised, "confirmed", found, "投訴查證紀錄與錄音相符。"),
        Some(Alleged::Dismissed(after, basis)) => {
            settled(found, "dismissed", days.after(found, *after), basis)
        }
    }
}

/// Rectification and verification.
fn mended(rng: &mut Rng, case: &Case, action: &str, basis: &str) -> String {
    let (found, days) = (case.found.date, workdays());
    let limit = match case.words.1 {
        "serious" => 3,
        "major" => 7,
        _ => 14,
    };
    let due = found.plus_days(limit);
    let owner = if case.unit == "QM" { "S-0103" } else { head(case.place(), found) };
    let mut text = format!("rectification:\n  owner: {owner}\n  due: {due}\n  action: {action}\n");
    let done = workday_until(&days, due.plus_days(-rng.range(0, limit / 4))).max(found);
    if done >= as_of() {
        return text;
    }
    _ = writeln!(text, "  done_on: {done}");
    let verified = Stamp::at(days.after(done, rng.range(3, 7) as u32), rng.range(9, 16), rng.range(0, 59));
    if verified.date < as_of() && !basis.is_empty() {
        let others = holders("quality_officer", verified.date);
        let others: Vec<_> = others.into_iter().filter(|person| *person != owner).collect();
        _ = write!(
            text,
            "verification:\n  by: {}\n  at: {verified}\n  effective: true\n  basis: {basis}\n",
            rng.pick(&others)
        );
        _ = writeln!(text, "closed_on: {}", verified.date);
    }
    text
}
