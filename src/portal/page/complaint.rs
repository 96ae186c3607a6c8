//! The page of a complaint: from its receipt to its closure, with the time used against the policy's limits.

use super::lineage::Index;
use super::sheet::{Happened, Sheet};
use super::words::{actor, headline};
use super::{Made, Site, any, complaint_chain, due, state};
use crate::calendar::{Date, Moment, When};
use crate::ledger::Filed;
use crate::policy::Deadline;
use crate::portal::view::{Complaint as Page, Fact, Mark, Stages, Status, Step, Text};
use crate::record::{Complaint, Recipient};
use anyhow::Result;

/// The page of one complaint.
pub(super) fn page<'a>(
    site: &'a Site<'a>,
    index: &'a Index<'a>,
    filed: &'a Filed<Complaint>,
) -> Result<Made> {
    let complaint = &filed.record;
    let sheet = Sheet::new(site, index, "complaint", &complaint.id, &filed.path);
    let w = &sheet.w;
    let mut record = sheet.parts()?;
    if complaint.major {
        record.statuses.push(Status::new(Mark::Watch, w.word("grade-major")?));
    }
    record.statuses.push(state::complaint(site, complaint).status(w)?);
    record.headline = headline(w, sentence(&sheet, complaint)?)?;
    record.lead = Some(w.written(&complaint.summary));
    record.fields = fields(&sheet, complaint)?;
    record.timeline = Some(sheet.timeline(happened(&sheet, complaint)?)?);
    let stages =
        Stages { note: Some(note(&sheet, complaint)?), steps: Watch::new(&sheet, complaint).steps()? };
    let chain = complaint_chain::chain(&sheet, complaint)?;
    sheet.w.render(&Page { frame: sheet.frame()?, record, stages, chain })
}

/// The category of a complaint in words.
pub(super) fn category(w: &super::Writer, complaint: &Complaint) -> Result<String> {
    w.word(&format!("complaint-category-{}", complaint.category.name().replace('_', "-")))
}

/// The channel of a complaint or response in words.
pub(super) fn channel(w: &super::Writer, channel: crate::record::ComplaintChannel) -> Result<String> {
    w.word(&format!("complaint-channel-{}", channel.name().replace('_', "-")))
}

fn sentence(sheet: &Sheet, complaint: &Complaint) -> Result<Vec<String>> {
    let w = &sheet.w;
    let ledger = w.site.input.ledger;
    let stands = state::complaint(w.site, complaint);
    let mut said = vec![w.say("complaint-about", [("category", category(w, complaint)?.into())])?];
    if let Some(decision) = &complaint.decision {
        said.push(w.word(&format!("complaint-verdict-{}", decision.verdict.name().replace('_', "-")))?);
    }
    said.push(match (complaint.closed_at, stands.due) {
        (Some(at), _) => {
            let days = ledger.zone.date(at).days_since(ledger.zone.date(complaint.received_at));
            w.say("complaint-closed", [("days", days.into()), ("date", w.date(ledger.zone.date(at)).into())])?
        }
        (None, Some(due)) => {
            let key = if stands.overdue { "complaint-overdue" } else { "complaint-open" };
            w.say(key, [("date", w.date(due).into()), ("left", w.left(due)?.into())])?
        }
        (None, None) => w.word(stands.word)?,
    });
    said.extend(sheet.found_in_words()?);
    Ok(said)
}

fn note(sheet: &Sheet, complaint: &Complaint) -> Result<String> {
    let (days, limit, _) = used(sheet, complaint);
    sheet.w.say("used-days", [("days", days.into()), ("limit", limit.into())])
}

/// Days that the resolution took, or has taken, without its pauses; how many it may take, with what an
/// extension gave; and whether it is late.
fn used(sheet: &Sheet, complaint: &Complaint) -> (i64, i64, bool) {
    let (engine, as_of) = (due::agenda(sheet.w.site).deadlines(), sheet.w.site.input.as_of);
    let resolution = engine.resolution(complaint);
    let late = engine.is_late(&resolution, as_of);
    let days = engine.used(&resolution, as_of);
    let limit = engine.used(&Deadline { done: Some(resolution.due), ..resolution }, as_of);
    (days as i64, limit as i64, late)
}

/// The stages of one complaint, with the policy in force on its receipt.
struct Watch<'a> {
    sheet: &'a Sheet<'a>,
    complaint: &'a Complaint,
    received: Date,
}

