//! What the committee is asked to decide: measures that got worse and missed their targets, and waivers that end
//! before long.

use super::measure as m;
use super::{Writer, comparison};
use crate::calendar::Grain;
use crate::kpi::{Series, Status};
use crate::policy;
use crate::portal::audience::Page;
use crate::portal::view::{Decision, Text};
use crate::record::Waiver;
use anyhow::Result;

/// The measures that ask for a decision, then, for those who see the committee's papers, the waivers.
pub(super) fn asked(w: &Writer, measures: &[&Series]) -> Result<Vec<Decision>> {
    let mut items = of_measures(w, measures)?;
    if w.site.input.audience.sees_page(Page::Committee) {
        items.extend(of_waivers(w)?);
    }
    Ok(items)
}

/// A measure that is worse by a signal and has missed its target asks for a decision.
fn of_measures(w: &Writer, measures: &[&Series]) -> Result<Vec<Decision>> {
    let mut items = Vec::new();
    for series in measures.iter().filter(|series| m::told(w, series).1 == Status::Act) {
        let title = w.say("home-decision-title", [("name", w.kpi(&series.kpi)?.into())])?;
        let mut text = Text::from(w.word("home-decision-text")?);
        let quarter = w.site.input.measured.series(&series.kpi, None, Grain::Quarter);
        if let Some((company, period)) = quarter.and_then(|q| Some((q, q.latest()?.period))) {
            let units = comparison::parts(w.site, &series.kpi, Grain::Quarter);
            let outside = comparison::over_units(w, &units, period, company)?.map(|(_, outside)| outside);
            for unit in outside.into_iter().flatten().filter(|one| !one.better).map(|one| one.unit) {
                let of = units.iter().find(|series| series.unit.as_deref() == Some(&unit));
                let point = of.and_then(|series| series.points.iter().find(|p| p.period == period));
                let Some(point) = point else { continue };
                let args = [
                    ("unit", w.unit_in_full(&unit).into()),
                    ("counts", m::counts(w, &series.kpi, point)?.into()),
                    ("period", period.into()),
                ];
                let gap = w.gap();
                text = text.plain(gap).plain(w.say("home-decision-where", args)?);
            }
        }
        let title = Text::default().link(w.to(&["kpi", series.kpi.id()]), title);
        items.push(Decision { title, asked_by: w.word("home-asked-by")?, text });
    }
    Ok(items)
}

/// A waiver that ends within the days that the policy looks ahead, or has run out, asks for one.
fn of_waivers(w: &Writer) -> Result<Vec<Decision>> {
    let mut items = Vec::new();
    let soon = i64::from(w.site.input.policy.on(w.site.input.as_of).deadline_horizon_days);
    for waiver in running(w) {
        let last = policy::last_day(waiver);
        if last.days_since(w.site.input.as_of) > soon {
            continue;
        }
        let said = if last < w.site.input.as_of { "pack-waiver.over" } else { "pack-waiver.text" };
        let args = [("rule", (&*waiver.rule).into()), ("date", w.date(last).into())];
        items.push(Decision {
            title: w.record(Text::from(w.word("pack-waiver")?).plain(" "), &waiver.id)?,
            text: Text::from(w.say(said, args)?).then(w.written(&waiver.reason)),
            asked_by: w.say("pack-asked-by", [("who", (&*waiver.owner).into())])?,
        });
    }
    Ok(items)
}

/// The waivers that run or have run out without an end, the first to end first.
pub(super) fn running<'a>(w: &Writer<'a>) -> Vec<&'a Waiver> {
    let as_of = w.site.input.as_of;
    let all = w.site.input.ledger.waivers.iter().map(|filed| &*filed.record);
    let mut running: Vec<&Waiver> =
        all.filter(|one| policy::is_active(one, as_of) || policy::is_expired(one, as_of)).collect();
    running.sort_by_key(|waiver| (policy::last_day(waiver), waiver.id.clone()));
    running
}
