//! `pinguan build`: judges, measures, draws and publishes the portal.

use super::project::{self, Project};
use super::{Ended, Failure, Global, Outcome, measures, output, since};
use crate::calendar::{Grain, Period};
use crate::change::{Past, past_of};
use crate::diagnostic::Level;
use crate::history::{CommitRef, Repo};
use crate::kpi;
use crate::ledger::Ledger;
use crate::portal::audience::{Audience, Withheld, shown, without_personal_data};
use crate::portal::{self, publish};
use crate::report::Format;
use crate::source::Sources;
use anyhow::Context;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Options of `build`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Where the portal is published
    #[arg(long, value_name = "DIR", env = "PINGUAN_OUT")]
    out: Option<PathBuf>,
    /// Build in spite of defects, and mark every page as a draft
    #[arg(long)]
    draft: bool,
    /// For whom: `committee`, `department:ID`, `creditor:CODE` or `public`; each sees only what is theirs
    #[arg(long, value_name = "AUDIENCE", default_value = "committee")]
    audience: String,
    /// Build what a commit holds, without checking it out: HEAD, a branch, a full hash or a full reference
    #[arg(long, value_name = "REV")]
    rev: Option<String>,
    /// Measures that were computed elsewhere: a folder with `measures.yaml` and the CSV files that it names
    #[arg(long, value_name = "DIR")]
    measures: Option<PathBuf>,
}

/// What is made of a project: all pages, or the data alone.
pub(super) type Maker = fn(&portal::Input, portal::Take) -> anyhow::Result<()>;

/// What is to be published where, for whom.
pub(super) struct Wanted<'a> {
    /// Where.
    pub(super) out: &'a Path,
    /// For whom, as written.
    pub(super) audience: &'a str,
    /// The commit; none: the work tree.
    pub(super) rev: Option<&'a str>,
    /// Whether in spite of defects.
    pub(super) draft: bool,
    /// The folder of measures that were computed elsewhere.
    pub(super) measures: Option<&'a Path>,
    /// What is made.
    pub(super) make: Maker,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let wanted = Wanted {
        out: &arguments.out.clone().unwrap_or_else(|| global.root.join("public")),
        audience: &arguments.audience,
        rev: arguments.rev.as_deref(),
        draft: arguments.draft,
        measures: arguments.measures.as_deref(),
        make: portal::make,
    };
    publish(global, &wanted)
}

/// Judges, makes and publishes; refuses where records have defects.
pub(super) fn publish(global: &Global, wanted: &Wanted) -> Ended {
    let revision = wanted.rev.map(|word| project::revision(global, word)).transpose()?;
    let opened = match &revision {
        Some((repo, commit)) => project::open_at(global, repo, commit)?,
        None => project::open(global)?,
    };
    let project = match opened {
        Ok(project) => project,
        Err(unjudged) => {
            output::complain(&unjudged.report().render(Format::Human { color: false })?)?;
            return Err(unjudged.failure());
        }
    };
    let audience = audience(global, wanted.audience, &project.ledger)?;
    let defects = project.verdict.counts.defects;
    if defects > 0 && !wanted.draft {
        output::complain(&project.report(Level::Error).render(Format::Human { color: false })?)?;
        let args = [("defects", defects.into())].into();
        output::complain(&format!("{}\n", project.messages.text(project.locale, "build-refused", &args)?))?;
        return Ok(Outcome::Findings);
    }
    let elsewhere = wanted.measures.map(|dir| measures::read(global, &project, dir)).transpose()?;
    // a small number could be found by trying which one has the hash
    let told = elsewhere.as_ref().filter(|_| !audience.is_withheld_from(&project.ledger));
    let origin = publish::Origin {
        commit: project.git.as_ref().filter(|git| git.clean).map(|git| git.head.id.clone()),
        as_of: project.as_of.to_string(),
        draft: wanted.draft && defects > 0,
        generator: env!("CARGO_PKG_VERSION").to_owned(),
        measures: told.map(|elsewhere| elsewhere.hash.clone()),
    };
    let shown = Shown { audience: &audience, revision: revision.as_ref(), elsewhere: elsewhere.as_ref() };
    let staging = staging(global, wanted.out)?;
    let entries = Mutex::new(Vec::new());
    let take = |file: publish::File| {
        let entry = staging.write(&file.path, &file.bytes).context("nothing was published")?;
        entries.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
        Ok(())
    };
    make(global, &project, &shown, wanted.make, &take)?;
    let entries = entries.into_inner().unwrap_or_else(PoisonError::into_inner);
    let done = staging.publish(entries, &origin).context("nothing was published").map_err(Failure::Io)?;
    if !global.quiet {
        let args = [
            ("files", done.files.into()),
            ("dir", done.target.display().to_string().into()),
            ("hash", done.manifest_sha256.into()),
        ];
        let said = project.messages.text(project.locale, "build-done", &args.into())?;
        output::complain(&format!("{said}\n"))?;
    }
    Ok(Outcome::Passed)
}

/// What is shown to whom.
pub(super) struct Shown<'a> {
    /// To whom.
    pub(super) audience: &'a Audience,
    /// The commit; none: the work tree.
    pub(super) revision: Option<&'a (Repo, CommitRef)>,
    /// Measures that were computed elsewhere.
    pub(super) elsewhere: Option<&'a measures::Read>,
}

