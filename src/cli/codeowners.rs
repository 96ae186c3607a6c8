//! `pinguan codeowners`: who must review which path on the forge.

use super::{Ended, Failure, Global, Outcome, output, project};
use crate::record::Forge;
use crate::report::{Owners, differing_lines, visible};
use anyhow::Context;
use clap::ValueEnum;
use std::path::Path;

/// Options of `codeowners`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {
    /// Write nothing: show the lines that differ, and fail when there are any
    #[arg(long, conflicts_with = "print")]
    check: bool,
    /// Print it instead of writing the file
    #[arg(long)]
    print: bool,
    /// The forge for which it is made; the company's when absent
    #[arg(long, value_name = "FORGE")]
    forge: Option<ForgeName>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ForgeName {
    /// GitHub: .github/CODEOWNERS
    Github,
    /// GitLab: .gitlab/CODEOWNERS
    Gitlab,
    /// Gitea or Forgejo: .gitea/CODEOWNERS
    Gitea,
}

impl From<ForgeName> for Forge {
    fn from(name: ForgeName) -> Self {
        match name {
            ForgeName::Github => Self::Github,
            ForgeName::Gitlab => Self::Gitlab,
            ForgeName::Gitea => Self::Gitea,
        }
    }
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let project = project::open(global)?.map_err(|unjudged| unjudged.failure())?;
    let chosen = arguments.forge.map(Forge::from);
    let forge = chosen.or(project.ledger.company.record.forge).unwrap_or_default();
    let path = forge.owners_path();
    let say = |key: &str| {
        let said = project.messages.text(project.locale, key, &[("path", path.into())].into())?;
        Ok::<String, Failure>(format!("{said}\n"))
    };
    let owners = Owners { ledger: &project.ledger, as_of: project.as_of, forge, messages: &project.messages };
    let Some(wanted) = owners.render()? else {
        return Err(Failure::Usage(say("owners-nobody")?.trim_end().to_owned()));
    };
    if arguments.print {
        output::say(&wanted)?;
        return Ok(Outcome::Passed);
    }
    let file = global.root.join(path);
    if !arguments.check {
        write(&file, &wanted)?;
        output::say(&say("owners-written")?)?;
        return Ok(Outcome::Passed);
    }
    let differing = differing_lines(&read(&file)?, &wanted);
    if differing.is_empty() {
        output::say(&say("owners-same")?)?;
        return Ok(Outcome::Passed);
    }
    let lines: String = differing.iter().map(|line| visible(line) + "\n").collect();
    output::say(&format!("{lines}{}", say("owners-stale")?))?;
    Ok(Outcome::Findings)
}

/// The text of the file; nothing where there is none.
fn read(file: &Path) -> Result<String, Failure> {
    match std::fs::read(file) {
        Ok(bytes) => Ok(String::from_utf8_lossy(&bytes).into_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(String::new()),
        Err(error) => {
            Err(Failure::Io(anyhow::anyhow!(error).context(format!("cannot read {}", file.display()))))
        }
    }
}

/// Writes the file in place of what is there, but never through a link.
fn write(file: &Path, text: &str) -> Result<(), Failure> {
    let told = || format!("cannot write {}", file.display());
    if let Some(folder) = file.parent() {
        std::fs::create_dir_all(folder).with_context(told)?;
    }
    if file.symlink_metadata().is_ok_and(|found| !found.is_file()) {
        return Err(Failure::Io(anyhow::anyhow!("it is not a regular file").context(told())));
    }
    std::fs::write(file, text).with_context(told)?;
    Ok(())
}
