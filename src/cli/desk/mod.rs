//! The desk of an author: a project as it lies there, a record of it, who sits there and when; and a change, judged
//! before it is written. What is asked of the change is asked of the same rules as in `check`.

mod commit;
mod unreadable;

pub(super) use commit::Commit;

use super::{Failure, Global, check, near, output, project, replace};
use crate::calendar::Moment;
use crate::diagnostic::{Args, Diagnostic, Standing};
use crate::gate;
use crate::history::committer;
use crate::ledger::{Ledger, Refusal};
use crate::locale::Messages;
use crate::record::{Id, Kind};
use crate::report::{Format, Report, Summary, changes, visible};
use crate::rules;
use crate::source::Sources;
use crate::yaml::Edit;
use project::Project;
use std::collections::{BTreeMap, BTreeSet};

/// Options of every command that changes a record.
#[derive(Debug, clap::Args)]
pub(super) struct Hand {
    /// Your staff id; whose e-mail address Git commits with when absent
    #[arg(long = "as", value_name = "STAFF-ID")]
    pub(super) person: Option<String>,
    /// When it was done, as YYYY-MM-DDTHH:MM+HH:MM; now when absent
    #[arg(long, value_name = "MOMENT", value_parser = parse_moment)]
    pub(super) at: Option<Moment>,
    /// Write nothing; show what would change
    #[arg(long)]
    pub(super) dry_run: bool,
}

fn parse_moment(text: &str) -> Result<Moment, String> {
    Moment::parse(text).ok_or_else(|| super::form::MOMENT.to_owned())
}

/// A project at a desk.
pub(super) struct Desk<'a> {
    pub(super) global: &'a Global,
    pub(super) project: Project,
}

/// A record that is to be changed.
#[derive(Clone, Debug)]
pub(super) struct Target {
    pub(super) path: String,
    pub(super) kind: &'static Kind,
    pub(super) id: String,
}

/// A change that was judged before it was written.
pub(super) struct Tried {
    /// The sources as they would be.
    sources: Sources,
    /// What it brings that was not there before.
    new: Vec<Diagnostic>,
}

impl Tried {
    /// What it brings.
    pub(super) fn found(&self) -> &[Diagnostic] {
        &self.new
    }

    /// Leaves out what is found in a file, and says how much that was: it was there before, unseen.
    pub(super) fn without_those_in(mut self, path: &str) -> (Self, usize) {
        let all = self.new.len();
        self.new.retain(|found| found.path != path);
        let left = self.new.len();
        (self, all - left)
    }
}

impl<'a> Desk<'a> {
    /// Reads and judges the project below the root, as it lies there.
    pub(super) fn open(global: &'a Global) -> Result<Self, Failure> {
        let messages = Messages::built_in();
        match Ledger::load(project::read(global)?) {
            Ok(ledger) => Ok(Self { global, project: project::judged(global, ledger, None, messages)? }),
            Err(unjudgeable) => Err(project::unjudged(global, *unjudgeable, messages).failure()),
        }
    }

    pub(super) fn ledger(&self) -> &Ledger {
        &self.project.ledger
    }

    /// A message in the reader's language, on a line of its own.
    pub(super) fn say(&self, key: &str, args: impl Into<Args>) -> Result<String, Failure> {
        Ok(self.project.messages.text(self.project.locale, key, &args.into())? + "\n")
    }

    /// A label in the reader's language; the name itself where it has none.
    pub(super) fn label(&self, keys: &[String], name: &str) -> Result<String, Failure> {
        let mut labels = keys.iter().map(|key| self.project.messages.label(self.project.locale, key));
        let known = labels.find_map(Result::transpose).transpose()?;
        Ok(known.unwrap_or_else(|| visible(name)))
    }

    /// The name of a kind of record.
    pub(super) fn kind(&self, kind: &Kind) -> Result<String, Failure> {
        self.label(&[format!("record-{}", kind.name)], kind.name)
    }

    pub(super) fn refuse(&self, key: &str, args: impl Into<Args>) -> Failure {
        self.say(key, args).map_or_else(|failure| failure, |text| Failure::Usage(text.trim_end().to_owned()))
    }

