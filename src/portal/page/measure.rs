//! Measures in words: values, intervals, targets, trends and sentences, for every page that shows one.

use super::Writer;
use super::words;
use crate::calendar::{Grain, Period};
use crate::diagnostic::Arg;
use crate::kpi::{Against, ChartSignal, Kpi, Point, Series, Shift, Status, Trend, Unit};
use crate::portal::view::{self, Fact, Mark, Text};
use crate::report::{side_word, signal_family};
use crate::stats::signal::Rule;
use anyhow::Result;

pub(super) use crate::report::number::{interval, target, value};

/// The unit behind a value; none where the value carries its own.
pub(super) fn unit(w: &Writer, kpi: &Kpi) -> Result<Option<String>> {
    (kpi.unit != Unit::Share).then(|| w.word(&format!("{}.unit", kpi.key()))).transpose()
}

/// A value with its unit.
pub(super) fn value_with_unit(w: &Writer, kpi: &Kpi, number: f64) -> Result<String> {
    let unit = unit(w, kpi)?.map_or(String::new(), |unit| format!(" {unit}"));
    Ok(format!("{}{unit}", value(kpi, number)))
}

/// Numerator and denominator, such as `53／13,618`; of a mean only how many values, of a count the count.
pub(super) fn counts(w: &Writer, kpi: &Kpi, point: &Point) -> Result<String> {
    if let Some(key) = point.withheld_as() {
        return w.word(key);
    }
    match kpi.unit {
        Unit::Mean(..) => {
            let name = w.word(&format!("{}.denominator", kpi.key()))?;
            w.say("measure-mean-base", [("count", point.denominator.into()), ("name", name.into())])
        }
        Unit::Count => Ok(w.count(point.numerator)),
        Unit::Share | Unit::PerThousand(_) | Unit::Duration(..) => {
            let args = [("numerator", point.numerator.into()), ("denominator", point.denominator.into())];
            w.say("measure-counts", args)
        }
    }
}

/// The value as a reader may see it: the number, or the counts in words when the sample is too small.
pub(super) fn shown(w: &Writer, series: &Series) -> Result<String> {
    match series.latest() {
        None => Ok("—".to_owned()),
        Some(point) => match point.value.filter(|_| point.sufficient) {
            Some(number) => Ok(value(&series.kpi, number)),
            None => counts(w, &series.kpi, point),
        },
    }
}

/// The same with its unit, where a list does not say it otherwise.
pub(super) fn shown_with_unit(w: &Writer, series: &Series) -> Result<String> {
    match series.latest().and_then(Point::given) {
        Some(number) if matches!(series.kpi.unit, Unit::Duration(..)) => {
            value_with_unit(w, &series.kpi, number)
        }
        _ => shown(w, series),
    }
}

/// The series by which a measure is told, at its own grain or at that of review, and how it stands by it.
pub(super) fn told<'a>(w: &Writer<'a>, own: &'a Series) -> (&'a Series, Status) {
    let (measured, unit) = (w.site.input.measured, own.unit.as_deref());
    let told = measured.told(&own.kpi, unit).unwrap_or(own);
    (told, measured.told_status(&own.kpi, unit).unwrap_or(own.status))
}

/// What is so with a measure: what its own periods signal for the worse, or else how it is told.
pub(super) fn told_clauses(w: &Writer, own: &Series) -> Result<Vec<String>> {
    clauses(w, if own.trend == Trend::Worsening { own } else { told(w, own).0 })
}

/// The status of a series; a sample that is too small is said so.
pub(super) fn status(w: &Writer, series: &Series) -> Result<view::Status> {
    standing(w, series, series.status)
}

/// The status that a series has in some context.
pub(super) fn standing(w: &Writer, series: &Series, status: Status) -> Result<view::Status> {
    if status == Status::NotRated {
        let key = match series.latest().map(|point| (point.withheld_as(), point.sufficient)) {
            Some((Some(key), _)) => format!("status-{key}"),
            Some((None, false)) => "status-too-small".to_owned(),
            _ => "status-na".to_owned(),
        };
        return Ok(view::Status::new(Mark::Na, w.word(&key)?));
    }
    words::status(w, status)
}

