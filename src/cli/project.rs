//! A project, read, judged and ready to be reported on.

use super::{Failure, Global};
use crate::calendar::Date;
use crate::diagnostic::{Diagnostic, Level};
use crate::history::{CommitRef, Provenance, Repo};
use crate::ledger::{Ledger, Unjudgeable};
use crate::locale::{Locale, Messages};
use crate::policy::PolicyBook;
use crate::report::{Report, Summary};
use crate::rules::{self, Verdict, judge};
use crate::source::Sources;
use std::sync::Arc;

/// A project that was judged.
pub(super) struct Project {
    pub(super) ledger: Ledger,
    pub(super) policy: PolicyBook,
    pub(super) verdict: Verdict,
    pub(super) as_of: Date,
    pub(super) git: Option<Provenance>,
    pub(super) locale: Locale,
    pub(super) messages: Arc<Messages>,
}

/// A project of which nothing could be judged.
pub(super) struct Unjudged {
    pub(super) missing: Vec<&'static str>,
    pub(super) diagnostics: Vec<Diagnostic>,
    pub(super) sources: Sources,
    pub(super) locale: Locale,
    pub(super) messages: Messages,
}

/// A project, or one of which nothing could be judged.
pub(super) type Opened = Result<Project, Box<Unjudged>>;

/// Reads and judges the project below the root. The inner error is a project whose company or policy is
/// missing or faulty, so that nothing can be judged.
pub(super) fn open(global: &Global) -> Result<Opened, Failure> {
    open_by(global, judge)
}

/// How a ledger is judged as of a date.
type Judge = fn(&Ledger, Date) -> (PolicyBook, Verdict);

/// The same, judged in some way.
pub(super) fn open_by(global: &Global, judge: Judge) -> Result<Opened, Failure> {
    let messages = Messages::built_in();
    let sources = read(global)?;
    let ledger = match Ledger::load(sources) {
        Ok(ledger) => ledger,
        Err(unjudgeable) => return Ok(Err(Box::new(unjudged(global, *unjudgeable, messages)))),
    };
    let git = Provenance::read(&global.root).map_err(Failure::NotJudged)?;
    judged_by(global, ledger, git, messages, judge).map(Ok)
}

/// The repository of the project, and the commit that a word names in it.
pub(super) fn revision(global: &Global, word: &str) -> Result<(Repo, CommitRef), Failure> {
    let Some(repo) = Repo::open(&global.root).map_err(Failure::NotJudged)? else {
        return Err(not_possible(global.refuse("revision-no-repository", [])));
    };
    match repo.resolve(word).map_err(Failure::NotJudged)? {
        Ok(commit) => Ok((repo, commit)),
        Err(fault) => {
            let key = format!("revision-{}", fault.name());
            Err(not_possible(global.refuse(&key, [("revision", word)])))
        }
    }
}

/// A refusal that is no fault of the arguments: what they name is not there to be judged.
pub(super) fn not_possible(failure: Failure) -> Failure {
    match failure {
        Failure::Usage(text) => Failure::not_judged(text),
        other => other,
    }
}

/// Reads and judges the project as a commit holds it, whatever the work tree holds.
pub(super) fn open_at(
    global: &Global,
    repo: &Repo,
    commit: &CommitRef,
) -> Result<Result<Project, Box<Unjudged>>, Failure> {
    let messages = Messages::built_in();
    let tree = repo.tree(commit).map_err(Failure::NotJudged)?;
    let sources = repo.sources(tree, &["records"]).map_err(Failure::NotJudged)?;
    let ledger = match Ledger::load(sources) {
        Ok(ledger) => ledger,
        Err(unjudgeable) => return Ok(Err(Box::new(unjudged(global, *unjudgeable, messages)))),
    };
    let git = Some(repo.provenance(commit));
    judged(global, ledger, git, messages).map(Ok)
}

/// Judges what was read.
pub(super) fn judged(
    global: &Global,
    ledger: Ledger,
    git: Option<Provenance>,
    messages: Messages,
) -> Result<Project, Failure> {
    judged_by(global, ledger, git, messages, judge)
}

fn judged_by(
    global: &Global,
    ledger: Ledger,
    git: Option<Provenance>,
    messages: Messages,
    judge: Judge,
) -> Result<Project, Failure> {
    let company = &ledger.company.record;
    let as_of = global.today(company, &ledger.zone, git.as_ref())?;
    let locale = global.language(Some(company));
    let (policy, verdict) = judge(&ledger, as_of);
    let messages = messages.with(verdict.words());
    Ok(Project { policy, verdict, as_of, git, locale, messages: Arc::new(messages), ledger })
}

/// Reads the project's records.
pub(super) fn read(global: &Global) -> Result<Sources, Failure> {
    let root = &global.root;
    if !root.is_dir() {
        return Err(global.refuse("usage-no-folder", [("path", &root.display().to_string())]));
    }
    if !root.join("records").is_dir() {
        let path = root.display().to_string();
        return Err(not_possible(global.refuse("no-records-folder", [("path", &path)])));
    }
    Sources::read(root, &["records", "site/pages"]).map_err(Failure::NotJudged)
}

pub(super) fn unjudged(global: &Global, unjudgeable: Unjudgeable, messages: Messages) -> Unjudged {
    let Unjudgeable { missing, ledger } = unjudgeable;
    let diagnostics = rules::structural(&ledger);
    Unjudged { missing, diagnostics, sources: ledger.sources, locale: global.language(None), messages }
}

/// Refuses a verdict from which a fault of the program kept a rule.
pub(super) fn holds(verdict: &Verdict, messages: &Messages, locale: Locale) -> Result<(), Failure> {
    if verdict.broken.is_empty() {
        return Ok(());
    }
    let args = [("rules", verdict.broken.join(", ").into())].into();
    Err(messages.text(locale, "rules-broken", &args).map_or_else(Failure::Io, Failure::not_judged))
}

impl Project {
    /// The report of its check; findings of `threshold` or graver fail it.
    pub(super) fn report(&self, threshold: Level) -> Report<'_> {
        let counts = self.verdict.counts;
        let failed = counts.errors > 0 || (threshold == Level::Warning && counts.warnings > 0);
        Report {
            diagnostics: &self.verdict.diagnostics,
            rules: &self.verdict.rules,
            summary: Summary::of(counts, failed),
            sources: &self.ledger.sources,
            as_of: Some(self.as_of),
            policy_hash: self.ledger.policy_hash(),
            base: None,
            head: None,
            locale: self.locale,
            messages: &self.messages,
        }
    }
}

impl Unjudged {
    /// What can be said all the same: the structural faults that were found on the way.
    pub(super) fn report(&self) -> Report<'_> {
        let errors = self.diagnostics.len();
        Report {
            diagnostics: &self.diagnostics,
            rules: &rules::BUILT_IN,
            summary: Summary { found: self.sources.len(), errors, ..Summary::default() },
            sources: &self.sources,
            as_of: None,
            policy_hash: String::new(),
            base: None,
            head: None,
            locale: self.locale,
            messages: &self.messages,
        }
    }

    /// Why nothing could be judged.
    pub(super) fn failure(&self) -> Failure {
        let args = [("paths", self.missing.join(", ").into())].into();
        let text = self.messages.text(self.locale, "not-judged", &args);
        text.map_or_else(Failure::Io, Failure::not_judged)
    }
}