    /// The record that a word names: its id, or the path of its file where two files claim one id.
    pub(super) fn target(&self, word: &str) -> Result<Target, Failure> {
        if Id::parse(word).is_some() {
            return self.by_id(word);
        }
        let shown = || [("word", visible(word).into())];
        let below = check::below_root(&self.global.root, word.as_ref());
        let path = below.ok_or_else(|| self.refuse("desk-no-record", shown()))?;
        let kind = Kind::of_path(&path).ok_or_else(|| self.refuse("desk-no-record", shown()))?;
        let id = self.id_at(kind, &path).ok_or_else(|| self.unreadable(&path))?;
        Ok(Target { path, kind, id })
    }

    fn by_id(&self, id: &str) -> Result<Target, Failure> {
        let twice = self.ledger().refused.iter().find_map(|refused| match &refused.refusal {
            Refusal::DuplicateId(first) if refused.id.as_deref() == Some(id) => Some((refused, first)),
            _ => None,
        });
        if let Some((twice, first)) = twice {
            let args =
                [("id", id.into()), ("one", first.as_str().into()), ("other", twice.path.as_str().into())];
            return Err(self.refuse("desk-twice", args));
        }
        if let Some((path, kind)) = self.ledger().find(id) {
            return Ok(Target { path: path.to_owned(), kind, id: id.to_owned() });
        }
        if let Some(refused) =
            self.ledger().refused.iter().find(|refused| refused.path.contains(&format!("/{id}.")))
        {
            return Err(self.unreadable(&refused.path));
        }
        let ids = self.ledger().ids().map(|(id, ..)| id.to_string());
        Err(self.refuse("desk-unknown", [("word", id.into()), ("near", nearest(id, ids).into())]))
    }

    /// The id of a record at a path, also where another file has claimed it.
    fn id_at(&self, kind: &Kind, path: &str) -> Option<String> {
        let filed = self.ledger().at(kind.name, path).and_then(|record| record.id());
        let twice = self
            .ledger()
            .refused
            .iter()
            .find(|refused| refused.path == path && matches!(refused.refusal, Refusal::DuplicateId(_)));
        filed.map(ToString::to_string).or_else(|| twice?.id.clone())
    }

    /// The text of a record.
    pub(super) fn text(&self, target: &Target) -> Result<&str, Failure> {
        let text = self.ledger().sources.text(&target.path);
        text.ok_or_else(|| self.unreadable(&target.path))
    }

    /// Who sits at the desk: the person that was named, else the one with whose address Git commits.
    pub(super) fn person(&self, hand: &Hand) -> Result<Id, Failure> {
        if let Some(word) = &hand.person {
            let known = Id::parse(word).filter(|id| self.ledger().person(id).is_some());
            let people = || self.ledger().people.iter().map(|filed| filed.record.id.to_string());
            return known.ok_or_else(|| {
                self.refuse(
                    "desk-nobody",
                    [("word", visible(word).into()), ("near", nearest(word, people()).into())],
                )
            });
        }
        let Some(address) = self.address()? else { return Err(self.refuse("desk-no-address", [])) };
        let has = |own: &crate::record::Text| own.eq_ignore_ascii_case(&address);
        let mut people = self.ledger().people.iter().filter(|filed| filed.record.emails.iter().any(has));
        match (people.next(), people.next()) {
            (Some(only), None) => Ok(only.record.id.clone()),
            _ => Err(self.refuse("desk-stranger", [("address", visible(&address).into())])),
        }
    }

    /// The address with which Git commits here.
    pub(super) fn address(&self) -> Result<Option<String>, Failure> {
        match super::setting::environment("GIT_AUTHOR_EMAIL") {
            Some(address) => Ok(Some(address)),
            None => Ok(committer(&self.global.root)?),
        }
    }

    /// When something is done: the moment that was named, else now.
    pub(super) fn moment(&self, hand: &Hand) -> Result<Moment, Failure> {
        hand.at.map_or_else(|| self.global.now(&self.ledger().zone, self.project.as_of), Ok)
    }