impl<'a> Watch<'a> {
    fn new(sheet: &'a Sheet<'a>, complaint: &'a Complaint) -> Self {
        Self { sheet, complaint, received: sheet.w.site.input.ledger.zone.date(complaint.received_at) }
    }

    fn steps(&self) -> Result<Vec<Step>> {
        let complaint = self.complaint;
        let policy = self.sheet.w.site.input.policy.on(self.received);
        let mut steps = vec![
            self.done("stage-received", complaint.received_at, None, None)?,
            self.done(
                "stage-registered",
                complaint.registered_at,
                Some(&complaint.registered_by),
                Some(self.hours(complaint.registered_at, policy.complaint_registration_hours)?),
            )?,
        ];
        let days = policy.complaint_acknowledgement_working_days;
        steps.push(match complaint.acknowledged_at {
            Some(at) => self.done(
                "stage-acknowledged",
                at,
                None,
                Some(self.working_days(complaint.received_at, at, days)?),
            )?,
            None => self.waits("stage-acknowledged", self.after(complaint.received_at, days))?,
        });
        if complaint.major {
            steps.push(self.escalated()?);
        }
        steps.push(match &complaint.decision {
            Some(decision) => self.done("stage-decided", decision.at, Some(&decision.by), None)?,
            None => self.not_yet("stage-decided")?,
        });
        let days = policy.complaint_feedback_working_days;
        steps.push(match (&complaint.response, &complaint.decision) {
            (Some(told), decision) => {
                let used = decision
                    .as_ref()
                    .map(|decision| self.working_days(decision.at, told.at, days))
                    .transpose()?;
                self.done("stage-answered", told.at, Some(&told.by), used)?
            }
            (None, Some(decision)) => self.waits("stage-answered", self.after(decision.at, days))?,
            (None, None) => self.not_yet("stage-answered")?,
        });
        steps.push(match complaint.closed_at {
            Some(at) => {
                let (days, limit, late) = used(self.sheet, self.complaint);
                let text = self.sheet.w.say("used-days", [("days", days.into()), ("limit", limit.into())])?;
                self.done("stage-closed", at, None, Some((text, late)))?
            }
            None => self.waits("stage-closed", due::resolution_due(self.sheet.w.site, complaint))?,
        });
        Ok(steps)
    }

    fn after(&self, at: Moment, days: u32) -> Date {
        let ledger = self.sheet.w.site.input.ledger;
        ledger.workdays.after(ledger.zone.date(at), days)
    }

    /// A stage that is done; late when the time used is beyond its limit.
    fn done(&self, name: &str, at: Moment, by: Option<&str>, used: Option<(String, bool)>) -> Result<Step> {
        let w = &self.sheet.w;
        let mut lines = vec![Text::from(w.moment(at))];
        lines.extend(by.map(|by| actor(w, by)));
        let late = used.as_ref().is_some_and(|(_, late)| *late);
        lines.extend(used.map(|(text, late)| if late { Text::default().strong(text) } else { text.into() }));
        let (mark, word) = if late { (Mark::Act, "state-late") } else { (Mark::Ok, "status-done") };
        Ok(Step { name: w.word(name)?, status: Status::new(mark, w.word(word)?), lines })
    }

    fn not_yet(&self, name: &str) -> Result<Step> {
        let w = &self.sheet.w;
        Ok(Step {
            name: w.word(name)?,
            status: Status::new(Mark::Na, w.word("state-not-yet")?),
            lines: Vec::new(),
        })
    }

    fn waits(&self, name: &str, due: Date) -> Result<Step> {
        let w = &self.sheet.w;
        let overdue = due < w.site.input.as_of;
        let (mark, word) = if overdue { (Mark::Act, "status-overdue") } else { (Mark::Wait, "status-wait") };
        let text = w.say("due-by", [("date", w.date(due).into()), ("left", w.left(due)?.into())])?;
        Ok(Step { name: w.word(name)?, status: Status::new(mark, w.word(word)?), lines: vec![text.into()] })
    }

