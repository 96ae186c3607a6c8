//! A change as sections of rows of words, which every form for people tells in its own way.

use super::Told;
use crate::change::{DeadlineChange, FieldChange, FindingChange, MeasureChange, RecordChange, Stand};
use crate::kpi::{Direction, Kpi, Unit};
use crate::locale::{date_text, decimal, percent};
use crate::report::Said;
use anyhow::Result;

/// Fields of one record that are told to people; programs get all that are known.
const FEW_FIELDS: usize = 8;
/// What stands for nothing.
const NONE: &str = "—";

/// A heading, the heads of its columns, and its rows.
pub(super) struct Section {
    pub(super) title: String,
    pub(super) heads: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

/// Every section that has rows: what asks for attention first.
pub(super) fn all(told: &Told) -> Result<Vec<Section>> {
    let change = told.change;
    let mut sections = vec![
        section(told, "judges", &["path"], change.judges.iter().map(|path| Ok(vec![path.clone()])))?,
        section(
            told,
            "findings",
            &["how", "rule", "place", "what"],
            change.findings.iter().map(|found| finding(told, found)),
        )?,
        section(
            told,
            "measures",
            &["measure", "unit", "before", "after", "status"],
            change.measures.iter().map(|measure| self::measure(told, measure)),
        )?,
        section(
            told,
            "deadlines",
            &["what", "record", "before", "after"],
            change.deadlines.iter().map(|deadline| self::deadline(told, deadline)),
        )?,
        section(
            told,
            "records",
            &["how", "record", "department", "fields"],
            change.records.iter().map(|record| self::record(told, record)),
        )?,
        departments(told)?,
    ];
    sections.retain(|section| !section.rows.is_empty());
    Ok(sections)
}

fn section(
    told: &Told,
    name: &str,
    heads: &[&str],
    rows: impl Iterator<Item = Result<Vec<String>>>,
) -> Result<Section> {
    let rows: Vec<_> = rows.collect::<Result<_>>()?;
    let title = told.say(&format!("change-{name}"), [("count", rows.len().into())])?;
    let heads =
        heads.iter().map(|head| told.word(&format!("change-column-{head}"))).collect::<Result<_>>()?;
    Ok(Section { title, heads, rows })
}

fn departments(told: &Told) -> Result<Section> {
    let row = |(department, counts): (&String, &crate::change::Counts)| {
        let figures =
            [counts.added, counts.amended, counts.deleted, counts.new, counts.fixed, counts.deadlines];
        let name =
            if department.is_empty() { told.word("change-no-department")? } else { department.clone() };
        Ok(std::iter::once(name).chain(figures.iter().map(ToString::to_string)).collect())
    };
    let heads = ["department", "added", "amended", "deleted", "new", "fixed", "deadlines"];
    section(told, "departments", &heads, told.change.departments.iter().map(row))
}

fn record(told: &Told, record: &RecordChange) -> Result<Vec<String>> {
    let name = record.id.clone().unwrap_or_else(|| record.path.clone());
    let kind = record.kind.map(|kind| told.word(&format!("record-{kind}"))).transpose()?;
    let mut fields: Vec<String> =
        record.fields.iter().take(FEW_FIELDS).map(|field| self::field(told, field)).collect::<Result<_>>()?;
    let rest = record.fields.len().saturating_sub(FEW_FIELDS) + record.more;
    if rest > 0 {
        fields.push(told.say("change-more-fields", [("count", rest.into())])?);
    }
    Ok(vec![
        told.word(&format!("change-{}", record.how.name()))?,
        kind.map_or_else(|| name.clone(), |kind| format!("{name} {kind}")),
        record.department.clone(),
        fields.join("; "),
    ])
}

fn field(told: &Told, field: &FieldChange) -> Result<String> {
    let side = |value: &Option<String>| value.clone().unwrap_or_else(|| NONE.to_owned());
    if field.before.is_none() && field.after.is_none() {
        return told.say("change-hidden-field", [("field", field.path.as_str().into())]);
    }
    Ok(format!("{}: {} → {}", field.path, side(&field.before), side(&field.after)))
}

fn finding(told: &Told, change: &FindingChange) -> Result<Vec<String>> {
    let said = Said::new(told.messages, told.locale, &change.found)?;
    Ok(vec![
        told.word(&format!("change-{}", change.turn.name()))?,
        format!("{} {}", change.found.rule, said.title),
        format!("{}:{}", change.found.path, change.found.span.line),
        said.message,
    ])
}

fn measure(told: &Told, change: &MeasureChange) -> Result<Vec<String>> {
    let status = |stand: &Option<Stand>| match stand {
        Some(stand) => told.word(&format!("status-{}", stand.status.name())),
        None => Ok(NONE.to_owned()),
    };
    let (was, is) = (status(&change.before)?, status(&change.after)?);
    Ok(vec![
        told.word(&change.kpi.key())?,
        match &change.unit {
            Some(unit) => unit.clone(),
            None => told.word("change-company")?,
        },
        stand(told, &change.kpi, change.before.as_ref())?,
        stand(told, &change.kpi, change.after.as_ref())?,
        if change.is_status() { format!("{was} → {is}") } else { is },
    ])
}

/// Value, counts, period, and the target where there is one.
fn stand(told: &Told, kpi: &Kpi, stand: Option<&Stand>) -> Result<String> {
    let Some(stand) = stand else { return Ok(NONE.to_owned()) };
    let value = stand.value.map_or_else(|| NONE.to_owned(), |value| number(kpi, value));
    let args = [
        ("value", value.into()),
        ("numerator", stand.numerator.into()),
        ("denominator", stand.denominator.into()),
        ("period", stand.period.into()),
    ];
    let said = told.say("change-stand", args)?;
    let Some(target) = stand.target else { return Ok(said) };
    let sign = if kpi.direction == Direction::Higher { '≥' } else { '≤' };
    let target = format!("{sign} {}", number(kpi, target));
    let against = told.word(&format!("against-{}", stand.against.name()))?;
    told.say(
        "change-stand-target",
        [("stand", said.into()), ("target", target.into()), ("against", against.into())],
    )
}

fn number(kpi: &Kpi, value: f64) -> String {
    match kpi.unit {
        Unit::Share => percent(value, kpi.places),
        Unit::Count => decimal(value, 0),
        Unit::PerThousand(_) | Unit::Mean(..) | Unit::Duration(..) => decimal(value, kpi.places),
    }
}

fn deadline(told: &Told, change: &DeadlineChange) -> Result<Vec<String>> {
    let deadline = &change.item.deadline;
    let day = |date: Option<crate::calendar::Date>| {
        date.map_or_else(|| NONE.to_owned(), |date| date_text(told.locale, date))
    };
    let rule = deadline.rule.as_ref().map_or(String::new(), |rule| format!(" {rule}"));
    Ok(vec![
        told.word(deadline.task.key())? + &rule,
        deadline.record.clone(),
        day(change.before),
        day(change.after),
    ])
}
