//! The pages of records that are counts: executions, survey waves, data audits. A ratio never stands without
//! its counts.

use super::lineage::Index;
use super::plan::{channels, window};
use super::sheet::{Happened, Sheet};
use super::words::{actor, headline, within};
use super::{Made, Site, Writer};
use crate::calendar::{Grain, Period, When};
use crate::ledger::{self, Filed};
use crate::locale::percent;
use crate::portal::view::{Cell, Column, Fact, Record as Page, RecordParts, Row, Table, Text};
use crate::record::{DataAudit, Execution, Plan, Survey, Text as Words};
use anyhow::Result;

/// Some of all, with the share beside it.
pub(super) fn share(w: &Writer, some: u64, all: u64) -> Result<String> {
    if all == 0 {
        return w.word("share-of-none");
    }
    let percent = percent(some as f64 / all as f64, 1);
    w.say("share", [("some", some.into()), ("all", all.into()), ("percent", percent.into())])
}

/// Some of all by the fields of the record at a path; without a share where one of them is withheld.
pub(super) fn share_of(w: &Writer, path: &str, [some, all]: [(&str, u64); 2]) -> Result<String> {
    let is_withheld = |field: &str| w.site.input.withheld.mark(path, field).is_some();
    if !is_withheld(some.0) && !is_withheld(all.0) {
        return share(w, some.1, all.1);
    }
    let args =
        [("some", w.counted(path, some.0, some.1).into()), ("all", w.counted(path, all.0, all.1).into())];
    w.say("share-withheld", args)
}

fn finish(sheet: &Sheet, mut record: RecordParts, said: Vec<String>, mut fields: Vec<Fact>) -> Result<Made> {
    fields.push(sheet.file()?);
    let mut said = said;
    said.extend(sheet.found_in_words()?);
    record.headline = headline(&sheet.w, said)?;
    record.fields = fields;
    sheet.w.render(&Page { frame: sheet.frame()?, record })
}

fn note(sheet: &Sheet, note: Option<&Words>) -> Result<Option<Fact>> {
    note.map(|note| sheet.field("field-note", sheet.w.written(note))).transpose()
}

/// The page of one execution.
pub(super) fn execution<'a>(
    site: &'a Site<'a>,
    index: &'a Index<'a>,
    filed: &'a Filed<Execution>,
) -> Result<Made> {
    let execution = &filed.record;
    let sheet = Sheet::new(site, index, "execution", &execution.id, &filed.path);
    let w = &sheet.w;
    let planned = site.input.ledger.plan(&execution.plan);
    let plan = planned.map(|plan| ledger::plan_on(site.input.ledger, plan, execution.from));
    let mut record = sheet.parts()?;
    let period = w.period(Period::of(Grain::Month, execution.from));
    let args = [
        ("unit", w.unit_in_full(&execution.unit).into()),
        ("period", period.into()),
        ("cases", w.counting(&filed.path, "cases_worked", execution.cases_worked)),
    ];
    let said = vec![w.say("execution-sentence", args)?];
    record.timeline = Some(sheet.timeline(vec![Happened {
        at: When::At(execution.reported_at),
        what: w.word("happened-reported")?,
        by: Some(&execution.by),
        approval: false,
    }])?);
    let fields = execution_fields(&sheet, filed, plan.as_deref())?;
    finish(&sheet, record, said, fields)
}

fn execution_fields(sheet: &Sheet, filed: &Filed<Execution>, plan: Option<&Plan>) -> Result<Vec<Fact>> {
    let (execution, path) = (&filed.record, &*filed.path);
    let (w, contacts) = (&sheet.w, &execution.contacts);
    let reached = [("contacts.reached", contacts.reached), ("contacts.attempts", contacts.attempts)];
    let times = plan.and_then(|plan| plan.when.as_ref());
    let args = [("from", execution.from.to_string().into()), ("to", execution.to.to_string().into())];
    let mut fields = vec![
        sheet.field("field-plan", w.record(Text::default(), &execution.plan)?)?,
        sheet.unit(&execution.unit)?,
        sheet.field("field-period", w.say("from-to", args)?)?,
        sheet.field("field-cases", w.counted(path, "cases_worked", execution.cases_worked))?,
        sheet.field("field-channels", channels(sheet, &contacts.channels)?)?,
        sheet.field("field-contacts", w.counted(path, "contacts.attempts", contacts.attempts))?,
        sheet.field("field-reached", share_of(w, path, reached)?)?,
    ];
    for (day, hours) in contacts.windows() {
        let mut fact = sheet.field(&format!("field-hours-{day}"), window(hours))?;
        let planned = times.and_then(|times| times.windows().find(|(name, _)| *name == day));
        if let Some((_, planned)) = planned {
            fact.note = Some(w.say("plan-limit", [("limit", window(planned).into())])?.into());
            fact.status = Some(within(w, planned.covers(hours))?);
        } else if times.is_some() {
            fact.note = Some(w.word("plan-no-contact")?.into());
            fact.status = Some(within(w, false)?);
        }
        fields.push(fact);
    }
    let most = [
        ("field-most-per-day", contacts.most_per_day, times.map(|times| times.max_attempts_per_day)),
        ("field-most-per-week", contacts.most_per_week, times.map(|times| times.max_attempts_per_week)),
    ];
    for (key, value, limit) in most {
        let mut fact = sheet.field(key, w.count(value))?;
        if let Some(limit) = limit {
            fact.note = Some(w.say("plan-limit", [("limit", w.count(limit).into())])?.into());
            fact.status = Some(within(w, value <= limit)?);
        }
        fields.push(fact);
    }
    if let Some(outcome) = &execution.outcome {
        let counts = [("outcome.collected", outcome.collected), ("outcome.cohort", outcome.cohort)];
        let mut fact = sheet.field("field-collected", share_of(w, path, counts)?)?;
        fact.note =
            Some(w.say("execution-measured", [("date", outcome.measured_on.to_string().into())])?.into());
        fields.push(fact);
    }
    fields.push(sheet.person("field-reported-by", &execution.by)?);
    fields.extend(note(sheet, execution.note.as_ref())?);
    Ok(fields)
}

