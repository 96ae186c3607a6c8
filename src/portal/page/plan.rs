//! The page of a collection plan: its sentence, approval chain, content and what became of it.

use super::lineage::Index;
use super::sheet::{Happened, Sheet};
use super::words::{headline, within};
use super::{Made, Site, amendment, approval, due, state};
use crate::calendar::{Date, Moment, When};
use crate::ledger::{self, Filed};
use crate::portal::view::{Fact, Mark, Plan as Page, Status, Text};
use crate::record::{Channel, ExclusionReason, Means, Plan, PlanStatus, ReviewVerdict, Times, Whom, Window};
use anyhow::Result;

/// The page of one plan.
pub(super) fn page<'a>(site: &'a Site<'a>, index: &'a Index<'a>, filed: &'a Filed<Plan>) -> Result<Made> {
    let plan = &filed.record;
    let sheet = Sheet::new(site, index, "plan", &plan.id, &filed.path);
    let mut record = sheet.parts()?;
    record.statuses = statuses(&sheet, filed)?;
    record.headline = headline(&sheet.w, sentence(&sheet, filed)?)?;
    record.lead = Some(sheet.w.written(&plan.title));
    record.fields = fields(&sheet, filed)?;
    record.tables = amendment::agreed(&sheet, filed)?.into_iter().collect();
    record.timeline = Some(sheet.timeline(happened(&sheet, plan)?)?);
    let page = Page {
        frame: sheet.frame()?,
        record,
        approval: approval::chain(&sheet, filed)?,
        amendments: amendment::waiting(&sheet, filed)?,
    };
    sheet.w.render(&page)
}

fn statuses(sheet: &Sheet, filed: &Filed<Plan>) -> Result<Vec<Status>> {
    let w = &sheet.w;
    let mut statuses = vec![state::plan(w.site, filed).status(w)?];
    let waits = |index: &usize| due::amendment_waits(w.site, filed, *index).is_some();
    let waiting = (0..filed.record.amendments.len()).filter(waits).count();
    if waiting > 0 {
        statuses.push(Status::new(Mark::Wait, w.say("plan-amendments-wait", [("count", waiting.into())])?));
    }
    Ok(statuses)
}

fn sentence(sheet: &Sheet, filed: &Filed<Plan>) -> Result<Vec<String>> {
    let (w, plan) = (&sheet.w, &filed.record);
    let stands = state::plan(w.site, filed);
    let date = |date: Date| w.date(date);
    let now = ledger::plan_on(w.site.input.ledger, filed, w.site.input.as_of);
    let when = now.when.as_ref();
    let mut said = vec![match (due::plan_waits(w.site, plan), when) {
        (Some(waits), _) => {
            let due = date(waits.due);
            w.say(&format!("plan-waits-{}", waits.step.name().replace('_', "-")), [("date", due.into())])?
        }
        (None, Some(when)) if stands.word == "state-in-force" => {
            w.say("plan-in-force", [("date", date(when.to).into())])?
        }
        (None, Some(when)) if stands.word == "state-ended" => {
            w.say("plan-ended", [("date", date(when.to).into())])?
        }
        (None, Some(when)) if plan.status == PlanStatus::Approved => {
            w.say("plan-is-approved", [("date", date(when.from).into())])?
        }
        _ => w.word(&format!("plan-is-{}", plan.status.name()))?,
    }];
    for index in 0..plan.amendments.len() {
        if let Some(waits) = due::amendment_waits(w.site, filed, index) {
            let key = format!("plan-amendment-waits-{}", waits.step.name().replace('_', "-"));
            said.push(w.say(&key, [("number", (index + 1).into()), ("date", date(waits.due).into())])?);
        }
    }
    said.extend(sheet.found_in_words()?);
    said.truncate(4);
    Ok(said)
}

/// A window such as 09:00–20:00.
pub(super) fn window(window: Window) -> String {
    format!("{}–{}", window.start, window.end)
}

/// Channels in words, with the mark of lists between them.
pub(super) fn channels(sheet: &Sheet, channels: &[Channel]) -> Result<String> {
    let words: Vec<_> = channels
        .iter()
        .map(|channel| sheet.w.word(&format!("channel-{}", channel.name())))
        .collect::<Result<_>>()?;
    Ok(words.join(&sheet.w.word("list-mark")?))
}

