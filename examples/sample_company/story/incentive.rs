//! What followed the assessments: commendations, criticism with rectification, a penalty with hearing and appeal,
//! promotions that rest on them, and an appeal against a score.

use super::Book;
use super::assessment::Issued;
use super::assessment_words::PRAISE;
use super::calendar::workdays;
use super::people::{department, head, holders, lead};
use super::rng::Rng;
use super::stamp::{Stamp, as_of, day};
use pinguan::calendar::{Date, Workdays};
use pinguan::record::{Assessment, Grade};
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// A decision before it is numbered: its day, its key, its text with `{id}` and the keys of others.
struct Decision {
    on: Date,
    key: String,
    text: String,
}

/// The collector whose rectification failed.
const FAILED: &str = "S-0224";

/// Promotions: person, unit, quarter of the assessment, day, reason.
const PROMOTED: [(&str, &str, &str, &str, &str); 2] = [
    ("S-0142", "C1-B", "2024-Q4", "2025-03-20", "考核良好，四月起接任組長。"),
    ("S-0213", "C2-A", "2025-Q2", "2025-08-25", "考核穩定，九月起接任組長。"),
];

/// Writes every decision, and the appeal.
pub fn write(book: &mut Book, issued: &[Issued]) {
    let (mut rng, days) = (Rng::of("incentive"), workdays());
    let mut decisions = Vec::new();
    for one in issued {
        if one.rated.grade == Grade::Excellent && one.rated.bears_reward() {
            decisions.push(commendation(&mut rng, &days, &one.record));
        }
        if one.rated.bears_burden() {
            decisions.push(criticism(&mut rng, &days, &one.record));
            if one.record.person.as_deref() == Some(FAILED) {
                decisions.push(penalty(&one.record));
            }
        }
    }
    decisions.extend(PROMOTED.iter().filter_map(|promoted| promotion(issued, promoted)));
    decisions.sort_by(|a, b| (a.on, &a.key).cmp(&(b.on, &b.key)));
    let mut numbers: BTreeMap<i16, u32> = BTreeMap::new();
    let ids: BTreeMap<String, String> = decisions
        .iter()
        .map(|decision| {
            let number = numbers.entry(decision.on.year()).or_default();
            *number += 1;
            (decision.key.clone(), format!("INC-{}-{number:04}", decision.on.year()))
        })
        .collect();
    for decision in &decisions {
        let mut text = decision.text.replace("{id}", &ids[&decision.key]);
        for (key, id) in &ids {
            text = text.replace(&format!("{{{key}}}"), id);
        }
        book.put(format!("records/incentive/{}/{}.yaml", decision.on.year(), ids[&decision.key]), text);
    }
    if let Some((_, against)) = ids.iter().find(|(key, _)| key.starts_with("penalty")) {
        appeal(book, against);
    }
    appeal_upheld(book, issued);
}

/// The first lines of a decision.
fn begin(kind: &str, assessment: &Assessment) -> String {
    let mut text = format!("id: {{id}}\nkind: {kind}\nunit: {}\n", assessment.unit);
    if let Some(person) = &assessment.person {
        _ = writeln!(text, "person: {person}");
    }
    text
}

fn commendation(rng: &mut Rng, days: &Workdays, assessment: &Assessment) -> Decision {
    let on = days.after(assessment.issued_on.unwrap_or(assessment.assessed_on), rng.range(8, 20) as u32);
    let forms = if assessment.person.is_some() { "[certificate, bonus]" } else { "[honour, bonus]" };
    let text = format!(
        "{}assessment: {}\ndecided_by: S-0001\ndecided_on: {on}\nreason: {}\nforms: {forms}\n",
        begin("commendation", assessment),
        assessment.id,
        rng.pick(&PRAISE)
    );
    Decision { on, key: format!("commendation {}", assessment.id), text }
}

/// Who sees to the rectification of a criticism.
fn owner(assessment: &Assessment, on: Date) -> String {
    match (&assessment.person, &*assessment.unit) {
        (Some(person), _) => person.to_string(),
        (None, "C1" | "C2" | "C3" | "CS" | "DM") => head(&assessment.unit, on).to_owned(),
        (None, unit) if unit.starts_with("PTN") => head(department(unit), on).to_owned(),
        (None, unit) => lead(unit, on).to_owned(),
    }
}

/// Why somebody is criticised: for what was done, or for the numbers.
fn reason(assessment: &Assessment) -> &'static str {
    if assessment.gates.is_empty() {
        "各項指標偏低，已當面說明並要求限期整改。"
    } else {
        "當季有經查證屬實的不當行為，考核不合格；已當面說明並要求限期整改。"
    }
}