    fn escalated(&self) -> Result<Step> {
        let (w, complaint) = (&self.sheet.w, self.complaint);
        let policy = w.site.input.policy.on(self.received);
        let (mut lines, mut late, mut missing) = (Vec::new(), false, false);
        for to in Recipient::ALL {
            let limit = match to {
                Recipient::Quality => policy.escalation_quality_hours,
                Recipient::CompanyLeaders => policy.escalation_leaders_hours,
            };
            let name = w.word(&format!("recipient-{}", to.name().replace('_', "-")))?;
            let Some(at) = complaint.escalated_at(to) else {
                missing = true;
                let args = [("recipient", name.into()), ("limit", limit.into())];
                lines.push(Text::default().strong(w.say("escalation-missing", args)?));
                continue;
            };
            let (used, over) = self.hours(at, limit)?;
            late |= over;
            let text = w.say("escalation-made", [("recipient", name.into()), ("used", used.into())])?;
            lines.push(if over { Text::default().strong(text) } else { text.into() });
        }
        let (mark, word) = match (missing, late) {
            (true, _) => (Mark::Act, "state-missing"),
            (_, true) => (Mark::Act, "state-late"),
            _ => (Mark::Ok, "status-done"),
        };
        Ok(Step { name: w.word("stage-escalated")?, status: Status::new(mark, w.word(word)?), lines })
    }

    fn hours(&self, at: Moment, limit: u32) -> Result<(String, bool)> {
        let hours = at.hours_since(self.complaint.received_at);
        let value = crate::diagnostic::Arg::Decimal { value: hours, places: 1 };
        let text = self.sheet.w.say("used-hours", [("hours", value), ("limit", limit.into())])?;
        Ok((text, hours > f64::from(limit)))
    }

    fn working_days(&self, from: Moment, to: Moment, limit: u32) -> Result<(String, bool)> {
        let ledger = self.sheet.w.site.input.ledger;
        let days = ledger.workdays.between(ledger.zone.date(from), ledger.zone.date(to));
        let text = self.sheet.w.say("used-working-days", [("days", days.into()), ("limit", limit.into())])?;
        Ok((text, days > i64::from(limit)))
    }
}

fn fields(sheet: &Sheet, complaint: &Complaint) -> Result<Vec<Fact>> {
    let w = &sheet.w;
    let mut fields = vec![
        sheet.field("field-channel", channel(w, complaint.channel)?)?,
        sheet.field("field-category", category(w, complaint)?)?,
        sheet.unit(&complaint.unit)?,
    ];
    if let Some(plan) = &complaint.plan {
        fields.push(sheet.field("field-plan", w.record(Text::default(), plan)?)?);
    }
    if let Some(creditor) = &complaint.creditor {
        fields.push(sheet.field("field-creditor", Text::default().id(&**creditor))?);
    }
    if let Some(case) = &complaint.debtor_ref {
        let mut fact = sheet.field("field-case", Text::default().id(case.to_string()))?;
        fact.note = Some(w.word("field-case.note")?.into());
        fields.push(fact);
    }
    if let Some(decision) = &complaint.decision {
        let verdict = w.word(&format!("complaint-verdict-{}", decision.verdict.name().replace('_', "-")))?;
        let mut fact = sheet.field("field-verdict", verdict)?;
        fact.note = Some(w.written(&decision.reason));
        fields.push(fact);
    }
    if let Some(response) = &complaint.response {
        let mut fact = sheet.field("field-response", w.written(&response.summary))?;
        fact.note = Some(channel(w, response.method)?.into());
        fields.push(fact);
    }
    fields.extend(any::more(
        sheet,
        &[
            ("product", complaint.product.is_some()),
            ("pauses", !complaint.pauses.is_empty()),
            ("extensions", !complaint.extensions.is_empty()),
        ],
    )?);
    fields.push(sheet.file()?);
    Ok(fields)
}

fn happened<'a>(sheet: &Sheet<'a>, complaint: &'a Complaint) -> Result<Vec<Happened<'a>>> {
    let w = &sheet.w;
    let mut happened = Vec::new();
    let mut add = |at: Option<Moment>, key: &str, by: Option<&'a str>| -> Result<()> {
        if let Some(at) = at {
            happened.push(Happened { at: When::At(at), what: w.word(key)?, by, approval: false });
        }
        Ok(())
    };
    add(Some(complaint.received_at), "happened-received", None)?;
    add(Some(complaint.registered_at), "happened-registered", Some(&complaint.registered_by))?;
    add(complaint.acknowledged_at, "happened-acknowledged", None)?;
    for escalation in &complaint.escalations {
        let key = format!("happened-escalated-{}", escalation.to.name().replace('_', "-"));
        add(Some(escalation.at), &key, Some(&escalation.by))?;
    }
    if let Some(decision) = &complaint.decision {
        add(Some(decision.at), "happened-decided", Some(&decision.by))?;
    }
    if let Some(response) = &complaint.response {
        add(Some(response.at), "happened-answered", Some(&response.by))?;
    }
    add(complaint.closed_at, "happened-closed", None)?;
    Ok(happened)
}
