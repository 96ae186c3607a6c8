//! `pinguan doctor`: whether project, repository and forge are set up so that the gate holds. It changes nothing, and
//! asks nobody but the files themselves: what only the forge knows it names as such.

use super::project::{self, Project};
use super::{Ended, Failure, Global, Outcome, output};
use crate::diagnostic::Args;
use crate::history::Repo;
use crate::locale::{Locale, Messages};
use crate::record::Strength;
use crate::report::{Owners, differing_lines, visible};
use std::path::Path;

/// Options of `doctor`.
#[derive(Debug, clap::Args)]
pub(super) struct Arguments {}

/// How something stands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// In order.
    Fine,
    /// To be looked at, by people where no file shows it.
    Look,
    /// Not in order: the gate would not judge, or not hold.
    Wrong,
}

/// What was looked at: how it stands, and the key and arguments of what is said of it.
struct Seen {
    state: State,
    key: &'static str,
    args: Args,
}

fn seen<const N: usize>(state: State, key: &'static str, args: [(&'static str, String); N]) -> Seen {
    Seen { state, key, args: args.map(|(name, value)| (name, visible(&value).into())).into() }
}

pub(super) fn run(global: &Global, _: &Arguments) -> Ended {
    let messages = Messages::built_in();
    let project = match project::open(global)? {
        Ok(project) => project,
        Err(unjudged) => return Err(unjudged.failure()),
    };
    let mut all = vec![of_project(&project)];
    match Repo::open(&global.root).map_err(Failure::NotJudged)? {
        None => all.push(seen(State::Wrong, "doctor-no-repository", [])),
        Some(repo) => {
            all.extend(of_repository(&repo));
            all.extend(of_approvals(&project));
        }
    }
    all.push(of_owners(global, &project)?);
    all.extend(of_workflows(global)?);
    all.push(seen(State::Look, "doctor-forge", []));
    let mut text = String::new();
    for one in &all {
        text += &line(&messages, project.locale, one)?;
    }
    output::say(&text)?;
    Ok(if all.iter().any(|one| one.state == State::Wrong) { Outcome::Findings } else { Outcome::Passed })
}

fn line(messages: &Messages, locale: Locale, one: &Seen) -> Result<String, Failure> {
    let state = match one.state {
        State::Fine => "doctor-fine",
        State::Look => "doctor-look",
        State::Wrong => "doctor-wrong",
    };
    let state = messages.text(locale, state, &Args::new())?;
    Ok(format!("{state} {}\n", messages.text(locale, one.key, &one.args)?))
}

fn of_project(project: &Project) -> Seen {
    let counts = project.verdict.counts;
    let state = if counts.errors > 0 || counts.refused > 0 { State::Wrong } else { State::Fine };
    let args = [
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("as_of", project.as_of.to_string()),
        ("found", counts.found.to_string()),
        ("refused", counts.refused.to_string()),
        ("errors", counts.errors.to_string()),
    ];
    seen(state, "doctor-project", args)
}

/// What in a clone keeps the gate from judging, or could change what it sees.
fn of_repository(repo: &Repo) -> Vec<Seen> {
    let faults = [
        (repo.is_shallow(), "doctor-shallow"),
        (repo.is_grafted(), "doctor-grafted"),
        (repo.is_partial(), "doctor-partial"),
    ];
    let mut all: Vec<_> =
        faults.into_iter().filter(|(is, _)| *is).map(|(_, key)| seen(State::Wrong, key, [])).collect();
    if repo.replaces() {
        all.push(seen(State::Look, "doctor-replaced", []));
    }
    if all.is_empty() {
        all.push(seen(State::Fine, "doctor-repository", []));
    }
    all
}

