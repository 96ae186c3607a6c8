//! What followed an assessment, drawn as a chain of steps: assessed, then commended; or criticised, rectified,
//! verified, and where that failed heard and penalised; and appealed against. Judges nothing: due dates come from
//! their engine, and what an appeal changed stands beside the score that was given.

use super::{Writer, words::actor};
use crate::calendar::Date;
use crate::kpi::rated;
use crate::portal::view::{Course, Link, Mark, Status, Step, Text};
use crate::record::{Appeal, AppealOutcome, Assessment, Grade, Incentive, IncentiveKind};
use anyhow::Result;

/// Everything that followed one assessment.
struct Followed<'a> {
    assessment: &'a Assessment,
    commendation: Option<&'a Incentive>,
    criticism: Option<&'a Incentive>,
    penalty: Option<&'a Incentive>,
    appeals: Vec<&'a Appeal>,
    /// Whether chance alone cannot have made it failed.
    bears_burden: bool,
}

impl<'a> Followed<'a> {
    fn of(w: &Writer<'a>, assessment: &'a Assessment) -> Self {
        let (ledger, policy) = (w.site.input.ledger, w.site.input.policy);
        let first = |kind| ledger.following(&assessment.id, kind).first().map(|filed| &*filed.record);
        let criticism = first(IncentiveKind::Criticism);
        let penalty =
            criticism.and_then(|criticism| ledger.penalty_after(&criticism.id)).map(|filed| &*filed.record);
        let against = [Some(&assessment.id), criticism.map(|one| &one.id), penalty.map(|one| &one.id)];
        let appeals = against.into_iter().flatten().flat_map(|id| ledger.appeals_against(id));
        Self {
            assessment,
            commendation: first(IncentiveKind::Commendation),
            criticism,
            penalty,
            appeals: appeals.map(|filed| &*filed.record).collect(),
            bears_burden: rated(ledger, policy, assessment).is_some_and(|rated| rated.bears_burden()),
        }
    }

    fn led_to_something(&self) -> bool {
        let decided = self.commendation.or(self.criticism).is_some();
        decided || self.bears_burden || !self.appeals.is_empty()
    }
}

/// The courses of the assessments that led to something, latest first, at most so many.
pub(super) fn all(w: &Writer, most: usize, of: impl Fn(&Assessment) -> bool) -> Result<Vec<Course>> {
    let all = w.site.input.ledger.assessments.iter().map(|filed| &*filed.record);
    let of = all.filter(|one| one.is_periodic() && one.issued_on.is_some() && of(one));
    let mut followed: Vec<Followed> =
        of.map(|one| Followed::of(w, one)).filter(Followed::led_to_something).collect();
    followed.sort_by_key(|one| std::cmp::Reverse((one.assessment.issued_on, &one.assessment.id)));
    followed.iter().take(most).map(|one| course(w, one)).collect()
}

fn course(w: &Writer, followed: &Followed) -> Result<Course> {
    let one = followed.assessment;
    let who = one.person.as_ref().map_or_else(|| w.unit(&one.unit), ToString::to_string);
    let args = [("who", who.into()), ("period", one.period.into())];
    let mut steps = vec![assessed(w, followed)?];
    if followed.commendation.is_some() {
        steps.push(decided(w, "course-commended", followed.commendation, false)?);
    }
    if followed.bears_burden || followed.criticism.is_some() {
        steps.push(decided(w, "course-criticised", followed.criticism, followed.bears_burden)?);
        steps.push(rectified(w, followed)?);
        steps.push(verified(w, followed)?);
        let failed = followed.criticism.is_some_and(Incentive::has_failed);
        if failed || followed.penalty.is_some() {
            steps.push(penalised(w, followed)?);
        }
    }
    for appeal in &followed.appeals {
        steps.push(appealed(w, appeal)?);
    }
    let link = Link::new(w.to(&["records", "assessment", &one.id]), one.id.to_string());
    Ok(Course { title: w.say("course-title", args)?, link, steps })
}

fn step(w: &Writer, name: &str, (mark, word): (Mark, &str), lines: Vec<Text>) -> Result<Step> {
    Ok(Step { name: w.word(name)?, status: Status::new(mark, w.word(word)?), lines })
}

/// A score of an assessment as the pages show it.
fn points(score: f64) -> String {
    format!("{score:.2}")
}

/// The composite as it was given, and as an appeal changed it.
pub(super) fn scores(w: &Writer, one: &Assessment) -> (Option<f64>, Option<f64>) {
    let appeals = w.site.input.ledger.appeals_against(&one.id);
    let decided = appeals.filter(|filed| filed.record.decided_on.is_some());
    (one.composite.or(one.score), decided.filter_map(|filed| filed.record.revised_score).last())
}