fn criticism(rng: &mut Rng, days: &Workdays, assessment: &Assessment) -> Decision {
    let issued = assessment.issued_on.unwrap_or(assessment.assessed_on);
    let on = days.after(issued, rng.range(2, 4) as u32);
    let due = days.after(on, if issued < day("2026-01-01") { 40 } else { 50 });
    let mut text = format!(
        "{}assessment: {}\ndecided_by: {}\ndecided_on: {on}\nreason: {}\nforms: \
         [criticism_education]\nrectification:\n  owner: {}\n  due: {due}\n  action: \
         每日自聽五通錄音，依檢核表記錄身分核對與話術，每週由組長覆核。\n",
        begin("criticism", assessment),
        assessment.id,
        head("QM", on),
        reason(assessment),
        owner(assessment, on)
    );
    if due < as_of() {
        let done = days.after(on, 36);
        let verified = Stamp::at(days.after(done, 5), 10, 30);
        let officers = holders("quality_officer", verified.date);
        let officers: Vec<_> = officers.into_iter().filter(|id| *id != &*assessment.assessor).collect();
        let effective = assessment.person.as_deref() != Some(FAILED);
        let basis = if effective {
            "抽聽二十通，均核對身分，話術無誤；同期無投訴。"
        } else {
            "抽聽二十通，九通未核對身分；同期仍有兩件投訴。"
        };
        _ = write!(
            text,
            "  done_on: {done}\nverification:\n  by: {}\n  at: {verified}\n  effective: {effective}\n  basis: {basis}\n",
            rng.pick(&officers)
        );
    }
    Decision { on, key: format!("criticism {}", assessment.id), text }
}

fn penalty(assessment: &Assessment) -> Decision {
    let on = day("2025-07-16");
    let text = format!(
        "{}after: {{criticism {}}}\ndecided_by: S-0001\ndecided_on: {on}\nreason: 限期整改查證無效，依程序處罰。\nforms: \
         [pay_cut]\nhearing:\n  on: 2025-07-09\n  by: {}\n  heard: {FAILED}\n  summary: \
         本人說明同期接辦高齡客戶案件；核對案件組成後，仍低於同組。\n",
        begin("penalty", assessment),
        assessment.id,
        head("QM", on)
    );
    Decision { on, key: format!("penalty {}", assessment.id), text }
}

fn promotion(
    issued: &[Issued],
    (person, unit, quarter, on, reason): &(&str, &str, &str, &str, &str),
) -> Option<Decision> {
    let of = |one: &&Issued| {
        one.record.person.as_deref() == Some(*person) && one.record.period.to_string() == *quarter
    };
    let assessment = &issued.iter().find(of)?.record;
    let text = format!(
        "id: {{id}}\nkind: performance_link\nunit: {unit}\nperson: {person}\nassessment: {}\ndecided_by: \
         S-0001\ndecided_on: {on}\nreason: {reason}\nforms: [promotion]\n",
        assessment.id
    );
    Some(Decision { on: day(on), key: format!("promotion {person}"), text })
}

fn appeal(book: &mut Book, against: &str) {
    let text = format!(
        "id: APL-2025-0001\nagainst: {against}\nunit: C2-B\nfiled_by: {FAILED}\nfiled_on: 2025-07-24\ngrounds: \
         認為減薪過重，且整改期間接辦案件較難。\nheard_by: S-0002\ndecided_on: 2025-08-14\noutcome: dismissed\nreason: \
         案件組成已於聽取申辯時核對；減薪是最輕的一級，維持原決定。\n"
    );
    book.put("records/appeal/2025/APL-2025-0001.yaml".to_owned(), text);
}

/// The appeal of a collector against a score, which was upheld: the assessment keeps what it said.
fn appeal_upheld(book: &mut Book, issued: &[Issued]) {
    let of = |one: &&Issued| {
        one.record.person.as_deref() == Some("S-0145") && one.record.period.to_string() == "2025-Q3"
    };
    let Some(one) = issued.iter().find(of) else { return };
    let text = format!(
        "id: APL-2025-0002\nagainst: {}\nunit: {}\nfiled_by: S-0145\nfiled_on: 2025-10-24\ngrounds: \
         當季有十二個工作日支援新人帶訓，未承辦案件，成功率的分母不應計入。\nheard_by: S-0002\ndecided_on: \
         2025-11-14\noutcome: upheld\nreason: 查核出勤與派案紀錄屬實，依實際承辦案件重新計分。\nrevised_score: 66.80\n",
        one.record.id, one.record.unit
    );
    book.put("records/appeal/2025/APL-2025-0002.yaml".to_owned(), text);
}
