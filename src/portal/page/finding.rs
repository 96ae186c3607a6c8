//! The page of a finding: what was found, who mends it until when, whether it worked, what it answers.

use super::lineage::Index;
use super::sheet::{Happened, Sheet};
use super::words::{actor, headline};
use super::{Made, Site, any, due, state};
use crate::calendar::When;
use crate::ledger::Filed;
use crate::portal::view::{Fact, Mark, Record as Page, Row, Status, Text};
use crate::record::{AllegationStatus, Finding};
use anyhow::Result;

/// The page of one finding.
pub(super) fn page<'a>(site: &'a Site<'a>, index: &'a Index<'a>, filed: &'a Filed<Finding>) -> Result<Made> {
    let finding = &filed.record;
    let sheet = Sheet::new(site, index, "finding", &finding.id, &filed.path);
    let w = &sheet.w;
    let mut record = sheet.parts()?;
    record.statuses = vec![severity(w, finding)?, state::finding(site, finding).status(w)?];
    record.headline = headline(w, sentence(&sheet, finding)?)?;
    record.lead = Some(w.written(&finding.summary));
    record.fields = fields(&sheet, finding)?;
    record.tables = sheet.related("finding-answers-title", answers(&sheet, finding)?)?.into_iter().collect();
    record.timeline = Some(sheet.timeline(happened(&sheet, finding)?)?);
    w.render(&Page { frame: sheet.frame()?, record })
}

/// How grave a finding is.
pub(super) fn severity(w: &super::Writer, finding: &Finding) -> Result<Status> {
    let mark = if finding.severity == crate::record::Severity::Normal { Mark::Na } else { Mark::Watch };
    Ok(Status::new(mark, w.word(&format!("severity-{}", finding.severity.name()))?))
}

fn sentence(sheet: &Sheet, finding: &Finding) -> Result<Vec<String>> {
    let (w, stands) = (&sheet.w, state::finding(sheet.w.site, finding));
    let mut said = Vec::new();
    if !finding.answers.is_empty() {
        said.push(w.say("finding-answers", [("count", finding.answers.len().into())])?);
    }
    said.push(match stands.due {
        Some(due) => {
            let is_mended = finding.rectification.as_ref().is_some_and(|set| set.done_on.is_some());
            let key = match (is_mended, stands.overdue) {
                (true, true) => "finding-verification-overdue",
                (true, false) => "finding-verification-due",
                (false, true) => "finding-overdue",
                (false, false) => "finding-due",
            };
            w.say(key, [("date", w.date(due).into()), ("left", w.left(due)?.into())])?
        }
        None => w.word(&format!("finding-{}", stands.word))?,
    });
    said.extend(sheet.found_in_words()?);
    Ok(said)
}

fn fields(sheet: &Sheet, finding: &Finding) -> Result<Vec<Fact>> {
    let w = &sheet.w;
    let mut fields =
        vec![sheet.unit(&finding.unit)?, sheet.field("field-severity", severity(w, finding)?.word)?];
    if let Some(set) = &finding.rectification {
        fields.push(sheet.person("field-owner", &set.owner)?);
        fields.push(sheet.field("field-action", w.written(&set.action))?);
        let mut fact = sheet.field("field-due", Text::default().keep(set.until().to_string()))?;
        fact.note = match set.done_on {
            Some(done) => Some(w.say("finding-done-on", [("date", done.to_string().into())])?.into()),
            None if finding.is_dismissed() => None,
            None => Some(w.left(set.until())?.into()),
        };
        fields.push(fact);
    } else if !finding.is_dismissed() {
        let due = due::rectification_due(w.site, finding);
        let mut fact = sheet.field("field-due", Text::default().keep(due.to_string()))?;
        fact.note = Some(w.word("finding-due-by-policy")?.into());
        fields.push(fact);
    }
    if let Some(verified) = &finding.verification {
        let (mark, word) = if verified.effective {
            (Mark::Ok, "verified-effective")
        } else {
            (Mark::Act, "state-not-effective")
        };
        let mut fact = sheet.field("field-verification", w.written(&verified.basis))?;
        fact.note = Some(actor(w, &verified.by));
        fact.status = Some(Status::new(mark, w.word(word)?));
        fields.push(fact);
    }
    fields.extend(more(sheet, finding)?);
    fields.push(sheet.file()?);
    Ok(fields)
}

/// What only some findings tell; their files are read once more only where they do.
fn more(sheet: &Sheet, finding: &Finding) -> Result<Vec<Fact>> {
    let extended = finding.rectification.as_ref().is_some_and(|set| !set.extensions.is_empty());
    let places = [
        ("code", finding.code.is_some()),
        ("subject", finding.subject.is_some()),
        ("allegation", finding.allegation.is_some()),
        ("escalations", !finding.escalations.is_empty()),
        ("rectification.extensions", extended),
        ("disposition", finding.disposition.is_some()),
        ("closed_on", finding.closed_on.is_some()),
    ];
    any::more(sheet, &places)
}

fn answers(sheet: &Sheet, finding: &Finding) -> Result<Vec<Row>> {
    let w = &sheet.w;
    let mut rows = Vec::new();
    for answer in &finding.answers {
        let Some((_, kind)) = w.site.input.ledger.find(&answer.record) else { continue };
        let title = match w.site.input.report.rules.named(&answer.rule) {
            Some(rule) => w.word(&format!("{}.title", rule.name))?,
            None => w.word("rule-unknown")?,
        };
        let rule = Text::from(format!("{} ", w.word("finding-answers-rule")?));
        let rule = match w.site.input.report.rules.named(&answer.rule) {
            Some(rule_of) => rule.record(w.to(&["rules", rule_of.id]), rule_of.id, rule_of.name),
            None => rule.id(&*answer.rule),
        };
        rows.push(sheet.relation(kind.name, &answer.record, rule.plain(format!(" {title}")))?);
    }
    Ok(rows)
}

fn happened<'a>(sheet: &Sheet<'a>, finding: &'a Finding) -> Result<Vec<Happened<'a>>> {
    let w = &sheet.w;
    let mut happened = Vec::new();
    let mut add = |at: Option<When>, key: &str, by: Option<&'a str>, approval: bool| -> Result<()> {
        if let Some(at) = at {
            happened.push(Happened { at, what: w.word(key)?, by, approval });
        }
        Ok(())
    };
    add(Some(When::At(finding.found_at)), "happened-found", Some(&finding.found_by), false)?;
    add(finding.notified_at.map(When::At), "happened-notified", None, false)?;
    if let Some(alleged) = &finding.allegation {
        let settled = alleged.settled_on.filter(|_| alleged.status != AllegationStatus::Alleged);
        let key = format!("happened-{}", alleged.status.name());
        add(settled.map(When::Day), &key, alleged.settled_by.as_deref(), false)?;
    }
    if let Some(verified) = &finding.verification {
        let key = if verified.effective { "happened-verified" } else { "happened-verified-not" };
        add(Some(When::At(verified.at)), key, Some(&verified.by), verified.effective)?;
    }
    add(finding.closed_on.map(When::Day), "happened-closed", None, false)?;
    Ok(happened)
}