fn assessed(w: &Writer, followed: &Followed) -> Result<Step> {
    let one = followed.assessment;
    let grade = one.grade.unwrap_or(Grade::NotRated);
    let mark = match grade {
        Grade::Excellent | Grade::Good | Grade::Pass => Mark::Ok,
        Grade::Fail => Mark::Act,
        Grade::NotRated => Mark::Na,
    };
    let word = format!("value-grade-{}", grade.name().replace('_', "-"));
    let mut lines = vec![actor(w, &one.assessor)];
    lines.extend(one.issued_on.map(|day| Text::from(w.date(day))));
    let (given, revised) = scores(w, one);
    if let Some(given) = given {
        lines.push(w.say("course-score", [("score", points(given).into())])?.into());
    }
    if let Some(revised) = revised {
        lines.push(w.say("course-revised", [("score", points(revised).into())])?.into());
    }
    step(w, "course-assessed", (mark, &word), lines)
}

/// A decision: who, when, of what it consists; or that it is waited for.
fn decided(w: &Writer, name: &str, decision: Option<&Incentive>, waits: bool) -> Result<Step> {
    let Some(one) = decision else {
        let state = if waits { (Mark::Wait, "state-waits") } else { (Mark::Na, "state-not-yet") };
        return step(w, name, state, Vec::new());
    };
    let forms =
        one.forms.iter().map(|form| w.word(&format!("value-forms-{}", form.name().replace('_', "-"))));
    let forms = forms.collect::<Result<Vec<_>>>()?.join(&w.word("list-mark")?);
    let lines = vec![
        actor(w, &one.decided_by),
        w.date(one.decided_on).into(),
        forms.into(),
        w.record(Text::default(), &one.id)?,
    ];
    step(w, name, (Mark::Ok, "course-decided"), lines)
}

fn rectified(w: &Writer, followed: &Followed) -> Result<Step> {
    let Some(set) = followed.criticism.and_then(|one| one.rectification.as_ref()) else {
        return step(w, "course-rectified", (Mark::Na, "state-not-yet"), Vec::new());
    };
    let mut lines = vec![actor(w, &set.owner)];
    lines.push(w.say("course-due", [("date", w.date(set.until()).into())])?.into());
    lines.extend(set.done_on.map(|day| Text::from(w.date(day))));
    let late = |until: Date| until > set.until();
    let state = match set.done_on {
        Some(done) if late(done) => (Mark::Watch, "course-late"),
        Some(_) => (Mark::Ok, "course-done"),
        None if late(w.site.input.as_of) => (Mark::Act, "course-overdue"),
        None => (Mark::Wait, "state-waits"),
    };
    step(w, "course-rectified", state, lines)
}

fn verified(w: &Writer, followed: &Followed) -> Result<Step> {
    let Some(one) = followed.criticism.and_then(|one| one.verification.as_ref()) else {
        return step(w, "course-verified", (Mark::Na, "state-not-yet"), Vec::new());
    };
    let lines = vec![actor(w, &one.by), w.moment(one.at).into(), w.written(&one.basis)];
    let state =
        if one.effective { (Mark::Ok, "course-effective") } else { (Mark::Act, "course-ineffective") };
    step(w, "course-verified", state, lines)
}

fn penalised(w: &Writer, followed: &Followed) -> Result<Step> {
    let mut made = decided(w, "course-penalised", followed.penalty, true)?;
    if let Some(hearing) = followed.penalty.and_then(|one| one.hearing.as_ref()) {
        made.lines.insert(0, w.say("course-heard", [("date", w.date(hearing.on).into())])?.into());
    }
    Ok(made)
}

fn appealed(w: &Writer, appeal: &Appeal) -> Result<Step> {
    let mut lines = vec![Text::from(w.say("course-filed", [("date", w.date(appeal.filed_on).into())])?)];
    lines.extend(appeal.heard_by.as_ref().map(|by| actor(w, by)));
    lines.extend(appeal.decided_on.map(|day| Text::from(w.date(day))));
    if let Some(revised) = appeal.revised_score {
        lines.push(w.say("course-revised", [("score", points(revised).into())])?.into());
    }
    lines.push(w.record(Text::default(), &appeal.id)?);
    let (mark, word) = match appeal.outcome {
        None => (Mark::Wait, "state-waits"),
        Some(AppealOutcome::Upheld) => (Mark::Ok, "value-outcome-upheld"),
        Some(AppealOutcome::Partly) => (Mark::Ok, "value-outcome-partly"),
        Some(AppealOutcome::Dismissed) => (Mark::Na, "value-outcome-dismissed"),
    };
    step(w, "course-appealed", (mark, word), lines)
}