/// Whom a plan concerns, and who is left out for what reasons.
fn whom(sheet: &Sheet, path: &str, who: &Whom) -> Result<Fact> {
    let w = &sheet.w;
    let args =
        [("segment", who.segment.to_string().into()), ("cases", w.counting(path, "who.cases", who.cases))];
    let mut fact = sheet.field("field-whom", w.quoting(&w.say("plan-whom", args)?))?;
    let left: u64 = who.excluded.iter().map(|exclusion| exclusion.cases).sum();
    let reason = |(index, exclusion): (usize, &crate::record::Exclusion)| {
        let word = w.word(exclusion_key(exclusion.reason))?;
        let cases = w.counting(path, &format!("who.excluded[{index}].cases"), exclusion.cases);
        w.say("plan-excluded-part", [("reason", word.into()), ("cases", cases)])
    };
    let reasons: Vec<_> = who.excluded.iter().enumerate().map(reason).collect::<Result<_>>()?;
    let args = [
        ("cases", w.counting(path, "who.excluded", left)),
        ("reasons", reasons.join(&w.word("list-mark")?).into()),
    ];
    fact.note = (left > 0).then(|| w.say("plan-excluded", args)).transpose()?.map(Text::from);
    Ok(fact)
}

fn fields(sheet: &Sheet, filed: &Filed<Plan>) -> Result<Vec<Fact>> {
    let (w, policy) = (&sheet.w, sheet.w.site.input.policy);
    let plan = ledger::plan_on(w.site.input.ledger, filed, w.site.input.as_of);
    let submitted = plan.submitted_at.map_or(w.site.input.as_of, |at| w.site.input.ledger.zone.date(at));
    let limits = policy.on(submitted);
    let mut fields = Vec::new();
    if let Some(who) = &plan.who {
        fields.push(whom(sheet, &filed.path, who)?);
        if let Some(product) = who.product {
            let word = w.word(&format!("value-product-{}", product.name().replace('_', "-")))?;
            fields.push(sheet.field("field-product", word)?);
        }
    }
    if let Some(how) = &plan.how {
        let mut fact = sheet.field("field-how", channels(sheet, &how.channels)?)?;
        fact.note = how.note.as_ref().map(|note| w.written(note));
        fields.push(fact);
        fields.extend(bounds_of_means(sheet, how)?);
    }
    if let Some(when) = &plan.when {
        let windows = when.windows().map(|(day, hours)| {
            w.say(
                "plan-hours",
                [("day", w.word(&format!("day-{day}"))?.into()), ("hours", window(hours).into())],
            )
        });
        let windows: Vec<_> = windows.collect::<Result<_>>()?;
        let mut fact = sheet.field("field-hours", windows.join(&w.word("list-mark")?))?;
        fact.note = Some(hours_limit(sheet, submitted)?.into());
        let allowed = policy.limits(submitted);
        fact.status =
            Some(within(w, when.windows().all(|(_, hours)| allowed.hours_broken(hours).is_empty()))?);
        fields.push(fact);
        let (day, week) = (when.max_attempts_per_day, when.max_attempts_per_week);
        let mut fact = sheet
            .field("field-attempts", w.say("plan-attempts", [("day", day.into()), ("week", week.into())])?)?;
        let (per_day, per_week) = (limits.contact_attempts_per_day, limits.contact_attempts_per_week);
        let limit = w.say("plan-attempts", [("day", per_day.into()), ("week", per_week.into())])?;
        fact.note = Some(w.say("policy-limit", [("limit", limit.into())])?.into());
        fact.status = Some(within(w, day <= u64::from(per_day) && week <= u64::from(per_week))?);
        fields.push(fact);
        fields.extend(bounds_of_times(sheet, when)?);
        let args = [("from", when.from.to_string().into()), ("to", when.to.to_string().into())];
        fields.push(sheet.field("field-period", w.say("from-to", args)?)?);
    }
    fields.push(sheet.unit(&plan.unit)?);
    if let Some(basis) = &plan.overdue_basis {
        fields.push(sheet.field("field-basis", w.written(basis))?);
    }
    if let Some(creditor) = &plan.creditor {
        fields.push(sheet.field("field-creditor", Text::default().id(&**creditor))?);
    }
    fields.push(sheet.file()?);
    Ok(fields)
}

