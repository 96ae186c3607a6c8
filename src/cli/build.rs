//! `pinguan build`: judges, measures, draws and publishes the portal.

use super::project::{self, Project};
use super::{Ended, Failure, Global, Outcome, output};
use crate::calendar::{Grain, Period};
use crate::change::{Past, past_of};
use crate::diagnostic::Level;
use crate::history::{CommitRef, Repo};
use crate::kpi;
use crate::portal::{self, publish};
use crate::report::Format;
use crate::source::Sources;
use anyhow::Context;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Options of `build`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Where the portal is published
    #[arg(long, value_name = "DIR", env = "PINGUAN_OUT")]
    out: Option<PathBuf>,
    /// Build in spite of defects, and mark every page as a draft
    #[arg(long)]
    draft: bool,
    /// Build what a commit holds, without checking it out: HEAD, a branch, a full hash or a full reference
    #[arg(long, value_name = "REV")]
    rev: Option<String>,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let revision = arguments.rev.as_deref().map(|word| project::revision(global, word)).transpose()?;
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
    let defects = project.verdict.counts.defects;
    if defects > 0 && !arguments.draft {
        output::complain(&project.report(Level::Error).render(Format::Human { color: false })?)?;
        let args = [("defects", defects.into())].into();
        output::complain(&format!("{}\n", project.messages.text(project.locale, "build-refused", &args)?))?;
        return Ok(Outcome::Findings);
    }
    let ctx = kpi::Ctx { ledger: &project.ledger, policy: &project.policy, as_of: project.as_of };
    let measured = kpi::measure(&ctx);
    let quarter = Period::of(Grain::Quarter, project.as_of);
    let before = kpi::measure(&kpi::Ctx { as_of: quarter.start().plus_days(-1), ..ctx });
    let report = project.report(Level::Error);
    let pasts = pasts(global, &project)?;
    let site = own_files(global, revision.as_ref())?;
    let input = portal::Input {
        ledger: &project.ledger,
        policy: &project.policy,
        measured: &measured,
        before: &before,
        report: &report,
        as_of: project.as_of,
        git: project.git.as_ref(),
        pasts: &pasts,
        site: &site,
        messages: &project.messages,
        draft: arguments.draft && defects > 0,
    };
    let files = portal::files(&input)?;
    let out = arguments.out.clone().unwrap_or_else(|| global.root.join("public"));
    let origin = publish::Origin {
        commit: project.git.as_ref().filter(|git| git.clean).map(|git| git.head.id.clone()),
        as_of: project.as_of.to_string(),
        draft: input.draft,
        generator: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let done = published(global, &out, files, &origin)?;
    if !global.quiet {
        let args = [
            ("files", done.files.into()),
            ("dir", done.target.display().to_string().into()),
            ("hash", done.manifest_sha256.into()),
        ];
        output::complain(&format!(
            "{}\n",
            project.messages.text(project.locale, "build-done", &args.into())?
        ))?;
    }
    Ok(Outcome::Passed)
}

/// The project's own files for the portal: those of the commit, or of the work tree.
fn own_files(global: &Global, revision: Option<&(Repo, CommitRef)>) -> Result<Sources, Failure> {
    let own = ["site", "templates"];
    Ok(match revision {
        Some((repo, commit)) => repo.sources(repo.tree(commit)?, &own)?,
        None => Sources::read(&global.root, &own)?,
    })
}

/// Publishes the files; never over the project itself or somebody's home.
fn published(
    global: &Global,
    out: &Path,
    files: Vec<publish::File>,
    origin: &publish::Origin,
) -> Result<publish::Published, Failure> {
    let home = super::setting::environment("HOME").map(PathBuf::from);
    let protect: Vec<_> = [Some(global.root.as_path()), home.as_deref()].into_iter().flatten().collect();
    let options = publish::Options { protect: &protect, waiting: &|_| {} };
    publish::publish(out, files, origin, &options).context("nothing was published").map_err(Failure::Io)
}

/// What Git says of each record; nothing where the project is in no repository.
fn pasts(global: &Global, project: &Project) -> Result<BTreeMap<String, Past>, Failure> {
    let (Some(git), Some(repo)) = (&project.git, Repo::open(&global.root)?) else {
        return Ok(BTreeMap::new());
    };
    Ok(past_of(&repo, &git.head, &project.ledger)?)
}
