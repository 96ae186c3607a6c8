//! `pinguan build`: judges, measures, draws and publishes the portal.

use super::{Ended, Failure, Global, Outcome, output, project};
use crate::calendar::{Grain, Period};
use crate::diagnostic::Level;
use crate::kpi;
use crate::ledger::Ledger;
use crate::portal::audience::{Audience, shown, without_personal_data};
use crate::portal::{self, publish};
use crate::report::Format;
use crate::source::Sources;
use anyhow::Context;
use std::collections::BTreeSet;
use std::path::PathBuf;

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
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let project = match project::open(global)? {
        Ok(project) => project,
        Err(unjudged) => {
            output::complain(&unjudged.report().render(Format::Human { color: false })?)?;
            return Err(unjudged.failure());
        }
    };
    let audience = audience(global, arguments, &project.ledger)?;
    let defects = project.verdict.counts.defects;
    if defects > 0 && !arguments.draft {
        output::complain(&project.report(Level::Error).render(Format::Human { color: false })?)?;
        let args = [("defects", defects.into())].into();
        output::complain(&format!("{}\n", project.messages.text(project.locale, "build-refused", &args)?))?;
        return Ok(Outcome::Findings);
    }
    let ctx = kpi::Ctx { ledger: &project.ledger, policy: &project.policy, as_of: project.as_of };
    let measured = audience.measured(&ctx, kpi::measure(&ctx));
    let quarter = Period::of(Grain::Quarter, ctx.as_of);
    let then = kpi::Ctx { as_of: quarter.start().plus_days(-1), ..ctx };
    let before = audience.measured(&then, kpi::measure(&then));
    let mut report = project.report(Level::Error);
    let shown = shown(&audience, &project.ledger, report.diagnostics, report.summary);
    let nothing = BTreeSet::new();
    if let Some(shown) = &shown {
        (report.diagnostics, report.summary, report.sources) =
            (&shown.diagnostics, shown.summary, &shown.ledger.sources);
    }
    let site = without_personal_data(&project.ledger, &Sources::read(&global.root, &["site", "templates"])?);
    let input = portal::Input {
        audience: &audience,
        ledger: shown.as_ref().map_or(&project.ledger, |shown| &shown.ledger),
        whole: &project.ledger,
        hidden: shown.as_ref().map_or(&nothing, |shown| &shown.hidden),
        policy: &project.policy,
        measured: &measured,
        before: &before,
        report: &report,
        as_of: project.as_of,
        git: project.git.as_ref(),
        site: &site,
        messages: &project.messages,
        draft: arguments.draft && defects > 0,
    };
    let origin = publish::Origin {
        commit: project.git.as_ref().filter(|git| git.clean).map(|git| git.head.id.clone()),
        as_of: project.as_of.to_string(),
        draft: input.draft,
        generator: env!("CARGO_PKG_VERSION").to_owned(),
    };
    let done = place(global, arguments, portal::files(&input)?, &origin)?;
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

/// For whom the portal is: an audience that there is.
fn audience(global: &Global, arguments: &Arguments, ledger: &Ledger) -> Result<Audience, Failure> {
    let audience = Audience::parse(&arguments.audience).filter(|audience| audience.is_known(ledger));
    audience.ok_or_else(|| global.refuse("usage-no-audience", [("audience", &arguments.audience)]))
}

/// Publishes the files where the arguments say.
fn place(
    global: &Global,
    arguments: &Arguments,
    files: Vec<publish::File>,
    origin: &publish::Origin,
) -> Result<publish::Published, Failure> {
    let out = arguments.out.clone().unwrap_or_else(|| global.root.join("public"));
    let home = super::setting::environment("HOME").map(PathBuf::from);
    let protect: Vec<_> = [Some(global.root.as_path()), home.as_deref()].into_iter().flatten().collect();
    let options = publish::Options { protect: &protect, waiting: &|_| {} };
    publish::publish(&out, files, origin, &options).context("nothing was published").map_err(Failure::Io)
}
