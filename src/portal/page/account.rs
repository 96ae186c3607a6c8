//! How the number of a measure's latest period came about: the records that counted, those that did not and why, the
//! policy and the commit.

use super::measure as m;
use super::words::columns_of;
use super::{Writer, split};
use crate::kpi::{Account, Contribution, Point, Series, Timing, Unit};
use crate::portal::audience::Audience;
use crate::portal::view::{Cell, Fact, Mark, Row, Table, Text};
use anyhow::Result;

/// Below so many cases in its latest period of review a measure lists each of them.
const FEW: u64 = 20;
/// Records that are listed of a period with more.
const MOST: usize = 40;

/// The account of one period of a series.
pub(super) struct Accounted<'a> {
    w: &'a Writer<'a>,
    series: &'a Series,
    point: &'a Point,
    account: Account<'a>,
}

impl<'a> Accounted<'a> {
    /// Of the latest period of a series; none where it has none.
    pub(super) fn of(w: &'a Writer<'a>, series: &'a Series) -> Option<Self> {
        let input = w.site.input;
        let point = series.latest()?;
        let account = input.measured.account(&input.counted(), series, point);
        Some(Self { w, series, point, account })
    }

    /// Of the latest period by which a series is reviewed, where that has so few cases that each is told, and each is a
    /// record.
    pub(super) fn of_few(w: &'a Writer<'a>, series: &'a Series) -> Option<Self> {
        let kpi = &series.kpi;
        let grain = if kpi.timing == Timing::AtEnd { kpi.grain } else { kpi.review_grain() };
        let review = w.site.input.measured.series(kpi, series.unit.as_deref(), grain)?;
        let found = Self::of(w, review).filter(|_| *w.site.input.audience == Audience::Committee)?;
        let few = found.point.denominator > 0 && found.point.denominator < FEW;
        (few && found.account.counted.iter().all(|counted| counted.denominator == 1)).then_some(found)
    }

    /// Every case.
    pub(super) fn cases(&self) -> Result<Table> {
        let w = self.w;
        let result = match self.series.kpi.unit {
            Unit::Duration(..) => "time",
            Unit::Count => "age",
            Unit::Share | Unit::PerThousand(_) | Unit::Mean(..) => "case",
        };
        let args = [("period", self.point.period.into()), ("count", self.account.counted.len().into())];
        Ok(Table {
            title: Some(w.word("cases-title")?),
            note: Some(w.say("cases-note", args)?),
            columns: columns_of(w, &["record", "unit", "date", result], &[])?,
            rows: self.rows(self.account.counted.iter().copied(), Self::case)?,
            ..Table::default()
        })
    }

    /// The records that counted, those that weigh against it first; none for readers who do not see every record.
    pub(super) fn counted(&self) -> Result<Option<Table>> {
        let (w, account) = (self.w, &self.account);
        if *w.site.input.audience != Audience::Committee || account.counted.is_empty() {
            return Ok(None);
        }
        let by_weight = account.by_weight(self.series.kpi.direction);
        let args = [
            ("period", self.point.period.into()),
            ("count", account.counted.len().into()),
            ("shown", by_weight.len().min(MOST).into()),
        ];
        Ok(Some(Table {
            note: Some(w.say("account-note", args)?),
            columns: columns_of(w, &["record", "unit", "date", "added"], &[])?,
            rows: self.rows(by_weight.into_iter().take(MOST), Self::added)?,
            ..Table::default()
        }))
    }

    /// The records that did not count, by reason; none where there are none.
    pub(super) fn left_out(&self) -> Result<Option<Table>> {
        let (w, reasons) = (self.w, self.account.reasons());
        if *w.site.input.audience != Audience::Committee || reasons.is_empty() {
            return Ok(None);
        }
        let mut rows = Vec::new();
        for (reason, records) in reasons {
            let why = w.say(&format!("left-out-{reason}"), [("count", records.len().into())])?;
            rows.push(Row::new(vec![Cell::text(why), Cell::text(some(w, &records)?)]));
        }
        Ok(Some(Table {
            note: Some(w.period(self.point.period)),
            columns: columns_of(w, &["why", "record"], &[])?,
            rows,
            ..Table::default()
        }))
    }

    /// How many records counted, by kind, and how many did not; none for readers who do not see every record.
    pub(super) fn in_short(&self) -> Result<Option<Fact>> {
        let (w, account) = (self.w, &self.account);
        if *w.site.input.audience != Audience::Committee || account.counted.is_empty() {
            return Ok(None);
        }
        let mut parts = Vec::new();
        for (kind, added) in account.kinds(&w.site.input.counted()) {
            parts.push(
                w.say("account-kind", [("kind", w.kind(kind)?.into()), ("count", added.entries.into())])?,
            );
        }
        for (reason, records) in account.reasons() {
            parts.push(w.say(&format!("left-out-{reason}"), [("count", records.len().into())])?);
        }
        let mark = if w.locale().is_chinese() { "；" } else { "; " };
        let label = w.say("account-of", [("period", self.point.period.into())])?;
        Ok(Some(Fact::new(label, parts.join(mark))))
    }

