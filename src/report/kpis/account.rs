//! How the numbers of one period came about, in words: formula, what counted and what did not, the policy, the
//! interval, the chart and what it signals by chance.

use super::rows::{counts, target};
use super::{KpiFormat, KpiTold, pretty};
use crate::history::Provenance;
use crate::kpi::{Account, Chart, Contribution, Kpi, Point, Series, Unit};
use crate::locale::decimal;
use crate::report::markdown::cell;
use crate::report::measured::signal_of;
use crate::report::{number, signal_text, visible};
use anyhow::Result;
use serde_json::{Value as Json, json};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Records that are listed by name for people; programs get all.
const LISTED: usize = 40;

/// The one point that is explained, with its account.
pub struct Explained<'a> {
    /// The measures of which it is one.
    pub told: &'a KpiTold<'a>,
    /// Its series.
    pub series: &'a Series,
    /// The point.
    pub point: &'a Point,
    /// How it came about.
    pub account: Account<'a>,
    /// Where the records come from, when from Git.
    pub git: Option<&'a Provenance>,
}

/// A heading with the lines below it.
struct Section {
    heading: String,
    lines: Vec<String>,
}

impl Explained<'_> {
    /// The whole as text. Fails only when a message is missing: a fault of the program.
    pub fn render(&self, format: KpiFormat) -> Result<String> {
        match format {
            KpiFormat::Human { .. } => {
                let mut text = format!("{}\n", visible(&self.told.title()?));
                for section in self.sections()? {
                    writeln!(text, "\n{}", visible(&section.heading))?;
                    section.lines.iter().try_for_each(|line| writeln!(text, "  {}", visible(line)))?;
                }
                Ok(text)
            }
            KpiFormat::Markdown => {
                let mut text = format!("## {}\n", cell(&self.told.title()?));
                for section in self.sections()? {
                    writeln!(text, "\n### {}\n", cell(&section.heading))?;
                    section.lines.iter().try_for_each(|line| writeln!(text, "- {}", cell(line)))?;
                }
                Ok(text)
            }
            KpiFormat::Json => pretty(&self.json()?),
            KpiFormat::Csv => Ok(super::listed::csv(&self.account)),
        }
    }

    fn kpi(&self) -> &Kpi {
        &self.series.kpi
    }

    fn sections(&self) -> Result<Vec<Section>> {
        let mut sections = vec![self.value()?, self.definition()?, self.counted()?];
        sections.extend(self.left_out()?);
        sections.extend([self.policy()?, self.chart()?]);
        Ok(sections)
    }

    fn section(&self, key: &str, lines: Vec<String>) -> Result<Section> {
        Ok(Section { heading: self.told.say(key, [])?, lines })
    }

    fn line(&self, key: &str, value: &str) -> Result<String> {
        let colon = if self.told.locale.is_chinese() { "：" } else { ": " };
        Ok(format!("{}{colon}{value}", self.told.say(key, [])?))
    }

    fn value(&self) -> Result<Section> {
        let (kpi, point) = (self.kpi(), self.point);
        let mut lines = Vec::new();
        if let Some(value) = point.given() {
            let unit = match kpi.unit {
                Unit::Share => String::new(),
                _ => format!(" {}", self.told.say(&format!("{}.unit", kpi.key()), [])?),
            };
            lines.push(self.line("column-value", &format!("{}{unit}", number::value(kpi, value)))?);
        }
        lines.push(self.line("measure-counts-label", &counts(self.told, kpi, point)?)?);
        if let Some(found) = point.interval {
            lines.push(self.line("column-interval", &number::interval(kpi, found))?);
        }
        if point.target.is_some() {
            let against = self.told.say(&format!("against-{}", point.against.name()), [])?;
            lines.push(self.line("column-target", &format!("{} · {against}", target(kpi, point)))?);
        }
        if point.is_counted() && !point.sufficient {
            let least = kpi.minimum(self.told.ctx.policy);
            lines.push(self.told.say("kpi-note-small-one", [("least", least.into())])?);
        }
        Ok(Section { heading: crate::locale::period_text(self.told.locale, point.period), lines })
    }

    fn definition(&self) -> Result<Section> {
        let kpi = self.kpi();
        let mut lines = Vec::new();
        for part in ["formula", "numerator", "denominator", "interval"] {
            let value = self.told.say(&format!("{}.{part}", kpi.key()), [])?;
            lines.push(self.line(&format!("method-{part}"), &value)?);
        }
        lines.push(self.line("clause", &kpi.clauses.join(", "))?);
        for (name, condition) in kpi.conditions() {
            lines.push(self.line(&format!("method-{name}"), &visible(condition))?);
        }
        if let Some(path) = kpi.path() {
            lines.push(self.line("method-from", &kpi.since)?);
            lines.push(self.line("method-file", path)?);
        }
        self.section("kpi-defined", lines)
    }

    /// Sums by what the records are, then the records themselves.
    fn counted(&self) -> Result<Section> {
        let all = &self.account.counted;
        let records: std::collections::BTreeSet<&str> = all.iter().map(|one| one.record.as_str()).collect();
        let mut lines = vec![self.told.say("kpi-counted", [("count", records.len().into())])?];
        for (kind, added) in self.account.kinds(self.told.ctx) {
            let args = [
                ("kind", self.told.say(&format!("record-{kind}"), [])?.into()),
                ("entries", added.entries.into()),
                ("numerator", added.numerator.into()),
                ("denominator", added.denominator.into()),
            ];
            lines.push(self.told.say("kpi-counted-kind", args)?);
        }
        for one in self.account.by_weight(self.kpi().direction).into_iter().take(LISTED) {
            lines.push(self.contribution(one)?);
        }
        if all.len() > LISTED {
            lines.push(self.told.say("kpi-counted-more", [("count", (all.len() - LISTED).into())])?);
        }
        self.section("kpi-counted-title", lines)
    }

    fn contribution(&self, one: &Contribution) -> Result<String> {
        let mut line = format!("{}  {}  {}  ", one.date, one.record, one.unit);
        match one.took {
            Some(took) if self.kpi().unit == Unit::Count => {
                line += &self.told.say("case-open-for", [("count", (took.time as u64).into())])?;
            }
            Some(took) => {
                let unit = self.told.say(&format!("{}.unit", self.kpi().key()), [])?;
                let time = decimal(took.time, u8::from(took.time.fract() != 0.0));
                let key = if took.done { "kpi-took" } else { "kpi-running" };
                line += &self.told.say(key, [("time", time.into()), ("unit", unit.into())])?;
            }
            None => write!(line, "+{} / +{}", one.numerator, one.denominator)?,
        }
        Ok(line.trim_end().to_owned())
    }

    fn left_out(&self) -> Result<Option<Section>> {
        let mut lines = Vec::new();
        for (reason, records) in self.account.reasons() {
            let why = self.told.say(&format!("left-out-{reason}"), [("count", records.len().into())])?;
            let mut named = records[..records.len().min(LISTED)].join(", ");
            if records.len() > LISTED {
                named += " …";
            }
            lines.push(format!("{why}: {named}"));
        }
        (!lines.is_empty()).then(|| self.section("kpi-left-out-title", lines)).transpose()
    }

    fn policy(&self) -> Result<Section> {
        let version = self.account.version;
        let args = [
            ("version", version.version.as_str().into()),
            ("from", version.from.into()),
            ("decision", version.decision.as_str().into()),
        ];
        let mut lines = vec![self.told.say("kpi-policy-version", args)?, self.source()?];
        for (key, value) in &self.account.parameters {
            lines.push(format!("{key} = {value}"));
        }
        let minimum = self.kpi().minimum(self.told.ctx.policy);
        if minimum > 0 {
            let key = format!("method-minimum-{}", self.kpi().unit.size_name());
            let value = self.told.say(&key, [("count", minimum.into())])?;
            lines.push(self.line("method-minimum", &value)?);
        }
        let on = self.point.period.end().min(self.told.ctx.as_of);
        if let Some(target) = self.told.ctx.policy.target(self.kpi().id(), on) {
            let value = format!("{} · {}", number::target(self.kpi(), target.value), target.decision);
            lines.push(self.line("column-target", &value)?);
        }
        self.section("method-policy", lines)
    }

    /// The commit of which the records are, or next to which they stand.
    fn source(&self) -> Result<String> {
        let Some(git) = self.git else { return self.told.say("kpi-source-none", []) };
        let key = if git.clean { "kpi-source-commit" } else { "kpi-source-changed" };
        let day = self.told.ctx.date(git.head.moment());
        self.told.say(key, [("commit", git.head.id.as_str().into()), ("date", day.into())])
    }

    /// Why the chart is of its kind, what of it signals, and how often that happens by chance.
    fn chart(&self) -> Result<Section> {
        let Some(chart) = &self.series.chart else {
            return self.section("method-chart", vec![self.told.say("kpi-no-chart", [])?]);
        };
        let mut lines = vec![self.told.say(&format!("chart-why-{}", chart.why.name()), [])?];
        let mut words = Vec::new();
        for signal in &self.account.signals {
            words.push(signal_text(self.told.messages, self.told.locale, self.series, signal, "signal")?);
        }
        if words.is_empty() {
            words.push(self.told.say("kpi-no-signal", [])?);
        }
        lines.extend(words);
        if let Some(rate) = chart.false_alarms() {
            let args = [
                ("rules", chart.rules.name().into()),
                ("percent", crate::diagnostic::Arg::Percent { value: rate, places: 1 }),
            ];
            lines.push(self.told.say("kpi-chance", args)?);
        }
        self.section("method-chart", lines)
    }

    fn json(&self) -> Result<Json> {
        let (told, version) = (self.told, self.account.version);
        let chosen: Vec<_> = told.chosen.iter().map(|(chosen, _)| chosen.clone()).collect();
        let mut document = serde_json::to_value(told.data.json(&[self.kpi()], &chosen))?;
        let counted = self.account.counted.iter().map(|one| {
            json!({
                "record": one.record, "unit": one.unit, "date": one.date.to_string(),
                "numerator": one.numerator, "denominator": one.denominator,
                "time": one.took.map(|took| took.time), "done": one.took.map(|took| took.done),
            })
        });
        let left_out = self.account.left_out.iter();
        let left_out = left_out.map(|(record, reason)| json!({ "record": record, "reason": reason }));
        let parameters: BTreeMap<_, _> = self.account.parameters.iter().cloned().collect();
        let of = |part: &str| told.say(&format!("{}.{part}", self.kpi().key()), []);
        let chart = self.series.chart.as_ref();
        let signals = self.account.signals.iter().map(|signal| signal_of(self.series, signal));
        document["explanation"] = json!({
            "period": self.point.period.to_string(),
            "formula": of("formula")?, "numerator": of("numerator")?, "denominator": of("denominator")?,
            "interval": of("interval")?,
            "counted": counted.collect::<Vec<_>>(), "left_out": left_out.collect::<Vec<_>>(),
            "policy": { "version": version.version, "from": version.from.to_string(), "decision": version.decision },
            "parameters": parameters,
            "source": self.git.map(|git| json!({ "commit": git.head.id, "clean": git.clean })),
            "chart": chart.map(|chart| json!({ "rules": chart.rules.name(), "why": chart.why.name() })),
            "signals": signals.collect::<Vec<_>>(),
            "false_alarm_rate": chart.and_then(Chart::false_alarms),
        });
        Ok(document)
    }
}
