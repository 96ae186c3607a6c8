//! The measures of the policy's own: which records each counts, and to what. Where a condition has no answer the record
//! is counted nowhere, and said to be so.

use super::{Ctx, Dimension, Direction, Tally};
use crate::calendar::{Date, Moment, Period};
use crate::expression::Why;
use crate::ledger::{Asker, Filed, Ledger};
use crate::locale::Locale;
use crate::record::{CountedIn, DirectionName, Kind, Names, OwnKpi, Tells};
use crate::yaml::{Node, Value};
use rayon::prelude::*;
use std::sync::Arc;

/// A measure of the policy's own.
#[derive(Debug)]
pub(super) struct Own {
    pub(super) path: String,
    pub(super) kpi: Arc<OwnKpi>,
    /// Its text as it is written.
    pub(super) text: String,
}

/// A record of which a measure of the policy's own has no answer.
#[derive(Clone, Debug)]
pub struct Unanswered {
    /// The path of the record.
    pub path: String,
    /// Its id, where it has one.
    pub record: Option<String>,
    /// The field of the measure in which the question stands.
    pub field: &'static str,
    /// Why there is no answer.
    pub why: Why,
}

/// Where a record stands.
enum Placed {
    /// It is not one of those that the measure is about.
    Out,
    /// It is, but its day has not come.
    Undated,
    /// It counts.
    In { date: Date, unit: String, creditor: Option<String>, counts: bool },
    /// Nobody can say.
    Unanswered(&'static str, Why),
}

impl From<DirectionName> for Direction {
    fn from(direction: DirectionName) -> Self {
        match direction {
            DirectionName::Higher => Self::Higher,
            DirectionName::Lower => Self::Lower,
        }
    }
}

impl Own {
    pub(super) fn new(ledger: &Ledger, filed: &Filed<OwnKpi>) -> Self {
        let text = ledger.sources.text(&filed.path).unwrap_or_default().to_owned();
        Self { path: filed.path.clone(), kpi: Arc::clone(&filed.record), text }
    }

    /// The kinds from which it counts: its own, else any where it asks for what is linked.
    pub(super) fn reads(&self) -> Vec<&'static str> {
        let asks_beyond = self.kpi.expressions().any(|(_, one)| one.uses("linked") || one.uses("linking"));
        let kind = self.kpi.kind.kind().filter(|_| !asks_beyond);
        kind.map(|kind| kind.name).into_iter().collect()
    }

    /// Its words in every language, under the keys of a measure.
    pub(super) fn words(&self, key: &str) -> Vec<(Locale, String, String)> {
        let kpi = &self.kpi;
        let in_locale = |locale: Locale| {
            let say = |names: &Names| names.in_locale(locale).0.to_owned();
            let over = || format!("{} ÷ {}", say(&kpi.numerator), say(&kpi.denominator));
            let interval =
                if locale == Locale::En { "Wilson" } else { INTERVAL[usize::from(locale == Locale::ZhHans)] };
            [
                ("", say(&kpi.title)),
                (".about", say(&kpi.what)),
                (".formula", kpi.formula.as_ref().map_or_else(over, say)),
                (".numerator", say(&kpi.numerator)),
                (".denominator", say(&kpi.denominator)),
                (".unit", say(&kpi.numerator)),
                (".interval", interval.to_owned()),
            ]
            .map(|(part, text)| (locale, format!("{key}{part}"), text))
        };
        Locale::ALL.into_iter().flat_map(in_locale).collect()
    }

    pub(super) fn count(&self, ctx: &Ctx, tally: &mut Tally) {
        for (path, id, placed) in self.placed(ctx, &|_| true) {
            let record = id.as_deref().unwrap_or(&path);
            match placed {
                Placed::Out => {}
                Placed::Undated => tally.leave_out(record, "own-undated"),
                Placed::Unanswered(_, why) => tally.leave_out(record, reason(&why)),
                Placed::In { date, unit, creditor, counts } => {
                    tally.case(record, &unit, date, counts).by(Dimension::Creditor, creditor.as_deref());
                }
            }
        }
    }

    /// The records of which it has no answer.
    pub(super) fn unanswered(&self, ctx: &Ctx) -> Vec<Unanswered> {
        let all = self.placed(ctx, &|_| true).into_iter();
        let unanswered = all.filter_map(|(path, record, placed)| match placed {
            Placed::Unanswered(field, why) => Some(Unanswered { path, record, field, why }),
            _ => None,
        });
        unanswered.collect()
    }

    /// Where a record is counted; `None` where there is no such record, or no answer.
    pub(super) fn counted_in(&self, ctx: &Ctx, path: &str) -> Option<CountedIn> {
        match self.placed(ctx, &|known| known == path).pop()?.2 {
            Placed::Out | Placed::Undated => Some(CountedIn::Neither),
            Placed::In { counts: true, .. } => Some(CountedIn::Numerator),
            Placed::In { .. } => Some(CountedIn::Denominator),
            Placed::Unanswered(..) => None,
        }
    }