/// What proof of approvals asks of how changes are merged.
fn of_approvals(project: &Project) -> Vec<Seen> {
    let strength = project.ledger.policy.record.approval_proof.strength;
    if strength == Strength::Recorded {
        return vec![seen(State::Look, "doctor-recorded", [])];
    }
    let nobody: Vec<_> =
        project
            .ledger
            .people
            .iter()
            .map(|filed| &*filed.record)
            .filter(|person| person.roles.iter().any(|term| person.has_role(term.role, project.as_of)))
            .filter(|person| {
                if strength == Strength::Signed { person.keys.is_empty() } else { person.emails.is_empty() }
            })
            .map(|person| person.id.to_string())
            .collect();
    let mut all = vec![seen(State::Look, "doctor-squash", [])];
    if !nobody.is_empty() {
        all.push(seen(State::Look, "doctor-unknown-people", [("people", nobody.join(", "))]));
    }
    all
}

/// Whether the owners of paths on the forge are those of the records.
fn of_owners(global: &Global, project: &Project) -> Result<Seen, Failure> {
    let forge = project.ledger.company.record.forge.unwrap_or_default();
    let owners = Owners { ledger: &project.ledger, as_of: project.as_of, forge, messages: &project.messages };
    let path = forge.owners_path();
    let args = || [("path", path.to_owned())];
    let Some(wanted) = owners.render()? else {
        return Ok(seen(State::Look, "doctor-owners-nobody", args()));
    };
    let Ok(found) = std::fs::read_to_string(global.root.join(path)) else {
        return Ok(seen(State::Wrong, "doctor-owners-missing", args()));
    };
    let same = differing_lines(&found, &wanted).is_empty();
    Ok(if same {
        seen(State::Fine, "doctor-owners", args())
    } else {
        seen(State::Wrong, "doctor-owners-stale", args())
    })
}

/// Files in which a forge looks for what it runs.
const WORKFLOWS: [&str; 5] =
    [".github/workflows", ".gitea/workflows", ".forgejo/workflows", ".gitlab-ci.yml", ".woodpecker.yml"];

/// Words in a workflow by which a check may be left out, or pass though it failed.
const LEAKS: [&str; 5] = ["pull_request_target", "paths:", "paths-ignore:", "continue-on-error:", "|| true"];

/// The same in the one file of a pipeline, where `paths` are those of artifacts.
const PIPELINE_LEAKS: [&str; 3] = ["changes:", "allow_failure:", "|| true"];

/// Whether some workflow judges changes by their base, and nothing in it lets the check be left out.
fn of_workflows(global: &Global) -> Result<Vec<Seen>, Failure> {
    let (mut judging, mut all) = (0, Vec::new());
    for (path, text) in workflows(&global.root)? {
        let is_gate = text.lines().any(|line| line.contains("check") && line.contains("--base"));
        if !is_gate {
            continue;
        }
        judging += 1;
        let leaks = if path.contains("workflows/") { &LEAKS[..] } else { &PIPELINE_LEAKS };
        for (number, line) in (1..).zip(text.lines()) {
            let written = line.split('#').next().unwrap_or_default();
            for leak in leaks.iter().filter(|leak| written.contains(**leak)) {
                let place = format!("{path}:{number}");
                all.push(seen(State::Wrong, "doctor-leak", [("place", place), ("word", (*leak).to_owned())]));
            }
        }
    }
    if judging == 0 {
        return Ok(vec![seen(State::Wrong, "doctor-no-gate", [])]);
    }
    if all.is_empty() {
        all.push(seen(State::Fine, "doctor-gate", []));
    }
    Ok(all)
}

/// The texts of all workflow files, by path from the root.
fn workflows(root: &Path) -> Result<Vec<(String, String)>, Failure> {
    let mut found = Vec::new();
    for place in WORKFLOWS {
        let at = root.join(place);
        if at.is_file() {
            found.push(place.to_owned());
        } else if let Ok(entries) = std::fs::read_dir(&at) {
            let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
            found.extend(names.map(|name| format!("{place}/{name}")));
        }
    }
    found.sort();
    found
        .into_iter()
        .map(|path| {
            let read = std::fs::read_to_string(root.join(&path));
            let cannot = |error| Failure::Io(anyhow::anyhow!("{path}: {error}"));
            read.map_err(cannot).map(|text| (path.clone(), text))
        })
        .collect()
}
