//! `pinguan explain packs` and `explain pack NAME`: every value of a contact-practice pack with its source and
//! status; which packs are in force, and what they come to with the company's own parameters.

use super::{Failure, Global};
use crate::calendar::Date;
use crate::diagnostic::{Arg, Args};
use crate::ledger::Ledger;
use crate::locale::{Locale, Messages};
use crate::policy::{
    Bound, Calls, Limits, NamedPack, Need, Needed, Origin, PolicyBook, Weight, built_in, needs,
};
use crate::record::{Override, Source, WindowPlace};
use crate::report::visible;
use crate::source::Sources;
use anyhow::Result;
use std::fmt::Write;

/// What is to be said of one pack, or of all when none is named.
pub(super) fn explain(
    global: &Global,
    messages: &Messages,
    locale: Locale,
    name: Option<&str>,
) -> Result<String, Failure> {
    let project = open(global);
    let teller = Teller { messages, locale };
    let packs = match &project {
        Some((book, _)) => book.packs().all().cloned().collect(),
        None => built_in().to_vec(),
    };
    let Some(name) = name else {
        return Ok(teller.all(&packs, project.as_ref())?);
    };
    if let Some(pack) = packs.iter().find(|pack| pack.name == name) {
        return Ok(teller.pack(pack)?);
    }
    let args = [("subject", visible(name).into())].into();
    Err(Failure::Usage(messages.text(locale, "explain-unknown", &args)?))
}

/// The policy of the project below the root and its day, where there is one that can be read.
fn open(global: &Global) -> Option<(PolicyBook, Date)> {
    let ledger = Ledger::load(Sources::read(&global.root, &["records"]).ok()?).ok()?;
    let policy = &ledger.policy.record;
    let own = ledger.packs.iter().map(|filed| (filed.path.as_str(), &*filed.record));
    let book = PolicyBook::new(policy, None).0.with_packs(policy, own);
    let today = global.today(&ledger.company.record, &ledger.zone, None).ok()?;
    Some((book, today))
}

struct Teller<'a> {
    messages: &'a Messages,
    locale: Locale,
}

