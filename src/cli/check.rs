//! `pinguan check`: judges the work tree, or with `--base` a change before it is merged.

use super::{Ended, Failure, Global, Outcome, gate, output, project};
use crate::diagnostic::{Diagnostic, Level};
use crate::report::{Format, Outcome as Judged, Report};
use crate::rules::Rule;
use clap::ValueEnum;
use std::path::{Component, Path, PathBuf};

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
    pub(super) select: Vec<&'static Rule>,
    /// Leave out these rules, by id or name
    #[arg(long, value_name = "RULE", value_delimiter = ',', value_parser = parse_rule)]
    pub(super) ignore: Vec<&'static Rule>,
    /// Judge what merging the head into this commit would give, by what judges at this commit: a branch, a full
    /// reference or a full hash. Only what is new blocks
    #[arg(long, value_name = "REV")]
    base: Option<String>,
    /// The change to be merged
    #[arg(long, value_name = "REV", default_value = "HEAD", requires = "base")]
    pub(super) head: String,
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
    let (format, file) = text.split_once('=').ok_or("write it as FORMAT=FILE, such as json=check.json")?;
    if file.is_empty() {
        return Err("the file's name is missing".to_owned());
    }
    Ok((FormatName::from_str(format, false)?, PathBuf::from(file)))
}

fn parse_rule(text: &str) -> Result<&'static Rule, String> {
    Rule::named(text).ok_or_else(|| "no such rule; `pinguan explain rules` lists them".to_owned())
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
    if let Some(base) = &arguments.base {
        return gate::run(global, arguments, base, threshold);
    }
    let mut project = match project::open(global)? {
        Ok(project) => project,
        Err(unjudged) => {
            give(global, arguments, &unjudged.report())?;
            return Err(unjudged.failure());
        }
    };
    let verdict = &mut project.verdict;
    let wanted = |found: &Diagnostic| {
        let named = |rules: &[&Rule]| rules.iter().any(|rule| rule.id == found.rule);
        (arguments.select.is_empty() || named(&arguments.select)) && !named(&arguments.ignore)
    };
    verdict.diagnostics.retain(wanted);
    verdict.recount();
    let mut report = project.report(threshold);
    let failed = report.summary.verdict == Judged::Fail;
    let shown = within(global, &arguments.paths, report.diagnostics)?;
    report.diagnostics = &shown;
    give(global, arguments, &report)?;
    Ok(if failed { Outcome::Findings } else { Outcome::Passed })
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
    let mut wanted = Vec::new();
    for path in paths {
        let below = below_root(&global.root, path)
            .ok_or_else(|| global.refuse("usage-outside", [("path", &path.display().to_string())]))?;
        wanted.push(below);
    }
    let is_wanted = |found: &&Diagnostic| {
        wanted.is_empty()
            || wanted.iter().any(|path| {
                path.is_empty() || found.path == *path || found.path.starts_with(&format!("{path}/"))
            })
    };
    Ok(all.iter().filter(is_wanted).cloned().collect())
}

/// A path, given from where the user stands or from the root, as it stands in findings. It must exist.
fn below_root(root: &Path, path: &Path) -> Option<String> {
    let root = root.canonicalize().ok()?;
    let full = path.canonicalize().or_else(|_| root.join(path).canonicalize()).ok()?;
    let below = full.strip_prefix(&root).ok()?;
    let parts = below.components().filter_map(|part| match part {
        Component::Normal(name) => name.to_str(),
        _ => None,
    });
    Some(parts.collect::<Vec<_>>().join("/"))
}
