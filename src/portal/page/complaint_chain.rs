//! What follows from a complaint: its investigation, the cause, the improvement, whether it helped; and where
//! that is stuck. Judges nothing: due dates come from the engine of deadlines.

use super::due;
use super::sheet::Sheet;
use super::words::actor;
use crate::calendar::When;
use crate::diagnostic::Arg;
use crate::kpi::Unit;
use crate::ledger::Filed;
use crate::policy::{Deadline, Deadlines};
use crate::portal::view::{Mark, Stages, Status, Step, Text};
use crate::record::{Complaint, EffectCheck, EffectVerdict, Improvement, Investigation};
use anyhow::Result;

/// The steps from the complaint to the effect, with where they are stuck beside the heading.
pub(super) fn chain(sheet: &Sheet, complaint: &Complaint) -> Result<Stages> {
    let ledger = sheet.w.site.input.ledger;
    let investigation = ledger.investigations_of(&complaint.id).next().map(|filed| &*filed.record);
    let improvements = ledger.improvements_of(&complaint.id);
    let link = Link { sheet, complaint, engine: due::agenda(sheet.w.site).deadlines() };
    let mut steps = vec![link.investigated(investigation)?];
    steps.extend(investigation.map(|found| link.cause(found)).transpose()?);
    if improvements.is_empty() {
        steps.push(link.no_improvement()?);
    }
    for filed in improvements {
        steps.extend(link.improved(filed)?);
    }
    let stuck = steps.iter().find(|step| step.status.mark == Mark::Act);
    let stuck =
        stuck.or_else(|| steps.iter().find(|step| matches!(step.status.mark, Mark::Wait | Mark::Watch)));
    let note = match stuck {
        Some(step) => Some(sheet.w.say("chain.stuck", [("at", step.name.clone().into())])?),
        None if steps.iter().all(|step| step.status.mark == Mark::Ok) => Some(sheet.w.word("chain.whole")?),
        None => None,
    };
    Ok(Stages { note, steps })
}

struct Link<'a> {
    sheet: &'a Sheet<'a>,
    complaint: &'a Complaint,
    engine: Deadlines<'a>,
}