impl Teller<'_> {
    fn say(&self, key: &str, args: impl Into<Args>) -> Result<String> {
        self.messages.text(self.locale, key, &args.into())
    }

    fn word(&self, key: &str) -> Result<String> {
        self.say(key, [])
    }

    fn all(&self, packs: &[NamedPack], project: Option<&(PolicyBook, Date)>) -> Result<String> {
        let mut text = String::new();
        for pack in packs {
            let origin = self.word(if pack.path.is_some() { "pack-own" } else { "pack-built-in" })?;
            let title = visible(pack.pack.title.in_locale(self.locale).0);
            writeln!(text, "{:<14}  {title} ({origin})", visible(&pack.name))?;
        }
        let Some((book, today)) = project else { return Ok(text) };
        let chosen: Vec<_> = book.packs().on(*today).iter().map(|pack| visible(&pack.name)).collect();
        let date = ("date", Arg::Date(*today));
        let line = if chosen.is_empty() {
            self.say("pack-none-in-force", [date])?
        } else {
            self.say("pack-in-force", [date, ("packs", chosen.join(", ").into())])?
        };
        writeln!(text, "\n{line}\n\n{}", self.word("pack-combined")?)?;
        self.combined(&book.limits(*today), &mut text)?;
        Ok(text)
    }

    /// Everything that limits contact, the strictest of each kind.
    fn combined(&self, limits: &Limits, text: &mut String) -> Result<()> {
        let open: Vec<_> = limits.open(true);
        for (from, to) in &open {
            let clock = |minutes: &u16| format!("{:02}:{:02}", minutes / 60, minutes % 60);
            let args = [("start", clock(from).into()), ("end", clock(to).into())];
            writeln!(text, "  {}", self.say("pack-window", args)?)?;
        }
        if open.is_empty() {
            writeln!(text, "  {}", self.word("pack-open-none")?)?;
        }
        for bound in limits.calls() {
            let line = self.calls(&bound.value)?;
            self.bounded(&line, bound, true, text)?;
        }
        for bound in limits.needs() {
            let line = self.needed(bound.value)?;
            self.bounded(&line, bound, bound.value.need.is_judged(), text)?;
        }
        Ok(())
    }

    /// A line on a bound: where it comes from and, if rules judge it, what going beyond it means.
    fn bounded<T>(&self, line: &str, bound: &Bound<T>, is_judged: bool, text: &mut String) -> Result<()> {
        let from = match &bound.origin {
            Origin::Parameter => self.word("pack-from-policy")?,
            Origin::Pack { pack, source, .. } => {
                let status = self.word(&format!("pack-status-{}", source.status.name()))?;
                format!("{} · {status}", visible(pack))
            }
        };
        write!(text, "  {line} · {from}")?;
        if is_judged {
            write!(text, " · {}", self.weight(bound.weight)?)?;
        } else {
            write!(text, " · {}", self.word("pack-not-judged")?)?;
        }
        text.push('\n');
        Ok(())
    }

    fn weight(&self, weight: Weight) -> Result<String> {
        self.word(match weight {
            Weight::Hard => "pack-weight-hard",
            Weight::Presumed => "pack-weight-presumed",
            Weight::Soft => "pack-weight-soft",
        })
    }

    fn calls(&self, calls: &Calls) -> Result<String> {
        let scope = self.word(&format!("pack-scope-{}", calls.scope.name()))?;
        let args = [("count", calls.count.into()), ("days", calls.per_days.into()), ("scope", scope.into())];
        self.say(&format!("pack-calls-{}", calls.counts.name()), args)
    }

    fn needed(&self, needed: Needed) -> Result<String> {
        let never = needed.need == Need::ThirdParty && needed.value == 0;
        let key = format!("pack-need-{}{}", needed.need.name(), if never { ".never" } else { "" });
        self.say(&key, [("value", needed.value.into())])
    }

    /// One pack, value by value.
    fn pack(&self, named: &NamedPack) -> Result<String> {
        let pack = &named.pack;
        let mut text =
            format!("{}  {}\n", visible(&named.name), visible(pack.title.in_locale(self.locale).0));
        if let Some(window) = &pack.window {
            let key = if window.end_inclusive { "pack-window.inclusive" } else { "pack-window" };
            let args = [("start", window.start.to_string().into()), ("end", window.end.to_string().into())];
            let mut line = self.say(key, args)?;
            let place = match window.tz {
                WindowPlace::Debtor => "pack-window-debtor",
                WindowPlace::Office => "pack-window-office",
            };
            write!(line, " · {}", self.word(place)?)?;
            if window.r#override == Some(Override::Consent) {
                write!(
                    line,
                    " · {} · {}",
                    self.word("pack-window-consent")?,
                    self.word("pack-consent-not-shown")?
                )?;
            }
            self.value(&line, &window.source, &mut text)?;
        }
        let alone = Limits::of_pack(named);
        for bound in alone.calls() {
            let line = format!("{} · {}", self.calls(&bound.value)?, self.weight(bound.weight)?);
            self.sourced(&line, &bound.origin, &mut text)?;
        }
        for bound in needs(named) {
            let mut line = self.needed(bound.value)?;
            if !bound.value.need.is_judged() {
                write!(line, " · {}", self.word("pack-not-judged")?)?;
            }
            self.sourced(&line, &bound.origin, &mut text)?;
        }
        if let Some(complaint) = pack.complaint.as_ref().filter(|complaint| !complaint.extend.is_empty()) {
            let days = complaint.extend.iter().map(|days| format!("+{days}")).collect::<Vec<_>>().join(", ");
            self.value(&self.say("pack-extension", [("days", days.into())])?, &complaint.source, &mut text)?;
        }
        if pack.training.as_ref().is_some_and(|training| training.hours_per_year.is_none()) {
            writeln!(text, "\n{}", self.word("pack-training-hours-unknown")?)?;
        }
        Ok(text)
    }

    fn sourced(&self, line: &str, origin: &Origin, text: &mut String) -> Result<()> {
        match origin {
            Origin::Pack { source, .. } => self.value(line, source, text),
            Origin::Parameter => Ok(()),
        }
    }

    fn value(&self, line: &str, source: &Source, text: &mut String) -> Result<()> {
        let citation = visible(&source.citation);
        writeln!(text, "\n{line}\n  {}", self.say("pack-source", [("citation", citation.into())])?)?;
        if let Some(url) = &source.url {
            writeln!(text, "  {}", self.say("pack-url", [("url", visible(url).into())])?)?;
        }
        let status = self.word(&format!("pack-status-{}", source.status.name()))?;
        writeln!(text, "  {}", self.say("pack-status", [("status", status.into())])?)?;
        Ok(())
    }
}
