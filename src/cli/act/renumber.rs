//! `pinguan act RECORD renumber`: gives a record another id: in its text, in the name of its file, and in every record
//! that means it; `--to` names the id, else it is the next free one. What was approved is bound to its id and keeps it.

use super::{Arguments, RENUMBER, done};
use crate::cli::desk::{Commit, Desk, Target};
use crate::cli::{Ended, Failure, Outcome, output, replace};
use crate::diagnostic::{Arg, Diagnostic};
use crate::history::Repo;
use crate::ledger::breaks_approval;
use crate::record::{Id, Kind};
use crate::report::{changes, visible};
use crate::source::Sources;
use crate::yaml::{Edit, New, Node, Value};
use std::collections::BTreeMap;

/// Options of `renumber`.
#[derive(Debug, clap::Args)]
#[command(next_help_heading = "What renumber asks for")]
pub(super) struct Options {
    /// Where two files claim the id: a file whose references mean this record; `all`, `none`; may be given again
    #[arg(long, value_name = "PATH")]
    refers: Vec<String>,
    /// The branch whose ids are taken, and whose references mean the other record
    #[arg(long, value_name = "NAME", default_value = "main")]
    branch: String,
}

/// The fields of a file that name an id, and whether its words do besides.
#[derive(Default)]
struct Naming {
    fields: Vec<String>,
    in_words: bool,
}

pub(super) fn run(desk: &Desk, target: &Target, arguments: &Arguments) -> Ended {
    let base = base(desk, &arguments.renumber.branch)?;
    let id = match arguments.fields.get("to") {
        Some(word) => chosen(desk, target, word, base.as_ref())?,
        None => next(desk, target, base.as_ref()),
    };
    let place = target.kind.path_of(&id).ok_or_else(|| no_place(desk, target, &id))?;
    let named = naming(&desk.ledger().sources, target);
    let meant = meant(desk, target, arguments, base.as_ref(), &named)?;
    let set = |field: &str| Edit::Set(field.to_owned(), New::Text(id.clone()));
    let mut edits: BTreeMap<&str, Vec<Edit>> = [(target.path.as_str(), vec![set("id")])].into();
    for path in meant {
        edits.entry(path).or_default().extend(named[path].fields.iter().map(|field| set(field)));
    }
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for (path, edits) in edits {
        texts.insert(path.to_owned(), edited(desk, path, &edits)?);
    }
    let sources = &desk.ledger().sources;
    let bound =
        texts.iter().find(|(path, after)| breaks_approval(sources.text(path).unwrap_or_default(), after));
    if let Some((path, _)) = bound {
        let args = [("id", target.id.as_str().into()), ("path", path.as_str().into())];
        output::complain(&desk.say("act-renumber-bound", args)?)?;
        return Ok(Outcome::Findings);
    }
    output::say(&shown(desk, target, &place, &texts, &named)?)?;
    let mut after: BTreeMap<String, Option<String>> =
        texts.clone().into_iter().map(|(path, text)| (path, Some(text))).collect();
    after.insert(place.clone(), after.get(&target.path).cloned().flatten());
    after.insert(target.path.clone(), None);
    let before = desk.project.verdict.diagnostics.iter();
    let before: Vec<_> = before.map(|found| renamed(found, target, &place, &id)).collect();
    let mut tried = desk.tried_beside(after, &before);
    let mut unseen = 0;
    if desk.ledger().at(target.kind.name, &target.path).is_none() {
        // a file whose id another has claimed was not judged
        (tried, unseen) = tried.without_those_in(&place);
    }
    if !desk.accepts(&tried, &target.id)? {
        return Ok(Outcome::Findings);
    }
    if !arguments.hand.dry_run {
        write(desk, target, &place, &texts)?;
        output::say(&moved(desk, target, &Target { path: place, id, kind: target.kind }, &texts, unseen)?)?;
    }
    Ok(Outcome::Passed)
}

/// What becomes of the record and of what refers to it; where words name it besides.
fn shown(
    desk: &Desk,
    target: &Target,
    place: &str,
    texts: &BTreeMap<String, String>,
    named: &BTreeMap<String, Naming>,
) -> Result<String, Failure> {
    let sources = &desk.ledger().sources;
    let mut told = desk.say("act-renumber", [("from", target.path.as_str().into()), ("to", place.into())])?;
    for (path, after) in texts {
        told += &changes(path, sources.text(path).unwrap_or_default(), after);
    }
    for path in named.iter().filter(|(_, naming)| naming.in_words).map(|(path, _)| path) {
        told += &desk
            .say("act-renumber-words", [("id", target.id.as_str().into()), ("path", visible(path).into())])?;
    }
    Ok(told)
}