    /// Where some records of the kind stand, with path and id.
    fn placed(&self, ctx: &Ctx, wanted: &dyn Fn(&str) -> bool) -> Vec<(String, Option<String>, Placed)> {
        let Some(kind) = self.kpi.kind.kind() else { return Vec::new() };
        let zone = &ctx.ledger.zone;
        let records = ctx.ledger.of_kind(kind.name).into_iter().filter(|(path, _)| wanted(path));
        let told = |(path, tells): (&str, &dyn Tells)| Told {
            path: path.to_owned(),
            id: tells.id().map(ToString::to_string),
            date: tells.governing_date(zone),
            unit: tells.unit().map(ToString::to_string),
        };
        let records: Vec<Told> = records.map(told).collect();
        let asker = Asker::new(ctx.ledger, ctx.as_of, self.kpi.expressions().map(|(_, one)| one));
        let placing = Placing { own: &self.kpi, kind, ctx, asker };
        records
            .into_par_iter()
            .map(|told| {
                let placed =
                    placing.place(&told).unwrap_or_else(|(field, why)| Placed::Unanswered(field, why));
                (told.path, told.id, placed)
            })
            .collect()
    }
}

/// The name of the interval in Traditional and in Simplified Chinese.
const INTERVAL: [&str; 2] = ["Wilson 區間", "Wilson 区间"];

/// Why a record is left out that has no answer.
fn reason(why: &Why) -> &'static str {
    match why {
        Why::Missing(_) => "own-missing",
        Why::Unfit => "own-unfit",
        Why::Steps => "own-steps",
        Why::Answer => "own-answer",
        Why::Failed(_) => "own-failed",
    }
}

/// What a record tells about itself.
struct Told {
    path: String,
    id: Option<String>,
    date: Option<Date>,
    unit: Option<String>,
}

struct Placing<'a> {
    own: &'a OwnKpi,
    kind: &'static Kind,
    ctx: &'a Ctx<'a>,
    asker: Asker<'a>,
}

/// Why there is no answer, with the field of the measure in which the question stands.
type NoAnswer = (&'static str, Why);

impl Placing<'_> {
    fn place(&self, told: &Told) -> Result<Placed, NoAnswer> {
        let unread = || ("counts", Why::Failed("the record cannot be read".to_owned()));
        let record = self.asker.tree(&told.path).ok_or_else(unread)?;
        let date = self.date(told, &record)?;
        let is_before = |date: Option<Date>| date.is_some_and(|date| date < self.own.from);
        if is_before(date)
            || date.is_none() && is_before(told.date)
            || date.is_some_and(|date| date > self.ctx.as_of)
        {
            return Ok(Placed::Out);
        }
        let uses = |name: &str| self.own.expressions().any(|(_, one)| one.uses(name));
        let scene = self.asker.scene(&record, told.id.as_deref(), uses);
        if let Some(when) = &self.own.when
            && !scene.holds(when).map_err(|why| ("when", why))?
        {
            return Ok(Placed::Out);
        }
        let Some(date) = date else { return Ok(Placed::Undated) };
        let counts = scene.holds(&self.own.counts).map_err(|why| ("counts", why))?;
        let unit = self.unit(told, &record)?;
        let creditor = self.creditor(&record);
        Ok(Placed::In { date, unit, creditor, counts })
    }

    fn date(&self, told: &Told, record: &Node) -> Result<Option<Date>, NoAnswer> {
        let Some(path) = &self.own.date else { return Ok(told.date) };
        let Some(text) = text_at(record, path) else { return Ok(None) };
        let moment = || Moment::parse(text).map(|moment| self.ctx.date(moment));
        let date = Date::parse(text).or_else(moment).or_else(|| Period::parse(text).map(Period::start));
        date.map(Some)
            .ok_or_else(|| ("date", Why::Failed(format!("no date, moment or period: {}", short(text)))))
    }

    fn unit(&self, told: &Told, record: &Node) -> Result<String, NoAnswer> {
        let Some(path) = &self.own.unit else {
            let keeper = || self.ctx.department_of(self.kind.owner).unwrap_or_default().to_owned();
            return Ok(told.unit.clone().unwrap_or_else(keeper));
        };
        let unit = text_at(record, path).ok_or_else(|| ("unit", Why::Missing(path.to_string())))?;
        let is_there = self.ctx.ledger.unit(unit).is_some();
        let unknown =
            || ("unit", Why::Failed(format!("no department, team or partner agency: {}", short(unit))));
        is_there.then(|| unit.to_owned()).ok_or_else(unknown)
    }

    fn creditor(&self, record: &Node) -> Option<String> {
        let named = text_at(record, self.own.creditor.as_deref().unwrap_or("creditor"));
        let plan = || self.ctx.creditor(None, text_at(record, "plan"));
        match &self.own.creditor {
            Some(_) => named.map(str::to_owned),
            None => named.or_else(plan).map(str::to_owned),
        }
    }
}

/// The text at a field path of a record.
fn text_at<'n>(record: &'n Node, path: &str) -> Option<&'n str> {
    match &record.at(path)?.value {
        Value::Scalar { text, .. } => Some(text),
        _ => None,
    }
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}
