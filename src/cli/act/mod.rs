//! `pinguan act`: the everyday changes of a record's state. What an action sets and asks for stands in the table of
//! actions; whether the record may then say so is asked of the rules.

mod fields;
mod renumber;
mod written;

use super::desk::{Commit, Desk, Hand, Target, nearest};
use super::{Ended, Failure, Global, Outcome, output};
use crate::record::{Action, Strength};
use crate::report::{table, visible};
use crate::yaml::Node;
use fields::Fields;
use written::{Chosen, Given};

/// The action that every kind with numbered records has.
const RENUMBER: &str = "renumber";

/// Options of `act`.
#[derive(Debug, clap::Args)]
#[command(after_help = "Examples:
  pinguan act FIND-2026-0031                     # what can be done with it now
  pinguan act FIND-2026-0031 notify --owner S-0212 --due 2026-07-14 --action 'Coach the team'
  pinguan act COMP-2026-0107 escalate --to quality
  pinguan act PLAN-2026-C1-0007 submit
  pinguan act records/plan/2026/PLAN-2026-C1-0007.yaml renumber")]
pub(super) struct Arguments {
    /// The record, by id or by the path of its file
    #[arg(value_name = "RECORD")]
    target: String,
    /// What is done with it; when absent, what can be done now is listed
    #[arg(value_name = "ACTION")]
    act: Option<String>,
    #[command(flatten)]
    hand: Hand,
    /// Which item of a list, by its id or its number from 1
    #[arg(long, value_name = "ITEM")]
    item: Option<String>,
    #[command(flatten)]
    renumber: renumber::Options,
    #[command(flatten)]
    fields: Fields,
}

pub(super) fn run(global: &Global, arguments: &Arguments) -> Ended {
    let desk = Desk::open(global)?;
    let target = desk.target(&arguments.target)?;
    let Some(name) = &arguments.act else {
        output::say(&listed(&desk, &target, desk.text(&target)?, "act-now")?)?;
        return Ok(Outcome::Passed);
    };
    if name == RENUMBER && target.kind.prefix().is_some() {
        return renumber::run(&desk, &target, arguments);
    }
    let action = Action::of_kind(target.kind.name).find(|action| action.name == name);
    let action = action.ok_or_else(|| unknown(&desk, &target, name))?;
    let text = desk.text(&target)?;
    let yaml = target.kind.yaml_of(text);
    let root = Node::walk(&yaml).0;
    let root = root.ok_or_else(|| desk.unreadable(&target.path))?;
    if let Some((key, field)) = written::hindrance(action, &root) {
        let args =
            [("id", target.id.as_str().into()), ("action", name.as_str().into()), ("field", field.into())];
        output::complain(&desk.say(key, args)?)?;
        return Ok(Outcome::Findings);
    }
    let person = desk.person(&arguments.hand)?;
    let item = match written::item(action, &root, arguments.item.as_deref()) {
        Ok(item) => item,
        Err(open) => return Err(which(&desk, name, &open)),
    };
    let given = Given { desk: &desk, action, target: &target, options: &arguments.fields };
    let chosen = Chosen { person: &person, at: desk.moment(&arguments.hand)?, item };
    let edits = given.edits(&root, &chosen)?;
    let Some(after) = desk.change(&target, &edits, &arguments.hand)? else {
        return Ok(Outcome::Findings);
    };
    if !arguments.hand.dry_run {
        let reason = given.said().map(|reason| format!(": {reason}")).unwrap_or_default();
        let message = format!("{}: {} {name}{reason}", target.kind.name, target.id);
        let commit = Commit { paths: &[&target.path], removed: None, message: &message };
        output::say(&(done(&desk, &target, &commit)? + &next(&desk, &target, name, &after)?))?;
    }
    Ok(Outcome::Passed)
}

/// What was done, and the commands that bring it to the forge.
fn done(desk: &Desk, target: &Target, commit: &Commit) -> Result<String, Failure> {
    let signed = desk.ledger().policy.record.approval_proof.strength == Strength::Signed;
    let mut told = desk.say("act-done", [("path", target.path.as_str().into())])?;
    told += &desk.say("desk-commit", [])?;
    Ok(told + &desk.commands(commit, signed))
}

/// What comes next: the review of a plan that was submitted, else what can be done with the record as it is now.
fn next(desk: &Desk, target: &Target, name: &str, after: &str) -> Result<String, Failure> {
    let id = || [("id", target.id.as_str().into())];
    match (target.kind.name, name) {
        ("plan", "submit") => desk.say("act-next-review", id()),
        ("plan", "amend") => desk.say("act-next-agreement", id()),
        _ => listed(desk, target, after, "act-next"),
    }
}

/// What can be done with a record of some text, a line an action, under a heading.
fn listed(desk: &Desk, target: &Target, text: &str, heading: &str) -> Result<String, Failure> {
    let yaml = target.kind.yaml_of(text);
    let root = Node::walk(&yaml).0;
    let is_possible =
        |action: &&Action| root.as_ref().is_some_and(|root| written::hindrance(action, root).is_none());
    let actions: Vec<_> = Action::of_kind(target.kind.name).filter(is_possible).collect();
    let mut rows = Vec::new();
    for action in &actions {
        let mut options: Vec<_> = action
            .options()
            .map(|(name, must)| if must { format!("--{name}") } else { format!("[--{name}]") })
            .collect();
        if action.has_item() {
            options.push("[--item]".to_owned());
        }
        rows.push(vec![action.name.to_owned(), label(desk, action.kind, action.name)?, options.join(" ")]);
    }
    if heading == "act-now" && target.kind.prefix().is_some() {
        rows.push(vec![RENUMBER.to_owned(), label(desk, target.kind.name, RENUMBER)?, "[--to]".to_owned()]);
    }
    let args = [("id", target.id.as_str().into()), ("kind", desk.kind(target.kind)?.into())];
    if rows.is_empty() {
        return desk.say("act-nothing", args);
    }
    Ok(desk.say(heading, args)? + &table(&rows, None))
}

/// What an action does, in words.
fn label(desk: &Desk, kind: &str, name: &str) -> Result<String, Failure> {
    desk.label(&[format!("action-{kind}-{name}"), format!("action-{name}")], name)
}

fn unknown(desk: &Desk, target: &Target, name: &str) -> Failure {
    let mut names: Vec<_> = Action::of_kind(target.kind.name).map(|action| action.name.to_owned()).collect();
    names.extend(target.kind.prefix().map(|_| RENUMBER.to_owned()));
    let kind = match desk.kind(target.kind) {
        Ok(kind) => kind,
        Err(failure) => return failure,
    };
    let args = [
        ("action", visible(name).into()),
        ("kind", kind.into()),
        ("near", nearest(name, names.iter().cloned()).into()),
        ("actions", names.join(", ").into()),
    ];
    desk.refuse(if names.is_empty() { "act-none" } else { "act-unknown" }, args)
}

/// Asks which item is meant.
fn which(desk: &Desk, name: &str, open: &[String]) -> Failure {
    let args = [("action", name.into()), ("items", open.join(", ").into())];
    desk.refuse(if open.is_empty() { "act-no-item" } else { "act-which-item" }, args)
}