/// What was done, with the commands that bring it to the forge, and what the check says of it now.
fn moved(
    desk: &Desk,
    target: &Target,
    moved: &Target,
    texts: &BTreeMap<String, String>,
    unseen: usize,
) -> Result<String, Failure> {
    let mut paths: Vec<&str> = texts.keys().map(String::as_str).collect();
    paths.retain(|path| *path != target.path);
    paths.push(&moved.path);
    let message = format!("{}: {} is {} now ({RENUMBER})", target.kind.name, target.id, moved.id);
    let commit = Commit { paths: &paths, removed: Some(&target.path), message: &message };
    let mut told = done(desk, moved, &commit)?;
    if unseen > 0 {
        told += &desk
            .say("act-renumber-unseen", [("path", moved.path.as_str().into()), ("count", unseen.into())])?;
    }
    Ok(told)
}

/// Writes the record at its new place, then what refers to it, and removes the old file last.
fn write(desk: &Desk, target: &Target, place: &str, texts: &BTreeMap<String, String>) -> Result<(), Failure> {
    let (root, sources) = (&desk.global.root, &desk.ledger().sources);
    let before = |path: &str| sources.text(path).unwrap_or_default();
    replace::create(root, place, &texts[&target.path])?;
    for (path, after) in texts.iter().filter(|(path, _)| **path != target.path) {
        replace::replace(root, path, before(path), after)?;
    }
    Ok(replace::remove(root, &target.path, before(&target.path))?)
}

/// The files of a branch, where there is a repository with such a branch.
fn base(desk: &Desk, branch: &str) -> Result<Option<Sources>, Failure> {
    let Some(repo) = Repo::open(&desk.global.root)? else { return Ok(None) };
    let Ok(commit) = repo.resolve(branch)? else { return Ok(None) };
    Ok(Some(repo.sources(repo.tree(&commit)?, &["records"])?))
}

/// Ids that are taken, here or on the branch, as the names of files tell them, and as refused records do.
fn taken<'a>(desk: &'a Desk, base: Option<&'a Sources>) -> impl Iterator<Item = String> + 'a {
    let sources = [Some(&desk.ledger().sources), base].into_iter().flatten();
    let names = sources.flat_map(|sources| sources.iter().filter_map(|(path, _)| path.rsplit('/').next()));
    let named = names.filter_map(|name| name.rsplit_once('.').map(|(id, _)| id.to_owned()));
    named.chain(desk.ledger().ids().map(|(id, ..)| id.to_string()))
}

/// The next free id of the same stem.
fn next(desk: &Desk, target: &Target, base: Option<&Sources>) -> String {
    let (stem, number) = target.id.rsplit_once('-').unwrap_or((&target.id, ""));
    let number_of =
        |id: String| id.rsplit_once('-').filter(|(other, _)| *other == stem)?.1.parse::<u32>().ok();
    let last = taken(desk, base).filter_map(number_of).max().unwrap_or(0);
    format!("{stem}-{:0width$}", last.saturating_add(1), width = number.len())
}

/// The id that was asked for, when it is one of the kind and free.
fn chosen(desk: &Desk, target: &Target, word: &str, base: Option<&Sources>) -> Result<String, Failure> {
    let id = Id::parse(word).filter(|id| target.kind.path_of(id).is_some());
    let id = id.ok_or_else(|| no_place(desk, target, word))?.to_string();
    if taken(desk, base).any(|other| other == id) {
        return Err(desk.refuse("act-renumber-taken", [("id", id.into())]));
    }
    Ok(id)
}

fn no_place(desk: &Desk, target: &Target, word: &str) -> Failure {
    let prefix = target.kind.prefix().unwrap_or_default();
    desk.refuse("act-renumber-no-id", [("word", visible(word).into()), ("prefix", prefix.into())])
}