/// The trend in its shape and word.
pub(super) fn trend(w: &Writer, series: &Series) -> Result<view::Status> {
    let mark = match series.trend {
        Trend::Worsening => Mark::Act,
        Trend::Improving | Trend::Stable => Mark::Ok,
        Trend::TooFew => Mark::Na,
    };
    Ok(view::Status::new(mark, w.word(&format!("trend-{}", series.trend.name()))?))
}

/// How the latest value stands against its target.
pub(super) fn against(w: &Writer, against: Against) -> Result<view::Status> {
    let mark = match against {
        Against::Met => Mark::Ok,
        Against::Missed => Mark::Act,
        Against::Undecided => Mark::Watch,
        Against::TooSmall | Against::NoTarget => Mark::Na,
    };
    Ok(view::Status::new(mark, w.word(&format!("against-{}", against.name()))?))
}

/// What is so with a series, in at most three clauses without punctuation: its signals, then its target.
pub(super) fn clauses(w: &Writer, series: &Series) -> Result<Vec<String>> {
    let name: Arg = w.kpi(&series.kpi)?.into();
    let Some(point) = series.latest() else { return Ok(vec![w.say("measure-no-data", [("name", name)])?]) };
    let mut clauses = Vec::new();
    for signal in telling(series) {
        clauses.push(signal_clause(w, series, signal, clauses.is_empty())?);
    }
    if clauses.is_empty() || series.trend != Trend::Worsening {
        clauses.push(target_clause(w, series, point, clauses.is_empty())?);
    }
    Ok(clauses)
}

/// The signals worth a clause: the latest run or trend, and the latest point outside, of the worse kind if
/// there is one.
fn telling(series: &Series) -> Vec<&ChartSignal> {
    let wanted = match series.trend {
        Trend::Worsening => Shift::Worse,
        Trend::Improving => Shift::Better,
        Trend::Stable | Trend::TooFew => return Vec::new(),
    };
    let signals = series.chart.iter().flat_map(|chart| &chart.signals).filter(|s| s.shift == wanted);
    let latest = |test: fn(&Rule) -> bool| signals.clone().filter(|s| test(&s.rule)).max_by_key(|s| s.last);
    let run = latest(|rule| matches!(rule, Rule::Run { .. } | Rule::LongRun));
    let other = latest(|rule| matches!(rule, Rule::Trend { .. } | Rule::Zone { .. }));
    let beyond = latest(|rule| matches!(rule, Rule::Beyond));
    let first = run.or(if beyond.is_some() { None } else { other });
    first.into_iter().chain(beyond).collect()
}

fn signal_clause(w: &Writer, series: &Series, signal: &ChartSignal, first: bool) -> Result<String> {
    let key = format!("measure-{}", signal_family(signal.rule));
    let args = [
        ("name", w.kpi(&series.kpi)?.into()),
        ("place", if first { "first" } else { "later" }.into()),
        ("count", signal.points.len().into()),
        ("side", side_word(signal.side).into()),
        ("grain", series.grain.name().into()),
        ("period", series.points[signal.last].period.into()),
    ];
    w.say(&key, args)
}

fn target_clause(w: &Writer, series: &Series, point: &Point, first: bool) -> Result<String> {
    let kpi = &*series.kpi;
    let side = match (point.interval, point.target) {
        (Some(interval), Some(target)) if interval.lo > target => "above",
        _ => "below",
    };
    let args = [
        ("name", w.kpi(kpi)?.into()),
        ("place", if first { "first" } else { "later" }.into()),
        ("against", point.against.name().into()),
        ("trend", series.trend.name().into()),
        ("side", side.into()),
        ("target", point.target.map_or(String::new(), |target| value(kpi, target)).into()),
        ("counts", counts(w, kpi, point)?.into()),
        ("value", point.given().map_or_else(|| Ok(String::new()), |n| value_with_unit(w, kpi, n))?.into()),
        ("unit", kpi.unit.value_name().into()),
        ("exact", if point.interval.is_none() { "yes" } else { "no" }.into()),
    ];
    w.say("measure-against-target", args)
}

