//! `pinguan explain`: what a rule checks, how a KPI is made, what a clause asks for, which parameters there are;
//! packs are explained by `packs`.

use super::{Ended, Global, Outcome, output};
use crate::calendar::Date;
use crate::diagnostic::Args;
use crate::gate::Fault;
use crate::kpi::{Kpi, KpiBook};
use crate::locale::{Locale, Messages};
use crate::policy::{PARAMETERS, POLICY_PATH, Parameter, PolicyBook, Shape};
use crate::rules::{Edit, InForce, Rule, RuleBook, Sample, Use, uses_of};
use anyhow::Result;
use std::fmt::Write;

/// Options of `explain`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// A rule (PLN-011 or its name), a KPI (COMPLAINT), a clause (3.1.2b), a parameter (waiver_days), or: rules,
    /// kpis, parameters, packs, pack NAME (or NAME alone)
    #[arg(value_name = "SUBJECT", required_unless_present = "coverage", conflicts_with = "coverage")]
    subject: Option<String>,
    /// The name of the pack, such as tw
    #[arg(value_name = "NAME")]
    name: Option<String>,
    /// What covers each clause of the regulation: kinds of record, rules, measures, records; and the gaps
    #[arg(long)]
    coverage: bool,
    /// Only the clauses of a chapter
    #[arg(long, value_name = "NUMBER", requires = "coverage")]
    chapter: Option<u32>,
    /// The form of the table of coverage
    #[arg(long, value_name = "FORMAT", default_value = "human", requires = "coverage")]
    format: super::coverage::Format,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let Some(subject) = arguments.subject.as_deref() else {
        return super::coverage::run(global, arguments.chapter, arguments.format);
    };
    let in_force = super::rules::in_force(global).unwrap_or_default();
    let locale = in_force.language(global);
    let super::rules::InForce { rules, kpis, .. } = in_force;
    let messages = Messages::built_in().with(rules.words()).with(kpis.words());
    let teller = Teller { messages: &messages, rules: &rules, kpis: &kpis, locale };
    let clause = format!("clause-{}", subject.replace('.', "-"));
    let asked = arguments.name.as_deref();
    let text = if subject == "pack" || subject == "packs" {
        super::packs::explain(global, &messages, locale, asked)?
    } else if let Some(rule) = rules.named(subject) {
        teller.rule(&rule)?
    } else if let Some(fault) = Fault::named(subject) {
        teller.fault(fault)?
    } else if let Some(kpi) = kpis.named(&subject.to_uppercase()) {
        teller.kpi(kpi)?
    } else if let Some(parameter) = PARAMETERS.iter().find(|parameter| parameter.key == subject) {
        teller.parameter(global, parameter)?
    } else if subject.contains('.') && messages.has(teller.locale, &clause) {
        teller.clause(subject, &clause)?
    } else {
        match subject {
            "rules" => teller.rules()?,
            "kpis" => teller.kpis()?,
            "parameters" => teller.parameters()?,
            pack => super::packs::explain(global, &messages, locale, Some(pack))?,
        }
    };
    output::say(&text)?;
    Ok(Outcome::Passed)
}

struct Teller<'a> {
    messages: &'a Messages,
    rules: &'a RuleBook,
    kpis: &'a KpiBook,
    locale: Locale,
}

