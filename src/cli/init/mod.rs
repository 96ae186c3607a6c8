//! `pinguan init`: starts a company's own repository in an empty folder. What it writes is judged before the first file
//! is written, so that check and build succeed at once.

mod company;
mod forge;
mod policy;

use super::{Ended, Failure, Global, Outcome, output, project, replace};
use crate::calendar::{Date, Zone};
use crate::diagnostic::Args;
use crate::ledger::Ledger;
use crate::locale::{Locale, Messages};
use crate::record::{Handle, Kind, Layout};
use crate::report::{Format, visible};
use crate::source::Sources;
use crate::yaml::Laid;
use anyhow::{Context, anyhow};
use std::collections::BTreeMap;
use std::io::{BufRead, IsTerminal};
use std::path::{Path, PathBuf};

/// Options of `init`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  pinguan init quality --jurisdiction tw --name 安衡資產服務
  pinguan init --jurisdiction uk --org acme --locale en
  pinguan init --jurisdiction us --minimal

On a terminal, what is not given is asked for.")]
pub(super) struct Arguments {
    /// The folder; made when it is not there, and empty but for .git when it is
    #[arg(value_name = "DIR", default_value = ".")]
    folder: PathBuf,
    /// The law of the place: contact-practice pack, calendar, time zone
    #[arg(long, value_name = "PLACE")]
    jurisdiction: Option<Jurisdiction>,
    /// The company's name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The organisation on the forge, whose teams review
    #[arg(long, value_name = "ORG")]
    org: Option<String>,
    /// Only records, policy and .gitignore
    #[arg(long, conflicts_with = "full")]
    minimal: bool,
    /// Also site, workflows of GitHub and GitLab, owners of paths, templates, settings of editors; this is the default
    #[arg(long)]
    full: bool,
}

/// The law of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Jurisdiction {
    /// Taiwan
    Tw,
    /// Mainland China
    Cn,
    /// United Kingdom
    Uk,
    /// United States
    Us,
}

impl Jurisdiction {
    fn pack(self) -> &'static str {
        match self {
            Self::Tw => "tw",
            Self::Cn => "cn-gbt45251",
            Self::Uk => "uk-conc",
            Self::Us => "us-regf",
        }
    }

    /// Parameters for which its pack asks more than what a policy starts with.
    fn stricter(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Tw => &[("partner_evaluation_days", "92")],
            Self::Cn | Self::Uk | Self::Us => &[],
        }
    }

    fn time_zone(self) -> &'static str {
        match self {
            Self::Tw => "Asia/Taipei",
            Self::Cn => "Asia/Shanghai",
            Self::Uk => "Europe/London",
            Self::Us => "America/New_York",
        }
    }

    /// The published calendar of its working days, where there is one.
    fn calendar(self) -> Option<&'static str> {
        match self {
            Self::Tw => Some("tw"),
            Self::Cn => Some("cn"),
            Self::Uk | Self::Us => None,
        }
    }

    fn locale(self) -> Locale {
        match self {
            Self::Tw => Locale::ZhHant,
            Self::Cn => Locale::ZhHans,
            Self::Uk | Self::Us => Locale::En,
        }
    }
}

/// What a new project is made from.
struct Start<'a> {
    messages: &'a Messages,
    locale: Locale,
    jurisdiction: Jurisdiction,
    name: String,
    org: String,
    today: Date,
}

impl Start<'_> {
    /// A message in the company's language.
    fn say(&self, key: &str, args: impl Into<Args>) -> anyhow::Result<String> {
        self.messages.text(self.locale, key, &args.into())
    }

    /// The lines of a message as comments of a YAML text.
    fn comment(&self, key: &str, indent: usize) -> anyhow::Result<String> {
        let pad = " ".repeat(indent);
        let said = self.say(key, [])?;
        let lines: Vec<_> = said.lines().map(|line| format!("{pad}# {line}")).collect();
        Ok(lines.join("\n") + "\n")
    }

    /// The decision by which everything was adopted.
    fn decision(&self) -> String {
        format!("DEC-{}-001", self.today.year())
    }
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let messages = Messages::built_in();
    let jurisdiction = jurisdiction(global, arguments)?;
    let locale = spoken(global, jurisdiction.locale())?;
    let is_here = global.root.as_os_str() == ".";
    let folder = if is_here { arguments.folder.clone() } else { global.root.join(&arguments.folder) };
    let in_the_way = in_the_way(&folder)?;
    if !in_the_way.is_empty() {
        let (path, files) = (folder.display().to_string(), in_the_way.join(", "));
        return Err(global.refuse("init-in-the-way", [("path", &path), ("files", &files)]));
    }
    let placeholder = messages.text(locale, "init-company", &Args::new())?;
    let name = answer(global, arguments.name.as_ref(), "init-ask-name", &placeholder)?;
    let org = answer(global, arguments.org.as_ref(), "init-ask-org", "example")?;
    if name.trim().is_empty() || visible(&name) != name {
        return Err(global.refuse("desk-words", [("option", "name"), ("words", &visible(&name))]));
    }
    if org.contains('/') || Handle::parse(&format!("@{org}/quality")).is_none() {
        return Err(global.refuse("init-no-org", [("org", &visible(&org))]));
    }
    let zone = Zone::named(jurisdiction.time_zone()).context("the time zone of a place")?;
    let today = global.first_day(&zone)?;
    let start = Start { messages: &messages, locale, jurisdiction, name, org, today };
    let files = files(global, &start, is_minimal(global, arguments)?)?;
    std::fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    for (path, text) in &files {
        replace::create(&folder, path, text)?;
    }
    if !global.quiet {
        output::say(&done(&start, &folder, &files)?)?;
    }
    Ok(Outcome::Passed)
}