/// Clauses as a heading: a comma after each but the last, which ends the sentence. A number stays with its
/// measure word.
pub(super) fn heading(w: &Writer, clauses: Vec<String>) -> Vec<String> {
    punctuated(w, clauses, if w.locale().is_chinese() { "，" } else { "," })
}

/// The same with clauses that speak of different things, parted by semicolons.
pub(super) fn parted(w: &Writer, clauses: Vec<String>) -> Vec<String> {
    punctuated(w, clauses, if w.locale().is_chinese() { "；" } else { ";" })
}

fn punctuated(w: &Writer, clauses: Vec<String>, comma: &str) -> Vec<String> {
    let stop = if w.locale().is_chinese() { "。" } else { "." };
    let last = clauses.len().saturating_sub(1);
    let punctuate = |(index, clause): (usize, String)| {
        let mark = if index == last { stop } else { comma };
        format!("{}{mark}", keep_numbers(&clause))
    };
    clauses.into_iter().enumerate().map(punctuate).collect()
}

/// The text with no break between a number and the Han character after it.
fn keep_numbers(text: &str) -> String {
    let characters: Vec<char> = text.chars().collect();
    let joined = |index: usize, character: char| {
        let digit = index > 0 && characters[index - 1].is_ascii_digit();
        let han = characters.get(index + 1).is_some_and(|next| ('\u{4e00}'..='\u{9fff}').contains(next));
        if character == ' ' && digit && han { '\u{a0}' } else { character }
    };
    characters.iter().enumerate().map(|(index, character)| joined(index, *character)).collect()
}

/// Clauses as a running sentence.
pub(super) fn sentence(w: &Writer, clauses: Vec<String>) -> Text {
    let space = w.gap();
    heading(w, clauses).join(space).into()
}

/// The facts of a series: value, interval, counts, target, the year before, trend (of the series at the
/// measure's own grain), against target.
pub(super) fn facts(w: &Writer, series: &Series, own: &Series) -> Result<Vec<Fact>> {
    let Some(point) = series.latest() else { return Ok(Vec::new()) };
    let kpi = &*series.kpi;
    let mut facts = Vec::new();
    let shown = match point.value.filter(|_| point.sufficient) {
        Some(number) => value_with_unit(w, kpi, number)?,
        None => counts(w, kpi, point)?,
    };
    facts.push(Fact::new(w.period(point.period), Text::default().strong(shown)));
    if let Some(found) = point.interval {
        let percent = w.site.input.policy.on(point.period.end()).confidence_percent;
        let label = w.say("measure-interval", [("percent", percent.into())])?;
        facts.push(Fact::new(label, Text::default().keep(interval(kpi, found))));
    }
    facts.push(Fact::new(w.word("measure-counts-label")?, Text::default().keep(counts(w, kpi, point)?)));
    if let Some(wanted) = w.site.input.policy.target(kpi.id(), point.period.end()) {
        let text = Text::default().keep(target(kpi, wanted.value));
        let label =
            w.say("measure-target", [("period", Period::of(Grain::Year, point.period.end()).into())])?;
        facts.push(Fact { note: Some(Text::default().id(&*wanted.decision)), ..Fact::new(label, text) });
    }
    // what is counted of a year so far is not held against a whole one
    let is_whole = point.period.grain() != Grain::Year || point.period.end() <= w.site.input.as_of;
    if let Some(before) = series.year_before(point).filter(|_| is_whole) {
        let text = match before.given() {
            Some(number) => value(kpi, number),
            None => counts(w, kpi, before)?,
        };
        let label = w.say("measure-year-before", [("period", before.period.into())])?;
        facts.push(Fact::new(label, Text::default().keep(text)));
    }
    facts.push(Fact {
        status: Some(trend(w, own)?),
        ..Fact::new(w.word("measure-trend-label")?, Text::default())
    });
    facts.push(Fact {
        status: Some(against(w, point.against)?),
        ..Fact::new(w.word("measure-against-label")?, Text::default())
    });
    Ok(facts)
}