impl Teller<'_> {
    fn say(&self, key: &str) -> Result<String> {
        self.messages.text(self.locale, key, &Args::new())
    }

    /// What a rule asks; of a level that it has, or that only a change has.
    fn asked(&self, (id, name, clauses): (&str, &str, &[&str]), kind: &str) -> Result<String> {
        let mut text = format!("{id} {} ({name})\n\n", self.say(&format!("{name}.title"))?);
        writeln!(text, "{kind} · {} {}\n", self.say("clause")?, clauses.join(", "))?;
        for part in ["what", "why", "mend"] {
            let heading = self.say(&format!("explain-{part}"))?;
            writeln!(text, "{heading}\n  {}\n", self.say(&format!("{name}.{part}"))?)?;
        }
        Ok(text)
    }

    fn fault(&self, fault: Fault) -> Result<String> {
        self.asked(fault.told(), &self.say("explain-of-a-change")?)
    }

    fn rule(&self, rule: &InForce) -> Result<String> {
        let nature = self.say(&format!("nature-{}", rule.nature.name()))?;
        let level = self.say(&format!("level-{}", rule.level.name()))?;
        let mut text = self.asked((rule.id, rule.name, rule.clauses), &format!("{nature} · {level}"))?;
        for (name, condition) in rule.conditions() {
            writeln!(
                text,
                "{}\n  {}\n",
                self.say(&format!("rule-{name}"))?,
                crate::report::visible(condition)
            )?;
        }
        for (key, fails) in [("explain-fails", true), ("explain-passes", false)] {
            for index in 0..rule.count(fails) {
                writeln!(text, "{}", self.say(key)?)?;
                text.extend(rule.sample(fails, index, edits));
                text.push('\n');
            }
        }
        Ok(text)
    }

    fn kpi(&self, kpi: &Kpi) -> Result<String> {
        let key = kpi.key();
        let mut text =
            format!("{} {}\n\n  {}\n\n", kpi.id(), self.say(&key)?, self.say(&format!("{key}.about"))?);
        for part in ["formula", "numerator", "denominator", "interval"] {
            let heading = self.say(&format!("explain-{part}"))?;
            writeln!(text, "{heading}: {}", self.say(&format!("{key}.{part}"))?)?;
        }
        writeln!(text, "{}: {}", self.say("clause")?, kpi.clauses.join(", "))?;
        for (name, condition) in kpi.conditions() {
            let heading = self.say(&format!("method-{name}"))?;
            writeln!(text, "\n{heading}\n  {}", crate::report::visible(condition))?;
        }
        Ok(text)
    }

    fn clause(&self, id: &str, key: &str) -> Result<String> {
        let mut text =
            format!("{id} {}\n\n  {}\n\n", self.say(key)?, self.say(&format!("{key}.obligation"))?);
        for part in ["obliged", "evidence"] {
            let heading = self.say(&format!("explain-{part}"))?;
            writeln!(text, "{heading}: {}", self.say(&format!("{key}.{part}"))?)?;
        }
        for rule in self.rules.of_clause(id) {
            writeln!(text, "{} {}", rule.id, self.say(&format!("{}.title", rule.name))?)?;
        }
        for kpi in self.kpis.of_clause(id) {
            writeln!(text, "{} {}", kpi.id(), self.say(&kpi.key())?)?;
        }
        Ok(text)
    }

    fn rules(&self) -> Result<String> {
        let all = self.rules.all();
        let of_records = all.iter().map(|rule| (rule.id, rule.name));
        let of_changes = Fault::ALL.map(|fault| (fault.told().0, fault.told().1));
        let line = |(id, name)| Ok(format!("{id}  {}\n", self.say(&format!("{name}.title"))?));
        of_records.chain(of_changes).map(line).collect()
    }

    fn kpis(&self) -> Result<String> {
        self.kpis.all().map(|kpi| Ok(format!("{:<10}  {}\n", kpi.id(), self.say(&kpi.key())?))).collect()
    }

    fn parameters(&self) -> Result<String> {
        let mut text = String::new();
        for parameter in PARAMETERS {
            let about = self.say(&about(parameter))?;
            write!(
                text,
                "{}\n  {about}\n  {}",
                parameter.key,
                range(self.messages, self.locale, parameter)?
            )?;
            match uses_of(parameter.key) {
                Use::Rules(rules) => writeln!(text, " · {}", rules.join(", "))?,
                Use::Engine(_) | Use::Waits(_) => writeln!(text)?,
            }
        }
        Ok(text)
    }

    /// That a contact pack is stricter than the company's parameter, where one is.
    fn stricter(&self, policy: &PolicyBook, key: &str, date: Date) -> Result<Option<String>> {
        let Some(found) = policy.stricter(key, date) else { return Ok(None) };
        let shown = |text: &str| crate::report::visible(text).into();
        let args = [
            ("own", shown(&found.own)),
            ("pack", shown(&found.pack)),
            ("value", shown(&found.value)),
            ("citation", shown(&found.citation)),
        ];
        let key = if found.holds { "stricter-holds" } else { "stricter-warns" };
        self.messages.text(self.locale, key, &args.into()).map(Some)
    }

    /// A parameter, what uses it, and what the project's policy makes of it, where there is one.
    fn parameter(&self, global: &Global, parameter: &Parameter) -> Result<String> {
        let mut text = format!("{}\n\n  {}\n\n", parameter.key, self.say(&about(parameter))?);
        writeln!(
            text,
            "{}: {}",
            self.say("explain-default")?,
            range(self.messages, self.locale, parameter)?
        )?;
        if let Ok(Ok(project)) = super::project::open(global) {
            let set = project.policy.set_on(parameter.key, project.as_of);
            if let Some((version, field)) = set {
                let line = project.ledger.places(POLICY_PATH, &[&field]).first().map_or(1, |span| span.line);
                let value = project.policy.on(project.as_of).written(parameter.key);
                let date = version.from;
                writeln!(text, "{}: {value}", self.say("explain-in-force")?)?;
                if let Some(line) = self.stricter(&project.policy, parameter.key, project.as_of)? {
                    writeln!(text, "  {line}")?;
                }
                writeln!(text, "  {} {date} · {} · {POLICY_PATH}:{line}", version.version, version.decision)?;
            }
        }
        match uses_of(parameter.key) {
            Use::Rules(rules) => {
                writeln!(text, "{}:", self.say("explain-used-by")?)?;
                for rule in rules.iter().filter_map(|id| Rule::named(id)) {
                    writeln!(text, "  {} {}", rule.id, self.say(&format!("{}.title", rule.name))?)?;
                }
            }
            Use::Engine(_) => writeln!(text, "{}", self.say("explain-used-by-engine")?)?,
            Use::Waits(_) => writeln!(text, "{}", self.say("explain-waits")?)?,
        }
        Ok(text)
    }
}