/// What a plan binds itself to in its means: third parties, collectors at a visit, the way to opt out.
fn bounds_of_means(sheet: &Sheet, how: &Means) -> Result<Vec<Fact>> {
    let (w, mut fields) = (&sheet.w, Vec::new());
    if let Some(third) = how.third_party {
        let word = w.word(&format!("value-third-party-{}", third.name()))?;
        fields.push(sheet.field("field-third-party", word)?);
    }
    if let Some(collectors) = how.visit_collectors {
        fields.push(sheet.field("field-visit-collectors", w.count(collectors))?);
    }
    if let Some(offered) = how.optout {
        fields.push(sheet.field("field-optout", w.word(if offered { "any-yes" } else { "any-no" })?)?);
    }
    Ok(fields)
}

/// What a plan binds itself to beyond its attempts, and why it goes beyond what is presumed.
fn bounds_of_times(sheet: &Sheet, when: &Times) -> Result<Vec<Fact>> {
    let (w, mut fields) = (&sheet.w, Vec::new());
    let bounds = [
        ("field-max-answered-per-day", when.max_answered_per_day),
        ("field-cooldown-days", when.cooldown_days),
    ];
    for (key, most) in bounds {
        fields.extend(most.map(|most| sheet.field(key, w.count(most))).transpose()?);
    }
    let why = when.justification.as_ref();
    fields.extend(why.map(|why| sheet.field("field-justification", w.written(why))).transpose()?);
    Ok(fields)
}

/// The hours of the policy, and of each pack in force on a date, by name.
fn hours_limit(sheet: &Sheet, date: Date) -> Result<String> {
    let (w, policy) = (&sheet.w, sheet.w.site.input.policy);
    let limits = policy.on(date);
    let own = Window { start: limits.contact_window_start, end: limits.contact_window_end };
    let mut said = vec![w.say("policy-limit", [("limit", window(own).into())])?];
    for named in policy.packs().on(date) {
        let Some(hours) = &named.pack.window else { continue };
        let args = [("pack", named.name.as_str().into()), ("limit", window(hours.hours()).into())];
        said.push(w.say("pack-limit", args)?);
    }
    Ok(said.join(&w.word("list-mark")?))
}

fn exclusion_key(reason: ExclusionReason) -> &'static str {
    match reason {
        ExclusionReason::Disputed => "excluded-disputed",
        ExclusionReason::Vulnerable => "excluded-vulnerable",
        ExclusionReason::Deceased => "excluded-deceased",
        ExclusionReason::Other => "excluded-other",
    }
}

fn happened<'a>(sheet: &Sheet<'a>, plan: &'a Plan) -> Result<Vec<Happened<'a>>> {
    let w = &sheet.w;
    let mut happened = Vec::new();
    let mut add = |at: Moment, what: String, by: &'a str, approval: bool| {
        happened.push(Happened { at: When::At(at), what, by: Some(by), approval });
    };
    if let Some(at) = plan.submitted_at {
        add(at, w.word("happened-plan-submitted")?, &plan.author, false);
    }
    for review in &plan.reviews {
        let agreed = review.verdict == ReviewVerdict::Agreed;
        let key = if agreed { "happened-plan-reviewed" } else { "happened-plan-returned" };
        add(review.at, w.word(key)?, &review.by, agreed);
    }
    for approval in &plan.approvals {
        let key = if approval.is_positive() { "happened-plan-approved" } else { "happened-plan-rejected" };
        add(approval.at, w.word(key)?, &approval.by, approval.is_positive());
    }
    for (number, amendment) in (1_usize..).zip(&plan.amendments) {
        let args = || [("number", number.into())];
        add(amendment.at, w.say("happened-amendment", args())?, &amendment.by, false);
        for approval in &amendment.approvals {
            let key = format!("happened-amendment-{}", approval.step.name().replace('_', "-"));
            add(approval.at, w.say(&key, args())?, &approval.by, true);
        }
    }
    for filed in w.site.input.ledger.executions_of(sheet.id) {
        let execution = &filed.record;
        let args = [
            ("record", execution.id.to_string().into()),
            ("cases", w.counting(&filed.path, "cases_worked", execution.cases_worked)),
        ];
        add(execution.reported_at, w.say("happened-execution", args)?, &execution.by, false);
    }
    Ok(happened)
}