/// Makes what an audience is shown, and hands it over file by file.
pub(super) fn make(
    global: &Global,
    project: &Project,
    wanted: &Shown,
    make: Maker,
    take: portal::Take,
) -> Result<(), Failure> {
    let Shown { audience, revision, elsewhere } = *wanted;
    let site = without_personal_data(&project.ledger, &own_files(global, revision)?, portal::is_built_in);
    let ctx = kpi::Ctx { ledger: &project.ledger, policy: &project.policy, as_of: project.as_of };
    let measured = audience.measured(&ctx, kpi::measure(&ctx));
    let elsewhere = elsewhere.map(|read| read.shown(audience, &ctx, &measured));
    let quarter = Period::of(Grain::Quarter, ctx.as_of);
    let then = kpi::Ctx { as_of: quarter.start().plus_days(-1), ..ctx };
    let before = audience.measured(&then, kpi::measure(&then));
    let mut report = project.report(Level::Error);
    let least = u64::from(project.policy.on(project.as_of).small_number);
    let shown = shown(audience, &project.ledger, least, report.diagnostics, report.summary);
    let (nothing, none) = (BTreeSet::new(), Withheld::default());
    if let Some(shown) = &shown {
        (report.diagnostics, report.summary, report.sources) =
            (&shown.diagnostics, shown.summary, &shown.ledger.sources);
    }
    // a timeline names staff and fields: for those who see every record
    let past = |repo: &Repo, head: &CommitRef| past_of(repo, head, &project.ledger);
    let is_committee = *audience == Audience::Committee;
    let pasts = || if is_committee { of_history(global, project, past) } else { Ok(BTreeMap::new()) };
    // it names every record: for the same
    let since = || if is_committee { since::since(global, project) } else { Ok(None) };
    let (pasts, since) = rayon::join(pasts, since);
    let (pasts, since) = (pasts?, since?);
    // what was read once is not read again
    let known = is_committee.then_some(&pasts);
    let last_changes = |repo: &Repo, head: &CommitRef| last_changes(project, repo, head, known);
    let last_changes = of_history(global, project, last_changes)?;
    let input = portal::Input {
        audience,
        ledger: shown.as_ref().map_or(&project.ledger, |shown| &shown.ledger),
        whole: &project.ledger,
        hidden: shown.as_ref().map_or(&nothing, |shown| &shown.hidden),
        withheld: shown.as_ref().map_or(&none, |shown| &shown.withheld),
        policy: &project.policy,
        measured: &measured,
        before: &before,
        elsewhere: elsewhere.as_ref(),
        since: since.as_ref(),
        report: &report,
        as_of: project.as_of,
        git: project.git.as_ref(),
        last_changes: &last_changes,
        pasts: &pasts,
        site: &site,
        messages: &project.messages,
        draft: project.verdict.counts.defects > 0,
    };
    Ok(make(&input, take)?)
}

/// For whom the portal is: an audience that there is.
pub(super) fn audience(global: &Global, word: &str, ledger: &Ledger) -> Result<Audience, Failure> {
    let audience = Audience::parse(word).filter(|audience| audience.is_known(ledger));
    audience.ok_or_else(|| global.refuse("usage-no-audience", [("audience", word)]))
}

/// Where the files are written before they are published where they belong; never over the project itself or
/// somebody's home.
fn staging(global: &Global, out: &Path) -> Result<publish::Staging, Failure> {
    let home = super::setting::environment("HOME").map(PathBuf::from);
    let protect: Vec<_> = [Some(global.root.as_path()), home.as_deref()].into_iter().flatten().collect();
    let options = publish::Options { protect: &protect, waiting: &|_| {} };
    publish::Staging::begin(out, &options).context("nothing was published").map_err(Failure::Io)
}

/// The project's own files for the portal: those of the commit, or of the work tree.
fn own_files(global: &Global, revision: Option<&(Repo, CommitRef)>) -> Result<Sources, Failure> {
    let own = ["site", "templates"];
    Ok(match revision {
        Some((repo, commit)) => repo.sources(repo.tree(commit)?, &own)?,
        None => Sources::read(&global.root, &own)?,
    })
}

/// The commit that gave each record its content, out of the pasts where they are known: none where that is not
/// what the commit holds.
fn last_changes(
    project: &Project,
    repo: &Repo,
    head: &CommitRef,
    pasts: Option<&BTreeMap<String, Past>>,
) -> anyhow::Result<BTreeMap<String, CommitRef>> {
    let newest =
        |(path, past): (&String, &Past)| Some((path.clone(), past.revisions.first()?.commit.clone()));
    let mut changes = match pasts {
        Some(pasts) => pasts.iter().filter_map(newest).collect(),
        None => repo.last_changes(head)?,
    };
    if project.git.as_ref().is_some_and(|git| !git.clean) {
        let committed = repo.sources(repo.tree(head)?, &["records"])?;
        changes.retain(|path, _| committed.text(path) == project.ledger.sources.text(path));
    }
    Ok(changes)
}

/// What Git says of each record; nothing where the project is in no repository.
fn of_history<T>(
    global: &Global,
    project: &Project,
    ask: impl Fn(&Repo, &CommitRef) -> anyhow::Result<BTreeMap<String, T>>,
) -> Result<BTreeMap<String, T>, Failure> {
    let (Some(git), Some(repo)) = (&project.git, Repo::open(&global.root)?) else {
        return Ok(BTreeMap::new());
    };
    Ok(ask(&repo, &git.head)?)
}
