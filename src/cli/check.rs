//! `pinguan check`: judges the work tree, or with `--base` a change before it is merged.

use super::fix::{self, Mended};
use super::project::{self, Opened};
use super::{Ended, Failure, Global, Outcome, audit, gate, output, setting};
use crate::diagnostic::{Diagnostic, Level};
use crate::report::{Format, Outcome as Judged, Report};
use crate::rules::{Rule, attempt};
use clap::ValueEnum;
use std::path::{Component, Path, PathBuf};

/// Times that mends are applied at most: each may show another.
const MOST_ROUNDS: usize = 8;

/// Options of `check`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Report only on these files or folders; everything is judged all the same
    #[arg(value_name = "PATH")]
    pub(super) paths: Vec<PathBuf>,
    /// How the findings are given on standard output
    #[arg(long, value_name = "FORMAT", default_value = "human", env = "PINGUAN_FORMAT")]
    format: FormatName,
    /// Write a report to a file as well; may be given several times
    #[arg(long, value_name = "FORMAT=FILE", value_parser = parse_report)]
    report: Vec<(FormatName, PathBuf)>,
    /// The level from which findings fail the check
    #[arg(long, value_name = "LEVEL", default_value = "error")]
    fail_on: Threshold,
    /// Report only these rules, by id or name
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = parse_rule)]
    pub(super) select: Vec<String>,
    /// Leave out these rules, by id or name
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = parse_rule)]
    pub(super) ignore: Vec<String>,
    /// Apply the mends that are certain, then judge again; what was approved is never changed
    #[arg(long, conflicts_with = "base")]
    fix: bool,
    /// Judge what merging the head into this commit would give, by what judges at this commit: a branch, a full
    /// reference or a full hash. Only what is new blocks
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// The change to be merged
    #[arg(long, value_name = "REV", default_value = "HEAD", requires = "base")]
    pub(super) head: String,
    /// After the merge: judge every commit of the head's own line since the base, each by what judged before it
    #[arg(long, requires = "base", conflicts_with_all = ["bootstrap", "verdict", "report", "paths"])]
    audit: bool,
    /// Judge a first policy by itself, where the base has none
    #[arg(long, requires = "base")]
    pub(super) bootstrap: bool,
    /// Where the verdict is written; in the folder of the repository when absent
    #[arg(long, value_name = "FILE", requires = "base")]
    pub(super) verdict: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FormatName {
    /// For people, with the place in the text
    Human,
    /// A line a finding
    Concise,
    /// One JSON document
    Json,
    /// A JSON object a line
    Jsonl,
    /// SARIF 2.1.0, for code-scanning services
    Sarif,
    /// `JUnit` XML, for CI servers
    Junit,
    /// GitHub workflow commands
    Github,
    /// GitLab Code Quality
    Gitlab,
    /// reviewdog's JSON
    Rdjson,
    /// A table for a comment on a pull request
    Markdown,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Threshold {
    /// Errors fail
    Error,
    /// Warnings fail as well
    Warning,
}

fn parse_report(text: &str) -> Result<(FormatName, PathBuf), String> {
    let (format, file) = text.split_once('=').ok_or(super::form::REPORT)?;
    if file.is_empty() {
        return Err(super::form::NO_FILE.to_owned());
    }
    Ok((FormatName::from_str(format, false)?, PathBuf::from(file)))
}

/// The id of a rule that is built in, or what may be one of the policy's own: that is known once the policy is read.
fn parse_rule(text: &str) -> Result<String, String> {
    let own = || text.starts_with("OWN-") || text.starts_with(crate::locale::OWN);
    let known = Rule::named(text).map(|rule| rule.id.to_owned()).or_else(|| own().then(|| text.to_owned()));
    known.ok_or_else(|| super::form::RULE.to_owned())
}

impl FormatName {
    fn format(self, color: bool) -> Format {
        match self {
            Self::Human => Format::Human { color },
            Self::Concise => Format::Concise,
            Self::Json => Format::Json,
            Self::Jsonl => Format::Jsonl,
            Self::Sarif => Format::Sarif,
            Self::Junit => Format::Junit,
            Self::Github => Format::Github,
            Self::Gitlab => Format::Gitlab,
            Self::Rdjson => Format::Rdjson,
            Self::Markdown => Format::Markdown,
        }
    }
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let threshold = match arguments.fail_on {
        Threshold::Error => Level::Error,
        Threshold::Warning => Level::Warning,
    };
    if let Some(base) = arguments.base.as_deref().filter(|_| arguments.audit) {
        return audit::run(global, arguments, base, threshold);
    }
    if let Some(base) = &arguments.base {
        return gate::run(global, arguments, base, threshold);
    }
    if setting::judges_a_merge() {
        return Err(project::not_possible(global.refuse("check-needs-base", [])));
    }
    let opened = project::open_by(global, attempt)?;
    let opened = if arguments.fix { fixed(global, arguments, opened)? } else { opened };
    let mut project = match opened {
        Ok(project) => project,
        Err(unjudged) => {
            give(global, arguments, &unjudged.report())?;
            return Err(unjudged.failure());
        }
    };
    let rules = &project.verdict.rules;
    let asked = arguments.select.iter().chain(&arguments.ignore);
    if let Some(unknown) = asked.into_iter().find(|word| rules.named(word).is_none()) {
        return Err(global.refuse("usage-no-rule", [("rule", unknown)]));
    }
    let verdict = &mut project.verdict;
    verdict.diagnostics.retain(|found| arguments.asks_for(found));
    verdict.recount();
    let mut report = project.report(threshold);
    let failed = report.summary.verdict == Judged::Fail;
    let shown = within(global, &arguments.paths, report.diagnostics)?;
    report.diagnostics = &shown;
    give(global, arguments, &report)?;
    project::holds(&project.verdict, &project.messages, project.locale)?;
    // the process ends here: to take apart what was read would be a tenth of the whole time
    std::mem::forget(project);
    Ok(if failed { Outcome::Findings } else { Outcome::Passed })
}

/// A project, mended until no mend is left to apply, and judged again.
fn fixed(global: &Global, arguments: &Arguments, mut opened: Opened) -> Result<Opened, Failure> {
    let wanted = Wanted::new(global, &arguments.paths)?;
    let mut total = Mended::default();
    // a mend may show what it hid: a field is judged only when its name is known
    for _ in 0..MOST_ROUNDS {
        let (all, sources) = match &opened {
            Ok(project) => (&project.verdict.diagnostics, &project.ledger.sources),
            Err(unjudged) => (&unjudged.diagnostics, &unjudged.sources),
        };
        let is_wanted = |found: &&Diagnostic| arguments.asks_for(found) && wanted.holds(&found.path);
        let chosen: Vec<_> = all.iter().filter(is_wanted).collect();
        let mended = fix::mend(global, &chosen, sources)?;
        total.applied += mended.applied;
        total.files = total.files.max(mended.files);
        total.offered = mended.offered;
        if mended.applied == 0 {
            break;
        }
        opened = project::open_by(global, attempt)?;
    }
    let (messages, locale) = match &opened {
        Ok(project) => (&*project.messages, project.locale),
        Err(unjudged) => (&unjudged.messages, unjudged.locale),
    };
    let args =
        [("applied", total.applied.into()), ("files", total.files.into()), ("offered", total.offered.into())];
    output::complain(&format!("{}\n", messages.text(locale, "fix-summary", &args.into())?))?;
    Ok(opened)
}

impl Arguments {
    /// Whether the rule of a finding was asked for.
    fn asks_for(&self, found: &Diagnostic) -> bool {
        let named = |rules: &[String]| rules.iter().any(|rule| *rule == found.rule || *rule == found.name);
        (self.select.is_empty() || named(&self.select)) && !named(&self.ignore)
    }
}

/// Writes the report in every format that was asked for.
pub(super) fn give(global: &Global, arguments: &Arguments, report: &Report) -> Result<(), Failure> {
    for (format, file) in &arguments.report {
        let text = report.render(format.format(false))?;
        std::fs::write(file, text)
            .map_err(|error| anyhow::anyhow!(error).context(format!("cannot write {}", file.display())))?;
    }
    output::say(&report.render(arguments.format.format(global.colors()))?)
}

/// The findings below the paths that were named; all when none was.
pub(super) fn within(
    global: &Global,
    paths: &[PathBuf],
    all: &[Diagnostic],
) -> Result<Vec<Diagnostic>, Failure> {
    let wanted = Wanted::new(global, paths)?;
    Ok(all.iter().filter(|found| wanted.holds(&found.path)).cloned().collect())
}

/// The paths that were named, as they stand in findings; everything when none was.
pub(super) struct Wanted(Vec<String>);

impl Wanted {
    /// Fails when a path is not there or not below the root.
    pub(super) fn new(global: &Global, paths: &[PathBuf]) -> Result<Self, Failure> {
        let below = |path: &PathBuf| {
            below_root(&global.root, path)
                .ok_or_else(|| global.refuse("usage-outside", [("path", &path.display().to_string())]))
        };
        Ok(Self(paths.iter().map(below).collect::<Result<_, _>>()?))
    }

    /// Whether a path is one of them or below one of them.
    pub(super) fn holds(&self, path: &str) -> bool {
        let is_it = |one: &String| {
            one.is_empty() || path == *one || path.strip_prefix(one).is_some_and(|rest| rest.starts_with('/'))
        };
        self.0.is_empty() || self.0.iter().any(is_it)
    }
}

/// A path, given from where the user stands or from the root, as it stands in findings. It must exist.
pub(super) fn below_root(root: &Path, path: &Path) -> Option<String> {
    let root = root.canonicalize().ok()?;
    let full = path.canonicalize().or_else(|_| root.join(path).canonicalize()).ok()?;
    let below = full.strip_prefix(&root).ok()?;
    let parts = below.components().filter_map(|part| match part {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    Some(parts.collect::<Vec<_>>().join("/"))
}