/// The key of a parameter's description.
pub(super) fn about(parameter: &Parameter) -> String {
    format!("parameter-{}", parameter.key.replace('_', "-"))
}

/// Unit, range, default and clause of a parameter in one line.
pub(super) fn range(messages: &Messages, locale: Locale, parameter: &Parameter) -> Result<String> {
    let say = |key: &str| messages.text(locale, key, &Args::new());
    let range = match parameter.shape {
        Shape::Whole { default, min, max } => format!("{default} ({min}–{max})"),
        Shape::Clock { default } => default.to_owned(),
        Shape::Interval { default } => say(&format!("interval-{}", default.name()))?,
        Shape::Categories { default } | Shape::Channels { default } => default.join(", "),
    };
    let unit = say(&format!("unit-{}", parameter.unit.replace('_', "-")))?;
    Ok(format!("{range} {unit} · {}", parameter.clause))
}

/// The edits of a sample in lines: `+` for what is set or added, `-` for what is removed.
fn edits(sample: &Sample) -> String {
    let lines = |edit: &Edit| {
        let path = edit.path();
        match edit {
            Edit::Set(_, field, value) | Edit::Lay(_, field, value) => {
                format!("  {path}\n    + {field}: {value}\n")
            }
            Edit::Remove(_, field) => format!("  {path}\n    - {field}\n"),
            Edit::File(_, whole) => {
                let lines: Vec<_> = whole.lines().map(|line| format!("    + {line}\n")).collect();
                format!("  {path}\n{}", lines.concat())
            }
            Edit::Delete(_) => format!("  - {path}\n"),
            // beside others of the same file it says nothing more
            Edit::Keep(_) if sample.edits.len() > 1 => String::new(),
            Edit::Keep(_) => format!("  {path}\n"),
        }
    };
    sample.edits.iter().map(lines).collect::<Vec<_>>().concat()
}