impl Link<'_> {
    fn step(&self, name: &str, mark: Mark, word: &str, lines: Vec<Text>) -> Result<Step> {
        let w = &self.sheet.w;
        Ok(Step { name: w.word(name)?, status: Status::new(mark, w.word(word)?), lines })
    }

    /// Whether a clause bound the company when the complaint came.
    fn binds(&self, clause: &str) -> bool {
        let input = self.sheet.w.site.input;
        let received = input.ledger.zone.date(self.complaint.received_at);
        let adopted = input.ledger.company.record.adopted_on;
        received >= input.policy.bound_from(clause, adopted)
    }

    /// How a deadline stands: done, late or waiting, with its day.
    fn stands(&self, deadline: &Deadline) -> Result<(Mark, &'static str, Option<Text>)> {
        let w = &self.sheet.w;
        let late = self.engine.is_late(deadline, w.site.input.as_of);
        if deadline.done.is_some() {
            return Ok(if late { (Mark::Ok, "state-late", None) } else { (Mark::Ok, "status-done", None) });
        }
        let day = deadline.due.date(&w.site.input.ledger.zone);
        let line = w.say("due-by", [("date", w.date(day).into()), ("left", w.left(day)?.into())])?;
        let (mark, word) = if late { (Mark::Act, "status-overdue") } else { (Mark::Wait, "status-wait") };
        Ok((mark, word, Some(line.into())))
    }

    /// What is not there though the complaint has come so far as to need it, is not yet needed, or was never.
    fn absent(&self, name: &str, needed: bool, clause: &str) -> Result<Step> {
        let w = &self.sheet.w;
        match (needed, self.binds(clause)) {
            (true, true) => self.step(name, Mark::Act, "state-missing", Vec::new()),
            (true, false) => self.step(name, Mark::Na, "state-not-yet", vec![w.word("chain-before")?.into()]),
            (false, _) => self.step(name, Mark::Na, "state-not-yet", Vec::new()),
        }
    }

    fn investigated(&self, investigation: Option<&Investigation>) -> Result<Step> {
        let Some(found) = investigation else {
            return self.absent("stage-investigated", self.complaint.closed_at.is_some(), "3.3.3a");
        };
        let w = &self.sheet.w;
        let deadline = self.engine.conclusion(found, &self.complaint.unit);
        let (mark, word, line) = self.stands(&deadline)?;
        let mut lines = vec![w.record(Text::default(), &found.id)?];
        lines.push(actor(w, &found.investigator));
        lines.extend(found.concluded_at.map(|at| w.moment(at).into()));
        lines.extend(line);
        self.step("stage-investigated", mark, word, lines)
    }

    fn cause(&self, investigation: &Investigation) -> Result<Step> {
        let w = &self.sheet.w;
        let Some(cause) = &investigation.root_cause else {
            return self.absent("stage-cause", self.complaint.closed_at.is_some(), "3.3.3a");
        };
        let known = investigation.cause().is_some() || !self.complaint.is_upheld();
        let word = w.word(&format!("value-category-{}", cause.category.name().replace('_', "-")))?;
        let lines = vec![Text::default().strong(word), w.written(&cause.text)];
        let (mark, word) = if known { (Mark::Ok, "status-done") } else { (Mark::Act, "state-missing") };
        self.step("stage-cause", mark, word, lines)
    }

    fn no_improvement(&self) -> Result<Step> {
        let asks = self.complaint.is_upheld() || self.complaint.major;
        if self.complaint.decision.is_some() && !asks {
            let line = self.sheet.w.word("chain-not-asked")?;
            return self.step("stage-improved", Mark::Ok, "status-done", vec![line.into()]);
        }
        self.absent("stage-improved", self.complaint.closed_at.is_some() && asks, "3.3.3b")
    }

    fn improved(&self, filed: &Filed<Improvement>) -> Result<Vec<Step>> {
        let (w, improvement) = (&self.sheet.w, &filed.record);
        let (mark, word, line) = self.stands(&self.engine.improvement(improvement))?;
        let mut lines = vec![w.record(Text::default(), &improvement.id)?, w.written(&improvement.what)];
        if improvement.sources.len() > 1 {
            let more = improvement.sources.len() - 1;
            lines.push(w.say("chain-sources", [("count", more.into())])?.into());
        }
        lines.push(actor(w, &improvement.owner));
        match (improvement.done_on, improvement.tracking.last()) {
            (Some(on), _) => lines.push(w.date(on).into()),
            (None, Some(look)) => {
                lines.push(w.say("chain-tracked", [("date", w.date(look.on).into())])?.into());
            }
            (None, None) => {}
        }
        lines.extend(line);
        let mut steps = vec![self.step("stage-improved", mark, word, lines)?];
        steps.push(self.effect(improvement)?);
        if let Some(again) = w.site.input.ledger.reopening_of(&improvement.id) {
            let done = again.record.done_on.is_some();
            let (mark, word) = if done { (Mark::Ok, "status-done") } else { (Mark::Wait, "status-wait") };
            let lines = vec![w.record(Text::default(), &again.record.id)?, w.written(&again.record.what)];
            steps.push(self.step("stage-reopened", mark, word, lines)?);
        }
        Ok(steps)
    }

    fn effect(&self, improvement: &Improvement) -> Result<Step> {
        let w = &self.sheet.w;
        let deadlines = self.engine.effect_check(improvement);
        let waits = deadlines.iter().find(|deadline| deadline.done.is_none());
        let mut lines = Vec::new();
        if let Some(check) = improvement.last_check() {
            lines.push(self.compared(check)?);
            let on = When::Day(check.checked_on).date(&w.site.input.ledger.zone);
            lines.push(Text::from(format!("{} ", w.date(on))).id(&*check.by));
        }
        if let Some(waits) = waits {
            let (mark, word, line) = self.stands(waits)?;
            let word = if improvement.effect_checks.is_empty() || mark == Mark::Act {
                word
            } else {
                "value-verdict-undecided"
            };
            lines.extend(line);
            return self.step("stage-effect", mark, word, lines);
        }
        let reopened = w.site.input.ledger.reopening_of(&improvement.id).is_some();
        match improvement.decided_check().map(|check| check.verdict) {
            Some(EffectVerdict::Effective) => {
                self.step("stage-effect", Mark::Ok, "value-verdict-effective", lines)
            }
            Some(_) => {
                let mark = if reopened { Mark::Ok } else { Mark::Act };
                self.step("stage-effect", mark, "value-verdict-not-effective", lines)
            }
            None => self.step("stage-effect", Mark::Na, "state-not-yet", lines),
        }
    }

    fn compared(&self, check: &EffectCheck) -> Result<Text> {
        let w = &self.sheet.w;
        let Some(kpi) = w.site.input.measured.kpis().named(&check.kpi) else {
            return Ok(Text::default().id(&*check.kpi));
        };
        let shown = |value: f64| match kpi.unit {
            Unit::Share => Arg::Percent { value, places: kpi.places },
            _ => Arg::Decimal { value, places: kpi.places },
        };
        let args = [
            ("kpi", Arg::Text(w.kpi(kpi)?)),
            ("before", shown(check.before_value)),
            ("after", shown(check.after_value)),
        ];
        Ok(w.say("chain-effect", args)?.into())
    }
}