/// The page of one survey wave.
pub(super) fn survey<'a>(site: &'a Site<'a>, index: &'a Index<'a>, filed: &'a Filed<Survey>) -> Result<Made> {
    let survey = &filed.record;
    let sheet = Sheet::new(site, index, "survey", &survey.id, &filed.path);
    let w = &sheet.w;
    let record = sheet.parts()?;
    let args = [
        ("unit", w.unit_in_full(&survey.unit).into()),
        ("period", w.period(survey.period).into()),
        ("answered", survey.answered.into()),
        ("satisfied", survey.satisfied.into()),
    ];
    let said = vec![w.say("survey-sentence", args)?];
    let mean = (survey.answered > 0)
        .then(|| crate::locale::decimal(survey.score_sum as f64 / survey.answered as f64, 2));
    let mut mean_fact = sheet.field("field-mean-score", mean.unwrap_or_else(|| "—".to_owned()))?;
    let args = [("sum", survey.score_sum.into()), ("answered", survey.answered.into())];
    mean_fact.note = Some(w.say("survey-mean", args)?.into());
    let fields = vec![
        sheet.unit(&survey.unit)?,
        sheet.field("field-period", w.period(survey.period))?,
        sheet.field("field-method", sheet.w.written(&survey.method))?,
        sheet.field("field-sent", w.count(survey.sent))?,
        sheet.field("field-answered", share(w, survey.answered, survey.sent)?)?,
        sheet.field("field-satisfied", share(w, survey.satisfied, survey.answered)?)?,
        mean_fact,
        sheet.field("field-closed-on", Text::default().keep(survey.closed_on.to_string()))?,
        sheet.person("field-run-by", &survey.by)?,
    ];
    finish(&sheet, record, said, fields)
}

/// The page of one data audit.
pub(super) fn data_audit<'a>(
    site: &'a Site<'a>,
    index: &'a Index<'a>,
    filed: &'a Filed<DataAudit>,
) -> Result<Made> {
    let audit = &filed.record;
    let sheet = Sheet::new(site, index, "data-audit", &audit.id, &filed.path);
    let w = &sheet.w;
    let mut record = sheet.parts()?;
    let (sampled, faulty) = totals(audit);
    let class = w.word(&format!("data-class-{}", audit.class.name()))?;
    let args = [
        ("class", class.as_str().into()),
        ("period", w.period(audit.period).into()),
        ("sampled", sampled.into()),
        ("faulty", faulty.into()),
    ];
    let said = vec![w.say("data-audit-sentence", args)?];
    record.tables = vec![strata(&sheet, audit)?];
    let mut fields = vec![
        sheet.field("field-class", class)?,
        sheet.field("field-period", w.period(audit.period))?,
        sheet.field("field-without-error", share(w, sampled.saturating_sub(faulty), sampled)?)?,
        sheet.field("field-audited-on", Text::default().keep(audit.audited_on.to_string()))?,
        sheet.field("field-audited-by", actor(w, &audit.by))?,
    ];
    fields.extend(note(&sheet, audit.note.as_ref())?);
    finish(&sheet, record, said, fields)
}

/// Records sampled and records at fault, over all units.
pub(super) fn totals(audit: &DataAudit) -> (u64, u64) {
    let sum =
        |of: fn(&crate::record::Stratum) -> u64| audit.strata.iter().map(of).fold(0, u64::saturating_add);
    (sum(|stratum| stratum.sampled), sum(|stratum| stratum.faulty))
}

fn strata(sheet: &Sheet, audit: &DataAudit) -> Result<Table> {
    let w = &sheet.w;
    let mut columns = vec![Column::words(w.word("column-unit")?)];
    for key in ["sampled", "faulty", "required-fields", "accuracy", "completeness", "timeliness"] {
        columns.push(Column::figures(w.word(&format!("column-{key}"))?));
    }
    let counted =
        |count: Option<u64>| Cell::text(count.map_or_else(|| "—".to_owned(), |count| w.count(count)));
    let row = |stratum: &crate::record::Stratum| {
        let mut cells = vec![
            Cell::text(w.unit_link(Text::default(), &stratum.unit)),
            Cell::text(w.count(stratum.sampled)),
            Cell::text(w.count(stratum.faulty)),
            counted(stratum.required_fields),
        ];
        cells.extend(stratum.errors.dimensions().map(|(_, count)| counted(count)));
        Row::new(cells)
    };
    Ok(Table {
        title: Some(w.word("data-audit-strata")?),
        columns,
        rows: audit.strata.iter().map(row).collect(),
        ..Table::default()
    })
}