/// Every file that names the id, but for the records that have it.
fn naming(sources: &Sources, target: &Target) -> BTreeMap<String, Naming> {
    let mut named: BTreeMap<String, Naming> = BTreeMap::new();
    for (path, _) in sources.iter() {
        let Some(text) = sources.text(path).filter(|text| text.contains(&target.id)) else { continue };
        let mut naming = Naming::default();
        let root = Kind::of_path(path).and_then(|kind| Node::walk(&kind.yaml_of(text)).0);
        if let Some(root) = &root {
            scalars(root, "", &target.id, &mut naming.fields);
            naming.fields.retain(|field| field != "id");
        }
        let own = root.as_ref().and_then(|root| root.get("id")).is_some_and(|node| is(node, &target.id));
        naming.in_words = text.matches(&target.id).count() > naming.fields.len() + usize::from(own);
        if naming.in_words || !naming.fields.is_empty() {
            named.insert(path.to_owned(), naming);
        }
    }
    named
}

fn is(node: &Node, id: &str) -> bool {
    matches!(&node.value, Value::Scalar { text, .. } if text == id)
}

/// The paths of all scalars that are an id.
fn scalars(node: &Node, path: &str, id: &str, found: &mut Vec<String>) {
    match &node.value {
        Value::Scalar { .. } if is(node, id) => found.push(path.to_owned()),
        Value::Scalar { .. } => {}
        Value::Sequence(items) => {
            for (at, item) in items.iter().enumerate() {
                scalars(item, &format!("{path}[{at}]"), id, found);
            }
        }
        // a key with a sign of paths in it leads nowhere
        Value::Mapping(entries) => {
            for (key, _, value) in entries.iter().filter(|(key, ..)| !key.contains(['.', '['])) {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                scalars(value, &path, id, found);
            }
        }
    }
}

/// The files whose references mean this record: all, unless another file claims the id. Then those that were named, else
/// those of whose references the branch knows nothing.
fn meant<'n>(
    desk: &Desk,
    target: &Target,
    arguments: &Arguments,
    base: Option<&Sources>,
    named: &'n BTreeMap<String, Naming>,
) -> Result<Vec<&'n str>, Failure> {
    let naming = named.iter().filter(|(_, naming)| !naming.fields.is_empty());
    let all: Vec<&str> = naming.map(|(path, _)| path.as_str()).collect();
    let refers = &arguments.renumber.refers;
    let others = |path: &str| path != target.path && named_by(desk, path, &target.id);
    let is_clash = desk.ledger().sources.iter().any(|(path, _)| others(path));
    match refers.first().map(String::as_str) {
        Some("none") => return Ok(Vec::new()),
        Some("all") => return Ok(all),
        Some(_) => {
            let strange = refers.iter().find(|path| !all.contains(&path.as_str()));
            if let Some(path) = strange {
                return Err(desk.refuse(
                    "act-renumber-strange",
                    [("path", visible(path).into()), ("id", target.id.as_str().into())],
                ));
            }
            return Ok(all.into_iter().filter(|path| refers.iter().any(|one| one == path)).collect());
        }
        None if !is_clash || all.is_empty() => return Ok(all),
        None => {}
    }
    let Some(base) = base.filter(|base| base.get(&target.path).is_none()) else {
        let args = [("id", target.id.as_str().into()), ("paths", all.join(", ").into())];
        return Err(desk.refuse("act-renumber-whose", args));
    };
    let is_new = |path: &&str| !base.text(path).is_some_and(|text| text.contains(&target.id));
    Ok(all.into_iter().filter(is_new).collect())
}

/// Whether a file claims an id for its own record.
fn named_by(desk: &Desk, path: &str, id: &str) -> bool {
    let refused = desk.ledger().refused.iter().any(|one| one.path == path && one.id.as_deref() == Some(id));
    refused || desk.ledger().find(id).is_some_and(|(own, _)| own == path)
}

fn edited(desk: &Desk, path: &str, edits: &[Edit]) -> Result<String, Failure> {
    let text = desk.ledger().sources.text(path);
    let after = Kind::of_path(path).zip(text).and_then(|(kind, text)| kind.edited(text, edits));
    after.ok_or_else(|| desk.refuse("desk-uncertain", [("path", visible(path).into())]))
}

/// A finding of before, as it would be told of the record under its new id.
fn renamed(found: &Diagnostic, target: &Target, place: &str, id: &str) -> Diagnostic {
    let mut found = found.clone();
    if found.path == target.path {
        place.clone_into(&mut found.path);
    }
    found.record = found.record.map(|own| if own == target.id { id.to_owned() } else { own });
    for arg in found.args.values_mut() {
        if let Arg::Text(text) = arg {
            *text = text.replace(&target.id, id);
        }
    }
    found
}