    /// The policy by which was counted, its parameters, and the commit of which the records are.
    pub(super) fn policy(&self) -> Result<Vec<Fact>> {
        let (w, version) = (self.w, self.account.version);
        let args = [("version", version.version.as_str().into()), ("date", version.from.to_string().into())];
        let mut facts = Vec::new();
        if !self.account.parameters.is_empty() {
            let mut values = Text::default();
            for (at, (key, value)) in self.account.parameters.iter().enumerate() {
                let mark = if at > 0 { w.word("list-mark")? } else { String::new() };
                values = values.plain(mark).code(format!("{key} = {value}"));
            }
            facts.push(Fact::new(w.word("method-parameters")?, values));
        }
        facts.push(Fact::new(w.word("method-policy")?, w.say("policy-in-force", args)?));
        if let Some(git) = w.site.input.git.filter(|git| git.clean) {
            facts.push(Fact::new(w.word("source-commit")?, Text::default().id(&git.head.id[..7])));
        }
        Ok(facts)
    }

    /// The command that tells the same and more.
    pub(super) fn command(&self) -> String {
        let unit = self.series.unit.as_ref().map_or_else(String::new, |unit| format!(" --unit {unit}"));
        let (id, period) = (self.series.kpi.id(), self.point.period);
        format!("pinguan kpi {id} --period {period}{unit} --explain")
    }

    fn rows(
        &self,
        counted: impl Iterator<Item = &'a Contribution>,
        last: fn(&Self, &Contribution) -> Result<Cell>,
    ) -> Result<Vec<Row>> {
        let w = self.w;
        let row = |counted: &Contribution| {
            Ok(Row::new(vec![
                Cell::text(w.record(Text::default(), &counted.record)?),
                Cell::text(w.unit_in_full(&counted.unit)),
                Cell::text(Text::default().keep(counted.date.to_string())),
                last(self, counted)?,
            ]))
        };
        counted.map(row).collect()
    }

    /// What came of a case: how long it took or has been open, or whether it counts to the numerator.
    fn case(&self, counted: &Contribution) -> Result<Cell> {
        let w = self.w;
        let Some(took) = counted.took else {
            let key = if counted.numerator > 0 { "case-counts" } else { "case-does-not" };
            return Ok(Cell::text(w.word(key)?));
        };
        if self.series.kpi.unit == Unit::Count {
            return Ok(Cell::text(w.say("case-open-for", [("count", (took.time as u64).into())])?));
        }
        let time = m::value_with_unit(w, &self.series.kpi, took.time)?;
        if took.done {
            return Ok(Cell::text(time));
        }
        Ok(Cell::status(Mark::Wait, w.say("case-running", [("time", time.into())])?))
    }

    /// What a record adds: its case, or so much to the numerator and the denominator.
    fn added(&self, counted: &Contribution) -> Result<Cell> {
        if counted.took.is_some() {
            return self.case(counted);
        }
        let text = format!("+{} / +{}", counted.numerator, counted.denominator);
        Ok(Cell::text(Text::default().keep(text)))
    }
}

/// Some records by their ids, and how many more there are.
fn some(w: &Writer, records: &[&str]) -> Result<Text> {
    let (mark, mut text) = (w.word("list-mark")?, Text::default());
    for (at, id) in records.iter().take(MOST).enumerate() {
        text = w.record(if at > 0 { text.plain(mark.as_str()) } else { text }, id)?;
    }
    let rest = records.len().saturating_sub(MOST);
    Ok(if rest > 0 { text.plain(w.say("commits-more", [("count", rest.into())])?) } else { text })
}

/// How the measure is made, and how to make it again.
pub(super) fn method(w: &Writer, series: &Series, account: Option<&Accounted>) -> Result<Vec<Fact>> {
    let (kpi, input) = (&*series.kpi, w.site.input);
    let mut facts = Vec::new();
    for part in ["formula", "numerator", "denominator", "interval"] {
        let value = w.word(&format!("{}.{part}", kpi.key()))?;
        facts.push(Fact::new(w.word(&format!("method-{part}"))?, value));
    }
    facts.extend(split::written(w, kpi)?);
    let minimum = kpi.minimum(input.policy);
    if minimum > 0 {
        let key = format!("method-minimum-{}", kpi.unit.size_name());
        let value = w.say(&key, [("count", minimum.into())])?;
        facts.push(Fact::new(w.word("method-minimum")?, value));
    }
    if let Some(chart) = &series.chart {
        let value = w.word(&format!("chart-why-{}", chart.why.name()))?;
        facts.push(Fact::new(w.word("method-chart")?, value));
    }
    if input.audience.is_withheld_from(input.ledger) {
        let least = input.policy.on(input.as_of).small_number;
        let value = w.say("method-withheld.value", [("least", least.into())])?;
        facts.push(Fact::new(w.word("method-withheld")?, value));
    }
    let build = format!("pinguan build --as-of {}", input.as_of);
    let mut commands = Text::default().code(build);
    if let Some(account) = account {
        facts.extend(account.policy()?);
        commands = commands.plain(w.word("list-mark")?).code(account.command());
    }
    facts.push(Fact::new(w.word("method-recompute")?, commands));
    Ok(facts)
}