    /// Words that somebody gave, when they can stand in a record and be shown.
    pub(super) fn words<'w>(&self, option: &str, words: &'w str) -> Result<&'w str, Failure> {
        if words.trim().is_empty() || visible(words) != words {
            let args = [("option", option.into()), ("words", visible(words).into())];
            return Err(self.refuse("desk-words", args));
        }
        Ok(words)
    }

    /// Makes some edits of a record: shows them, asks the rules, and writes them unless it is only tried. The text as it
    /// is then; none where the rules refuse it.
    pub(super) fn change(
        &self,
        target: &Target,
        edits: &[Edit],
        hand: &Hand,
    ) -> Result<Option<String>, Failure> {
        let text = self.text(target)?;
        let after = target.kind.edited(text, edits);
        let after =
            after.ok_or_else(|| self.refuse("desk-uncertain", [("path", target.path.as_str().into())]))?;
        output::say(&changes(&target.path, text, &after))?;
        let tried = self.tried([(target.path.clone(), Some(after.clone()))].into());
        if !self.accepts(&tried, &target.id)? {
            return Ok(None);
        }
        if !hand.dry_run {
            replace::replace(&self.global.root, &target.path, text, &after)?;
        }
        Ok(Some(after))
    }

    /// Judges the project as a change would leave it: texts by path, none for a file that would go.
    pub(super) fn tried(&self, texts: BTreeMap<String, Option<String>>) -> Tried {
        self.tried_beside(texts, &self.project.verdict.diagnostics)
    }

    /// The same, beside the findings of before as they would be told after the change.
    pub(super) fn tried_beside(
        &self,
        texts: BTreeMap<String, Option<String>>,
        before: &[Diagnostic],
    ) -> Tried {
        let changed: BTreeSet<String> = texts.keys().cloned().collect();
        let there = texts.into_iter().filter_map(|(path, text)| Some((path, text?)));
        let other = Sources::from_texts(there);
        let sources = self.ledger().sources.with_those_of(&other, |path| changed.contains(path));
        let mut new = match Ledger::load(sources.clone()) {
            Ok(ledger) => rules::judge(&ledger, self.project.as_of).1.diagnostics,
            Err(unjudgeable) => rules::structural(&unjudgeable.ledger),
        };
        gate::mark(before, &mut new, &changed);
        new.retain(|found| found.new && matches!(found.standing, Standing::Open { .. }));
        Tried { sources, new }
    }

    /// Findings in words, with what they point at.
    pub(super) fn findings(&self, found: &[Diagnostic], sources: &Sources) -> Result<String, Failure> {
        if found.is_empty() {
            return Ok(String::new());
        }
        let report = Report {
            diagnostics: found,
            rules: &self.project.verdict.rules,
            summary: Summary::default(),
            sources,
            as_of: Some(self.project.as_of),
            policy_hash: String::new(),
            base: None,
            head: None,
            locale: self.project.locale,
            messages: &self.project.messages,
        };
        Ok(report.render(Format::Concise)?)
    }

    /// Refuses a change that brings a defect, and tells which; tells of all else that it brings.
    pub(super) fn accepts(&self, tried: &Tried, id: &str) -> Result<bool, Failure> {
        let (defects, other): (Vec<_>, Vec<_>) = tried.new.iter().cloned().partition(Diagnostic::refuses);
        if defects.is_empty() {
            if !other.is_empty() {
                let mut told = self.say("desk-brings", [])?;
                told += &self.findings(&other, &tried.sources)?;
                output::complain(&told)?;
            }
            return Ok(true);
        }
        let mut told = self.say("desk-refused", [("id", id.into())])?;
        told += &self.findings(&defects, &tried.sources)?;
        output::complain(&told)?;
        Ok(false)
    }
}

/// The nearest of some words; `none`, as messages have it, where none is near.
pub(super) fn nearest(word: &str, all: impl Iterator<Item = String>) -> String {
    near(word, all).unwrap_or_else(|| "none".to_owned())
}