/// Every file by its path, judged: a project in which the check finds anything is not written.
fn files(global: &Global, start: &Start, is_minimal: bool) -> Result<BTreeMap<String, String>, Failure> {
    let mut files = company::files(start)?;
    files.extend(policy::files(start)?);
    for (path, text) in &mut files {
        if let Some(Ok(Laid::Anew(laid))) = Kind::of_path(path).map(|kind| Layout::of(kind).lay_out(text)) {
            *text = laid;
        }
    }
    let sources = Sources::from_texts(files.clone());
    let ledger = match Ledger::load(sources) {
        Ok(ledger) => ledger,
        Err(unjudgeable) => {
            let unjudged = project::unjudged(global, *unjudgeable, Messages::built_in());
            let told = unjudged.report().render(Format::Concise)?;
            return Err(Failure::Io(anyhow!("a new project cannot be judged: {told}")));
        }
    };
    let here =
        Global { root: global.root.clone(), as_of: Some(start.today), locale: Some(start.locale), ..*global };
    let project = project::judged(&here, ledger, None, Messages::built_in())?;
    let counts = project.verdict.counts;
    if counts.errors + counts.warnings + counts.breaches > 0 {
        let told = project.report(crate::diagnostic::Level::Warning).render(Format::Concise)?;
        return Err(Failure::Io(anyhow!("a new project is not as it should be: {told}")));
    }
    files.extend(forge::files(start, &project.ledger, is_minimal)?);
    Ok(files)
}

/// What was written, and what comes next.
fn done(start: &Start, folder: &Path, files: &BTreeMap<String, String>) -> Result<String, Failure> {
    let path = visible(&folder.display().to_string());
    let args = || {
        [
            ("path", path.as_str().into()),
            ("files", files.len().into()),
            ("pack", start.jurisdiction.pack().into()),
        ]
    };
    Ok(start.say("init-done", args())? + "\n" + &start.say("init-next", args())? + "\n")
}

/// What lies in a folder beside its repository, ten at most.
fn in_the_way(folder: &Path) -> Result<Vec<String>, Failure> {
    let told = || format!("cannot read {}", folder.display());
    let mut found = Vec::new();
    match std::fs::read_dir(folder) {
        Ok(entries) => {
            for entry in entries {
                let name = entry.with_context(told)?.file_name();
                found.extend(Some(visible(&name.to_string_lossy())).filter(|name| name != ".git"));
            }
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {}
        Err(error) => return Err(Failure::Io(anyhow!(error).context(told()))),
    }
    found.sort();
    if found.len() > 10 {
        found.truncate(10);
        found.push("…".to_owned());
    }
    Ok(found)
}

fn is_asked() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// One line that somebody types.
fn typed(question: &str) -> Result<String, Failure> {
    output::complain(question)?;
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).context("cannot read the answer")?;
    Ok(line.trim().to_owned())
}

/// An option, else what is typed, else what stands in for it.
fn answer(global: &Global, given: Option<&String>, key: &str, default: &str) -> Result<String, Failure> {
    if let Some(given) = given {
        return Ok(given.clone());
    }
    if !is_asked() {
        return Ok(default.to_owned());
    }
    let line = typed(&question(global, key, default)?)?;
    Ok(if line.is_empty() { default.to_owned() } else { line })
}

fn question(global: &Global, key: &str, default: &str) -> Result<String, Failure> {
    let args = [("default", default.into())].into();
    Ok(Messages::built_in().text(global.language(None), key, &args)? + " ")
}

/// The company's first language: the flag, else what is typed, else that of the place.
fn spoken(global: &Global, own: Locale) -> Result<Locale, Failure> {
    if let Some(given) = global.locale {
        return Ok(given);
    }
    let word = answer(global, None, "init-ask-locale", own.tag())?;
    Locale::parse(&word).ok_or_else(|| global.refuse("init-no-locale", [("word", &visible(&word))]))
}

/// Whether only records and policy are wanted: the flags, else what is typed, else everything.
fn is_minimal(global: &Global, arguments: &Arguments) -> Result<bool, Failure> {
    if arguments.minimal || arguments.full {
        return Ok(arguments.minimal);
    }
    let word = answer(global, None, "init-ask-extent", "full")?;
    match word.to_lowercase().as_str() {
        "full" => Ok(false),
        "minimal" => Ok(true),
        _ => Err(global.refuse("init-no-extent", [("word", &visible(&word))])),
    }
}

/// The place whose law it is; there is none that could stand in for it.
fn jurisdiction(global: &Global, arguments: &Arguments) -> Result<Jurisdiction, Failure> {
    use clap::ValueEnum;
    let word = match arguments.jurisdiction {
        Some(given) => return Ok(given),
        None if is_asked() => typed(&question(global, "init-ask-jurisdiction", "")?)?,
        None => String::new(),
    };
    Jurisdiction::from_str(&word, true).map_err(|_| global.refuse("init-no-jurisdiction", []))
}
